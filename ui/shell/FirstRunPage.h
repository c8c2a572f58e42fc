#pragma once
#include "desk/ShopBook.h"
#include <QWidget>
#include <array>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace amends {

class Desk;
class FirstRunShop;
class Preferences;

/// What an empty data folder shows: a new shop in three answers, what there is brought in, or a demo shop. It goes on where
/// it was left, keeps what was typed, and every step has a way back.
class FirstRunPage : public QWidget
{
    Q_OBJECT
public:
    enum class Step { Welcome, Shop, Begin };
    FirstRunPage(Desk& desk, Preferences& preferences, QWidget* parent = nullptr);

    Step step() const;
    void show(Step step);
    /// The three answers alone, for a folder that has complaints already but no shop: over() follows.
    void askForShop();

signals:
    void importRequested();
    void newComplaintRequested();
    void demoRequested();
    void over(); ///< enough for now: the window may show what there is
    void failed(const amends::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Tile
    {
        QPushButton* button;
        QLatin1StringView mark;
        QLabel* picture;
        QLabel* title;
        QLabel* line;
        const char* text;
        const char* hint;
    };
    QVBoxLayout* beginColumn(QWidget* middle, Step step);
    QWidget* buildTiles(Step step);
    QWidget* buildShop();
    QPushButton* tile(QWidget* page, const char* name, QLatin1StringView mark, const char* text, const char* hint);
    void focusFirst();
    void leaveShop(Step to);
    void endFirstRun();
    void retranslate();

    Desk& m_desk;
    bool m_shopOnly = false;
    QStackedWidget* m_steps;
    FirstRunShop* m_shop;
    QList<Tile> m_tiles;
    std::array<QLabel*, 3> m_icons;
    std::array<QLabel*, 3> m_titles;
    std::array<QLabel*, 3> m_texts;
    QPushButton* m_backToShop = nullptr;
};

} // namespace amends
