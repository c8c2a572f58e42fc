#include "settings/LogoField.h"
#include "shared/Dialogs.h"
#include "shared/DroppedPaths.h"
#include "shared/SafePicture.h"
#include "shared/Theme.h"
#include <QBuffer>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace amends {

namespace {

constexpr QSize kept(900, 360);      // enough for a letter's head at 300 dots an inch
constexpr QSize shown(200, 64);
constexpr int mostSide = 20000;      // a picture that claims more is no logo

/// Empty where the file is no picture, or one that asks for more memory than a logo may.
QImage readLogo(const QString& file)
{
    const QSize size = QImageReader(file).size();
    if (size.width() > mostSide || size.height() > mostSide)
        return {};
    const QImage image = readPicture(file, kept);
    const bool larger = image.width() > kept.width() || image.height() > kept.height(); // it was turned
    return larger ? image.scaled(kept, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
}

} // namespace

LogoField::LogoField(QWidget* parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_choose(new QPushButton(this)), m_remove(new QPushButton(this))
{
    setObjectName(QStringLiteral("logoField"));
    setAcceptDrops(true);
    m_picture->setObjectName(QStringLiteral("logoPicture"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(shown + QSize(16, 16));
    m_picture->setWordWrap(true);
    setLook(m_picture, "muted");
    m_choose->setObjectName(QStringLiteral("chooseLogoButton"));
    m_remove->setObjectName(QStringLiteral("removeLogoButton"));
    setFocusProxy(m_choose);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(space::Tight);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_picture);
    row->addLayout(buttons);
    row->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus(); // the button that goes must not take the focus with it
        setPng({});
    });
    retranslate();
}

void LogoField::setPng(const QByteArray& png)
{
    m_png = png;
    showPicture();
}

void LogoField::take(const QString& file)
{
    const QImage image = readLogo(file);
    QBuffer buffer;
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG")) {
        emit refused(tr("%1 is not a picture Amends can read.").arg(QFileInfo(file).fileName()),
                     tr("A logo can be a PNG or JPEG file. The one from before stays."));
        return;
    }
    setPng(buffer.data());
}

void LogoField::choose()
{
    dialogs::openFiles(this, tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp);;All files (*)"),
                       [this](const QStringList& paths) { take(paths.value(0)); });
}

void LogoField::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void LogoField::dropEvent(QDropEvent* event)
{
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    take(paths.first());
}

void LogoField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LogoField::showPicture()
{
    QPixmap picture;
    const bool has = !m_png.isEmpty() && picture.loadFromData(m_png);
    m_remove->setVisible(has);
    m_choose->setText(has ? tr("Choose &another…") : tr("Choose a p&icture…"));
    if (!has) {
        m_picture->setPixmap({});
        m_picture->setText(tr("Drop a picture here"));
        return;
    }
    const qreal ratio = devicePixelRatioF();
    picture = picture.scaled((QSizeF(shown) * ratio).toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    m_picture->setPixmap(picture);
}

void LogoField::retranslate()
{
    m_remove->setText(tr("Take it away"));
    m_picture->setAccessibleName(tr("The logo"));
    showPicture();
}

} // namespace amends
