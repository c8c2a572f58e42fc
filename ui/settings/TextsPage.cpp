#include "settings/TextsPage.h"
#include "desk/Changes.h"
#include "desk/Desk.h"
#include "desk/Undo.h"
#include "settings/TextDialog.h"
#include "settings/TextWords.h"
#include "shared/Dialogs.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "wording/Words.h"
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace amends {

TextsPage::TextsPage(Desk& desk, QWidget* parent)
    : SettingsPage(parent), m_desk(desk), m_hint(new QLabel(this)), m_languageLabel(new QLabel(this)), m_language(new QComboBox(this)),
      m_list(new QListWidget(this)), m_addTemplate(new QPushButton(this)), m_addCard(new QPushButton(this)), m_edit(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_up(new QPushButton(this)), m_down(new QPushButton(this)), m_import(new QPushButton(this)),
      m_export(new QPushButton(this)), m_undoStrip(new QWidget(this)), m_told(new QLabel(m_undoStrip)), m_undo(new QPushButton(m_undoStrip))
{
    build();
    connect(m_language, &QComboBox::activated, this, &TextsPage::showList);
    connect(m_list, &QListWidget::currentRowChanged, this, &TextsPage::showState);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_edit->click(); });
    connect(m_addTemplate, &QPushButton::clicked, this, [this] { add(HouseTextKind::Template); });
    connect(m_addCard, &QPushButton::clicked, this, [this] { add(HouseTextKind::Card); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const HouseText* text = current())
            edit(*text);
    });
    connect(m_remove, &QPushButton::clicked, this, &TextsPage::removeOrBack);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(+1); });
    connect(m_undo, &QPushButton::clicked, this, &TextsPage::undo);
    connect(m_import, &QPushButton::clicked, this, [this] {
        dialogs::openFiles(this, tr("Bring in texts"), tr("Texts (*.toml);;All files (*)"), [this](const QStringList& paths) {
            later(m_desk.houseTexts().readFile(paths.value(0)), this, [this](const TextImport& report) {
                load();
                emit SettingsPage::done(tr("%n text(s) brought in.", nullptr, report.added),
                                        report.known > 0 ? tr("%n was/were there already.", nullptr, report.known) : QString());
            }, [this](const Error& error) { emit refused(textTrouble(error), error.file); });
        });
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        dialogs::saveFile(this, tr("Save your texts"), QStringLiteral("texts.toml"), tr("Texts (*.toml)"), [this](const QStringList& paths) {
            const QString file = paths.value(0);
            later(m_desk.houseTexts().writeFile(file), this,
                  [this, file](int count) { emit SettingsPage::done(tr("%n text(s) saved.", nullptr, count), QDir::toNativeSeparators(file)); });
        });
    });
    fillLanguages();
    retranslate();
    load();
}

void TextsPage::build()
{
    const std::pair<QWidget*, const char*> names[] = {
        {m_language, "textLanguageBox"}, {m_list, "houseTextList"},        {m_addTemplate, "addTemplateButton"}, {m_addCard, "addCardButton"},
        {m_edit, "editTextButton"},      {m_remove, "removeTextButton"},   {m_up, "textUpButton"},               {m_down, "textDownButton"},
        {m_import, "importTextsButton"}, {m_export, "exportTextsButton"},  {m_undo, "undoTextButton"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1StringView(name));
    setLook(m_hint, "muted");
    m_hint->setWordWrap(true);
    m_languageLabel->setBuddy(m_language);
    m_list->setMinimumHeight(180);
    m_list->installEventFilter(this);
    m_addTemplate->setIcon(icon(QLatin1StringView("plus")));
    m_addCard->setIcon(icon(QLatin1StringView("plus")));
    setLook(m_remove, "quiet");
    m_undoStrip->hide();
    m_told->setWordWrap(true);
    setLook(m_undo, "small");
    const auto row = [](std::initializer_list<QWidget*> widgets) {
        auto* line = new QHBoxLayout;
        for (QWidget* each : widgets)
            line->addWidget(each);
        line->addStretch();
        return line;
    };
    auto* strip = new QHBoxLayout(m_undoStrip);
    strip->setContentsMargins({});
    strip->addWidget(m_told, 1);
    strip->addWidget(m_undo);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Wide);
    all->setSpacing(space::Normal);
    all->addWidget(m_hint);
    all->addLayout(row({m_languageLabel, m_language}));
    all->addWidget(m_list, 1);
    all->addWidget(m_undoStrip);
    all->addLayout(row({m_addTemplate, m_addCard}));
    all->addLayout(row({m_edit, m_remove, m_up, m_down}));
    all->addLayout(row({m_import, m_export}));
}

QString TextsPage::title() const { return tr("Texts"); }

void TextsPage::fillLanguages()
{
    const QSignalBlocker quiet(m_language);
    const int before = m_language->currentIndex();
    m_language->clear();
    for (size_t i = 0; i < codesOf(Language{}).size(); ++i)
        m_language->addItem(words(static_cast<Language>(i)));
    m_language->setCurrentIndex(before >= 0 ? before : int(fromCode<Language>(locale().name().left(2)).value_or(Language::English)));
}

Language TextsPage::language() const
{
    return static_cast<Language>(qMax(0, m_language->currentIndex()));
}

void TextsPage::load()
{
    later(m_desk.houseTexts().all(), this, [this](const QList<HouseText>& texts) {
        m_all = texts;
        showList();
    });
}

