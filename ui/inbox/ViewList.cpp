#include "inbox/ViewList.h"
#include "shared/Icons.h"
#include "shared/PlainTip.h"
#include "wording/Words.h"
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace amends {

namespace {

constexpr int iconSide = 18;
constexpr int edge = 10;
constexpr int CountRole = Qt::UserRole + 1;
constexpr QLatin1StringView savedIcon("star");

struct Entry
{
    View view;
    QLatin1StringView icon;
    bool pressing; ///< its count is set in the accent: something is to be done
};

constexpr Entry entries[] = {
    {View::ToAcknowledge, QLatin1StringView("bell"), true}, {View::Ours, QLatin1StringView("reply"), true},
    {View::Waiting, QLatin1StringView("hourglass"), false}, {View::Promises, QLatin1StringView("calendar"), true},
    {View::FollowUp, QLatin1StringView("heart"), true},     {View::Closed, QLatin1StringView("archive"), false},
    {View::All, QLatin1StringView("list"), false},          {View::NotComplaints, QLatin1StringView("block"), false},
};

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {100, option.fontMetrics.height() + 2 * space::Normal};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool own = index.row() < int(std::size(entries));
        const QLatin1StringView iconName = own ? entries[index.row()].icon : savedIcon;
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(6, 1, -6, -1);
        painter->setPen(Qt::NoPen);
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setBrush(colour(selected ? Role::AccentSoft : Role::Hover));
            painter->drawRoundedRect(box, 6, 6);
        }
        if (index.row() == int(std::size(entries))) // kept searches stand apart from the program's own lists
            painter->fillRect(QRect(box.left(), option.rect.top(), box.width(), 1), colour(Role::Border));
        QRect line = box.adjusted(edge, 0, -edge, 0);
        const QRect mark(line.left(), line.top() + (line.height() - iconSide) / 2, iconSide, iconSide);
        painter->drawPixmap(mark, iconPixmap(iconName, iconSide, painter->device()->devicePixelRatioF(),
                                             selected ? Role::Accent : Role::Muted));
        QFont font(option.font);
        font.setBold(selected);
        painter->setFont(font);
        if (const QString text = index.data(CountRole).toString(); !text.isEmpty()) {
            painter->setPen(colour(own && entries[index.row()].pressing ? Role::Accent : Role::Muted));
            painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
            line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(text) - space::Normal);
        }
        line.setLeft(mark.right() + space::Normal);
        painter->setPen(colour(Role::Text));
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
        painter->restore();
    }
};

} // namespace

ViewList::ViewList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("viewList"));
    setItemDelegate(new EntryDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    for (size_t i = 0; i < std::size(entries); ++i)
        addItem(QString());
    retranslate();
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, &ViewList::tellChosen);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (!itemAt(at) || row(itemAt(at)) < int(std::size(entries)))
            return;
        setCurrentItem(itemAt(at));
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(viewport()->mapToGlobal(at));
    });
}

void ViewList::tellChosen(int row)
{
    if (row < 0)
        return;
    if (const auto kept = saved())
        emit savedViewChosen(*kept);
    else
        emit viewChosen(entries[row].view);
}

std::optional<SavedView> ViewList::saved() const
{
    const int at = currentRow() - int(std::size(entries));
    return at >= 0 && at < m_saved.size() ? std::optional(m_saved[at]) : std::nullopt;
}

View ViewList::view() const
{
    if (const auto kept = saved())
        return kept->within.value_or(View::All);
    return entries[qMax(0, currentRow())].view;
}

void ViewList::choose(View view)
{
    for (int row = 0; row < int(std::size(entries)); ++row)
        if (entries[row].view == view)
            setCurrentRow(row);
}

void ViewList::choose(SavedViewId id)
{
    for (int i = 0; i < int(m_saved.size()); ++i)
        if (m_saved[i].id == id)
            setCurrentRow(int(std::size(entries)) + i);
}

