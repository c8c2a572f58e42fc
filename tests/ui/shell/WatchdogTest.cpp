#include "shell/Application.h"
#include <QElapsedTimer>
#include <QTimer>
#include <QtTest>

namespace amends {

/// Keeps the thread, as a thoughtless function would.
[[gnu::noinline]] int countSlowly(int ms)
{
    QElapsedTimer timer;
    timer.start();
    volatile int counted = 0;
    while (timer.elapsed() < ms)
        counted = counted + 1;
    return counted;
}

class WatchdogTest : public QObject
{
    Q_OBJECT
private slots:
    void theFunctionThatHeldTheWindowIsNamed()
    {
        QStringList lines;
        application().watch(16, [&](const QString& line) { lines.append(line); });
        QTimer::singleShot(0, this, [] { countSlowly(200); });
        QTRY_VERIFY(!lines.filter(QStringLiteral("countSlowly(int)")).isEmpty());
        const QString line = lines.filter(QStringLiteral("countSlowly(int)")).constFirst();
        QVERIFY2(QRegularExpression(QStringLiteral("held for \\d{3,} ms by amends::countSlowly\\(int\\) \\(.+\\)$")).match(line).hasMatch(), qPrintable(line));
        QVERIFY(!line.contains(u'\n'));
    }

    void whatStaysUnderTheLimitIsNotTold()
    {
        QStringList lines;
        application().watch(600'000, [&](const QString& line) { lines.append(line); });
        bool ran = false;
        QTimer::singleShot(0, this, [&] { ran = countSlowly(20) > 0; });
        QTRY_VERIFY(ran);
        QTest::qWait(20);
        QCOMPARE(lines, QStringList());
    }

    void waitingInANestedLoopHoldsNothing()
    {
        QStringList lines;
        bool ran = false;
        QTimer::singleShot(0, this, [&] {
            application().watch(400, [&](const QString& line) { lines.append(line); });
            QEventLoop nested;
            QTimer::singleShot(1200, &nested, &QEventLoop::quit);
            nested.exec();
            ran = true;
        });
        QTRY_VERIFY(ran);
        QVERIFY2(lines.filter(QStringLiteral("WatchdogTest")).isEmpty(), qPrintable(lines.join(u'\n')));
    }

    void theInnermostThatWasThereHalfTheTimeIsBlamed_data()
    {
        QTest::addColumn<QList<QStringList>>("looks");
        QTest::addColumn<QString>("named");
        using Looks = QList<QStringList>;
        const auto at = [](const char* functions) { return QString::fromLatin1(functions).split(u' '); };
        QTest::newRow("nobody looked") << Looks() << QString();
        QTest::newRow("nothing of ours on the stack") << Looks{{}, {}} << QString();
        QTest::newRow("always the same") << Looks{at("c b a"), at("c b a")} << QStringLiteral("c");
        QTest::newRow("many small ones share their caller") << Looks{at("c b a"), at("d b a"), at("e b a")} << QStringLiteral("b");
        QTest::newRow("one of them is half of it") << Looks{at("b a"), at("c b a"), at("c b a"), at("d b a")} << QStringLiteral("c");
        QTest::newRow("one look beside it") << Looks{at("x a"), at("c b a"), at("c b a")} << QStringLiteral("c");
    }
    void theInnermostThatWasThereHalfTheTimeIsBlamed()
    {
        QFETCH(QList<QStringList>, looks);
        QFETCH(QString, named);
        QCOMPARE(Watchdog::culprit(looks), named);
    }

    void theEnvironmentTurnsItOnAndOff()
    {
        qputenv("AMENDS_WATCHDOG", "25");
        QCOMPARE(Watchdog::wantedLimit(), 25);
        qputenv("AMENDS_WATCHDOG", "0");
        QVERIFY(!Watchdog::wantedLimit());
        qunsetenv("AMENDS_WATCHDOG");
#if defined(QT_NO_DEBUG)
        QVERIFY(!Watchdog::wantedLimit());
#else
        QCOMPARE(Watchdog::wantedLimit(), 16);
#endif
    }

private:
    static Application& application() { return *static_cast<Application*>(QCoreApplication::instance()); }
};

} // namespace amends

int main(int argc, char* argv[])
{
    qputenv("AMENDS_WATCHDOG", "0");
    amends::Application app(argc, argv);
    amends::WatchdogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "WatchdogTest.moc"
