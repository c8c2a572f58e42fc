#include "intake/FirstRecords.h"
#include "shared/FramedTable.h"
#include "shared/Icons.h"
#include "shared/PlainTip.h"
#include "wording/Sentences.h"
#include "wording/Words.h"
#include <QLocale>
#include <QTableWidget>

namespace amends {

namespace {
constexpr int kWidest = 220;
}

FirstRecords::FirstRecords(QWidget* parent) : QWidget(parent), m_table(new QTableWidget(this))
{
    m_table->setObjectName(QStringLiteral("importFirstRecords"));
    m_table->setAccessibleName(tr("The first records as they will be read"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::Normal + 2);
    m_table->setMinimumHeight(132);
    // Labels that wrap make the page ask for the height everything would like: this takes what is left instead.
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    frameReadTable(m_table);
    auto* title = new QLabel(tr("How it will be read"), this);
    setLook(title, "heading");
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::Tight);
    all->addWidget(title);
    all->addWidget(m_table, 1);
}

void FirstRecords::show(const ShopFilePreview& preview)
{
    m_table->clearSpans();
    m_table->clear();
    m_table->setRowCount(int(preview.readRows.size()));
    // Where no record can be read, there is still a place for the reason.
    m_table->setColumnCount(1 + qMax(1, int(preview.readHeader.size())));
    QStringList titles{tr("Row")};
    for (const QString& field : preview.readHeader)
        titles << fieldWords(field);
    if (preview.readHeader.isEmpty())
        titles << QString();
    m_table->setHorizontalHeaderLabels(titles);
    for (int row = 0; row < m_table->rowCount(); ++row)
        addRow(row, preview.readRows[row]);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, qMin(kWidest, m_table->columnWidth(column) + space::Normal));
    setVisible(!preview.readRows.isEmpty());
}

void FirstRecords::addRow(int row, const ShopPreviewRow& record)
{
    auto* number = new QTableWidgetItem(record.record > 0 ? QLocale().toString(record.record) : QString());
    number->setForeground(colour(Role::Muted));
    m_table->setItem(row, 0, number);
    if (record.outcome != Outcome::Rejected && record.outcome != Outcome::Ignored) {
        for (int i = 0; i < int(record.values.size()); ++i) {
            auto* item = new QTableWidgetItem(record.values[i].simplified());
            item->setToolTip(plainTip(record.values[i]));
            m_table->setItem(row, i + 1, item);
        }
        return;
    }
    //: %1 “not taken”, %2 the reason
    auto* why = new QTableWidgetItem(tr("%1: %2").arg(words(record.outcome), importReason(record.reason, record.detail)));
    const Role ink = record.outcome == Outcome::Rejected ? Role::Danger : Role::Muted;
    why->setForeground(colour(ink));
    why->setIcon(icon(QLatin1StringView(record.outcome == Outcome::Rejected ? "warning" : "info"), ink));
    why->setToolTip(plainTip(why->text()));
    m_table->setItem(row, 1, why);
    if (m_table->columnCount() > 2)
        m_table->setSpan(row, 1, 1, m_table->columnCount() - 1);
}

} // namespace amends
