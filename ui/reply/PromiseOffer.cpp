#include "reply/PromiseOffer.h"
#include "shared/ElidedLabel.h"
#include "shared/Icons.h"
#include "shared/PromiseFields.h"
#include "shared/Theme.h"
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace amends {

PromiseOffer::PromiseOffer(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_list(new QWidget(this)), m_lines(new QVBoxLayout(m_list)),
      m_take(new QPushButton(this)), m_none(new QPushButton(this))
{
    setObjectName(QStringLiteral("promiseOffer"));
    setLook(this, "card");
    setLook(m_title, "heading");
    setLook(m_take, "primary");
    setLook(m_none, "quiet");
    m_take->setObjectName(QStringLiteral("promiseTakeButton"));
    m_none->setObjectName(QStringLiteral("promiseNoneButton"));
    m_take->setIcon(icon(QLatin1StringView("calendar"), Role::OnAccent));
    m_take->setAutoDefault(true);
    m_take->setDefault(true);
    m_lines->setContentsMargins({});
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_none);
    buttons->addWidget(m_take);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Normal, space::Normal, space::Normal, space::Normal);
    rows->addWidget(m_title);
    rows->addWidget(m_list);
    rows->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const QList<Promise> promises = chosen();
        putAway();
        emit taken(promises);
    });
    connect(m_none, &QPushButton::clicked, this, [this] {
        putAway();
        emit taken({});
    });
    hide();
    retranslate();
}

void PromiseOffer::offer(const QList<FoundPromise>& found, const QList<Staff>& staff, const QDate& today)
{
    putAway();
    for (const FoundPromise& one : found) {
        Row row{one, new QCheckBox(m_list), new PromiseFields(m_list), new QWidget(m_list)};
        row.wanted->setChecked(true);
        row.wanted->setObjectName(QStringLiteral("promiseWantedBox"));
        row.wanted->setAccessibleName(tr("Note this promise"));
        row.fields->setKind(one.kind);
        QList<PromiseFields::Day> days;
        for (const PromiseDay& day : one.days)
            days << PromiseFields::Day{day.date, day.time};
        row.fields->setDays(days, today);
        row.fields->setStaff(staff, one.owner);
        connect(row.wanted, &QCheckBox::toggled, row.fields, &QWidget::setEnabled);
        auto* sentence = new ElidedLabel({}, row.all);
        sentence->setFullText(u'“' + one.sentence + u'”');
        setLook(sentence, "muted");
        auto* line = new QHBoxLayout(row.all);
        line->setContentsMargins({});
        line->addWidget(row.wanted);
        line->addWidget(row.fields);
        line->addWidget(sentence, 1);
        m_lines->addWidget(row.all);
        m_rows << row;
    }
    retranslate();
    show();
    m_take->setFocus(Qt::OtherFocusReason);
}

void PromiseOffer::putAway()
{
    for (const Row& row : std::as_const(m_rows))
        row.all->deleteLater();
    m_rows.clear();
    hide();
}

QList<Promise> PromiseOffer::chosen() const
{
    QList<Promise> promises;
    for (const Row& row : m_rows) {
        if (!row.wanted->isChecked())
            continue;
        Promise promise;
        promise.kind = row.fields->kind();
        promise.due = row.fields->day().date;
        promise.dueTime = row.fields->day().time;
        promise.owner = row.fields->owner();
        promise.sentence = row.found.sentence;
        promises << promise;
    }
    return promises;
}

void PromiseOffer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        putAway();
        emit keepWriting();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_take->click();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void PromiseOffer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void PromiseOffer::retranslate()
{
    m_title->setText(tr("You promise her %n date. Shall we keep watch?", nullptr, int(m_rows.size())));
    m_take->setText(tr("&Note and send"));
    m_take->setToolTip(tr("The promises go on the board and the reply goes out (Enter)"));
    m_none->setText(tr("Send &without noting"));
}

} // namespace amends
