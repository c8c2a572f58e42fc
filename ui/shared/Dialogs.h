#pragma once
#include <QStringList>
#include <functional>

class QWidget;

// The questions that need a box of their own, none of which blocks: the answer comes by callback, never when the parent
// is gone. Tests lay the next answer ready instead of meeting a dialog.
namespace amends::dialogs {

using Paths = std::function<void(const QStringList& paths)>; ///< not called when given up

void openFiles(QWidget* parent, const QString& title, const QString& filter, Paths then);
void openFolder(QWidget* parent, const QString& title, Paths then);
void saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter, Paths then);

/// A question with named buttons; the first is the default and what Escape does not choose. `then` gets the number of
/// the one pressed, -1 for Escape.
void ask(QWidget* parent, const QString& title, const QString& text, const QStringList& buttons,
         std::function<void(int)> then);

/// One line of text; not called when given up.
void askText(QWidget* parent, const QString& title, const QString& label, const QString& text,
             std::function<void(const QString&)> then);

/// Opens a file or address with the system's program. False where there is none.
bool openWithSystem(const QString& pathOrUrl);

// Seams. Each holds for one question.
void setNextPaths(const QStringList& paths);
void setNextAnswer(int button);
void setNextText(const QString& text);
/// While set, openWithSystem() goes here.
void setSystemOpener(std::function<bool(const QString&)> opener);

} // namespace amends::dialogs
