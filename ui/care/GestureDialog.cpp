#include "care/GestureDialog.h"
#include "care/CareWording.h"
#include "care/StaffChoice.h"
#include "desk/Desk.h"
#include "desk/ShopBook.h"
#include "shared/CostBox.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "wording/CareWords.h"
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace amends {

GestureDialog::GestureDialog(Desk& desk, ComplaintId complaint, bool valuesHidden, QWidget* parent)
    : GestureDialog(desk, Gesture{{}, complaint, {}, {}, {}, {}, {}, {}}, valuesHidden, parent)
{
}

GestureDialog::GestureDialog(Desk& desk, const Gesture& gesture, bool valuesHidden, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_gesture(gesture), m_hidden(valuesHidden), m_kind(new QComboBox(this)), m_what(new QLineEdit(this)),
      m_cost(new CostBox("gestureCostBox", this)), m_why(new QLineEdit(this)), m_staff(new QComboBox(this)), m_day(new QDateEdit(this)),
      m_beyond(new QLabel(this))
{
    const bool isNew = !gesture.id.isValid();
    build(isNew);
    if (isNew) {
        m_ok->setEnabled(false); // nothing is typed that the answer would overwrite
        later(m_desk.gestures().start(gesture.complaint), this, [this](const GestureStart& start) {
            m_usual = start.usual;
            show(start.gesture);
            m_ok->setEnabled(true);
        });
    } else {
        m_costTyped = true;
        show(gesture);
    }
}

void GestureDialog::build(bool isNew)
{
    setObjectName(QStringLiteral("gestureDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew ? tr("A gesture") : tr("This gesture"));
    auto* hint = new QLabel(tr("What you gave beyond what was owed, so that you know what keeping the customer cost."), this);
    hint->setWordWrap(true);
    setLook(hint, "muted");
    m_kind->setObjectName(QStringLiteral("gestureKindBox"));
    for (size_t i = 0; i < codesOf(GestureKind{}).size(); ++i)
        m_kind->addItem(words(GestureKind(i)));
    m_what->setObjectName(QStringLiteral("gestureWhatEdit"));
    m_what->setPlaceholderText(tr("In words, such as “a second pair of ear pads”"));
    m_what->ensurePolished();
    m_what->setMinimumWidth(m_what->fontMetrics().horizontalAdvance(m_what->placeholderText()) + 2 * space::Wide);
    m_why->setObjectName(QStringLiteral("gestureWhyEdit"));
    m_why->setPlaceholderText(tr("Such as “waited two weeks”"));
    m_staff->setObjectName(QStringLiteral("gestureStaffBox"));
    m_day->setObjectName(QStringLiteral("gestureDayEdit"));
    m_day->setCalendarPopup(true);
    m_beyond->setObjectName(QStringLiteral("gestureBeyond"));
    m_beyond->setWordWrap(true);
    setLook(m_beyond, "warning");
    m_beyond->hide();

    auto* form = new QFormLayout;
    form->addRow(tr("&What"), m_kind);
    form->addRow(QString(), m_what);
    m_what->setAccessibleName(tr("In words"));
    form->addRow(tr("&Costs us"), m_cost);
    form->addRow(tr("Wh&y"), m_why);
    form->addRow(tr("&Given by"), m_staff);
    form->addRow(tr("&On"), m_day);
    form->setRowVisible(m_cost, !m_hidden); // a customer may be looking
    auto* buttons = new QHBoxLayout;
    if (!isNew) {
        auto* away = new QPushButton(tr("&Remove it"), this);
        away->setObjectName(QStringLiteral("gestureRemoveButton"));
        away->setAutoDefault(false);
        buttons->addWidget(away);
        connect(away, &QPushButton::clicked, this, &GestureDialog::drop);
    }
    buttons->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_ok = new QPushButton(isNew ? tr("&Note it") : tr("&Keep it so"), this);
    m_ok->setObjectName(QStringLiteral("gestureOkButton"));
    m_ok->setDefault(true);
    setLook(m_ok, "primary");
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    rows->setSpacing(space::Normal);
    rows->addWidget(hint);
    rows->addLayout(form);
    rows->addWidget(m_beyond);
    rows->addLayout(buttons);
    setMinimumWidth(440);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        if (m_costTyped)
            return;
        m_cost->setMoney(m_usual.value(kind, Money(0, m_gesture.cost.currency())));
        m_costTyped = false;
    });
    connect(m_cost, &QDoubleSpinBox::valueChanged, this, [this] {
        m_costTyped = m_costTyped || m_cost->hasFocus();
        measure();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &GestureDialog::measure);
    connect(m_staff, &QComboBox::currentIndexChanged, this, &GestureDialog::measure);
    connect(m_ok, &QPushButton::clicked, this, &GestureDialog::write);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void GestureDialog::show(const Gesture& gesture)
{
    m_gesture = gesture;
    m_kind->setCurrentIndex(int(gesture.kind));
    m_what->setText(gesture.what);
    m_cost->setMoney(gesture.cost);
    m_why->setText(gesture.why);
    m_day->setMaximumDate(m_desk.clock().now().toLocalTime().date());
    m_day->setDate(gesture.givenOn);
    loadStaff();
    if (m_hidden) {
        m_what->setFocus();
        return;
    }
    m_cost->setFocus();
    m_cost->selectAll();
}

void GestureDialog::loadStaff()
{
    later(m_desk.shopBook().staff(), this, [this](const QList<Staff>& staff) {
        const QSignalBlocker quiet(m_staff);
        offerStaff(m_staff, staff, m_gesture.staff);
        measure();
    });
}

Gesture GestureDialog::entered() const
{
    Gesture gesture = m_gesture;
    gesture.kind = GestureKind(m_kind->currentIndex());
    gesture.what = m_what->text().simplified();
    gesture.cost = m_cost->money();
    gesture.why = m_why->text().simplified();
    gesture.givenOn = m_day->date();
    if (m_staff->count() > 0)
        gesture.staff = StaffId(m_staff->currentData().toLongLong());
    return gesture;
}

void GestureDialog::measure()
{
    if (m_hidden || !m_gesture.complaint.isValid())
        return;
    const Gesture gesture = entered();
    later(m_desk.gestures().measure(gesture), this, [this, gesture](const GestureMeasure& measure) {
        if (gesture != entered())
            return;
        const QString words = beyondSentence(measure, gesture.givenOn, m_desk.clock().now().toLocalTime().date());
        m_beyond->setText(words);
        m_beyond->setVisible(!words.isEmpty());
        layout()->activate();
        resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
    });
}

void GestureDialog::write()
{
    const Gesture gesture = entered();
    const auto done = [this, gesture] {
        emit noted(tr("Noted: %1. Ctrl+Z takes it back.").arg(gestureWords(gesture, m_hidden)));
        accept();
    };
    m_ok->setEnabled(false); // Enter pressed twice is one gesture
    const auto refused = [this](const Error& error) {
        m_ok->setEnabled(true);
        emit failed(error);
    };
    if (gesture.id.isValid())
        later(m_desk.gestures().save(gesture), this, done, refused);
    else
        later(m_desk.gestures().add(gesture), this, [done](GestureId) { done(); }, refused);
}

void GestureDialog::drop()
{
    later(m_desk.gestures().remove(m_gesture.id), this, [this] {
        emit noted(tr("Removed. Ctrl+Z brings it back."));
        accept();
    });
}

} // namespace amends
