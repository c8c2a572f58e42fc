#include "board/PromiseDialog.h"
#include "desk/Desk.h"
#include "desk/ShopBook.h"
#include "shared/Later.h"
#include "shared/PromiseFields.h"
#include "shared/Theme.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace amends {

namespace {
constexpr int kDaysProposed = 5;
}

PromiseDialog::PromiseDialog(Desk& desk, For what, const Promise& promise, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_for(what), m_promise(promise), m_why(new QLabel(this)), m_fields(new PromiseFields(this)),
      m_words(new QLineEdit(this)), m_orAnswer(new QCheckBox(this))
{
    setObjectName(QStringLiteral("promiseDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setObjectName(QStringLiteral("promiseWordsEdit"));
    m_orAnswer->setObjectName(QStringLiteral("promiseAnswerBox"));
    m_why->setWordWrap(true);
    setLook(m_why, "muted");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("promiseOkButton"));
    setLook(m_ok, "primary");
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(m_why);
    rows->addWidget(m_fields);
    rows->addWidget(m_words);
    rows->addWidget(m_orAnswer);
    rows->addWidget(buttons);
    connect(m_ok, &QPushButton::clicked, this, &PromiseDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    disconnect(buttons, &QDialogButtonBox::accepted, nullptr, nullptr);
    fill();
}

void PromiseDialog::fill()
{
    m_words->setVisible(m_for == For::ByHand);
    m_words->setPlaceholderText(tr("What we said, such as “call her about the repair”"));
    m_words->setAccessibleName(tr("What we said"));
    m_orAnswer->setVisible(m_for == For::Sleep);
    m_orAnswer->setText(tr("Or until she writes, if that is sooner"));
    m_orAnswer->setChecked(true);
    m_fields->setKindVisible(m_for == For::ByHand);
    m_fields->setKind(m_for == For::ByHand ? PromiseKind::News : m_promise.kind);
    switch (m_for) {
    case For::ByHand:
        setWindowTitle(tr("A promise"));
        m_why->setText(tr("Agreed on the phone or at the counter: what happens by when, and who sees to it?"));
        m_ok->setText(tr("&Note it"));
        break;
    case For::NewDate:
        setWindowTitle(tr("A new date"));
        m_why->setText(tr("Which day holds now? You get a line that tells the customer."));
        m_ok->setText(tr("&Give it this date"));
        break;
    case For::Sleep:
        setWindowTitle(tr("Out of sight"));
        m_why->setText(tr("Until when shall it be out of sight? The day promised stays."));
        m_ok->setText(tr("&Put it aside"));
        break;
    }
    const QDate today = m_desk.clock().now().toLocalTime().date();
    m_fields->setDays({{today.addDays(1), {}}}, today);
    later(m_desk.promises().nextWorkingDays(kDaysProposed), this, [this, today](const QList<QDate>& days) {
        QList<PromiseFields::Day> proposed;
        for (const QDate& day : days)
            proposed << PromiseFields::Day{day, {}};
        m_fields->setDays(proposed, today);
    });
    if (m_for == For::ByHand)
        later(m_desk.shopBook().staff(), this, [this](const QList<Staff>& staff) { m_fields->setStaff(staff, m_desk.currentStaff()); });
    else
        m_fields->setStaff({}, {});
}

void PromiseDialog::write()
{
    const PromiseFields::Day day = m_fields->day();
    switch (m_for) {
    case For::ByHand: {
        Promise promise;
        promise.complaint = m_promise.complaint;
        promise.kind = m_fields->kind();
        promise.due = day.date;
        promise.dueTime = day.time;
        promise.owner = m_fields->owner();
        promise.sentence = m_words->text().simplified();
        later(m_desk.promises().add(promise), this, [this](PromiseId) { accept(); });
        break;
    }
    case For::NewDate:
        later(m_desk.promises().renew(m_promise.id, {day.date, day.time}), this, [this](const RenewedPromise& renewed) {
            emit this->renewed(m_promise.complaint, renewed.line);
            accept();
        });
        break;
    case For::Sleep:
        later(m_desk.promises().snooze(m_promise.id, day.date, m_orAnswer->isChecked()), this, [this] { accept(); });
        break;
    }
}


} // namespace amends
