#pragma once
#include "intake/ImportFiles.h"
#include <QWidget>

class QComboBox;
class QGridLayout;
class QToolButton;

namespace amends {

class ElidedLabel;

/// One foldable line, "How the file is written": letters, sign between the columns, order of a date, decimal sign, currency
/// and the sheet of a workbook. Choices that a file does not have are not shown.
class ReadingChoices : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingChoices(QWidget* parent = nullptr);

    void show(const ImportFile& file);

signals:
    void chosen(amends::WritingPart part, const QString& value);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Choice
    {
        WritingPart value;
        QWidget* box;
        QComboBox* combo;
        bool asked = true;
    };

    void addChoice(WritingPart value, const char* name, const QString& label);
    void arrange();
    void fold(bool open);

    QToolButton* m_head;
    ElidedLabel* m_summary;
    QWidget* m_body;
    QGridLayout* m_grid;
    QList<Choice> m_choices;
};

} // namespace amends
