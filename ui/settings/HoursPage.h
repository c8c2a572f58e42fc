#pragma once
#include "settings/SettingsPage.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace amends {

class WeekEditor;

/// When the shop is open: the week, the days it is closed besides, and how customers are told. The text follows the week
/// until somebody words it otherwise.
class HoursPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit HoursPage(QWidget* parent = nullptr);

    QString title() const override;
    QLatin1StringView mark() const override { return QLatin1StringView("clock"); }
    void fill(const SettingsSheet& sheet) override;
    std::optional<SettingsTrouble> collect(SettingsSheet& sheet) override;

protected:
    void retranslate() override;

private:
    struct Row
    {
        QWidget* line;
        QDateEdit* first;
        QDateEdit* last;
    };
    void addClosure(const Closure& closure);
    void offerWords();
    void wordAnew();
    OpeningHours entered() const;
    void nameRow(const Row& row);

    QLabel* m_hint;
    WeekEditor* m_week;
    QPushButton* m_copy;
    QLabel* m_closedTitle;
    QVBoxLayout* m_closures;
    QList<Row> m_rows;
    QPushButton* m_add;
    QLabel* m_toldLabel;
    QLineEdit* m_told;
    QPushButton* m_word;
    QLabel* m_clockTitle;
    QLabel* m_withinLabel;
    QSpinBox* m_within;
    QLabel* m_warningLabel;
    QSpinBox* m_warning;
    QString m_ownWords; ///< what toldHours() made last
};

} // namespace amends
