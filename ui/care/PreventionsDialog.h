#pragma once
#include "desk/Preventions.h"
#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace amends {

class Banner;
class Desk;

/// All that was changed so that causes do not come back, with how many complaints came since, and whom we told. It stays open
/// while changes are noted.
class PreventionsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `here`: the complaint that is open, from which a new change takes its cause; invalid: none is.
    PreventionsDialog(Desk& desk, ComplaintId here, QWidget* parent = nullptr);

signals:
    void failed(const amends::Error& error);

private:
    void build();
    void refresh();
    void take(const QList<PreventionRow>& rows);
    void edit(const Prevention& prevention, const QString& article);
    void addNew();
    void showTold();
    const PreventionRow* chosen() const;

    Desk& m_desk;
    ComplaintId m_here;
    QList<PreventionRow> m_rows;
    Banner* m_banner;
    QTableWidget* m_table;
    QLabel* m_told;
    QPushButton* m_change;
    QPushButton* m_remove;
};

} // namespace amends
