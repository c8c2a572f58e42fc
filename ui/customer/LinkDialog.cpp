#include "customer/LinkDialog.h"
#include "desk/Desk.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "wording/Words.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace amends {

namespace {
constexpr int shownHits = 8;
constexpr int restMs = 120;
} // namespace

LinkDialog::LinkDialog(Desk& desk, CustomerId her, const QString& called, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_her(her), m_who(new QLineEdit(this)), m_found(new QListWidget(this)),
      m_hint(new QLabel(this)), m_kind(new QComboBox(this))
{
    setObjectName(QStringLiteral("linkDialog"));
    setWindowTitle(tr("Who belongs together with %1?").arg(called));
    m_who->setObjectName(QStringLiteral("linkWhoEdit"));
    m_who->setPlaceholderText(tr("Name, phone, e-mail, card or order number"));
    m_who->installEventFilter(this);
    m_found->setObjectName(QStringLiteral("linkFoundList"));
    m_found->setAccessibleName(tr("Customers found"));
    setLook(m_found, "framed");
    m_hint->setWordWrap(true);
    setLook(m_hint, "muted");
    m_kind->setObjectName(QStringLiteral("linkKindBox"));
    for (const LinkKind kind : {LinkKind::Household, LinkKind::Company})
        m_kind->addItem(words(kind));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(space::Normal);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Who"), m_who);
    form->addRow(m_found);
    form->addRow(m_hint);
    form->addRow(tr("&They share"), m_kind);
    m_who->setAccessibleName(tr("Who"));
    m_kind->setAccessibleName(tr("They share"));
    auto* buttons = new QDialogButtonBox(this);
    m_link = buttons->addButton(tr("Link them"), QDialogButtonBox::AcceptRole);
    m_link->setObjectName(QStringLiteral("linkButton"));
    setLook(m_link, "primary");
    m_link->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Page, space::Page, space::Page, space::Wide);
    all->setSpacing(space::Wide);
    all->addLayout(form, 1);
    all->addWidget(buttons);
    resize(460, 400);
    m_typing.setSingleShot(true);
    m_typing.setInterval(restMs);
    connect(&m_typing, &QTimer::timeout, this, &LinkDialog::find);
    connect(m_who, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_found, &QListWidget::currentRowChanged, this, [this](int row) { m_link->setEnabled(row >= 0); });
    connect(m_found, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    show({});
    m_who->setFocus();
}

CustomerId LinkDialog::other() const
{
    const int row = m_found->currentRow();
    return row >= 0 && row < m_hits.size() ? m_hits[row].id : CustomerId();
}

LinkKind LinkDialog::kind() const
{
    return m_kind->currentIndex() == 0 ? LinkKind::Household : LinkKind::Company;
}

void LinkDialog::find()
{
    m_finding.cancel();
    const QString typed = m_who->text().trimmed();
    if (typed.size() < 2) {
        show({});
        return;
    }
    m_finding = m_desk.customers().find(typed, shownHits + 1);
    later(m_finding, this, [this](const QList<CustomerHit>& hits) { show(hits); });
}

void LinkDialog::show(const QList<CustomerHit>& hits)
{
    m_hits = hits;
    m_hits.removeIf([this](const CustomerHit& hit) { return hit.id == m_her; });
    m_hits = m_hits.first(qMin<qsizetype>(shownHits, m_hits.size()));
    m_found->clear();
    for (const CustomerHit& hit : std::as_const(m_hits))
        m_found->addItem(hit.name.isEmpty() || hit.detail.isEmpty() ? customerWords(hit.name + hit.detail)
                                                                    : QStringLiteral("%1  ·  %2").arg(hit.name, hit.detail));
    m_found->setCurrentRow(m_hits.isEmpty() ? -1 : 0);
    m_link->setEnabled(!m_hits.isEmpty());
    const bool typed = m_who->text().trimmed().size() >= 2;
    m_hint->setText(!m_hits.isEmpty() ? tr("What both bought then counts together.")
                    : typed           ? tr("Nobody else is known by that. Try a phone number or an e-mail.")
                                      : tr("Begin to type: customers who fit appear here."));
}

// The list follows the arrows while the cursor stays in the name.
bool LinkDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_who && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_found->count() > 0) {
            m_found->setCurrentRow(qBound(0, m_found->currentRow() + step, m_found->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace amends
