#include "reply/Versions.h"
#include "shared/Icons.h"
#include "shared/PlainTip.h"
#include "wording/Formats.h"
#include "wording/Words.h"
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

namespace amends {

namespace {

constexpr int kVersionsShown = 20;
constexpr int kFirstChars = 60;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

QMenu* menuUnder(QWidget* under, const char* name)
{
    auto* menu = new QMenu(under);
    menu->setObjectName(QLatin1StringView(name));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    return menu;
}

void popUp(QMenu* menu, QWidget* under)
{
    menu->popup(under->mapToGlobal(QPoint(0, under->height())));
}

QString firstWords(QString text)
{
    text = text.simplified();
    if (text.size() > kFirstChars)
        text = text.left(kFirstChars) + u'…';
    // A single & would become a mnemonic of the menu.
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

void showVersionMenu(QWidget* under, const QList<DraftVersion>& versions,
                     std::function<void(const QString& text)> restore)
{
    QMenu* menu = menuUnder(under, "versionsMenu");
    if (versions.isEmpty())
        menu->addAction(Say::tr("No earlier version yet"))->setEnabled(false);
    QList<DraftVersion> newestFirst = versions;
    std::ranges::stable_sort(newestFirst, std::ranges::greater(), &DraftVersion::kept);
    for (const DraftVersion& version : newestFirst.first(qMin<qsizetype>(kVersionsShown, newestFirst.size()))) {
        QAction* action = menu->addAction(QStringLiteral("%1   %2").arg(formatWhen(version.kept), firstWords(version.text)));
        action->setToolTip(plainTip(version.text));
        QObject::connect(action, &QAction::triggered, under, [restore, text = version.text] { restore(text); });
    }
    popUp(menu, under);
}

void showSetAsideMenu(QWidget* under, const QList<Finding>& setAside, const QString& text,
                      std::function<void(const QString& key)> takeBack)
{
    QMenu* menu = menuUnder(under, "setAsideMenu");
    menu->addSection(Say::tr("Take back what was set aside"));
    for (const Finding& finding : setAside) {
        const QString quote = firstWords(text.mid(finding.range.start, finding.range.length()));
        QAction* action = menu->addAction(icon(QLatin1StringView("undo")),
                                          Say::tr("%1 – “%2”").arg(words(finding.category), quote));
        QObject::connect(action, &QAction::triggered, under,
                         [takeBack, key = finding.approvalKey] { takeBack(key); });
    }
    popUp(menu, under);
}

} // namespace amends
