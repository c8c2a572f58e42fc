#include "complaint/HtmlView.h"
#include "shared/Dialogs.h"
#include <QImage>
#include <QUrl>
#include <memory>

namespace amends {

namespace {

constexpr qsizetype kMostDataUrl = 512 * 1024; // characters of a picture within the HTML

QImage fromDataUrl(const QString& path)
{
    const qsizetype comma = path.indexOf(u',');
    if (comma < 0 || path.size() > kMostDataUrl || !path.startsWith(QLatin1StringView("image/")))
        return {};
    const QByteArray rest = path.mid(comma + 1).toLatin1();
    if (!path.left(comma).endsWith(QLatin1StringView(";base64")))
        return {};
    return QImage::fromData(QByteArray::fromBase64(rest));
}

} // namespace

HtmlView::HtmlView(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The mail as it looked"));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        const QString scheme = url.scheme();
        if (scheme != QLatin1StringView("http") && scheme != QLatin1StringView("https")
            && scheme != QLatin1StringView("mailto"))
            return;
        dialogs::ask(this, tr("Open a link of this mail"),
                     tr("The link leads to\n%1\nOpen it only if you know this place.").arg(url.toDisplayString()),
                     {tr("Leave it"), tr("Open it")}, [url](int button) {
                         if (button == 1)
                             dialogs::openWithSystem(url.toString());
                     });
    });
}

void HtmlView::addPicture(const QString& name, const QImage& picture)
{
    m_pictures.insert(name, picture);
}

int HtmlView::wantedHeight(int width, int most) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width);
    return qMin(most, int(copy->size().height()) + 2 * frameWidth());
}

QVariant HtmlView::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource)
        return QVariant(QByteArray()); // style sheets and everything else: nothing
    if (name.scheme() == QLatin1StringView("data"))
        return fromDataUrl(name.path());
    if (name.scheme() == QLatin1StringView("cid")) {
        // Content ids are often the file's name with a made-up domain behind it.
        const QString id = name.path();
        return m_pictures.value(id, m_pictures.value(id.section(u'@', 0, 0)));
    }
    return QImage();
}

} // namespace amends
