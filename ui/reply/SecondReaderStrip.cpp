#include "reply/SecondReaderStrip.h"
#include "desk/Changes.h"
#include "desk/Desk.h"
#include "desk/SecondReader.h"
#include "desk/ShopBook.h"
#include "reply/AskReader.h"
#include "shared/ElidedLabel.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "shared/WrappedLabel.h"
#include "wording/Formats.h"
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace amends {

namespace {
constexpr int kPassageShown = 40; // characters of it on its button
}

SecondReaderStrip::SecondReaderStrip(Desk& desk, std::function<QString()> selectedPassage, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_passage(std::move(selectedPassage)), m_icon(new QLabel(this)), m_state(new WrappedLabel(this)),
      m_handBack(new QPushButton(this)), m_away(new QPushButton(this)), m_remarks(new QWidget(this)),
      m_remarkRows(new QVBoxLayout(m_remarks)), m_new(new QLineEdit(this)), m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("secondReaderStrip"));
    setLook(this, "card");
    m_state->setObjectName(QStringLiteral("secondReaderState"));
    m_handBack->setObjectName(QStringLiteral("handBackButton"));
    m_away->setObjectName(QStringLiteral("putReadingAwayButton"));
    m_new->setObjectName(QStringLiteral("remarkEdit"));
    m_add->setObjectName(QStringLiteral("addRemarkButton"));
    m_remarkRows->setContentsMargins(0, 0, 0, 0);
    m_remarkRows->setSpacing(space::Tight);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::Normal);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_state, 1);
    head->addWidget(m_handBack, 0, Qt::AlignTop);
    head->addWidget(m_away, 0, Qt::AlignTop);
    auto* entry = new QHBoxLayout;
    entry->setSpacing(space::Normal);
    entry->addWidget(m_new, 1);
    entry->addWidget(m_add);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Normal, space::Normal, space::Normal, space::Normal);
    rows->setSpacing(space::Normal);
    rows->addLayout(head);
    rows->addWidget(m_remarks);
    rows->addLayout(entry);
    connect(m_add, &QPushButton::clicked, this, &SecondReaderStrip::addRemark);
    connect(m_new, &QLineEdit::returnPressed, this, &SecondReaderStrip::addRemark);
    connect(m_handBack, &QPushButton::clicked, this, [this] {
        if (m_reading)
            later(m_desk.secondReader().handBack(m_reading->id), this, [] {});
    });
    connect(m_away, &QPushButton::clicked, this, [this] {
        if (m_reading)
            later(m_desk.secondReader().putAway(m_reading->id), this, [] {});
    });
    connect(&desk.changes(), &Changes::changed, this, [this](const ChangeSet& set) {
        if (set.shop || set.everything)
            loadStaff();
    });
    loadStaff();
    fill();
}

void SecondReaderStrip::loadStaff()
{
    later(m_desk.shopBook().staff(), this, [this](const QList<Staff>& staff) {
        m_staff = staff;
        fill();
    });
}

void SecondReaderStrip::setReading(const std::optional<SecondReading>& reading)
{
    if (reading == m_reading)
        return;
    if (!reading || !m_reading || reading->id != m_reading->id)
        m_new->clear();
    m_reading = reading;
    fill();
}

void SecondReaderStrip::refresh()
{
    fill();
}

void SecondReaderStrip::ask(ComplaintId complaint)
{
    QList<Staff> colleagues = m_staff;
    colleagues.removeIf([this](const Staff& one) { return !one.active || one.id == m_desk.currentStaff(); });
    auto* dialog = new AskReader(colleagues, window());
    connect(dialog, &AskReader::asked, this, [this, complaint](StaffId reader, const QString& note) {
        later(m_desk.secondReader().ask(complaint, reader, note), this, [](SecondReadingId) {});
    });
    dialog->open();
}

QString SecondReaderStrip::nameOf(StaffId id) const
{
    const auto found = std::ranges::find(m_staff, id, &Staff::id);
    return found == m_staff.end() ? tr("Somebody") : found->name;
}

QString SecondReaderStrip::state(bool reading) const
{
    const int open = int(std::ranges::count_if(m_reading->remarks, [](const Remark& r) { return !r.done.isValid(); }));
    const QString note = m_reading->note.isEmpty() ? QString() : tr(" “%1”").arg(m_reading->note);
    if (reading)
        return tr("%1 asks you to read this draft over.").arg(nameOf(m_reading->askedBy)) + note;
    const QString reader = nameOf(m_reading->reader);
    switch (m_reading->verdict) {
    case Verdict::Waiting:
        return tr("%1 reads it over, asked %2.").arg(reader, formatWhen(m_reading->asked)) + note + u' '
            + tr("You can send it without waiting.");
    case Verdict::Fine:
        return tr("%1 read it over: fine.").arg(reader);
    case Verdict::Remarks:
        break;
    }
    return open == 0 ? tr("%1 read it over; every remark is ticked off.").arg(reader)
                     : tr("%1 read it over, with %n remark(s) still open.", nullptr, open).arg(reader);
}

