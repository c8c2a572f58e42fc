// What the reply panel does with remarks: shows them, steps through them, applies, sets aside, adds words. The rest of it
// is in ReplyPanel.cpp.
#include "desk/Desk.h"
#include "desk/Writing.h"
#include "reply/Advice.h"
#include "reply/DraftKeeper.h"
#include "reply/FieldStops.h"
#include "reply/FieldStrip.h"
#include "reply/FindingCard.h"
#include "reply/FindingMarks.h"
#include "reply/MannerButton.h"
#include "reply/MissingList.h"
#include "reply/ReplyChecks.h"
#include "reply/ReplyEditor.h"
#include "reply/ReplyPanel.h"
#include "reply/SendBar.h"
#include "reply/WordHelp.h"
#include "shared/Later.h"
#include <QToolButton>
#include <algorithm>

namespace amends {

void ReplyPanel::takeAnswer(const CheckReply& reply)
{
    m_setAside = reply.setAside;
    m_asideList->setVisible(!m_setAside.isEmpty() && m_manner->manner().marks != Marks::None);
    m_asideList->setText(tr("Set aside (%n)", nullptr, int(m_setAside.size())));
    const Manner manner = m_manner->manner();
    const QList<Finding> told = toldOf(reply.answer.findings, manner);
    m_marks->setFindings(m_fields->helped(m_words->helped(told, language())));
    // A misspelt word is no advice: it takes no room from the questions.
    const auto advice = std::ranges::count_if(told, [](const Finding& each) { return each.category != Category::Spelling; });
    const int shown = qMin<int>(kAdviceAtOnce, int(advice));
    if (m_editor->text().trimmed().isEmpty() || manner.marks == Marks::None)
        m_missing->clear();
    else
        m_missing->setElements(reply.answer.elements, qMax(1, kAdviceAtOnce - shown));
    m_bar->setStops(int(std::ranges::count(told, Severity::Stop, &Finding::severity)));
}

void ReplyPanel::insertLine(Element element, const QString& line)
{
    const bool closes = element == Element::NamedSender || element == Element::Contact;
    m_editor->insertParagraph(line, element == Element::GreetingName ? ReplyEditor::At::Start
                                    : closes                         ? ReplyEditor::At::End
                                                                     : ReplyEditor::At::Cursor);
}

void ReplyPanel::showFinding(int index)
{
    m_card->setFindings(m_marks->findings(), index, m_editor->text());
    m_marks->setCurrent(m_card->shown());
    // An empty field is told by its own strip, with the same choices: once is enough.
    const bool field = m_card->shown() >= 0 && m_card->finding().category == Category::Placeholder
        && m_editor->text().mid(m_card->finding().range.start, 1) == u"{";
    if (field && !m_fieldStrip->isHidden())
        m_card->hide();
    if (m_card->shown() >= 0 && m_card->isVisible())
        m_words->ask(m_card->finding(), language());
}

void ReplyPanel::step(int direction)
{
    const int mark = m_marks->beside(m_editor->textCursor().position(), direction);
    if (mark < 0)
        return;
    QTextCursor cursor = m_marks->cursorOf(mark);
    cursor.setPosition(cursor.selectionStart());
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
    m_editor->setFocus();
    showFinding(mark);
    m_card->speak();
}

void ReplyPanel::nextFinding()
{
    step(+1);
}

void ReplyPanel::previousFinding()
{
    step(-1);
}

void ReplyPanel::apply(int suggestion)
{
    const Finding finding = m_card->finding();
    if (m_card->shown() < 0 || suggestion >= finding.suggestions.size())
        return;
    m_keeper->keepVersion(m_complaint); // the words before, should she want them back tomorrow
    QTextCursor cursor(m_editor->document());
    const TextRange range = rewrittenBy(finding);
    cursor.setPosition(int(range.start));
    cursor.setPosition(int(range.end), QTextCursor::KeepAnchor);
    cursor.insertText(finding.suggestions[suggestion]);
    m_editor->setTextCursor(cursor);
    m_editor->setFocus();
    m_checks->checkNow(m_complaint, m_editor->text(), language());
}

void ReplyPanel::setAside(SetAside scope)
{
    const Finding finding = m_card->finding();
    if (m_card->shown() < 0)
        return;
    const QString words = m_editor->text().mid(finding.range.start, finding.range.length());
    later(m_desk.checking().setAside(finding, words, scope, m_complaint, {}), this, [this] { checkAgain(); });
}

void ReplyPanel::takeBack(const QString& key)
{
    later(m_desk.checking().takeBack(key, m_complaint), this, [this] { checkAgain(); });
}

void ReplyPanel::addWord()
{
    const Finding finding = m_card->finding();
    if (m_card->shown() < 0 || finding.category != Category::Spelling)
        return;
    m_editor->setFocus();
    later(m_desk.writing().addWord(finding.args.value(0)), this, [this] { checkAgain(); });
}

/// Set aside, taken back, or told in another manner: what is marked is asked for anew.
void ReplyPanel::checkAgain()
{
    const Manner manner = m_manner->manner();
    m_checks->setSpelling(manner.spelling && manner.marks == Marks::All);
    if (m_complaint.isValid() && !m_editor->isReadOnly())
        m_checks->checkNow(m_complaint, m_editor->text(), language());
}

} // namespace amends
