#include "promises/PackReader.h"
#include "domain/TomlGuard.h"
#include <QFile>
#include <toml++/toml.h>

static void initPromiseResources()
{
    Q_INIT_RESOURCE(promises);
}

namespace amends::promises {

namespace {

using Sequences = std::vector<std::vector<QString>>;

const QStringList kMeanings{
    QStringLiteral("weekday"), QStringLiteral("weekday_next"), QStringLiteral("weekday_of_week"), QStringLiteral("days"),
    QStringLiteral("workdays"), QStringLiteral("hours"), QStringLiteral("minutes"), QStringLiteral("day_of_month"),
    QStringLiteral("date"), QStringLiteral("day_of_week"), QStringLiteral("week_number"), QStringLiteral("week_of"),
    QStringLiteral("month_end"), QStringLiteral("month_middle"), QStringLiteral("month_start"), QStringLiteral("feast"),
    QStringLiteral("clock"), QStringLiteral("noon"), QStringLiteral("between")};

const QStringList kCues{
    QStringLiteral("news"), QStringLiteral("mail"), QStringLiteral("known"), QStringLiteral("tell"), QStringLiteral("whether"),
    QStringLiteral("thing"), QStringLiteral("deed"), QStringLiteral("inner"), QStringLiteral("no"), QStringLiteral("not_no"), QStringLiteral("past"), QStringLiteral("gone"), QStringLiteral("unreal"),
    QStringLiteral("planned"), QStringLiteral("should"), QStringLiteral("aside"), QStringLiteral("act"), QStringLiteral("order"), QStringLiteral("collect"), QStringLiteral("practice"), QStringLiteral("usual"),
    QStringLiteral("allow"), QStringLiteral("if"), QStringLiteral("inverted"), QStringLiteral("concede"), QStringLiteral("doubt"),
    QStringLiteral("then"), QStringLiteral("once"), QStringLiteral("finite"), QStringLiteral("shop"),
    QStringLiteral("future"), QStringLiteral("vague"), QStringLiteral("filler")};

const QStringList kLeads{QStringLiteral("by"), QStringLiteral("until"), QStringLiteral("before"), QStringLiteral("from"),
                         QStringLiteral("link"), QStringLiteral("apart")};

QString textOf(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

Sequences product(const Sequences& left, const Sequences& right)
{
    Sequences all;
    for (const auto& l : left) {
        for (const auto& r : right) {
            auto both = l;
            both.insert(both.end(), r.begin(), r.end());
            all.push_back(std::move(both));
        }
    }
    return all;
}

/// As texts are cut: "d'ici" is "d'" and "ici". Words with an exact accent keep it.
QString elementOf(const QString& written, Language language)
{
    return written.startsWith(u'=') ? written.toLower() : written.startsWith(u'{') ? written : fold(written, language);
}

} // namespace

Result<Sequences> expand(const QString& say, Language language)
{
    Sequences all{{}};
    for (qsizetype at = 0; at < say.size();) {
        if (say[at] == u' ') {
            ++at;
            continue;
        }
        const bool group = say[at] == u'(';
        qsizetype end = group ? say.indexOf(u')', at) : say.indexOf(u' ', at);
        if (group && end < 0)
            return failure(Problem::BadInput, QStringLiteral("“(” without “)” in “%1”").arg(say));
        end = end < 0 ? say.size() : end;
        QString part = say.mid(at + (group ? 1 : 0), end - at - (group ? 1 : 0));
        at = group ? end + 1 : end;
        bool optional = group && at < say.size() && say[at] == u'?';
        if (optional)
            ++at;
        if (!group && part.size() > 1 && part.endsWith(u'?')) {
            optional = true;
            part.chop(1);
        }
        Sequences ways;
        const auto choices = group ? part.split(u'|') : QStringList{part};
        for (const QString& choice : choices) {
            std::vector<QString> words;
            for (const QString& word : choice.split(u' ', Qt::SkipEmptyParts)) {
                // As texts are cut: "d'" "ici" in French, "i" "'ll" elsewhere.
                const qsizetype mark = word.indexOf(u'\'');
                const qsizetype cut = language == Language::French ? mark + 1 : mark;
                const bool two = mark > 0 && cut < word.size() && word.size() > 1;
                words.push_back(elementOf(two ? word.left(cut) : word, language));
                if (two)
                    words.push_back(elementOf(word.mid(cut), language));
            }
            ways.push_back(std::move(words));
        }
        if (optional)
            ways.emplace_back();
        all = product(all, ways);
    }
    return all;
}

class PackReader
{
public:
    PackReader(Language language) : m_language(language), m_name(QString(code(language))) {}

