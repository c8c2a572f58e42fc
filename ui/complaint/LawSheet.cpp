#include "complaint/LawSheet.h"
#include "complaint/SaleForm.h"
#include "shared/Dialogs.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include "wording/LawSentences.h"
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace amends {

namespace {

constexpr QSize kRoom(600, 640);

QString say(const char* text)
{
    return QCoreApplication::translate("LawSheet", text);
}

/// The article a sentence rests on, with its source and the day somebody last compared the two.
QString footing(const LawSource& source)
{
    QString text = citation(source).toHtmlEscaped();
    if (!source.url.isEmpty())
        text = QStringLiteral("<a href=\"%1\">%2</a>").arg(source.url.toHtmlEscaped(), text);
    if (source.checked.isValid())
        //: %1 is an article of the law, %2 a day
        text = QCoreApplication::translate("LawSheet", "%1 · checked %2").arg(text, formatDay(source.checked).toHtmlEscaped());
    return text;
}

QString htmlOf(const GuaranteePosition& position, const QPalette& palette)
{
    QString html;
    const QString muted = colour(Role::Muted, palette).name();
    for (const LawReason& reason : position.reasons) {
        const QString sentence = lawSentence(reason);
        if (!sentence.isEmpty())
            html += QStringLiteral("<p style=\"margin-bottom:10px\">%1<br><span style=\"color:%2\">%3</span></p>")
                        .arg(sentence.toHtmlEscaped(), muted, footing(reason.source));
    }
    if (position.deliveryGuessed)
        html += QStringLiteral("<p>%1</p>").arg(say(QT_TRANSLATE_NOOP("LawSheet",
            "The day of delivery is not on record; the day of the order stands for it. The real one can only be later.")).toHtmlEscaped());
    return html + QStringLiteral("<p style=\"color:%1\">%2</p>").arg(muted, say(QT_TRANSLATE_NOOP("LawSheet",
               "This is information for your shop, not legal advice.")).toHtmlEscaped());
}

} // namespace

LawSheet::LawSheet(const ComplaintPage& page, QWidget* window) : QDialog(window), m_form(new SaleForm(this)), m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("lawSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What the law says"));
    m_text->setObjectName(QStringLiteral("lawText"));
    m_text->setAccessibleName(windowTitle());
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    connect(m_text, &QTextBrowser::anchorClicked, this, [](const QUrl& url) { dialogs::openWithSystem(url.toString()); });
    connect(m_form, &SaleForm::termsChosen, this, [this](const SaleTerms& terms) { emit termsChosen(m_page.complaint.id, terms); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    column->setSpacing(space::Wide);
    column->addWidget(m_form);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    setPage(page);
    m_text->setFocus();
    resize(kRoom.boundedTo(window->size()));
}

void LawSheet::setPage(const ComplaintPage& page)
{
    if (m_page.complaint.id.isValid() && page.complaint.id != m_page.complaint.id) {
        close();
        return;
    }
    m_page = page;
    m_form->setPage(page);
    write();
}

void LawSheet::write()
{
    m_text->setHtml(htmlOf(m_page.guarantee, palette()));
}

void LawSheet::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

} // namespace amends
