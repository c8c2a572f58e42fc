#include "support/Shared.h"
#include "training/Corpus.h"
#include <QFile>
#include <QHash>
#include <QtTest>

using namespace amends;
using namespace amends::training;

namespace {

/// The letters and digits of a text, without accents, words apart.
QString bare(const QString& text)
{
    QString out;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            out += c;
        else if (!c.isMark() && !out.endsWith(u'_') && !out.isEmpty())
            out += u'_';
    }
    return out.endsWith(u'_') ? out.chopped(1) : out;
}

using Grams = std::vector<quint64>;

Grams gramsOf(const QString& text)
{
    const QString letters = bare(text);
    Grams grams;
    for (qsizetype i = 0; i + 4 <= letters.size(); ++i) {
        quint64 gram = 0;
        for (qsizetype j = 0; j < 4; ++j)
            gram = gram << 16 | letters[i + j].unicode();
        grams.push_back(gram);
    }
    std::ranges::sort(grams);
    const auto [first, last] = std::ranges::unique(grams);
    grams.erase(first, last);
    return grams;
}

bool near(const Grams& a, const Grams& b)
{
    constexpr double tooMuch = 0.6;
    const size_t least = std::min(a.size(), b.size());
    if (double(least) <= tooMuch * double(std::max(a.size(), b.size())))
        return false;
    size_t common = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        common += a[i] == b[j];
        const bool stepA = a[i] <= b[j];
        const bool stepB = b[j] <= a[i];
        i += stepA;
        j += stepB;
    }
    return double(common) > tooMuch * double(a.size() + b.size() - common);
}

} // namespace

/// What was written to learn from: its form, its shares, and that it is nobody else's.
class CorpusTest : public QObject
{
    Q_OBJECT

    static Result<Corpus> corpusOf(const QString& language)
    {
        return Corpus::read(testData(QStringLiteral("../../resources/language/corpus")), *fromCode<Language>(language));
    }
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"fr", "nl", "en", "de"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

private slots:
    void isEnoughAndWellShared_data() { languages(); }
    void isEnoughAndWellShared()
    {
        QFETCH(QString, language);
        const auto corpus = corpusOf(language);
        QVERIFY2(corpus, corpus ? "" : qPrintable(corpus.error().file + corpus.error().place + corpus.error().detail));
        const auto all = double(corpus->lines.size());
        QVERIFY(all >= 6000);
        QVERIFY(corpus->writers.size() >= 2);
        QStringList disagreed;
        double risky = 0, hard = 0, common = 0;
        std::array<double, 12> byLabel{}, borrowed{};
        QHash<QString, int> seen;
        int twice = 0;
        for (const Line& line : corpus->lines) {
            // Two writers may hit on the same few words; they must then agree about them.
            const int label = line.risky ? 1 + int(*line.risky) : 0;
            const auto known = seen.constFind(bare(line.text));
            twice += known != seen.cend();
            if (known != seen.cend() && *known != label)
                disagreed += line.text;
            seen.insert(bare(line.text), label);
            QVERIFY2(!line.text.contains(u'"') && line.text == line.text.trimmed(), qPrintable(line.text));
            if (line.risky) {
                ++risky;
                common += line.common;
                ++byLabel[size_t(*line.risky)];
            } else if (line.borrows) {
                ++hard;
                ++borrowed[size_t(*line.borrows)];
            }
        }
        QVERIFY2(disagreed.isEmpty(), qPrintable(disagreed.join(u'\n')));
        QVERIFY2(twice < 0.01 * all, qPrintable(QString::number(twice)));
        QVERIFY2(risky > 0.42 * all && risky < 0.58 * all, qPrintable(QString::number(risky / all)));
        QVERIFY2(hard > 0.4 * (all - risky) && hard < 0.65 * (all - risky), qPrintable(QString::number(hard / (all - risky))));
        QVERIFY2(common > 0.25 * risky && common < 0.5 * risky, qPrintable(QString::number(common / risky)));
        for (size_t i = 0; i < byLabel.size(); ++i) {
            QVERIFY2(byLabel[i] > 0.04 * risky, qPrintable(QString(code(static_cast<Category>(i)))));
            QVERIFY2(borrowed[i] > 0.03 * hard, qPrintable(QString(code(static_cast<Category>(i)))));
        }
    }

    void holdsNoLineOfTheDevelopmentSet_data() { languages(); }
    void holdsNoLineOfTheDevelopmentSet()
    {
        QFETCH(QString, language);
        const QString path = sharedFile(QStringLiteral("language/sentences-%1.tsv").arg(language));
        AMENDS_NEED_SHARED(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::vector<Grams> kept;
        const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
        for (const QString& row : rows)
            kept.push_back(gramsOf(row.section(u'\t', 2)));
        const auto corpus = corpusOf(language);
        QVERIFY(corpus);
        QStringList taken;
        for (const Line& line : corpus->lines) {
            const Grams grams = gramsOf(line.text);
            for (size_t i = 0; i < kept.size(); ++i) {
                if (near(grams, kept[i]))
                    taken += line.text + QStringLiteral(" | ") + rows[qsizetype(i)];
            }
        }
        QVERIFY2(taken.isEmpty(), qPrintable(taken.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "CorpusTest.moc"
