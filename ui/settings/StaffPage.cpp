#include "settings/StaffPage.h"
#include "desk/Desk.h"
#include "desk/ShopBook.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace amends {

namespace {

enum Column { Name, Initials, DirectLine, Active, Columns };

QString initialsOf(const QString& name)
{
    QString initials;
    for (const QString& part : name.split(u' ', Qt::SkipEmptyParts))
        initials += part.front().toUpper();
    return initials.left(4);
}

} // namespace

StaffPage::StaffPage(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_hint(new QLabel(this)), m_table(new QTableWidget(this)), m_add(new QPushButton(this))
{
    setLook(m_hint, "muted");
    m_hint->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("staffTable"));
    m_table->setColumnCount(Columns);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setLook(m_table, "framed");
    m_add->setObjectName(QStringLiteral("addStaffButton"));
    m_add->setIcon(icon(QLatin1StringView("plus")));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    all->addWidget(m_hint);
    all->addWidget(m_table, 1);
    all->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &StaffPage::add);
    connect(m_table, &QTableWidget::cellChanged, this, &StaffPage::cellEdited);
    retranslate();
    load();
}

void StaffPage::load()
{
    later(m_desk.shopBook().staff(), this, [this](const QList<Staff>& staff) { fill(staff); });
}

void StaffPage::fill(const QList<Staff>& staff)
{
    m_filling = true;
    m_staff = staff;
    m_table->setRowCount(int(staff.size()));
    for (int row = 0; row < int(staff.size()); ++row) {
        const Staff& each = staff[row];
        const QString texts[] = {each.name, each.initials, each.directLine};
        for (int column = Name; column < Active; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
        auto* active = new QTableWidgetItem;
        active->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        active->setCheckState(each.active ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, Active, active);
    }
    m_filling = false;
}

void StaffPage::add()
{
    QList<Staff> staff = m_staff;
    staff << Staff();
    fill(staff);
    const int row = m_table->rowCount() - 1;
    m_table->setCurrentCell(row, Name);
    m_table->editItem(m_table->item(row, Name));
}

void StaffPage::cellEdited(int row)
{
    if (m_filling || row >= m_staff.size())
        return;
    Staff staff = m_staff[row];
    staff.name = m_table->item(row, Name)->text().trimmed();
    staff.initials = m_table->item(row, Initials)->text().trimmed().toUpper().left(4);
    staff.directLine = m_table->item(row, DirectLine)->text().trimmed();
    staff.active = m_table->item(row, Active)->checkState() == Qt::Checked;
    if (staff.name.isEmpty())
        return;
    if (staff.initials.isEmpty())
        staff.initials = initialsOf(staff.name);
    later(m_desk.shopBook().saveStaff(staff), this, [this](StaffId) { load(); });
}

void StaffPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StaffPage::retranslate()
{
    m_hint->setText(tr("No one signs in: who is at the desk is chosen by the initials at the bottom of the window. "
                       "Whoever leaves keeps the name in the history; take the tick away."));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Initials"), tr("Direct line"), tr("Works here")});
    m_table->setAccessibleName(tr("Staff"));
    m_add->setText(tr("&Add someone"));
}

} // namespace amends
