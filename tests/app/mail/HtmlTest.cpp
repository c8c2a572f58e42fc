#include "mail/Html.h"
#include <QTest>

using namespace amends::mail;

/// HTML made readable, and made safe.
class HtmlTest : public QObject
{
    Q_OBJECT
private slots:
    void makesHtmlReadable_data();
    void makesHtmlReadable();
    void leavesNothingThatActsOrLoads_data();
    void leavesNothingThatActsOrLoads();
    void keepsWhatIsHarmless();
    void closesWhatIsLeftOpen();
};

void HtmlTest::makesHtmlReadable_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* html, const char* text) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(text);
    };
    row("blocks", "<p>one</p><p>two</p>", "one\n\ntwo\n");
    row("divs", "<div>one</div><div>two</div>", "one\ntwo\n");
    row("breaks", "one<br>two<br/><br>three", "one\ntwo\n\nthree\n");
    row("spaces", "  a \n b&nbsp;c  ", "a b c\n");
    row("entities", "&eacute;&euro;&#233;&#xE9;&amp;lt; &nope; &", "é€éé&lt; &nope; &\n");
    row("list", "<ul><li>one<li>two</ul>", "- one\n- two\n");
    row("table", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a  b\nc\n");
    row("link", "<a href='https://x.example/y'>here</a>", "here <https://x.example/y>\n");
    row("link that says itself", "<a href='https://x.example'>https://x.example</a>", "https://x.example\n");
    row("quote", "own<blockquote>theirs<blockquote>older</blockquote></blockquote>", "own\n\n> theirs\n>\n>> older\n");
    row("hidden", "a<div style='display: none'>secret<div>more</div></div>b<style>x{}</style><script>y</script><!-- z -->", "ab\n");
    row("head left open", "<html><head><title>t</title><meta x><body>words", "words\n");
    row("pre", "<pre>a\n  b</pre>", "a\n  b\n");
    row("less than", "1 < 2 and a<b", "1 < 2 and a\n");
    row("picture", "<img alt='Logo' src=x>", "[Logo]\n");
}

void HtmlTest::makesHtmlReadable()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(htmlToText(html), text);
}

void HtmlTest::leavesNothingThatActsOrLoads_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char* html) { QTest::newRow(html) << QString::fromUtf8(html); };
    row("<script>evil()</script>");
    row("<scr<script>ipt>alert()</script>");
    row("<p onclick='evil()'>x</p>");
    row("<img src='https://evil.example/1.gif'>");
    row("<img src=x onerror=evil()>");
    row("<a href='javascript:evil()'>x</a>");
    row("<a href='java&#10;script:evil()'>x</a>");
    row("<p style='background:url(https://evil.example)'>x</p>");
    row("<p style='color:expression(evil())'>x</p>");
    row("<p style='width:1px;behavior:url(evil)'>x</p>");
    row("<iframe src='https://evil.example'></iframe>");
    row("<object data=evil><param name=evil></object>");
    row("<form action='https://evil.example'><input value=evil></form>");
    row("<meta http-equiv=refresh content='0;url=https://evil.example'>");
    row("<link rel=stylesheet href='https://evil.example'>");
    row("<base href='https://evil.example'>");
    row("<svg><a xlink:href='evil'></a></svg>");
    row("<table background='https://evil.example'><tr><td>x</table>");
    row("<style>@import 'https://evil.example'</style>");
    row("<!--[if mso]><p>evil</p><![endif]-->");
    row("<a title='\"><script>evil'>x</a>");
}

void HtmlTest::leavesNothingThatActsOrLoads()
{
    QFETCH(QString, html);
    const QString safe = sanitiseHtml(html);
    QVERIFY2(!safe.contains(u"<script") && (!safe.contains(u"evil") || safe.contains(u"&lt;script&gt;evil")), qPrintable(safe));
}

void HtmlTest::keepsWhatIsHarmless()
{
    QCOMPARE(sanitiseHtml(QStringLiteral("<p style='color: red; position: fixed'>a <b>b</b></p><img src='cid:1' alt=\"q'q\">")),
             QStringLiteral("<p style=\"color:red\">a <b>b</b></p><img src=\"cid:1\" alt=\"q'q\">"));
    QCOMPARE(sanitiseHtml(QStringLiteral("<a href='https://x.example/?a=1&amp;b=2'>1 &lt; 2</a>")),
             QStringLiteral("<a href=\"https://x.example/?a=1&amp;b=2\">1 &lt; 2</a>"));
}

void HtmlTest::closesWhatIsLeftOpen()
{
    QCOMPARE(sanitiseHtml(QStringLiteral("</div></td><div><b>x</div>y")), QStringLiteral("<div><b>x</b></div>y"));
}

QTEST_GUILESS_MAIN(HtmlTest)
#include "HtmlTest.moc"
