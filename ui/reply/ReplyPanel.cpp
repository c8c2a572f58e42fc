#include "reply/ReplyPanel.h"
#include "desk/Changes.h"
#include "desk/Desk.h"
#include "desk/ShopBook.h"
#include "desk/History.h"
#include "reply/Advice.h"
#include "reply/DraftKeeper.h"
#include "reply/FindingCard.h"
#include "reply/FindingMarks.h"
#include "reply/MannerButton.h"
#include "reply/MissingList.h"
#include "reply/ReplyChecks.h"
#include "reply/PromiseOffer.h"
#include "reply/ReplyEditor.h"
#include "reply/SecondReaderStrip.h"
#include "reply/SendBar.h"
#include "reply/SendFlow.h"
#include "reply/Versions.h"
#include "reply/WordHelp.h"
#include "shared/Banner.h"
#include "shared/Icons.h"
#include "shared/KeySays.h"
#include "shared/Later.h"
#include "wording/Words.h"
#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace amends {

ReplyPanel::ReplyPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_keeper(new DraftKeeper(desk.drafting(), this)),
      m_checks(new ReplyChecks(desk.checking(), this))
{
    setObjectName(QStringLiteral("replyPanel"));
    build();
    m_marks = new FindingMarks(m_editor);
    m_flow = new SendFlow(
        desk, *m_keeper, *m_bar, *m_offer, *m_banner, [this] {
            return Outbox{m_complaint, m_editor->text(), language(), m_manner->manner().marks != Marks::None};
        }, this);
    m_words = new WordHelp(desk.checking(), this);
    connectAll();
    addShortcuts();
    retranslate();
    clear();
    loadLanguages();
}

void ReplyPanel::loadLanguages()
{
    later(m_desk.shopBook().shop(), this, [this](const Shop& shop) {
        const Language before = language();
        m_ours = shop.languages;
        if (language() == before)
            return;
        retranslate();
        if (m_complaint.isValid())
            m_checks->checkNow(m_complaint, m_editor->text(), language());
    });
}

ReplyPanel::~ReplyPanel()
{
    m_keeper->disconnect(this);
    m_keeper->finish();
}

bool ReplyPanel::finishWriting()
{
    return m_keeper->finish();
}

void ReplyPanel::connectAll()
{
    connect(m_editor, &QPlainTextEdit::textChanged, this, &ReplyPanel::textEdited);
    connect(m_editor, &ReplyEditor::focusLost, m_keeper, &DraftKeeper::saveNow);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const int mark = m_marks->at(m_editor->textCursor().position());
        if (mark >= 0)
            showFinding(mark);
    });
    connect(m_editor, &ReplyEditor::focusLost, m_marks, &FindingMarks::settle);
    connect(m_marks, &FindingMarks::marksChanged, this, [this] { showFinding(m_marks->current()); });
    connect(m_checks, &ReplyChecks::answered, this, &ReplyPanel::takeAnswer);
    connect(m_checks, &ReplyChecks::failed, this, &ReplyPanel::failed);

    connect(m_keeper, &DraftKeeper::loaded, this, &ReplyPanel::takeDraft);
    connect(m_keeper, &DraftKeeper::failed, this, &ReplyPanel::failed);
    connect(m_keeper, &DraftKeeper::failed, this, [this] { m_savedLabel->setText(tr("Not saved yet – your text is kept here")); });
    connect(m_keeper, &DraftKeeper::conflicted, this, &ReplyPanel::askMineOrTheirs);
    connect(m_keeper, &DraftKeeper::saved, this, [this](ComplaintId id) {
        if (id == m_complaint)
            m_savedLabel->setText(tr("Saved"));
    });

    connect(m_card, &FindingCard::suggestionChosen, this, &ReplyPanel::apply);
    connect(m_missing, &MissingList::insertRequested, this, &ReplyPanel::insertLine);
    connect(m_card, &FindingCard::setAsideRequested, this, &ReplyPanel::setAside);
    connect(m_card, &FindingCard::addWordRequested, this, &ReplyPanel::addWord);
    connect(m_words, &WordHelp::found, m_marks, &FindingMarks::setSuggestions);
    connect(m_manner, &MannerButton::mannerChanged, this, &ReplyPanel::checkAgain);
    connect(m_manner, &MannerButton::failed, this, &ReplyPanel::failed);
    connect(m_card, &FindingCard::nextRequested, this, &ReplyPanel::nextFinding);
    connect(m_card, &FindingCard::previousRequested, this, &ReplyPanel::previousFinding);

    connect(m_bar, &SendBar::keepWriting, this, [this] {
        m_flow->giveUp();
        focusEditor();
    });
    connect(m_offer, &PromiseOffer::keepWriting, this, &ReplyPanel::focusEditor);
    connect(m_flow, &SendFlow::failed, this, &ReplyPanel::failed);
    connect(m_flow, &SendFlow::fieldsLeft, this, &ReplyPanel::fieldsLeft);
    connect(m_flow, &SendFlow::letterRequested, this, &ReplyPanel::letterRequested);
    connect(m_flow, &SendFlow::recording, m_editor, &QPlainTextEdit::setReadOnly);
    connect(m_flow, &SendFlow::sent, this, [this](ComplaintId id, SentBy by) {
        if (id == m_complaint)
            m_keeper->open(id);
        emit replySent(id, by);
    });
    connect(m_second, &SecondReaderStrip::failed, this, &ReplyPanel::failed);
    connect(m_second, &SecondReaderStrip::passageChosen, this, &ReplyPanel::showPassage);
    connect(m_asCustomer, &QToolButton::clicked, this, &ReplyPanel::readAsCustomer);
    connect(m_askReader, &QToolButton::clicked, this, &ReplyPanel::askSecondReader);
    connect(m_languageBox, &QComboBox::activated, this, &ReplyPanel::languageChosen);
    connect(&m_desk.changes(), &Changes::changed, this, [this](const ChangeSet& set) {
        if (set.shop || set.everything) {
            loadLanguages();
            checkAgain(); // house phrases, own words, what was set aside
        }
        if (m_complaint.isValid() && (set.everything || set.complaints.contains(m_complaint)))
            reload();
    });
}

