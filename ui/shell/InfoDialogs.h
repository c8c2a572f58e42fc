#pragma once
#include <QString>

class QWidget;

namespace amends::dialogs {

/// What Amends is, the libraries it stands on with their versions and licences, and a button that copies the same for a
/// report. Nothing of it names a person, a shop or a folder.
void showAbout(QWidget* parent);
/// What the button copies.
QString reportText();

} // namespace amends::dialogs
