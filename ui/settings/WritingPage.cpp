#include "settings/WritingPage.h"
#include "desk/Changes.h"
#include "desk/Desk.h"
#include "desk/ShopBook.h"
#include "shared/EmptyHint.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "wording/Words.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace amends {

namespace {
constexpr int kListHeight = 76;
} // namespace

WritingPage::WritingPage(Desk& desk, QWidget* parent)
    : SettingsPage(parent), m_desk(desk), m_mannerTitle(new QLabel(this)), m_marksLabel(new QLabel(this)),
      m_marks(new QComboBox(this)), m_spelling(new QCheckBox(this)), m_dictionariesTitle(new QLabel(this)),
      m_dictionaries(new QLabel(this)), m_wordsTitle(new QLabel(this)), m_words(new QListWidget(this)),
      m_word(new QLineEdit(this)), m_addWord(new QPushButton(this)), m_removeWord(new QPushButton(this)),
      m_asideTitle(new QLabel(this)), m_asideList(new QListWidget(this)), m_takeBack(new QPushButton(this))
{
    build();
    connect(m_marks, &QComboBox::activated, this, &WritingPage::saveManner);
    connect(m_spelling, &QCheckBox::clicked, this, &WritingPage::saveManner);
    connect(m_addWord, &QPushButton::clicked, this, &WritingPage::addWord);
    connect(m_word, &QLineEdit::textChanged, this, [this](const QString& text) { m_addWord->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_removeWord, &QPushButton::clicked, this, &WritingPage::removeWord);
    connect(m_takeBack, &QPushButton::clicked, this, &WritingPage::takeBack);
    connect(m_words, &QListWidget::currentRowChanged, this, [this](int row) { m_removeWord->setEnabled(row >= 0); });
    connect(m_asideList, &QListWidget::currentRowChanged, this, [this](int row) { m_takeBack->setEnabled(row >= 0); });
    connect(&desk.changes(), &Changes::changed, this, [this](const ChangeSet& set) {
        if (set.shop || set.everything)
            load();
    });
    retranslate();
    load();
}

QVBoxLayout* WritingPage::addPart(QLabel* heading)
{
    auto* all = static_cast<QVBoxLayout*>(layout());
    setLook(heading, "heading");
    heading->setContentsMargins(0, all->isEmpty() ? 0 : space::Normal, 0, 0);
    all->addWidget(heading);
    return all;
}

void WritingPage::addList(QVBoxLayout* all, QListWidget* list, QPushButton* button, QWidget* before)
{
    list->setFixedHeight(kListHeight);
    new EmptyHint(list);
    button->setEnabled(false);
    all->addWidget(list);
    auto* below = new QHBoxLayout;
    if (before)
        below->addWidget(before, 1);
    if (before)
        below->addWidget(m_addWord);
    else
        below->addStretch();
    below->addWidget(button);
    all->addLayout(below);
}

void WritingPage::build()
{
    const std::pair<QWidget*, const char*> names[] = {
        {m_marks, "marksBox"},         {m_spelling, "spellingCheck"},      {m_dictionaries, "dictionariesLabel"},
        {m_words, "ownWordsList"},     {m_word, "ownWordEdit"},            {m_addWord, "addOwnWordButton"},
        {m_removeWord, "removeOwnWordButton"}, {m_asideList, "alwaysAsideList"}, {m_takeBack, "takeBackAsideButton"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1StringView(name));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Wide);
    all->setSpacing(space::Normal);
    addPart(m_mannerTitle);
    m_marksLabel->setBuddy(m_marks);
    for (int i = 0; i < int(codesOf(Marks{}).size()); ++i)
        m_marks->addItem(QString(), i);
    auto* marks = new QHBoxLayout;
    marks->setSpacing(space::Wide);
    marks->addWidget(m_marksLabel);
    marks->addWidget(m_marks);
    marks->addStretch();
    all->addLayout(marks);
    all->addWidget(m_spelling);
    addPart(m_dictionariesTitle);
    m_dictionaries->setWordWrap(true);
    m_dictionaries->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    all->addWidget(m_dictionaries);
    addPart(m_wordsTitle);
    m_wordsTitle->setBuddy(m_words);
    m_addWord->setEnabled(false);
    addList(all, m_words, m_removeWord, m_word);
    addPart(m_asideTitle);
    m_asideTitle->setBuddy(m_asideList);
    addList(all, m_asideList, m_takeBack);
    all->addStretch();
}

QString WritingPage::title() const { return tr("Writing"); }

void WritingPage::load()
{
    later(m_desk.writing().manner(), this, [this](const Manner& manner) { showManner(manner); });
    later(m_desk.shopBook().staff(), this, [this](const QList<Staff>& staff) {
        const auto me = std::ranges::find(staff, m_desk.currentStaff(), &Staff::id);
        m_person = me != staff.end() ? me->name : QString();
        retranslate();
    });
    later(m_desk.writing().dictionaries(), this, [this](const QList<DictionaryState>& states) {
        m_states = states;
        showDictionaries();
    });
    later(m_desk.writing().ownWords(), this, [this](const QStringList& words) {
        const QString current = m_words->currentItem() ? m_words->currentItem()->text() : QString();
        m_words->clear();
        m_words->addItems(words);
        m_words->setCurrentRow(int(words.indexOf(current)));
    });
    later(m_desk.checking().approvals(), this, [this](const QList<Approval>& approvals) {
        m_aside.clear();
        m_asideList->clear();
        for (const Approval& each : approvals) {
            if (each.scope != SetAside::Always)
                continue;
            m_aside.append(each);
            m_asideList->addItem(tr("“%1”").arg(each.words.simplified()));
        }
    });
}

void WritingPage::showManner(const Manner& manner)
{
    m_marks->setCurrentIndex(m_marks->findData(static_cast<int>(manner.marks)));
    m_spelling->setChecked(manner.spelling);
    m_spelling->setEnabled(manner.marks == Marks::All);
}

void WritingPage::saveManner()
{
    const Manner manner{static_cast<Marks>(m_marks->currentData().toInt()), m_spelling->isChecked()};
    showManner(manner);
    later(m_desk.writing().setManner(manner), this, [] {});
}

void WritingPage::showDictionaries()
{
    QStringList lines;
    for (const DictionaryState& state : std::as_const(m_states)) {
        const QString language = words(state.language);
        if (!state.file.isEmpty())
            lines << tr("%1: ready").arg(language);
        else if (!state.trouble.isEmpty())
            lines << tr("%1: the dictionary %2 cannot be used. Install the package %3 again.").arg(language, state.trouble, state.package);
        else
            lines << tr("%1: no dictionary yet. Install the package %2; everything else is checked all the same.").arg(language, state.package);
    }
    m_dictionaries->setText(lines.join(u'\n'));
}

void WritingPage::addWord()
{
    const QString word = m_word->text().trimmed();
    later(
        m_desk.writing().addWord(word), this, [this] { m_word->clear(); },
        [this, word](const Error& error) {
            if (error.problem == Problem::BadInput)
                emit refused(tr("“%1” is not one word.").arg(word), tr("Add each word by itself, without signs around it."));
            else
                emit failed(error);
        });
}

void WritingPage::removeWord()
{
    if (const QListWidgetItem* item = m_words->currentItem())
        later(m_desk.writing().removeWord(item->text()), this, [] {});
}

void WritingPage::takeBack()
{
    if (const int row = m_asideList->currentRow(); row >= 0 && row < m_aside.size())
        later(m_desk.checking().takeBack(m_aside[row].key, {}), this, [] {});
}

void WritingPage::retranslate()
{
    //: %1 a person
    m_mannerTitle->setText(m_person.isEmpty() ? tr("While I write") : tr("While %1 writes").arg(m_person));
    m_marksLabel->setText(tr("&Mark"));
    const QString marks[] = {tr("Every remark"), tr("Quiet: only stops"), tr("Nothing")};
    for (int i = 0; i < m_marks->count(); ++i)
        m_marks->setItemText(i, marks[i]);
    m_marks->setAccessibleName(tr("Which remarks are marked"));
    m_spelling->setText(tr("Check the &spelling"));
    m_dictionariesTitle->setText(tr("Dictionaries"));
    m_wordsTitle->setText(tr("Words of our &own"));
    m_words->setAccessibleName(tr("Words of our own"));
    m_words->findChild<QLabel*>(QStringLiteral("emptyHint"))
        ->setText(tr("None yet. Names of customers, staff and of what you sell need not be added."));
    m_word->setPlaceholderText(tr("another word"));
    m_word->setAccessibleName(tr("A word to add to the dictionary"));
    m_addWord->setText(tr("&Add"));
    m_removeWord->setText(tr("&Remove"));
    m_asideTitle->setText(tr("Set aside in e&very reply"));
    m_asideList->setAccessibleName(tr("Set aside in every reply"));
    m_asideList->findChild<QLabel*>(QStringLiteral("emptyHint"))->setText(tr("Nothing is set aside for good."));
    m_takeBack->setText(tr("&Take back"));
    showDictionaries();
    findableBy(this, tr("spelling dictionary checker underline"));
    findableBy(m_marks, tr("quiet silent off disturb underline remarks marks"));
    findableBy(m_spelling, tr("spell check orthography dictionary hunspell"));
    findableBy(m_words, tr("own dictionary spelling names"));
    findableBy(m_asideList, tr("ignored approved take back remarks"));
}

} // namespace amends
