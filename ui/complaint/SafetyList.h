#pragma once
#include "desk/History.h"
#include "domain/Safety.h"
#include "domain/Shop.h"
#include <QFrame>
#include <QHash>

class QCheckBox;
class QToolButton;

namespace amends {

class Desk;
class WrappedLabel;

/// What to do first when somebody may be hurt: a short list to tick off, each tick with who and when. Shown only where a message
/// says so; folds into its title, which tells how much is done.
class SafetyList : public QFrame
{
    Q_OBJECT
public:
    explicit SafetyList(Desk& desk, QWidget* parent = nullptr);

    void setPage(const ComplaintPage& page, const QHash<StaffId, Staff>& staff);
    /// Where there is little room it is folded until somebody opens it.
    void setLow(bool low);
    bool isFolded() const { return m_folded; }

signals:
    void foldedChanged();
    void failed(const amends::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        QWidget* row;
        QCheckBox* box;
        WrappedLabel* text;
    };

    void fill();
    void setFolded(bool folded);

    Desk& m_desk;
    ComplaintPage m_page;
    QHash<StaffId, Staff> m_staff;
    QToolButton* m_title;
    QList<Line> m_lines; ///< in the order of SafetyStep
    bool m_folded = false;
    bool m_low = false;
};

} // namespace amends
