#include "intake/ReadingChoices.h"
#include "intake/ImportWords.h"
#include "shared/ElidedLabel.h"
#include "shared/Theme.h"
#include <QGridLayout>

namespace amends {

namespace {

constexpr int kInARow = 3;

QList<WritingChoice> choicesFor(WritingPart value, const ShopFilePreview& preview)
{
    if (value == &ColumnMapping::charset)
        return charsetChoices();
    if (value == &ColumnMapping::separator)
        return separatorChoices();
    if (value == &ColumnMapping::dateOrder)
        return dateOrderChoices();
    if (value == &ColumnMapping::decimal)
        return decimalChoices();
    if (value == &ColumnMapping::currency)
        return currencyChoices();
    QList<WritingChoice> sheets;
    for (const QString& sheet : preview.sheets)
        sheets << WritingChoice{sheet, sheet};
    return sheets;
}

/// A workbook has no letters or signs to choose, an address book nothing at all.
bool isAsked(WritingPart value, const ShopFilePreview& preview)
{
    if (preview.header.isEmpty() && preview.used.charset.isEmpty())
        return false;
    if (value == &ColumnMapping::sheet)
        return preview.sheets.size() > 1;
    if (value == &ColumnMapping::charset || value == &ColumnMapping::separator)
        return preview.sheets.isEmpty() && !(preview.used.*value).isEmpty();
    return true;
}

} // namespace

ReadingChoices::ReadingChoices(QWidget* parent)
    : QWidget(parent), m_head(new QToolButton(this)), m_summary(new ElidedLabel({}, this)), m_body(new QWidget(this))
{
    m_head->setObjectName(QStringLiteral("readingFoldButton"));
    m_head->setText(tr("How the file is &written"));
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setCheckable(true);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setAutoRaise(true);
    setLook(m_summary, "muted");
    auto* line = new QHBoxLayout;
    line->setSpacing(space::Normal);
    line->addWidget(m_head);
    line->addWidget(m_summary, 1);
    line->addStretch();

    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(space::Page, 0, 0, 0);
    grid->setHorizontalSpacing(space::Wide);
    grid->setVerticalSpacing(space::Normal);
    for (int column = 0; column < kInARow; ++column)
        grid->setColumnStretch(column, 1);
    addChoice(&ColumnMapping::charset, "charsetCombo", tr("Letters"), 0);
    addChoice(&ColumnMapping::separator, "separatorCombo", tr("Between columns"), 1);
    addChoice(&ColumnMapping::sheet, "sheetCombo", tr("Sheet"), 2);
    addChoice(&ColumnMapping::dateOrder, "dateOrderCombo", tr("Dates"), 3);
    addChoice(&ColumnMapping::decimal, "decimalCombo", tr("Decimal sign"), 4);
    addChoice(&ColumnMapping::currency, "currencyCombo", tr("Currency"), 5);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::Tight);
    all->addLayout(line);
    all->addWidget(m_body);
    connect(m_head, &QToolButton::toggled, this, &ReadingChoices::fold);
    fold(false);
}

void ReadingChoices::addChoice(WritingPart value, const char* name, const QString& label, int place)
{
    auto* box = new QWidget(m_body);
    auto* combo = new QComboBox(box);
    combo->setObjectName(QLatin1StringView(name));
    combo->setAccessibleName(label);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    auto* caption = new QLabel(label, box);
    setLook(caption, "caption");
    caption->setBuddy(combo);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(caption);
    column->addWidget(combo);
    static_cast<QGridLayout*>(m_body->layout())->addWidget(box, place / kInARow, place % kInARow);
    m_choices.append({value, box, combo});
    connect(combo, &QComboBox::currentIndexChanged, this, [this, value, combo] { emit chosen(value, combo->currentData().toString()); });
}

void ReadingChoices::show(const ImportFile& file)
{
    const ShopFilePreview& preview = file.preview;
    m_summary->setFullText(writingSummary(file));
    bool any = false;
    for (const Choice& choice : m_choices) {
        const bool asked = isAsked(choice.value, preview);
        choice.box->setVisible(asked);
        any = any || asked;
        if (!asked)
            continue;
        const QString now = preview.used.*choice.value;
        const QSignalBlocker quiet(choice.combo);
        choice.combo->clear();
        if (now.isEmpty())
            choice.combo->addItem(tr("as found"), QString());
        for (const WritingChoice& each : choicesFor(choice.value, preview))
            choice.combo->addItem(each.text, each.value);
        int at = choice.combo->findData(now);
        if (at < 0) {
            choice.combo->addItem(now, now);
            at = choice.combo->count() - 1;
        }
        choice.combo->setCurrentIndex(at);
    }
    setVisible(any);
}

void ReadingChoices::fold(bool open)
{
    m_head->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_head->setAccessibleDescription(open ? tr("opened") : tr("folded"));
    m_body->setVisible(open);
    m_summary->setVisible(!open);
}

} // namespace amends
