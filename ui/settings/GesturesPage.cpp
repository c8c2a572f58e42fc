#include "settings/GesturesPage.h"
#include "desk/Desk.h"
#include "shared/CostBox.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "wording/Sentences.h"
#include <QFormLayout>
#include <QLabel>

namespace amends {

GesturesPage::GesturesPage(Desk& desk, QWidget* parent)
    : FormPage(parent), m_desk(desk), m_hint(hint()), m_month(amount("gestureBudgetBox")), m_person(amount("gestureLimitBox")),
      m_trouble(new QLabel(this))
{
    m_trouble->setObjectName(QStringLiteral("gestureTrouble"));
    m_trouble->setWordWrap(true);
    setLook(m_trouble, "danger");
    m_trouble->hide();
    form()->addRow(m_trouble);
    retranslate();
}

CostBox* GesturesPage::amount(const char* name)
{
    auto* box = new CostBox(name, this);
    field(box, name);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this] { m_touched = true; });
    return box;
}

QString GesturesPage::title() const { return tr("Gestures"); }

void GesturesPage::fill(const SettingsSheet& sheet)
{
    const Currency currency = sheet.shop.currency;
    later(m_desk.gestures().limits(), this, [this, currency](const GestureLimits& limits) {
        // One in another currency says nothing here; it stays until it is set anew.
        const auto shown = [&](const std::optional<Money>& limit) {
            return limit && limit->currency() == currency ? *limit : Money(0, currency);
        };
        m_month->setMoney(shown(limits.month));
        m_person->setMoney(shown(limits.person));
        m_touched = false;
    });
}

void GesturesPage::writeOwn(const std::function<void()>& then)
{
    m_trouble->hide();
    if (!m_touched)
        return then();
    const auto limit = [](const CostBox* box) { return box->money().isZero() ? std::nullopt : std::optional(box->money()); };
    later(
        m_desk.gestures().setLimits({limit(m_month), limit(m_person)}), this,
        [this, then] {
            m_touched = false;
            then();
        },
        [this](const Error& error) {
            m_trouble->setText(sentence(error) + u' ' + advice(error));
            m_trouble->show();
            emit failed(error);
            m_month->setFocus(Qt::ShortcutFocusReason);
        });
}

void GesturesPage::retranslate()
{
    m_hint->setText(tr("What you give beyond what is owed: a voucher, something extra, a card. Amends tells where a gesture goes beyond "
                       "these amounts; it never refuses one."));
    label(m_month, tr("&Budget of a month"), tr("gesture goodwill voucher present budget money"));
    label(m_person, tr("&One person gives without asking"), tr("gesture goodwill limit allowed staff ask"));
    m_month->setSpecialValueText(tr("none set"));
    m_person->setSpecialValueText(tr("none set"));
}

} // namespace amends
