#include "../app/system/MadeUp.h"
#include "support/Whole.h"
#include "desk/Backups.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/Drafting.h"
#include "desk/Intake.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace amends;
using namespace amends::failing;

/// A damaged database: what can be read comes into a new file that restores and opens, what was lost is counted, and every row
/// that lies on sound pages is there.
class RescueDataTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    QRandomGenerator m_random{61};
    QByteArray m_sound;
    QHash<QString, qint64> m_counts;
    int m_made = 0;

    QString shop() const { return m_dir.filePath(QStringLiteral("shop")); }
    QString damaged() const { return m_dir.filePath(QStringLiteral("damaged")); }

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    qint64 pages() const { return m_sound.size() / 4096; }

    QByteArray withBadPages(const QList<qint64>& bad, bool garbled)
    {
        QByteArray bytes = m_sound;
        for (const qint64 page : bad) {
            for (qint64 i = page * 4096; i < (page + 1) * 4096; ++i)
                bytes[i] = garbled ? char(m_random.bounded(256)) : '\0';
        }
        return bytes;
    }

    Result<RescueReport> rescue(const QByteArray& bytes)
    {
        QDir(damaged()).removeRecursively();
        if (!QDir().mkpath(damaged() + QStringLiteral("/attachments")) || !madeup::write(damaged() + QStringLiteral("/amends.db"), bytes))
            return failure(Problem::Internal);
        for (const QFileInfo& file : QDir(shop() + QStringLiteral("/attachments")).entryInfoList(QDir::Files))
            QFile::copy(file.filePath(), damaged() + QStringLiteral("/attachments/") + file.fileName());
        return rescueClosed(damaged(), m_dir.filePath(QStringLiteral("new-%1.amends-backup").arg(++m_made)), QDateTime::currentDateTimeUtc());
    }

    /// The rescued file is a sound shop, and its report tells the truth.
    void isSound(const RescueReport& report)
    {
        const QString to = m_dir.filePath(QStringLiteral("restored-%1").arg(m_made));
        const auto restored = restoreClosed(to, report.file, QDateTime::currentDateTimeUtc());
        QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().detail));
        DeskOptions options;
        options.dataDir = to;
        const auto desk = Desk::open(options);
        QVERIFY(desk.has_value());
        const auto verified = await((*desk)->backups().verify());
        QVERIFY(verified.has_value());
        for (const QString& problem : verified->problems)
            QVERIFY2(problem.startsWith(QStringLiteral("attachment missing")), qPrintable(problem));
        for (const RescuedTable& table : report.tables) {
            QVERIFY2(table.saved >= 0, qPrintable(table.name));
            if (table.lost >= 0)
                QVERIFY2(table.saved + table.lost >= m_counts.value(table.name), qPrintable(QStringLiteral("%1: %2 and %3 of %4").arg(table.name).arg(table.saved).arg(table.lost).arg(m_counts.value(table.name))));
        }
        NewComplaint entered;
        entered.subject = QStringLiteral("After");
        entered.text = QStringLiteral("It goes on.");
        QVERIFY(await((*desk)->complaints().create(entered)).has_value());
    }

    /// A row in each table that no mail and no shop's file fills.
    void fillByHand()
    {
        const auto db = store::Connection::open(shop() + QStringLiteral("/amends.db"), store::Connection::Mode::ReadWrite);
        QVERIFY(db.has_value());
        const Done done = (*db)->execute(QStringLiteral(
            "INSERT INTO remedy (complaint, asked, offered, chosen) SELECT id, 'refund', 'refund repair', 'refund' FROM complaint;"
            "INSERT INTO assessment (complaint, question, answer, at) SELECT id, 'carrier', 'not_us', 1 FROM complaint;"
            "INSERT INTO gesture (complaint, kind, what, cost, currency, why, given_on)"
            " SELECT id, 'voucher', 'A card', 500, 'EUR', 'kept_waiting', '2026-03-02' FROM complaint;"
            "INSERT INTO prevention (cause, article, what, changed_on) VALUES ('packing', '', 'Thicker paper', '2026-03-03');"
            "INSERT INTO prevention_told (prevention, complaint, told_on) SELECT 1, id, '2026-03-04' FROM complaint;"
            "INSERT INTO after_care (complaint, asked_on, score) SELECT id, '2026-03-05', 9 FROM complaint;"
            "INSERT INTO house_text (kind, language, title, body, position) VALUES ('card', 'en', 'Felt', 'It pills.', 1);"
            "INSERT INTO sale_terms (complaint, purchase, goods) SELECT id, 1, 'used' FROM complaint;"));
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    }

    static qint64 savedOf(const RescueReport& report, const QString& name)
    {
        for (const RescuedTable& table : report.tables) {
            if (table.name == name)
                return table.saved;
        }
        return -1;
    }

