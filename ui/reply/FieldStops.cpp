#include "reply/FieldStops.h"
#include "domain/DayInReply.h"
#include "reply/FieldDay.h"
#include "reply/FieldStrip.h"
#include "reply/ReplyEditor.h"
#include <QKeyEvent>

namespace amends {

FieldStops::FieldStops(ReplyEditor* editor, FieldStrip* strip) : QObject(editor), m_editor(editor), m_strip(strip)
{
    editor->installEventFilter(this);
    connect(editor, &QPlainTextEdit::textChanged, this, &FieldStops::follow);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &FieldStops::follow);
    connect(strip, &FieldStrip::chosen, this, &FieldStops::put);
    connect(strip, &FieldStrip::calendarRequested, this, &FieldStops::askDay);
    connect(strip, &FieldStrip::nextRequested, this, [this] {
        m_editor->setFocus();
        if (!step(+1))
            goToFirst();
    });
}

void FieldStops::setOffers(const FieldOffers& offers, Language language)
{
    m_offers = offers;
    m_language = language;
    follow();
}

void FieldStops::select(const ReplyField& field)
{
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(int(field.range.start));
    cursor.setPosition(int(field.range.end), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
}

bool FieldStops::goToFirst(int from)
{
    for (const ReplyField& field : openFields(m_editor->text())) {
        if (field.range.start < from)
            continue;
        select(field);
        m_editor->setFocus();
        return true;
    }
    return false;
}

bool FieldStops::step(int direction)
{
    const QList<ReplyField> open = openFields(m_editor->text());
    const QTextCursor cursor = m_editor->textCursor();
    if (direction > 0) {
        const auto next = std::ranges::find_if(open, [&](const ReplyField& field) { return field.range.end > cursor.selectionEnd(); });
        if (next == open.end())
            return false;
        select(*next);
        return true;
    }
    const auto before = std::find_if(open.rbegin(), open.rend(), [&](const ReplyField& field) { return field.range.start < cursor.selectionStart(); });
    if (before == open.rend())
        return false;
    select(*before);
    return true;
}

void FieldStops::follow()
{
    const QList<ReplyField> open = openFields(m_editor->text());
    const QTextCursor cursor = m_editor->textCursor();
    const ReplyField* current = fieldAt(open, cursor.position());
    m_strip->show(open, current, current ? offersFor(*current) : QStringList());
}

QStringList FieldStops::offersFor(const ReplyField& field) const
{
    switch (field.kind) {
    case FieldKind::Choice: return field.choices;
    case FieldKind::Date: return m_offers.days;
    case FieldKind::Amount: return m_offers.amounts;
    default: return {};
    }
}

/// In the field the cursor is in, and in every other that asks for the very same, as one step that can be undone.
void FieldStops::put(const QString& words)
{
    const QString text = m_editor->text();
    const QList<ReplyField> open = openFields(text);
    const ReplyField* current = fieldAt(open, m_editor->textCursor().position());
    if (!current)
        return;
    const auto asWritten = [&](const ReplyField& field) { return text.mid(field.range.start, field.range.length()); };
    QTextCursor last(m_editor->document());
    last.beginEditBlock();
    for (auto field = open.rbegin(); field != open.rend(); ++field) {
        if (asWritten(*field) != asWritten(*current))
            continue;
        QTextCursor cursor(last);
        cursor.setPosition(int(field->range.start));
        cursor.setPosition(int(field->range.end), QTextCursor::KeepAnchor);
        cursor.insertText(words);
    }
    last.endEditBlock();
    m_editor->setFocus();
    if (!step(+1))
        goToFirst();
}

void FieldStops::askDay()
{
    auto* dialog = new FieldDay(m_offers.today, m_editor->window());
    connect(dialog, &FieldDay::dayChosen, this, [this](const QDate& day) { put(dayInReply(day, m_language, m_offers.today)); });
    dialog->open();
}

void FieldStops::tellNotSent(const Finding& finding)
{
    goToFirst(int(finding.range.start));
    const QList<ReplyField> open = openFields(m_editor->text());
    if (const ReplyField* field = fieldAt(open, finding.range.start))
        m_strip->tellNotSent(*field);
}

QList<Finding> FieldStops::helped(QList<Finding> findings) const
{
    const QString text = m_editor->text();
    for (Finding& finding : findings) {
        if (finding.rule != openFieldRule || !finding.suggestions.isEmpty())
            continue;
        const QList<ReplyField> fields = openFields(QStringView(text).mid(finding.range.start, finding.range.length()));
        if (fields.size() == 1)
            finding.suggestions = offersFor(fields.first());
    }
    return findings;
}

bool FieldStops::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress && !m_editor->isReadOnly()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto held = key->modifiers() & ~Qt::KeypadModifier;
        if (key->key() == Qt::Key_Tab && held == Qt::NoModifier)
            return step(+1);
        if (key->key() == Qt::Key_Backtab)
            return step(-1);
        if (key->key() == Qt::Key_Down && held == Qt::AltModifier && m_strip->isVisible()) {
            const QRect at = m_editor->cursorRect();
            m_strip->openMenu(m_editor->viewport()->mapToGlobal(at.bottomLeft()));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace amends
