#include "reply/AskReader.h"
#include "shared/Theme.h"
#include "shared/WrappedLabel.h"
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace amends {

namespace {
constexpr int kWidth = 420;
}

AskReader::AskReader(const QList<Staff>& colleagues, QWidget* parent)
    : QDialog(parent), m_who(new QComboBox(this)), m_note(new QLineEdit(this))
{
    setObjectName(QStringLiteral("askReaderDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A second pair of eyes"));
    m_who->setObjectName(QStringLiteral("secondReaderBox"));
    m_who->setAccessibleName(tr("Who reads it over"));
    for (const Staff& one : colleagues)
        m_who->addItem(one.name, one.id.value());
    m_note->setObjectName(QStringLiteral("secondReaderNote"));
    m_note->setAccessibleName(tr("What to look at"));
    m_note->setPlaceholderText(tr("please look at the tone"));
    auto* hint = new WrappedLabel(this);
    hint->setText(colleagues.isEmpty() ? tr("Nobody else works here yet. Add your colleagues in the settings, under Staff.")
                                       : tr("Your colleague finds it under their name. You can still send at any time."));
    setLook(hint, "muted");
    auto* ask = new QPushButton(tr("&Ask"), this);
    ask->setObjectName(QStringLiteral("askReaderButton"));
    ask->setDefault(true);
    ask->setEnabled(!colleagues.isEmpty());
    setLook(ask, "primary");
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ask, &QPushButton::clicked, this, [this] {
        emit asked(StaffId(m_who->currentData().toLongLong()), m_note->text().trimmed());
        accept();
    });
    auto* form = new QFormLayout;
    form->addRow(tr("&Who"), m_who);
    form->addRow(tr("&Note"), m_note);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(ask);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    rows->setSpacing(space::Wide);
    rows->addLayout(form);
    rows->addWidget(hint);
    rows->addLayout(buttons);
    setMinimumWidth(kWidth);
    (colleagues.size() > 1 ? static_cast<QWidget*>(m_who) : m_note)->setFocus();
}

} // namespace amends
