#pragma once
#include "desk/Drafting.h"
#include "domain/Finding.h"
#include <functional>

class QWidget;

namespace amends {

/// Earlier versions of a reply under a button, newest first, with their first words. `restore` gets the text of the one chosen.
void showVersionMenu(QWidget* under, const QList<DraftVersion>& versions,
                     std::function<void(const QString& text)> restore);

/// What was set aside, under a button; `takeBack` gets the key of the one chosen.
void showSetAsideMenu(QWidget* under, const QList<Finding>& setAside, const QString& text,
                      std::function<void(const QString& key)> takeBack);

} // namespace amends
