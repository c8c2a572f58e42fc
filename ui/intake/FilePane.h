#pragma once
#include "intake/ImportFiles.h"
#include <QScrollArea>

class QLabel;
class QPushButton;
class QSpinBox;

namespace amends {

class BusyLabel;
class ColumnChoices;
class ElidedLabel;
class FirstRecords;
class ReadingChoices;

/// One file in full: what it is and why, how it is written, what its columns mean and how its first records will be read; for
/// mail, how far back matters are open. Changes go to ImportFiles.
class FilePane : public QScrollArea
{
    Q_OBJECT
public:
    FilePane(ImportFiles& files, const QStringList& fieldNames, QWidget* parent = nullptr);

    /// 0 for none.
    void show(int id);
    int openDays() const;

private:
    QWidget* buildMailOptions();
    void refresh();

    ImportFiles& m_files;
    int m_id = 0;
    int m_shownId = 0;     ///< what the parts below show
    ElidedLabel* m_name;
    QLabel* m_what;
    BusyLabel* m_busy;
    QLabel* m_why;
    QLabel* m_notes;
    QPushButton* m_forget;
    QSpinBox* m_openDays;
    QWidget* m_mail;
    ReadingChoices* m_reading;
    ColumnChoices* m_columns;
    FirstRecords* m_records;
};

} // namespace amends
