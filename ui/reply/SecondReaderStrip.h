#pragma once
#include "domain/Result.h"
#include "domain/SecondReading.h"
#include "domain/Shop.h"
#include <QFrame>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace amends {

class Desk;
class WrappedLabel;

/// Where a second reading of the draft stands, above the reply: who reads it over, what they remark, and how it is handed
/// back. The reader writes remarks, on the passage selected in the reply or on all of it; the author ticks them off. Takes no
/// room while nobody was asked.
class SecondReaderStrip : public QFrame
{
    Q_OBJECT
public:
    SecondReaderStrip(Desk& desk, std::function<QString()> selectedPassage, QWidget* parent);

    void setReading(const std::optional<SecondReading>& reading);
    /// Somebody else is at the desk: the same reading is shown from their side.
    void refresh();
    /// Asks whom, then hands the draft over.
    void ask(ComplaintId complaint);
    bool isAsked() const { return m_reading.has_value(); }

signals:
    void failed(const amends::Error& error);
    /// A remark's passage was chosen: show it in the reply.
    void passageChosen(const QString& passage);

protected:
    void changeEvent(QEvent* event) override;

private:
    void loadStaff();
    void fill();
    void fillRemarks(bool reading);
    QWidget* remarkRow(const Remark& remark, bool reading);
    QString state(bool reading) const;
    QString nameOf(StaffId id) const;
    void addRemark();

    Desk& m_desk;
    std::function<QString()> m_passage;
    std::optional<SecondReading> m_reading;
    QList<Staff> m_staff;
    QLabel* m_icon;
    WrappedLabel* m_state;
    QPushButton* m_handBack;
    QPushButton* m_away;
    QWidget* m_remarks;
    QVBoxLayout* m_remarkRows;
    QLineEdit* m_new;
    QPushButton* m_add;
};

} // namespace amends
