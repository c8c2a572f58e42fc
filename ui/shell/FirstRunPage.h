#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

namespace amends {

/// What an empty data folder shows: four ways to begin, none of which is a dead end.
class FirstRunPage : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget* parent = nullptr);

signals:
    void importMailRequested();
    void importShopRequested();
    void newComplaintRequested();
    void demoRequested();
    void shopSettingsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_tiles[4];
    QPushButton* m_shop;
};

} // namespace amends
