#pragma once
#include <QLatin1StringView>
#include <QList>
#include <functional>
#include <span>

class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QToolButton;
class QWidget;

namespace amends {

/// What can be done on a screen that takes the window's place: a button at its head, and a key while its table has the focus.
struct ScreenAct
{
    const char* name; ///< object name of the button
    QLatin1StringView icon;
    int key; ///< Qt::Key, 0 none; Return stands for Enter too
    const char* text; ///< for the screen's tr(), as the tip
    const char* tip;
};

/// The line at the top of such a screen: back, title, acts. It makes the buttons of the acts; their words are the screen's.
QHBoxLayout* screenHead(QToolButton& back, QLabel& title, std::span<const ScreenAct> acts, const std::function<void(int)>& act,
                        QList<QToolButton*>& buttons, QWidget* screen);

/// The act of a key, by its place, or -1.
int actOf(std::span<const ScreenAct> acts, const QKeyEvent& key);

} // namespace amends
