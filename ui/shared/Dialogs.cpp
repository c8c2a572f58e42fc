#include "shared/Dialogs.h"
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QUrl>
#include <optional>

namespace amends::dialogs {

namespace {

struct Seams
{
    std::optional<QStringList> paths;
    std::optional<int> answer;
    std::optional<QString> text;
    std::function<bool(const QString&)> opener;
};

Seams& seams()
{
    static Seams held;
    return held;
}

template <class T, class Then> bool answered(std::optional<T>& laidReady, QWidget* parent, Then then)
{
    if (!laidReady)
        return false;
    QTimer::singleShot(0, parent, [then = std::move(then), answer = *std::exchange(laidReady, std::nullopt)] { then(answer); });
    return true;
}

void showFileDialog(QFileDialog* dialog, Paths then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog->parentWidget(), std::move(then));
    dialog->open();
}

} // namespace

void openFiles(QWidget* parent, const QString& title, const QString& filter, Paths then)
{
    if (answered(seams().paths, parent, then))
        return;
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    showFileDialog(dialog, std::move(then));
}

void openFolder(QWidget* parent, const QString& title, Paths then)
{
    if (answered(seams().paths, parent, then))
        return;
    auto* dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    showFileDialog(dialog, std::move(then));
}

void saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter, Paths then)
{
    if (answered(seams().paths, parent, then))
        return;
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(suggestion);
    showFileDialog(dialog, std::move(then));
}

void ask(QWidget* parent, const QString& title, const QString& text, const QStringList& buttons,
         std::function<void(int)> then)
{
    if (answered(seams().answer, parent, then))
        return;
    auto* box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QList<QAbstractButton*> added;
    for (qsizetype i = 0; i < buttons.size(); ++i)
        added << box->addButton(buttons[i], i == 0 ? QMessageBox::AcceptRole : QMessageBox::ActionRole);
    QPushButton* escape = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(qobject_cast<QPushButton*>(added.value(0)));
    box->setEscapeButton(escape);
    QObject::connect(box, &QMessageBox::finished, parent, [box, added, then = std::move(then)] {
        then(int(added.indexOf(box->clickedButton())));
    });
    box->open();
}

void askText(QWidget* parent, const QString& title, const QString& label, const QString& text,
             std::function<void(const QString&)> then)
{
    if (answered(seams().text, parent, then))
        return;
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, std::move(then));
    dialog->open();
}

bool openWithSystem(const QString& pathOrUrl)
{
    if (seams().opener)
        return seams().opener(pathOrUrl);
    const bool isFile = QFileInfo::exists(pathOrUrl);
    return QDesktopServices::openUrl(isFile ? QUrl::fromLocalFile(pathOrUrl) : QUrl(pathOrUrl));
}

void setNextPaths(const QStringList& paths) { seams().paths = paths; }
void setNextAnswer(int button) { seams().answer = button; }
void setNextText(const QString& text) { seams().text = text; }
void setSystemOpener(std::function<bool(const QString&)> opener) { seams().opener = std::move(opener); }

} // namespace amends::dialogs
