#pragma once
#include "desk/Gestures.h"
#include "settings/FormPage.h"

namespace amends {

class CostBox;
class Desk;

/// How much may be given beyond what is owed: the budget of a month, and what one person gives for a complaint without asking.
/// Both are told where a gesture is noted, and never refuse one.
class GesturesPage : public FormPage
{
    Q_OBJECT
public:
    explicit GesturesPage(Desk& desk, QWidget* parent = nullptr);

    QString title() const override;
    QLatin1StringView mark() const override { return QLatin1StringView("gift"); }
    void fill(const SettingsSheet& sheet) override;
    void writeOwn(const std::function<void()>& then) override;

protected:
    void retranslate() override;

private:
    CostBox* amount(const char* name);

    Desk& m_desk;
    QLabel* m_hint;
    CostBox* m_month;
    CostBox* m_person;
    QLabel* m_trouble; ///< why they could not be written
    bool m_touched = false; ///< by hand: only then there is something to write
};

} // namespace amends