    Result<Pack> read()
    {
        initPromiseResources();
        QFile file(QStringLiteral(":/promises/%1.toml").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return wrong(QStringLiteral("is missing"));
        const QByteArray text = file.readAll();
        if (const auto trouble = tomlTrouble(text))
            return wrong(trouble->what);
        try {
            m_table = toml::parse(std::string_view(text.constData(), size_t(text.size())));
        } catch (const toml::parse_error& error) {
            return wrong(QStringLiteral("line %1: %2").arg(error.source().begin.line).arg(textOf(error.description())));
        }
        values();
        lists();
        leads();
        phrases("day", Pack::DayTree);
        phrases("time", Pack::TimeTree);
        cues();
        if (!m_trouble.isEmpty())
            return wrong(m_trouble);
        return std::move(m_pack);
    }

private:
    std::unexpected<Error> wrong(const QString& detail) const { return failure(Problem::BadInput, detail, m_name + QStringLiteral(".toml")); }

    static QStringList textsIn(const toml::array* array)
    {
        QStringList texts;
        for (size_t i = 0; array && i < array->size(); ++i) {
            if (const auto text = (*array)[i].value<std::string_view>())
                texts << textOf(*text);
        }
        return texts;
    }

    void values()
    {
        const auto* classes = m_table["values"].as_table();
        if (!classes)
            return;
        for (const auto& [className, table] : *classes) {
            const QString element = textOf(className.str());
            m_pack.symbolFor(element);
            for (const auto& [key, value] : *table.as_table()) {
                const QString word = fold(textOf(key.str()), m_language);
                // Hours are said with the words that count; a number in letters does for both.
                const QStringList names = element == u"{n}" ? QStringList{element, QStringLiteral("{h}")} : QStringList{element};
                for (const QString& name : names) {
                    m_pack.symbolFor(name);
                    m_pack.m_classesOf[word] << name;
                    m_pack.m_values[name].insert(word, int(value.value_or(-1)));
                    if (name == u"{feast}")
                        m_pack.m_feasts.insert(word, textOf(value.value_or(std::string_view())));
                }
                if ((element == u"{weekday}" || element == u"{month}") && word.size() >= 6)
                    m_pack.m_spelt.push_back(word);
            }
        }
    }

    void lists()
    {
        for (const QString& word : textsIn(m_table["abbreviations"].as_array()))
            m_pack.m_abbreviations.push_back(fold(word, m_language));
        for (const QString& word : textsIn(m_table["spelt"].as_array()))
            m_pack.m_spelt.push_back(fold(word, m_language));
        if (const auto* table = m_table["lists"].as_table()) {
            for (const auto& [name, words] : *table) {
                for (const QString& word : textsIn(words.as_array()))
                    m_pack.m_lists[textOf(name.str())].insert(fold(word, m_language));
            }
        }
    }

    void leads()
    {
        for (qsizetype i = 0; i < kLeads.size(); ++i) {
            for (const QString& say : textsIn(m_table["leads"][kLeads[i].toStdString()].as_array())) {
                for (auto& words : expanded(say))
                    m_pack.m_leads[size_t(i)].push_back(std::move(words));
            }
        }
    }

    Sequences expanded(QString say)
    {
        if (const auto* forms = m_table["forms"].as_table(); forms && say.contains(u'<')) {
            for (const auto& [name, form] : *forms)
                say.replace(u'<' + textOf(name.str()) + u'>', textOf(form.value_or(std::string_view())));
        }
        auto all = expand(say, m_language);
        if (!all) {
            m_trouble = all.error().detail;
            return {};
        }
        return std::move(*all);
    }

    void add(Pack::Tree tree, const QString& say, const Outcome& outcome)
    {
        m_pack.m_outcomes.push_back(outcome);
        for (const auto& elements : expanded(say)) {
            if (elements.empty())
                m_trouble = QStringLiteral("“%1” may be nothing at all").arg(say);
            else
                m_pack.insert(tree, elements, m_pack.m_outcomes.size() - 1);
        }
    }

    void phrases(const char* key, Pack::Tree tree)
    {
        const auto* array = m_table[key].as_array();
        for (size_t i = 0; array && i < array->size(); ++i) {
            const auto* table = (*array)[i].as_table();
            const auto meaning = kMeanings.indexOf(textOf((*table)["as"].value_or(std::string_view())));
            if (meaning < 0) {
                m_trouble = QStringLiteral("line %1: no such meaning").arg(table->source().begin.line);
                return;
            }
            const auto number = [&](const char* name, int otherwise) { return (*table)[name].value_or(otherwise); };
            Outcome outcome;
            outcome.meaning = Meaning(meaning);
            outcome.n = number("n", -1);
            outcome.other = number("or", -1);
            outcome.weeks = number("weeks", 0);
            outcome.day = number("day", 0);
            outcome.add = number("add", 0);
            outcome.months = number("months", 0);
            outcome.forward = (*table)["forward"].value_or(false);
            outcome.after = (*table)["after"].value_or(false);
            outcome.morning = (*table)["morning"].value_or(false);
            outcome.afternoon = (*table)["afternoon"].value_or(false);
            outcome.feast = textOf((*table)["feast"].value_or(std::string_view()));
            outcome.counting = textOf((*table)["counting"].value_or(std::string_view()));
            for (const QString& say : textsIn((*table)["say"].as_array()))
                add(tree, say, outcome);
        }
    }

    void cues()
    {
        const auto* table = m_table["cues"].as_table();
        if (!table)
            return;
        for (const auto& [name, says] : *table) {
            const auto cue = kCues.indexOf(textOf(name.str()));
            if (cue < 0) {
                m_trouble = QStringLiteral("no such cue: %1").arg(textOf(name.str()));
                return;
            }
            Outcome outcome;
            outcome.cue = Cue(cue);
            for (const QString& say : textsIn(says.as_array()))
                add(Pack::CueTree, say, outcome);
        }
    }

    Language m_language;
    QString m_name;
    toml::table m_table;
    Pack m_pack;
    QString m_trouble;
};

Pack readPack(Language language)
{
    auto pack = PackReader(language).read();
    if (!pack) {
        qWarning("the words for dates could not be read: %s: %s", qPrintable(pack.error().file), qPrintable(pack.error().detail));
        return {};
    }
    return std::move(*pack);
}

Done checkPack(Language language)
{
    auto pack = PackReader(language).read();
    return pack ? Done() : Done(std::unexpected(pack.error()));
}

} // namespace amends::promises
