#include <QDirIterator>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

/// Every visible string is translated into each language the program ships, with its placeholders and plural forms.
class TranslationsTest : public QObject
{
    Q_OBJECT

    struct Entry
    {
        QString context;
        QString source;
        QStringList forms;
        bool plural = false;
        bool unfinished = false;
        bool gone = false;
    };

    static QList<Entry> read(const QString& path)
    {
        QFile file(path);
        QList<Entry> entries;
        if (!file.open(QIODevice::ReadOnly))
            return entries;
        QXmlStreamReader xml(&file);
        QString context;
        Entry entry;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                if (xml.name() == u"name") {
                    context = xml.readElementText();
                } else if (xml.name() == u"message") {
                    entry = Entry();
                    entry.context = context;
                    entry.plural = xml.attributes().value(QLatin1StringView("numerus")) == u"yes";
                } else if (xml.name() == u"source") {
                    entry.source = xml.readElementText();
                } else if (xml.name() == u"translation") {
                    const auto type = xml.attributes().value(QLatin1StringView("type"));
                    entry.unfinished = type == u"unfinished";
                    entry.gone = type == u"vanished" || type == u"obsolete";
                    if (!entry.plural)
                        entry.forms << xml.readElementText();
                } else if (xml.name() == u"numerusform") {
                    entry.forms << xml.readElementText();
                }
            } else if (xml.isEndElement() && xml.name() == u"message" && !entry.gone) {
                entries << entry;
            }
        }
        return xml.hasError() ? QList<Entry>() : entries;
    }

    static QStringList placeholders(const QString& text)
    {
        static const QRegularExpression placeholder(QStringLiteral("%L?(?:\\d+|n)"));
        QStringList found;
        for (auto it = placeholder.globalMatch(text); it.hasNext();)
            found << it.next().captured();
        found.sort();
        found.removeDuplicates();
        return found;
    }

    static QStringList lines(const QString& name)
    {
        QFile list(QStringLiteral(AMENDS_SOURCE_DIR "/translations/") + name);
        return list.open(QIODevice::ReadOnly) ? QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    }

    /// Words that are the same as in English, in every language or in this one: names, units, codes.
    static QStringList mayBeCopied(const QString& language)
    {
        return lines(QStringLiteral("same.txt")) + lines(QStringLiteral("same_%1.txt").arg(language));
    }

    static bool hasWords(const QString& text)
    {
        return std::ranges::any_of(text, [](QChar each) { return each.isLetter(); });
    }

private slots:
    void noStringHidesFromLupdate()
    {
        // lupdate passes over a marked string inside tr(): it would stay English for ever, and no .ts file would tell.
        const QRegularExpression hidden(QStringLiteral("\\btr\\(\\s*QT_TRANSLATE_NOOP"));
        for (const char* folder : {"app", "ui"}) {
            QDirIterator sources(QStringLiteral(AMENDS_SOURCE_DIR "/") + QLatin1StringView(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                                 QDir::Files, QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                QFile source(sources.next());
                QVERIFY(source.open(QIODevice::ReadOnly));
                QVERIFY2(!QString::fromUtf8(source.readAll()).contains(hidden), qPrintable(source.fileName()));
            }
        }
    }

    void everyStringIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << "fr";
        QTest::newRow("Dutch") << "nl";
        QTest::newRow("German") << "de";
    }

    void everyStringIsTranslated()
    {
        QFETCH(QString, language);
        const auto entries = read(QStringLiteral(AMENDS_SOURCE_DIR "/translations/amends_%1.ts").arg(language));
        QVERIFY2(entries.size() > 100, "the file is missing, broken or nearly empty");
        const QStringList copies = mayBeCopied(language);
        QStringList wrong;
        for (const Entry& entry : entries) {
            const QString where = entry.context + QStringLiteral(": ") + entry.source;
            if (entry.unfinished)
                wrong << QStringLiteral("unfinished  ") + where;
            if (entry.plural && entry.forms.size() < 2)
                wrong << QStringLiteral("plural form missing  ") + where;
            for (const QString& form : entry.forms) {
                if (form.isEmpty())
                    wrong << QStringLiteral("missing  ") + where;
                else if (form == entry.source && hasWords(form) && !copies.contains(form))
                    wrong << QStringLiteral("copied  ") + where;
                // A singular may leave the number out ("one complaint").
                const QStringList wanted = placeholders(entry.source);
                QStringList got = placeholders(form);
                if (wanted.contains(QStringLiteral("%n")) && !got.contains(QStringLiteral("%n")) && form == entry.forms.first())
                    got << QStringLiteral("%n");
                got.sort();
                if (!form.isEmpty() && got != wanted)
                    wrong << QStringLiteral("placeholders differ  ") + where;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 40).join(u'\n')));
    }

    void englishHasEveryPluralForm()
    {
        const auto entries = read(QStringLiteral(AMENDS_SOURCE_DIR "/translations/amends_en.ts"));
        QVERIFY2(!entries.isEmpty(), "the file is missing, broken or empty");
        QStringList wrong;
        for (const Entry& entry : entries) {
            const QString where = entry.context + QStringLiteral(": ") + entry.source;
            if (!entry.plural)
                wrong << QStringLiteral("not a plural  ") + where;
            if (entry.unfinished || entry.forms.size() != 2 || entry.forms.contains(QString()))
                wrong << QStringLiteral("unfinished  ") + where;
            // The source leaves the number open; what is shown must not.
            if (!entry.forms.filter(QStringLiteral("(s)")).isEmpty())
                wrong << QStringLiteral("singular and plural at once  ") + where;
            for (const QString& form : entry.forms) {
                if (placeholders(form) != placeholders(entry.source))
                    wrong << QStringLiteral("placeholders differ  ") + where;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theFilesHoldTheStringsOfTheSources_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("pluralsOnly");
        QTest::newRow("French") << "fr" << false;
        QTest::newRow("Dutch") << "nl" << false;
        QTest::newRow("German") << "de" << false;
        QTest::newRow("English, plural forms only") << "en" << true;
    }

    void theFilesHoldTheStringsOfTheSources()
    {
        QFETCH(QString, language);
        QFETCH(bool, pluralsOnly);
        // lupdate into a copy: a string that the copy has and ours has not was never brought in.
        const QString lupdate = QStringLiteral(AMENDS_LUPDATE);
        if (!QFileInfo::exists(lupdate))
            QSKIP("lupdate is not on this machine");
        QTemporaryDir dir;
        const QString ours = QStringLiteral(AMENDS_SOURCE_DIR "/translations/amends_%1.ts").arg(language);
        const QString copy = dir.filePath(QStringLiteral("amends_%1.ts").arg(language));
        QVERIFY(QFile::copy(ours, copy));
        QProcess process;
        QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                              QStringLiteral(AMENDS_SOURCE_DIR "/app"), QStringLiteral(AMENDS_SOURCE_DIR "/ui"),
                              QStringLiteral("-ts"), copy};
        if (pluralsOnly)
            arguments.prepend(QStringLiteral("-pluralonly"));
        process.start(lupdate, arguments);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        QSet<QString> known;
        for (const Entry& entry : read(ours))
            known << entry.context + u'\n' + entry.source;
        QStringList missing;
        for (const Entry& entry : read(copy)) {
            if (!known.contains(entry.context + u'\n' + entry.source))
                missing << entry.context + QStringLiteral(": ") + entry.source;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.mid(0, 40).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
