#include "support/HostileMail.h"

namespace amends {

namespace {

QByteArray encodedWords(Dice& dice)
{
    QByteArray words;
    for (int i = 0, n = 1 + dice.below(300); i < n; ++i)
        words += dice.of({" =?utf-8?Q?=41=0D=0ABcc:_x@example.org?=", " =?utf-8?B?4pi6?=", " =?utf-16?B?/v8A?=", " =?x-none?Q?a?=",
                          " =?utf-8?Q?", " ?=", " =?utf-7?Q?+AGE-?=", " =?iso-2022-jp?B?GyRCJDM=?=", " =?utf-8*en?Q?a?=",
                          " =?utf-8?X?a?=", " =?utf-8?B?####?=", "\r\n =?utf-8?B?4p?=\r\n =?utf-8?B?i6?=", " =?utf-8?Q?=E2=80=AE?=", " =?"});
    return words;
}

QByteArray addresses(Dice& dice)
{
    QByteArray list;
    for (int i = 0, n = 1 + dice.below(200); i < n; ++i)
        list += dice.of({"a@b.example, ", "Team: ", ";", "\"a, b\" <c@d.example>, ", "<<a@b.example>, ", "(((", ")", "a@b@c.example, ",
                         "<@a,@b:c@d.example>, ", "\"", "\\", "<>, ", "@, ", ",,,", "=?utf-8?Q?shop=40example.com?= <x@y.example>, ",
                         "\"shop@example.com\" <thief@example.net>, ", "a b c ", "\xE9\xE8@x.example, ", "\r\n ", "a@[127.0.0.1], "});
    return list;
}

QByteArray parameters(Dice& dice)
{
    QByteArray list;
    for (int i = 0, n = 1 + dice.below(400); i < n; ++i) {
        const QByteArray number = QByteArray::number(dice.oneIn(20) ? dice.below(2'000'000'000) : dice.below(40));
        list += "; " + dice.of({"name", "filename", "charset", "boundary", "x"})
                + dice.of({"", "*", "*0*", "*1", "*-1", "*x"}) + (dice.oneIn(3) ? "*" + number : QByteArray())
                + dice.of({"=", " = ", "", "=="})
                + dice.of({"a", "\"a", "\"a;b\"", "utf-8''%E2%98", "''%", "%%%", "\"\\\"", "utf-16''%00%41", "'''''", "=?utf-8?Q?a?="});
    }
    return list;
}

QByteArray folding(Dice& dice)
{
    QByteArray lines;
    for (int i = 0, n = 1 + dice.below(500); i < n; ++i)
        lines += dice.of({"\r\n ", "\r\n\t", "\r\n \r\n ", "\n ", "\r ", "a", "b c", "\r\n", ":", "\0", "\x0B", "\x1B$B"});
    return lines;
}

QByteArray dates(Dice& dice)
{
    return dice.of({"Mon, 99 Foo 99999999 99:99:99 +9999", "1", "", "Thu, 01 Jan 1970 00:00:00 +0000", "-1 Jan 2025",
                    "Mon, 3 Mar 2025 10:12:00 +99999999999999", "3 Mar 999999999999999999999", "((((", "2025-03-03T10:12:00Z"});
}

} // namespace

QByteArray hostileHeaders(Dice& dice)
{
    QByteArray mail = plainHead(dice);
    const int kinds = 1 + dice.below(4);
    for (int i = 0; i < kinds; ++i) {
        switch (dice.below(8)) {
        case 0: mail += "Subject:" + encodedWords(dice) + "\r\n"; break;
        case 1: mail += dice.of({"From: ", "To: ", "Cc: ", "Reply-To: ", "Sender: ", "Return-Path: "}) + addresses(dice) + "\r\n"; break;
        case 2: mail += dice.of({"Content-Type: text/plain", "Content-Type: application/pdf", "Content-Disposition: attachment"})
                        + parameters(dice) + "\r\n"; break;
        case 3: mail += dice.of({"Subject: ", "References: ", "X-A: ", "Message-ID: ", "Content-Type: "}) + folding(dice) + "\r\n"; break;
        case 4: mail += "Date: " + dates(dice) + "\r\nReceived: from x; " + dates(dice) + "\r\n"; break;
        case 5: mail += "References: " + dice.of({"<a@b> ", "<", ">", "<<a>> ", "a@b "}).repeated(1 + dice.below(3000)) + "\r\n"; break;
        case 6: mail += dice.of({"X", "", ":", "a b", "\xE9", "Subject "}) + dice.of({": x", ":", "", " : y"}) + "\r\n"; break;
        default: mail += QByteArray("X-Fill: y\r\n").repeated(dice.below(2000)); break;
        }
    }
    return mail + "\r\nthe words\r\n";
}

} // namespace amends
