#include "cli/LawCases.h"
#include "cli/Output.h"
#include "cli/TextInput.h"
#include <QJsonDocument>

namespace amends::cli {

namespace {

QJsonValue jsonOpen(const std::optional<bool>& open)
{
    return open ? QJsonValue(*open) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonLeft(const LawCase& what, const QDate& last)
{
    return last.isValid() ? QJsonValue(what.complained.daysTo(last)) : QJsonValue(QJsonValue::Null);
}

void putSource(QJsonObject& to, const LawSource& source)
{
    to.insert(QStringLiteral("statute"), jsonText(source.statute));
    to.insert(QStringLiteral("article"), jsonText(source.article));
    to.insert(QStringLiteral("source"), jsonText(source.url));
    to.insert(QStringLiteral("confidence"), jsonCode(source.confidence));
    to.insert(QStringLiteral("checked"), jsonDay(source.checked));
}

/// One input being read; the first thing that is wrong stays.
class Input
{
public:
    Input(const QJsonObject& values, QString& wrong) : m_values(values), m_wrong(wrong) {}

    QString text(const char* key)
    {
        const QJsonValue value = m_values[QLatin1StringView(key)];
        if (!value.isString() && !value.isNull() && !value.isUndefined())
            complain(key);
        return value.toString();
    }
    QDate day(const char* key)
    {
        const QString written = text(key);
        const QDate day = QDate::fromString(written, Qt::ISODate);
        if (!written.isEmpty() && !day.isValid())
            complain(key);
        return day;
    }
    template <class E> E coded(const char* key, E otherwise)
    {
        const QString written = text(key);
        const auto found = fromCode<E>(written);
        if (!written.isEmpty() && !found)
            complain(key);
        return found.value_or(otherwise);
    }

private:
    void complain(const char* key)
    {
        if (m_wrong.isEmpty())
            m_wrong = QLatin1String(key);
    }

    const QJsonObject& m_values;
    QString& m_wrong;
};

LawCase readCase(const QJsonObject& values, QString& wrong)
{
    Input input(values, wrong);
    LawCase what;
    what.country = input.text("country");
    what.region = input.text("region");
    what.purchased = input.day("purchase_date");
    what.delivered = input.day("delivery_date");
    what.agreedDelivery = input.day("agreed_delivery_date");
    what.complained = input.day("complaint_date");
    what.goods = input.coded("goods", Goods::New);
    what.channel = input.coded("channel", SaleChannel::Shop);
    what.usedPeriodAgreed = input.text("used_period_agreed");
    what.withdrawalException = input.text("withdrawal_exception");
    what.withdrawalInformed = values[QLatin1StringView("withdrawal_informed")].toBool(true);
    what.withdrawalInformedOn = input.day("withdrawal_informed_date");
    for (const QJsonValue& each : values[QLatin1StringView("repairs")].toArray()) {
        const QJsonObject object = each.toObject();
        Input repair(object, wrong);
        what.repairs.append({repair.day("notice"), repair.day("handed_over"), repair.day("returned")});
    }
    return what;
}

} // namespace

Result<QList<NamedCase>> readLawCases(const QString& file)
{
    const auto text = readText(file);
    if (!text)
        return std::unexpected(text.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text->toUtf8(), &error);
    if (!document.isArray())
        return failure(Problem::BadInput,
                       error.error == QJsonParseError::NoError ? QStringLiteral("not a list of cases") : error.errorString(),
                       file, QStringLiteral("byte %1").arg(error.offset));
    QList<NamedCase> cases;
    for (const QJsonValue& each : document.array()) {
        const QString id = each[QLatin1StringView("id")].toString();
        QString wrong;
        cases.append({id, readCase(each[QLatin1StringView("input")].toObject(), wrong)});
        if (!wrong.isEmpty())
            return failure(Problem::BadInput, QStringLiteral("“%1” makes no sense").arg(wrong), file,
                           QStringLiteral("case %1").arg(id));
    }
    return cases;
}

QJsonObject lawAnswerJson(const LawCase& what, const LawAnswer& answer)
{
    const auto put = [&](QJsonObject& to, const LawTerm& term, const char* open, const char* last, const char* left) {
        to.insert(QLatin1StringView(open), jsonOpen(term.open));
        to.insert(QLatin1StringView(last), jsonDay(term.lastDay));
        if (left)
            to.insert(QLatin1StringView(left), jsonLeft(what, term.lastDay));
    };
    QJsonObject object;
    put(object, answer.presumption, "in_presumption", "presumption_last_day", "presumption_days_left");
    put(object, answer.guarantee, "in_guarantee", "guarantee_last_day", "guarantee_days_left");
    put(object, answer.withdrawal, "withdrawal_open", "withdrawal_last_day", "withdrawal_days_left");
    if (answer.earlyRejection)
        put(object, *answer.earlyRejection, "short_term_reject_open", "short_term_reject_last_day", nullptr);
    if (answer.delivery) {
        const auto open = answer.delivery->open;
        object.insert(QStringLiteral("delivery_last_day"), jsonDay(answer.delivery->lastDay));
        object.insert(QStringLiteral("delivery_overdue"), jsonOpen(open ? std::optional(!*open) : std::nullopt));
    }
    object.insert(QStringLiteral("statute"), jsonText(answer.statute));
    object.insert(QStringLiteral("article"), jsonText(answer.article));
    return object;
}

QJsonArray lawReasonsJson(const QList<LawReason>& reasons)
{
    QJsonArray array;
    for (const LawReason& reason : reasons) {
        QJsonObject object{{QStringLiteral("key"), reason.key},
                           {QStringLiteral("value"), jsonText(reason.value)},
                           {QStringLiteral("last_day"), jsonDay(reason.lastDay)}};
        putSource(object, reason.source);
        array.append(object);
    }
    return array;
}

QJsonArray forbiddenJson(const QList<ForbiddenStatement>& statements)
{
    QJsonArray array;
    for (const ForbiddenStatement& statement : statements) {
        QJsonObject object{{QStringLiteral("key"), statement.key},
                           {QStringLiteral("severity"), jsonCode(statement.severity)},
                           {QStringLiteral("when"), statement.when}};
        putSource(object, statement.source);
        array.append(object);
    }
    return array;
}

} // namespace amends::cli
