#pragma once
#include "desk/History.h"
#include <QDialog>

class QTextBrowser;

namespace amends {

class SaleForm;

/// What the law says of a purchase, a sentence and an article each, to read and to copy from, and above it what the law hangs
/// on and only the shop knows. Opens without blocking; a source is opened with the system's browser, and only when somebody
/// follows its link.
class LawSheet : public QDialog
{
    Q_OBJECT
public:
    LawSheet(const ComplaintPage& page, QWidget* window);

    /// The page as it is now; that of another complaint closes the sheet.
    void setPage(const ComplaintPage& page);

signals:
    void termsChosen(amends::ComplaintId id, const amends::SaleTerms& terms);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    ComplaintPage m_page;
    SaleForm* m_form;
    QTextBrowser* m_text;
};

} // namespace amends
