#include "settings/FormPage.h"
#include "shared/Theme.h"
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace amends {

FormPage::FormPage(QWidget* parent) : SettingsPage(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Wide);
    m_form->setVerticalSpacing(space::Normal);
    m_form->setHorizontalSpacing(space::Wide);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QLineEdit* FormPage::line(const char* name)
{
    auto* edit = new QLineEdit(this);
    field(edit, name);
    return edit;
}

QComboBox* FormPage::box(const char* name)
{
    auto* made = new QComboBox(this);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(12);
    field(made, name);
    return made;
}

void FormPage::field(QWidget* widget, const char* name)
{
    widget->setObjectName(QLatin1StringView(name));
    m_form->addRow(new QLabel(this), widget);
}

void FormPage::heading(QLabel* label)
{
    setLook(label, "heading");
    label->setContentsMargins(0, space::Normal, 0, 0);
    m_form->addRow(label);
}

QLabel* FormPage::hint()
{
    auto* label = new QLabel(this);
    label->setWordWrap(true);
    setLook(label, "muted");
    m_form->addRow(label);
    return label;
}

void FormPage::label(QWidget* widget, const QString& text, const QString& otherWords)
{
    auto* before = qobject_cast<QLabel*>(m_form->labelForField(widget));
    before->setText(text);
    before->setBuddy(widget);
    widget->setAccessibleName(QString(text).remove(u'&'));
    findableBy(widget, otherWords);
}

} // namespace amends
