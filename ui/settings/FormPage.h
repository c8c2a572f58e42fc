#pragma once
#include "settings/SettingsPage.h"
#include <QComboBox>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace amends {

/// A page of labelled fields below each other. Labels come with the language, by label().
class FormPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit FormPage(QWidget* parent = nullptr);

protected:
    QLineEdit* line(const char* name);
    QComboBox* box(const char* name);
    void field(QWidget* widget, const char* name);
    void heading(QLabel* label);
    QLabel* hint();
    /// Words before the field, its name for screen readers, and what else it is found by.
    void label(QWidget* widget, const QString& text, const QString& otherWords = {});
    QFormLayout* form() const { return m_form; }

private:
    QFormLayout* m_form;
};

} // namespace amends
