#pragma once
#include "domain/Complaint.h"
#include "domain/Result.h"
#include "shared/Theme.h"
#include <QDialog>

class QDialogButtonBox;
class QTabWidget;

namespace amends {

class Banner;
class BackupPage;
class Desk;
class Preferences;
class ShopPage;
class StaffPage;
class WindowPage;

/// Shop, staff, how the window looks, and the data with its backups. Language and theme change at once; the shop is saved
/// by OK.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page { Shop, Staff, Window, Data };
    SettingsDialog(Desk& desk, Preferences& preferences, QWidget* parent = nullptr);

    void open(Page page);
    void accept() override;

signals:
    void languageChosen(const QString& code);
    void themeChosen(amends::ThemeChoice theme);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Banner* m_banner;
    QTabWidget* m_tabs;
    ShopPage* m_shop;
    StaffPage* m_staff;
    WindowPage* m_window;
    BackupPage* m_backups;
    QDialogButtonBox* m_buttons;
};

} // namespace amends
