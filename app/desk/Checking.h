#pragma once
#include "desk/Async.h"
#include "domain/Complaint.h"
#include "domain/Finding.h"
#include <memory>

namespace amends {

/// One text to check. `revision` comes back with the answer, so that a late one can be dropped.
struct CheckRequest
{
    ComplaintId complaint;      ///< invalid: a text of its own
    QString text;               ///< the writer's own words: no quotes, no signature block
    Language language = Language::English;
    qint64 revision = 0;
    bool spelling = false;      ///< the words too, where there is a dictionary
};

struct CheckReply
{
    qint64 revision = 0;
    CheckAnswer answer;         ///< set-aside findings left out
    QList<Finding> setAside;
    bool spelled = false;       ///< the words were looked at
};

enum class SetAside { Once, InThisReply, Always };

struct Approval
{
    QString key;
    QString rule;
    QString words;
    QString reason;
    SetAside scope = SetAside::Always;
    ComplaintId complaint;      ///< of InThisReply
    QDateTime at;
};

/// The language work behind the editor, on the language thread; findings are cached per paragraph.
class Checking
{
public:
    virtual ~Checking() = default;
    virtual Async<CheckReply> check(const CheckRequest& request) = 0;
    /// What may have been meant by a word of a Spelling finding. Dear: asked for the one that is looked at.
    virtual Async<QStringList> suggestions(const QString& word, Language language) = 0;
    virtual Async<Reading> read(const QString& text, std::optional<Language> language) = 0;
    /// A first answer to a complaint, in that language: her own words of the matter, who answers, how to be reached, when she
    /// will hear more. To be edited and checked like any reply.
    virtual Async<QString> acknowledgement(ComplaintId complaint, Language language) = 0;
    /// The question how we handled it, in that language, to be put into a reply some days later.
    virtual Async<QString> afterCareQuestion(Language language) = 0;
    /// The language of a text; none when it cannot be told.
    virtual Async<std::optional<Language>> languageOf(const QString& text) = 0;
    virtual Async<void> setAside(const Finding& finding, const QString& words, SetAside scope, ComplaintId complaint,
                                 const QString& reason) = 0;
    virtual Async<QList<Approval>> approvals() = 0;
    /// Whatever it was set aside for: once, in this complaint's reply, always. An invalid complaint: always only.
    virtual Async<void> takeBack(const QString& key, ComplaintId complaint) = 0;
};

/// Checking without a data folder: nothing is known of the reader and nothing can be set aside.
std::unique_ptr<Checking> plainChecking();

} // namespace amends
