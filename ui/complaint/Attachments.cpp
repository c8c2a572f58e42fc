#include "complaint/Attachments.h"
#include "domain/RunnableFile.h"
#include "complaint/FlowLayout.h"
#include "shared/SafePicture.h"
#include "shared/Dialogs.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/PlainTip.h"
#include "wording/Formats.h"
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

namespace amends {

namespace {

constexpr QSize kThumbnail(200, 128);
constexpr int kNameChars = 36;

/// Only its owner may read it, nobody may run it; Windows' own programs then open it with care, as from the internet.
void markAsForeign(const QString& file)
{
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
#ifdef Q_OS_WIN
    QFile zone(file + QStringLiteral(":Zone.Identifier"));
    if (zone.open(QIODevice::WriteOnly))
        zone.write("[ZoneTransfer]\r\nZoneId=3\r\n");
#endif
}

/// A name from outside keeps its own writing direction to itself: the size behind it and the ending stay where they belong.
QString isolated(const QString& name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

QString shortened(const QString& name)
{
    if (name.size() <= kNameChars)
        return name;
    return name.left(kNameChars - 12) + u'…' + name.right(11); // the ending stays in view: it tells the kind
}

} // namespace

AttachmentActions::AttachmentActions(History& history, QObject* parent) : QObject(parent), m_history(history) {}

void AttachmentActions::thumbnail(const AttachmentInfo& info, QSize most, QObject* context,
                                  std::function<void(const QImage&)> then)
{
    const QPointer<QObject> alive(context);
    later(m_history.attachmentFile(info.id), this, [alive, most, then](const QString& file) {
        QThreadPool::globalInstance()->start([alive, most, then, file] {
            const QImage image = readPicture(file, most);
            // Handed to the application first: the context may go away while we read.
            QMetaObject::invokeMethod(qApp, [alive, then, image] {
                if (alive && !image.isNull())
                    then(image);
            });
        });
    });
}

void AttachmentActions::open(const AttachmentInfo& info)
{
    const QString folder = m_opened.filePath(QString::number(info.id.value()));
    QDir().mkpath(folder);
    copyTo(info, folder + u'/' + QFileInfo(info.name).fileName(), true);
}

void AttachmentActions::saveAs(const AttachmentInfo& info, QWidget* parent)
{
    dialogs::saveFile(parent, tr("Save the attachment"), QFileInfo(info.name).fileName(), QString(),
                      [this, info](const QStringList& paths) {
                          if (!paths.isEmpty())
                              copyTo(info, paths.first(), false);
                      });
}

void AttachmentActions::copyTo(const AttachmentInfo& info, const QString& target, bool openAfter)
{
    later(m_history.attachmentFile(info.id), this, [this, target, openAfter](const QString& file) {
        QThreadPool::globalInstance()->start([alive = QPointer(this), file, target, openAfter] {
            if (QFile::exists(target))
                QFile::remove(target); // the save dialog has asked; of our own copy there is another
            const bool copied = QFile::copy(file, target);
            if (copied)
                markAsForeign(target);
            QMetaObject::invokeMethod(qApp, [alive, copied, target, openAfter] {
                if (!alive)
                    return;
                if (!copied || (openAfter && !dialogs::openWithSystem(target)))
                    emit alive->failed(Error{copied ? Problem::NotRecognised : Problem::ReadOnly, target, {}, {}});
            });
        });
    });
}

AttachmentChips::AttachmentChips(const QList<AttachmentInfo>& attachments, AttachmentActions& actions, QWidget* parent)
    : QWidget(parent), m_actions(actions)
{
    auto* flow = new FlowLayout(this, space::Normal);
    for (const AttachmentInfo& info : attachments)
        flow->addWidget(chip(info));
}

QWidget* AttachmentChips::chip(const AttachmentInfo& info)
{
    const bool runs = canRun(info.name);
    const bool picture = info.mimeType.startsWith(QLatin1StringView("image/")) && !runs;
    auto* box = new QWidget(this);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Tight);
    auto* button = new QToolButton(box);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon(QLatin1StringView(runs ? "warning" : picture ? "image" : "file"), runs ? Role::Danger : Role::Text));
    button->setText(tr("%1 · %2").arg(isolated(shortened(info.name)), formatSize(info.size)));
    button->setToolTip(plainTip(isolated(info.name)));
    button->setAccessibleName(tr("Attachment %1").arg(info.name));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    if (!runs)
        connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, info] { m_actions.open(info); });
    connect(menu->addAction(tr("Save as…")), &QAction::triggered, this, [this, info] { m_actions.saveAs(info, this); });
    button->setMenu(menu);
    rows->addWidget(button);
    if (runs) {
        auto* danger = new QLabel(tr("This kind of file can run a program. Do not open it unless you expected it."), box);
        setLook(danger, "muted");
        rows->addWidget(danger);
    }
    if (picture) {
        auto* preview = new QLabel(box);
        preview->setAccessibleName(tr("Picture %1").arg(info.name));
        preview->hide();
        rows->addWidget(preview);
        m_actions.thumbnail(info, kThumbnail * devicePixelRatio(), preview, [this, preview](const QImage& image) {
            QPixmap pixmap = QPixmap::fromImage(image);
            pixmap.setDevicePixelRatio(preview->devicePixelRatioF());
            preview->setPixmap(pixmap);
            preview->show();
            updateGeometry();
            emit heightChanged();
        });
    }
    return box;
}

} // namespace amends