void TextsPage::showList()
{
    const int before = m_wanted >= 0 ? std::exchange(m_wanted, -1) : m_list->currentRow();
    m_shown.clear();
    m_list->clear();
    for (const HouseText& text : std::as_const(m_all)) {
        if (text.language != language())
            continue;
        m_shown.append(text);
        const bool card = text.kind == HouseTextKind::Card;
        QStringList parts{text.title};
        if (card)
            //: beside the title of a text
            parts << tr("explanation");
        if (text.isOwn())
            parts << tr("your own");
        else if (text.changed)
            parts << tr("changed by you");
        if (text.hidden)
            parts << tr("hidden");
        auto* item = new QListWidgetItem(icon(card ? QLatin1StringView("info") : QLatin1StringView("letter"), Role::Muted),
                                         parts.join(QStringLiteral(" · ")), m_list);
        if (text.hidden)
            item->setForeground(colour(Role::Muted));
        item->setToolTip(text.body);
    }
    m_list->setCurrentRow(qMin(qMax(0, before), m_list->count() - 1));
    showState();
}

const HouseText* TextsPage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

void TextsPage::showState()
{
    const HouseText* text = current();
    const int row = m_list->currentRow();
    m_edit->setEnabled(text);
    const bool touched = text && !text->isOwn() && (text->changed || text->hidden);
    m_remove->setEnabled(text);
    m_remove->setText(touched ? tr("&Put back as it came") : text && !text->isOwn() ? tr("&Hide") : tr("&Remove"));
    const auto sameKind = [&](int other) { return text && other >= 0 && other < m_shown.size() && m_shown[other].kind == text->kind; };
    m_up->setEnabled(sameKind(row - 1));
    m_down->setEnabled(sameKind(row + 1));
    m_export->setEnabled(std::ranges::any_of(m_all, [](const HouseText& each) { return each.isOwn() || each.changed; }));
}

void TextsPage::edit(const HouseText& text)
{
    auto* dialog = new TextDialog(m_desk, text, this);
    connect(dialog, &TextDialog::saved, this, &TextsPage::load);
    connect(dialog, &QDialog::finished, m_list, [this] { m_list->setFocus(); });
    dialog->open();
}

void TextsPage::add(HouseTextKind kind)
{
    HouseText text;
    text.kind = kind;
    text.language = language();
    edit(text);
}

template <class T> void TextsPage::done(const Async<T>& answer, const QString& told)
{
    later(answer, this, [this, told] {
        m_told->setText(told);
        m_undoStrip->setVisible(!told.isEmpty());
        load();
    });
}

void TextsPage::removeOrBack()
{
    const HouseText* text = current();
    if (!text)
        return;
    if (!text->isOwn() && (text->changed || text->hidden))
        done(m_desk.houseTexts().putBack(*text), tr("“%1” is as it came again.").arg(text->title));
    else
        done(m_desk.houseTexts().remove(*text), text->isOwn() ? tr("“%1” is gone.").arg(text->title) : tr("“%1” is no longer offered.").arg(text->title));
}

void TextsPage::move(int by)
{
    const HouseText* text = current();
    const int row = m_list->currentRow();
    if (!text || row + by < 0 || row + by >= m_shown.size() || m_shown[row + by].kind != text->kind)
        return;
    QList<HouseText> order = m_shown;
    const HouseTextKind kind = text->kind;
    order.swapItemsAt(row, row + by);
    order.removeIf([kind](const HouseText& each) { return each.kind != kind; });
    m_wanted = row + by;
    done(m_desk.houseTexts().arrange(order), {});
}

void TextsPage::undo()
{
    later(m_desk.undo().undo(), this, [this](const QString&) {
        m_undoStrip->hide();
        load();
        m_list->setFocus();
    });
}

// In the list: Enter opens a text, Insert begins one, Delete removes or hides, Alt with an arrow moves.
bool TextsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool alt = key->modifiers().testFlag(Qt::AltModifier);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_edit->click();
            return true;
        case Qt::Key_Insert:
            add(HouseTextKind::Template);
            return true;
        case Qt::Key_Delete:
            removeOrBack();
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (alt) {
                move(key->key() == Qt::Key_Up ? -1 : +1);
                return true;
            }
            break;
        default:
            break;
        }
    }
    return SettingsPage::eventFilter(watched, event);
}

void TextsPage::retranslate()
{
    fillLanguages();
    m_hint->setText(tr("What your shop writes often. A template is a whole reply to begin from, an explanation tells one thing, such as how to "
                       "wash wool. You put them into a reply with Ctrl+T. What you change here counts at once."));
    m_languageLabel->setText(tr("Texts &in"));
    m_language->setAccessibleName(tr("Language of the texts"));
    m_list->setAccessibleName(tr("Templates and explanations"));
    m_addTemplate->setText(tr("Write a &template…"));
    m_addCard->setText(tr("Write an &explanation…"));
    m_edit->setText(tr("&Change…"));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move &down"));
    m_import->setText(tr("&Bring in…"));
    m_export->setText(tr("&Save yours…"));
    m_undo->setText(tr("&Undo"));
    showList();
    findableBy(this, tr("templates canned replies standard answers snippets macros"));
    findableBy(m_addTemplate, tr("new template model letter"));
    findableBy(m_addCard, tr("new card explanation care instructions washing"));
    findableBy(m_import, tr("import TOML file"));
    findableBy(m_export, tr("export TOML file"));
}

} // namespace amends
