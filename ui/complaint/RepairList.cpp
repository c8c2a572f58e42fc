#include "complaint/RepairList.h"
#include "shared/Theme.h"
#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace amends {

namespace {

constexpr int kMostRepairs = 12;

QDateEdit* dayEdit(const QDate& day, const QString& name, const char* object, QWidget* parent)
{
    auto* edit = new QDateEdit(day, parent);
    edit->setObjectName(QLatin1StringView(object));
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    edit->setKeyboardTracking(false);
    return edit;
}

} // namespace

RepairList::RepairList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout), m_add(new QPushButton(tr("Add a &repair"), this))
{
    m_add->setObjectName(QStringLiteral("addRepairButton"));
    m_add->setAutoDefault(false);
    setLook(m_add, "quiet");
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::Tight);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::Tight);
    all->addLayout(m_rows);
    all->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_repairs.append({{}, m_usual, {}});
        rebuild();
        emit changed();
    });
}

void RepairList::setRepairs(const QList<LawRepair>& repairs, const QDate& usual)
{
    m_usual = usual;
    if (repairs == m_repairs)
        return;
    m_repairs = repairs;
    rebuild();
}

void RepairList::rebuild()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        // A day half typed is told when its field loses the focus: nobody listens any more.
        for (QObject* field : item->widget()->findChildren<QObject*>())
            field->disconnect(this);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < int(m_repairs.size()); ++i)
        m_rows->addWidget(row(i));
    m_add->setEnabled(m_repairs.size() < kMostRepairs);
}

QWidget* RepairList::row(int index)
{
    const LawRepair& repair = m_repairs[index];
    auto* row = new QWidget(this);
    auto* told = dayEdit(repair.notice.isValid() ? repair.notice : repair.handedOver, tr("Day the customer told of it"), "repairToldEdit", row);
    told->setMaximumDate(repair.handedOver);
    auto* over = dayEdit(repair.handedOver, tr("Day it was handed over"), "repairOverEdit", row);
    auto* isBack = new QCheckBox(tr("back"), row);
    isBack->setObjectName(QStringLiteral("repairBackBox"));
    isBack->setChecked(repair.returned.isValid());
    auto* back = dayEdit(repair.returned.isValid() ? repair.returned : repair.handedOver, tr("Day it came back"), "repairReturnedEdit", row);
    back->setMinimumDate(repair.handedOver);
    back->setVisible(repair.returned.isValid());
    auto* remove = new QToolButton(row);
    remove->setText(QStringLiteral("×"));
    remove->setAccessibleName(tr("Remove this repair"));
    remove->setToolTip(remove->accessibleName());
    remove->setObjectName(QStringLiteral("removeRepairButton"));
    setLook(remove, "quiet");
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Tight);
    //: a repair: the day the customer told us, the day we got the thing
    for (const auto& [text, edit] : {std::pair(tr("told"), told), std::pair(tr("handed over"), over)}) {
        auto* label = new QLabel(text, row);
        label->setBuddy(edit);
        line->addWidget(label);
        line->addWidget(edit);
    }
    line->addWidget(isBack);
    line->addWidget(back);
    line->addWidget(remove);
    line->addStretch();
    connect(told, &QDateEdit::dateChanged, this, [this, index](const QDate& day) {
        LawRepair changed = m_repairs[index];
        changed.notice = day;
        change(index, changed);
    });
    connect(over, &QDateEdit::dateChanged, this, [this, index](const QDate& day) {
        LawRepair changed = m_repairs[index];
        changed.handedOver = day;
        if (changed.returned.isValid())
            changed.returned = qMax(changed.returned, day);
        if (changed.notice.isValid())
            changed.notice = qMin(changed.notice, day);
        change(index, changed);
    });
    connect(back, &QDateEdit::dateChanged, this, [this, index](const QDate& day) {
        LawRepair changed = m_repairs[index];
        if (!changed.returned.isValid())
            return;
        changed.returned = day;
        change(index, changed);
    });
    connect(isBack, &QCheckBox::toggled, this, [this, index](bool on) {
        LawRepair changed = m_repairs[index];
        changed.returned = on ? qMax(changed.handedOver, m_usual) : QDate();
        change(index, changed);
        rebuild();
    });
    connect(remove, &QToolButton::clicked, this, [this, index] {
        m_repairs.removeAt(index);
        rebuild();
        emit changed();
    });
    return row;
}

void RepairList::change(int index, const LawRepair& repair)
{
    m_repairs[index] = repair;
    emit changed();
}

} // namespace amends
