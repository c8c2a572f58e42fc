// A second look at the reply before it goes: as the customer, and by a colleague.
#include "desk/Checking.h"
#include "desk/Desk.h"
#include "reply/AsCustomer.h"
#include "reply/DraftKeeper.h"
#include "reply/ReplyEditor.h"
#include "reply/ReplyPanel.h"
#include "reply/SecondReaderStrip.h"
#include "reply/SendBar.h"
#include "shared/Icons.h"
#include "shared/KeySays.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include <QShortcut>
#include <QToolButton>

namespace amends {

void ReplyPanel::buildAside()
{
    m_second = new SecondReaderStrip(m_desk, [this] {
        // Qt gives line ends as U+2029.
        return m_editor->textCursor().selectedText().replace(QChar(QChar::ParagraphSeparator), u'\n');
    }, this);
    m_asCustomer = new QToolButton(this);
    m_asCustomer->setObjectName(QStringLiteral("asCustomerButton"));
    m_askReader = new QToolButton(this);
    m_askReader->setObjectName(QStringLiteral("askSecondReaderButton"));
    const auto shortcut = [this](const QKeySequence& keys, const char* says, void (ReplyPanel::*act)()) {
        auto* key = new QShortcut(keys, this);
        keySays(key, says);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, act);
    };
    shortcut(Qt::CTRL | Qt::Key_E, QT_TRANSLATE_NOOP("Keys", "Read the reply as the customer"), &ReplyPanel::readAsCustomer);
    shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R, QT_TRANSLATE_NOOP("Keys", "Ask a colleague to read the reply over"), &ReplyPanel::askSecondReader);
    for (QToolButton* button : {m_asCustomer, m_askReader}) {
        button->setFocusPolicy(Qt::StrongFocus);
        setLook(button, "quiet");
    }
}

void ReplyPanel::retranslateAside()
{
    m_asCustomer->setIcon(icon(QLatin1StringView("eye")));
    m_asCustomer->setText(tr("As the customer"));
    m_asCustomer->setToolTip(tr("Read it all as the customer will (Ctrl+E)"));
    m_asCustomer->setAccessibleName(tr("Read it as the customer"));
    m_askReader->setIcon(icon(QLatin1StringView("users")));
    m_askReader->setText(tr("Second reader"));
    m_askReader->setToolTip(tr("Ask a colleague to read it over before it goes (Ctrl+Shift+R)"));
    m_askReader->setAccessibleName(tr("Ask a colleague to read it over"));
}

void ReplyPanel::readAsCustomer()
{
    if (!m_complaint.isValid())
        return;
    m_keeper->saveNow();
    auto* page = new AsCustomer(m_desk, {m_complaint, m_editor->text(), language(), m_bar->defaultWay()}, window());
    connect(page, &AsCustomer::failed, this, &ReplyPanel::failed);
    connect(page, &QDialog::finished, this, &ReplyPanel::focusEditor);
    page->open();
}

void ReplyPanel::askSecondReader()
{
    if (!m_complaint.isValid() || m_second->isAsked() || m_editor->text().trimmed().isEmpty())
        return;
    m_keeper->saveNow();
    m_second->ask(m_complaint);
}

void ReplyPanel::staffChanged()
{
    m_second->refresh();
}

void ReplyPanel::showPassage(const QString& passage)
{
    const QString text = m_editor->text();
    const qsizetype at = text.indexOf(passage);
    if (at < 0)
        return; // the words are no longer there
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(int(at));
    cursor.setPosition(int(at + passage.size()), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
    m_editor->setFocus();
}

void ReplyPanel::acknowledge()
{
    if (!m_complaint.isValid() || m_editor->isReadOnly())
        return;
    later(
        m_desk.checking().acknowledgement(m_complaint, language()), this,
        [this, id = m_complaint](const QString& text) {
            if (id != m_complaint)
                return;
            // Above what is there already: nothing typed is lost, and one undo takes it back.
            m_editor->insertParagraph(text, ReplyEditor::At::Start);
            focusEditor();
        },
        [this](const Error& error) { emit failed(error); });
}

} // namespace amends
