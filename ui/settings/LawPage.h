#pragma once
#include "domain/LawEdition.h"
#include "settings/SettingsPage.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace amends {

class Desk;

/// The facts of the law the shop works by: the program's own, corrected in a file, or taken from a signed pack. What is
/// done here is done at once.
class LawPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit LawPage(Desk& desk, QWidget* parent = nullptr);

    QString title() const override;
    QLatin1StringView mark() const override { return QLatin1StringView("letter"); }
    void fill(const SettingsSheet& sheet) override;
    std::optional<SettingsTrouble> collect(SettingsSheet& sheet) override;

protected:
    void retranslate() override;

private:
    void load();
    void list(const QList<LawEdition>& editions);
    QString chosenCountry() const;
    void save();
    void take();
    void takeSigned();
    void askWhetherToTrust(const QString& file);
    void useSigned(const QString& file);
    void backToPrograms();
    void taken(const QStringList& countries);

    Desk& m_desk;
    QString m_shopsCountry;
    QLabel* m_title;
    QLabel* m_about;
    QTableWidget* m_table;
    QPushButton* m_save;
    QPushButton* m_take;
    QPushButton* m_signed;
    QPushButton* m_programs;
    QLabel* m_hint;
    QLabel* m_mediatorLabel;
    QLineEdit* m_mediator;
    QLabel* m_mediatorHint;
};

} // namespace amends
