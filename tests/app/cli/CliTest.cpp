#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace {

struct Run
{
    int exit = -1;
    QList<QJsonObject> objects;
    QByteArray out;
    QByteArray err;
};

/// Runs amends-cli in an empty home, so that whatever it makes without being told where is seen.
class Cli
{
public:
    QTemporaryDir home;
    QString data() const { return home.filePath(QStringLiteral("data")); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(home.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    Run run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("share")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // output is UTF-8 all the same
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(AMENDS_CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        Run run;
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return run;
        run.exit = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        for (const QByteArray& line : run.out.split('\n')) {
            if (line.startsWith('{'))
                run.objects << QJsonDocument::fromJson(line).object();
        }
        return run;
    }
    Run inShop(QStringList arguments, const QByteArray& input = {}) const
    {
        return run(QStringList{QStringLiteral("--data"), data(), QStringLiteral("--json")} + arguments, input);
    }
};

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QByteArray keys(const QJsonObject& object)
{
    QStringList all = object.keys();
    all.sort();
    return all.join(u' ').toUtf8();
}

const QByteArray kMail = "From: Ann <ann@client.example>\r\nTo: shop@shop.example\r\nSubject: Broken\r\nMessage-ID: <a@b.example>\r\n"
                         "Date: Fri, 20 Nov 2026 10:00:00 +0000\r\n\r\nThe parcel never arrived.\r\n";
const QByteArray kMailWithFile = "From: Ann <ann@client.example>\r\nTo: shop@shop.example\r\nSubject: Broken\r\nMessage-ID: <f@b.example>\r\n"
                                 "Date: Fri, 20 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                                 "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                                 "--b\r\nContent-Type: text/plain\r\n\r\nThe parcel never arrived.\r\n"
                                 "--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=receipt.pdf\r\n\r\n"
                                 "the receipt\r\n--b--\r\n";
const QByteArray kOrders = "Order Number,Customer ID,Email,Customer Name,Date,Total,Item,Quantity,Price\n"
                           "1001,C7,ann@client.example,Ann Maes,2026-01-05,30.00,Scarf,2,15.00\n"
                           "1002,C7,ann@client.example,Ann Maes,2026-02-05,10.50,Hat,1,10.50\n"
                           "1003,C7,ann@client.example,Ann Maes,2026-03-05,much,Hat,1,\n";

} // namespace

class CliTest : public QObject
{
    Q_OBJECT
private slots:
    void explainsItself()
    {
        const Cli cli;
        const Run all = cli.run({QStringLiteral("--help")});
        QCOMPARE(all.exit, 0);
        for (const char* command : {"check", "read", "import", "customer", "complaints", "backup", "restore", "verify", "sample", "export", "erase"}) {
            QVERIFY2(all.out.contains(command), command);
            const Run one = cli.run({QLatin1String(command), QStringLiteral("--help")});
            QCOMPARE(one.exit, 0);
            QVERIFY(one.out.contains("Usage: amends-cli"));
            QVERIFY(one.out.contains("--data DIR"));
        }
    }

