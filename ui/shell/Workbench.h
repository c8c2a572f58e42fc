#pragma once
#include "domain/Codes.h"
#include "domain/Ids.h"
#include "domain/Result.h"
#include <QWidget>

class QSplitter;
class QStackedLayout;
class QToolButton;

namespace amends {

class CareStrip;
class ComplaintPanel;
class CustomerPanel;
class Desk;
class InboxPanel;
class Preferences;
class ReplyPanel;
class ViewList;

/// The four places side by side: what is waiting, what she wrote, what we answer, who she is. It arranges and connects
/// them, and folds first the customer, then the list, where the window is narrow; the editor never.
class Workbench : public QWidget
{
    Q_OBJECT
public:
    /// `first` is the view it opens with: its rows are read while the rest of the window is made.
    Workbench(Desk& desk, View first, QWidget* parent = nullptr);

    ViewList* views() const { return m_views; }
    InboxPanel* inbox() const { return m_inbox; }
    ComplaintPanel* complaint() const { return m_complaint; }
    ReplyPanel* reply() const { return m_reply; }
    CareStrip* care() const { return m_care; }
    CustomerPanel* customer() const { return m_customer; }

    void open(ComplaintId id);
    void setValuesHidden(bool hidden);
    void focusNextPane();
    void toggleCustomer();
    void toggleList();
    void saveLayout(Preferences& preferences) const;
    void restoreLayout(const Preferences& preferences);

signals:
    void failed(const amends::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildMiddle();
    void connectPanels();
    void clear();
    void fold();
    void foldList(bool folded);
    void retranslate();
    void refreshCounts();

    Desk& m_desk;
    ViewList* m_views;
    InboxPanel* m_inbox;
    ComplaintPanel* m_complaint;
    CareStrip* m_care;
    ReplyPanel* m_reply;
    CustomerPanel* m_customer;
    QToolButton* m_unfoldList;
    QWidget* m_list = nullptr;
    QStackedLayout* m_middle = nullptr;
    QSplitter* m_across;
    QSplitter* m_down;
    std::optional<bool> m_customerWish; ///< folded or not, as the user last asked at this width
    std::optional<bool> m_listWish;
    int m_widthClass = -1;
};

} // namespace amends
