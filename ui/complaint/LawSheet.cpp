#include "complaint/LawSheet.h"
#include "desk/History.h"
#include "shared/Dialogs.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include "wording/LawSentences.h"
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace amends {

namespace {

constexpr QSize kRoom(560, 520);

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

QString page(const GuaranteePosition& position, const QPalette& palette)
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

void showLaw(const GuaranteePosition& position, QWidget* window)
{
    auto* sheet = new QDialog(window);
    sheet->setObjectName(QStringLiteral("lawSheet"));
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setWindowTitle(say(QT_TRANSLATE_NOOP("LawSheet", "What the law says")));
    auto* text = new QTextBrowser(sheet);
    text->setObjectName(QStringLiteral("lawText"));
    text->setAccessibleName(sheet->windowTitle());
    text->setOpenLinks(false);
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(page(position, sheet->palette()));
    QObject::connect(text, &QTextBrowser::anchorClicked, sheet, [](const QUrl& url) { dialogs::openWithSystem(url.toString()); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, sheet);
    QObject::connect(buttons, &QDialogButtonBox::rejected, sheet, &QDialog::reject);
    auto* column = new QVBoxLayout(sheet);
    column->addWidget(text);
    column->addWidget(buttons);
    sheet->resize(kRoom.boundedTo(window->size()));
    sheet->show();
}

} // namespace amends
