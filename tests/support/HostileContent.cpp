#include "support/HostileMail.h"
#include <QtEndian>

namespace amends {

namespace {

QByteArray little32(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray tnefAttribute(quint32 id, const QByteArray& data, quint32 claimed)
{
    return QByteArray(1, '\1') + little32(id) + little32(claimed) + data + QByteArray(2, '\0');
}

/// A winmail.dat that lies about its lengths, holds text that unpacks to much, or a thousand files.
QByteArray winmail(Dice& dice)
{
    QByteArray file = little32(0x223E9F78) + QByteArray(2, '\1');
    for (int i = 0, n = 1 + dice.below(dice.oneIn(10) ? 1000 : 20); i < n; ++i) {
        QByteArray data = dice.bytes(dice.below(60));
        quint32 id = QList<quint32>{0x00018004, 0x0002800C, 0x0006800F, 0x00018010, 0x00069002, 0x00069003, 0x00069005, 0x00069007}[dice.below(8)];
        if (id == 0x00069003 && dice.oneIn(2)) {
            // Packed text: each pair of bytes says "17 bytes of what stands here already".
            QByteArray packed = QByteArray("\xFF") + QByteArray("\x00\x0F", 2).repeated(8);
            packed = packed.repeated(1 + dice.below(200));
            const QByteArray rtf = little32(quint32(packed.size()) + 12) + little32(dice.oneIn(2) ? 0x7FFFFFFF : 4'000'000) + little32(0x75465A4C)
                                   + little32(0) + packed;
            data = little32(1) + QByteArray("\x02\x01\x09\x10", 4) + little32(1) + little32(quint32(rtf.size())) + rtf;
        }
        const quint32 claimed = dice.oneIn(5) ? quint32(dice.below(2'000'000'000)) * 2u : quint32(data.size());
        file += tnefAttribute(id, data, claimed);
    }
    return file;
}

QByteArray fileName(Dice& dice)
{
    if (dice.oneIn(8))
        return QByteArray("a").repeated(4000) + ".pdf.exe";
    return dice.of({"../../x", "..\\..\\x", "/etc/passwd", "C:\\Windows\\x.dll", "\\\\server\\share\\x", "CON", "con.txt", "NUL.pdf", "COM1", "LPT9.a",
                    "a.pdf.exe", "a.pdf.exe ", "a.exe.", "bill\xE2\x80\xAE" "fdp.exe", "bill.p\xE2\x80\x8B" "df", "bill.\xD0\xB5\xD1\x85\xD0\xB5",
                    "bill.\xEF\xBD\x85\xEF\xBD\x98\xEF\xBD\x85", ".htaccess", "", " ", "...", "a\0b.pdf", "a\r\nX: y.pdf", "a:b", "a|b<c>d?.pdf", "-rf",
                    "~", "desktop.ini", "x.lnk", "x.url", "a.scr", "x.ps1", "a.docm", "\xF0\x9F\x98\x80.pdf", "\xC3\x28.pdf", "%2e%2e%2fx", "a%00.exe",
                    "=?utf-8?B?Li4vLi4veA==?=", "x.pdf                                        .exe", "\xE2\x81\xA6" "exe.gpj\xE2\x81\xA9", "\xCC\x81\xCC\x81"});
}

} // namespace

QByteArray hostileAttachment(Dice& dice)
{
    QByteArray mail = plainHead(dice) + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nsee below\r\n";
    for (int i = 0, n = 1 + dice.below(dice.oneIn(20) ? 700 : 6); i < n; ++i) {
        const bool packed = dice.oneIn(3);
        const QByteArray name = fileName(dice);
        const QByteArray type = packed ? QByteArray("application/ms-tnef")
                                       : dice.of({"application/pdf", "image/png", "text/html", "application/x-msdownload", "message/rfc822", "x", "image/svg+xml",
                                                  "text/calendar", "application/pkcs7-mime", "application/zip"});
        const QByteArray content = packed ? winmail(dice) : dice.bytes(dice.below(300));
        mail += "--b\r\nContent-Type: " + type + "; name=\"" + (packed && dice.oneIn(2) ? QByteArray("winmail.dat") : name) + "\"\r\n"
                + "Content-Disposition: " + dice.of({"attachment", "inline", "", "x"}) + "; filename=\"" + name + "\"\r\nContent-ID: <c@x>\r\n";
        switch (dice.below(5)) {
        case 0: mail += "Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 " + name + "\r\n#86)C\r\n" + content.left(50) + "\r\n"; break;
        case 1: mail += "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + QByteArray("=").repeated(dice.below(200)) + "=G1=\r\n"; break;
        case 2: mail += "Content-Transfer-Encoding: binary\r\n\r\n" + content + "\r\n"; break;
        default: mail += "Content-Transfer-Encoding: base64\r\n\r\n" + content.toBase64() + dice.of({"", "=", "====", "*", "A"}) + "\r\n"; break;
        }
    }
    return mail + "--b--\r\n";
}

QByteArray hostileText(Dice& dice)
{
    const QByteArray charset = dice.of({"utf-8", "us-ascii", "utf-16", "utf-16le", "utf-32", "utf-7", "iso-2022-jp", "gb18030", "hz", "x-none", "",
                                        "\"\"", "utf-8\0", "big5", "cp65001", "ebcdic-us", "iso-8859-1", "koi8-r", "utf-8; charset=utf-7"});
    QByteArray body;
    for (int i = 0, n = 1 + dice.below(60); i < n; ++i) {
        const QByteArray piece = dice.of({"caf\xC3\xA9 ", "caf\xE9 ", "\xFF\xFE", "\0\0", "> ", ">>>> ", "On 1 Jan 2025 x wrote:\n", "\n-- \n", "\x1B$B\x1B(B",
                                          "+AGE-", "From: a\nSent: b\nTo: c\n", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x80\xAE", "\r", "\n", "=3D",
                                          "-----Original Message-----\n", "confidential this message ", "Le 1 a \xC3\xA9" "crit :\n"});
        body += piece.repeated(1 + dice.below(dice.oneIn(30) ? 3000 : 5));
    }
    return plainHead(dice) + "Content-Type: text/" + dice.of({"plain", "html", "enriched", "calendar", "x-unknown", ""}) + "; charset=" + charset
           + dice.of({"", "; format=flowed", "; format=flowed; delsp=yes"}) + "\r\nContent-Transfer-Encoding: "
           + dice.of({"8bit", "7bit", "quoted-printable", "base64", "binary", "x-none"}) + "\r\n\r\n" + body;
}

} // namespace amends
