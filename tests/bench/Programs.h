#pragma once
#include <QProcessEnvironment>
#include <QStringList>
#include <optional>

namespace amends::bench {

/// A program that ran to its end.
struct Ran
{
    double ms = 0;
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// A program beside this one, "" where it was not built.
QString beside(const QString& name);
/// A program of the system, "" where it is not installed.
QString installed(const QString& name);
Ran run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

struct Painted
{
    double ms = 0;         ///< from exec to the word
    double residentMb = 0; ///< then
};
/// Starts a program that says "painted" and leaves soon after; nothing where it did not.
std::optional<Painted> untilPainted(const QString& program, const QStringList& arguments);

} // namespace amends::bench
