#include "settings/SettingsPage.h"
#include <QEvent>
#include <QVariant>

namespace amends {

namespace {
constexpr const char* wordsProperty = "findableBy";
}

void SettingsPage::findableBy(QWidget* setting, const QString& words)
{
    setting->setProperty(wordsProperty, words);
}

QString SettingsPage::otherWords(const QWidget* setting)
{
    return setting->property(wordsProperty).toString();
}

void SettingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace amends
