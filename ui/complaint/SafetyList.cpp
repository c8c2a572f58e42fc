#include "complaint/SafetyList.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "shared/WrappedLabel.h"
#include "wording/Formats.h"
#include "wording/Words.h"
#include <QCheckBox>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace amends {

SafetyList::SafetyList(Desk& desk, QWidget* parent) : QFrame(parent), m_desk(desk), m_title(new QToolButton(this))
{
    setObjectName(QStringLiteral("safetyList"));
    setLook(this, "card");
    m_title->setObjectName(QStringLiteral("safetyTitle"));
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setFocusPolicy(Qt::StrongFocus);
    setLook(m_title, "quiet");
    connect(m_title, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Normal, space::Tight, space::Normal, space::Tight);
    rows->setSpacing(space::Tight);
    rows->addWidget(m_title);
    for (size_t i = 0; i < codesOf(SafetyStep{}).size(); ++i) {
        auto* row = new QWidget(this);
        Line line{row, new QCheckBox(row), new WrappedLabel(row)};
        line.box->setObjectName(QStringLiteral("safety_") + codesOf(SafetyStep{})[i]);
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins(space::Normal, 0, 0, 0);
        across->setSpacing(space::Normal);
        across->addWidget(line.box, 0, Qt::AlignTop);
        across->addWidget(line.text, 1);
        connect(line.box, &QCheckBox::clicked, this, [this, step = SafetyStep(int(i))](bool done) {
            later(m_desk.complaints().tickSafety(m_page.complaint.id, step, done), this, [] {},
                  [this](const Error& error) {
                      fill(); // the tick is not on disk
                      emit failed(error);
                  });
        });
        m_lines.append(line);
        rows->addWidget(row);
    }
    hide();
}

void SafetyList::setPage(const ComplaintPage& page, const QHash<StaffId, Staff>& staff)
{
    const bool other = page.complaint.id != m_page.complaint.id;
    m_page = page;
    m_staff = staff;
    setVisible(page.complaint.signals_.contains(Signal::Safety));
    fill();
    if (other)
        setFolded(m_low || std::ranges::all_of(m_lines, [](const Line& line) { return line.box->isChecked(); }));
}

void SafetyList::setLow(bool low)
{
    m_low = low;
    setFolded(low);
}

void SafetyList::setFolded(bool folded)
{
    m_folded = folded;
    for (const Line& line : std::as_const(m_lines))
        line.row->setVisible(!folded);
    fill();
    emit foldedChanged();
}

void SafetyList::fill()
{
    int done = 0;
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const SafetyStep step = SafetyStep(i);
        const Event* by = doneBy(m_page.events, step);
        QString text = words(step);
        m_lines[i].box->setAccessibleName(text);
        m_lines[i].box->setChecked(by != nullptr);
        if (by) {
            ++done;
            const QString who = m_staff.value(by->by).name;
            //: a step of the safety list that is done: when, and by whom
            const QString told = who.isEmpty() ? tr("done %1").arg(formatWhen(by->at)) : tr("%1, %2").arg(who, formatWhen(by->at));
            m_lines[i].box->setAccessibleDescription(told);
            text += QStringLiteral(" – ") + told;
        } else {
            m_lines[i].box->setAccessibleDescription({});
        }
        m_lines[i].text->setText(text);
        m_lines[i].box->setToolTip(by ? tr("Click to take the tick away") : tr("Click when it is done; your name and the time are kept"));
    }
    m_title->setIcon(icon(QLatin1StringView("warning"), Role::Danger));
    m_title->setText(tr("Somebody could be hurt: first these (%1 of %2 done)").arg(done).arg(m_lines.size()));
    m_title->setAccessibleName(m_title->text());
    m_title->setToolTip(m_folded ? tr("Show the list") : tr("Fold the list"));
}

void SafetyList::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace amends
