#pragma once
#include "domain/OpeningHours.h"
#include <QWidget>

class QCheckBox;
class QLabel;
class QTimeEdit;
class QToolButton;

namespace amends {

/// A week of opening hours: each day open or closed, in one span or in two with a break between.
class WeekEditor : public QWidget
{
    Q_OBJECT
public:
    explicit WeekEditor(QWidget* parent = nullptr);

    std::array<QList<OpenSpan>, 7> week() const;
    void setWeek(const std::array<QList<OpenSpan>, 7>& week);
    /// Makes Tuesday to Friday like Monday.
    void copyMonday();
    /// Where a day's hours cannot be: its first field; nullptr when all is well.
    QWidget* firstWrong() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Day
    {
        QCheckBox* open;
        std::array<QTimeEdit*, 4> times; ///< from, to, from, to
        QToolButton* split;              ///< a break at noon
        QLabel* dash[2];
    };
    QList<OpenSpan> spansOf(const Day& day) const;
    void setSpans(Day& day, const QList<OpenSpan>& spans);
    void follow(Day& day);
    void retranslate();

    std::array<Day, 7> m_days;
};

} // namespace amends
