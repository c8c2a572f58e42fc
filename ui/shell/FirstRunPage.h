#pragma once
#include "desk/ShopBook.h"
#include <QWidget>
#include <array>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace amends {

class Desk;
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
        const char* text;
        const char* hint;
    };
    QWidget* buildTiles(Step step);
    QWidget* buildShop();
    QPushButton* tile(QWidget* page, const char* name, QLatin1StringView mark, const char* text, const char* hint);
    void focusFirst();
    void loadSaved();
    void countryChosen();
    void toggleDetails();
    void save();
    void keepTyped();
    void endFirstRun();
    void tellWhatFollows();
    void retranslate();

    Desk& m_desk;
    Preferences& m_preferences;
    QString m_country;
    Staff m_me;
    bool m_shopOnly = false;
    QStackedWidget* m_steps;
    QList<Tile> m_tiles;
    std::array<QLabel*, 3> m_icons;
    std::array<QLabel*, 3> m_titles;
    std::array<QLabel*, 3> m_texts;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_countryBox = nullptr;
    QLineEdit* m_you = nullptr;
    QLabel* m_follows = nullptr;
    QPushButton* m_more = nullptr;
    QComboBox* m_currency = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_region = nullptr;
    QLabel* m_missing = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_go = nullptr;
    QPushButton* m_backToShop = nullptr;
};

} // namespace amends
