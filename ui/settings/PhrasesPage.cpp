#include "settings/PhrasesPage.h"
#include "desk/Changes.h"
#include "desk/Desk.h"
#include "settings/PhraseDialog.h"
#include "settings/PhraseWords.h"
#include "shared/Dialogs.h"
#include "shared/EmptyHint.h"
#include "shared/FramedTable.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

namespace amends {

namespace {
enum Column { Phrase, Matches, In, Instead, Columns };
} // namespace

PhrasesPage::PhrasesPage(Desk& desk, QWidget* parent)
    : SettingsPage(parent), m_desk(desk), m_hint(new QLabel(this)), m_table(new QTableWidget(0, Columns, this)),
      m_add(new QPushButton(this)), m_edit(new QPushButton(this)), m_remove(new QPushButton(this)), m_import(new QPushButton(this)),
      m_export(new QPushButton(this)), m_undoStrip(new QWidget(this)), m_removedLabel(new QLabel(m_undoStrip)),
      m_undo(new QPushButton(m_undoStrip)), m_refused(new QListWidget(this))
{
    build();
    connect(m_add, &QPushButton::clicked, this, [this] { edit(HousePhrase()); });
    connect(m_edit, &QPushButton::clicked, this, &PhrasesPage::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &PhrasesPage::remove);
    connect(m_undo, &QPushButton::clicked, this, &PhrasesPage::putBack);
    connect(m_import, &QPushButton::clicked, this, &PhrasesPage::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &PhrasesPage::chooseExport);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &PhrasesPage::editCurrent);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const bool any = m_table->currentRow() >= 0;
        m_edit->setEnabled(any);
        m_remove->setEnabled(any);
    });
    retranslate();
    load();
}

void PhrasesPage::build()
{
    const std::pair<QWidget*, const char*> names[] = {
        {m_table, "phraseTable"},         {m_add, "addPhraseButton"},       {m_edit, "editPhraseButton"},
        {m_remove, "removePhraseButton"}, {m_import, "importPhrasesButton"}, {m_export, "exportPhrasesButton"},
        {m_undo, "undoPhraseButton"},     {m_refused, "phrasesRefused"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1StringView(name));
    setLook(m_hint, "muted");
    m_hint->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(150);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Phrase, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Instead, QHeaderView::Stretch);
    frameTable(m_table);
    m_table->installEventFilter(this);
    new EmptyHint(m_table);
    m_add->setIcon(icon(QLatin1StringView("plus")));
    m_edit->setEnabled(false);
    m_remove->setEnabled(false);
    setLook(m_remove, "quiet");
    m_undoStrip->hide();
    m_removedLabel->setWordWrap(true);
    setLook(m_undo, "small");
    m_refused->setMaximumHeight(110);
    m_refused->hide();

    auto* strip = new QHBoxLayout(m_undoStrip);
    strip->setContentsMargins({});
    strip->addWidget(m_removedLabel, 1);
    strip->addWidget(m_undo);
    auto* edits = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_edit, m_remove})
        edits->addWidget(button);
    edits->addStretch();
    auto* files = new QHBoxLayout;
    files->addWidget(m_import);
    files->addWidget(m_export);
    files->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Wide);
    all->setSpacing(space::Normal);
    all->addWidget(m_hint);
    all->addWidget(m_table, 1);
    all->addWidget(m_undoStrip);
    all->addLayout(edits);
    all->addLayout(files);
    all->addWidget(m_refused);
}

QString PhrasesPage::title() const { return tr("House phrases"); }

void PhrasesPage::load(HousePhraseId select)
{
    later(m_desk.housePhrases().all(), this, [this, select](const QList<HousePhrase>& phrases) {
        m_phrases = phrases;
        showList(select);
    });
}

void PhrasesPage::showList(HousePhraseId select)
{
    const int row = m_table->currentRow();
    m_table->setRowCount(int(m_phrases.size()));
    int current = select.isValid() ? -1 : qMin(row, int(m_phrases.size()) - 1);
    for (int i = 0; i < int(m_phrases.size()); ++i) {
        const HousePhrase& phrase = m_phrases[i];
        const QString cells[] = {phrase.phrase, matchWords(phrase.match), phraseLanguage(phrase.language), phrase.instead.join(u" · ")};
        for (int column = 0; column < Columns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(phrase.why);
            m_table->setItem(i, column, item);
        }
        if (phrase.id == select)
            current = i;
    }
    m_table->setCurrentCell(current, Phrase);
    m_edit->setEnabled(current >= 0);
    m_remove->setEnabled(current >= 0);
    m_export->setEnabled(!m_phrases.isEmpty());
}

