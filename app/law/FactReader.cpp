#include "law/FactReader.h"
#include "domain/TomlGuard.h"
#include <algorithm>
#include <span>

namespace amends::law {

namespace {

constexpr std::string_view kColumns[] = {
    "key", "value", "goods", "channel", "from", "until", "by", "period", "starts", "first_day_counts", "rolls",
    "effect", "plus", "plus_article", "times", "at_least_days", "counts_from", "when", "body", "body_fr", "body_nl", "body_en", "body_de", "url", "values",
    "severity", "law", "article", "sure", "checked"};

constexpr std::string_view kStarts[] = {
    "delivery", "supply", "contract", "complaint", "discovery", "guarantee_end", "withdrawal_end", "withdrawal_notice",
    "goods_returned", "termination_notice", "trader_agrees", "recommendation", "end_of_production", "last_unit_on_market"};

constexpr std::string_view kConditions[] = {
    "in_presumption", "in_guarantee", "withdrawal_open", "withdrawal_exercised", "parcel_not_received_intact", "always"};

constexpr std::string_view kMediatorTimes[] = {"always", "unresolved", "if_bound", "if_available", "never"};

bool among(std::span<const std::string_view> known, const QString& text)
{
    return std::ranges::any_of(known, [&](std::string_view each) { return FactReader::asText(each) == text; });
}

bool overlap(const Fact& a, const Fact& b)
{
    const bool sameKind = a.topic == b.topic && a.key == b.key && a.goods == b.goods && a.channel == b.channel;
    const bool apart = (a.until.isValid() && a.until < b.from) || (b.until.isValid() && b.until < a.from);
    return sameKind && !apart;
}

} // namespace

QString FactReader::asText(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

std::unexpected<Error> FactReader::wrong(const toml::node& node, const QString& detail) const
{
    return failure(Problem::BadInput, detail, m_file, QStringLiteral("line %1").arg(node.source().begin.line));
}

Result<CountryFacts> FactReader::read(const QByteArray& text)
{
    toml::table root;
    if (const auto trouble = tomlTrouble(text))
        return failure(Problem::BadInput, trouble->what, m_file, QStringLiteral("line %1").arg(trouble->line));
    try {
        root = toml::parse(std::string_view(text.constData(), size_t(text.size())));
    } catch (const toml::parse_error& error) {
        return failure(Problem::BadInput, asText(error.description()), m_file,
                       QStringLiteral("line %1").arg(error.source().begin.line));
    }
    if (const Done done = header(root); !done)
        return std::unexpected(done.error());
    if (const Done done = laws(root); !done)
        return std::unexpected(done.error());
    for (size_t i = 0; i < codesOf(Topic{}).size(); ++i) {
        if (const Done done = topic(Topic(i), root); !done)
            return std::unexpected(done.error());
    }
    if (const Done done = noOverlap(); !done)
        return std::unexpected(done.error());
    return m_facts;
}

Done FactReader::header(const toml::table& root)
{
    for (const auto& [key, node] : root) {
        const QString name = asText(key.str());
        if (!fromCode<Topic>(name) && name != u"country" && name != u"checked" && name != u"members"
            && name != u"rest_days" && name != u"laws")
            return wrong(node, QStringLiteral("\"%1\" is not known here").arg(name));
    }
    QStringList rests;
    for (const Done& done : {text(m_facts.country, root, "country"), day(m_checked, root, "checked"),
                             texts(m_facts.members, root, "members"), texts(rests, root, "rest_days")}) {
        if (!done)
            return done;
    }
    if (m_facts.country.size() != 2)
        return wrong(root, QStringLiteral("\"country\" wants two letters"));
    if (!m_checked.isValid())
        return wrong(root, QStringLiteral("\"checked\" wants the day these facts were last compared"));
    for (const QString& rest : rests) {
        const auto day = RestDay::fromText(rest);
        if (!day)
            return wrong(*root.get("rest_days"), QStringLiteral("\"%1\" is no day like \"12-25\" or \"E+1\"").arg(rest));
        m_facts.restDays.append(*day);
    }
    return {};
}

Done FactReader::laws(const toml::table& root)
{
    const toml::node* node = root.get("laws");
    if (node == nullptr)
        return {};
    if (!node->is_table())
        return wrong(*node, QStringLiteral("\"laws\" wants names with their statutes"));
    for (const auto& [key, law] : *node->as_table()) {
        if (!law.is_table())
            return wrong(law, QStringLiteral("a statute wants { name = …, source = … }"));
        LawSource source;
        for (const Done& done : {text(source.statute, *law.as_table(), "name"), text(source.url, *law.as_table(), "source")}) {
            if (!done)
                return done;
        }
        if (source.statute.isEmpty())
            return wrong(law, QStringLiteral("a statute wants a name"));
        m_laws.insert(asText(key.str()), source);
    }
    return {};
}

Done FactReader::topic(Topic topic, const toml::table& root)
{
    const toml::node* node = root.get(std::string_view(code(topic).data(), size_t(code(topic).size())));
    if (node == nullptr)
        return {};
    if (!node->is_array())
        return wrong(*node, QStringLiteral("\"%1\" wants a list of rows").arg(code(topic)));
    for (const toml::node& each : *node->as_array()) {
        if (!each.is_table())
            return wrong(each, QStringLiteral("a row wants { from = …, … }"));
        if (const Done done = row(topic, *each.as_table()); !done)
            return done;
    }
    return {};
}

Done FactReader::row(Topic topic, const toml::table& table)
{
    for (const auto& [key, node] : table) {
        if (!among(kColumns, asText(key.str())))
            return wrong(node, QStringLiteral("\"%1\" is not known here").arg(asText(key.str())));
    }
    Fact fact;
    fact.topic = topic;
    fact.line = int(table.source().begin.line);
    for (const auto part : {&FactReader::scope, &FactReader::timing, &FactReader::repair, &FactReader::statement,
                            &FactReader::source}) {
        if (const Done done = (this->*part)(fact, table); !done)
            return done;
    }
    m_facts.facts.append(fact);
    return {};
}

Done FactReader::scope(Fact& fact, const toml::table& table) const
{
    QString by;
    for (const Done& done : {coded(fact.goods, table, "goods"), coded(fact.channel, table, "channel"),
                             day(fact.from, table, "from"), day(fact.until, table, "until"), text(by, table, "by")}) {
        if (!done)
            return done;
    }
    if (!fact.from.isValid())
        return wrong(table, QStringLiteral("a row wants \"from\""));
    if (fact.until.isValid() && fact.until < fact.from)
        return wrong(*table.get("until"), QStringLiteral("\"until\" lies before \"from\""));
    if (!by.isEmpty() && by != u"today")
        return wrong(*table.get("by"), QStringLiteral("\"by\" can only be \"today\""));
    fact.byToday = !by.isEmpty();
    return {};
}

Done FactReader::timing(Fact& fact, const toml::table& table) const
{
    QString period;
    for (const Done& done : {text(period, table, "period"), text(fact.starts, table, "starts"),
                             flag(fact.firstDayCounts, table, "first_day_counts"), flag(fact.rolls, table, "rolls")}) {
        if (!done)
            return done;
    }
    fact.open = period == u"open";
    const bool wantsPeriod = fact.topic <= Topic::EarlyRejection || fact.topic == Topic::Withdrawal
                             || fact.topic == Topic::WithdrawalUninformed || fact.topic == Topic::Delivery;
    if (period.isEmpty() && wantsPeriod)
        return wrong(table, QStringLiteral("a row of %1 wants \"period\"").arg(code(fact.topic)));
    if (!period.isEmpty() && !fact.open && period != u"none") {
        if (const Done done = span(fact.period, table, "period"); !done)
            return done;
    }
    if (!fact.starts.isEmpty() && !among(kStarts, fact.starts))
        return wrong(*table.get("starts"), QStringLiteral("\"%1\" is no event a period starts from").arg(fact.starts));
    if (fact.period && fact.starts.isEmpty() && wantsPeriod)
        return wrong(table, QStringLiteral("a period wants \"starts\""));
    return {};
}

Done FactReader::repair(Fact& fact, const toml::table& table) const
{
    std::optional<RepairEffect> effect;
    QString from;
    for (const Done& done : {coded(effect, table, "effect"), span(fact.plus, table, "plus"),
                             text(fact.plusArticle, table, "plus_article"), count(fact.times, table, "times"),
                             count(fact.atLeastDays, table, "at_least_days"), text(from, table, "counts_from")}) {
        if (!done)
            return done;
    }
    if (fact.topic == Topic::Repair && !effect)
        return wrong(table, QStringLiteral("a row of repair wants \"effect\""));
    if (effect == RepairEffect::NotBefore && !fact.plus)
        return wrong(table, QStringLiteral("\"not_before\" wants \"plus\""));
    if (!from.isEmpty() && from != u"notice" && from != u"handed_over")
        return wrong(*table.get("counts_from"), QStringLiteral("\"counts_from\" is \"notice\" or \"handed_over\""));
    fact.effect = effect.value_or(RepairEffect::None);
    fact.fromNotice = from == u"notice";
    return {};
}

Done FactReader::statement(Fact& fact, const toml::table& table) const
{
    std::optional<Unlawfulness> severity;
    QString body;
    for (const Done& done : {text(fact.key, table, "key"), text(fact.value, table, "value"), text(body, table, "body"),
                             text(fact.when, table, "when"), coded(severity, table, "severity")}) {
        if (!done)
            return done;
    }
    const toml::node* values = table.get("values");
    if (values && values->is_string())
        fact.values = {asText(values->as_string()->get())};
    else if (const Done done = texts(fact.values, table, "values"); !done)
        return done;
    if ((fact.topic == Topic::Duty || fact.topic == Topic::Forbidden) && fact.key.isEmpty())
        return wrong(table, QStringLiteral("a row of %1 wants \"key\"").arg(code(fact.topic)));
    if (fact.topic == Topic::Forbidden && (!severity || !among(kConditions, fact.when)))
        return wrong(table, QStringLiteral("a forbidden statement wants \"severity\" and a known \"when\""));
    if (fact.topic == Topic::Mediator && !among(kMediatorTimes, fact.when))
        return wrong(table, QStringLiteral("a mediator wants a known \"when\""));
    fact.severity = severity.value_or(Unlawfulness::Check);
    if (fact.topic == Topic::Mediator)
        fact.value = body;
    return bodyNames(fact, table);
}

/// What a body is called in the languages of the replies, where that differs.
Done FactReader::bodyNames(Fact& fact, const toml::table& table) const
{
    for (size_t i = 0; i < codesOf(Language{}).size(); ++i) {
        const auto language = static_cast<Language>(i);
        QString name;
        if (const Done done = text(name, table, "body_" + std::string(code(language).data(), size_t(code(language).size()))); !done)
            return done;
        if (!name.isEmpty())
            fact.names.insert(language, name);
    }
    return {};
}

Done FactReader::source(Fact& fact, const toml::table& table) const
{
    QString law;
    std::optional<Confidence> sure;
    QDate checked = m_checked;
    for (const Done& done : {text(law, table, "law"), coded(sure, table, "sure"), day(checked, table, "checked")}) {
        if (!done)
            return done;
    }
    if (!sure)
        return wrong(table, QStringLiteral("a row wants \"sure\": high, medium or low"));
    if (!law.isEmpty() && !m_laws.contains(law))
        return wrong(*table.get("law"), QStringLiteral("\"%1\" is not among the laws above").arg(law));
    fact.source = m_laws.value(law);
    fact.source.confidence = *sure;
    fact.source.checked = checked;
    if (const Done done = text(fact.source.article, table, "article"); !done)
        return done;
    return fact.topic == Topic::Mediator ? text(fact.source.url, table, "url") : Done();
}

Done FactReader::noOverlap() const
{
    for (qsizetype i = 0; i < m_facts.facts.size(); ++i) {
        for (qsizetype j = i + 1; j < m_facts.facts.size(); ++j) {
            if (overlap(m_facts.facts[i], m_facts.facts[j]))
                return failure(Problem::BadInput,
                               QStringLiteral("two rows hold for the same time; the other is in line %1").arg(m_facts.facts[i].line),
                               m_file, QStringLiteral("line %1").arg(m_facts.facts[j].line));
        }
    }
    return {};
}

} // namespace amends::law
