#pragma once
#include "shared/Theme.h"
#include <QWidget>

class QComboBox;
class QLabel;

namespace amends {

class Preferences;

/// Language and theme of this window; both change at once.
class WindowPage : public QWidget
{
    Q_OBJECT
public:
    explicit WindowPage(Preferences& preferences, QWidget* parent = nullptr);

signals:
    void languageChosen(const QString& code);
    void themeChosen(amends::ThemeChoice theme);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_languageLabel;
    QComboBox* m_language;
    QLabel* m_themeLabel;
    QComboBox* m_theme;
};

} // namespace amends
