#pragma once
#include "desk/Backups.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace amends {

class Desk;

/// Where the data is, the backups beside it, and the buttons that make one, check the data, or go back to one.
class BackupPage : public QWidget
{
    Q_OBJECT
public:
    explicit BackupPage(Desk& desk, QWidget* parent = nullptr);

    void chooseBackup();
    void chooseRestore();

signals:
    void failed(const amends::Error& error);
    void done(const QString& text, const QString& next);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void fill(const QList<BackupFile>& files);
    void backup(const QString& file);
    void askRestore(const QString& file);
    void verify();
    void retranslate();

    Desk& m_desk;
    QLabel* m_folderLabel;
    QLabel* m_folder;
    QPushButton* m_openFolder;
    QLabel* m_title;
    QTableWidget* m_table;
    QPushButton* m_backup;
    QPushButton* m_restore;
    QPushButton* m_verify;
};

} // namespace amends
