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

    /// A file is held over it.
    void setHovered(bool hovered);

signals:
    void addFilesRequested();
    void addFolderRequested();

private:
    QFrame* m_target;
};

} // namespace amends
