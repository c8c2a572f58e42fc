#include "settings/WeekEditor.h"
#include "shared/Icons.h"
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>
#include <QToolButton>

namespace amends {

namespace {

const QTime midnight(23, 59, 59, 999); // the end of a day, shown as 00:00
const std::array<QTime, 4> usual{QTime(9, 0), QTime(18, 0), QTime(13, 30), QTime(18, 0)};
const QTime usualBreak(12, 30);

QTime closing(const QTimeEdit* edit)
{
    return edit->time() == QTime(0, 0) ? midnight : edit->time();
}

} // namespace

WeekEditor::WeekEditor(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("weekEditor"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::Normal);
    grid->setVerticalSpacing(space::Tight);
    for (int i = 0; i < 7; ++i) {
        Day& day = m_days[size_t(i)];
        day.open = new QCheckBox(this);
        day.open->setObjectName(QStringLiteral("open%1Check").arg(i + 1));
        grid->addWidget(day.open, i, 0);
        for (int part = 0; part < 4; ++part) {
            auto* edit = new QTimeEdit(usual[size_t(part)], this);
            edit->setObjectName(QStringLiteral("hours%1_%2Edit").arg(i + 1).arg(part + 1));
            edit->setDisplayFormat(QStringLiteral("HH:mm"));
            edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
            edit->setAlignment(Qt::AlignHCenter);
            day.times[size_t(part)] = edit;
            connect(edit, &QTimeEdit::timeChanged, this, &WeekEditor::changed);
            grid->addWidget(edit, i, part < 2 ? 1 + part * 2 : 3 + part * 2);
        }
        for (int span = 0; span < 2; ++span) {
            day.dash[span] = new QLabel(QStringLiteral("–"), this);
            grid->addWidget(day.dash[span], i, span == 0 ? 2 : 8);
        }
        day.split = new QToolButton(this);
        day.split->setObjectName(QStringLiteral("split%1Button").arg(i + 1));
        day.split->setCheckable(true);
        day.split->setProperty("notASetting", true);
        setLook(day.split, "quiet");
        grid->addWidget(day.split, i, 5);
        grid->setRowMinimumHeight(i, 34);
        connect(day.open, &QCheckBox::toggled, this, [this, &day] { follow(day); });
        connect(day.split, &QToolButton::toggled, this, [this, &day](bool on) {
            const bool first = day.times[1]->time() > usual[2] || day.times[1]->time() == QTime(0, 0);
            if (on && first && day.times[0]->time() < usualBreak) { // one long span becomes two around noon
                day.times[3]->setTime(day.times[1]->time());
                day.times[1]->setTime(usualBreak);
            } else if (!on) {
                day.times[1]->setTime(day.times[3]->time());
            }
            follow(day);
        });
        follow(day);
    }
    grid->setColumnStretch(10, 1);
    retranslate();
}

void WeekEditor::follow(Day& day)
{
    const bool open = day.open->isChecked();
    const bool two = open && day.split->isChecked();
    for (size_t i = 0; i < 4; ++i)
        day.times[i]->setVisible(i < 2 ? open : two);
    day.dash[0]->setVisible(open);
    day.dash[1]->setVisible(two);
    day.split->setVisible(open);
    day.split->setIcon(icon(two ? QLatin1StringView("close") : QLatin1StringView("plus"), Role::Muted));
    emit changed();
}

QList<OpenSpan> WeekEditor::spansOf(const Day& day) const
{
    QList<OpenSpan> spans;
    if (day.open->isChecked())
        spans.append({day.times[0]->time(), closing(day.times[1])});
    if (day.open->isChecked() && day.split->isChecked())
        spans.append({day.times[2]->time(), closing(day.times[3])});
    return spans;
}

void WeekEditor::setSpans(Day& day, const QList<OpenSpan>& spans)
{
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietSplit(day.split);
    day.open->setChecked(!spans.isEmpty());
    day.split->setChecked(spans.size() > 1);
    for (size_t i = 0; i < qMin<size_t>(2, size_t(spans.size())); ++i) {
        const OpenSpan& span = spans[qsizetype(i)];
        day.times[i * 2]->setTime(span.opens);
        day.times[i * 2 + 1]->setTime(span.closes == midnight ? QTime(0, 0) : span.closes);
    }
    follow(day);
}

std::array<QList<OpenSpan>, 7> WeekEditor::week() const
{
    std::array<QList<OpenSpan>, 7> week;
    for (size_t i = 0; i < 7; ++i)
        week[i] = spansOf(m_days[i]);
    return week;
}

void WeekEditor::setWeek(const std::array<QList<OpenSpan>, 7>& week)
{
    for (size_t i = 0; i < 7; ++i)
        setSpans(m_days[i], week[i]);
    emit changed();
}

void WeekEditor::copyMonday()
{
    for (size_t i = 1; i < 5; ++i)
        setSpans(m_days[i], spansOf(m_days[0]));
    emit changed();
}

QWidget* WeekEditor::firstWrong() const
{
    for (const Day& day : m_days) {
        OpeningHours one;
        one.week[0] = spansOf(day);
        if (!one.isSound())
            return day.times[0];
    }
    return nullptr;
}

void WeekEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WeekEditor::retranslate()
{
    for (int i = 0; i < 7; ++i) {
        Day& day = m_days[size_t(i)];
        QString name = QLocale().standaloneDayName(i + 1);
        name[0] = name[0].toUpper();
        day.open->setText(name);
        //: %1 is a day of the week
        const QString texts[] = {tr("%1: opens").arg(name), tr("%1: closes").arg(name), tr("%1: opens again").arg(name),
                                 tr("%1: closes for the day").arg(name)};
        for (size_t part = 0; part < 4; ++part)
            day.times[part]->setAccessibleName(texts[part]);
        day.split->setToolTip(tr("With a break"));
        day.split->setAccessibleName(tr("%1: with a break").arg(name));
    }
}

} // namespace amends
