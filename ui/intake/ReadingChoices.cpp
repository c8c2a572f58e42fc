#include "intake/ReadingChoices.h"
#include "intake/CalmCombo.h"
#include "intake/ImportWords.h"
#include "shared/ElidedLabel.h"
#include "shared/Theme.h"
#include <QGridLayout>
#include <QResizeEvent>

namespace amends {

namespace {

constexpr int kWideEnoughForThree = 560;

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
    : QWidget(parent), m_head(new QToolButton(this)), m_summary(new ElidedLabel({}, this)), m_body(new QWidget(this)),
      m_grid(new QGridLayout(m_body))
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

    m_grid->setContentsMargins(space::Page, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::Wide);
    m_grid->setVerticalSpacing(space::Normal);
    addChoice(&ColumnMapping::charset, "charsetCombo", tr("Letters"));
    addChoice(&ColumnMapping::separator, "separatorCombo", tr("Between columns"));
    addChoice(&ColumnMapping::sheet, "sheetCombo", tr("Sheet"));
    addChoice(&ColumnMapping::dateOrder, "dateOrderCombo", tr("Dates"));
    addChoice(&ColumnMapping::decimal, "decimalCombo", tr("Decimal sign"));
    addChoice(&ColumnMapping::currency, "currencyCombo", tr("Currency"));

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::Tight);
    all->addLayout(line);
    all->addWidget(m_body);
    connect(m_head, &QToolButton::toggled, this, &ReadingChoices::fold);
    fold(false);
}

void ReadingChoices::addChoice(WritingPart value, const char* name, const QString& label)
{
    auto* box = new QWidget(m_body);
    auto* combo = new CalmCombo(box);
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
    m_choices.append({value, box, combo});
    connect(combo, &QComboBox::currentIndexChanged, this, [this, value, combo] { emit chosen(value, combo->currentData().toString()); });
}

void ReadingChoices::show(const ImportFile& file)
{
    const ShopFilePreview& preview = file.preview;
    m_summary->setFullText(writingSummary(file));
    bool any = false;
    for (Choice& choice : m_choices) {
        choice.asked = isAsked(choice.value, preview);
        choice.box->setVisible(choice.asked);
        any = any || choice.asked;
        if (!choice.asked)
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
    arrange();
    setVisible(any);
}

void ReadingChoices::arrange()
{
    const int inARow = width() >= kWideEnoughForThree ? 3 : 2;
    int place = 0;
    for (const Choice& choice : m_choices) {
        m_grid->removeWidget(choice.box);
        if (!choice.asked)
            continue;
        m_grid->addWidget(choice.box, place / inARow, place % inARow);
        ++place;
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < inARow ? 1 : 0);
}

void ReadingChoices::resizeEvent(QResizeEvent* event)
{
    if ((event->size().width() >= kWideEnoughForThree) != (event->oldSize().width() >= kWideEnoughForThree))
        arrange();
    QWidget::resizeEvent(event);
}

void ReadingChoices::fold(bool open)
{
    m_head->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_head->setAccessibleDescription(open ? tr("opened") : tr("folded"));
    m_body->setVisible(open);
    m_summary->setVisible(!open);
}

} // namespace amends
