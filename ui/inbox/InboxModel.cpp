#include "inbox/InboxModel.h"
#include "inbox/InboxPhrases.h"
#include "shared/Later.h"
#include <QSet>

namespace amends {

namespace {
constexpr int before = 24;   // rows read above the one asked for
constexpr int window = 80;   // rows held: each is read with its customer, so not many more than two screens show
constexpr int firstLook = 32; // rows read before the window is there: what a screen shows
} // namespace

InboxModel::InboxModel(Inbox& inbox, Changes& changes, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_inbox(inbox), m_clock(clock)
{
    // An import posts many changes a second: one look for all of a moment's.
    m_changed.setSingleShot(true);
    m_changed.setInterval(60);
    connect(&m_changed, &QTimer::timeout, this, &InboxModel::refresh);
    connect(&changes, &Changes::changed, this, [this](const ChangeSet& set) {
        if ((set.everything || !set.complaints.isEmpty() || !set.customers.isEmpty()) && !m_changed.isActive())
            m_changed.start();
    });
    m_wantTimer.setSingleShot(true);
    connect(&m_wantTimer, &QTimer::timeout, this, &InboxModel::readWanted);
    m_minute.setInterval(60'000); // ages and clocks are words about now
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_rows.empty())
            emit dataChanged(index(m_first, 0), index(m_first + int(m_rows.size()) - 1, 0));
    });
    m_minute.start();
}

void InboxModel::open(const InboxQuery& query)
{
    m_query = query;
    m_pendingList.cancel();
    m_pendingRows.cancel();
    m_opening = true;
    m_wanted = -1;
    const quint64 round = ++m_round;
    m_pendingList = m_inbox.open(query);
    later(m_pendingList, this, [this, round](const InboxList& list) {
        if (round == m_round)
            read(list, 0, m_seen ? window : firstLook, true);
    });
}

void InboxModel::refresh()
{
    if (m_opening)
        return; // what is on its way is read after the change, or the change comes again
    const quint64 round = ++m_round;
    m_pendingList = m_inbox.open(m_query);
    later(m_pendingList, this, [this, round](const InboxList& list) {
        if (round == m_round)
            read(list, m_first, qMax(window, int(m_rows.size())), false);
    });
}

void InboxModel::read(const InboxList& list, int first, int count, bool fresh)
{
    const quint64 round = m_round;
    const auto use = [this, list, fresh, round](InboxSlice slice) {
        if (round == m_round)
            take(list, std::move(slice), fresh);
    };
    const auto fail = [this, round](const Error& error) {
        if (round != m_round)
            return;
        if (error.problem == Problem::Conflict) // the list is gone: a newer one was opened
            open(m_query);
        else
            emit failed(error);
    };
    m_pendingRows = m_inbox.rows(list.token, first, count);
    later(m_pendingRows, this, use, fail);
}

void InboxModel::take(const InboxList& list, InboxSlice slice, bool fresh)
{
    if (!fresh) {
        merge(list, std::move(slice));
        return;
    }
    beginResetModel();
    m_list = list;
    m_count = list.count;
    m_first = slice.first;
    m_rows.assign(std::make_move_iterator(slice.rows.begin()), std::make_move_iterator(slice.rows.end()));
    m_opening = false;
    endResetModel();
    emit opened(true);
    if (!std::exchange(m_seen, true) && m_count > int(m_rows.size())) {
        m_wanted = 0;
        m_wantTimer.start(0);
    }
}

void InboxModel::replaceWindow(InboxSlice slice)
{
    m_first = slice.first;
    m_rows.assign(std::make_move_iterator(slice.rows.begin()), std::make_move_iterator(slice.rows.end()));
    if (!m_rows.empty())
        emit dataChanged(index(m_first, 0), index(qMin(m_count, m_first + int(m_rows.size())) - 1, 0));
}

