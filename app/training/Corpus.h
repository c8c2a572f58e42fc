#pragma once
#include "domain/Codes.h"
#include "domain/Result.h"
#include <QStringList>
#include <vector>

namespace amends::training {

/// One labelled sentence of resources/language/corpus.
struct Line
{
    QString text;
    QString situation;
    int writer = 0;                   ///< which of Corpus::writers
    std::optional<Category> risky;    ///< none: good
    std::optional<Category> borrows;  ///< of a good one: the category whose words it turns round
    bool common = false;              ///< of a risky one: a wording that many use
};

/// All of a language's sentences, in the order of the files' names.
struct Corpus
{
    Language language = Language::English;
    QStringList writers;
    std::vector<Line> lines;
    QString checksum; ///< of the files' bytes

    /// The TSV files of `folder`/LANG. An error names file and line.
    static Result<Corpus> read(const QString& folder, Language language);
};

/// A set made to measure by, never learnt from: `file` with the columns id, label, text; an id ends in what the line is: `c01` or
/// `s01` a common wording, `p01` a paraphrase, `h01-CATEGORY` harmless with a category's words, `n01` plain. An error names file and line.
Result<std::vector<Line>> readMeasuringSet(const QString& file);

} // namespace amends::training
