#include "shared/SearchEdit.h"
#include "shared/Icons.h"
#include <QAction>
#include <QEvent>
#include <QToolButton>

namespace amends {

SearchEdit::SearchEdit(QWidget* parent)
    : QLineEdit(parent), m_sign(addAction(icon(QLatin1StringView("search"), Role::Muted), LeadingPosition))
{
    setClearButtonEnabled(true);
    retranslate();
}

void SearchEdit::retranslate()
{
    for (QToolButton* button : findChildren<QToolButton*>())
        button->setAccessibleName(button->defaultAction() == m_sign ? tr("Search") : tr("Empty the search"));
}

void SearchEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        m_sign->setIcon(icon(QLatin1StringView("search"), Role::Muted));
}

} // namespace amends
