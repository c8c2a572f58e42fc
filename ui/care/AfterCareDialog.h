#pragma once
#include "desk/AfterCares.h"
#include <QDialog>

class QButtonGroup;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace amends {

class Desk;

/// How she found it handled: the question to ask, a row of eleven scores, her words. Asked without an answer is noted as well,
/// and so is another day to ask, or none.
class AfterCareDialog : public QDialog
{
    Q_OBJECT
public:
    AfterCareDialog(Desk& desk, ComplaintId complaint, QWidget* parent = nullptr);

signals:
    void failed(const amends::Error& error);
    void noted(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* scores();
    QLayout* dayRow();
    void take(const AfterCareHere& here);
    void enable();
    void write();
    /// Writes, and closes when it is on disk; until then no key writes again.
    void settle(const Async<void>& written, const QString& words);
    std::optional<int> score() const;

    Desk& m_desk;
    ComplaintId m_id;
    QLabel* m_question;
    QButtonGroup* m_scores;
    QPlainTextEdit* m_words;
    QPushButton* m_asked;
    QPushButton* m_ok;
    QDateEdit* m_day;
    QPushButton* m_noDay;
    QPushButton* m_keepDay = nullptr;
    bool m_writing = false;
};

} // namespace amends
