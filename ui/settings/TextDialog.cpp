#include "settings/TextDialog.h"
#include "desk/Desk.h"
#include "settings/TextWords.h"
#include "shared/FieldMarks.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "shared/WrappedLabel.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace amends {

namespace {

constexpr int kRestMs = 300;
constexpr QSize kWanted(660, 640);

QLabel* labelFor(QWidget* field, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

} // namespace

TextDialog::TextDialog(Desk& desk, const HouseText& text, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_text(text), m_title(new QLineEdit(text.title, this)), m_body(new QPlainTextEdit(this)),
      m_field(new QToolButton(this)), m_menu(new QMenu(this)), m_tried(new QPlainTextEdit(this)), m_trouble(new QLabel(this))
{
    setObjectName(QStringLiteral("textDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const bool card = text.kind == HouseTextKind::Card;
    const bool fresh = text.title.isEmpty();
    setWindowTitle(card ? (fresh ? tr("New explanation") : tr("Explanation")) : (fresh ? tr("New template") : tr("Template")));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kRestMs);
    connect(&m_pause, &QTimer::timeout, this, &TextDialog::tryIt);
    m_body->setPlainText(text.body);
    build();
    fillFields();
    connect(m_title, &QLineEdit::textEdited, this, &TextDialog::changed);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TextDialog::changed);
    changed();
    m_title->setFocus();
}

void TextDialog::build()
{
    const std::pair<QWidget*, const char*> names[] = {{m_title, "textTitleEdit"}, {m_body, "textBodyEdit"},   {m_field, "textFieldButton"},
                                                      {m_tried, "textTried"},     {m_trouble, "textTrouble"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1StringView(name));
    m_body->setTabChangesFocus(true);
    new FieldMarks(m_body);
    m_tried->setReadOnly(true);
    m_tried->setTabChangesFocus(true);
    new FieldMarks(m_tried);
    m_trouble->setWordWrap(true);
    m_field->setText(tr("Put in a &field"));
    m_field->setToolTip(tr("Something the program knows by itself, or that you put in each time"));
    m_field->setPopupMode(QToolButton::InstantPopup);
    m_field->setMenu(m_menu);
    m_field->setFocusPolicy(Qt::StrongFocus);
    auto* hint = new WrappedLabel(this);
    hint->setText(tr("Braces hold a field. {customer|Sir or Madam} says what to write where the name is not known; {date: day of delivery} is put in "
                     "each time, and the reply is not sent without it. A brace meant as one is written twice."));
    setLook(hint, "muted");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(QStringLiteral("textSaveButton"));
    m_save->setText(tr("Save"));
    m_save->setDefault(true);
    setLook(m_save, "primary");
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &TextDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TextDialog::reject);

    auto* bodyHead = new QHBoxLayout;
    bodyHead->addWidget(labelFor(m_body, tr("&Words"), this), 1);
    bodyHead->addWidget(m_field);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    rows->setSpacing(space::Normal);
    rows->addWidget(labelFor(m_title, tr("&Title"), this));
    rows->addWidget(m_title);
    rows->addLayout(bodyHead);
    rows->addWidget(m_body, 3);
    rows->addWidget(hint);
    rows->addWidget(m_trouble);
    rows->addWidget(labelFor(m_tried, tr("So a reply would &begin"), this));
    rows->addWidget(m_tried, 2);
    rows->addWidget(buttons);
    resize(kWanted.boundedTo(screen()->availableSize() - QSize(24, 48)));
}

void TextDialog::addField(const QString& words, const QString& field)
{
    QAction* action = m_menu->addAction(words);
    connect(action, &QAction::triggered, this, [this, field] {
        m_body->textCursor().insertText(u'{' + field + u'}');
        m_body->setFocus();
    });
}

void TextDialog::fillFields()
{
    addField(tr("The customer’s name"), QStringLiteral("customer"));
    addField(tr("How she is greeted"), QStringLiteral("salutation"));
    addField(tr("What was bought"), QStringLiteral("article"));
    addField(tr("The number of the order"), QStringLiteral("order"));
    addField(tr("The day of the order"), QStringLiteral("order day"));
    addField(tr("What was paid"), QStringLiteral("price"));
    addField(tr("The number of the complaint"), QStringLiteral("reference"));
    addField(tr("Who writes"), QStringLiteral("my name"));
    addField(tr("The phone to call"), QStringLiteral("phone"));
    addField(tr("The opening hours"), QStringLiteral("hours"));
    addField(tr("The shop’s name"), QStringLiteral("shop"));
    addField(tr("The next working day"), QStringLiteral("next working day"));
    addField(tr("The day of the next news"), QStringLiteral("next news"));
    addField(tr("The mediator"), QStringLiteral("mediator"));
    m_menu->addSeparator();
    addField(tr("A day, each time"), QStringLiteral("date: ") + tr("which day"));
    addField(tr("An amount, each time"), QStringLiteral("amount: ") + tr("which amount"));
    addField(tr("A choice, each time"), QStringLiteral("choice: ") + tr("this / that"));
    addField(tr("Some words, each time"), QStringLiteral("text: ") + tr("which words"));
}

void TextDialog::changed()
{
    m_trouble->clear();
    m_save->setEnabled(true);
    ++m_asked;
    m_pause.start();
}

void TextDialog::tryIt()
{
    if (m_body->toPlainText().trimmed().isEmpty()) {
        m_tried->clear();
        return;
    }
    later(
        m_desk.houseTexts().tryOut(m_body->toPlainText(), m_text.language), this,
        [this, asked = m_asked](const QString& tried) {
            if (asked == m_asked)
                m_tried->setPlainText(tried);
        },
        [this, asked = m_asked](const Error& error) {
            if (asked == m_asked)
                refuse(error, false);
        });
}

void TextDialog::refuse(const Error& error, bool point)
{
    m_trouble->setText(textTrouble(error));
    m_tried->clear();
    if (!point)
        return;
    if (error.detail == QLatin1StringView("no_title")) {
        m_title->setFocus();
        return;
    }
    const QStringList place = error.place.split(u':');
    const QTextBlock line = m_body->document()->findBlockByNumber(place.value(0).toInt() - 1);
    QTextCursor cursor(m_body->document());
    if (line.isValid())
        cursor.setPosition(line.position() + qBound(0, place.value(1).toInt() - 1, line.length() - 1));
    m_body->setTextCursor(cursor);
    m_body->setFocus();
}

void TextDialog::accept()
{
    m_save->setEnabled(false);
    HouseText text = m_text;
    text.title = m_title->text();
    text.body = m_body->toPlainText();
    later(
        m_desk.houseTexts().save(text), this,
        [this](HouseTextId) {
            emit saved();
            QDialog::accept();
        },
        [this](const Error& error) {
            m_save->setEnabled(true);
            refuse(error, true);
        });
}

} // namespace amends