    void refusesBadUseInOneLine_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char* bad : {"", "fly", "check", "check --lang xx", "check --lang fr --lines missing.txt", "check --lang fr --no-such-option",
                                "read --lang klingon", "import", "import mail", "import mail missing.eml", "import cats x", "customer", "export", "export customer ann", "export shop ann folder", "erase", "erase customer", "erase shop ann", "erase customer nobody@example.org",
                                "complaints --view nowhere", "complaints --limit none", "backup", "restore", "sample --customers 5",
                                "--currency XXX complaints", "--zone Moon/Base complaints", "--country Belgium complaints"})
            QTest::newRow(bad) << QString::fromLatin1(bad);
    }
    void refusesBadUseInOneLine()
    {
        QFETCH(QString, arguments);
        const Cli cli;
        const Run run = cli.run(arguments.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(run.exit, 2);
        QVERIFY(run.out.isEmpty());
        QCOMPARE(run.err.count('\n'), 1);
    }

    void explainsAFindingByItsRuleAndTheWordsItSaw()
    {
        const Cli cli;
        const Run run = cli.run(words("check --lang fr --json --explain --lines -"), "C'est de votre faute.\n");
        QCOMPARE(run.exit, 0);
        const auto finding = run.objects.first()[QStringLiteral("findings")].toArray().first().toObject();
        QCOMPARE(keys(finding), QByteArray("category end message probability raised_by rule rule_severity severity start suggestions threshold words"));
        QVERIFY(finding[QStringLiteral("rule")].toString().startsWith(QStringLiteral("fr-blame")));
        QCOMPARE(finding[QStringLiteral("words")].toString(), QStringLiteral("votre faute"));
        QCOMPARE(finding[QStringLiteral("rule_severity")].toString(), QStringLiteral("warning"));
        QCOMPARE(finding[QStringLiteral("raised_by")].toString(), QString());
    }

    void spellsOnlyWhenAskedTo()
    {
        const Cli cli;
        const auto spelt = [](const Run& run) {
            QStringList meant;
            for (const auto& each : run.objects.value(0)[QStringLiteral("findings")].toArray()) {
                if (each.toObject()[QStringLiteral("category")].toString() == QStringLiteral("spelling"))
                    meant << each.toObject()[QStringLiteral("suggestions")].toArray().first().toString();
            }
            return meant;
        };
        const Run plain = cli.run(words("check --lang en --json --lines -"), "We are sory.\n");
        QCOMPARE(plain.exit, 0);
        QCOMPARE(spelt(plain), QStringList());
        const Run asked = cli.run(words("check --lang en --spelling --json --lines -"), "We are sory.\n");
        QCOMPARE(asked.exit, 0);
        QCOMPARE(spelt(asked), QStringList{QStringLiteral("sorry")});
    }

    void sayingThatThereIsNoDictionaryIsAnError()
    {
        const QTemporaryDir empty;
        const QByteArray before = qgetenv("XDG_DATA_DIRS");
        qputenv("XDG_DATA_DIRS", empty.path().toUtf8());
        const Run run = Cli().run(words("check --lang nl --spelling --json --lines -"), "Hallo.\n");
        qputenv("XDG_DATA_DIRS", before);
        QCOMPARE(run.exit, 2);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.err.contains("dictionary"));
    }

    void checksLinesInOrderWithEveryKey()
    {
        const Cli cli;
        const QByteArray lines = "\xEF\xBB\xBF""C'est de votre faute.\r\n\r\nBonjour,\\nC'est de votre faute.\n";
        const Run run = cli.run(words("check --lang fr --json --lines -"), lines);
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.objects.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(keys(run.objects[i]), QByteArray("advised findings lacks line"));
            QCOMPARE(run.objects[i][QStringLiteral("line")].toInt(), i + 1);
        }
        const auto finding = [&](int i) { return run.objects[i][QStringLiteral("findings")].toArray().at(0).toObject(); };
        QCOMPARE(keys(finding(0)), QByteArray("category end message rule severity start suggestions"));
        QCOMPARE(finding(0)[QStringLiteral("category")].toString(), QStringLiteral("blame"));
        QCOMPARE(finding(0)[QStringLiteral("start")].toInt(), 0);
        QVERIFY(run.objects[1][QStringLiteral("findings")].toArray().isEmpty());
        QCOMPARE(finding(2)[QStringLiteral("start")].toInt(), int(QStringLiteral("Bonjour,\n").size()));
        // Neither check nor read makes a data folder.
        QCOMPARE(QDir(cli.home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void failsOnASeverityOnlyWhenAsked()
    {
        const Cli cli;
        const QString file = cli.write(QStringLiteral("reply.txt"), "C'est de votre faute.\n");
        QCOMPARE(cli.run({QStringLiteral("check"), QStringLiteral("--lang"), QStringLiteral("fr"), file}).exit, 0);
        QCOMPARE(cli.run({QStringLiteral("check"), QStringLiteral("--lang"), QStringLiteral("fr"), QStringLiteral("--fail-on"),
                          QStringLiteral("note"), file}).exit, 1);
    }

    void readsACustomersMessage()
    {
        const Cli cli;
        const Run run = cli.run(words("read --json --lines /dev/stdin"), "Je veux un remboursement, je suis très déçue !\nxyzzy\n");
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.objects.size(), 2);
        for (const QJsonObject& object : run.objects)
            QCOMPARE(keys(object), QByteArray("asks evidence language line signals temperature"));
        QCOMPARE(run.objects[0][QStringLiteral("language")].toString(), QStringLiteral("fr"));
        QVERIFY(run.objects[1][QStringLiteral("language")].isNull());
    }

    void refusesTextThatIsNotUtf8()
    {
        const Run run = Cli().run(words("check --lang fr --lines -"), "caf\xE9\n");
        QCOMPARE(run.exit, 2);
    }

    void importsMailAndTellsOfEachMessage()
    {
        const Cli cli;
        const QString mail = cli.write(QStringLiteral("a.eml"), kMail);
        const QString junk = cli.write(QStringLiteral("b.bin"), QByteArray(100, '\0'));
        const Run run = cli.inShop({QStringLiteral("import"), QStringLiteral("mail"), mail, junk});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.objects.size(), 3);
        QCOMPARE(keys(run.objects[0]), QByteArray("attachments date file from outcome reason record subject text_chars"));
        QCOMPARE(run.objects[0][QStringLiteral("outcome")].toString(), QStringLiteral("added"));
        QCOMPARE(run.objects[1][QStringLiteral("outcome")].toString(), QStringLiteral("ignored"));
        const QJsonObject total = run.objects[2][QStringLiteral("total")].toObject();
        QCOMPARE(keys(total), QByteArray("added ignored read rejected skipped updated"));
        QCOMPARE(total[QStringLiteral("read")].toInt(), 2);
        const Run list = cli.inShop(words("complaints --search parcel --limit 5"));
        QCOMPARE(list.objects.size(), 1);
        QVERIFY(list.objects[0].contains(QStringLiteral("stake")));
        const QJsonObject remedy = list.objects[0][QStringLiteral("remedy")].toObject();
        QCOMPARE(keys(remedy), QByteArray("asked chosen delivered ended offered"));
        QVERIFY(remedy[QStringLiteral("offered")].isNull() && remedy[QStringLiteral("chosen")].isNull() && remedy[QStringLiteral("ended")].isNull());
        QVERIFY(list.objects[0][QStringLiteral("flags")].isArray());
        QVERIFY(cli.inShop(words("complaints --search flag:reopened")).objects.isEmpty());
        QCOMPARE(list.objects[0][QStringLiteral("customer_name")].toString(), QStringLiteral("Ann"));
    }

    void importsOrdersAndShowsTheCustomer()
    {
        const Cli cli;
        const QString file = cli.write(QStringLiteral("orders.csv"), kOrders);
        const Run dry = cli.inShop({QStringLiteral("import"), QStringLiteral("shop"), file, QStringLiteral("--dry-run")});
        QCOMPARE(dry.exit, 0);
        QVERIFY(cli.inShop({QStringLiteral("customer"), QStringLiteral("C7")}).objects.isEmpty());
        const Run run = cli.inShop({QStringLiteral("import"), QStringLiteral("shop"), file});
        QCOMPARE(run.out, dry.out);
        for (const QJsonObject& object : run.objects)
            QVERIFY(keys(object) == "total" || keys(object) == "file outcome reason record");
        const Run found = cli.inShop({QStringLiteral("customer"), QStringLiteral("C7")});
        QCOMPARE(found.objects.size(), 1);
        const QJsonObject customer = found.objects[0];
        QCOMPARE(keys(customer), QByteArray("complaints emails external_ids first id last linked loyalty name orders phones spend"));
        QCOMPARE(customer[QStringLiteral("external_ids")].toArray(), QJsonArray{QStringLiteral("C7")});
        QCOMPARE(keys(customer[QStringLiteral("spend")].toObject()), QByteArray("currency net_minor"));
        QCOMPARE(customer[QStringLiteral("first")].toString(), QStringLiteral("2026-01-05"));
    }

    void exportsAllThatIsKeptOfOneCustomer()
    {
        const Cli cli;
        const QString orders = cli.write(QStringLiteral("orders.csv"), kOrders + "1004,C8,bob@example.org,Bob Maes,2026-03-06,5.00,Hat,1,5.00\n");
        QCOMPARE(cli.inShop({QStringLiteral("import"), QStringLiteral("shop"), orders}).exit, 0);
        const QString mail = cli.write(QStringLiteral("a.eml"), kMailWithFile);
        QCOMPARE(cli.inShop({QStringLiteral("import"), QStringLiteral("mail"), mail}).exit, 0);
        const QString folder = cli.home.filePath(QStringLiteral("ann"));
        const auto exporting = [&](const QString& query) { return cli.inShop({QStringLiteral("export"), QStringLiteral("customer"), query, folder}); };
        QCOMPARE(exporting(QStringLiteral("nobody@example.org")).exit, 2);
        for (const QString& part : {QStringLiteral("Maes"), QStringLiteral("Bo")}) { // the first begins two names, the other one
            const Run guess = exporting(part);
            QCOMPARE(guess.exit, 2);
            QVERIFY2(guess.err.contains("nobody in full") && guess.err.contains("Bob Maes"), guess.err.constData());
        }
        QVERIFY(!QFileInfo::exists(folder));
        const Run run = exporting(QStringLiteral("ann@client.example"));
        QCOMPARE(run.exit, 0);
        QCOMPARE(keys(run.objects.value(0)), QByteArray("attachments complaints folder id messages name purchases"));
        QCOMPARE(run.objects[0][QStringLiteral("attachments")].toInt(), 1);

        QFile file(folder + QStringLiteral("/customer.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QJsonObject all = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(all[QStringLiteral("name")].toString(), QStringLiteral("Ann Maes"));
        QCOMPARE(all[QStringLiteral("purchases")].toArray().size(), 2);
        const QJsonObject message = all[QStringLiteral("complaints")][0][QStringLiteral("messages")][0].toObject();
        QVERIFY(message[QStringLiteral("text")].toString().contains(QStringLiteral("never arrived")));
        QFile attachment(folder + u'/' + message[QStringLiteral("attachments")][0][QStringLiteral("file")].toString());
        QVERIFY(attachment.open(QIODevice::ReadOnly));
        QCOMPARE(attachment.readAll(), QByteArray("the receipt"));
        QVERIFY(!bytes.contains("Bob"));
#ifndef Q_OS_WIN
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        for (const QString& each : {folder, file.fileName(), attachment.fileName()})
            QCOMPARE(QFile::permissions(each) & others, QFile::Permissions());
#endif
        // Two people must not come into one folder.
        QCOMPARE(exporting(QStringLiteral("bob@example.org")).exit, 2);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), bytes);
    }

    void erasesWhoACustomerWas()
    {
        const Cli cli;
        const QString orders = cli.write(QStringLiteral("orders.csv"), kOrders + "1004,C8,bob@example.org,Bob Maes,2026-03-06,5.00,Hat,1,5.00\n");
        QCOMPARE(cli.inShop({QStringLiteral("import"), QStringLiteral("shop"), orders}).exit, 0);
        QCOMPARE(cli.inShop({QStringLiteral("import"), QStringLiteral("mail"), cli.write(QStringLiteral("a.eml"), kMailWithFile)}).exit, 0);
        const auto erasing = [&](const QString& query) { return cli.inShop({QStringLiteral("erase"), QStringLiteral("customer"), query}); };
        QCOMPARE(erasing(QStringLiteral("Maes")).exit, 2); // nobody in full
        const Run waiting = erasing(QStringLiteral("ann@client.example"));
        QCOMPARE(waiting.exit, 2);
        QVERIFY2(waiting.err.contains("still waits for an answer") && waiting.err.contains("nothing was erased"), waiting.err.constData());
        const Run gone = erasing(QStringLiteral("bob@example.org"));
        QCOMPARE(gone.exit, 0);
        QCOMPARE(keys(gone.objects.value(0)), QByteArray("complaints copies id messages purchases scoured"));
        QCOMPARE(gone.objects[0][QStringLiteral("purchases")].toInt(), 1);
        QVERIFY(gone.objects[0][QStringLiteral("scoured")].toBool());
        QCOMPARE(erasing(QStringLiteral("bob@example.org")).exit, 2); // he is nobody now
        QCOMPARE(cli.inShop({QStringLiteral("erase"), QStringLiteral("rest")}).exit, 0);
        QCOMPARE(cli.inShop({QStringLiteral("verify")}).exit, 0);
    }

    void importsOrdersByAMapping()
    {
        const Cli cli;
        const QString file = cli.write(QStringLiteral("till.csv"), "a;b;c;d\nX1;05.03.2026;12,50;ann@client.example\n");
        const auto import = [&](const QByteArray& mapping) {
            return cli.inShop({QStringLiteral("import"), QStringLiteral("shop"), file, QStringLiteral("--map"),
                               cli.write(QStringLiteral("map.toml"), mapping)});
        };
        const Run wrong = import("[fields\n");
        QCOMPARE(wrong.exit, 2);
        QCOMPARE(wrong.err.count('\n'), 1);
        const Run run = import("[fields]\norder_number = \"a\"\nordered = \"b\"\ntotal = \"c\"\nemail = \"d\"\n");
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.objects.constLast()[QStringLiteral("total")].toObject()[QStringLiteral("added")].toInt(), 1);
        const Run ann = cli.inShop({QStringLiteral("customer"), QStringLiteral("X1")});
        QCOMPARE(ann.objects.value(0)[QStringLiteral("spend")].toObject()[QStringLiteral("net_minor")].toInt(), 1250);
    }

    void backsUpVerifiesAndRestores()
    {
        const Cli cli;
        const QString file = cli.home.filePath(QStringLiteral("copy.amends"));
        QCOMPARE(cli.inShop(words("sample --customers 20 --complaints 5 --seed 3")).exit, 0);
        QCOMPARE(cli.inShop(words("sample --customers 20 --complaints 5")).exit, 2);
        const QByteArray expected = "attachments bytes file kept_aside problems rows";
        const Run backup = cli.inShop({QStringLiteral("backup"), file});
        QCOMPARE(backup.exit, 0);
        QCOMPARE(keys(backup.objects.value(0)), expected);
        const Run verify = cli.inShop({QStringLiteral("verify")});
        QVERIFY2(verify.exit == 0, verify.out.constData());
        QCOMPARE(keys(verify.objects.value(0)), expected);
        const Run restore = cli.inShop({QStringLiteral("restore"), file});
        QCOMPARE(restore.exit, 0);
        QVERIFY(!restore.objects.value(0)[QStringLiteral("kept_aside")].toString().isEmpty());
        QCOMPARE(cli.inShop(words("complaints")).objects.size(), 5);
        QCOMPARE(cli.inShop({QStringLiteral("restore"), cli.write(QStringLiteral("junk"), "no")}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "CliTest.moc"