private slots:
    void initTestCase()
    {
        DeskOptions options;
        options.dataDir = shop();
        auto desk = Desk::open(options);
        QVERIFY(desk.has_value());
        const QString box = m_dir.filePath(QStringLiteral("box"));
        QVERIFY(madeup::write(box, madeup::mbox("rescue", 120, m_random)));
        QVERIFY(await((*desk)->intake().mail({box}, {}, {})).has_value());
        const QString orders = m_dir.filePath(QStringLiteral("orders.csv"));
        QVERIFY(madeup::write(orders, madeup::shopifyOrders("rescue", 400, m_random)));
        QVERIFY(await((*desk)->intake().shop({orders}, {}, {})).has_value());
        QVERIFY(await((*desk)->drafting().save({ComplaintId(3), QStringLiteral("Dear Anna, ").repeated(1500), {}, {}, 0}, true)).has_value());
        desk->reset();
        fillByHand();
        m_sound = contentOf(shop() + QStringLiteral("/amends.db"));
        QVERIFY(pages() > 100);
        const auto db = store::Connection::open(shop() + QStringLiteral("/amends.db"), store::Connection::Mode::ReadOnly);
        QVERIFY(db.has_value());
        const auto counts = store::rowCounts(**db);
        QVERIFY(counts.has_value());
        for (const auto& [table, count] : *counts)
            m_counts.insert(table, count);
    }

    void aSoundShopLosesNothing()
    {
        const auto report = rescue(m_sound);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        QVERIFY(report->whole);
        for (const RescuedTable& table : report->tables)
            QVERIFY2(table.saved == m_counts.value(table.name), qPrintable(table.name));
        for (const char* byHand : {"remedy", "assessment", "gesture", "prevention", "prevention_told", "after_care", "house_text", "sale_terms"})
            QVERIFY2(savedOf(*report, QString::fromLatin1(byHand)) > 0, byHand);
        isSound(*report);
    }

    void damageIsReadRound_data()
    {
        QTest::addColumn<bool>("garbled");
        QTest::addColumn<double>("share");
        QTest::newRow("one page of a hundred zero") << false << 0.01;
        QTest::newRow("one page of a hundred garbled") << true << 0.01;
        QTest::newRow("one page of ten garbled") << true << 0.1;
        QTest::newRow("half the pages zero") << false << 0.5;
    }

    void damageIsReadRound()
    {
        QFETCH(bool, garbled);
        QFETCH(double, share);
        const int tries = qEnvironmentVariableIsSet("AMENDS_LONG") ? 60 : 2;
        for (int i = 0; i < tries; ++i) {
            QList<qint64> bad;
            for (qint64 page = 1; page < pages(); ++page) {
                if (m_random.generateDouble() < share)
                    bad.append(page);
            }
            const auto report = rescue(withBadPages(bad, garbled));
            QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
            isSound(*report);
            // An inner page takes with it all it leads to; without one, no more than the damaged pages' own rows is gone.
            const bool leads = std::ranges::any_of(bad, [&](qint64 page) { return m_sound[page * 4096] == 0x05; });
            if (share < 0.05 && !leads)
                QVERIFY(savedOf(*report, QStringLiteral("purchase_line")) > m_counts.value(QStringLiteral("purchase_line")) / 2);
        }
    }

    void aFirstPageThatIsGoneIsMadeAnew_data()
    {
        QTest::addColumn<int>("pages");
        QTest::newRow("the first page") << 1;
        QTest::newRow("the first three") << 3;
    }

    void aFirstPageThatIsGoneIsMadeAnew()
    {
        QFETCH(int, pages);
        QList<qint64> bad;
        for (int page = 0; page < pages; ++page)
            bad.append(page);
        const auto report = rescue(withBadPages(bad, true));
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        QCOMPARE(savedOf(*report, QStringLiteral("message")), m_counts.value(QStringLiteral("message")));
        QCOMPARE(savedOf(*report, QStringLiteral("purchase_line")), m_counts.value(QStringLiteral("purchase_line")));
        isSound(*report);
    }

    void aFileCutShortIsReadAsFarAsItGoes_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<bool>("firstPageToo");
        for (const int hundredths : {90, 50, 35, 20, 15}) {
            for (const bool firstPageToo : {false, true})
                QTest::addRow("%d of a hundred%s", hundredths, firstPageToo ? ", the first page gone too" : "") << hundredths / 100.0 << firstPageToo;
        }
    }

    /// What lay behind the cut is counted, never taken from other pages.
    void aFileCutShortIsReadAsFarAsItGoes()
    {
        QFETCH(double, share);
        QFETCH(bool, firstPageToo);
        const auto report = rescue(withBadPages(firstPageToo ? QList<qint64>{0} : QList<qint64>(), true).first(qsizetype(double(m_sound.size()) * share)));
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        QVERIFY(!report->whole);
        for (const RescuedTable& table : report->tables)
            QVERIFY2(table.saved <= m_counts.value(table.name) + report->placeholders, qPrintable(table.name));
        isSound(*report);
    }

    void aTextThatLostItsEndIsCountedAsLost()
    {
        QList<qint64> ends;
        for (qint64 page = 1; page < pages(); ++page) {
            const QByteArray bytes = m_sound.mid(page * 4096, 4096);
            if (bytes.startsWith(QByteArray(4, '\0')) && bytes.first(200).count("Dear Anna, ") > 10)
                ends.append(page);
        }
        QVERIFY(!ends.isEmpty());
        const auto report = rescue(withBadPages(ends, false));
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        QVERIFY(!report->whole);
        const auto draft = std::ranges::find(report->tables, QStringLiteral("draft"), &RescuedTable::name);
        QVERIFY(draft != report->tables.end());
        QCOMPARE(draft->saved, 1);
        QCOMPARE(draft->lost, 1);
        isSound(*report);
        const auto db = store::Connection::open(m_dir.filePath(QStringLiteral("restored-%1/amends.db").arg(m_made)), store::Connection::Mode::ReadOnly);
        QVERIFY(db.has_value());
        const auto left = (*db)->number(QStringLiteral("SELECT length(CAST(text AS BLOB)) FROM draft"));
        QVERIFY(left.has_value());
        QVERIFY(*left > 4096 && *left < 11 * 1500);
    }

    void whatIsNoDatabaseIsRefused()
    {
        const auto none = rescue(QByteArray("This is a letter. ").repeated(3000));
        QVERIFY(!none);
        QCOMPARE(none.error().problem, Problem::Damaged);
        const auto cutBeforeTheRows = rescue(m_sound.first(10 * 4096));
        QVERIFY(!cutBeforeTheRows);
        QCOMPARE(cutBeforeTheRows.error().problem, Problem::Damaged);
        QCOMPARE(rescueClosed(m_dir.filePath(QStringLiteral("nowhere")), m_dir.filePath(QStringLiteral("x")), {}).error().problem, Problem::NotFound);
    }

    void attachmentsAndRowsAreCompared()
    {
        const QStringList names = QDir(shop() + QStringLiteral("/attachments")).entryList(QDir::Files);
        QVERIFY(names.size() > 3);
        (void)rescue(m_sound);
        QVERIFY(QFile::remove(damaged() + QStringLiteral("/attachments/") + names[0]));
        QVERIFY(madeup::write(damaged() + QStringLiteral("/attachments/") + names[1], "changed"));
        QVERIFY(madeup::write(damaged() + QStringLiteral("/attachments/") + QString(64, u'a'), "of nobody"));
        const auto report = rescueClosed(damaged(), m_dir.filePath(QStringLiteral("compared.amends-backup")), QDateTime::currentDateTimeUtc());
        QVERIFY(report.has_value());
        QCOMPARE(report->missing.size(), 2);
        QCOMPARE(report->unreferenced, QStringList{QString(64, u'a')});
        QCOMPARE(report->attachments, names.size() - 2);
        QVERIFY(!report->whole);
    }

    void aDamagedBackupIsRescuedWithItsAttachments()
    {
        const QString backup = m_dir.filePath(QStringLiteral("a.amends-backup"));
        {
            DeskOptions options;
            options.dataDir = shop();
            const auto desk = Desk::open(options);
            QVERIFY(desk.has_value());
            QVERIFY(await((*desk)->backups().backup(backup)).has_value());
        }
        QByteArray bytes = contentOf(backup);
        for (qint64 i = 40 * 4096; i < 41 * 4096; ++i)
            bytes[i] = '\0';
        QVERIFY(madeup::write(backup, bytes));
        const auto report = rescueClosed(backup, m_dir.filePath(QStringLiteral("b.amends-backup")), QDateTime::currentDateTimeUtc());
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        QVERIFY(report->attachments > 30);
    }
};

QTEST_GUILESS_MAIN(RescueDataTest)
#include "RescueDataTest.moc"
