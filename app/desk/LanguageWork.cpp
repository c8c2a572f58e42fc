#include "desk/LanguageWork.h"
#include "language/DetectLanguage.h"
#include "language/SetAsideLikes.h"

namespace amends {

namespace {
/// So many replies keep their paragraphs known: the open ones, not all of the day.
constexpr size_t kWrittenAtATime = 4;
}

Result<language::Checker> LanguageWork::checker(Language language)
{
    auto& known = m_checkers[static_cast<size_t>(language)];
    if (!known) {
        auto loaded = language::Checker::load(language);
        if (!loaded)
            return loaded;
        known = std::move(*loaded);
    }
    return *known;
}

Result<LanguageWork::Written*> LanguageWork::written(const CheckRequest& request)
{
    const auto same = [&](const Written& w) {
        return w.complaint == request.complaint && w.language == request.language;
    };
    const auto found = std::ranges::find_if(m_written, same);
    if (found != m_written.end()) {
        std::rotate(m_written.begin(), found, found + 1);
        return &m_written.front();
    }
    auto rules = checker(request.language);
    if (!rules)
        return std::unexpected(rules.error());
    if (m_written.size() == kWrittenAtATime)
        m_written.pop_back();
    m_written.push_front({request.complaint, request.language, language::ParagraphCache(std::move(*rules)), {}});
    return &m_written.front();
}

void LanguageWork::setSaid(ComplaintId complaint, MessageId newest, SaidBefore said)
{
    m_saidFor = {complaint, newest};
    m_said = std::move(said);
}

Result<CheckReply> LanguageWork::check(const CheckRequest& request, Circumstances known)
{
    CheckAnswer all;
    bool spelled = false;
    if (request.complaint.isValid()) {
        auto text = written(request);
        if (!text)
            return std::unexpected(text.error());
        const language::Checker& rules = (*text)->cache.checker();
        known.facts.alike = m_said.shareOf(request.text);
        known.facts.apologies = int(std::ranges::count_if(known.said, [&](const QString& reply) { return rules.apologises(reply); }));
        all = (*text)->cache.check(request.text, known.reader, known.facts);
        spelled = m_style.add(request, known, all.findings);
        (*text)->found = all.findings;
    } else {
        const auto rules = checker(request.language);
        if (!rules)
            return std::unexpected(rules.error());
        all = rules->check(request.text, known.reader, known.facts);
        spelled = m_style.add(request, known, all.findings);
    }
    CheckReply reply{request.revision, {{}, std::move(all.elements)}, {}, spelled};
    std::map<QString, int> seen;
    for (Finding& finding : all.findings) {
        const int nth = seen[finding.approvalKey]++;
        const bool likeOne = finding.learned && finding.learned->probability < language::neededAfter(finding, known.approved);
        const bool aside = likeOne || known.approved.contains(finding.approvalKey)
                           || isSetAsideOnce(request.complaint, finding.approvalKey, nth);
        (aside ? reply.setAside : reply.answer.findings).append(std::move(finding));
    }
    dropGone(request.complaint, seen);
    return reply;
}

Result<QStringList> LanguageWork::suggestions(const QString& word, Language language, const QString& country)
{
    auto spelling = m_style.spelling(language, country);
    if (!spelling)
        return std::unexpected(spelling.error());
    return (*spelling)->suggest(word);
}

Result<Reading> LanguageWork::read(const QString& text, std::optional<Language> language)
{
    if (!m_reader) {
        auto loaded = language::Reader::load();
        if (!loaded)
            return std::unexpected(loaded.error());
        m_reader = std::move(*loaded);
    }
    return m_reader->read(text, language);
}

Result<QString> LanguageWork::acknowledgement(const ReplyFacts& facts, Language language)
{
    const auto ready = checker(language);
    if (!ready)
        return std::unexpected(ready.error());
    return ready->acknowledgement(facts);
}

Result<QString> LanguageWork::afterCareQuestion(Language language)
{
    const auto ready = checker(language);
    if (!ready)
        return std::unexpected(ready.error());
    return ready->afterCareQuestion();
}

std::optional<Language> LanguageWork::languageOf(const QString& text) const
{
    return language::detectLanguage(text);
}

void LanguageWork::setAsideOnce(const Approval& approval, const Finding& finding)
{
    int nth = 0;
    for (const Written& text : m_written) {
        if (text.complaint != approval.complaint)
            continue;
        for (const Finding& other : text.found)
            nth += other.approvalKey == finding.approvalKey && other.range.start < finding.range.start;
        break;
    }
    if (!isSetAsideOnce(approval.complaint, approval.key, nth))
        m_once.append({approval, nth});
}

QList<Approval> LanguageWork::setAsideOnce() const
{
    QList<Approval> approvals;
    for (const Once& once : m_once)
        approvals.append(once.approval);
    return approvals;
}

void LanguageWork::takeBackOnce(const QString& key, ComplaintId complaint)
{
    m_once.removeIf([&](const Once& once) { return once.approval.key == key && once.approval.complaint == complaint; });
}

bool LanguageWork::isSetAsideOnce(ComplaintId complaint, const QString& key, int nth) const
{
    return std::ranges::any_of(m_once, [&](const Once& once) {
        return once.nth == nth && once.approval.complaint == complaint && once.approval.key == key;
    });
}

void LanguageWork::dropGone(ComplaintId complaint, const std::map<QString, int>& seen)
{
    m_once.removeIf([&](const Once& once) {
        if (once.approval.complaint != complaint)
            return false;
        const auto found = seen.find(once.approval.key);
        return found == seen.end() || found->second <= once.nth;
    });
}

} // namespace amends
