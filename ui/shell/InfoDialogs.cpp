#include "shell/InfoDialogs.h"
#include "desk/ShippedParts.h"
#include "shared/Icons.h"
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace amends::dialogs {

namespace {

struct Info
{
    Q_DECLARE_TR_FUNCTIONS(InfoDialogs)
};

QString purpose(const QString& key)
{
    const std::pair<QLatin1StringView, QString> table[] = {
        {QLatin1StringView("window"), Info::tr("the window")},   {QLatin1StringView("data"), Info::tr("the data")},
        {QLatin1StringView("mail"), Info::tr("reading e-mail")}, {QLatin1StringView("language"), Info::tr("reading along")},
        {QLatin1StringView("import"), Info::tr("bringing in")},  {QLatin1StringView("charts"), Info::tr("charts")}};
    for (const auto& [name, words] : table)
        if (name == key)
            return words;
    return {};
}

QTreeWidget* partsTable(QWidget* parent)
{
    auto* table = new QTreeWidget(parent);
    table->setObjectName(QStringLiteral("aboutPartsView"));
    table->setAccessibleName(Info::tr("Libraries and their licences"));
    table->setRootIsDecorated(false);
    table->setHeaderLabels({Info::tr("Made with"), Info::tr("Version"), Info::tr("Licence"), Info::tr("For")});
    for (const ShippedPart& part : shippedParts())
        new QTreeWidgetItem(table, {part.name, part.version, part.licence, purpose(part.forWhat)});
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->header()->setStretchLastSection(true);
    setLook(table, "framed");
    return table;
}

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setOpenExternalLinks(true);
    return label;
}

} // namespace

QString reportText()
{
    QStringList lines{QStringLiteral("Amends %1").arg(QStringLiteral(AMENDS_VERSION)),
                      QStringLiteral("System: %1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
                      QStringLiteral("Window system: %1").arg(QGuiApplication::platformName()),
                      QStringLiteral("Locale: %1, interface: %2").arg(QLocale::system().name(), QLocale().name())};
    if (const QScreen* screen = QGuiApplication::primaryScreen())
        lines << QStringLiteral("Screen: %1x%2 at %3 %").arg(screen->size().width()).arg(screen->size().height()).arg(qRound(screen->devicePixelRatio() * 100));
    for (const ShippedPart& part : shippedParts())
        if (!part.version.isEmpty())
            lines << part.name + u' ' + part.version;
    return lines.join(u'\n');
}

void showAbout(QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Info::tr("About Amends"));
    auto* picture = new QLabel(dialog);
    picture->setPixmap(iconPixmap(QLatin1StringView("logo"), 48, dialog->devicePixelRatioF(), Role::Accent));
    auto* title = new QLabel(QStringLiteral("Amends %1").arg(QStringLiteral(AMENDS_VERSION)), dialog);
    setLook(title, "title");
    auto* head = new QHBoxLayout;
    head->setSpacing(space::Wide);
    head->addWidget(picture);
    head->addWidget(title, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setText(Info::tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    QPushButton* copy = buttons->addButton(Info::tr("&Copy for a report"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyReportButton"));
    copy->setToolTip(Info::tr("Versions and the kind of computer. No name, no folder, nothing of your shop."));
    QObject::connect(copy, &QPushButton::clicked, copy, [copy] {
        QGuiApplication::clipboard()->setText(reportText());
        copy->setText(Info::tr("Copied"));
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* all = new QVBoxLayout(dialog);
    all->setContentsMargins(space::Page, space::Page, space::Page, space::Wide);
    all->setSpacing(space::Normal);
    all->addLayout(head);
    all->addWidget(wrapped(Info::tr("The complaint desk for small shops: the next sentence makes the customer stay."), dialog));
    all->addWidget(wrapped(Info::tr("Free software under the GNU General Public License 3 or later. It works without a network; "
                                    "nothing leaves this computer unless you send it."), dialog));
    all->addWidget(partsTable(dialog), 1);
    all->addWidget(buttons);
    dialog->resize(620, 520);
    dialog->open();
}

} // namespace amends::dialogs
