#pragma once
#include "domain/Law.h"
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace amends {

/// The repairs of a thing, a row each: handed over, back, or still with us. A repair is never out of order: its days move
/// with one another.
class RepairList : public QWidget
{
    Q_OBJECT
public:
    explicit RepairList(QWidget* parent = nullptr);

    /// `usual` is the day a new one begins with.
    void setRepairs(const QList<LawRepair>& repairs, const QDate& usual);
    const QList<LawRepair>& repairs() const { return m_repairs; }

signals:
    void changed();

private:
    void rebuild();
    QWidget* row(int index);
    void change(int index, const LawRepair& repair);

    QList<LawRepair> m_repairs;
    QDate m_usual;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
};

} // namespace amends
