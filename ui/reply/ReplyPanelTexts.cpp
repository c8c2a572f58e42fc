// What the reply panel does with the shop's texts: offers them, puts one in, leads through its fields. The rest of it is in
// ReplyPanel.cpp.
#include "desk/Desk.h"
#include "reply/DraftKeeper.h"
#include "shared/FieldMarks.h"
#include "reply/FieldStops.h"
#include "reply/FieldStrip.h"
#include "reply/ReplyEditor.h"
#include "reply/ReplyPanel.h"
#include "reply/SendFlow.h"
#include "reply/TextPicker.h"
#include "shared/Icons.h"
#include "shared/KeySays.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include <QComboBox>
#include <QShortcut>
#include <QToolButton>

namespace amends {

void ReplyPanel::buildTexts()
{
    m_texts = new QToolButton(this);
    m_texts->setObjectName(QStringLiteral("textsButton"));
    m_texts->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLook(m_texts, "quiet");
    m_fieldStrip = new FieldStrip(this);
    new FieldMarks(m_editor);
    m_fields = new FieldStops(m_editor, m_fieldStrip);
    auto* key = new QShortcut(Qt::CTRL | Qt::Key_T, this);
    keySays(key, QT_TRANSLATE_NOOP("Keys", "Begin with a template, or put an explanation in"));
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &ReplyPanel::showTexts);
    connect(m_texts, &QToolButton::clicked, this, &ReplyPanel::showTexts);
}

void ReplyPanel::retranslateTexts()
{
    m_texts->setText(tr("Texts"));
    m_texts->setIcon(icon(QLatin1StringView("letter")));
    m_texts->setToolTip(tr("Begin with a template, or put an explanation in (Ctrl+T)"));
    m_texts->setAccessibleName(tr("Templates and explanations"));
}

void ReplyPanel::loadFieldOffers()
{
    const Language in = language();
    later(m_desk.houseTexts().fieldOffers(m_complaint, in), this, [this, id = m_complaint, in](const FieldOffers& offers) {
        if (id == m_complaint)
            m_fields->setOffers(offers, in);
    });
}

void ReplyPanel::showTexts()
{
    if (!m_complaint.isValid() || m_editor->isReadOnly())
        return;
    later(m_desk.houseTexts().offered(m_complaint, language()), this, [this, id = m_complaint](const QList<OfferedText>& texts) {
        if (id != m_complaint || m_editor->isReadOnly())
            return;
        auto* picker = new TextPicker(texts, language(), window());
        connect(picker, &TextPicker::chosen, this, [this, id](const OfferedText& text) {
            if (id == m_complaint)
                insertText(text);
        });
        connect(picker, &QDialog::finished, m_editor, [this] { m_editor->setFocus(); });
        picker->open();
    });
}

void ReplyPanel::insertText(const OfferedText& text)
{
    const bool empty = m_editor->text().trimmed().isEmpty();
    // A reply that begins with a template is in the template's language.
    if (empty && text.text.kind == HouseTextKind::Template && text.text.language != language()) {
        m_languageBox->setCurrentIndex(int(text.text.language) + 1);
        languageChosen();
    }
    if (!empty)
        m_keeper->keepVersion(m_complaint);
    if (empty)
        m_editor->replaceText(text.filled);
    else
        m_editor->insertParagraph(text.filled, ReplyEditor::At::Cursor);
    const int start = qMax(0, m_editor->textCursor().position() - int(text.filled.size()));
    loadFieldOffers();
    m_editor->setFocus();
    m_fields->goToFirst(start);
}

void ReplyPanel::fieldsLeft(const QList<Finding>& findings)
{
    m_fields->tellNotSent(findings.first());
}

} // namespace amends
