#include "customer/CustomerDialog.h"
#include "shared/Theme.h"
#include "wording/Words.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace amends {

namespace {

QStringList linesOf(const QPlainTextEdit* edit)
{
    QStringList lines;
    for (const QString& line : edit->toPlainText().split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !lines.contains(trimmed))
            lines.append(trimmed);
    }
    return lines;
}

} // namespace

CustomerDialog::CustomerDialog(const Customer& customer, QWidget* parent) : QDialog(parent), m_customer(customer)
{
    setObjectName(QStringLiteral("customerDialog"));
    setWindowTitle(tr("Customer"));
    auto* form = new QFormLayout;
    form->setSpacing(space::Normal);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addLine(form, tr("&Name"), customer.name, "customerNameEdit");
    m_company = addLine(form, tr("Com&pany"), customer.company, "customerCompanyEdit");
    m_emails = addLines(form, tr("&E-mail, the one to use first"), customer.emails, "customerEmailsEdit");
    m_phones = addLines(form, tr("P&hone, the one to use first"), customer.phones, "customerPhonesEdit");
    m_street = addLine(form, tr("&Street and number"), customer.address.street, "customerStreetEdit");
    m_postalCode = addLine(form, tr("Postal co&de"), customer.address.postalCode, "customerPostalCodeEdit");
    m_city = addLine(form, tr("&Town"), customer.address.city, "customerCityEdit");
    m_country = addLine(form, tr("Co&untry, two letters"), customer.address.country, "customerCountryEdit");
    m_country->setMaxLength(2);
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("customerLanguageBox"));
    m_language->addItem(tr("Not known"));
    for (int i = 0; i < int(codesOf(Language{}).size()); ++i)
        m_language->addItem(words(Language(i)));
    m_language->setCurrentIndex(customer.language ? int(*customer.language) + 1 : 0);
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("The language to write in"));
    form->addRow(tr("&Language"), m_language);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    setLook(buttons->button(QDialogButtonBox::Save), "primary");
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    rows->setSpacing(space::Wide);
    rows->addLayout(form);
    rows->addWidget(buttons);
    resize(460, sizeHint().height());
}

QLineEdit* CustomerDialog::addLine(QFormLayout* form, const QString& label, const QString& text, const char* name)
{
    auto* edit = new QLineEdit(text, this);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(QString(label).remove(u'&'));
    edit->setToolTip(QString(label).remove(u'&'));
    form->addRow(label, edit);
    return edit;
}

QPlainTextEdit* CustomerDialog::addLines(QFormLayout* form, const QString& label, const QStringList& lines, const char* name)
{
    auto* edit = new QPlainTextEdit(lines.join(u'\n'), this);
    edit->setObjectName(QLatin1StringView(name));
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(QString(label).remove(u'&'));
    edit->setToolTip(tr("One a line"));
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + space::Wide);
    form->addRow(label, edit);
    return edit;
}

Customer CustomerDialog::customer() const
{
    Customer customer = m_customer;
    customer.name = m_name->text().trimmed();
    customer.company = m_company->text().trimmed();
    customer.emails = linesOf(m_emails);
    for (QString& email : customer.emails)
        email = email.toLower();
    customer.phones = linesOf(m_phones);
    customer.address.street = m_street->text().trimmed();
    customer.address.postalCode = m_postalCode->text().trimmed();
    customer.address.city = m_city->text().trimmed();
    customer.address.country = m_country->text().trimmed().toUpper();
    customer.language.reset();
    if (m_language->currentIndex() > 0)
        customer.language = Language(m_language->currentIndex() - 1);
    return customer;
}

} // namespace amends
