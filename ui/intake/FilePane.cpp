#include "intake/FilePane.h"
#include "intake/ColumnChoices.h"
#include "intake/FirstRecords.h"
#include "intake/ImportWords.h"
#include "intake/ReadingChoices.h"
#include "shared/BusyLabel.h"
#include "shared/ElidedLabel.h"
#include "shared/Theme.h"
#include "wording/Sentences.h"
#include <QFileInfo>
#include <QSpinBox>

namespace amends {

FilePane::FilePane(ImportFiles& files, const QStringList& fieldNames, QWidget* parent)
    : QScrollArea(parent), m_files(files), m_name(new ElidedLabel), m_what(new QLabel), m_busy(new BusyLabel), m_why(new QLabel),
      m_notes(new QLabel), m_forget(new QPushButton(tr("Forget what I &chose"))), m_openDays(new QSpinBox),
      m_mail(buildMailOptions()),
      m_reading(new ReadingChoices), m_columns(new ColumnChoices(fieldNames)), m_records(new FirstRecords)
{
    setObjectName(QStringLiteral("importFilePane"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(m_name, "title");
    setLook(m_what, "heading");
    m_what->setObjectName(QStringLiteral("importWhat"));
    m_why->setObjectName(QStringLiteral("importWhy"));
    m_notes->setObjectName(QStringLiteral("importNotes"));
    setLook(m_why, "muted");
    for (QLabel* label : {m_why, m_notes})
        label->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_forget->setObjectName(QStringLiteral("importForgetButton"));
    m_forget->setToolTip(tr("Go back to the guess, for this file and later ones like it"));
    setLook(m_forget, "link");

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, space::Tight, 0);
    column->setSpacing(space::Normal);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::Wide);
    head->addWidget(m_what);
    head->addWidget(m_forget);
    head->addWidget(m_busy);
    head->addStretch();
    column->addWidget(m_name);
    column->addLayout(head);
    column->addWidget(m_why);
    column->addWidget(m_notes);
    column->addWidget(m_mail);
    column->addWidget(m_reading);
    column->addWidget(m_columns);
    column->addWidget(m_records, 1);
    column->addStretch();
    setWidget(page);

    connect(m_forget, &QPushButton::clicked, this, [this] { m_files.forget(m_id); });
    connect(m_reading, &ReadingChoices::chosen, this, [this](WritingPart part, const QString& value) { m_files.chooseWriting(m_id, part, value); });
    connect(m_columns, &ColumnChoices::chosen, this, [this](int at, const QString& field) { m_files.chooseColumn(m_id, at, field); });
    connect(&m_files, &ImportFiles::fileChanged, this, [this](int id) {
        if (id == m_id)
            refresh();
    });
    refresh();
}

QWidget* FilePane::buildMailOptions()
{
    auto* box = new QWidget;
    m_openDays->setObjectName(QStringLiteral("openDaysSpin"));
    m_openDays->setRange(0, 3650);
    m_openDays->setValue(MailOptions().openDays);
    m_openDays->setAccessibleName(tr("Matters are still open for, in days"));
    const auto sayUnit = [this](int days) {
        //: stands behind the number in a box: “14 days”
        m_openDays->setSuffix(tr(" day(s)", nullptr, days));
    };
    connect(m_openDays, &QSpinBox::valueChanged, this, sayUnit);
    sayUnit(m_openDays->value());
    auto* label = new QLabel(tr("Matters are still &open for"), box);
    label->setBuddy(m_openDays);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_openDays);
    row->addStretch();
    auto* hint = new QLabel(tr("Older conversations, and those you answered last, are filed as history."), box);
    setLook(hint, "muted");
    hint->setWordWrap(true);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::Normal, 0, 0);
    column->addLayout(row);
    column->addWidget(hint);
    return box;
}

int FilePane::openDays() const
{
    return m_openDays->value();
}

void FilePane::show(int id)
{
    if (m_id == id)
        return;
    m_id = id;
    refresh();
    ensureVisible(0, 0);
}

void FilePane::refresh()
{
    const ImportFile* file = m_files.find(m_id);
    widget()->setVisible(file);
    if (!file)
        return;
    const bool looking = file->state == ImportFile::State::Looking;
    if (looking || file->isRereading)
        m_busy->start(tr("Looking at it…"));
    else
        m_busy->stop();
    // What was just chosen stays as it is until the file was read so.
    if (file->isRereading && file->id == m_shownId)
        return;
    m_shownId = looking ? 0 : file->id;
    m_name->setFullText(QFileInfo(file->path).fileName());
    m_what->setText(whatItIs(*file));
    m_what->setVisible(!looking);
    const bool useless = file->state == ImportFile::State::Useless;
    setLook(m_what, useless ? "danger" : "heading");
    QString why = whyItIs(*file);
    if (const QString out = useless ? wayOut(*file) : QString(); !out.isEmpty())
        why += u' ' + out;
    m_why->setText(why);
    QStringList notes;
    for (const QString& note : file->preview.notes)
        notes << importNote(note);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty() && file->state != ImportFile::State::Mail);
    m_mail->setVisible(file->state == ImportFile::State::Mail);
    const bool table = !looking && file->canBeCorrected() && file->state != ImportFile::State::Mail;
    m_forget->setVisible(table && (file->chosen || file->preview.remembered));
    if (table) {
        m_reading->show(*file);
        m_columns->show(*file);
        m_records->show(file->preview);
    } else {
        for (QWidget* each : {static_cast<QWidget*>(m_reading), static_cast<QWidget*>(m_columns), static_cast<QWidget*>(m_records)})
            each->hide();
    }
    // An address book has records and no columns to choose.
    if (!table && file->state == ImportFile::State::Shop)
        m_records->show(file->preview);
}

} // namespace amends
