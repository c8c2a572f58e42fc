#pragma once
#include "intake/ImportRun.h"
#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace amends {

class Banner;
class BusyLabel;
class Desk;
class DropPage;
class EarlierImports;
class FilePane;
class FileShelf;
class Forecast;
class ImportFiles;
class ResultPage;
class RunPage;

/// Brings in mail, shop exports and address books, in one place: choose files, see what they are and what will happen, watch it,
/// see what became of it. What was filed can be taken back as a whole, now or later. The pages know their own business;
/// this shows the one whose turn it is, with its buttons.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Desk& desk, const QStringList& paths, QWidget* parent = nullptr);
    ~ImportDialog() override;

    void addPaths(const QStringList& paths);
    /// Begins when all files were looked at.
    void start();
    void showEarlier();
    void done(int result) override;

signals:
    /// Something went in or was taken back.
    void imported(const amends::ImportTotal& total);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Page { Drop, Files, Run, Result, Earlier };

    void build();
    QWidget* buildFilesPage();
    QLayout* buildButtons();
    void connectParts();
    void showPage(Page page);
    Page page() const;
    void chooseFiles();
    void chooseFolder();
    void followFiles();
    ImportPlan plan() const;
    bool canStart() const;
    void begin();
    void stop();
    void showResult(const ImportOutcome& outcome);
    void showError(const Error& error);
    void takeAllBack();
    void goBack();

    Desk& m_desk;
    ImportFiles* m_files;
    ImportRun* m_run;
    ImportOutcome m_outcome;
    bool m_startsSoon = false;

    Banner* m_banner;
    QStackedWidget* m_pages;
    DropPage* m_dropPage;
    FileShelf* m_shelf = nullptr;
    FilePane* m_pane = nullptr;
    Forecast* m_forecast = nullptr;
    RunPage* m_runPage;
    ResultPage* m_resultPage;
    EarlierImports* m_earlierPage;
    QPushButton* m_earlier = nullptr;
    QPushButton* m_undo = nullptr;
    BusyLabel* m_busy = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_more = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_start = nullptr;
    QTimer m_settled;
};

} // namespace amends
