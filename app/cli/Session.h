#pragma once
#include "cli/Commands.h"
#include "cli/Output.h"
#include "desk/Desk.h"
#include "domain/Codes.h"
#include <QCommandLineParser>
#include <memory>

namespace amends::cli {

/// One run of one command: its arguments, where it prints, and the data folder, opened only when a command asks for it.
class Session
{
public:
    Session(const Command& command, const QCommandLineParser& parser, Output& out);
    ~Session();

    bool json() const { return m_json; }
    Output& out() { return m_out; }
    /// The positional arguments after the command's name.
    const QStringList& arguments() const { return m_arguments; }
    bool has(const char* option) const;
    QString value(const char* option) const;
    bool namesDataFolder() const { return has("data"); }

    /// The data folder, opened at the first call. nullptr: could not be, said on stderr.
    Desk* desk();

    /// One clear line on stderr; answers Exit::Bad.
    int bad(const QString& line);
    int bad(const Error& error);

    /// The value of an option as one of an enum's codes. `ok` turns false, with a line on stderr, when it is none of them.
    template <class E> std::optional<E> coded(const char* option, bool& ok)
    {
        if (!has(option))
            return std::nullopt;
        const auto found = fromCode<E>(value(option));
        if (!found) {
            QStringList known;
            for (const auto known_code : codesOf(E{}))
                known << QString(known_code);
            noSuchValue(option, known);
            ok = false;
        }
        return found;
    }
    /// A number that is `least` or more, `otherwise` where the option is not given.
    int number(const char* option, int otherwise, int least, bool& ok);

private:
    void noSuchValue(const char* option, const QStringList& known);

    const Command& m_command;
    const QCommandLineParser& m_parser;
    Output& m_out;
    bool m_json;
    QStringList m_arguments;
    std::unique_ptr<Desk> m_desk;
};

/// The options every command takes.
QList<QCommandLineOption> commonOptions();

} // namespace amends::cli