// Both windows begin at the same place. Rows that left go, rows that came or moved are put where they now are, and what
// lies below the window only changes in number.
void InboxModel::merge(const InboxList& list, InboxSlice slice)
{
    m_list = list;
    QSet<ComplaintId> staying;
    for (const InboxRow& row : std::as_const(slice.rows))
        staying.insert(row.id);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i)
        if (!staying.contains(m_rows[i].id))
            removeHeld(i);
    for (int i = 0; i < int(slice.rows.size()); ++i) {
        InboxRow& fresh = slice.rows[i];
        if (i >= int(m_rows.size()) || m_rows[i].id != fresh.id) {
            const auto held = std::find_if(m_rows.begin() + qMin(i, int(m_rows.size())), m_rows.end(),
                                           [&](const InboxRow& row) { return row.id == fresh.id; });
            if (held == m_rows.end()) {
                insertHeld(i, std::move(fresh));
                continue;
            }
            const int from = int(held - m_rows.begin());
            beginMoveRows({}, m_first + from, m_first + from, {}, m_first + i);
            std::rotate(m_rows.begin() + i, held, held + 1);
            endMoveRows();
        }
        if (m_rows[i] != fresh) {
            m_rows[i] = std::move(fresh);
            emit dataChanged(index(m_first + i, 0), index(m_first + i, 0));
        }
    }
    changeTail(list.count);
    emit opened(false);
}

void InboxModel::insertHeld(int at, InboxRow row)
{
    beginInsertRows({}, m_first + at, m_first + at);
    m_rows.insert(m_rows.begin() + at, std::move(row));
    ++m_count;
    endInsertRows();
}

void InboxModel::removeHeld(int at)
{
    beginRemoveRows({}, m_first + at, m_first + at);
    m_rows.erase(m_rows.begin() + at);
    --m_count;
    endRemoveRows();
}

void InboxModel::changeTail(int count)
{
    if (m_count > count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        const auto held = size_t(qMax(0, count - m_first));
        if (m_rows.size() > held)
            m_rows.resize(held);
        endRemoveRows();
    } else if (m_count < count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    }
}

void InboxModel::setValuesHidden(bool hidden)
{
    m_hidden = hidden;
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, 0));
}

const InboxRow* InboxModel::at(int row) const
{
    const int i = row - m_first;
    return i >= 0 && i < int(m_rows.size()) ? &m_rows[size_t(i)] : nullptr;
}

ComplaintId InboxModel::idAt(int row) const
{
    const InboxRow* held = at(row);
    return held ? held->id : ComplaintId();
}

int InboxModel::heldRowOf(ComplaintId id) const
{
    const auto it = std::ranges::find(m_rows, id, &InboxRow::id);
    return it == m_rows.end() ? -1 : m_first + int(it - m_rows.begin());
}

void InboxModel::fetchAround(int row) const
{
    if (m_opening || row < 0 || row >= m_count || at(row))
        return;
    m_wanted = row;
    if (!m_wantTimer.isActive())
        m_wantTimer.start(0);
}

void InboxModel::readWanted()
{
    if (m_wanted < 0 || m_opening)
        return;
    const quint64 round = m_round;
    const int first = qMax(0, std::exchange(m_wanted, -1) - before);
    m_pendingRows.cancel(); // scrolled on: what was asked for before is out of sight
    m_pendingRows = m_inbox.rows(m_list.token, first, window);
    later(
        m_pendingRows, this,
        [this, round](InboxSlice slice) {
            if (round == m_round)
                replaceWindow(std::move(slice));
        },
        [this, round](const Error& error) {
            if (round != m_round)
                return;
            if (error.problem == Problem::Conflict)
                refresh();
            else
                emit failed(error);
        });
}

int InboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int InboxModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant InboxModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InboxRow* row = at(index.row());
    if (!row && (role == Qt::DisplayRole || role == RowRole))
        fetchAround(index.row());
    switch (role) {
    case IdRole: return row ? row->id.value() : 0;
    case RowRole: return QVariant::fromValue(static_cast<const void*>(row));
    case HiddenRole: return m_hidden;
    case Qt::DisplayRole: return row ? phrases::line(*row) : QStringLiteral("…");
    case Qt::ToolTipRole: return row ? phrases::toolTip(*row, m_clock.now(), m_hidden) : QVariant();
    case Qt::AccessibleTextRole: return row ? phrases::spoken(*row, m_clock.now(), m_hidden) : QVariant();
    default: return {};
    }
}

} // namespace amends
