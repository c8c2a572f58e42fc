#include "intake/ImportDialog.h"
#include "desk/Desk.h"
#include "intake/ImportRun.h"
#include "shared/Banner.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "wording/Sentences.h"
#include "wording/Words.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>

namespace amends {

namespace {

constexpr int kWidestColumn = 220;

/// Makers write their own names; what the file holds is translated.
struct FormatName
{
    QLatin1StringView key; ///< how a format begins
    const char* name;
};
constexpr FormatName kMakers[] = {
    {QLatin1StringView("shopify"), "Shopify"},         {QLatin1StringView("woocommerce"), "WooCommerce"},
    {QLatin1StringView("olist"), "Olist"},             {QLatin1StringView("prestashop"), "PrestaShop"},
    {QLatin1StringView("magento"), "Magento"},         {QLatin1StringView("dolibarr"), "Dolibarr"},
    {QLatin1StringView("square"), "Square"},           {QLatin1StringView("loyverse"), "Loyverse"},
    {QLatin1StringView("sumup"), "SumUp"},             {QLatin1StringView("outlook"), "Outlook"},
    {QLatin1StringView("google"), "Google"},           {QLatin1StringView("thunderbird"), "Thunderbird"},
};
constexpr FormatName kContents[] = {
    {QLatin1StringView("customers"), QT_TRANSLATE_NOOP("amends::ImportDialog", "%1 customers")},
    {QLatin1StringView("profiles"), QT_TRANSLATE_NOOP("amends::ImportDialog", "%1 customers")},
    {QLatin1StringView("contacts"), QT_TRANSLATE_NOOP("amends::ImportDialog", "%1 contacts")},
    {QLatin1StringView("invoices"), QT_TRANSLATE_NOOP("amends::ImportDialog", "%1 invoices")},
    {QLatin1StringView("items"), QT_TRANSLATE_NOOP("amends::ImportDialog", "%1 items sold")},
    {QLatin1StringView("receipts"), QT_TRANSLATE_NOOP("amends::ImportDialog", "%1 receipts")},
    {QLatin1StringView("sales"), QT_TRANSLATE_NOOP("amends::ImportDialog", "%1 sales")},
    {QLatin1StringView("transactions"), QT_TRANSLATE_NOOP("amends::ImportDialog", "%1 sales")},
    {QLatin1StringView(""), QT_TRANSLATE_NOOP("amends::ImportDialog", "%1 orders")},
};

/// "Shopify orders" for "shopify-orders".
QString humanFormat(const QString& format)
{
    const auto maker = std::ranges::find_if(kMakers, [&](const FormatName& name) { return format.startsWith(name.key); });
    if (maker == std::end(kMakers))
        return format;
    const auto content = std::ranges::find_if(kContents, [&](const FormatName& name) { return format.endsWith(name.key); });
    return QCoreApplication::translate("amends::ImportDialog", content->name).arg(QLatin1StringView(maker->name));
}

QString named(const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths.first(qMin(paths.size(), 3)))
        names << QFileInfo(path).fileName();
    if (paths.size() > 3)
        names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

QTableWidget* makeTable(QWidget* parent, const QString& name)
{
    auto* table = new QTableWidget(parent);
    table->setObjectName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setLook(table, "framed");
    return table;
}

} // namespace

ImportDialog::ImportDialog(Desk& desk, Kind kind, const QStringList& paths, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_kind(kind), m_paths(paths), m_run(new ImportRun(desk, this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(kind == Kind::Mail ? tr("Bring in e-mail") : tr("Bring in customers and orders"));
    m_banner = new Banner(this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(buildOptions());
    m_pages->addWidget(buildProgress());
    m_pages->addWidget(buildResult());

    const auto button = [this](const QString& text, const char* name) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1StringView(name));
        return made;
    };
    m_undo = button(tr("Take this import back"), "importUndoButton");
    m_stop = button(tr("Stop"), "importStopButton");
    m_close = button(tr("Cancel"), "importCloseButton");
    m_start = button(tr("Bring in"), "importStartButton");
    setLook(m_start, "primary");
    m_start->setDefault(true);
    m_undo->hide();
    m_stop->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addStretch();
    for (QPushButton* each : {m_stop, m_close, m_start})
        buttons->addWidget(each);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Page, space::Page, space::Page, space::Wide);
    all->setSpacing(space::Wide);
    all->addWidget(m_banner);
    all->addWidget(m_pages, 1);
    all->addLayout(buttons);
    resize(640, 440);

    connect(m_start, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_stop, &QPushButton::clicked, m_run, &ImportRun::cancel);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::undoBatch);
    connect(m_run, &ImportRun::progressed, this, &ImportDialog::showProgress);
    connect(m_run, &ImportRun::finished, this, &ImportDialog::showResult);
    connect(m_run, &ImportRun::failed, this, &ImportDialog::showError);
    if (kind == Kind::Shop)
        later(desk.intake().previewShop(paths.first(), std::nullopt), this,
              [this](const ShopFilePreview& preview) { showPreview(preview); },
              [this](const Error& error) { m_banner->show(error); });
}

