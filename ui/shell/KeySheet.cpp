#include "shell/KeySheet.h"
#include "inbox/InboxTable.h"
#include "shared/KeySays.h"
#include "shared/SearchEdit.h"
#include "shared/Theme.h"
#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace amends {

namespace {

QString plain(QString text)
{
    static const QString mark = QStringLiteral("&&");
    return text.section(u'\t', 0, 0).replace(mark, QStringLiteral("\x01")).remove(u'&').replace(u'\x01', u'&').remove(u'…').simplified();
}

QString native(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// The menu an action stands in, by its name.
QHash<const QAction*, QString> placesOf(const QWidget* window)
{
    QHash<const QAction*, QString> places;
    for (const QMenuBar* bar : window->findChildren<QMenuBar*>())
        for (const QAction* top : bar->actions())
            if (top->menu())
                for (const QAction* action : top->menu()->actions())
                    places.insert(action, plain(top->text()));
    return places;
}

QString placeOf(const QObject* shortcut)
{
    for (const QObject* above = shortcut->parent(); above; above = above->parent()) {
        const QString name = above->objectName();
        if (name == QLatin1StringView("replyPanel"))
            return KeySheet::tr("Reply");
        if (name == QLatin1StringView("complaintPanel"))
            return KeySheet::tr("What the customer wrote");
    }
    return KeySheet::tr("Everywhere");
}

} // namespace

QList<KeyLine> keysOf(const QWidget* window)
{
    QList<KeyLine> lines;
    const QHash<const QAction*, QString> places = placesOf(window);
    for (const QAction* action : window->findChildren<QAction*>()) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        const QString said = saidByKey(action);
        lines.append({places.contains(action) ? places.value(action) : placeOf(action), native(action->shortcut()),
                      said.isEmpty() ? plain(action->text()) : said});
    }
    for (const QShortcut* shortcut : window->findChildren<QShortcut*>())
        if (const QString said = saidByKey(shortcut); !said.isEmpty())
            lines.append({placeOf(shortcut), native(shortcut->key()), said});
    for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
        if (button->shortcut().isEmpty() || button->shortcut() == QKeySequence::mnemonic(button->text()))
            continue;
        const QString said = saidByKey(button);
        lines.append({placeOf(button), native(button->shortcut()), !said.isEmpty() ? said : plain(button->text())});
    }
    if (window->findChild<InboxTable*>())
        for (const auto& [key, said] : InboxTable::keys())
            lines.append({KeySheet::tr("In the list of complaints"), native(key), said});
    // An action may stand in several places, and one key be said by an action and its button.
    QList<KeyLine> once;
    for (const KeyLine& line : std::as_const(lines))
        if (std::ranges::none_of(once, [&](const KeyLine& l) { return l.keys == line.keys && l.place == line.place; }))
            once.append(line);
    return once;
}

KeySheet::KeySheet(const QList<KeyLine>& keys, QWidget* parent)
    : QDialog(parent), m_search(new SearchEdit(this)), m_tree(new QTreeWidget(this)), m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("keysDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    m_search->setObjectName(QStringLiteral("keysSearchEdit"));
    m_search->setPlaceholderText(tr("Find a key or what it does"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_tree->setObjectName(QStringLiteral("keysView"));
    m_tree->setAccessibleName(tr("Keys"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(space::Wide);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(m_tree, "framed");
    m_nothing->setText(tr("No key does that. Try another word."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    setLook(m_nothing, "muted");
    QFont bold = font();
    bold.setBold(true);
    QHash<QString, QTreeWidgetItem*> groups;
    for (const KeyLine& line : keys) {
        QTreeWidgetItem*& group = groups[line.place];
        if (!group) {
            group = new QTreeWidgetItem(m_tree, {line.place});
            group->setFirstColumnSpanned(true);
            group->setFont(0, bold);
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto* row = new QTreeWidgetItem(group, {line.text, line.keys});
        row->setFont(1, bold);
        row->setToolTip(0, line.text);
    }
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &KeySheet::narrow);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    all->setSpacing(space::Normal);
    all->addWidget(m_search);
    all->addWidget(m_tree, 1);
    all->addWidget(m_nothing);
    all->addWidget(buttons);
    resize(520, 560);
}

void KeySheet::narrow(const QString& typed)
{
    const QString wanted = typed.trimmed();
    bool any = false;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        bool some = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem* row = group->child(k);
            const bool fits = row->text(0).contains(wanted, Qt::CaseInsensitive) || row->text(1).contains(wanted, Qt::CaseInsensitive)
                || group->text(0).contains(wanted, Qt::CaseInsensitive);
            row->setHidden(!fits);
            some = some || fits;
        }
        group->setHidden(!some);
        any = any || some;
    }
    m_nothing->setVisible(!any);
}

} // namespace amends
