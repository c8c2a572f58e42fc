#include "support/HostileMail.h"

namespace amends {

namespace {

using Maker = QByteArray (*)(Dice&);

struct Kind
{
    const char* name;
    Maker make;
};

constexpr Kind kKinds[] = {
    {"structure", hostileStructure}, {"headers", hostileHeaders}, {"attachment", hostileAttachment},
    {"html", hostileHtmlMail},       {"text", hostileText},
};

/// What a bad line, a full disk or a careless program does to a mail.
QByteArray damaged(QByteArray mail, Dice& dice)
{
    if (mail.isEmpty())
        return mail;
    switch (dice.below(8)) {
    case 0: mail.truncate(dice.below(int(mail.size()))); break;
    case 1: mail.replace("\r\n", "\r"); break;
    case 2: mail.replace("\r\n", "\n"); break;
    case 3:
        for (int i = 0; i < 20; ++i)
            mail[dice.below(int(mail.size()))] = '\0';
        break;
    case 4:
        for (int i = 0; i < 20; ++i)
            mail[dice.below(int(mail.size()))] = char(128 + dice.below(128));
        break;
    case 5: mail.insert(dice.below(int(mail.size())), dice.bytes(200)); break;
    case 6: mail.remove(dice.below(int(mail.size())), dice.below(400)); break;
    default: mail.prepend(dice.of({"\xEF\xBB\xBF", "\r\n\r\n", "From x Mon Jan  1 10:00:00 2026\r\n", ">From y\r\n", "\0"})); break;
    }
    return mail;
}

} // namespace

HostileMail hostileMail(int number, quint32 seed)
{
    Dice dice(seed, quint32(number));
    constexpr int oneHugeIn = 400;
    if (number % oneHugeIn == oneHugeIn - 1)
        return {"huge", hugeMail(dice)};
    const Kind& kind = kKinds[number % std::size(kKinds)];
    QByteArray mail = kind.make(dice);
    if (dice.oneIn(3))
        mail = damaged(mail, dice);
    return {kind.name, mail};
}

QByteArray plainHead(Dice& dice)
{
    return "From: \"Someone\" <someone" + QByteArray::number(dice.below(1000)) + "@example.org>\r\nTo: shop@example.com\r\n"
           "Subject: about my order\r\nDate: Mon, 3 Mar 2025 10:12:00 +0100\r\nMessage-ID: <"
           + dice.bytes(8).toHex() + "@example.org>\r\n";
}

} // namespace amends
