#include "settings/BackupPage.h"
#include "desk/Desk.h"
#include "shared/Dialogs.h"
#include "shared/EmptyHint.h"
#include "shared/FramedTable.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

namespace amends {

namespace {
const QString suffix = QStringLiteral("amends-backup");
} // namespace

BackupPage::BackupPage(Desk& desk, QWidget* parent)
    : SettingsPage(parent), m_desk(desk), m_title(new QLabel(this)), m_table(new QTableWidget(0, 3, this)),
      m_backup(new QPushButton(this)), m_restore(new QPushButton(this)), m_verify(new QPushButton(this)), m_hint(new QLabel(this))
{
    const std::pair<QWidget*, const char*> names[] = {{m_table, "backupTable"}, {m_backup, "backupButton"},
                                                      {m_restore, "restoreButton"}, {m_verify, "verifyButton"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1StringView(name));
    setLook(m_title, "heading");
    setLook(m_hint, "muted");
    m_hint->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(150);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    frameTable(m_table);
    new EmptyHint(m_table);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_backup);
    buttons->addWidget(m_restore);
    buttons->addStretch();
    buttons->addWidget(m_verify);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Wide);
    all->setSpacing(space::Normal);
    all->addWidget(m_title);
    all->addWidget(m_table, 1);
    all->addLayout(buttons);
    all->addWidget(m_hint);

    connect(m_backup, &QPushButton::clicked, this, &BackupPage::chooseBackup);
    connect(m_restore, &QPushButton::clicked, this, &BackupPage::chooseRestore);
    connect(m_verify, &QPushButton::clicked, this, &BackupPage::verify);
    retranslate();
    load();
}

QString BackupPage::title() const { return tr("Backups"); }

void BackupPage::load()
{
    later(m_desk.backups().daily(), this, [this](const QList<BackupFile>& files) { list(files); });
}

void BackupPage::list(const QList<BackupFile>& files)
{
    m_table->setRowCount(int(files.size()));
    for (int row = 0; row < int(files.size()); ++row) {
        auto* name = new QTableWidgetItem(QFileInfo(files[row].file).fileName());
        name->setData(Qt::UserRole, files[row].file);
        m_table->setItem(row, 0, name);
        m_table->setItem(row, 1, new QTableWidgetItem(formatWhen(files[row].at)));
        m_table->setItem(row, 2, new QTableWidgetItem(formatSize(files[row].bytes)));
    }
    m_table->resizeColumnToContents(1);
}

void BackupPage::chooseBackup()
{
    const QString name = QStringLiteral("amends-%1.%2").arg(m_desk.clock().now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd")), suffix);
    dialogs::saveFile(this, tr("Save a backup"), name, tr("Backups (*.%1)").arg(suffix),
                      [this](const QStringList& paths) { backup(paths.value(0)); });
}

void BackupPage::backup(const QString& file)
{
    m_backup->setEnabled(false);
    later(
        m_desk.backups().backup(file), this,
        [this](const BackupReport& report) {
            m_backup->setEnabled(true);
            emit done(tr("The backup is written and was opened again to check it: %1.").arg(formatSize(report.bytes)), QDir::toNativeSeparators(report.file));
            load();
        },
        [this](const Error& error) {
            m_backup->setEnabled(true);
            emit failed(error);
        });
}

void BackupPage::chooseRestore()
{
    const QList<QTableWidgetItem*> chosen = m_table->selectedItems();
    if (!chosen.isEmpty()) {
        askRestore(m_table->item(chosen.first()->row(), 0)->data(Qt::UserRole).toString());
        return;
    }
    dialogs::openFiles(this, tr("Go back to a backup"), tr("Backups (*.%1);;All files (*)").arg(suffix),
                       [this](const QStringList& paths) { askRestore(paths.value(0)); });
}

void BackupPage::askRestore(const QString& file)
{
    dialogs::ask(this, tr("Go back to a backup"),
                 tr("The data will be as it was in %1. What is here now is kept aside, nothing is thrown away.").arg(QFileInfo(file).fileName()),
                 {tr("Go back to it")}, [this, file](int answer) {
                     if (answer != 0)
                         return;
                     later(m_desk.backups().restore(file), this, [this](const BackupReport& report) {
                         emit done(tr("The backup is in use."), tr("The data from before is kept in %1.").arg(QDir::toNativeSeparators(report.keptAside)));
                         emit restored();
                         load();
                     });
                 });
}

void BackupPage::verify()
{
    m_verify->setEnabled(false);
    later(m_desk.backups().verify(), this, [this](const BackupReport& report) {
        m_verify->setEnabled(true);
        if (report.problems.isEmpty())
            emit done(tr("The data is in order."), {});
        else
            emit done(tr("%n problem(s) found.", nullptr, int(report.problems.size())), report.problems.first(qMin(3, report.problems.size())).join(QStringLiteral(" · ")));
    });
}

void BackupPage::retranslate()
{
    m_title->setText(tr("Backups of the last days"));
    //: columns of the list of backups: the file, when it was made, its size
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Made"), tr("Size")});
    m_table->setAccessibleName(tr("Backups of the last days"));
    m_backup->setText(tr("&Save a backup…"));
    m_restore->setText(tr("&Go back to a backup…"));
    m_verify->setText(tr("Chec&k the data"));
    m_table->findChild<QLabel*>(QStringLiteral("emptyHint"))
        ->setText(tr("No backup yet. Amends makes one on each day it is used, and keeps those of the last 7 days and 4 weeks here."));
    m_hint->setText(tr("These are on the same disk as the data. Save one on a stick now and then: a disk that breaks takes both. "
                       "Buttons on this page act at once."));
    findableBy(this, tr("backup safety copy save daily"));
    findableBy(m_backup, tr("stick copy export USB drive elsewhere"));
    findableBy(m_restore, tr("restore recover older"));
    findableBy(m_verify, tr("verify damaged integrity test"));
}

} // namespace amends
