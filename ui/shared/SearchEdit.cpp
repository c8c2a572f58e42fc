#include "shared/SearchEdit.h"
#include <QAbstractButton>
#include <QEvent>

namespace amends {

SearchEdit::SearchEdit(QWidget* parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    nameButton();
}

void SearchEdit::nameButton()
{
    for (QAbstractButton* button : findChildren<QAbstractButton*>())
        button->setAccessibleName(tr("Empty the search"));
}

void SearchEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameButton();
}

} // namespace amends
