#pragma once
#include "desk/Gestures.h"
#include "desk/History.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QToolButton;
class QTreeWidget;
class QVBoxLayout;

namespace amends {

class BadgeLabel;
class Desk;
class SpendChart;

/// Who she is: since when, what she is worth to the shop, what she bought, what went wrong before and what to remember.
/// Shows one CustomerPage; folded, only a narrow strip of it. It never guesses: what is not known is not there.
class CustomerPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerPanel(Desk& desk, QWidget* parent = nullptr);

    CustomerId customer() const { return m_id; }
    bool isFolded() const { return m_folded; }

public slots:
    void showCustomer(amends::CustomerId id);
    void clear();
    void setValuesHidden(bool hidden);
    /// A narrow strip with icon and spend, for small screens; a click on it asks to unfold.
    void setFolded(bool folded);
    void editCustomer();
    /// Asks who shares her household or company, and links them.
    void linkCustomer();
    /// Shows one of her purchases, unfolded and in view; nothing while values are hidden.
    void showPurchase(amends::PurchaseId id);

signals:
    void failed(const amends::Error& error);
    void complaintOpened(amends::ComplaintId id);
    void customerOpened(amends::CustomerId id);
    void unfoldRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildRemember();
    QWidget* buildStrip();
    void reload();
    void fill();
    void fillHead();
    void fillPurchases();
    void fillComplaints();
    void fillGiven();
    void fillRemember();
    void fillLinked();
    void retranslate();

    Desk& m_desk;
    CustomerId m_id;
    CustomerPage m_page;
    QList<GestureRow> m_gestures;
    bool m_loaded = false;
    bool m_hidden = false;
    bool m_folded = false;
    bool m_purchasesFolded = false;

    QStackedLayout* m_stack = nullptr;
    QScrollArea* m_full = nullptr;
    QWidget* m_content = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_since = nullptr;
    BadgeLabel* m_badge = nullptr;
    QLabel* m_loyalty = nullptr;
    QLabel* m_given = nullptr;
    QLabel* m_spend = nullptr;
    QLabel* m_spendDetail = nullptr;
    SpendChart* m_chart = nullptr;
    QToolButton* m_edit = nullptr;
    QLabel* m_complaintsTitle = nullptr;
    QVBoxLayout* m_complaints = nullptr;
    QLabel* m_rememberTitle = nullptr;
    QVBoxLayout* m_remember = nullptr;
    QLineEdit* m_rememberEdit = nullptr;
    QToolButton* m_rememberAdd = nullptr;
    QToolButton* m_purchasesTitle = nullptr;
    QTreeWidget* m_purchases = nullptr;
    QLabel* m_linkedTitle = nullptr;
    QVBoxLayout* m_linked = nullptr;
    QPushButton* m_link = nullptr;
    QToolButton* m_strip = nullptr;
};

} // namespace amends
