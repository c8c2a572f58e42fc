#include "reply/MissingList.h"
#include "shared/Icons.h"
#include "wording/Sentences.h"
#include "wording/Words.h"
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace amends {

MissingList::MissingList(QWidget* parent) : QFrame(parent), m_title(new QLabel(this)), m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("missingList"));
    setLook(m_title, "caption");
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Normal, 0, 0, 0);
    rows->setSpacing(space::Normal);
    rows->addWidget(m_title);
    m_lines->setSpacing(space::Tight);
    rows->addLayout(m_lines);
    rows->addStretch();
    rebuild();
}

void MissingList::setElements(const ReplyElements& elements, int room)
{
    if (m_known && elements == m_elements && room == m_room)
        return;
    m_elements = elements;
    m_room = room;
    m_known = true;
    rebuild();
}

void MissingList::clear()
{
    m_known = false;
    rebuild();
}

QHBoxLayout* MissingList::addLine(QLatin1StringView name, Role role, const QString& text, const QString& spoken, bool strong)
{
    auto* line = new QWidget(this);
    auto* inside = new QHBoxLayout(line);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::Normal);
    auto* sign = new QLabel(line);
    sign->setPixmap(iconPixmap(name, 16, devicePixelRatioF(), role));
    auto* words = new QLabel(text, line);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setAccessibleName(spoken);
    if (!strong)
        setLook(words, "muted");
    inside->addWidget(sign, 0, Qt::AlignTop);
    inside->addWidget(words, 1);
    m_lines->addWidget(line);
    return inside;
}

void MissingList::addInsert(QHBoxLayout* row, Element element, const QString& line)
{
    auto* insert = new QToolButton(this);
    insert->setObjectName(QStringLiteral("insertLine_") + code(element));
    //: on a button: puts the suggested sentence into the reply
    insert->setText(tr("Insert"));
    insert->setAutoRaise(true);
    insert->setFocusPolicy(Qt::StrongFocus);
    insert->setToolTip(tr("Insert: “%1”").arg(line));
    insert->setAccessibleName(insert->toolTip());
    connect(insert, &QToolButton::clicked, this, [this, element, line] { emit insertRequested(element, line); });
    row->addWidget(insert, 0, Qt::AlignTop);
}

void MissingList::rebuild()
{
    setAccessibleName(tr("What the reply still lacks"));
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_title->setVisible(m_known);
    if (!m_known)
        return;
    const qsizetype asked = qMin<qsizetype>(m_room, m_elements.advised.size());
    m_title->setText(m_elements.advised.isEmpty() ? tr("Before you send") : tr("Still missing"));
    for (const Element element : m_elements.advised.first(asked)) {
        const QString question = ask(element);
        QHBoxLayout* row = addLine(QLatin1StringView("circle"), Role::Accent, question, tr("Missing: %1").arg(question), true);
        if (const QString line = m_elements.lines.value(element); !line.isEmpty())
            addInsert(row, element, line);
    }
    const int waiting = int(m_elements.advised.size() - asked);
    if (waiting > 0)
        addLine(QLatin1StringView("more"), Role::Muted, tr("%n more question", nullptr, waiting),
                tr("%n more question", nullptr, waiting), false);
    for (const QLatin1StringView elementCode : codesOf(Element{})) {
        const Element element = *fromCode<Element>(QString(elementCode));
        if (!m_elements.lacks.contains(element))
            addLine(QLatin1StringView("check"), Role::Good, words(element), tr("There: %1").arg(words(element)), false);
    }
    if (m_elements.advised.isEmpty())
        addLine(QLatin1StringView("check-circle"), Role::Good, tr("Nothing is missing."), tr("Nothing is missing."), true);
}

void MissingList::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace amends
