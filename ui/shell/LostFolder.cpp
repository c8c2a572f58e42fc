#include "shell/LostFolder.h"
#include "desk/DataPlace.h"
#include "desk/Desk.h"
#include "shared/Preferences.h"
#include "shared/Theme.h"
#include "shell/Translations.h"
#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace amends {

namespace {

struct Lost
{
    Q_DECLARE_TR_FUNCTIONS(LostFolder)
};

/// A folder that holds a shop, else "" with a word about it.
QString chosen()
{
    const QString folder = QFileDialog::getExistingDirectory(nullptr, Lost::tr("Where is the data?"));
    if (folder.isEmpty() || QFileInfo::exists(QDir(folder).filePath(QStringLiteral("amends.db"))))
        return folder;
    QMessageBox::information(nullptr, QStringLiteral("Amends"),
                             Lost::tr("There is no shop in %1. It is the folder with the file amends.db in it.").arg(QDir::toNativeSeparators(folder)));
    return {};
}

} // namespace

QString LostFolder::find(const QString& dir, Translations& translations)
{
    if (dir != chosenDataDir())
        return dir;
    while (!QFileInfo::exists(dir)) {
        translations.use(Preferences::systemLanguage());
        applyTheme(*qApp, ThemeChoice::System);
        QMessageBox box(QMessageBox::Warning, QStringLiteral("Amends"),
                        Lost::tr("The folder with your data is not there: %1").arg(QDir::toNativeSeparators(dir)));
        box.setInformativeText(Lost::tr("If it is on a stick or another disk, plug it in and try again. Nothing is lost by waiting."));
        QPushButton* again = box.addButton(Lost::tr("Try again"), QMessageBox::AcceptRole);
        QPushButton* show = box.addButton(Lost::tr("Show where it is…"), QMessageBox::ActionRole);
        QPushButton* usual = box.addButton(Lost::tr("Use the previous folder"), QMessageBox::ActionRole);
        QPushButton* close = box.addButton(Lost::tr("Close Amends"), QMessageBox::RejectRole);
        for (const auto& [button, name] : {std::pair(again, "lostAgain"), {show, "lostShow"}, {usual, "lostUsual"}, {close, "lostClose"}})
            button->setObjectName(QLatin1StringView(name));
        box.exec();
        QString other;
        if (box.clickedButton() == usual) {
            if (chooseDataDir({}))
                return Desk::defaultDataDir();
        } else if (box.clickedButton() == show) {
            other = chosen();
            if (!other.isEmpty() && chooseDataDir(other))
                return Desk::defaultDataDir();
        } else if (box.clickedButton() != again) {
            return {};
        }
    }
    return dir;
}

} // namespace amends
