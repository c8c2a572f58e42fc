#pragma once
#include "desk/ShopBook.h"
#include <functional>

// Each data folder has a window, and a program, of its own; these open another one. False where the program cannot be started.
namespace amends::windows {

/// The demo shop, in a folder of its own, so that nothing made up ever mixes with what is real.
bool openDemo();
/// One's own shop; comes forward where it is open already.
bool openOwn();
/// The shop that was moved, from its new folder.
bool openMoved(const MoveReport& report);

/// While set, a start goes here instead: the arguments of the program that would be started.
void setStarter(std::function<bool(const QStringList&)> starter);

} // namespace amends::windows
