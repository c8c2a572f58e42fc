#include "reply/WordHelp.h"
#include "shared/Later.h"

namespace amends {

namespace {

QString keyOf(const Finding& finding, Language language)
{
    return code(language) + u'|' + finding.approvalKey;
}

} // namespace

WordHelp::WordHelp(Checking& checking, QObject* parent) : QObject(parent), m_checking(checking) {}

QList<Finding> WordHelp::helped(QList<Finding> findings, Language language) const
{
    for (Finding& finding : findings) {
        if (finding.category == Category::Spelling)
            finding.suggestions = m_known.value(keyOf(finding, language));
    }
    return findings;
}

void WordHelp::ask(const Finding& finding, Language language)
{
    const QString key = keyOf(finding, language);
    if (finding.category != Category::Spelling || m_asked.contains(key))
        return;
    m_asked.insert(key);
    later(
        m_checking.suggestions(finding.args.value(0), language), this,
        [this, key, approval = finding.approvalKey](const QStringList& suggestions) {
            m_known.insert(key, suggestions);
            emit found(approval, suggestions);
        },
        [this, key](const Error&) { m_asked.remove(key); }); // the dictionary is gone: the word is still marked, without help
}

} // namespace amends
