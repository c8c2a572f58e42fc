#pragma once
#include "domain/Finding.h"
#include "language/Dictionary.h"
#include <QSet>

namespace amends::language {

/// Words that are right whatever a dictionary says: names, products, what the shop added. Their genitives and their parts
/// between hyphens are right too.
class OwnWords
{
public:
    OwnWords() = default;
    /// Together with others that change more seldom.
    explicit OwnWords(std::shared_ptr<const OwnWords> others) : m_others(std::move(others)) {}
    /// All words of a text: a name, the title of a product.
    void add(const QString& text);
    bool contains(const QString& word) const;

private:
    bool has(const QString& lower) const { return m_words.contains(lower) || (m_others && m_others->has(lower)); }

    QSet<QString> m_words; ///< lower case
    std::shared_ptr<const OwnWords> m_others;
};

/// Looks for words of a reply that are not in the dictionary. Passed over: what OwnWords holds, words with digits, in
/// capitals or capitals inside, quoted, in addresses of the web and of mail, and outside German names within a sentence.
/// Findings are notes without suggestions: those are dear, and asked for one word at a time.
class Spelling
{
public:
    explicit Spelling(Dictionary dictionary) : m_dictionary(std::move(dictionary)) {}

    QList<Finding> check(QStringView text, Language language, const OwnWords& own);
    /// What may have been meant by a word, with the apostrophes as it has them.
    QStringList suggest(const QString& word);
    const Dictionary& dictionary() const { return m_dictionary; }

private:
    struct Word;
    bool isRight(const QString& word, const OwnWords& own);
    bool isCompound(const QString& word);
    QList<TextRange> wrongIn(QStringView text, TextRange paragraph, Language language, const OwnWords& own);

    Dictionary m_dictionary;
};

} // namespace amends::language
