#pragma once
#include "desk/HouseTexts.h"
#include "settings/SettingsPage.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace amends {

class Desk;

/// The templates and explanation cards of the shop: written, tried, put in order, hidden, put back. What is done here is done at
/// once; Undo on the page takes the last step back.
class TextsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit TextsPage(Desk& desk, QWidget* parent = nullptr);

    QString title() const override;
    QLatin1StringView mark() const override { return QLatin1StringView("letter"); }

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fillLanguages();
    void load();
    void showList();
    void showState();
    const HouseText* current() const;
    Language language() const;
    void edit(const HouseText& text);
    void add(HouseTextKind kind);
    void removeOrBack();
    void move(int by);
    void undo();
    template <class T> void done(const Async<T>& answer, const QString& told);

    Desk& m_desk;
    QList<HouseText> m_all;
    QList<HouseText> m_shown;
    int m_wanted = -1; ///< row to stand on after the next load
    QLabel* m_hint;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    QListWidget* m_list;
    QPushButton* m_addTemplate;
    QPushButton* m_addCard;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_import;
    QPushButton* m_export;
    QWidget* m_undoStrip;
    QLabel* m_told;
    QPushButton* m_undo;
};

} // namespace amends
