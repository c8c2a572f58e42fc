#include "shell/NewComplaintDialog.h"
#include "desk/Desk.h"
#include "shared/Banner.h"
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
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace amends {

namespace {
constexpr int shownHits = 6;

// The first words of what happened make a subject where none was given.
QString subjectOf(const QString& text)
{
    const QString line = text.section(u'\n', 0, 0).simplified();
    if (line.size() <= 60)
        return line;
    const qsizetype cut = line.lastIndexOf(u' ', 60);
    return line.left(cut > 20 ? cut : 60) + u'…';
}
} // namespace

NewComplaintDialog::NewComplaintDialog(Desk& desk, QWidget* parent) : QDialog(parent), m_desk(desk), m_banner(new Banner(this))
{
    setObjectName(QStringLiteral("newComplaintDialog"));
    setWindowTitle(tr("New complaint"));
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, &NewComplaintDialog::find);
    connect(m_who, &QLineEdit::textEdited, this, [this] {
        forgetChoice();
        m_typing.start();
    });
    connect(m_found, &QListWidget::itemClicked, this, [this] { choose(m_found->currentRow()); });
    connect(m_found, &QListWidget::itemActivated, this, [this] { choose(m_found->currentRow()); });
    m_who->installEventFilter(this);
    m_who->setFocus();
}

QLineEdit* NewComplaintDialog::field(QFormLayout* form, const QString& label, const char* name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(label, edit);
    return edit;
}

