#include "desk/SampleData.h"
#include <QFile>
#include <toml++/toml.h>

static void initSampleResource()
{
    Q_INIT_RESOURCE(sample);
}

namespace amends {

namespace {

QString text(const toml::table& table, const char* key)
{
    return QString::fromStdString(table[key].value_or(std::string())).trimmed();
}

int number(const toml::table& table, const char* key)
{
    return int(table[key].value_or(int64_t(0)));
}

QStringList texts(const toml::table& table, const char* key)
{
    QStringList all;
    if (const toml::array* array = table[key].as_array()) {
        for (const toml::node& node : *array)
            all << QString::fromStdString(node.value_or(std::string()));
    }
    return all;
}

template <class Each> void eachTable(const toml::table& table, const char* key, Each each)
{
    if (const toml::array* array = table[key].as_array()) {
        for (const toml::node& node : *array) {
            if (const toml::table* one = node.as_table())
                each(*one);
        }
    }
}

/// A code of the file; one that is none of E's is the file's mistake, found by the demo shop's test.
template <class E> std::optional<E> coded(const toml::table& table, const char* key)
{
    return fromCode<E>(text(table, key));
}

QByteArray bytesOf(const QString& name)
{
    QFile file(QStringLiteral(":/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void readShop(const toml::table& root, SampleData& data)
{
    Shop& shop = data.shop;
    shop.name = text(root, "name");
    shop.street = text(root, "street");
    shop.postalCode = text(root, "postal_code");
    shop.city = text(root, "city");
    shop.country = text(root, "country");
    shop.phone = text(root, "phone");
    shop.email = text(root, "email");
    shop.hours = text(root, "hours");
    shop.signOff = text(root, "sign_off");
    shop.ownAddresses = texts(root, "own_addresses");
    shop.timeZone = text(root, "time_zone");
    eachTable(root, "opening", [&](const toml::table& one) {
        const QString form = QStringLiteral("HH:mm");
        const int day = number(one, "day");
        if (day >= 1 && day <= 7)
            shop.opening.week[size_t(day - 1)].append({QTime::fromString(text(one, "opens"), form), QTime::fromString(text(one, "closes"), form)});
    });
    eachTable(root, "staff", [&](const toml::table& one) {
        data.staff.append({{}, text(one, "name"), text(one, "initials"), text(one, "direct_line"), true});
    });
    eachTable(root, "article", [&](const toml::table& one) {
        data.articles.push_back({text(one, "sku"), text(one, "name"), number(one, "price"), number(one, "weight")});
    });
    for (const auto code : codesOf(Language{})) {
        const toml::table* names = root["names"][code.data()].as_table();
        if (names)
            data.names.push_back({*fromCode<Language>(QString(code)), number(*names, "share"), texts(*names, "first"),
                                  texts(*names, "last"), texts(*names, "places"), texts(*names, "streets")});
    }
}

SampleCustomer customerOf(const toml::table& table)
{
    SampleCustomer sample;
    sample.key = text(table, "key");
    sample.years = number(table, "years");
    sample.orders = number(table, "orders");
    sample.large = table["large"].value_or(false);
    sample.link = text(table, "link");
    sample.linkKind = coded<LinkKind>(table, "link_kind").value_or(LinkKind::Household);
    Customer& customer = sample.customer;
    customer.name = text(table, "name");
    customer.company = text(table, "company");
    for (const auto& [key, list] : {std::pair{"email", &customer.emails}, {"phone", &customer.phones}, {"card", &customer.cards}}) {
        if (const QString value = text(table, key); !value.isEmpty())
            list->append(value);
    }
    customer.address.street = text(table, "street");
    customer.address.postalCode = text(table, "place").section(u' ', 0, 0);
    customer.address.city = text(table, "place").section(u' ', 1);
    customer.language = coded<Language>(table, "language");
    customer.remember = texts(table, "remember");
    return sample;
}

SampleMessage messageOf(const toml::table& table, const char* textKey = "text", const char* hoursKey = "hours")
{
    SampleMessage message;
    message.kind = coded<MessageKind>(table, "kind").value_or(MessageKind::Incoming);
    message.hours = number(table, hoursKey);
    message.by = text(table, "by");
    message.sentBy = coded<SentBy>(table, "sent_by");
    message.text = text(table, textKey);
    message.photo = !text(table, "attachment").isEmpty();
    return message;
}

SamplePromise promiseOf(const toml::table& table)
{
    return {coded<PromiseKind>(table, "kind").value_or(PromiseKind::News), number(table, "due"), text(table, "owner"),
            text(table, "sentence"), table["broken"].value_or(false)};
}

/// The short form's first message, reply and second message.
void readShortForm(const toml::table& table, SampleComplaint& sample)
{
    if (!table.contains("text"))
        return;
    SampleMessage first = messageOf(table);
    first.by.clear();
    first.sentBy.reset();
    sample.messages.push_back(first);
    if (table.contains("reply")) {
        SampleMessage reply = messageOf(table, "reply", "reply_hours");
        reply.kind = MessageKind::Outgoing;
        reply.photo = false;
        sample.messages.push_back(reply);
    }
    if (table.contains("again")) {
        SampleMessage again = messageOf(table, "again", "again_hours");
        again.by.clear();
        again.sentBy.reset();
        again.photo = false;
        sample.messages.push_back(again);
    }
    if (const toml::table* promise = table["promise"].as_table())
        sample.promises.push_back(promiseOf(*promise));
}

/// Days ago, -1 where the file does not say.
int daysAgo(const toml::table& table, const char* key)
{
    return table.contains(key) ? number(table, key) : -1;
}

SampleRemedy remedyOf(const toml::table& table, const Currency& currency)
{
    SampleRemedy remedy;
    for (const QString& offered : texts(table, "offer")) {
        if (const auto known = fromCode<Remedy>(offered))
            remedy.round.offered.append(*known);
    }
    remedy.round.chosen = coded<Remedy>(table, "choice");
    remedy.round.ended = coded<RemedyEnd>(table, "end");
    if (table.contains("cost"))
        remedy.round.cost = Money(number(table, "cost"), currency);
    remedy.offered = daysAgo(table, "offered");
    remedy.chosen = daysAgo(table, "chosen");
    remedy.delivered = daysAgo(table, "delivered");
    remedy.ended = daysAgo(table, "ended");
    return remedy;
}

/// What was done beyond the answer itself.
void readCare(const toml::table& table, const Currency& currency, SampleComplaint& sample)
{
    eachTable(table, "remedy", [&](const toml::table& one) { sample.remedies.push_back(remedyOf(one, currency)); });
    if (const toml::table* answers = table["was_it_us"].as_table()) {
        for (int i = 0; i < int(codesOf(AssessmentQuestion{}).size()); ++i) {
            const auto question = AssessmentQuestion(i);
            if (const auto answer = coded<AssessmentAnswer>(*answers, code(question).data()))
                sample.assessed.push_back({question, *answer, {}, {}});
        }
    }
    eachTable(table, "gesture", [&](const toml::table& one) {
        SampleGesture gesture{{}, text(one, "by"), number(one, "day")};
        gesture.gesture.kind = coded<GestureKind>(one, "kind").value_or(GestureKind::Other);
        gesture.gesture.what = text(one, "what");
        gesture.gesture.why = text(one, "why");
        gesture.gesture.cost = Money(number(one, "cost"), currency);
        sample.gestures.push_back(gesture);
    });
    eachTable(table, "change", [&](const toml::table& one) {
        sample.changes.push_back({text(one, "what"), text(one, "by"), one["article"].value_or(false), one["told"].value_or(false),
                                  number(one, "day")});
    });
    if (const toml::table* care = table["after_care"].as_table())
        sample.afterCare = {daysAgo(*care, "asked"), daysAgo(*care, "answered"), number(*care, "score"), text(*care, "words"),
                            text(*care, "by")};
}

SampleComplaint complaintOf(const toml::table& table, const Currency& currency)
{
    SampleComplaint sample;
    Complaint& complaint = sample.complaint;
    complaint.language = coded<Language>(table, "language");
    complaint.channel = coded<Channel>(table, "channel").value_or(Channel::Email);
    complaint.status = coded<Status>(table, "status").value_or(Status::New);
    complaint.subject = text(table, "subject");
    complaint.heat = Heat(std::clamp(number(table, "heat"), 0, 3));
    for (const QString& signal : texts(table, "signals")) {
        if (const auto known = fromCode<Signal>(signal))
            complaint.signals_.append(*known);
    }
    complaint.asked = coded<Remedy>(table, "asked");
    complaint.given = coded<Remedy>(table, "given");
    complaint.cause = coded<Cause>(table, "cause");
    sample.customer = text(table, "customer");
    sample.name = text(table, "name");
    sample.handler = text(table, "handler");
    sample.article = text(table, "article");
    sample.bought = number(table, "bought");
    sample.boughtAgain = number(table, "bought_again");
    sample.closed = number(table, "closed");
    if (table.contains("follow_up"))
        sample.followUp = number(table, "follow_up");
    if (const toml::table* draft = table["draft"].as_table())
        sample.draft = text(*draft, "text");
    readShortForm(table, sample);
    readCare(table, currency, sample);
    eachTable(table, "message", [&](const toml::table& one) { sample.messages.push_back(messageOf(one)); });
    if (table["promise"].is_array())
        eachTable(table, "promise", [&](const toml::table& one) { sample.promises.push_back(promiseOf(one)); });
    return sample;
}

} // namespace

Result<SampleData> loadSampleData()
{
    initSampleResource();
    SampleData data;
    data.photo = bytesOf(QStringLiteral("photo.png"));
    for (const QString& name : {QStringLiteral("shop.toml"), QStringLiteral("stories.toml"), QStringLiteral("complaints.toml")}) {
        try {
            const toml::table root = toml::parse(bytesOf(name).toStdString());
            if (root.contains("staff"))
                readShop(root, data);
            eachTable(root, "customer", [&](const toml::table& one) { data.customers.push_back(customerOf(one)); });
            eachTable(root, "complaint", [&](const toml::table& one) { data.complaints.push_back(complaintOf(one, data.shop.currency)); });
        } catch (const toml::parse_error& error) {
            return failure(Problem::Damaged, QString::fromUtf8(error.description().data()), name,
                           QString::number(error.source().begin.line));
        }
    }
    return data;
}

} // namespace amends
