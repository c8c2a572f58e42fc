#include "care/PreventionsDialog.h"
#include "care/CareWording.h"
#include "care/PreventionDialog.h"
#include "desk/Desk.h"
#include "shared/Banner.h"
#include "shared/EmptyHint.h"
#include "shared/FramedTable.h"
#include "shared/Later.h"
#include "shared/PlainTip.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include "wording/Words.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace amends {

namespace {
enum Column { Day, CauseOf, What, Who, Since, Told, ColumnCount };
constexpr int kToldShown = 20;
}

PreventionsDialog::PreventionsDialog(Desk& desk, ComplaintId here, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_here(here), m_banner(new Banner(this)), m_table(new QTableWidget(0, ColumnCount, this)),
      m_told(new QLabel(this)), m_change(new QPushButton(tr("&Change…"), this)), m_remove(new QPushButton(tr("&Remove"), this))
{
    setObjectName(QStringLiteral("preventionsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What you changed"));
    build();
    connect(this, &PreventionsDialog::failed, this, [this](const Error& error) { m_banner->show(error); });
    connect(&desk.changes(), &Changes::changed, this, [this](const ChangeSet& set) {
        if (set.shop || set.everything || !set.complaints.isEmpty())
            refresh();
    });
    refresh();
}

void PreventionsDialog::build()
{
    auto* hint = new QLabel(tr("Each change with how many complaints of the same cause came since. “It will not happen again” is a fact "
                               "only where that stays nought."), this);
    hint->setWordWrap(true);
    setLook(hint, "muted");
    m_table->setObjectName(QStringLiteral("preventionTable"));
    m_table->setAccessibleName(tr("What you changed"));
    frameReadTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalHeaderLabels({tr("Since"), tr("Cause"), tr("What changed"), tr("By"), tr("Came back"), tr("Told")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    (new EmptyHint(m_table))->setText(tr("Nothing is noted yet.\nWhat did you change after a complaint, so that it does not come back?"));
    m_told->setObjectName(QStringLiteral("preventionTold"));
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    setLook(m_told, "muted");
    auto* add = new QPushButton(tr("&Note a change…"), this);
    add->setObjectName(QStringLiteral("preventionAddButton"));
    setLook(add, "primary");
    m_change->setObjectName(QStringLiteral("preventionChangeButton"));
    m_remove->setObjectName(QStringLiteral("preventionRemoveButton"));
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* each : {add, m_change, m_remove, close})
        each->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    rows->setSpacing(space::Normal);
    rows->addWidget(hint);
    rows->addWidget(m_banner);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_told);
    rows->addLayout(buttons);
    resize(780, 460);
    connect(add, &QPushButton::clicked, this, &PreventionsDialog::addNew);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const PreventionRow* row = chosen())
            edit(row->prevention, {});
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const PreventionRow* row = chosen())
            later(m_desk.preventions().remove(row->prevention.id), this,
                  [this] { m_banner->show(Banner::Tone::Info, tr("Removed. Ctrl+Z in the window brings it back.")); });
    });
    connect(m_table, &QTableWidget::cellActivated, m_change, &QPushButton::click);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PreventionsDialog::showTold);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_table->setFocus();
}

void PreventionsDialog::refresh()
{
    later(m_desk.preventions().all(), this, [this](const QList<PreventionRow>& rows) { take(rows); });
}

void PreventionsDialog::take(const QList<PreventionRow>& rows)
{
    const PreventionRow* before = chosen();
    const PreventionId id = before ? before->prevention.id : PreventionId();
    m_rows = rows;
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(rows.size()));
    int select = rows.isEmpty() ? -1 : 0;
    for (int i = 0; i < rows.size(); ++i) {
        const PreventionRow& row = rows[i];
        const Prevention& p = row.prevention;
        const QString cause = p.article.isEmpty() ? words(p.cause) : words(p.cause) + QStringLiteral(" · ") + p.article;
        const QString cells[] = {formatDay(p.changedOn), cause, p.what, row.staff,
                                 row.since == 0 ? tr("not since") : sinceWords(row.since), row.told == 0 ? tr("nobody") : QString::number(row.told)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(plainTip(cells[column]));
            if (column == Since && row.since > 0)
                item->setForeground(colour(Role::Warning));
            m_table->setItem(i, column, item);
        }
        if (p.id == id)
            select = i;
    }
    if (select >= 0)
        m_table->selectRow(select);
    showTold();
}

void PreventionsDialog::showTold()
{
    const PreventionRow* row = chosen();
    m_change->setEnabled(row);
    m_remove->setEnabled(row);
    m_told->setText({});
    if (!row || row->told == 0)
        return;
    later(m_desk.preventions().told(row->prevention.id), this, [this, id = row->prevention.id](const QList<ToldRow>& told) {
        const PreventionRow* now = chosen();
        if (!now || now->prevention.id != id)
            return;
        QStringList names;
        for (const ToldRow& each : told.first(qMin<qsizetype>(kToldShown, told.size())))
            names << (each.customerCalled.isEmpty() ? each.number : tr("%1 (%2)").arg(each.customerCalled, each.number));
        if (told.size() > kToldShown)
            names << QStringLiteral("…");
        //: %1 names of customers
        m_told->setText(tr("Told: %1").arg(names.join(QStringLiteral(", "))));
    });
}

const PreventionRow* PreventionsDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : rows.constFirst().row();
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

void PreventionsDialog::edit(const Prevention& prevention, const QString& article)
{
    auto* dialog = new PreventionDialog(m_desk, prevention, article, this);
    connect(dialog, &PreventionDialog::failed, this, &PreventionsDialog::failed);
    dialog->open();
}

void PreventionsDialog::addNew()
{
    if (!m_here.isValid())
        return edit({}, {});
    later(m_desk.preventions().of(m_here), this, [this](const PreventionsHere& here) {
        Prevention prevention;
        prevention.cause = here.cause.value_or(Cause::Other);
        edit(prevention, here.article);
    });
}

} // namespace amends
