#include "complaint/HtmlView.h"
#include <QBuffer>
#include <QtTest>

using namespace amends;

namespace {

QString dataUrl()
{
    QImage dot(1, 1, QImage::Format_RGB32);
    dot.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    dot.save(&buffer, "PNG");
    return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(bytes.toBase64());
}

/// loadResource() is for the document only; a test asks as the document does.
class Asking : public HtmlView
{
public:
    using HtmlView::loadResource;
};

} // namespace

class HtmlViewTest : public QObject
{
    Q_OBJECT
private slots:
    void loadsOnlyWhatCameWithTheMail_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("loaded");
        QTest::newRow("from the net") << "http://example.org/pixel.png" << false;
        QTest::newRow("from the net, hidden") << "https://example.org/pixel.png?id=1" << false;
        QTest::newRow("from the disk") << "file:///etc/hostname" << false;
        QTest::newRow("from the program") << ":/icons/mail.png" << false;
        QTest::newRow("relative") << "pixel.png" << false;
        QTest::newRow("an attached picture not there") << "cid:other" << false;
        QTest::newRow("an attached picture") << "cid:photo.png@mail.example" << true;
        QTest::newRow("in the HTML itself") << dataUrl() << true;
        QTest::newRow("in the HTML itself, too large") << QStringLiteral("data:image/png;base64,") + QString(600'000, u'A') << false;
        QTest::newRow("HTML dressed as data") << "data:text/html;base64,AAAA" << false;
    }
    void loadsOnlyWhatCameWithTheMail()
    {
        QFETCH(QString, url);
        Asking view;
        QImage photo(2, 2, QImage::Format_RGB32);
        photo.fill(Qt::blue);
        view.addPicture(QStringLiteral("photo.png"), photo);
        QTEST(!view.loadResource(QTextDocument::ImageResource, QUrl(url)).value<QImage>().isNull(), "loaded");
    }

    void loadsNoStyleSheet()
    {
        Asking view;
        QVERIFY(view.loadResource(QTextDocument::StyleSheetResource, QUrl(QStringLiteral("http://example.org/a.css"))).toByteArray().isEmpty());
    }
};

QTEST_MAIN(HtmlViewTest)
#include "HtmlViewTest.moc"
