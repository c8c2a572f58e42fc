#pragma once
#include "desk/Customers.h"
#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace amends {

class Desk;

/// Finds who belongs to a customer, while the name is typed, and says how: the same household or the same company. It
/// links nothing itself.
class LinkDialog : public QDialog
{
    Q_OBJECT
public:
    LinkDialog(Desk& desk, CustomerId her, const QString& called, QWidget* parent = nullptr);

    CustomerId other() const;
    LinkKind kind() const;

signals:
    void failed(const amends::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find();
    void show(const QList<CustomerHit>& hits);

    Desk& m_desk;
    CustomerId m_her;
    QTimer m_typing;
    QFuture<Result<QList<CustomerHit>>> m_finding;
    QList<CustomerHit> m_hits;
    QLineEdit* m_who;
    QListWidget* m_found;
    QLabel* m_hint;
    QComboBox* m_kind;
    QPushButton* m_link;
};

} // namespace amends