void PhrasesPage::edit(const HousePhrase& phrase)
{
    auto* dialog = new PhraseDialog(m_desk.housePhrases(), phrase, this);
    connect(dialog, &PhraseDialog::saved, this, [this](HousePhraseId id) { load(id); });
    connect(dialog, &QDialog::finished, m_table, [this] { m_table->setFocus(); });
    dialog->open();
}

void PhrasesPage::editCurrent()
{
    if (const int row = m_table->currentRow(); row >= 0 && row < m_phrases.size())
        edit(m_phrases[row]);
}

void PhrasesPage::remove()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_phrases.size())
        return;
    later(m_desk.housePhrases().remove(m_phrases[row].id), this, [this, removed = m_phrases[row]] {
        m_removed = removed;
        m_removed.id = {};
        m_removedLabel->setText(tr("“%1” is no longer looked for.").arg(removed.phrase));
        m_undoStrip->show();
        load();
    });
}

void PhrasesPage::putBack()
{
    later(m_desk.housePhrases().save(m_removed), this, [this](HousePhraseId id) {
        m_undoStrip->hide();
        load(id);
        m_table->setFocus();
    });
}

void PhrasesPage::chooseImport()
{
    dialogs::openFiles(this, tr("Bring in house phrases"), tr("Tables (*.csv *.txt);;All files (*)"),
                       [this](const QStringList& paths) { read(paths.value(0)); });
}

void PhrasesPage::read(const QString& file)
{
    m_import->setEnabled(false);
    later(
        m_desk.housePhrases().readFile(file), this,
        [this](const PhraseImport& report) {
            m_import->setEnabled(true);
            showReport(report);
            load();
        },
        [this](const Error& error) {
            m_import->setEnabled(true);
            emit failed(error);
        });
}

void PhrasesPage::showReport(const PhraseImport& report)
{
    m_refused->clear();
    for (const Error& error : report.refused)
        //: a line of a file, and why it was not taken
        m_refused->addItem(tr("Line %1: %2").arg(error.place, phraseTrouble(error)));
    m_refused->setVisible(!report.refused.isEmpty());
    const QString text = tr("%n phrase(s) brought in.", nullptr, report.added);
    QStringList next;
    if (report.known > 0)
        next << tr("%n was/were there already.", nullptr, report.known);
    if (!report.refused.isEmpty())
        next << tr("%n line(s) could not be taken; they are listed below.", nullptr, int(report.refused.size()));
    if (report.refused.isEmpty())
        emit done(text, next.join(u' '));
    else
        emit refused(text, next.join(u' '));
}

void PhrasesPage::chooseExport()
{
    dialogs::saveFile(this, tr("Save the house phrases"), QStringLiteral("house-phrases.csv"), tr("Tables (*.csv)"),
                      [this](const QStringList& paths) {
                          const QString file = paths.value(0);
                          later(m_desk.housePhrases().writeFile(file), this, [this, file](int count) {
                              emit done(tr("%n phrase(s) saved.", nullptr, count), QDir::toNativeSeparators(file));
                          });
                      });
}

// In the table: Enter opens a phrase, Insert begins one, Delete removes one.
bool PhrasesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            editCurrent();
            return true;
        case Qt::Key_Insert:
            edit(HousePhrase());
            return true;
        case Qt::Key_Delete:
            remove();
            return true;
        default:
            break;
        }
    }
    return SettingsPage::eventFilter(watched, event);
}

void PhrasesPage::retranslate()
{
    m_hint->setText(tr("Phrases your shop would rather not send. They are marked while you write, with your reason and your words instead. "
                       "What you change here counts at once."));
    //: columns of the list of house phrases
    m_table->setHorizontalHeaderLabels({tr("Phrase"), tr("Matches"), tr("In"), tr("Say instead")});
    m_table->setAccessibleName(tr("House phrases"));
    m_table->findChild<QLabel*>(QStringLiteral("emptyHint"))
        ->setText(tr("None yet. Begin with one that makes you wince when you read it in a reply."));
    m_add->setText(tr("&Add a phrase…"));
    m_edit->setText(tr("&Change…"));
    m_remove->setText(tr("&Remove"));
    m_undo->setText(tr("&Undo"));
    m_import->setText(tr("&Bring in a list…"));
    m_export->setText(tr("&Save as a list…"));
    m_refused->setAccessibleName(tr("Lines that were not taken"));
    showList({});
    findableBy(this, tr("own rules forbidden words style tone banned expressions"));
    findableBy(m_add, tr("new rule expression forbidden word"));
    findableBy(m_import, tr("import CSV table"));
    findableBy(m_export, tr("export CSV table"));
}

} // namespace amends
