#include "complaint/HtmlView.h"
#include "complaint/MailLink.h"
#include "shared/SafePicture.h"
#include "shared/Dialogs.h"
#include <QBuffer>
#include <QTextBlock>
#include <QUrl>
#include <memory>

namespace amends {

namespace {

constexpr qsizetype kMostDataUrl = 512 * 1024; // characters of a picture within the HTML
constexpr QSize kMostPicture(2000, 2000);

QImage fromDataUrl(const QString& path)
{
    const qsizetype comma = path.indexOf(u',');
    if (comma < 0 || path.size() > kMostDataUrl || !path.startsWith(QLatin1StringView("image/")))
        return {};
    if (!path.left(comma).endsWith(QLatin1StringView(";base64")))
        return {};
    QByteArray bytes = QByteArray::fromBase64(path.mid(comma + 1).toLatin1());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readPicture(buffer, kMostPicture);
}

} // namespace

HtmlView::HtmlView(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The mail as it looked"));
    connect(this, &QTextBrowser::anchorClicked, this, &HtmlView::askToOpen);
}

void HtmlView::askToOpen(const QUrl& clicked)
{
    const QUrl link = openableLink(clicked);
    if (!link.isValid())
        return;
    const QString words = wordsOf(clicked);
    const QString target = linkTarget(link);
    const QString question =
        namesAnotherPlace(words, link)
            ? tr("Take care: the mail shows\n%1\nbut the link leads to\n%2\nThis is how people are led to false pages.").arg(words.left(100), target)
            : tr("The link leads to\n%1\nOpen it only if you know this place.").arg(target);
    dialogs::ask(this, tr("Open a link of this mail"), question, {tr("Leave it"), tr("Open it")}, [link](int button) {
        if (button == 1)
            dialogs::openWithSystem(link.toString(QUrl::FullyEncoded));
    });
}

/// What the mail shows for a link. Where several lead to the same place, the first that names a place.
QString HtmlView::wordsOf(const QUrl& link) const
{
    QString words;
    const auto take = [&](const QTextFragment& fragment) {
        if (!fragment.charFormat().isAnchor() || QUrl(fragment.charFormat().anchorHref()) != link)
            return;
        if (words.isEmpty() || (namesAnotherPlace(fragment.text(), link) && !namesAnotherPlace(words, link)))
            words = fragment.text().simplified();
    };
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            take(it.fragment());
    return words;
}

void HtmlView::addPicture(const QString& name, const QImage& picture)
{
    m_pictures.insert(name, picture);
}

int HtmlView::wantedHeight(int width, int most) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    // A document on its own would look for its pictures on the disk.
    copy->setResourceProvider([this](const QUrl& name) { return QVariant(picture(name)); });
    copy->setTextWidth(width);
    return qMin(most, int(copy->size().height()) + 2 * frameWidth());
}

QVariant HtmlView::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource)
        return QVariant(QByteArray()); // style sheets and everything else: nothing
    return picture(name);
}

QImage HtmlView::picture(const QUrl& name) const
{
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
