#include "reply/TextPicker.h"
#include "shared/EmptyHint.h"
#include "shared/FieldMarks.h"
#include "shared/FoldedText.h"
#include "shared/Icons.h"
#include "shared/SearchEdit.h"
#include "shared/Theme.h"
#include "wording/Words.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace amends {

namespace {

constexpr QSize kWanted(760, 520);
constexpr int kListWidth = 270;

bool holdsAll(const QString& text, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); });
}

} // namespace

TextPicker::TextPicker(const QList<OfferedText>& texts, Language language, QWidget* parent)
    : QDialog(parent), m_texts(texts), m_language(language), m_search(new SearchEdit(this)), m_list(new QListWidget(this)),
      m_preview(new QPlainTextEdit(this)), m_hint(new QLabel(this)), m_take(new QPushButton(this))
{
    setObjectName(QStringLiteral("textPicker"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Templates and explanations"));
    build();
    filter();
    m_search->setFocus();
}

void TextPicker::build()
{
    m_search->setObjectName(QStringLiteral("textSearchEdit"));
    m_search->setPlaceholderText(tr("late, wool, invoice…"));
    m_search->setAccessibleName(tr("Find a text"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("textList"));
    m_list->setAccessibleName(tr("Templates and explanations"));
    m_list->setFixedWidth(kListWidth);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    (new EmptyHint(m_list))->setText(tr("No text has these words. Write one of your own in the settings, under Texts."));
    m_preview->setObjectName(QStringLiteral("textPreview"));
    m_preview->setAccessibleName(tr("What will be put in"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    new FieldMarks(m_preview);
    m_hint->setText(tr("Marked words are yours to put in; Tab takes you from one to the next."));
    m_hint->setWordWrap(true);
    setLook(m_hint, "muted");
    m_take->setObjectName(QStringLiteral("takeTextButton"));
    m_take->setText(tr("&Put it in"));
    m_take->setDefault(true);
    setLook(m_take, "primary");
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setAutoDefault(false);
    connect(m_search, &QLineEdit::textChanged, this, &TextPicker::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &TextPicker::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &TextPicker::take);
    connect(m_take, &QPushButton::clicked, this, &TextPicker::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto* left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto* both = new QHBoxLayout;
    both->setSpacing(space::Normal);
    both->addLayout(left);
    both->addWidget(m_preview, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    rows->setSpacing(space::Normal);
    rows->addLayout(both, 1);
    rows->addLayout(buttons);
    resize(kWanted.boundedTo(screen()->availableSize() - QSize(24, 48)));
}

QString TextPicker::titleOf(const HouseText& text) const
{
    return text.language == m_language ? text.title : QStringLiteral("%1 (%2)").arg(text.title, words(text.language));
}

/// Those whose title holds the words first, then those whose words do.
void TextPicker::filter()
{
    const QStringList words = foldedText(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    QList<int> found;
    QList<int> within;
    for (int i = 0; i < int(m_texts.size()); ++i) {
        if (holdsAll(foldedText(m_texts[i].text.title), words))
            found.append(i);
        else if (holdsAll(foldedText(m_texts[i].filled), words))
            within.append(i);
    }
    const QSignalBlocker once(m_list); // the preview is set when the list is whole
    m_list->clear();
    for (const int index : found + within) {
        const HouseText& text = m_texts[index].text;
        auto* item = new QListWidgetItem(icon(text.kind == HouseTextKind::Card ? QLatin1StringView("info") : QLatin1StringView("letter"), Role::Muted),
                                         titleOf(text), m_list);
        item->setData(Qt::UserRole, index);
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    showCurrent();
}

void TextPicker::showCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    m_preview->setPlainText(item ? m_texts[item->data(Qt::UserRole).toInt()].filled : QString());
    m_take->setEnabled(item);
}

void TextPicker::take()
{
    if (const QListWidgetItem* item = m_list->currentItem()) {
        emit chosen(m_texts[item->data(Qt::UserRole).toInt()]);
        accept();
    }
}

// While typing, the list is gone through by the arrows.
bool TextPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QKeyEvent same(event->type(), key, static_cast<QKeyEvent*>(event)->modifiers());
            QCoreApplication::sendEvent(m_list, &same);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace amends
