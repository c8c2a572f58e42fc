#include "desk/Checking.h"
#include "desk/LanguageWork.h"
#include "desk/Worker.h"

namespace amends {

namespace {

/// Checking of texts that belong to no data folder, on a thread of its own.
class PlainChecking : public Checking
{
public:
    Async<CheckReply> check(const CheckRequest& request) override
    {
        return m_worker.run(Turn::Everyday, [this, request] { return m_work.check(request, {}); });
    }
    Async<QStringList> suggestions(const QString& word, Language language) override
    {
        return m_worker.run(Turn::Everyday, [this, word, language] { return m_work.suggestions(word, language, {}); });
    }
    Async<Reading> read(const QString& text, std::optional<Language> language) override
    {
        return m_worker.run(Turn::Everyday, [this, text, language] { return m_work.read(text, language); });
    }
    Async<QString> acknowledgement(ComplaintId, Language) override
    {
        return QtFuture::makeReadyFuture(Result<QString>(failure(Problem::NotFound, QStringLiteral("complaint"))));
    }
    Async<QString> afterCareQuestion(Language language) override
    {
        return m_worker.run(Turn::Everyday, [this, language] { return m_work.afterCareQuestion(language); });
    }
    Async<std::optional<Language>> languageOf(const QString& text) override
    {
        return m_worker.run(Turn::Everyday, [this, text]() -> Result<std::optional<Language>> {
            return m_work.languageOf(text);
        });
    }
    Async<void> setAside(const Finding&, const QString&, SetAside, ComplaintId, const QString&) override { return refused(); }
    Async<QList<Approval>> approvals() override { return QtFuture::makeReadyFuture(Result<QList<Approval>>()); }
    Async<void> takeBack(const QString&, ComplaintId) override { return refused(); }

private:
    static Async<void> refused() { return QtFuture::makeReadyFuture(Done(failure(Problem::ReadOnly))); }

    LanguageWork m_work;
    Worker m_worker{QStringLiteral("checking")};
};

} // namespace

std::unique_ptr<Checking> plainChecking()
{
    return std::make_unique<PlainChecking>();
}

} // namespace amends
