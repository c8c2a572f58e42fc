#pragma once
#include "desk/Intake.h"
#include <QObject>
#include <vector>

namespace amends {

class Desk;

/// A part of how a file is written: its charset, separator, …
using WritingPart = QString ColumnMapping::*;

/// One file or folder that is to be brought in, with what was found out about it.
struct ImportFile
{
    enum class State { Looking, Mail, Shop, Useless };

    int id = 0;                 ///< stays the same while others come and go
    QString path;
    bool isFolder = false;
    State state = State::Looking;
    ShopFilePreview preview;    ///< of a table; also of one that is of no use
    std::optional<ColumnMapping> chosen; ///< what the owner corrected here, and only that: the rest is guessed
    std::optional<ColumnMapping> lastGood; ///< the choice it could be read with
    std::optional<Error> error; ///< it could not be looked at
    bool isRereading = false;

    /// A table whose columns can be named. One that was recognised as something of no use stays that.
    bool canBeCorrected() const;
};

/// The files to be brought in. Looks at each off the window's thread, again when the owner chose otherwise how it is to be
/// read; a folder without mail gives way to the tables in it. It reads nothing in.
class ImportFiles : public QObject
{
    Q_OBJECT
public:
    explicit ImportFiles(Desk& desk, QObject* parent = nullptr);

    void add(const QStringList& paths);
    void remove(int id);
    void clear();
    /// The owner says how it is written (charset, separator, …): its beginning is read again.
    void chooseWriting(int id, WritingPart part, const QString& value);
    /// The owner says what a column means; "" leaves it out.
    void chooseColumn(int id, int column, const QString& field);
    /// Back to the guess, also for later files with this header.
    void forget(int id);
    /// Looks at all again: something may have changed on the disk.
    void lookAgain();
    /// Keeps the owner's choices for later files with the same header.
    void rememberChoices();

    const std::vector<ImportFile>& all() const { return m_files; }
    const ImportFile* find(int id) const;
    bool isLooking() const;
    QStringList pathsOf(ImportFile::State state) const;

signals:
    void listChanged();
    void fileChanged(int id);
    void failed(const amends::Error& error);

private:
    ImportFile* at(int id);
    void look(int id);
    void lookInside(int id, const QString& folder);
    void choose(ImportFile& file, const ColumnMapping& mapping);
    void readBeginning(int id, const std::optional<ColumnMapping>& mapping);
    void refuse(int id, const Error& error);
    void settle(int id, ImportFile::State state);

    Desk& m_desk;
    std::vector<ImportFile> m_files;
    int m_lastId = 0;
};

} // namespace amends
