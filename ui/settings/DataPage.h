#pragma once
#include "desk/ShopBook.h"
#include "settings/SettingsPage.h"

class QLabel;
class QPushButton;

namespace amends {

class BusyLabel;
class Desk;

/// Where the data lies, how much it is, and moving it to another folder. What is done here is done at once.
class DataPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit DataPage(Desk& desk, QWidget* parent = nullptr);

    QString title() const override;
    QLatin1StringView mark() const override { return QLatin1StringView("folder"); }
    void chooseMove();

signals:
    /// Whoever types must have it on disk now.
    void moveBegins();
    void moved(const amends::MoveReport& report);
    void busy(bool on);

protected:
    void retranslate() override;

private:
    void askMove(const QString& folder);
    void move(const QString& folder);
    void tell(const Error& error);

    Desk& m_desk;
    qint64 m_bytes = -1;
    QLabel* m_title;
    QLabel* m_folder;
    QLabel* m_size;
    QPushButton* m_open;
    QPushButton* m_move;
    BusyLabel* m_busy;
    QLabel* m_moveHint;
};

} // namespace amends
