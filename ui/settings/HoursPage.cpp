#include "settings/HoursPage.h"
#include "settings/WeekEditor.h"
#include "shared/Icons.h"
#include "wording/HoursText.h"
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace amends {

namespace {

/// The locale's short form, with the century: 26 could be any.
QString dayForm()
{
    QString form = QLocale().dateFormat(QLocale::ShortFormat);
    return form.contains(QLatin1StringView("yyyy")) ? form : form.replace(QLatin1StringView("yy"), QLatin1StringView("yyyy"));
}

} // namespace

HoursPage::HoursPage(QWidget* parent)
    : SettingsPage(parent), m_hint(new QLabel(this)), m_week(new WeekEditor(this)), m_copy(new QPushButton(this)),
      m_closedTitle(new QLabel(this)), m_closures(new QVBoxLayout), m_add(new QPushButton(this)),
      m_toldLabel(new QLabel(this)), m_told(new QLineEdit(this)), m_word(new QPushButton(this)),
      m_clockTitle(new QLabel(this)), m_withinLabel(new QLabel(this)), m_within(new QSpinBox(this)),
      m_warningLabel(new QLabel(this)), m_warning(new QSpinBox(this))
{
    m_hint->setWordWrap(true);
    setLook(m_hint, "muted");
    setLook(m_closedTitle, "heading");
    m_closedTitle->setBuddy(m_add);
    setLook(m_toldLabel, "heading");
    m_toldLabel->setBuddy(m_told);
    setLook(m_copy, "link");
    setLook(m_add, "link");
    setLook(m_word, "link");
    m_copy->setObjectName(QStringLiteral("copyMondayButton"));
    m_add->setObjectName(QStringLiteral("addClosureButton"));
    m_told->setObjectName(QStringLiteral("shopHoursEdit"));
    m_word->setObjectName(QStringLiteral("wordHoursButton"));
    setLook(m_clockTitle, "heading");
    m_within->setObjectName(QStringLiteral("acknowledgeWithinBox"));
    m_within->setRange(1, 99);
    m_withinLabel->setBuddy(m_within);
    m_warning->setObjectName(QStringLiteral("acknowledgeWarningBox"));
    m_warning->setRange(0, 98);
    m_warningLabel->setBuddy(m_warning);
    auto* clock = new QGridLayout;
    clock->setHorizontalSpacing(space::Normal);
    clock->setVerticalSpacing(space::Tight);
    clock->addWidget(m_withinLabel, 0, 0);
    clock->addWidget(m_within, 0, 1);
    clock->addWidget(m_warningLabel, 1, 0);
    clock->addWidget(m_warning, 1, 1);
    clock->setColumnStretch(2, 1);
    m_closures->setSpacing(space::Tight);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Wide);
    all->setSpacing(space::Normal);
    all->addWidget(m_hint);
    all->addWidget(m_week);
    all->addWidget(m_copy, 0, Qt::AlignLeft);
    all->addWidget(m_closedTitle);
    all->addLayout(m_closures);
    all->addWidget(m_add, 0, Qt::AlignLeft);
    all->addWidget(m_toldLabel);
    all->addWidget(m_told);
    all->addWidget(m_word, 0, Qt::AlignLeft);
    all->addWidget(m_clockTitle);
    all->addLayout(clock);
    all->addStretch();
    connect(m_copy, &QPushButton::clicked, m_week, &WeekEditor::copyMonday);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QDate today = QDate::currentDate();
        addClosure({today, today});
        m_rows.last().first->setFocus();
    });
    connect(m_word, &QPushButton::clicked, this, &HoursPage::wordAnew);
    connect(m_week, &WeekEditor::changed, this, [this] {
        if (m_told->text().trimmed() == m_ownWords)
            wordAnew();
        offerWords();
    });
    connect(m_told, &QLineEdit::textChanged, this, &HoursPage::offerWords);
    retranslate();
}

QString HoursPage::title() const { return tr("Opening hours"); }

OpeningHours HoursPage::entered() const
{
    OpeningHours hours;
    hours.week = m_week->week();
    for (const Row& row : m_rows)
        hours.closures.append({row.first->date(), row.last->date()});
    std::ranges::sort(hours.closures, [](const Closure& a, const Closure& b) { return std::pair(a.first, a.last) < std::pair(b.first, b.last); });
    return hours;
}

// Only where it would change something, and there is a week to make it from.
void HoursPage::offerWords()
{
    const QString made = toldHours(entered());
    m_word->setVisible(!made.isEmpty() && m_told->text().trimmed() != made);
}

void HoursPage::wordAnew()
{
    m_ownWords = toldHours(entered());
    m_told->setText(m_ownWords);
}

