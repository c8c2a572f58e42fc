#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

/// Which folder may include which: the table of the house. The link lines say the same to the compiler; this reads the
/// includes, so that a library's own headers stay out of the headers that others see.
class LayeringTest : public QObject
{
    Q_OBJECT

    static QString root() { return QStringLiteral(AMENDS_SOURCE_DIR); }

    static QStringList includesOf(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                                QRegularExpression::MultilineOption);
        QStringList found;
        for (auto it = include.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();)
            found << it.next().captured(1);
        return found;
    }

    static QStringList sourcesIn(const QString& folder, const QStringList& patterns)
    {
        QStringList files;
        QDirIterator it(root() + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next();
        return files;
    }

private slots:
    void aFolderIncludesOnlyWhatStandsBelowIt_data()
    {
        QTest::addColumn<QStringList>("mayUse");
        const auto row = [](const char* folder, const QString& mayUse) {
            QTest::newRow(folder) << mayUse.split(u' ', Qt::SkipEmptyParts);
        };
        row("app/domain", QStringLiteral("domain"));
        row("app/calendar", QStringLiteral("calendar domain"));
        row("app/language", QStringLiteral("language domain calendar"));
        row("app/training", QStringLiteral("training language domain"));
        row("app/promises", QStringLiteral("promises domain calendar"));
        row("app/law", QStringLiteral("law domain calendar"));
        row("app/value", QStringLiteral("value domain"));
        row("app/mail", QStringLiteral("mail domain"));
        row("app/shopdata", QStringLiteral("shopdata domain"));
        row("app/wording", QStringLiteral("wording domain"));
        row("app/templates", QStringLiteral("templates domain wording"));
        row("app/documents", QStringLiteral("documents domain wording"));
        row("app/store", QStringLiteral("store domain"));
        row("app/desk", QStringLiteral("desk domain calendar language promises law value mail shopdata wording templates store"));
        row("app/cli", QStringLiteral("cli desk domain law wording"));
        row("ui/shared", QStringLiteral("shared domain wording"));
        const QString screen = QStringLiteral(" desk domain wording shared");
        for (const char* name : {"inbox", "board", "care", "complaint", "reply", "customer", "intake", "settings"})
            row(QByteArray("ui/").append(name).constData(), QLatin1StringView(name) + screen);
        row("ui/letters", QStringLiteral("letters documents") + screen);
        row("ui/shell", QStringLiteral("shell inbox board care complaint reply customer letters intake settings") + screen);
    }

    void aFolderIncludesOnlyWhatStandsBelowIt()
    {
        QFETCH(QStringList, mayUse);
        const QString folder = QString::fromLatin1(QTest::currentDataTag());
        static const QStringList ours{
            QStringLiteral("domain"), QStringLiteral("calendar"), QStringLiteral("language"), QStringLiteral("training"), QStringLiteral("law"),
            QStringLiteral("value"), QStringLiteral("mail"), QStringLiteral("shopdata"), QStringLiteral("wording"), QStringLiteral("templates"),
            QStringLiteral("documents"), QStringLiteral("store"), QStringLiteral("desk"), QStringLiteral("cli"),
            QStringLiteral("shared"), QStringLiteral("inbox"), QStringLiteral("complaint"), QStringLiteral("reply"),
            QStringLiteral("customer"), QStringLiteral("letters"), QStringLiteral("board"), QStringLiteral("care"), QStringLiteral("intake"),
            QStringLiteral("settings"), QStringLiteral("shell")};
        const QStringList files = sourcesIn(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
        QVERIFY2(!files.isEmpty(), qPrintable(folder + QStringLiteral(" has no sources")));
        QStringList wrong;
        for (const QString& file : files) {
            for (const QString& include : includesOf(file)) {
                const QString top = include.section(u'/', 0, 0);
                if (include.contains(u'/') && ours.contains(top) && !mayUse.contains(top))
                    wrong << QStringLiteral("%1 includes %2").arg(file.mid(root().size() + 1), include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aLibrarysHeadersHideWhatItIsMadeOf_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("hidden");
        QTest::newRow("the desk's public headers show no store type") << "app/desk" << "store/";
        QTest::newRow("no SQL in the screens") << "ui" << "sqlite3.h";
        QTest::newRow("no Qt SQL in the screens") << "ui" << "QSql";
        QTest::newRow("no MIME library outside mail") << "app/desk" << "gmime";
        QTest::newRow("no widgets below the screens") << "app" << "QWidget";
        QTest::newRow("no dialogs below the screens") << "app" << "QMessageBox";
    }

    void aLibrarysHeadersHideWhatItIsMadeOf()
    {
        QFETCH(QString, folder);
        QFETCH(QString, hidden);
        // What the desk is made of may be seen by its own private headers, named …Desk.h, …Context.h, and not by others.
        static const QStringList publicDeskHeaders{
            QStringLiteral("Desk.h"), QStringLiteral("Async.h"), QStringLiteral("Changes.h"), QStringLiteral("Inbox.h"),
            QStringLiteral("History.h"), QStringLiteral("Complaints.h"), QStringLiteral("Customers.h"),
            QStringLiteral("Drafting.h"), QStringLiteral("Checking.h"), QStringLiteral("Sending.h"),
            QStringLiteral("Intake.h"), QStringLiteral("ShopBook.h"), QStringLiteral("Backups.h"), QStringLiteral("Undo.h")};
        QStringList wrong;
        for (const QString& file : sourcesIn(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")})) {
            const bool deskRow = hidden == QLatin1StringView("store/");
            if (deskRow && !publicDeskHeaders.contains(QFileInfo(file).fileName()))
                continue;
            if (file.endsWith(QLatin1StringView("app/main.cpp")))
                continue;
            for (const QString& include : includesOf(file)) {
                if (include.contains(hidden))
                    wrong << QStringLiteral("%1 includes %2").arg(file.mid(root().size() + 1), include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void onlyTheDeskAndTheProgramsKnowTheStore()
    {
        QStringList wrong;
        for (const QString& file : sourcesIn(QStringLiteral("app"), {QStringLiteral("CMakeLists.txt")})
                                       + sourcesIn(QStringLiteral("ui"), {QStringLiteral("CMakeLists.txt")})) {
            QFile cmake(file);
            QVERIFY(cmake.open(QIODevice::ReadOnly));
            const bool desk = file.contains(QLatin1StringView("/app/desk/"));
            if (!desk && cmake.readAll().contains("amends::store"))
                wrong << file;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "LayeringTest.moc"
