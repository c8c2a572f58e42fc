#include "intake/ReasonsView.h"
#include "intake/OffThread.h"
#include "shared/Dialogs.h"
#include "shared/FramedTable.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "wording/Sentences.h"
#include "wording/Words.h"
#include <QAbstractTableModel>
#include <QFileInfo>

namespace amends {

namespace {
constexpr int kWidest = 260;
}

/// Words are made for the rows that are shown: there may be a hundred thousand.
class ReasonsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Where, What, Why, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void set(const QList<ImportRecord>& records)
    {
        beginResetModel();
        m_records = records;
        endResetModel();
    }
    const QList<ImportRecord>& records() const { return m_records; }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_records.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        const ImportRecord& record = m_records[index.row()];
        if (index.column() == What)
            return words(record.outcome);
        if (index.column() == Why)
            return importReason(record.reason, record.detail);
        const QString file = QFileInfo(record.file).fileName();
        if (role == Qt::ToolTipRole || record.record <= 0)
            return record.record <= 0 && role == Qt::DisplayRole ? file : QDir::toNativeSeparators(record.file);
        return tr("%1, no. %2", "a file and the number of a record in it").arg(file, QLocale().toString(record.record));
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        const QString titles[] = {tr("Where"), tr("What became of it"), tr("Why")};
        return titles[section];
    }

private:
    QList<ImportRecord> m_records;
};

ReasonsView::ReasonsView(QWidget* parent)
    : QWidget(parent), m_model(new ReasonsModel(this)), m_title(new QLabel(this)), m_cut(new QLabel(this)), m_table(new QTableView(this)),
      m_save(new QPushButton(tr("&Save as CSV…"), this))
{
    setLook(m_title, "heading");
    setLook(m_cut, "muted");
    m_table->setObjectName(QStringLiteral("importReasons"));
    m_table->setAccessibleName(tr("What was not taken, and why"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::Normal + 2);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(96);
    frameReadTable(m_table);
    m_save->setObjectName(QStringLiteral("importSaveReasonsButton"));
    m_save->setToolTip(tr("A table of these rows with the reason, to correct and bring in again"));
    setLook(m_save, "small");

    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_save);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::Normal);
    all->addLayout(head);
    all->addWidget(m_table, 1);
    all->addWidget(m_cut);
    connect(m_save, &QPushButton::clicked, this, &ReasonsView::save);
}

ReasonsView::~ReasonsView() = default;

void ReasonsView::show(const QList<ImportRecord>& records, bool isCut)
{
    m_model->set(records);
    m_title->setText(tr("Not brought in: %Ln record(s)", nullptr, int(records.size())));
    m_cut->setText(tr("There were more; only these are listed."));
    m_cut->setVisible(isCut);
    for (const int column : {ReasonsModel::Where, ReasonsModel::What}) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, qMin(kWidest, m_table->columnWidth(column) + space::Wide));
    }
    setVisible(!records.isEmpty());
}

void ReasonsView::save()
{
    dialogs::saveFile(this, tr("Save what was not brought in"), tr("not-brought-in.csv"), tr("Tables (*.csv)"), [this](const QStringList& paths) {
        const QString file = paths.value(0);
        if (file.isEmpty())
            return;
        later(offThread([file, records = m_model->records()] { return writeRejects(file, records); }), this, [this, file] { emit saved(file); });
    });
}

} // namespace amends

#include "ReasonsView.moc"
