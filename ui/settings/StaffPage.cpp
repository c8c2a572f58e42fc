#include "settings/StaffPage.h"
#include "desk/Desk.h"
#include "shared/EmptyHint.h"
#include "shared/FramedTable.h"
#include "shared/Icons.h"
#include "shared/Preferences.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace amends {

namespace {
enum Column { Name, Initials, DirectLine, Active, Columns };
} // namespace

QString initialsOf(const QString& name)
{
    QString initials;
    for (const QString& part : name.split(u' ', Qt::SkipEmptyParts))
        initials += part.front().toUpper();
    return initials.left(4);
}

StaffPage::StaffPage(Desk& desk, Preferences& preferences, QWidget* parent)
    : SettingsPage(parent), m_desk(desk), m_preferences(preferences), m_hint(new QLabel(this)),
      m_table(new QTableWidget(0, Columns, this)), m_add(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_meLabel(new QLabel(this)), m_meBox(new QComboBox(this))
{
    setLook(m_hint, "muted");
    m_hint->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("staffTable"));
    m_table->setMinimumHeight(160);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    frameTable(m_table);
    new EmptyHint(m_table);
    m_add->setObjectName(QStringLiteral("addStaffButton"));
    m_add->setIcon(icon(QLatin1StringView("plus")));
    m_remove->setObjectName(QStringLiteral("removeStaffButton"));
    setLook(m_remove, "quiet");
    m_meBox->setObjectName(QStringLiteral("whoAmIBox"));
    m_meBox->setMinimumContentsLength(16);
    m_meLabel->setBuddy(m_meBox);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* me = new QHBoxLayout;
    me->setSpacing(space::Wide);
    me->addWidget(m_meLabel);
    me->addWidget(m_meBox);
    me->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Wide);
    all->setSpacing(space::Normal);
    all->addWidget(m_hint);
    all->addWidget(m_table, 1);
    all->addLayout(buttons);
    all->addSpacing(space::Normal);
    all->addLayout(me);
    connect(m_add, &QPushButton::clicked, this, &StaffPage::add);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentRow();
        if (row < 0 || m_staff[row].id.isValid())
            return;
        m_staff.removeAt(row);
        fillTable();
    });
    connect(m_table, &QTableWidget::cellChanged, this, &StaffPage::cellEdited);
    // Somebody just added by mistake can go; somebody who was here stays in the history.
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int row) { m_remove->setVisible(row >= 0 && row < m_staff.size() && !m_staff[row].id.isValid()); });
    connect(m_meBox, &QComboBox::activated, this, [this] { m_me = m_meBox->currentData().toInt(); });
    m_remove->hide();
    retranslate();
}

QString StaffPage::title() const { return tr("Staff"); }

void StaffPage::fill(const SettingsSheet& sheet)
{
    m_staff = sheet.staff;
    const StaffId me = m_desk.currentStaff();
    const auto it = std::ranges::find(m_staff, me, &Staff::id);
    m_me = me.isValid() && it != m_staff.end() ? int(it - m_staff.begin()) : -1;
    fillTable();
}

void StaffPage::fillTable()
{
    m_filling = true;
    m_table->setRowCount(int(m_staff.size()));
    for (int row = 0; row < int(m_staff.size()); ++row) {
        const Staff& each = m_staff[row];
        const QString texts[] = {each.name, each.initials, each.directLine};
        for (int column = Name; column < Active; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
        auto* active = new QTableWidgetItem;
        active->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        active->setCheckState(each.active ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, Active, active);
    }
    m_filling = false;
    fillMe();
}

void StaffPage::fillMe()
{
    m_meBox->clear();
    if (m_me < 0)
        m_meBox->addItem(tr("Nobody chosen yet"), -1);
    for (int row = 0; row < int(m_staff.size()); ++row)
        if (m_staff[row].active && !m_staff[row].name.isEmpty())
            m_meBox->addItem(m_staff[row].name, row);
    m_meBox->setCurrentIndex(qMax(0, m_meBox->findData(m_me)));
    m_meBox->setEnabled(m_meBox->count() > 1 || m_me >= 0);
}

void StaffPage::add()
{
    m_staff << Staff();
    fillTable();
    const int row = m_table->rowCount() - 1;
    m_table->setCurrentCell(row, Name);
    m_table->editItem(m_table->item(row, Name));
}

Staff StaffPage::entered(int row) const
{
    Staff staff = m_staff[row];
    staff.name = m_table->item(row, Name)->text().simplified();
    staff.initials = m_table->item(row, Initials)->text().trimmed().toUpper().left(4);
    staff.directLine = m_table->item(row, DirectLine)->text().trimmed();
    staff.active = m_table->item(row, Active)->checkState() == Qt::Checked;
    return staff;
}

void StaffPage::cellEdited(int row, int column)
{
    if (m_filling || row >= m_staff.size())
        return;
    const QString before = m_staff[row].name;
    m_staff[row] = entered(row);
    // Initials follow the name until somebody chose others.
    if (column == Name && (m_staff[row].initials.isEmpty() || m_staff[row].initials == initialsOf(before))) {
        m_staff[row].initials = initialsOf(m_staff[row].name);
        m_filling = true;
        m_table->item(row, Initials)->setText(m_staff[row].initials);
        m_filling = false;
    }
    if (!m_staff[row].active && m_me == row)
        m_me = -1;
    fillMe();
}

std::optional<SettingsTrouble> StaffPage::collect(SettingsSheet& sheet)
{
    QList<Staff> staff;
    int me = -1;
    for (int row = 0; row < int(m_staff.size()); ++row) {
        const Staff& each = m_staff[row];
        if (each.name.isEmpty() && !each.id.isValid())
            continue; // a line that was begun and left empty
        if (each.name.isEmpty())
            return SettingsTrouble{tr("Everybody needs a name."), tr("Whoever leaves keeps the name: take the tick away instead."), m_table};
        for (const Staff& other : std::as_const(staff))
            if (other.active && each.active && !each.initials.isEmpty() && other.initials == each.initials)
                return SettingsTrouble{tr("%1 and %2 have the same initials.").arg(other.name, each.name),
                                       tr("Give one of them others, so that you can tell them apart."), m_table};
        if (row == m_me)
            me = int(staff.size());
        staff << each;
    }
    m_staff = staff;
    m_me = me;
    sheet.staff = staff;
    return {};
}

void StaffPage::written(const QList<StaffId>& ids)
{
    const StaffId me = ids.value(m_me);
    if (!me.isValid())
        return;
    m_desk.setCurrentStaff(me);
    m_preferences.setStaff(me.value());
}

void StaffPage::retranslate()
{
    m_hint->setText(tr("No one signs in: who is at the desk is chosen by the initials at the bottom of the window. "
                       "Whoever leaves keeps the name in the history; take the tick away."));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Initials"), tr("Direct line"), tr("Works here")});
    m_table->setAccessibleName(tr("Staff"));
    m_table->findChild<QLabel*>(QStringLiteral("emptyHint"))->setText(tr("Nobody yet. Add yourself: replies are signed with your name."));
    m_add->setText(tr("&Add someone"));
    m_remove->setText(tr("&Remove this line"));
    m_meLabel->setText(tr("&Who sits at this computer"));
    m_meBox->setAccessibleName(tr("Who sits at this computer"));
    findableBy(this, tr("team people colleagues employees handler"));
    findableBy(m_meBox, tr("who am I myself user initials"));
    findableBy(m_add, tr("new colleague employee phone direct line rename leaves inactive"));
}

} // namespace amends
