#include "settings/PhraseDialog.h"
#include "settings/PhraseWords.h"
#include "shared/FramedTable.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "wording/Words.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace amends {

namespace {

constexpr int kRestMs = 300;
constexpr QSize kWanted(620, 620);
// The kinds a phrase can be like: the taxonomy's, and one of its own.
constexpr int kKinds = static_cast<int>(Category::Boilerplate) + 1;

/// The places in bold between the plain text around them.
QString marked(const QString& text, const QList<TextRange>& ranges)
{
    QString html;
    qsizetype at = 0;
    for (const TextRange& range : ranges) {
        html += text.mid(at, range.start - at).toHtmlEscaped();
        html += QStringLiteral("<b><u>") + text.mid(range.start, range.length()).toHtmlEscaped() + QStringLiteral("</u></b>");
        at = range.end;
    }
    return html + text.mid(at).toHtmlEscaped();
}

QLabel* quietLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    setLook(label, "muted");
    return label;
}

} // namespace

PhraseDialog::PhraseDialog(HousePhrases& phrases, const HousePhrase& phrase, QWidget* parent)
    : QDialog(parent), m_phrases(phrases), m_id(phrase.id), m_form(new QFormLayout), m_phrase(new QLineEdit(this)),
      m_match(new QComboBox(this)), m_matchHint(quietLabel("phraseMatchHint", this)), m_language(new QComboBox(this)),
      m_about(new QComboBox(this)), m_severity(new QComboBox(this)), m_why(new QLineEdit(this)),
      m_sentence(new QLineEdit(this)), m_onSentence(new QLabel(this)), m_onReplies(quietLabel("phraseOnReplies", this)),
      m_showReplies(new QPushButton(this)), m_replies(new QListWidget(this)), m_trouble(new QLabel(this))
{
    setObjectName(QStringLiteral("phraseDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_id.isValid() ? tr("House phrase") : tr("New house phrase"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kRestMs);
    connect(&m_pause, &QTimer::timeout, this, &PhraseDialog::tryIt);
    fillBoxes();
    build();
    show(phrase);
    changed();
}

void PhraseDialog::addField(QWidget* field, const char* name, const QString& label)
{
    field->setObjectName(QLatin1StringView(name));
    field->setAccessibleName(QString(label).remove(u'&'));
    auto* before = new QLabel(label, this);
    before->setBuddy(field);
    m_form->addRow(before, field);
}

void PhraseDialog::fillBoxes()
{
    for (const PhraseMatch match : {PhraseMatch::AllForms, PhraseMatch::AsWritten, PhraseMatch::Pattern})
        m_match->addItem(matchWords(match), static_cast<int>(match));
    m_language->addItem(phraseLanguage({}), -1);
    for (size_t i = 0; i < codesOf(Language{}).size(); ++i)
        m_language->addItem(words(static_cast<Language>(i)), static_cast<int>(i));
    m_about->addItem(words(Category::House), static_cast<int>(Category::House));
    for (int i = 0; i < kKinds; ++i)
        m_about->addItem(words(static_cast<Category>(i)), i);
    for (const Severity severity : {Severity::Note, Severity::Warning})
        m_severity->addItem(words(severity), static_cast<int>(severity));
}

void PhraseDialog::build()
{
    m_form->setVerticalSpacing(space::Normal);
    m_form->setHorizontalSpacing(space::Wide);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addField(m_phrase, "phraseEdit", tr("&Phrase"));
    addField(m_match, "phraseMatchBox", tr("&Matches"));
    m_form->addRow(QString(), m_matchHint);
    addField(m_language, "phraseLanguageBox", tr("&In replies in"));
    addField(m_about, "phraseAboutBox", tr("It is &like"));
    addField(m_severity, "phraseSeverityBox", tr("Mark it &as"));
    addField(m_why, "phraseWhyEdit", tr("&Why"));
    m_why->setPlaceholderText(tr("what the card says; left empty, it explains the kind"));
    for (size_t i = 0; i < m_instead.size(); ++i) {
        m_instead[i] = new QLineEdit(this);
        addField(m_instead[i], qPrintable(QStringLiteral("phraseInsteadEdit%1").arg(i + 1)), i == 0 ? tr("Say &instead") : tr("or"));
    }
    addField(m_sentence, "phraseSentenceEdit", tr("&Try it on a sentence"));
    m_onSentence->setObjectName(QStringLiteral("phraseOnSentence"));
    m_onSentence->setWordWrap(true);
    m_form->addRow(QString(), m_onSentence);

    m_showReplies->setObjectName(QStringLiteral("phraseShowRepliesButton"));
    m_showReplies->setText(tr("Show &them"));
    m_showReplies->setCheckable(true);
    m_showReplies->setAutoDefault(false);
    setLook(m_showReplies, "small");
    m_replies->setObjectName(QStringLiteral("phraseReplies"));
    m_replies->setAccessibleName(tr("Sentences of sent replies it would have marked"));
    m_replies->setWordWrap(true);
    m_replies->hide();
    connect(m_showReplies, &QPushButton::toggled, m_replies, &QWidget::setVisible);
    auto* onReplies = new QHBoxLayout;
    onReplies->addWidget(m_onReplies, 1);
    onReplies->addWidget(m_showReplies);

    m_trouble->setObjectName(QStringLiteral("phraseTrouble"));
    m_trouble->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(QStringLiteral("phraseSaveButton"));
    m_save->setText(tr("Save"));
    m_save->setDefault(true);
    setLook(m_save, "primary");
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PhraseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PhraseDialog::reject);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    all->setSpacing(space::Normal);
    all->addLayout(m_form);
    all->addLayout(onReplies);
    all->addWidget(m_replies, 1);
    all->addWidget(m_trouble);
    all->addStretch();
    all->addWidget(buttons);
    resize(kWanted.boundedTo(screen()->availableSize() - QSize(24, 48)));

    for (QLineEdit* edit : {m_phrase, m_sentence})
        connect(edit, &QLineEdit::textEdited, this, &PhraseDialog::changed);
    for (QComboBox* box : {m_match, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &PhraseDialog::changed);
}

void PhraseDialog::show(const HousePhrase& phrase)
{
    m_phrase->setText(phrase.phrase);
    m_match->setCurrentIndex(m_match->findData(static_cast<int>(phrase.match)));
    m_language->setCurrentIndex(m_language->findData(phrase.language ? static_cast<int>(*phrase.language) : -1));
    m_about->setCurrentIndex(qMax(0, m_about->findData(static_cast<int>(phrase.about))));
    m_severity->setCurrentIndex(qMax(0, m_severity->findData(static_cast<int>(phrase.severity))));
    m_why->setText(phrase.why);
    for (size_t i = 0; i < m_instead.size(); ++i)
        m_instead[i]->setText(phrase.instead.value(qsizetype(i)));
    m_phrase->setFocus();
}

HousePhrase PhraseDialog::entered() const
{
    HousePhrase phrase;
    phrase.id = m_id;
    phrase.phrase = m_phrase->text().trimmed();
    phrase.match = static_cast<PhraseMatch>(m_match->currentData().toInt());
    if (const int language = m_language->currentData().toInt(); language >= 0)
        phrase.language = static_cast<Language>(language);
    phrase.about = static_cast<Category>(m_about->currentData().toInt());
    phrase.severity = static_cast<Severity>(m_severity->currentData().toInt());
    phrase.why = m_why->text();
    for (const QLineEdit* edit : m_instead)
        phrase.instead.append(edit->text());
    return phrase;
}

void PhraseDialog::changed()
{
    const PhraseMatch match = entered().match;
    m_matchHint->setText(match == PhraseMatch::AllForms    ? tr("“our policy” also finds “our policies”. Capitals and accents do not count.")
                         : match == PhraseMatch::AsWritten ? tr("Only these words, one after the other. Capitals and accents do not count.")
                                                           : tr("As in the program’s own rules: (a | b), x?, .. for a few words between, ~refund for every form of a word."));
    m_trouble->clear();
    m_save->setEnabled(!m_phrase->text().trimmed().isEmpty());
    ++m_asked;
    m_pause.start();
}

void PhraseDialog::tryIt()
{
    const HousePhrase phrase = entered();
    if (phrase.phrase.isEmpty()) {
        m_onSentence->clear();
        m_onReplies->clear();
        m_showReplies->hide();
        m_replies->clear();
        return;
    }
    const auto fail = [this, asked = m_asked](const Error& error) {
        if (asked == m_asked)
            refuse(error);
    };
    later(
        m_phrases.tryOn(phrase, m_sentence->text()), this,
        [this, asked = m_asked](const QList<TextRange>& ranges) {
            if (asked == m_asked)
                showOnSentence(ranges);
        },
        fail);
    later(
        m_phrases.tryOnReplies(phrase), this,
        [this, asked = m_asked](const PhraseTrial& trial) {
            if (asked == m_asked)
                showOnReplies(trial);
        },
        fail);
}

void PhraseDialog::showOnSentence(const QList<TextRange>& ranges)
{
    const QString text = m_sentence->text();
    if (text.trimmed().isEmpty())
        m_onSentence->clear();
    else if (ranges.isEmpty())
        m_onSentence->setText(tr("It does not strike here."));
    else
        m_onSentence->setText(tr("It strikes here: %1").arg(marked(text, ranges)));
}

void PhraseDialog::showOnReplies(const PhraseTrial& trial)
{
    m_replies->clear();
    for (const PhraseStrike& strike : trial.strikes)
        m_replies->addItem(strike.sentence);
    if (trial.replies == 0)
        m_onReplies->setText(tr("No reply was sent yet to try it on."));
    else
        //: %1 how many replies were looked at
        m_onReplies->setText(tr("It would have marked %n of the last %1 sent replies.", nullptr, trial.struck).arg(trial.replies));
    m_showReplies->setVisible(trial.struck > 0);
    if (trial.struck == 0)
        m_showReplies->setChecked(false);
}

void PhraseDialog::refuse(const Error& error)
{
    QString text = phraseTrouble(error);
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    m_trouble->setText(text.endsWith(u'.') ? text : text + u'.');
    m_onSentence->clear();
    m_onReplies->clear();
    m_showReplies->hide();
    m_save->setEnabled(true); // pressing it says why once more
}

void PhraseDialog::accept()
{
    m_save->setEnabled(false);
    later(
        m_phrases.save(entered()), this,
        [this](HousePhraseId id) {
            emit saved(id);
            QDialog::accept();
        },
        [this](const Error& error) {
            refuse(error);
            m_phrase->setFocus();
        });
}

} // namespace amends
