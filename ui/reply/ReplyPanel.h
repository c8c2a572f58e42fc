#pragma once
#include "domain/Codes.h"
#include "domain/Finding.h"
#include "domain/Ids.h"
#include "domain/Result.h"
#include "desk/Checking.h"
#include "desk/Sending.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace amends {

class Banner;
class ChangeSet;
class Desk;
class DraftKeeper;
class FieldStops;
class FieldStrip;
class FindingCard;
class FindingMarks;
class MannerButton;
class MissingList;
class ReplyChecks;
class ReplyEditor;
class SendBar;
class SecondReaderStrip;
class PromiseOffer;
class SendFlow;
class WordHelp;
struct ComplaintPage;
struct OfferedText;

/// Where the next sentence is written: the editor that underlines, the card that says how it reads, what is still missing,
/// and the way out. It keeps every letter typed (DraftKeeper) and decides nothing about language or law. Letters
/// are shown and printed by another screen: the shell answers letterRequested() and calls recordLetterSent().
class ReplyPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReplyPanel(Desk& desk, QWidget* parent = nullptr);
    ~ReplyPanel() override;

    ComplaintId complaint() const { return m_complaint; }
    /// Before the desk closes: writes what is not on disk yet, and waits for it. False: it could not be written.
    bool finishWriting();

public slots:
    void showComplaint(amends::ComplaintId id);
    void clear();
    void focusEditor();
    void setValuesHidden(bool hidden);
    /// The letter asked for was printed or saved: records the reply as sent by letter.
    void recordLetterSent();
    /// Whoever is at the desk now sees a second reading from their side.
    void staffChanged();
    /// Shows the whole matter as the customer will read it (Ctrl+E).
    void readAsCustomer();
    /// Asks a colleague to read the draft over (Ctrl+Shift+R).
    void askSecondReader();
    /// A line for the complaint that is being opened, at the end of its draft.
    void addLine(amends::ComplaintId id, const QString& line);
    /// Writes a first answer into the draft (Ctrl+Shift+A): to be read, changed and sent like any other.
    void acknowledge();
    void nextFinding();
    void previousFinding();
    /// The shop's templates and explanation cards to choose from (Ctrl+T).
    void showTexts();

signals:
    void failed(const amends::Error& error);
    void letterRequested(amends::ComplaintId complaint, const QString& text, amends::Language language);
    void replySent(amends::ComplaintId complaint, amends::SentBy by);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void build();
    void connectAll();
    void addShortcuts();
    void retranslate();
    void askForHeight();
    void buildAside();
    void retranslateAside();
    void buildTexts();
    void retranslateTexts();
    void loadFieldOffers();
    void insertText(const OfferedText& text);
    void fieldsLeft(const QList<Finding>& findings);
    void showPassage(const QString& passage);
    void reload();
    void takePage(const ComplaintPage& page);
    void takeDraft(const Draft& draft);
    void takeAnswer(const CheckReply& reply);
    void textEdited();
    void languageChosen();
    void loadLanguages();
    Language language() const;
    void apply(int suggestion);
    void setAside(SetAside scope);
    void takeBack(const QString& key);
    void insertLine(Element element, const QString& line);
    void step(int direction);
    void showFinding(int index);
    void addWord();
    void checkAgain();
    void showVersions();
    void askMineOrTheirs(const Draft& theirs);

    Desk& m_desk;
    ComplaintId m_complaint;
    std::optional<Language> m_hers;    ///< the language she wrote in
    QList<Language> m_ours;            ///< the shop replies in, the usual one first; empty: any
    std::optional<Language> m_chosen;  ///< of the reply, where the writer chose one
    bool m_lookFirst = false;          ///< nobody has answered “Was it us?” for this complaint
    bool m_filling = false;            ///< the text is being set by us, not typed
    std::pair<ComplaintId, QString> m_lineToAdd; ///< waits for its draft
    QList<Finding> m_setAside;

    DraftKeeper* m_keeper;
    ReplyChecks* m_checks;
    ReplyEditor* m_editor = nullptr;
    FindingMarks* m_marks = nullptr;
    FindingCard* m_card = nullptr;
    WordHelp* m_words = nullptr;
    MannerButton* m_manner = nullptr;
    MissingList* m_missing = nullptr;
    SendBar* m_bar = nullptr;
    PromiseOffer* m_offer = nullptr;
    SendFlow* m_flow = nullptr;
    SecondReaderStrip* m_second = nullptr;
    QToolButton* m_asCustomer = nullptr;
    QToolButton* m_askReader = nullptr;
    FieldStops* m_fields = nullptr;
    FieldStrip* m_fieldStrip = nullptr;
    QToolButton* m_texts = nullptr;
    Banner* m_banner = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_savedLabel = nullptr;
    QLabel* m_languageLabel = nullptr;
    QComboBox* m_languageBox = nullptr;
    QToolButton* m_versions = nullptr;
    QToolButton* m_asideList = nullptr;
};

} // namespace amends