void ReplyPanel::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, const char* says, auto slot) {
        auto* shortcut = new QShortcut(keys, this);
        keySays(shortcut, says);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    for (int i = 0; i < kAdviceAtOnce; ++i)
        add(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), QT_TRANSLATE_NOOP("Keys", "Write this suggestion instead"), [this, i] { apply(i); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), QT_TRANSLATE_NOOP("Keys", "Write the first suggestion instead"), [this] { apply(0); });
    add(QKeySequence(Qt::ALT | Qt::Key_0), QT_TRANSLATE_NOOP("Keys", "Set the remark aside in this reply"), [this] { setAside(SetAside::InThisReply); });
    add(QKeySequence(Qt::ALT | Qt::Key_9), QT_TRANSLATE_NOOP("Keys", "Add the word to the dictionary"), [this] { addWord(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Q), QT_TRANSLATE_NOOP("Keys", "Quiet: mark only stops, or every remark again"), [this] { m_manner->toggleQuiet(); });
    keySays(m_card->nextAction(), QT_TRANSLATE_NOOP("Keys", "Go to the next remark"));
    keySays(m_card->previousAction(), QT_TRANSLATE_NOOP("Keys", "Go to the remark before"));
    for (QAction* action : {m_card->nextAction(), m_card->previousAction()}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

void ReplyPanel::showComplaint(ComplaintId id)
{
    if (id == m_complaint)
        return;
    m_keeper->saveNow();
    m_flow->giveUp();
    clear();
    m_complaint = id;
    if (!id.isValid())
        return;
    setEnabled(true);
    reload();
    m_keeper->open(id);
}

void ReplyPanel::clear()
{
    m_keeper->saveNow();
    m_checks->stop();
    m_complaint = {};
    m_hers.reset();
    m_chosen.reset();
    m_setAside.clear();
    m_filling = true;
    m_editor->setText({});
    m_filling = false;
    m_editor->setReadOnly(true); // until the draft is there: nothing typed can be overwritten by it
    m_marks->clear();
    m_missing->clear();
    m_second->setReading(std::nullopt);
    m_bar->setStops(0);
    m_bar->setRecipient({});
    m_bar->setSendable(false);
    m_banner->dismiss();
    m_savedLabel->clear();
    m_asideList->hide();
    setEnabled(false);
}

void ReplyPanel::reload()
{
    later(m_desk.history().complaint(m_complaint), this, [this](const ComplaintPage& page) {
        if (page.complaint.id == m_complaint)
            takePage(page);
    });
    later(m_desk.drafting().load(m_complaint), this, [this, id = m_complaint](Draft draft) {
        draft.complaint = id;
        // Ours come back as news too; only what somebody else changed is taken.
        if (id == m_complaint && m_keeper->wouldTake(draft) && !m_editor->isReadOnly())
            m_keeper->open(id);
    });
}

void ReplyPanel::takePage(const ComplaintPage& page)
{
    const Language before = language();
    m_hers = page.complaint.language;
    m_second->setReading(page.secondReading);
    m_askReader->setEnabled(!page.secondReading);
    m_card->setVerdict(verdictOf(page.assessment));
    m_lookFirst = page.assessment.isEmpty();
    SentBy way = SentBy::MailProgram;
    if (page.complaint.channel == Channel::Phone)
        way = SentBy::Phone;
    else if (page.complaint.channel == Channel::Counter)
        way = SentBy::Counter;
    else if (page.complaint.channel == Channel::Letter)
        way = SentBy::Letter;
    m_bar->setDefaultWay(way);
    retranslate();
    m_flow->showRecipient();
    if (language() != before)
        m_checks->checkNow(m_complaint, m_editor->text(), language());
}

void ReplyPanel::takeDraft(const Draft& draft)
{
    if (draft.complaint != m_complaint)
        return;
    m_chosen = draft.language;
    const bool first = m_editor->isReadOnly();
    if (first || m_editor->text() != draft.text) {
        m_filling = true;
        m_editor->setText(draft.text);
        m_filling = false;
        m_marks->settle();
    }
    m_editor->setReadOnly(false);
    m_savedLabel->setText(draft.text.isEmpty() ? QString() : tr("Saved"));
    m_bar->setSendable(!draft.text.trimmed().isEmpty());
    retranslate();
    m_checks->checkNow(m_complaint, m_editor->text(), language());
    if (first)
        loadFieldOffers();
    if (m_lineToAdd.first == m_complaint)
        addLine(m_complaint, std::exchange(m_lineToAdd, {}).second);
}

void ReplyPanel::addLine(ComplaintId id, const QString& line)
{
    if (id != m_complaint || m_editor->isReadOnly()) {
        m_lineToAdd = {id, line};
        return;
    }
    m_editor->moveCursor(QTextCursor::End);
    m_editor->insertPlainText((m_editor->text().trimmed().isEmpty() ? QString() : QStringLiteral("\n\n")) + line);
    focusEditor();
}

void ReplyPanel::textEdited()
{
    if (m_filling || !m_complaint.isValid())
        return;
    const QString text = m_editor->text();
    m_flow->giveUp();
    m_savedLabel->setText(tr("Writing…"));
    m_bar->setSendable(!text.trimmed().isEmpty());
    m_keeper->edited(m_complaint, text, m_chosen);
    m_checks->textChanged(m_complaint, text, language());
}

void ReplyPanel::showVersions()
{
    m_keeper->saveNow();
    later(m_desk.drafting().versions(m_complaint), this, [this, id = m_complaint](const QList<DraftVersion>& versions) {
        if (id != m_complaint)
            return;
        showVersionMenu(m_versions, versions, [this, id](const QString& text) {
            if (id != m_complaint)
                return;
            m_keeper->keepVersion(id);
            m_editor->replaceText(text);
            m_editor->setFocus();
        });
    });
}

void ReplyPanel::askMineOrTheirs(const Draft& theirs)
{
    const ComplaintId id = theirs.complaint;
    m_banner->show(Banner::Tone::Warning, tr("This reply was also changed somewhere else."),
                   tr("Whichever you choose, the other one stays among the versions."),
                   {{tr("Keep what I wrote"), [this, id, theirs] { m_keeper->keepMine(id, theirs); }},
                    {tr("Use the other"), [this, theirs] { m_keeper->takeTheirs(theirs); }}});
}

Language ReplyPanel::language() const
{
    if (m_chosen)
        return *m_chosen;
    if (m_hers && (m_ours.isEmpty() || m_ours.contains(*m_hers)))
        return *m_hers;
    if (!m_ours.isEmpty())
        return m_ours.first();
    return fromCode<Language>(locale().name().left(2)).value_or(Language::English);
}

void ReplyPanel::languageChosen()
{
    const int index = m_languageBox->currentIndex();
    m_chosen.reset();
    if (index > 0)
        m_chosen = Language(index - 1);
    m_keeper->edited(m_complaint, m_editor->text(), m_chosen);
    m_checks->checkNow(m_complaint, m_editor->text(), language());
}

void ReplyPanel::setValuesHidden(bool hidden)
{
    m_card->setValuesHidden(hidden);
}

void ReplyPanel::focusEditor()
{
    const QList<Finding> findings = m_marks->findings();
    const auto stop = std::ranges::find(findings, Severity::Stop, &Finding::severity);
    if (stop != findings.end()) {
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(int(stop->range.start));
        m_editor->setTextCursor(cursor);
    }
    m_editor->setFocus();
}

void ReplyPanel::recordLetterSent()
{
    m_flow->letterMade();
}

} // namespace amends
