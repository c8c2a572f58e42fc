#include "shell/InfoDialogs.h"
#include "shared/Icons.h"
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace amends::dialogs {

namespace {

struct Info
{
    Q_DECLARE_TR_FUNCTIONS(InfoDialogs)
};

void showText(QWidget* parent, const QString& name, const QString& title, const QString& html, QLatin1StringView mark)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* picture = new QLabel(dialog);
    picture->setPixmap(iconPixmap(mark, 48, dialog->devicePixelRatioF(), Role::Accent));
    auto* text = new QLabel(html, dialog);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setOpenExternalLinks(true);
    text->setMinimumWidth(420);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* all = new QVBoxLayout(dialog);
    all->setContentsMargins(space::Page, space::Page, space::Page, space::Wide);
    all->setSpacing(space::Wide);
    all->addWidget(picture);
    all->addWidget(text, 1);
    all->addWidget(buttons);
    dialog->open();
}

} // namespace

void showKeys(QWidget* parent, const QStringList& lines)
{
    QString html = QStringLiteral("<table cellspacing='4'>");
    for (const QString& line : lines)
        html += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(line.section(u'\t', 0, 0).toHtmlEscaped(), line.section(u'\t', 1).toHtmlEscaped());
    showText(parent, QStringLiteral("keysDialog"), Info::tr("Keys"), html + QStringLiteral("</table>"), QLatin1StringView("info"));
}

void showAbout(QWidget* parent)
{
    const QString html = QStringLiteral("<h2>Amends %1</h2><p>%2</p><p>%3</p>")
                             .arg(QStringLiteral(AMENDS_VERSION), Info::tr("The complaint desk for small shops: the next sentence makes the customer stay."),
                                  Info::tr("Free software under the GNU General Public License 3 or later. It works without a network; nothing leaves this computer unless you send it."));
    showText(parent, QStringLiteral("aboutDialog"), Info::tr("About Amends"), html, QLatin1StringView("logo"));
}

} // namespace amends::dialogs
