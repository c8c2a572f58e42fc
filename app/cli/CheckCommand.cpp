#include "cli/CheckedTexts.h"
#include "cli/Session.h"
#include "desk/Checking.h"
#include "wording/LawSentences.h"
#include "wording/Sentences.h"
#include "wording/Words.h"

namespace amends::cli {

namespace {

QJsonObject json(const Finding& finding)
{
    return {{QStringLiteral("category"), jsonCode(finding.category)},
            {QStringLiteral("severity"), jsonCode(finding.severity)},
            {QStringLiteral("rule"), finding.rule},
            {QStringLiteral("start"), qint64(finding.range.start)},
            {QStringLiteral("end"), qint64(finding.range.end)},
            {QStringLiteral("message"), explain(finding)},
            {QStringLiteral("suggestions"), jsonTexts(finding.suggestions)}};
}

/// What led to a finding: the words that matched, and why it is as severe as it is.
struct Grounds
{
    QString words;      ///< folded, as the rule saw them; as typed, where no rule did
    Severity ruleSays;  ///< before the reader made it worse
    QString raised;     ///< in words, "" where it was not
};

Grounds groundsOf(const Finding& finding, const QString& text)
{
    const bool worse = !finding.raisedBy.isEmpty();
    const Severity before = worse && finding.severity != Severity::Note ? static_cast<Severity>(int(finding.severity) - 1)
                                                                        : finding.severity;
    QString raised = raisedBecause(finding);
    if (finding.forbidden)
        raised = (raised + u' ' + lawBehind(*finding.forbidden)).trimmed();
    const QString words = finding.learned ? text.mid(finding.range.start, finding.range.length()) : finding.approvalKey.section(u'|', 1);
    return {words, before, raised};
}

void print(Output& out, bool asJson, bool explained, qint64 line, const QString& text, const CheckAnswer& answer)
{
    if (asJson) {
        QJsonArray findings;
        for (const Finding& finding : answer.findings) {
            QJsonObject object = json(finding);
            if (explained) {
                const Grounds grounds = groundsOf(finding, text);
                object.insert(QStringLiteral("words"), grounds.words);
                object.insert(QStringLiteral("rule_severity"), jsonCode(grounds.ruleSays));
                object.insert(QStringLiteral("raised_by"), finding.raisedBy);
                object.insert(QStringLiteral("probability"), finding.learned ? QJsonValue(finding.learned->probability) : QJsonValue());
                object.insert(QStringLiteral("threshold"), finding.learned ? QJsonValue(finding.learned->threshold) : QJsonValue());
            }
            findings.append(object);
        }
        out.object({{QStringLiteral("line"), line},
                    {QStringLiteral("findings"), findings},
                    {QStringLiteral("lacks"), jsonCodes(answer.elements.lacks)},
                    {QStringLiteral("advised"), jsonCodes(answer.elements.advised)}});
        return;
    }
    for (const Finding& finding : answer.findings) {
        out.line(QStringLiteral("%1:%2: %3, %4: “%5”").arg(line).arg(finding.range.start + 1)
                     .arg(words(finding.severity), words(finding.category),
                          text.mid(finding.range.start, finding.range.length()).simplified()));
        out.line(QStringLiteral("    ") + explain(finding));
        if (explained) {
            const Grounds grounds = groundsOf(finding, text);
            out.line(QStringLiteral("    %1: “%2”, %3").arg(finding.rule, grounds.words, words(grounds.ruleSays)));
            if (finding.learned)
                out.line(QStringLiteral("    ") + likeness(*finding.learned));
            if (!grounds.raised.isEmpty())
                out.line(QStringLiteral("    ") + grounds.raised);
        }
        for (const QString& suggestion : finding.suggestions)
            out.line(QStringLiteral("    → ") + suggestion);
    }
    for (const Element element : answer.elements.advised)
        out.line(QStringLiteral("%1: %2").arg(line).arg(ask(element)));
}

/// What is dear in a window, where one word is looked at, is no matter here.
void suggestWords(Checking& checking, Language language, QList<Finding>& findings)
{
    for (Finding& finding : findings) {
        if (finding.category == Category::Spelling)
            finding.suggestions = await(checking.suggestions(finding.args.value(0), language)).value_or(QStringList());
    }
}

int run(Session& session)
{
    bool ok = true;
    const auto language = session.coded<Language>("lang", ok);
    const auto failOn = session.coded<Severity>("fail-on", ok);
    if (!ok)
        return Bad;
    if (!language)
        return session.bad(QStringLiteral("say the reply's language with --lang fr, nl, en or de"));

    std::unique_ptr<Checking> own;
    Checking* checking = nullptr;
    if (session.namesDataFolder()) {
        Desk* desk = session.desk();
        if (!desk)
            return Bad;
        checking = &desk->checking();
    } else {
        own = plainChecking();
        checking = own.get();
    }

    const bool explained = session.has("explain");
    const bool spelling = session.has("spelling");
    bool unspelled = false;
    bool reached = false;
    const auto start = [&](const QString& text) {
        return checking->check({.complaint = {}, .text = text, .language = *language, .revision = 0, .spelling = spelling});
    };
    const auto finish = [&](qint64 line, const QString& text, CheckReply reply) {
        unspelled = unspelled || (spelling && !reply.spelled);
        suggestWords(*checking, *language, reply.answer.findings);
        print(session.out(), session.json(), explained, line, text, reply.answer);
        for (const Finding& finding : reply.answer.findings)
            reached = reached || (failOn && finding.severity >= *failOn);
    };
    const int exit = eachText<CheckReply>(session, start, finish);
    if (exit == Fine && unspelled)
        return session.bad(QStringLiteral("there is no spelling dictionary for “%1” here; nothing was spelled").arg(code(*language)));
    return exit == Fine && reached ? int(Found) : exit;
}

} // namespace

Command checkCommand()
{
    return {"check", "--lang fr|nl|en|de [--spelling] [--explain] [--lines FILE | FILE]", "How a reply will read: what to say otherwise, and what it lacks.",
            "Reads the whole FILE as one reply, standard input without FILE, or with --lines one reply a line.\n"
            "Needs no data folder; with --data the shop's own phrases count too, and what it set\n"
            "aside for good is left out.\n\n"
            "  amends-cli check --lang fr reply.txt\n"
            "  amends-cli check --lang nl --lines replies.txt --json\n\n"
            "Exit code 1 only with --fail-on, when a finding is at least that severe.",
            [] {
                return QList<QCommandLineOption>{
                    {QStringLiteral("lang"), QStringLiteral("The language of the reply: fr, nl, en or de."), QStringLiteral("LANG")},
                    {QStringLiteral("lines"), QStringLiteral("One text a line; \\n within it is a newline. “-” is standard input."), QStringLiteral("FILE")},
                    {QStringLiteral("spelling"), QStringLiteral("The words too, by the dictionary installed for the language.")},
                    {QStringLiteral("explain"), QStringLiteral("Tell with each finding its rule, the words it saw, and why it is that severe.")},
                    {QStringLiteral("fail-on"), QStringLiteral("Exit with 1 at a finding of this severity: note, warning or stop."), QStringLiteral("SEVERITY")}};
            },
            run};
}

} // namespace amends::cli
