#pragma once
#include "settings/FormPage.h"
#include "shared/Theme.h"

class QCheckBox;

namespace amends {

class Preferences;

/// How the window looks on this PC: colours, text size, values hidden at the start. What is chosen shows at once.
class WindowPage : public FormPage
{
    Q_OBJECT
public:
    explicit WindowPage(const Preferences& preferences, QWidget* parent = nullptr);

    QString title() const override;
    QLatin1StringView mark() const override { return QLatin1StringView("settings"); }
    bool hideAtStart() const;

signals:
    void themeChosen(amends::ThemeChoice theme);
    void textSizeChosen(int percent);

protected:
    void retranslate() override;

private:
    QComboBox* m_theme;
    QComboBox* m_size;
    QLabel* m_atOnce;
    QCheckBox* m_hide;
};

} // namespace amends
