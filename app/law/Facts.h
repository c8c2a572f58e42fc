#pragma once
#include "domain/Result.h"
#include "law/Fact.h"
#include <QHash>

namespace amends::law {

/// The dated facts of the law, a file a country, and the guard's answers from them: where no row holds, nothing is
/// claimed. Immutable once read; may be used from any thread. Makes no sentences.
class Facts
{
public:
    /// The facts inside the program.
    static Result<Facts> embedded();
    /// Those of a folder with files like resources/law/be.toml. A country without a file there keeps the program's own
    /// facts, so that an owner may correct a single one.
    static Result<Facts> load(const QString& folder);

    /// A file's facts instead of those its country had; what country that is. `name` is for errors.
    Result<QString> take(const QString& name, const QByteArray& text);
    /// The file of a country inside the program, to be corrected. NotFound.
    static Result<QByteArray> embeddedText(const QString& country);

    /// BadInput where the case itself makes no sense (no country, no contract date, an agreed period that is none).
    Result<LawAnswer> answer(const LawCase& what) const;
    /// Both at once, for who needs both.
    Result<LawVerdict> judge(const LawCase& what) const;
    /// What a reply in this case must not say. Statements whose condition does not hold are left out; those that hang on
    /// the reply itself are in, with their `when`.
    Result<QList<ForbiddenStatement>> forbidden(const LawCase& what) const;

    /// The rows of a country ("UK" and "GB" are the same), nullptr where there is no file.
    const CountryFacts* of(const QString& country) const;
    QStringList countries() const;

private:
    Done readFolder(const QString& folder);

    QHash<QString, CountryFacts> m_countries;
};

/// The row that holds: the same topic, goods exact before all, channel exact before all, its time holding `day`.
const Fact* find(const CountryFacts& facts, Topic topic, Goods goods, SaleChannel channel, const QDate& day);

} // namespace amends::law