void HoursPage::fill(const SettingsSheet& sheet)
{
    for (const Row& row : std::exchange(m_rows, {}))
        delete row.line;
    m_ownWords = toldHours(sheet.shop.opening);
    m_told->setText(sheet.shop.hours);
    m_week->setWeek(sheet.shop.opening.week);
    m_within->setValue(sheet.shop.acknowledgeWithin);
    m_warning->setValue(sheet.shop.acknowledgeWarning);
    for (const Closure& closure : sheet.shop.opening.closures)
        addClosure(closure);
}

std::optional<SettingsTrouble> HoursPage::collect(SettingsSheet& sheet)
{
    if (QWidget* wrong = m_week->firstWrong())
        return SettingsTrouble{tr("These hours cannot be right: %1.").arg(wrong->accessibleName()),
                               tr("A day closes after it opens, and opens again after the break."), wrong};
    for (const Row& row : std::as_const(m_rows))
        if (row.last->date() < row.first->date())
            return SettingsTrouble{tr("The closed days end before they begin."), {}, row.last};
    sheet.shop.opening = entered();
    sheet.shop.hours = m_told->text().trimmed();
    sheet.shop.acknowledgeWithin = m_within->value();
    sheet.shop.acknowledgeWarning = qMin(m_warning->value(), m_within->value() - 1);
    return {};
}

void HoursPage::addClosure(const Closure& closure)
{
    Row row{new QWidget(this), nullptr, nullptr};
    auto* inside = new QHBoxLayout(row.line);
    inside->setContentsMargins({});
    for (auto& [edit, day] : {std::pair<QDateEdit*&, QDate>(row.first, closure.first), {row.last, closure.last}}) {
        edit = new QDateEdit(day, row.line);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(dayForm());
        inside->addWidget(edit);
        if (&edit == &row.first)
            inside->addWidget(new QLabel(QStringLiteral("–"), row.line));
    }
    auto* remove = new QToolButton(row.line);
    remove->setObjectName(QStringLiteral("removeClosureButton"));
    remove->setIcon(icon(QLatin1StringView("close"), Role::Muted));
    setLook(remove, "quiet");
    inside->addWidget(remove);
    inside->addStretch();
    m_closures->addWidget(row.line);
    m_rows.append(row);
    nameRow(row);
    connect(row.first, &QDateEdit::dateChanged, row.last, [row](const QDate& day) {
        if (row.last->date() < day)
            row.last->setDate(day);
    });
    connect(remove, &QToolButton::clicked, this, [this, line = row.line] {
        m_rows.removeIf([line](const Row& each) { return each.line == line; });
        m_add->setFocus();
        line->deleteLater();
    });
}

void HoursPage::nameRow(const Row& row)
{
    row.first->setAccessibleName(tr("Closed from"));
    row.last->setAccessibleName(tr("Closed until"));
    auto* remove = row.line->findChild<QToolButton*>(QStringLiteral("removeClosureButton"));
    remove->setToolTip(tr("Open on these days after all"));
    remove->setAccessibleName(remove->toolTip());
}

void HoursPage::retranslate()
{
    m_hint->setText(tr("When customers can reach you. Two spans make a day with a break. Public holidays are known from the "
                       "country."));
    m_copy->setText(tr("Monday’s hours from Tuesday to &Friday too"));
    m_closedTitle->setText(tr("Also closed"));
    m_add->setText(tr("&Add days when we are closed"));
    m_toldLabel->setText(tr("&How we tell customers"));
    m_told->setAccessibleName(tr("Opening hours as customers are told"));
    m_told->setPlaceholderText(tr("Made from the week above"));
    m_word->setText(tr("&Make it from the week above"));
    m_clockTitle->setText(tr("Acknowledging a complaint"));
    m_withinLabel->setText(tr("Within so many &opening hours"));
    m_warningLabel->setText(tr("&Urgent so many hours before that"));
    //: behind a number of hours
    for (QSpinBox* box : {m_within, m_warning})
        box->setSuffix(tr(" h"));
    m_within->setAccessibleName(tr("Opening hours in which a complaint is acknowledged"));
    m_warning->setAccessibleName(tr("Opening hours before the end from which it is told as urgent"));
    findableBy(m_within, tr("acknowledge acknowledgement first answer clock deadline red amber"));
    findableBy(this, tr("open closed closing times schedule week"));
    findableBy(m_add, tr("holiday vacation break closed summer"));
    findableBy(m_told, tr("opening hours text reply"));
    for (const Row& row : std::as_const(m_rows))
        nameRow(row);
    if (m_told->text().trimmed() == m_ownWords && !m_ownWords.isEmpty())
        wordAnew();
}

} // namespace amends
