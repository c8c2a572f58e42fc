#include "care/PreventionDialog.h"
#include "care/StaffChoice.h"
#include "desk/Desk.h"
#include "desk/ShopBook.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "wording/Words.h"
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace amends {

namespace {
constexpr int kLinesShown = 3;
}

PreventionDialog::PreventionDialog(Desk& desk, const Prevention& prevention, const QString& article, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_prevention(prevention), m_cause(new QComboBox(this)), m_article(new QLineEdit(this)),
      m_what(new QPlainTextEdit(this)), m_day(new QDateEdit(this)), m_staff(new QComboBox(this))
{
    const QDate today = desk.clock().now().toLocalTime().date();
    if (!m_prevention.id.isValid()) {
        m_prevention.changedOn = today;
        m_prevention.staff = desk.currentStaff();
    }
    build(article);
    m_cause->setCurrentIndex(int(m_prevention.cause));
    m_article->setText(m_prevention.article);
    m_what->setPlainText(m_prevention.what);
    m_day->setMaximumDate(today);
    m_day->setDate(m_prevention.changedOn);
    loadStaff();
    m_what->setFocus();
}

void PreventionDialog::build(const QString& article)
{
    setObjectName(QStringLiteral("preventionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What you changed"));
    auto* hint = new QLabel(tr("So that it does not happen again. Complaints of the same cause that come afterwards are counted: "
                               "you see whether it helped."), this);
    hint->setWordWrap(true);
    setLook(hint, "muted");
    m_cause->setObjectName(QStringLiteral("preventionCauseBox"));
    for (size_t i = 0; i < codesOf(Cause{}).size(); ++i)
        m_cause->addItem(words(Cause(i)));
    m_article->setObjectName(QStringLiteral("preventionArticleEdit"));
    m_article->setPlaceholderText(article.isEmpty() ? tr("Number of the article; empty: all of this cause")
                                                    : tr("Empty: all of this cause. This complaint is about %1.").arg(article));
    m_what->setObjectName(QStringLiteral("preventionWhatEdit"));
    m_what->setPlaceholderText(tr("Such as “two people check each parcel before it is closed”"));
    m_what->setTabChangesFocus(true);
    m_what->setFixedHeight(m_what->fontMetrics().lineSpacing() * kLinesShown + 2 * space::Normal);
    m_day->setObjectName(QStringLiteral("preventionDayEdit"));
    m_day->setCalendarPopup(true);
    m_staff->setObjectName(QStringLiteral("preventionStaffBox"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Cause"), m_cause);
    form->addRow(tr("&Article"), m_article);
    form->addRow(tr("&What changed"), m_what);
    form->addRow(tr("&Since"), m_day);
    form->addRow(tr("&By"), m_staff);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_ok = new QPushButton(m_prevention.id.isValid() ? tr("&Keep it so") : tr("&Note it"), this);
    m_ok->setObjectName(QStringLiteral("preventionOkButton"));
    m_ok->setDefault(true);
    setLook(m_ok, "primary");
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    rows->setSpacing(space::Normal);
    rows->addWidget(hint);
    rows->addLayout(form);
    rows->addLayout(buttons);
    setMinimumWidth(480);
    const auto enable = [this] { m_ok->setEnabled(!m_what->toPlainText().trimmed().isEmpty()); };
    connect(m_what, &QPlainTextEdit::textChanged, this, enable);
    enable();
    connect(m_ok, &QPushButton::clicked, this, &PreventionDialog::write);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void PreventionDialog::loadStaff()
{
    later(m_desk.shopBook().staff(), this, [this](const QList<Staff>& staff) { offerStaff(m_staff, staff, m_prevention.staff); });
}

void PreventionDialog::write()
{
    Prevention prevention = m_prevention;
    prevention.cause = Cause(m_cause->currentIndex());
    prevention.article = m_article->text().trimmed();
    prevention.what = m_what->toPlainText().simplified();
    prevention.changedOn = m_day->date();
    if (m_staff->count() > 0)
        prevention.staff = StaffId(m_staff->currentData().toLongLong());
    const auto done = [this] {
        emit noted(tr("Noted what you changed. Tell the customer, too."));
        accept();
    };
    m_ok->setEnabled(false); // pressed twice is one change
    const auto refused = [this](const Error& error) {
        m_ok->setEnabled(true);
        emit failed(error);
    };
    if (prevention.id.isValid())
        later(m_desk.preventions().save(prevention), this, done, refused);
    else
        later(m_desk.preventions().add(prevention), this, [done](PreventionId) { done(); }, refused);
}

} // namespace amends
