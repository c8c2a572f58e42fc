#include "inbox/ViewList.h"
#include "shared/Icons.h"
#include "wording/Words.h"
#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace amends {

namespace {

constexpr int iconSide = 18;
constexpr int edge = 10;
constexpr int CountRole = Qt::UserRole + 1;

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
        const Entry& entry = entries[index.row()];
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(6, 1, -6, -1);
        painter->setPen(Qt::NoPen);
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setBrush(colour(selected ? Role::AccentSoft : Role::Hover));
            painter->drawRoundedRect(box, 6, 6);
        }
        QRect line = box.adjusted(edge, 0, -edge, 0);
        const QRect mark(line.left(), line.top() + (line.height() - iconSide) / 2, iconSide, iconSide);
        painter->drawPixmap(mark, iconPixmap(entry.icon, iconSide, painter->device()->devicePixelRatioF(),
                                             selected ? Role::Accent : Role::Muted));
        QFont font(option.font);
        font.setBold(selected);
        painter->setFont(font);
        if (const int count = index.data(CountRole).toInt(); count > 0) {
            const QString text = QLocale().toString(count);
            painter->setPen(colour(entry.pressing ? Role::Accent : Role::Muted));
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
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit viewChosen(entries[row].view);
    });
}

View ViewList::view() const
{
    return entries[qMax(0, currentRow())].view;
}

void ViewList::choose(View view)
{
    for (int row = 0; row < count(); ++row)
        if (entries[row].view == view)
            setCurrentRow(row);
}

void ViewList::setCounts(const QHash<View, int>& counts)
{
    m_counts = counts;
    retranslate();
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
            count() * (fontMetrics().height() + 2 * space::Normal)};
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
    for (int row = 0; row < count(); ++row) {
        const int waiting = m_counts.value(entries[row].view);
        item(row)->setText(words(entries[row].view));
        item(row)->setData(CountRole, waiting);
        item(row)->setData(Qt::AccessibleTextRole, tr("%1, %n complaint(s)", nullptr, waiting).arg(words(entries[row].view)));
    }
    updateGeometry();
}

} // namespace amends
