#pragma once
#include "domain/Finding.h"
#include "domain/ReplyFacts.h"
#include "domain/Result.h"
#include "language/PackFile.h"
#include <QStringView>
#include <memory>

namespace amends::language {

class Classifier;
class RuleBook;
struct ParagraphResult;

/// Reads a reply as its customer will and says what hurts and what it lacks. Built once a language from its rule pack;
/// immutable then, cheap to copy, and usable from several threads at a time. It knows nothing of the customer
/// but what ReaderContext and ReplyFacts say, makes no sentence for the user, and never alters the text.
class Checker
{
public:
    /// From the packs and the model inside the program; from the rules alone where there is no sound model for the language, which
    /// is said on the log. An error carries the pack's file and line.
    static Result<Checker> load(Language language) { return load(language, embeddedModel(language)); }
    static Result<Checker> load(Language language, const QByteArray& model);
    /// From other files of the same kind, as tests and pack writers do; by the rules alone where `model` is empty. An unsound model is an error.
    static Result<Checker> fromFiles(Language language, const QList<PackFile>& files, const QByteArray& model = {});

    Language language() const;

    /// A whole reply. Quoted words and lines starting with ">" are not the writer's own and are passed over.
    CheckAnswer check(QStringView text, const ReaderContext& reader = {}, const ReplyFacts& facts = {}) const;
    /// A first answer to a complaint, made of what is known; "" where the pack has none.
    QString acknowledgement(const ReplyFacts& facts) const;
    /// The question how we handled it, to be asked some days later; "" where the pack has none.
    QString afterCareQuestion() const;
    /// Whether it says sorry.
    bool apologises(QStringView text) const;

private:
    friend class ParagraphCache;
    Checker(std::shared_ptr<const RuleBook> book, std::shared_ptr<const Classifier> classifier)
        : m_book(std::move(book)), m_classifier(std::move(classifier))
    {
    }

    std::shared_ptr<const RuleBook> m_book;
    std::shared_ptr<const Classifier> m_classifier; ///< null: the rules alone
};

} // namespace amends::language
