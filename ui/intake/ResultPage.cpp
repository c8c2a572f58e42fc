#include "intake/ResultPage.h"
#include "intake/ImportWords.h"
#include "intake/ReasonsView.h"
#include "shared/Announce.h"
#include "shared/Theme.h"
#include "wording/Words.h"
#include <QLocale>

namespace amends {

ResultPage::ResultPage(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_more(new QLabel(this)), m_counts(new QWidget(this)), m_reasons(new ReasonsView(this))
{
    setObjectName(QStringLiteral("importResultPage"));
    m_title->setObjectName(QStringLiteral("importSummary"));
    setLook(m_title, "title");
    setLook(m_more, "muted");
    m_more->setWordWrap(true);
    m_counts->setObjectName(QStringLiteral("importCounts"));
    auto* counts = new QHBoxLayout(m_counts);
    counts->setContentsMargins({});
    counts->setSpacing(2 * space::Page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::Wide);
    all->addWidget(m_title);
    all->addWidget(m_more);
    all->addWidget(m_counts);
    all->addWidget(m_reasons, 1);
    all->addStretch(); // a result without reasons stands at the top too
    connect(m_reasons, &ReasonsView::saved, this, &ResultPage::saved);
    connect(m_reasons, &ReasonsView::failed, this, &ResultPage::failed);
}

void ResultPage::show(const ImportOutcome& outcome)
{
    const ImportTotal& total = outcome.total;
    const bool any = total.added + total.updated > 0;
    if (total.failure) {
        m_title->setText(any ? tr("It could not be finished") : tr("Nothing was brought in"));
        m_more->setText(any ? tr("What went in until then stays, unless you take it back.") : QString());
    } else if (total.cancelled) {
        m_title->setText(tr("Stopped"));
        m_more->setText(any ? tr("What went in until then stays, unless you take it back.") : tr("Nothing had been changed yet."));
    } else {
        m_title->setText(any ? tr("Done") : tr("Done. There was nothing new in it"));
        m_more->setText(tr("%Ln record(s) read.", nullptr, int(total.read)));
    }
    m_more->setVisible(!m_more->text().isEmpty());
    showCounts(total);
    m_reasons->show(outcome.notTaken, outcome.isCut);
    Announcer::instance().announce(*m_title);
}

void ResultPage::showTakenBack()
{
    m_title->setText(tr("Taken back"));
    m_more->setText(tr("The shop is as it was before this import."));
    m_more->show();
    m_counts->hide();
}

void ResultPage::showCounts(const ImportTotal& total)
{
    while (QLayoutItem* item = m_counts->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* row = static_cast<QHBoxLayout*>(m_counts->layout());
    const QLocale locale;
    QStringList spoken;
    for (const auto& [outcome, count] : countsOf(total)) {
        if (count == 0)
            continue;
        auto* figure = new QLabel(QStringLiteral("<span style='font-size:20pt; font-weight:600; color:%1'>%2</span><br>%3")
                                      .arg(colour(outcome == Outcome::Rejected ? Role::Danger : Role::Text).name(), locale.toString(count),
                                           words(outcome)),
                                  m_counts);
        figure->setTextFormat(Qt::RichText);
        row->addWidget(figure);
        spoken << QStringLiteral("%1 %2").arg(locale.toString(count), words(outcome));
    }
    row->addStretch();
    m_counts->setAccessibleName(spoken.join(QStringLiteral(", ")));
    m_counts->setVisible(!spoken.isEmpty());
}

} // namespace amends
