#include "complaint/ChoiceButton.h"
#include "shared/Theme.h"
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace amends {

namespace {

const QString kOpens = QStringLiteral(" ▾");

}

ChoiceButton::ChoiceButton(const char* objectName, QWidget* parent) : QToolButton(parent)
{
    setObjectName(QLatin1StringView(objectName));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setLook(this, "quiet");
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_ask)
            m_ask();
        else if (m_choices)
            openWith(m_choices());
    });
}

void ChoiceButton::setFact(const QString& label, const QString& value)
{
    const QString text = label.isEmpty() ? value : tr("%1: %2").arg(label, value);
    setText(QString(text).replace(u'&', QLatin1StringView("&&")) + kOpens);
    setAccessibleName(text);
    setToolTip(tr("%1. Click or press Space to change it.").arg(text));
}

void ChoiceButton::setChoices(std::function<QList<Choice>()> choices)
{
    m_choices = std::move(choices);
}

void ChoiceButton::setChoicesLater(std::function<void()> ask)
{
    m_ask = std::move(ask);
}

void ChoiceButton::openWith(const QList<Choice>& choices)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("choiceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Choice& choice : choices) {
        QAction* action = menu->addAction(QString(choice.text).replace(u'&', QLatin1StringView("&&")));
        action->setCheckable(true);
        action->setChecked(choice.current);
        connect(action, &QAction::triggered, this, choice.take);
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (const int lacking = sizeHint().width() - width(); lacking > 0) {
        const QFontMetrics metrics = fontMetrics();
        const int room = metrics.size(Qt::TextShowMnemonic, text()).width() - lacking - metrics.horizontalAdvance(kOpens);
        option.text = metrics.elidedText(text().chopped(kOpens.size()), Qt::ElideRight, room, Qt::TextShowMnemonic) + kOpens;
    }
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace amends
