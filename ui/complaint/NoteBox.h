#pragma once
#include "domain/Codes.h"
#include <QFrame>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace amends {

/// Where a note is written: a sheet of yellow paper with a folded corner, so that nobody takes it for the reply. Takes no
/// room until it is wanted.
class NoteBox : public QFrame
{
    Q_OBJECT
public:
    explicit NoteBox(QWidget* parent = nullptr);

    /// The button that opens it, for the panel to place where there is room.
    QToolButton* startButton() const { return m_start; }
    /// Where there is little room the button is its picture alone.
    void setLow(bool low);
    void open();
    void fold();
    QString text() const;
    void setText(const QString& text);

signals:
    void noteWritten(const QString& text, amends::MessageKind kind);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void unfold();
    void add();

    QToolButton* m_start;
    QWidget* m_sheet;
    QLabel* m_title;
    QPlainTextEdit* m_edit;
    QCheckBox* m_phone;
    QPushButton* m_add;
    QPushButton* m_cancel;
};

} // namespace amends
