#include "intake/EarlierImports.h"
#include "desk/Desk.h"
#include "intake/ImportWords.h"
#include "shared/BusyLabel.h"
#include "shared/Dialogs.h"
#include "shared/FramedTable.h"
#include "shared/Later.h"
#include "shared/PlainTip.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include "wording/Words.h"
#include <QFileInfo>
#include <QTableWidget>

namespace amends {

namespace {

constexpr int kWidest = 240;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(amends::EarlierImports)
};

QString filesOf(const ImportBatch& batch)
{
    if (batch.files.isEmpty())
        return {};
    const QString first = QFileInfo(batch.files.first()).fileName();
    const int more = int(batch.files.size()) - 1;
    //: %1 the first file of several
    return more == 0 ? first : Say::tr("%1 and %Ln more", nullptr, more).arg(first);
}

QString kindOf(const ImportBatch& batch)
{
    return batch.kind == QLatin1StringView("mail") ? Say::tr("E-mail") : Say::tr("Customers and orders");
}

QString countsOfBatch(const ImportBatch& batch)
{
    QStringList parts;
    for (const auto& [outcome, count] : countsOf(batch.total))
        if (count > 0)
            parts << QStringLiteral("%1 %2").arg(QLocale().toString(count), words(outcome));
    return parts.join(QStringLiteral(" · "));
}

QString endOf(const ImportBatch& batch)
{
    if (batch.takenBack.isValid())
        return Say::tr("taken back %1").arg(formatWhen(batch.takenBack));
    switch (batch.end) {
    case ImportEnd::Whole: return countsOfBatch(batch);
    case ImportEnd::Stopped: return Say::tr("stopped: %1").arg(countsOfBatch(batch));
    case ImportEnd::Failed: return Say::tr("not finished: %1").arg(countsOfBatch(batch));
    case ImportEnd::Interrupted: break;
    }
    return Say::tr("interrupted; a part may have gone in");
}

} // namespace

EarlierImports::EarlierImports(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_empty(new QLabel(tr("Nothing has been brought in yet."), this)), m_table(new QTableWidget(this)),
      m_takeBack(new QPushButton(tr("&Take it back…"), this)), m_busy(new BusyLabel(this))
{
    setObjectName(QStringLiteral("importEarlierPage"));
    auto* title = new QLabel(tr("Earlier imports"), this);
    setLook(title, "title");
    setLook(m_empty, "muted");
    m_table->setObjectName(QStringLiteral("importEarlierTable"));
    m_table->setAccessibleName(title->text());
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("When"), tr("What"), tr("Files"), tr("What became of it")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * space::Normal);
    m_table->horizontalHeader()->setStretchLastSection(true);
    frameReadTable(m_table);
    m_takeBack->setObjectName(QStringLiteral("importTakeBackButton"));
    m_takeBack->setToolTip(tr("Removes what this import added. What you worked on since then is kept"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_takeBack);
    buttons->addWidget(m_busy);
    buttons->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::Wide);
    all->addWidget(title);
    all->addWidget(m_empty);
    all->addWidget(m_table, 1);
    all->addLayout(buttons);
    all->addStretch();
    connect(m_table, &QTableWidget::currentCellChanged, this, &EarlierImports::chooseCurrent);
    connect(m_takeBack, &QPushButton::clicked, this, &EarlierImports::ask);
    fill({});
}

void EarlierImports::load()
{
    later(m_desk.intake().batches(), this, [this](const QList<ImportBatch>& batches) {
        fill(batches);
        if (m_table->isVisible())
            m_table->setFocus();
    });
}

void EarlierImports::fill(const QList<ImportBatch>& batches)
{
    m_batches = batches;
    m_table->setRowCount(int(batches.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ImportBatch& batch = batches[row];
        const QString cells[] = {formatWhen(batch.when), kindOf(batch), filesOf(batch), endOf(batch)};
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(plainTip(column == 2 ? batch.files.join(u'\n') : cells[column]));
            if (!batch.canBeTakenBack())
                item->setForeground(colour(Role::Muted));
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount() - 1; ++column)
        m_table->setColumnWidth(column, qMin(kWidest, m_table->columnWidth(column) + space::Wide));
    m_table->setVisible(!batches.isEmpty());
    m_empty->setVisible(batches.isEmpty());
    m_takeBack->setVisible(!batches.isEmpty());
    if (!batches.isEmpty() && m_table->currentRow() < 0)
        m_table->setCurrentCell(0, 0);
    chooseCurrent();
}

void EarlierImports::chooseCurrent()
{
    const int row = m_table->currentRow();
    m_takeBack->setEnabled(row >= 0 && row < m_batches.size() && m_batches[row].canBeTakenBack());
}

void EarlierImports::ask()
{
    const ImportBatch batch = m_batches.value(m_table->currentRow());
    if (!batch.id.isValid())
        return;
    dialogs::ask(this, tr("Take the import back"),
                 tr("Take back what was brought in on %1 (%2)? What this import added is removed; what you worked on since then is kept.")
                     .arg(formatWhen(batch.when), countsOfBatch(batch)),
                 {tr("Take it back")}, [this, id = batch.id](int answer) {
                     if (answer == 0)
                         takeBack(id);
                 });
}

void EarlierImports::takeBack(BatchId batch)
{
    m_takeBack->setEnabled(false);
    m_busy->start(tr("Taking it back…"));
    later(
        m_desk.intake().undoBatch(batch), this,
        [this] {
            m_busy->stop();
            emit takenBack();
            load();
        },
        [this](const Error& error) {
            m_busy->stop();
            chooseCurrent();
            emit failed(error);
        });
}

} // namespace amends
