#pragma once
#include <QString>

namespace amends {

class Translations;

/// The data was moved to a stick or another disk that is not there now: asks to plug it in and try again, to show where it
/// is, or to go back to the usual place. The folder to open, "" where the user gave up. Runs before there is a window, so its
/// box may block.
class LostFolder
{
public:
    /// `dir` as it is where nothing is lost. The box speaks the system's language: the window's own is in the folder.
    static QString find(const QString& dir, Translations& translations);
};

} // namespace amends
