#pragma once
#include "desk/Intake.h"
#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableWidget;

namespace amends {

class Banner;
class Desk;
class ImportRun;

/// Brings in mail or shop files in three steps in one place: what will be read, how far it is, what became of it. What was
/// filed can be taken back as a whole from the last step.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { Mail, Shop };
    ImportDialog(Desk& desk, Kind kind, const QStringList& paths, QWidget* parent = nullptr);

    void start();
    void done(int result) override;

signals:
    void imported(const amends::ImportTotal& total);

private:
    QWidget* buildOptions();
    QWidget* buildProgress();
    QWidget* buildResult();
    void showPreview(const ShopFilePreview& preview);
    void showProgress(qint64 done, qint64 total, const QString& file);
    void showResult(const ImportTotal& total);
    void showError(const Error& error);
    void undoBatch();

    Desk& m_desk;
    const Kind m_kind;
    const QStringList m_paths;
    ImportRun* m_run;
    ImportTotal m_total;
    bool m_running = false;

    Banner* m_banner = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_what = nullptr;
    QSpinBox* m_openDays = nullptr;
    QTableWidget* m_preview = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_file = nullptr;
    QLabel* m_summary = nullptr;
    QTableWidget* m_reasons = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace amends
