#pragma once
#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace amends {

class ImportFiles;
struct ImportFile;

/// The files to be brought in, one above the other, each with what it is; more can be added, one removed. It shows ImportFiles
/// and asks for changes; it decides nothing.
class FileShelf : public QWidget
{
    Q_OBJECT
public:
    explicit FileShelf(ImportFiles& files, QWidget* parent = nullptr);

    int currentId() const;
    void focusList();

signals:
    void currentChanged(int id);
    void addFilesRequested();
    void addFolderRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void describeAgain(int id);
    static void describe(QListWidgetItem& item, const ImportFile& file);
    void removeCurrent();

    ImportFiles& m_files;
    QListWidget* m_list;
    QPushButton* m_remove;
};

} // namespace amends