QWidget* ImportDialog::buildOptions()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(space::Wide);
    auto* title = new QLabel(named(m_paths), page);
    setLook(title, "title");
    title->setWordWrap(true);
    m_what = new QLabel(page);
    m_what->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(m_what);
    if (m_kind == Kind::Mail) {
        m_what->setText(tr("Every file is tried by its content. What is already here is not doubled, answers join their "
                           "complaint, and newsletters and automatic mail start no clock."));
        m_openDays = new QSpinBox(page);
        m_openDays->setObjectName(QStringLiteral("openDaysSpin"));
        m_openDays->setRange(0, 3650);
        m_openDays->setValue(MailOptions().openDays);
        const auto sayUnit = [this](int days) {
            //: stands behind the number in a box: “14 days”
            m_openDays->setSuffix(tr(" day(s)", nullptr, days));
        };
        connect(m_openDays, &QSpinBox::valueChanged, this, sayUnit);
        sayUnit(m_openDays->value());
        auto* label = new QLabel(tr("Matters are still &open for"), page);
        label->setBuddy(m_openDays);
        m_openDays->setAccessibleName(tr("Matters are still open for, in days"));
        auto* row = new QHBoxLayout;
        row->addWidget(label);
        row->addWidget(m_openDays);
        row->addStretch();
        layout->addLayout(row);
        auto* hint = new QLabel(tr("Older conversations, and those you answered last, are filed as history."), page);
        setLook(hint, "muted");
        hint->setWordWrap(true);
        layout->addWidget(hint);
        layout->addStretch();
    } else {
        m_what->setText(tr("Looking at the columns…"));
        m_preview = makeTable(page, QStringLiteral("importPreview"));
        m_preview->setAccessibleName(tr("The first rows of the file"));
        layout->addWidget(m_preview, 1);
    }
    return page;
}

QWidget* ImportDialog::buildProgress()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    m_bar = new QProgressBar(page);
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("How far the import is"));
    m_file = new QLabel(page);
    setLook(m_file, "muted");
    m_file->setWordWrap(true);
    layout->addStretch(1);
    layout->addWidget(m_bar);
    layout->addWidget(m_file);
    layout->addStretch(2);
    return page;
}

QWidget* ImportDialog::buildResult()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(space::Wide);
    m_summary = new QLabel(page);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::RichText);
    m_reasons = makeTable(page, QStringLiteral("importReasons"));
    m_reasons->setColumnCount(3);
    m_reasons->setHorizontalHeaderLabels({tr("Where"), tr("What became of it"), tr("Why")});
    m_reasons->horizontalHeader()->setStretchLastSection(true);
    m_reasons->setAccessibleName(tr("What was not taken, and why"));
    layout->addWidget(m_summary);
    layout->addWidget(m_reasons, 1);
    layout->addStretch(); // a result without reasons stands at the top too
    return page;
}

void ImportDialog::showPreview(const ShopFilePreview& preview)
{
    m_what->setText(preview.format == QLatin1StringView("guessed")
                        ? tr("This form is not one we know by name. The columns were understood as %1.")
                              .arg(QStringList(preview.mapping.fields.values()).join(QStringLiteral(", ")))
                        : tr("Recognised as %1 by its columns %2. Nothing is doubled when a file is brought in twice.")
                              .arg(humanFormat(preview.format), preview.why));
    m_preview->setColumnCount(int(preview.header.size()));
    m_preview->setHorizontalHeaderLabels(preview.header);
    m_preview->setRowCount(int(preview.firstRows.size()));
    for (int row = 0; row < m_preview->rowCount(); ++row)
        for (int column = 0; column < int(preview.firstRows[row].size()) && column < m_preview->columnCount(); ++column)
            m_preview->setItem(row, column, new QTableWidgetItem(preview.firstRows[row][column]));
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column)
        m_preview->setColumnWidth(column, qMin(kWidestColumn, m_preview->columnWidth(column) + space::Wide));
}

