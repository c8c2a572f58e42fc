#pragma once
#include "desk/History.h"
#include <QWidget>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace amends {

class RepairList;

/// How the sale was, as far as the law asks: goods, place, delivery, what was agreed and told, repairs. Shows only what
/// matters here; what is chosen is told at once.
class SaleForm : public QWidget
{
    Q_OBJECT
public:
    explicit SaleForm(QWidget* parent = nullptr);

    void setPage(const ComplaintPage& page);

signals:
    void termsChosen(const amends::SaleTerms& terms);

private:
    void build();
    void take();
    void arrange();
    SaleTerms terms() const;

    SaleTerms m_terms;
    SaleChannel m_recorded = SaleChannel::Shop; ///< as the purchase says
    QDate m_latest;                             ///< the day of the complaint
    QFormLayout* m_rows;
    QComboBox* m_goods;
    QComboBox* m_channel;
    QComboBox* m_arrival;
    QDateEdit* m_arrivalDay;
    QComboBox* m_agreedDelivery;
    QDateEdit* m_agreedDay;
    QSpinBox* m_months;
    QComboBox* m_told;
    QDateEdit* m_toldDay;
    QComboBox* m_exception;
    RepairList* m_repairs;
    bool m_filling = false;
};

} // namespace amends
