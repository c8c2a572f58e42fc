#include "settings/LawPage.h"
#include "desk/Desk.h"
#include "desk/LawShelf.h"
#include "settings/Countries.h"
#include "shared/Dialogs.h"
#include "shared/FramedTable.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace amends {

LawPage::LawPage(Desk& desk, QWidget* parent)
    : SettingsPage(parent), m_desk(desk), m_title(new QLabel(this)), m_about(new QLabel(this)),
      m_table(new QTableWidget(0, 3, this)), m_save(new QPushButton(this)), m_take(new QPushButton(this)),
      m_signed(new QPushButton(this)), m_programs(new QPushButton(this)), m_hint(new QLabel(this)),
      m_mediatorLabel(new QLabel(this)), m_mediator(new QLineEdit(this)), m_mediatorHint(new QLabel(this))
{
    const std::pair<QWidget*, const char*> names[] = {{m_table, "lawTable"}, {m_save, "lawSaveButton"}, {m_take, "lawTakeButton"},
                                                      {m_signed, "lawSignedButton"}, {m_programs, "lawProgramsButton"},
                                                      {m_mediator, "shopMediatorEdit"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1StringView(name));
    setLook(m_title, "heading");
    for (QLabel* label : {m_about, m_hint, m_mediatorHint}) {
        setLook(label, "muted");
        label->setWordWrap(true);
    }
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(130);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    frameReadTable(m_table);

    auto* buttons = new QGridLayout;
    buttons->addWidget(m_save, 0, 0);
    buttons->addWidget(m_take, 0, 1);
    buttons->addWidget(m_signed, 1, 0);
    buttons->addWidget(m_programs, 1, 1);
    buttons->setColumnStretch(2, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Wide);
    all->setSpacing(space::Normal);
    all->addWidget(m_title);
    all->addWidget(m_about);
    all->addWidget(m_table, 1);
    all->addLayout(buttons);
    all->addWidget(m_hint);
    auto* mediator = new QHBoxLayout;
    m_mediatorLabel->setBuddy(m_mediator);
    mediator->addWidget(m_mediatorLabel);
    mediator->addWidget(m_mediator, 1);
    all->addLayout(mediator);
    all->addWidget(m_mediatorHint);

    connect(m_save, &QPushButton::clicked, this, &LawPage::save);
    connect(m_take, &QPushButton::clicked, this, &LawPage::take);
    connect(m_signed, &QPushButton::clicked, this, &LawPage::takeSigned);
    connect(m_programs, &QPushButton::clicked, this, &LawPage::backToPrograms);
    retranslate();
}

QString LawPage::title() const { return tr("The law"); }

void LawPage::fill(const SettingsSheet& sheet)
{
    m_shopsCountry = sheet.shop.country.toUpper();
    m_mediator->setText(sheet.shop.mediator);
    load();
}

std::optional<SettingsTrouble> LawPage::collect(SettingsSheet& sheet)
{
    sheet.shop.mediator = m_mediator->text().simplified();
    return {};
}

void LawPage::load()
{
    later(
        m_desk.lawShelf().editions(), this, [this](const QList<LawEdition>& editions) { list(editions); },
        [this](const Error& error) { emit failed(error); });
}

void LawPage::list(const QList<LawEdition>& editions)
{
    // The shop's own country first, then whatever was taken, each as it holds now.
    QList<LawEdition> now{{0, m_shopsCountry, {}, {}, true}};
    for (const LawEdition& each : editions) {
        const auto same = std::ranges::find(now, each.country, &LawEdition::country);
        if (same == now.end())
            now.append(each);
        else
            *same = each;
    }
    m_table->setRowCount(int(now.size()));
    for (int row = 0; row < int(now.size()); ++row) {
        const LawEdition& each = now[row];
        auto* country = new QTableWidgetItem(countryName(each.country));
        country->setData(Qt::UserRole, each.country);
        m_table->setItem(row, 0, country);
        m_table->setItem(row, 1, new QTableWidgetItem(each.programs          ? tr("as the program knows it")
                                                      : each.signer.isEmpty() ? tr("corrected by your shop")
                                                                              : tr("from a signed pack")));
        m_table->setItem(row, 2, new QTableWidgetItem(each.adopted.isValid() ? formatWhen(each.adopted) : QString()));
    }
    m_table->selectRow(0);
}

QString LawPage::chosenCountry() const
{
    const QTableWidgetItem* item = m_table->item(qMax(0, m_table->currentRow()), 0);
    return item ? item->data(Qt::UserRole).toString() : m_shopsCountry;
}

void LawPage::save()
{
    const QString country = chosenCountry();
    dialogs::saveFile(this, tr("Save the facts to correct them"), country.toLower() + QStringLiteral(".toml"),
                      tr("Facts of the law (*.toml)"), [this, country](const QStringList& paths) {
        later(
            m_desk.lawShelf().save(country, paths.value(0)), this,
            [this, path = paths.value(0)] {
                emit done(tr("The facts are saved. Correct them with any text editor, then choose “Use a corrected file…”."),
                          QDir::toNativeSeparators(path));
            },
            [this](const Error& error) { emit failed(error); });
    });
}

void LawPage::take()
{
    dialogs::openFiles(this, tr("Use a corrected file"), tr("Facts of the law (*.toml);;All files (*)"), [this](const QStringList& paths) {
        later(
            m_desk.lawShelf().take(paths.value(0)), this, [this](const QString& country) { taken({country}); },
            [this](const Error& error) { emit failed(error); });
    });
}

void LawPage::takeSigned()
{
    dialogs::openFiles(this, tr("Use a signed pack"), tr("Signed packs (*.amends-law);;All files (*)"),
                       [this](const QStringList& paths) { askWhetherToTrust(paths.value(0)); });
}

void LawPage::askWhetherToTrust(const QString& file)
{
    later(
        m_desk.lawShelf().look(file), this,
        [this, file](const SignedFacts& seen) {
            if (seen.known)
                return useSigned(file);
            dialogs::ask(this, tr("Use a signed pack"),
                         tr("The pack “%1” is whole, but you never took one from its signer before. Compare this number with the one the "
                            "publisher gave you by another way:\n\n%2").arg(seen.version, seen.fingerprint),
                         {tr("It is the same: use it")}, [this, file](int answer) {
                             if (answer == 0)
                                 useSigned(file);
                         });
        },
        [this](const Error& error) { emit failed(error); });
}

void LawPage::useSigned(const QString& file)
{
    later(
        m_desk.lawShelf().takeSigned(file), this, [this](const QStringList& countries) { taken(countries); },
        [this](const Error& error) { emit failed(error); });
}

void LawPage::backToPrograms()
{
    const QString country = chosenCountry();
    later(
        m_desk.lawShelf().backToPrograms(country), this, [this, country] { taken({country}); },
        [this](const Error& error) { emit failed(error); });
}

void LawPage::taken(const QStringList& countries)
{
    QStringList names;
    for (const QString& country : countries)
        names << countryName(country);
    emit done(tr("From now on these facts hold: %1.").arg(QLocale().createSeparatedList(names)),
              tr("Complaints closed before keep those they were judged by."));
    load();
}

void LawPage::retranslate()
{
    m_title->setText(tr("The facts of the law"));
    m_about->setText(tr("Guarantee, presumption, withdrawal, mediator: what the program says about them stands in a file a country, with "
                        "its articles. It is information for your shop, not legal advice; where you know better, correct it."));
    m_table->setHorizontalHeaderLabels({tr("Country"), tr("Facts"), tr("Since")});
    m_table->setAccessibleName(m_title->text());
    m_save->setText(tr("Save to correct…"));
    m_take->setText(tr("Use a corrected file…"));
    m_signed->setText(tr("Use a signed pack…"));
    m_programs->setText(tr("The program’s own again"));
    m_hint->setText(tr("Complaints that are closed keep the facts they were judged by."));
    m_mediatorLabel->setText(tr("&Mediator"));
    m_mediator->setAccessibleName(tr("Mediator"));
    m_mediator->setPlaceholderText(tr("its name and site"));
    m_mediatorHint->setText(tr("Whom you name when you and a customer do not agree: the body your shop belongs to. Empty: the general one of your "
                               "country, where there is one."));
    findableBy(m_mediator, tr("ombudsman dispute adr arbitration refusal"));
    findableBy(m_take, tr("guarantee warranty article statute legal facts correct"));
    findableBy(m_signed, tr("signature update law pack publisher"));
}

} // namespace amends
