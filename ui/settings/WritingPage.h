#pragma once
#include "desk/Checking.h"
#include "desk/Writing.h"
#include "settings/SettingsPage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace amends {

class Desk;

/// How who is at the desk is told while writing, which dictionaries there are, the words of the shop's own, and what was set
/// aside for good. What is done here is done at once.
class WritingPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit WritingPage(Desk& desk, QWidget* parent = nullptr);

    QString title() const override;
    QLatin1StringView mark() const override { return QLatin1StringView("edit"); }

protected:
    void retranslate() override;

private:
    void build();
    QVBoxLayout* addPart(QLabel* heading);
    void addList(QVBoxLayout* all, QListWidget* list, QPushButton* button, QWidget* before = nullptr);
    void load();
    void showManner(const Manner& manner);
    void saveManner();
    void showDictionaries();
    void addWord();
    void removeWord();
    void takeBack();

    Desk& m_desk;
    QList<DictionaryState> m_states;
    QList<Approval> m_aside;
    QString m_person;
    QLabel* m_mannerTitle;
    QLabel* m_marksLabel;
    QComboBox* m_marks;
    QCheckBox* m_spelling;
    QLabel* m_dictionariesTitle;
    QLabel* m_dictionaries;
    QLabel* m_wordsTitle;
    QListWidget* m_words;
    QLineEdit* m_word;
    QPushButton* m_addWord;
    QPushButton* m_removeWord;
    QLabel* m_asideTitle;
    QListWidget* m_asideList;
    QPushButton* m_takeBack;
};

} // namespace amends
