#pragma once
#include <QScrollArea>

namespace amends {

/// What the import shows before there is a file: where to drop one, how to choose one, and where the common shop systems, mail
/// programs and address books keep theirs.
class DropPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit DropPage(QWidget* parent = nullptr);

signals:
    void addFilesRequested();
    void addFolderRequested();
};

} // namespace amends
