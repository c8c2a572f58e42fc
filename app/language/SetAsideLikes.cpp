#include "language/SetAsideLikes.h"
#include <QSet>

namespace amends::language {

namespace {

QSet<QString> wordsOf(QStringView key)
{
    QSet<QString> words;
    for (const QStringView word : key.mid(key.indexOf(u'|') + 1).split(u' ', Qt::SkipEmptyParts))
        words.insert(word.toString());
    return words;
}

} // namespace

double neededAfter(const Finding& finding, const QStringList& keys)
{
    if (!finding.learned)
        return 0;
    const QSet<QString> words = wordsOf(finding.approvalKey);
    const QString rule = finding.rule + u'|';
    double likest = 0;
    for (const QString& key : keys) {
        if (!key.startsWith(rule))
            continue;
        const QSet<QString> others = wordsOf(key);
        const auto common = double((words & others).size());
        const auto all = double((words | others).size());
        likest = std::max(likest, all == 0 ? 0 : common / all);
    }
    const double threshold = finding.learned->threshold;
    return threshold + (1 - threshold) * std::min(1.0, 2 * likest);
}

} // namespace amends::language
