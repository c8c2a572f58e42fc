#pragma once
#include "desk/Remedies.h"
#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace amends {

/// One question about the remedy with its button; Esc leaves everything as it is. It asks, RemedyRow writes.
class RemedySheet : public QDialog
{
    Q_OBJECT
protected:
    RemedySheet(const QString& title, const QString& hint, const QString& button, QWidget* parent);
    QVBoxLayout* body() const { return m_body; }
    virtual void take() = 0;

private:
    QVBoxLayout* m_body;
};

/// What she may choose from: a box a remedy, those the law puts first on top and ticked.
class OfferSheet : public RemedySheet
{
    Q_OBJECT
public:
    OfferSheet(const QList<Remedy>& offered, const RemedyOrder& order, QWidget* parent);

signals:
    void offered(const QList<amends::Remedy>& remedies);

private:
    void take() override;

    QList<std::pair<Remedy, QCheckBox*>> m_boxes;
};

/// What it will be, what was offered first; and what it costs the shop, if somebody cares to say.
class ChooseSheet : public RemedySheet
{
    Q_OBJECT
public:
    ChooseSheet(const RemedyRound& round, std::optional<Remedy> asked, const Currency& currency, QWidget* parent);

signals:
    void chosen(amends::Remedy remedy, const std::optional<amends::Money>& cost);

private:
    void take() override;

    Currency m_currency;
    QButtonGroup* m_choice;
    QLineEdit* m_cost;
    QLabel* m_refused;
};

/// Since when she has it: today, or a day since she complained.
class DeliveredSheet : public RemedySheet
{
    Q_OBJECT
public:
    DeliveredSheet(const QDate& day, const QDate& earliest, const QDate& today, QWidget* parent);

signals:
    void delivered(const QDate& day);

private:
    void take() override;

    QDateEdit* m_day;
};

} // namespace amends