void ImportDialog::start()
{
    m_running = true;
    m_banner->hide();
    m_pages->setCurrentIndex(1);
    m_start->hide();
    m_close->hide();
    m_stop->show();
    if (m_kind == Kind::Mail)
        m_run->startMail(m_paths, {m_openDays->value()});
    else
        m_run->startShop(m_paths, {});
}

void ImportDialog::showProgress(qint64 done, qint64 total, const QString& file)
{
    // Bytes of a large file do not fit an int: the bar counts thousandths.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(int(done * 1000 / total));
    m_file->setText(QFileInfo(file).fileName());
}

void ImportDialog::showResult(const ImportTotal& total)
{
    m_running = false;
    m_total = total;
    const QLocale locale;
    QStringList parts;
    const std::pair<qint64, Outcome> counts[] = {{total.added, Outcome::Added}, {total.updated, Outcome::Updated},
                                                 {total.skipped, Outcome::Skipped}, {total.ignored, Outcome::Ignored},
                                                 {total.rejected, Outcome::Rejected}};
    for (const auto& [count, outcome] : counts)
        if (count > 0)
            parts << QStringLiteral("<b>%1</b>&nbsp;%2").arg(locale.toString(count), words(outcome));
    const QString head = total.cancelled ? tr("Stopped. What was filed until then is here.")
                                         : tr("Done: %Ln read.", nullptr, int(total.read));
    m_summary->setText(QStringLiteral("<p style='margin:0; font-size:15pt; font-weight:600'>%1</p><p>%2</p>")
                           .arg(head, parts.join(QStringLiteral(" &nbsp;·&nbsp; "))));
    m_summary->setAccessibleName(head);

    const QList<ImportRecord> records = m_run->notTaken();
    m_reasons->setVisible(!records.isEmpty());
    m_reasons->setRowCount(int(records.size()));
    for (int row = 0; row < int(records.size()); ++row) {
        const ImportRecord& record = records[row];
        const QString where = record.record > 0 ? tr("%1, no. %2", "a file and the number of a record in it").arg(QFileInfo(record.file).fileName(), locale.toString(record.record))
                                                : QFileInfo(record.file).fileName();
        m_reasons->setItem(row, 0, new QTableWidgetItem(where));
        m_reasons->setItem(row, 1, new QTableWidgetItem(words(record.outcome)));
        auto* why = new QTableWidgetItem(importReason(record.reason, record.detail));
        why->setToolTip(why->text());
        m_reasons->setItem(row, 2, why);
    }
    for (const int column : {0, 1}) {
        m_reasons->resizeColumnToContents(column);
        m_reasons->setColumnWidth(column, qMin(kWidestColumn, m_reasons->columnWidth(column) + space::Wide));
    }
    m_pages->setCurrentIndex(2);
    m_stop->hide();
    m_undo->setVisible(total.batch.isValid() && total.added + total.updated > 0);
    m_close->setText(tr("Close"));
    m_close->show();
    m_close->setDefault(true);
    m_close->setFocus();
    emit imported(total);
}

void ImportDialog::showError(const Error& error)
{
    m_running = false;
    m_banner->show(error);
    m_pages->setCurrentIndex(0);
    m_stop->hide();
    m_start->show();
    m_close->show();
}

void ImportDialog::undoBatch()
{
    m_undo->setEnabled(false);
    later(
        m_desk.intake().undoBatch(m_total.batch), this,
        [this] {
            m_undo->hide();
            m_banner->show(Banner::Tone::Good, tr("The import was taken back."));
            emit imported({});
        },
        [this](const Error& error) {
            m_undo->setEnabled(true);
            m_banner->show(error);
        });
}

void ImportDialog::done(int result)
{
    if (m_running) {
        m_run->cancel(); // closes when what is being filed has been filed
        return;
    }
    QDialog::done(result);
}

} // namespace amends
