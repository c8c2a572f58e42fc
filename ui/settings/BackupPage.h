#pragma once
#include "desk/Backups.h"
#include "settings/SettingsPage.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace amends {

class Desk;

/// The backups of the last days, and the buttons that make one, check the data, or go back to one. What is done here is
/// done at once.
class BackupPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit BackupPage(Desk& desk, QWidget* parent = nullptr);

    QString title() const override;
    QLatin1StringView mark() const override { return QLatin1StringView("backup"); }
    void chooseBackup();
    void chooseRestore();

signals:
    /// Everything is as it was in the backup: what the other pages show is old.
    void restored();

protected:
    void retranslate() override;

private:
    void load();
    void list(const QList<BackupFile>& files);
    void backup(const QString& file);
    void askRestore(const QString& file);
    void verify();

    Desk& m_desk;
    QLabel* m_title;
    QTableWidget* m_table;
    QPushButton* m_backup;
    QPushButton* m_restore;
    QPushButton* m_verify;
    QLabel* m_hint;
};

} // namespace amends
