#include "settings/DataPage.h"
#include "desk/Desk.h"
#include "shared/BusyLabel.h"
#include "shared/Dialogs.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace amends {

DataPage::DataPage(Desk& desk, QWidget* parent)
    : SettingsPage(parent), m_desk(desk), m_title(new QLabel(this)), m_folder(new QLabel(this)), m_size(new QLabel(this)),
      m_open(new QPushButton(this)), m_move(new QPushButton(this)), m_busy(new BusyLabel(this)), m_moveHint(new QLabel(this))
{
    setLook(m_title, "heading");
    m_folder->setObjectName(QStringLiteral("dataFolderLabel"));
    m_folder->setText(QDir::toNativeSeparators(desk.dataDir()));
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_folder->setWordWrap(true);
    m_size->setObjectName(QStringLiteral("dataSizeLabel"));
    for (QLabel* label : {m_size, m_moveHint}) {
        label->setWordWrap(true);
        setLook(label, "muted");
    }
    m_open->setObjectName(QStringLiteral("openFolderButton"));
    m_move->setObjectName(QStringLiteral("moveDataButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_move);
    buttons->addWidget(m_busy);
    buttons->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Wide);
    all->setSpacing(space::Normal);
    all->addWidget(m_title);
    all->addWidget(m_folder);
    all->addWidget(m_size);
    all->addLayout(buttons);
    all->addWidget(m_moveHint);
    all->addStretch();
    connect(m_open, &QPushButton::clicked, this, [this] { dialogs::openWithSystem(m_desk.dataDir()); });
    connect(m_move, &QPushButton::clicked, this, &DataPage::chooseMove);
    retranslate();
    later(desk.shopBook().dataSize(), this, [this](qint64 bytes) {
        m_bytes = bytes;
        retranslate();
    });
}

QString DataPage::title() const { return tr("Data folder"); }

void DataPage::chooseMove()
{
    dialogs::openFolder(this, tr("Where should the data be kept?"), [this](const QStringList& paths) {
        const QString chosen = paths.value(0);
        // A stick or a drive holds other things too: then a folder of our own is made in it.
        const QDir dir(chosen);
        const bool empty = dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        askMove(empty || !dir.exists() ? chosen : dir.filePath(QStringLiteral("Amends")));
    });
}

void DataPage::askMove(const QString& folder)
{
    dialogs::ask(this, tr("Move the data"),
                 tr("Everything is copied to %1 and looked over there. Then Amends starts again and works from there. "
                    "The present folder stays as it is, until you delete it yourself.")
                     .arg(QDir::toNativeSeparators(folder)),
                 {tr("Move it there")}, [this, folder](int answer) {
                     if (answer == 0)
                         move(folder);
                 });
}

void DataPage::move(const QString& folder)
{
    emit moveBegins();
    m_move->setEnabled(false);
    m_busy->start(tr("Copying and looking it over…"));
    emit busy(true);
    const auto over = [this] {
        m_busy->stop();
        m_move->setEnabled(true);
        emit busy(false);
    };
    later(
        m_desk.shopBook().moveTo(folder), this,
        [this, over](const MoveReport& report) {
            over();
            emit moved(report);
        },
        [this, over](const Error& error) {
            over();
            tell(error);
        });
}

void DataPage::tell(const Error& error)
{
    const QString where = QDir::toNativeSeparators(error.file);
    if (error.problem == Problem::Conflict && error.detail == QLatin1StringView("not_empty"))
        emit refused(tr("There is something in %1 already.").arg(where), tr("Choose an empty folder. Nothing was changed."));
    else if (error.problem == Problem::BadInput)
        emit refused(tr("The data cannot move into its own folder."), tr("Choose one beside it, or on another drive. Nothing was changed."));
    else
        emit failed(error);
}

void DataPage::retranslate()
{
    m_title->setText(tr("Everything is in this folder, and nowhere else"));
    m_title->setBuddy(m_open);
    m_size->setText(m_bytes < 0 ? QString() : tr("%1, with attachments and the backups of the last days").arg(formatSize(m_bytes)));
    m_open->setText(tr("&Open the folder"));
    m_move->setText(tr("&Move to another folder…"));
    m_moveHint->setText(tr("Buttons on this page act at once. A folder that two computers open at the same time, or one that a "
                           "service copies to the internet while Amends runs, can damage the data: move it to a disk of this "
                           "computer, or to a stick."));
    findableBy(this, tr("where files location storage disk database"));
    findableBy(m_open, tr("where is the data path size"));
    findableBy(m_move, tr("stick drive location change"));
}

} // namespace amends
