#pragma once
#include "desk/HousePhrases.h"
#include <QDialog>
#include <QTimer>
#include <array>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace amends {

/// One house phrase, tried while it is written: on a sentence, and on the replies that were sent last. Saving is refused,
/// with the reason, while it cannot be understood.
class PhraseDialog : public QDialog
{
    Q_OBJECT
public:
    PhraseDialog(HousePhrases& phrases, const HousePhrase& phrase, QWidget* parent = nullptr);

    void accept() override;

signals:
    void saved(amends::HousePhraseId id);

private:
    void build();
    void addField(QWidget* field, const char* name, const QString& label);
    void fillBoxes();
    void show(const HousePhrase& phrase);
    HousePhrase entered() const;
    void changed();
    void tryIt();
    void showOnSentence(const QList<TextRange>& ranges);
    void showOnReplies(const PhraseTrial& trial);
    void refuse(const Error& error);

    HousePhrases& m_phrases;
    const HousePhraseId m_id;
    int m_asked = 0; ///< which trial the last answers belong to
    QTimer m_pause;
    QFormLayout* m_form;
    QLineEdit* m_phrase;
    QComboBox* m_match;
    QLabel* m_matchHint;
    QComboBox* m_language;
    QComboBox* m_about;
    QComboBox* m_severity;
    QLineEdit* m_why;
    std::array<QLineEdit*, size_t(HousePhrase::kMostInstead)> m_instead;
    QLineEdit* m_sentence;
    QLabel* m_onSentence;
    QLabel* m_onReplies;
    QPushButton* m_showReplies;
    QListWidget* m_replies;
    QLabel* m_trouble;
    QPushButton* m_save;
};

} // namespace amends
