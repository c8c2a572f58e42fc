#include "mail/MailReader.h"
#include "support/Shared.h"
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace amends;
using namespace amends::mail;

namespace {

struct Leaf
{
    QString file;
    QString contentType;
    bool attachment = false;
};

/// What a sheet says of its message: the fields of the first header, and every leaf with its file.
struct Sheet
{
    QMap<QString, QString> fields;
    QList<Leaf> leaves;
    bool nested = false;     ///< holds a message within
};

Sheet readSheet(const QString& path)
{
    Sheet sheet;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sheet;
    QXmlStreamReader xml(&file);
    int messages = 0;
    bool firstHeader = true;
    Leaf leaf;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"header")
            firstHeader = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message")
            ++messages;
        if (xml.name() == u"header")
            leaf = {};
        if (xml.name() == u"field") {
            const QString field = xml.readElementText().simplified();
            const QString name = field.section(u':', 0, 0).trimmed().toLower();
            const QString value = field.section(u':', 1).trimmed();
            if (firstHeader)
                sheet.fields.insert(name, value);
            if (name == u"content-type")
                leaf.contentType = value.toLower();
            if (name == u"content-disposition")
                leaf.attachment = value.startsWith(u"attachment", Qt::CaseInsensitive);
        }
        if (xml.name() == u"text-body" || xml.name() == u"binary-body") {
            leaf.file = xml.attributes().value(QLatin1StringView("name")).toString();
            leaf.attachment = leaf.attachment || xml.name() == u"binary-body";
            sheet.leaves.append(leaf);
        }
    }
    sheet.nested = messages > 1;
    return sheet;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Words to compare by; the sheets' texts are in the charset of their part, so that only ASCII can be compared.
QString words(const QString& text)
{
    static const QRegularExpression beyondAscii(QStringLiteral("[^\\x{00}-\\x{7f}]+"));
    return QString(text).replace(beyondAscii, QStringLiteral("?")).simplified();
}

QString words(const QByteArray& text)
{
    return words(QString::fromUtf8(text));
}

} // namespace

/// The reader against the sheets beside mime4j's messages: what it keeps of a message is what the sheet says.
class AnswerSheetTest : public QObject
{
    Q_OBJECT
private slots:
    void theReaderAgreesWithTheSheet_data();
    void theReaderAgreesWithTheSheet();
};

void AnswerSheetTest::theReaderAgreesWithTheSheet_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("sheet");
    const QString shared = sharedFile(QStringLiteral("data/mail/mime4j"));
    if (shared.isEmpty())
        QTest::newRow("none") << QString() << QString();
    const QDir folder(shared);
    for (const QString& name : folder.entryList({QStringLiteral("*.msg")})) {
        const QString sheet = folder.filePath(name.chopped(4) + QStringLiteral("_decoded.xml"));
        // Two sheets contradict each other about the same bytes; we read them as the other one says.
        if (QFile::exists(sheet) && name != u"malformedHeaderStartsBody-nocrlfcrlf.msg")
            QTest::newRow(qPrintable(name)) << folder.filePath(name) << sheet;
    }
}

void AnswerSheetTest::theReaderAgreesWithTheSheet()
{
    QFETCH(QString, message);
    QFETCH(QString, sheet);
    AMENDS_NEED_SHARED(message);
    const Sheet expected = readSheet(sheet);
    const auto mail = readMail(bytesOf(message), Headerless::Take);
    QVERIFY(mail.has_value());

    const QString subject = expected.fields.value(QStringLiteral("subject"));
    if (!subject.contains(u"=?") && !subject.contains(QChar::ReplacementCharacter) &&
        std::ranges::all_of(subject, [](QChar c) { return c.unicode() < 0x80; }))
        QCOMPARE(mail->subject, subject);
    if (const QString from = expected.fields.value(QStringLiteral("from")); from.contains(u'@'))
        QVERIFY2(from.contains(mail->from.address, Qt::CaseInsensitive) && !mail->from.address.isEmpty(), qPrintable(from));

    const QDir folder = QFileInfo(sheet).dir();
    for (const Leaf& leaf : expected.leaves) {
        const QByteArray bytes = bytesOf(folder.filePath(leaf.file));
        if (bytes.trimmed().isEmpty())
            continue;
        if (leaf.attachment && !expected.nested) {
            const bool kept = std::ranges::any_of(mail->attachments, [&](const auto& a) { return a.bytes == bytes; });
            QVERIFY2(kept, qPrintable(leaf.file));
        } else if (!leaf.attachment && !leaf.contentType.startsWith(u"text/html")) {
            const bool shown = words(mail->fullText).contains(words(bytes)) ||
                               std::ranges::any_of(mail->attachments, [&](const auto& a) {
                                   return words(a.bytes) == words(bytes) || words(a.bytes).contains(words(bytes));
                               });
            QVERIFY2(shown, qPrintable(leaf.file + u'\n' + words(bytes).left(200) + u'\n' + mail->fullText.left(200)));
        }
    }
}

QTEST_GUILESS_MAIN(AnswerSheetTest)
#include "AnswerSheetTest.moc"
