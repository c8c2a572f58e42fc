#include "complaint/NoteBox.h"
#include "shared/Icons.h"
#include "shared/Theme.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace amends {

namespace {

constexpr int kEar = 16;
constexpr int kEditHeight = 64;

} // namespace

NoteBox::NoteBox(QWidget* parent)
    : QFrame(parent), m_start(new QToolButton(this)), m_sheet(new QWidget(this)), m_title(new QLabel(m_sheet)),
      m_edit(new QPlainTextEdit(m_sheet)), m_phone(new QCheckBox(m_sheet)), m_add(new QPushButton(m_sheet)),
      m_cancel(new QPushButton(m_sheet))
{
    setObjectName(QStringLiteral("noteBox"));
    m_edit->setObjectName(QStringLiteral("noteEdit"));
    m_add->setObjectName(QStringLiteral("addNoteButton"));
    m_start->setObjectName(QStringLiteral("writeNoteButton"));
    m_phone->setObjectName(QStringLiteral("phoneNoteBox"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(kEditHeight);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->installEventFilter(this);
    m_title->setBuddy(m_edit);
    setLook(m_title, "heading");
    setLook(m_start, "quiet");
    m_start->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_start->setIcon(icon(QLatin1StringView("note"), Role::NoteInk));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::Normal);
    buttons->addWidget(m_phone);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    auto* sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Normal);
    sheet->setSpacing(space::Normal);
    sheet->addWidget(m_title);
    sheet->addWidget(m_edit);
    sheet->addLayout(buttons);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_sheet);

    connect(m_start, &QToolButton::clicked, this, &NoteBox::open);
    connect(m_add, &QPushButton::clicked, this, &NoteBox::add);
    connect(m_cancel, &QPushButton::clicked, this, &NoteBox::fold);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { m_add->setEnabled(!text().isEmpty()); });
    m_add->setEnabled(false);
    retranslate();
    fold();
}

void NoteBox::retranslate()
{
    m_start->setText(tr("Write a note"));
    m_start->setToolTip(tr("A note for the shop, never sent (N)"));
    m_start->setAccessibleName(tr("Write a note"));
    m_title->setText(tr("&Note, stays in the shop"));
    m_edit->setAccessibleName(tr("Note, stays in the shop"));
    m_edit->setPlaceholderText(tr("For your colleagues: what you found out, what the customer told you…"));
    m_edit->setToolTip(tr("Ctrl+Enter adds it, Esc folds it away"));
    m_phone->setText(tr("Said on the &phone"));
    m_phone->setAccessibleName(tr("It is a phone note"));
    m_phone->setToolTip(tr("Marks the note as what was said on the phone"));
    m_add->setText(tr("&Add note"));
    m_add->setAccessibleName(tr("Add note"));
    m_add->setToolTip(tr("Add the note to this complaint (Ctrl+Enter)"));
    m_cancel->setText(tr("Fold away"));
    m_cancel->setAccessibleName(tr("Fold the note away"));
    m_cancel->setToolTip(tr("What you typed stays here (Esc)"));
}

QString NoteBox::text() const
{
    return m_edit->toPlainText().trimmed();
}

void NoteBox::setText(const QString& text)
{
    m_edit->setPlainText(text);
    m_phone->setChecked(false);
    if (text.isEmpty())
        fold();
    else
        unfold();
}

void NoteBox::setLow(bool low)
{
    m_start->setToolButtonStyle(low ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void NoteBox::open()
{
    unfold();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void NoteBox::unfold()
{
    m_start->hide();
    show();
}

void NoteBox::fold()
{
    hide();
    m_start->show();
}

void NoteBox::add()
{
    if (!text().isEmpty())
        emit noteWritten(text(), m_phone->isChecked() ? MessageKind::PhoneNote : MessageKind::Note);
}

bool NoteBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            fold();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::ControlModifier) {
            add();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void NoteBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF rect = QRectF(m_sheet->geometry()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath paper(rect.topLeft());
    paper.lineTo(rect.right() - kEar, rect.top());
    paper.lineTo(rect.right(), rect.top() + kEar);
    paper.lineTo(rect.bottomRight());
    paper.lineTo(rect.bottomLeft());
    paper.closeSubpath();
    painter.setPen(QPen(colour(Role::NoteInk, palette()), 1, Qt::DashLine));
    painter.setBrush(colour(Role::NotePaper, palette()));
    painter.drawPath(paper);
    painter.drawLine(QPointF(rect.right() - kEar, rect.top()), QPointF(rect.right() - kEar, rect.top() + kEar));
    painter.drawLine(QPointF(rect.right() - kEar, rect.top() + kEar), QPointF(rect.right(), rect.top() + kEar));
}

void NoteBox::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace amends
