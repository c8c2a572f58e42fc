#pragma once
#include <QString>
#include <QUrl>

namespace amends {

/// A link of a mail as it may be opened: only http, https and mailto; without a name and password in front of the place, and
/// of a mailto: only whom to write to, subject and text. Invalid where nothing is left to open.
QUrl openableLink(const QUrl& link);

/// The place a link leads to, in letters that cannot be mistaken for others ("xn--…" for names in other scripts).
QString linkTarget(const QUrl& link);

/// Whether the words of a link name another place than the one it leads to.
bool namesAnotherPlace(const QString& words, const QUrl& link);

} // namespace amends
