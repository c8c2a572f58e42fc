#pragma once
#include "domain/Shop.h"
#include "settings/SettingsPage.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace amends {

class Desk;
class Preferences;

/// The first letters of a name, at most four: "Ann De Smet" is ADS.
QString initialsOf(const QString& name);

/// Who works here: name, initials, direct line, still here or not; and who sits at this PC. Whoever leaves stays in the
/// history, so nobody who was saved is ever removed.
class StaffPage : public SettingsPage
{
    Q_OBJECT
public:
    StaffPage(Desk& desk, Preferences& preferences, QWidget* parent = nullptr);

    QString title() const override;
    QLatin1StringView mark() const override { return QLatin1StringView("users"); }
    void fill(const SettingsSheet& sheet) override;
    std::optional<SettingsTrouble> collect(SettingsSheet& sheet) override;
    void written(const QList<StaffId>& ids) override;

protected:
    void retranslate() override;

private:
    void fillTable();
    void fillMe();
    void add();
    void cellEdited(int row, int column);
    Staff entered(int row) const;

    Desk& m_desk;
    Preferences& m_preferences;
    QList<Staff> m_staff;
    int m_me = -1; ///< row of who sits here, -1 nobody yet
    bool m_filling = false;
    QLabel* m_hint;
    QTableWidget* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_meLabel;
    QComboBox* m_meBox;
};

} // namespace amends
