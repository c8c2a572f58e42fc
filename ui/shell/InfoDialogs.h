#pragma once
#include <QStringList>

class QWidget;

namespace amends::dialogs {

/// The keys, as a list to look something up in. Lines are "key<tab>what it does".
void showKeys(QWidget* parent, const QStringList& lines);
void showAbout(QWidget* parent);

} // namespace amends::dialogs
