#pragma once
#include "desk/ShopBook.h"
#include "domain/Shop.h"
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace amends {

class Desk;
class Preferences;

/// The three answers a new shop asks for: its name, its country and who one is. What follows from the country is said, and can
/// be changed there. What was typed is kept until it is saved.
class FirstRunShop : public QWidget
{
    Q_OBJECT
public:
    FirstRunShop(Desk& desk, Preferences& preferences, QWidget* parent = nullptr);

    bool isBegun() const;
    /// Shows what is on disk where nothing is typed yet, so that a second look adds nobody twice.
    void loadSaved();
    /// Nothing comes after it: the buttons then say so.
    void setAlone(bool alone);
    void focusFirst();

signals:
    void saved();
    void backRequested();
    void failed(const amends::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectFields();
    void countryChosen();
    void toggleDetails();
    void tellWhatFollows();
    void keepTyped();
    QLineEdit* firstMissing() const;
    Shop withAnswers(Shop shop) const;
    void save();
    void retranslate();

    Desk& m_desk;
    Preferences& m_preferences;
    QString m_country;
    Staff m_me;
    bool m_alone = false;
    QFormLayout* m_form;
    QLineEdit* m_name;
    QComboBox* m_countryBox;
    QLineEdit* m_you;
    QLabel* m_follows;
    QPushButton* m_more;
    QComboBox* m_currency;
    QComboBox* m_language;
    QComboBox* m_region;
    QLabel* m_missing;
    QPushButton* m_back;
    QPushButton* m_go;
};

} // namespace amends
