#include "support/HostileMail.h"

namespace amends {

namespace {

/// The header of a multipart, dressed up so that readers may disagree about its boundary.
QByteArray multipart(Dice& dice, const QByteArray& boundary)
{
    const QByteArray kind = dice.of({"mixed", "alternative", "related", "digest", "signed", "encrypted", "report", "x-odd", ""});
    QByteArray type = "Content-Type: multipart/" + kind;
    switch (dice.below(10)) {
    case 0: type += "; xboundary=other; boundary=" + boundary; break;
    case 1: type += "; boundary*=us-ascii''" + boundary; break;
    case 2: type += "; boundary*0=" + boundary.left(1) + "; boundary*1=" + boundary.mid(1); break;
    case 3: type += "; (boundary=other) boundary=" + boundary; break;
    case 4: type += "; boundary=\"\\" + boundary + "\""; break;
    case 5: type += "; boundary=other; boundary=" + boundary; break;
    case 6: type += ";\r\n\tboundary\r\n =\r\n " + boundary; break;
    case 7: type = "Content-Type: text/plain\r\n" + type + "; boundary=" + boundary; break;
    case 8: type += "; boundary=\"" + boundary; break;
    default: type += "; boundary=\"" + boundary + "\""; break;
    }
    return type + "\r\n";
}

QByteArray tower(Dice& dice, int height)
{
    QByteArray mail;
    for (int i = 0; i < height; ++i) {
        const QByteArray boundary = dice.oneIn(6) ? QByteArray("same") : "b" + QByteArray::number(i);
        if (dice.oneIn(3))
            mail += dice.of({"Content-Type: message/rfc822\r\n\r\n", "Content-Type: message/news\r\n\r\n",
                             "Content-Type: message/global\r\n \r\n\r\n"});
        else
            mail += multipart(dice, boundary) + "\r\n--" + boundary + "\r\n";
    }
    return mail + "\r\nthe words at the bottom\r\n";
}

QByteArray manyParts(Dice& dice, int count)
{
    QByteArray mail = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    const QByteArray body = dice.of({"", "\r\n", "\r\nx", "Content-Type: text/html\r\n\r\n<p>x", "Content-Type: message/rfc822\r\n\r\n"});
    for (int i = 0; i < count; ++i)
        mail += "--b\r\n" + body + "\r\n";
    return mail + dice.of({"--b--\r\n", "--b", "", "--b--x\r\n"});
}

/// Inner parts that use, close or resemble the boundary of the outer one.
QByteArray confusedBoundaries(Dice& dice)
{
    QByteArray mail = "Content-Type: multipart/mixed; boundary=\"a\"\r\n\r\n";
    QList<QByteArray> names{"a", "aa", "a--", "--a", "A", "a ", " a", "a\t"};
    for (int i = 0; i < 40; ++i) {
        const QByteArray name = names[dice.below(int(names.size()))];
        mail += "--" + name + dice.of({"", "--", " ", "\t", "--  ", "x"}) + "\r\n";
        if (dice.oneIn(3))
            mail += multipart(dice, names[dice.below(int(names.size()))]);
        mail += "\r\nwords\r\n";
    }
    return mail;
}

/// A message in base64 in a message in base64 ….
QByteArray wrapped(Dice& dice, int times)
{
    QByteArray mail = "From: inner@example.org\r\nSubject: inner\r\n\r\nthe words within\r\n";
    for (int i = 0; i < times; ++i) {
        const QByteArray type = dice.of({"message/rfc822", "message/partial; number=1; total=2; id=x", "message/global"});
        mail = "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + mail.toBase64() + "\r\n";
    }
    return mail;
}

} // namespace

QByteArray hostileStructure(Dice& dice)
{
    const QByteArray head = plainHead(dice);
    switch (dice.below(6)) {
    case 0: return head + tower(dice, 2 + dice.below(40));
    case 1: return head + tower(dice, 90 + dice.below(2000));
    case 2: return head + manyParts(dice, 1 + dice.below(3000));
    case 3: return head + confusedBoundaries(dice);
    case 4: return head + wrapped(dice, 1 + dice.below(14));
    default: return head + multipart(dice, "never-used") + "\r\nwords before any part\r\n";
    }
}

QByteArray hugeMail(Dice& dice)
{
    constexpr int mega = 1024 * 1024;
    const QByteArray head = plainHead(dice);
    switch (dice.below(10)) {
    case 0: return head + tower(dice, 100'000);
    case 1: return head + manyParts(dice, 1'000'000);
    case 2: return head + "X-Long: " + QByteArray(50 * mega, 'x') + "\r\n\r\nwords";
    case 3: return head + QByteArray("X-Many: y\r\n").repeated(5 * mega) + "\r\nwords";
    case 4: return head + "To: " + QByteArray("a@b.example,\r\n ").repeated(60'000) + "\r\n\r\nwords";
    case 5: return head + "Content-Transfer-Encoding: base64\r\n\r\n" + QByteArray("AAAA").repeated(8 * mega);
    case 6: return head + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + QByteArray("=3D").repeated(10 * mega);
    case 7: return head + "Content-Type: text/html\r\n\r\n" + QByteArray("<table><tr><td>").repeated(2 * mega);
    case 8: return head + "\r\n" + QByteArray("On 1\n> a\n").repeated(3 * mega);
    default: {
        QByteArray mail = head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
        for (int i = 0; i < 60; ++i)
            mail += "--b\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n" + QByteArray(mega, 'x') + "\r\n";
        return mail + "--b--\r\n";
    }
    }
}

} // namespace amends