void SecondReaderStrip::fill()
{
    setVisible(m_reading.has_value());
    if (!m_reading)
        return;
    const bool reading = m_reading->verdict == Verdict::Waiting && m_reading->reader == m_desk.currentStaff();
    m_icon->setPixmap(iconPixmap(QLatin1StringView("eye"), 16, devicePixelRatioF(), Role::Accent));
    m_state->setText(state(reading));
    setAccessibleName(m_state->text());
    m_handBack->setVisible(reading);
    m_handBack->setText(m_reading->remarks.isEmpty() ? tr("&Fine as it is") : tr("&Hand back with %n remark(s)", nullptr, int(m_reading->remarks.size())));
    m_handBack->setToolTip(tr("Back to the one who wrote it"));
    m_away->setVisible(!reading);
    m_away->setText(m_reading->verdict == Verdict::Waiting ? tr("Do not &wait") : tr("Put a&way"));
    m_away->setToolTip(m_reading->verdict == Verdict::Waiting ? tr("Take the draft back; it leaves your colleague’s list")
                                                              : tr("Take this strip away; it stays in the log"));
    for (QWidget* entry : {static_cast<QWidget*>(m_new), static_cast<QWidget*>(m_add)})
        entry->setVisible(reading);
    m_new->setPlaceholderText(tr("Your remark; select words in the reply first to point at them"));
    m_new->setAccessibleName(tr("Remark on the draft, on the words selected or on all of it"));
    m_add->setText(tr("&Remark"));
    m_add->setToolTip(tr("Add the remark (Enter)"));
    fillRemarks(reading);
}

void SecondReaderStrip::fillRemarks(bool reading)
{
    while (QLayoutItem* item = m_remarkRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_remarks->setVisible(!m_reading->remarks.isEmpty());
    for (const Remark& remark : std::as_const(m_reading->remarks))
        m_remarkRows->addWidget(remarkRow(remark, reading));
}

QWidget* SecondReaderStrip::remarkRow(const Remark& remark, bool reading)
{
    auto* row = new QWidget(m_remarks);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::Normal);
    if (!reading) {
        auto* done = new QCheckBox(row);
        done->setObjectName(QStringLiteral("remarkDone"));
        done->setChecked(remark.done.isValid());
        done->setAccessibleName(tr("Done: %1").arg(remark.text));
        done->setToolTip(tr("Tick it off"));
        connect(done, &QCheckBox::clicked, this, [this, id = remark.id](bool on) {
            later(m_desk.secondReader().tick(id, on), this, [] {}, [this](const Error& error) {
                fill();
                emit failed(error);
            });
        });
        across->addWidget(done, 0, Qt::AlignTop);
    }
    if (!remark.passage.isEmpty()) {
        auto* passage = new QToolButton(row);
        passage->setObjectName(QStringLiteral("remarkPassage"));
        const QString shown = remark.passage.simplified();
        passage->setText(QStringLiteral("“%1”").arg(shown.size() > kPassageShown ? shown.left(kPassageShown - 1) + u'…' : shown).replace(u'&', QLatin1StringView("&&")));
        passage->setAccessibleName(tr("Show the words “%1” in the reply").arg(shown));
        passage->setToolTip(tr("Show these words in the reply"));
        passage->setFocusPolicy(Qt::StrongFocus);
        setLook(passage, "quiet");
        connect(passage, &QToolButton::clicked, this, [this, words = remark.passage] { emit passageChosen(words); });
        across->addWidget(passage, 0, Qt::AlignTop);
    }
    auto* text = new WrappedLabel(row);
    text->setText(remark.text);
    if (remark.done.isValid())
        setLook(text, "muted");
    across->addWidget(text, 1);
    if (reading) {
        auto* remove = new QToolButton(row);
        remove->setObjectName(QStringLiteral("removeRemark"));
        remove->setIcon(icon(QLatin1StringView("close"), Role::Muted));
        remove->setAccessibleName(tr("Take this remark away: %1").arg(remark.text));
        remove->setToolTip(tr("Take this remark away"));
        remove->setFocusPolicy(Qt::StrongFocus);
        setLook(remove, "quiet");
        connect(remove, &QToolButton::clicked, this, [this, id = remark.id] { later(m_desk.secondReader().removeRemark(id), this, [] {}); });
        across->addWidget(remove, 0, Qt::AlignTop);
    }
    return row;
}

void SecondReaderStrip::addRemark()
{
    const QString text = m_new->text().trimmed();
    if (!m_reading || text.isEmpty())
        return;
    // The words leave the field only when they are on disk.
    later(m_desk.secondReader().remark(m_reading->id, m_passage(), text), this, [this, text](RemarkId) {
        if (m_new->text().trimmed() == text)
            m_new->clear();
    });
}

void SecondReaderStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace amends
