#pragma once
#include "DeskFixture.h"
#include "desk/Intake.h"

namespace amends {

/// A customer's first mail, to be changed into any other.
struct Letter
{
    QString from = QStringLiteral("Marie Dupont <marie@client.example>");
    QString to = QStringLiteral("Shop <shop@shop.example>");
    QString subject = QStringLiteral("Casque fendu");
    QString id = QStringLiteral("m1@client.example");
    QString references;
    QDateTime date = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
    QString text = QStringLiteral("Bonjour,\n\nMon casque s'est fendu et je suis très déçue. Je veux un remboursement.\n");
    QString extra;
    QString photo; ///< name of an attachment, "" none

    QByteArray eml() const
    {
        QString mail = QStringLiteral("From: %1\r\nTo: %2\r\nSubject: %3\r\n").arg(from, to, subject);
        mail += QStringLiteral("Date: %1\r\n").arg(QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss +0000"));
        if (!id.isEmpty())
            mail += QStringLiteral("Message-ID: <%1>\r\n").arg(id);
        if (!references.isEmpty())
            mail += QStringLiteral("References: <%1>\r\nIn-Reply-To: <%1>\r\n").arg(references);
        mail += extra + QStringLiteral("MIME-Version: 1.0\r\n");
        const QString words = QStringLiteral("Content-Type: text/plain; charset=utf-8\r\n\r\n") + text;
        if (photo.isEmpty())
            return (mail + words).toUtf8();
        mail += QStringLiteral("Content-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\n") + words;
        mail += QStringLiteral("\r\n--part\r\nContent-Type: image/jpeg\r\nContent-Disposition: attachment; filename=%1\r\n"
                               "Content-Transfer-Encoding: base64\r\n\r\n/9j/4AAQ\r\n--part--\r\n").arg(photo);
        return mail.toUtf8();
    }
};

/// A desk whose shop writes from shop@shop.example, and a folder of mails.
struct MailFixture : DeskFixture
{
    QTemporaryDir mails;
    QList<ImportRecord> records;
    int files = 0;

    MailFixture()
    {
        Shop shop;
        shop.name = QStringLiteral("Shop");
        shop.email = QStringLiteral("shop@shop.example");
        shop.ownAddresses = {QStringLiteral("shop@shop.example"), QStringLiteral("anna@shop.example")};
        (void)await(desk->shopBook().saveShop(shop));
    }

    QString put(const Letter& letter)
    {
        const QString name = mails.filePath(QStringLiteral("%1.eml").arg(++files, 4, 10, QLatin1Char('0')));
        QFile file(name);
        if (file.open(QIODevice::WriteOnly))
            file.write(letter.eml());
        return name;
    }

    Result<ImportTotal> import(const QStringList& paths, int openDays = 14)
    {
        records.clear();
        return await(desk->intake().mail(paths, {openDays}, {[this](const ImportRecord& record) { records.append(record); }, {}}));
    }
    ImportRecord bring(const Letter& letter)
    {
        const auto total = import({put(letter)});
        return total && !records.isEmpty() ? records.constLast() : ImportRecord();
    }
    ComplaintPage page(ComplaintId id)
    {
        const auto page = await(desk->history().complaint(id));
        return page ? *page : ComplaintPage();
    }
};

} // namespace amends
