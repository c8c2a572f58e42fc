#include "shared/ScreenHead.h"
#include "shared/Icons.h"
#include "shared/Theme.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace amends {

QHBoxLayout* screenHead(QToolButton& back, QLabel& title, std::span<const ScreenAct> acts, const std::function<void(int)>& act,
                        QList<QToolButton*>& buttons, QWidget* screen)
{
    back.setIcon(icon(QLatin1StringView("chevron-left")));
    setLook(&back, "quiet");
    setLook(&title, "title");
    auto* head = new QHBoxLayout;
    head->addWidget(&back);
    head->addWidget(&title, 1);
    for (int i = 0; i < int(acts.size()); ++i) {
        auto* button = new QToolButton(screen);
        button->setObjectName(QLatin1StringView(acts[size_t(i)].name));
        button->setIcon(icon(acts[size_t(i)].icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        QObject::connect(button, &QToolButton::clicked, screen, [act, i] { act(i); });
        head->addWidget(button);
        buttons << button;
    }
    return head;
}

int actOf(std::span<const ScreenAct> acts, const QKeyEvent& key)
{
    const int pressed = key.key() == Qt::Key_Enter ? int(Qt::Key_Return) : key.key();
    for (int i = 0; i < int(acts.size()); ++i) {
        if (acts[size_t(i)].key != 0 && acts[size_t(i)].key == pressed)
            return i;
    }
    return -1;
}

} // namespace amends
