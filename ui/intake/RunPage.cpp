#include "intake/RunPage.h"
#include "intake/ImportWords.h"
#include "shared/ElidedLabel.h"
#include "shared/Theme.h"
#include <QFileInfo>
#include <QProgressBar>

namespace amends {

namespace {
constexpr int kWidest = 560;
}

RunPage::RunPage(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_bar(new QProgressBar(this)), m_file(new ElidedLabel({}, this)), m_far(new QLabel(this))
{
    setObjectName(QStringLiteral("importRunPage"));
    setLook(m_title, "title");
    setLook(m_file, "muted");
    setLook(m_far, "muted");
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the import is"));
    m_file->setObjectName(QStringLiteral("importRunFile"));
    m_far->setObjectName(QStringLiteral("importRunFar"));
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(kWidest);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(space::Normal);
    column->addWidget(m_title);
    column->addWidget(m_file);
    column->addSpacing(space::Normal);
    column->addWidget(m_bar);
    column->addWidget(m_far);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 6);
    across->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->addStretch(1);
    all->addLayout(across);
    all->addStretch(2);
}

void RunPage::begin()
{
    m_title->setText(tr("Bringing it in…"));
    m_file->setFullText({});
    m_far->setText(tr("You can stop it at any time; what went in can be taken back."));
    m_bar->setRange(0, 0);
}

void RunPage::show(const ImportStanding& standing)
{
    // Bytes of a large file do not fit an int: the bar counts thousandths.
    m_bar->setRange(0, standing.total > 0 ? 1000 : 0);
    if (standing.total > 0)
        m_bar->setValue(int(standing.done * 1000 / standing.total));
    if (!standing.file.isEmpty())
        m_file->setFullText(QFileInfo(standing.file).fileName());
    QStringList parts;
    if (standing.records > 0)
        parts << tr("%Ln record(s) read", nullptr, int(standing.records));
    if (const QString left = timeLeft(standing.secondsLeft); !left.isEmpty())
        parts << left;
    if (!parts.isEmpty())
        m_far->setText(parts.join(QStringLiteral(" · ")));
}

void RunPage::showStopping()
{
    m_title->setText(tr("Stopping…"));
}

} // namespace amends