void ViewList::setSaved(const QList<SavedView>& views)
{
    if (views == m_saved)
        return;
    const std::optional<SavedView> before = saved();
    {
        const QSignalBlocker quiet(this);
        m_saved.clear(); // the rows that go are no kept searches while they go
        while (count() > int(std::size(entries)))
            delete takeItem(count() - 1);
        m_saved = views;
        for (const SavedView& view : views)
            addSaved(view);
        const auto still = before ? std::ranges::find(views, before->id, &SavedView::id) : views.end();
        if (still != views.end())
            setCurrentRow(int(std::size(entries)) + int(still - views.begin()));
        else if (before)
            setCurrentRow(0);
    }
    showCounts();
    if (before && saved() != before)
        tellChosen(currentRow());
}

void ViewList::addSaved(const SavedView& view)
{
    auto* item = new QListWidgetItem(view.name);
    item->setToolTip(plainTip(QStringLiteral("%1\n%2").arg(view.name, view.search)));
    addItem(item);
}

void ViewList::setSavedCount(SavedViewId id, const SavedViewCount& count)
{
    m_savedCounts[id] = count;
    showCounts();
}

void ViewList::fillMenu(QMenu* menu)
{
    const auto kept = saved();
    if (!kept)
        return;
    const bool first = kept->id == m_saved.first().id;
    const bool last = kept->id == m_saved.last().id;
    menu->addAction(icon(QLatin1StringView("edit")), tr("Rename…") + QStringLiteral("\tF2"), this, [this, kept] { emit renameRequested(*kept); });
    menu->addAction(tr("Move up") + QStringLiteral("\tAlt+") + QKeySequence(Qt::Key_Up).toString(QKeySequence::NativeText), this,
                    [this, kept] { emit moveRequested(*kept, -1); })
        ->setEnabled(!first);
    menu->addAction(tr("Move down") + QStringLiteral("\tAlt+") + QKeySequence(Qt::Key_Down).toString(QKeySequence::NativeText), this,
                    [this, kept] { emit moveRequested(*kept, 1); })
        ->setEnabled(!last);
    menu->addSeparator();
    menu->addAction(icon(QLatin1StringView("trash")),
                    tr("Remove this view") + u'\t' + QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText), this,
                    [this, kept] { emit removeRequested(*kept); });
}

void ViewList::keyPressEvent(QKeyEvent* event)
{
    const auto kept = saved();
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (kept && event->key() == Qt::Key_F2)
        emit renameRequested(*kept);
    else if (kept && event->key() == Qt::Key_Delete)
        emit removeRequested(*kept);
    else if (kept && alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        emit moveRequested(*kept, event->key() == Qt::Key_Up ? -1 : 1);
    else
        QListWidget::keyPressEvent(event);
}

void ViewList::setCounts(const QHash<View, int>& counts)
{
    m_counts = counts;
    showCounts();
}

QSize ViewList::sizeHint() const
{
    QFont bold(font());
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const Entry& entry : entries)
        widest = qMax(widest, metrics.horizontalAdvance(words(entry.view)));
    return {widest + metrics.horizontalAdvance(QStringLiteral("999")) + iconSide + 2 * edge + 2 * space::Normal + 14,
            int(std::size(entries)) * (fontMetrics().height() + 2 * space::Normal)};
}

void ViewList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListWidget::changeEvent(event);
}

void ViewList::retranslate()
{
    setAccessibleName(tr("Lists of complaints"));
    for (int row = 0; row < int(std::size(entries)); ++row)
        item(row)->setText(words(entries[row].view));
    showCounts();
    updateGeometry();
}

void ViewList::showCounts()
{
    const auto show = [this](int row, const QString& name, int waiting, bool more) {
        const QString number = QLocale().toString(waiting);
        item(row)->setData(CountRole, waiting == 0 ? QString() : more ? number + u'+' : number);
        item(row)->setData(Qt::AccessibleTextRole, tr("%1, %n complaint(s)", nullptr, waiting).arg(name));
    };
    for (int row = 0; row < int(std::size(entries)); ++row)
        show(row, words(entries[row].view), m_counts.value(entries[row].view), false);
    for (int i = 0; i < int(m_saved.size()); ++i) {
        const SavedViewCount count = m_savedCounts.value(m_saved[i].id);
        show(int(std::size(entries)) + i, m_saved[i].name, count.count, count.capped);
    }
}

} // namespace amends