void NewComplaintDialog::build()
{
    auto* form = new QFormLayout;
    form->setVerticalSpacing(space::Normal);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_who = field(form, tr("&Who"), "newWhoEdit");
    m_who->setPlaceholderText(tr("Name, phone, e-mail, card or order number"));
    m_found = new QListWidget(this);
    m_found->setObjectName(QStringLiteral("newFoundList"));
    m_found->setAccessibleName(tr("Customers found"));
    setLook(m_found, "framed");
    m_found->hide();
    m_chosen = new QLabel(this);
    m_chosen->setObjectName(QStringLiteral("newChosenLabel"));
    m_chosen->setWordWrap(true);
    setLook(m_chosen, "muted");
    m_chosen->hide();
    form->addRow(QString(), m_found);
    form->addRow(QString(), m_chosen);
    m_email = field(form, tr("&E-mail"), "newEmailEdit");
    m_phone = field(form, tr("Ph&one"), "newPhoneEdit");
    m_channel = new QComboBox(this);
    m_channel->setObjectName(QStringLiteral("newChannelBox"));
    m_channel->setAccessibleName(tr("How it reached us"));
    for (const Channel channel : {Channel::Counter, Channel::Phone, Channel::Letter, Channel::Email, Channel::Web, Channel::Social})
        m_channel->addItem(words(channel), static_cast<int>(channel));
    form->addRow(tr("&How it reached us"), m_channel);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("newTextEdit"));
    m_text->setAccessibleName(tr("What happened"));
    m_text->setPlaceholderText(tr("In the customer’s own words, as far as you can"));
    m_text->setTabChangesFocus(true);
    form->addRow(tr("What ha&ppened"), m_text);
    m_subject = field(form, tr("In &few words"), "newSubjectEdit");
    m_subject->setPlaceholderText(tr("Made of what happened when left empty"));
    m_asked = new QComboBox(this);
    m_asked->setObjectName(QStringLiteral("newAskedBox"));
    m_asked->setAccessibleName(tr("What the customer would like"));
    m_asked->addItem(tr("Not said yet"), -1);
    for (const Remedy remedy : {Remedy::Repair, Remedy::Replace, Remedy::Refund, Remedy::PartialRefund, Remedy::CreditNote,
                                Remedy::Redo, Remedy::Explanation, Remedy::Other, Remedy::None})
        m_asked->addItem(words(remedy), static_cast<int>(remedy));
    form->addRow(tr("What the customer would &like"), m_asked);

    auto* buttons = new QDialogButtonBox(this);
    m_create = buttons->addButton(tr("Take it in"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(QStringLiteral("newCreateButton"));
    m_create->setToolTip(tr("Ctrl+Enter"));
    m_create->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    setLook(m_create, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("newCancelButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &NewComplaintDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Page, space::Page, space::Page, space::Wide);
    all->setSpacing(space::Wide);
    all->addWidget(m_banner);
    all->addLayout(form, 1);
    all->addWidget(buttons);
    resize(600, 520);
}

void NewComplaintDialog::find()
{
    m_finding.cancel();
    const QString query = m_who->text().trimmed();
    if (query.size() < 2) {
        showHits({});
        return;
    }
    m_finding = m_desk.customers().find(query, shownHits);
    later(
        m_finding, this, [this](const QList<CustomerHit>& hits) { showHits(hits); },
        [this](const Error& error) { m_banner->show(error); });
}

void NewComplaintDialog::showHits(const QList<CustomerHit>& hits)
{
    m_hits = hits;
    m_found->clear();
    for (const CustomerHit& hit : hits)
        m_found->addItem(hit.name.isEmpty() || hit.detail.isEmpty() ? customerWords(hit.name + hit.detail)
                                                                    : QStringLiteral("%1  ·  %2").arg(hit.name, hit.detail));
    m_found->setVisible(!hits.isEmpty());
    m_chosen->setVisible(m_who->text().trimmed().size() >= 2);
    m_chosen->setText(hits.isEmpty() ? tr("Not known yet: a new customer is added.")
                                     : tr("None of these? Go on, and a new customer is added."));
    const int rowHeight = m_found->sizeHintForRow(0);
    m_found->setFixedHeight(qMax(1, int(hits.size())) * qMax(20, rowHeight) + 4);
}

void NewComplaintDialog::choose(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    m_customer = m_hits[row].id;
    m_who->setText(m_hits[row].name.isEmpty() ? customerWords(m_hits[row].detail) : m_hits[row].name);
    m_chosen->setText(tr("A customer we know: e-mail and phone are on file."));
    m_chosen->show();
    m_email->setEnabled(false);
    m_phone->setEnabled(false);
    m_found->hide();
    m_text->setFocus();
}

void NewComplaintDialog::forgetChoice()
{
    m_customer = {};
    m_chosen->hide();
    m_email->setEnabled(true);
    m_phone->setEnabled(true);
}

// Down goes into what was found, Enter takes the first, or goes on where nobody was found.
bool NewComplaintDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_who && event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const int key = pressed->modifiers() & Qt::ControlModifier ? 0 : pressed->key();
        if (key == Qt::Key_Down && m_found->isVisible()) {
            m_found->setFocus();
            m_found->setCurrentRow(0);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_found->isVisible())
                choose(0);
            else
                focusNextChild();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void NewComplaintDialog::accept()
{
    NewComplaint entered;
    entered.customer = m_customer;
    entered.name = m_who->text().trimmed();
    entered.email = m_email->text().trimmed();
    entered.phone = m_phone->text().trimmed();
    entered.channel = static_cast<Channel>(m_channel->currentData().toInt());
    entered.text = m_text->toPlainText().trimmed();
    entered.subject = m_subject->text().trimmed();
    if (entered.subject.isEmpty())
        entered.subject = subjectOf(entered.text);
    if (const int asked = m_asked->currentData().toInt(); asked >= 0)
        entered.asked = static_cast<Remedy>(asked);
    const bool nobody = entered.name.isEmpty() && entered.email.isEmpty() && entered.phone.isEmpty();
    if (nobody || entered.subject.isEmpty()) {
        m_banner->show(Banner::Tone::Warning, nobody ? tr("Who is it?") : tr("What happened?"),
                       nobody ? tr("A name, a phone number or an e-mail is enough.") : tr("A few words are enough."));
        (nobody ? static_cast<QWidget*>(m_who) : m_text)->setFocus();
        return;
    }
    m_create->setEnabled(false);
    later(
        m_desk.complaints().create(entered), this,
        [this](ComplaintId id) {
            emit created(id);
            QDialog::accept();
        },
        [this](const Error& error) {
            m_create->setEnabled(true);
            m_banner->show(error);
        });
}

} // namespace amends
