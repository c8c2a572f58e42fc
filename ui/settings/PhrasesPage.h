#pragma once
#include "desk/HousePhrases.h"
#include "settings/SettingsPage.h"

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace amends {

class Desk;

/// The phrases this shop does not want to send. What is done here is done at once, and counts in the next reply; a phrase
/// that was removed can be taken back.
class PhrasesPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit PhrasesPage(Desk& desk, QWidget* parent = nullptr);

    QString title() const override;
    QLatin1StringView mark() const override { return QLatin1StringView("note"); }

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void load(HousePhraseId select = {});
    void showList(HousePhraseId select);
    void edit(const HousePhrase& phrase);
    void editCurrent();
    void remove();
    void putBack();
    void chooseImport();
    void read(const QString& file);
    void showReport(const PhraseImport& report);
    void chooseExport();

    Desk& m_desk;
    QList<HousePhrase> m_phrases;
    HousePhrase m_removed;
    QLabel* m_hint;
    QTableWidget* m_table;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QPushButton* m_import;
    QPushButton* m_export;
    QWidget* m_undoStrip;
    QLabel* m_removedLabel;
    QPushButton* m_undo;
    QListWidget* m_refused;
};

} // namespace amends
