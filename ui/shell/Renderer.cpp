#include "shell/Renderer.h"
#include "customer/CustomerPanel.h"
#include "desk/Desk.h"
#include "desk/History.h"
#include "letters/LetterPreview.h"
#include "inbox/InboxPanel.h"
#include "inbox/ViewList.h"
#include "shared/Later.h"
#include "shell/FirstRunPage.h"
#include "shell/MainWindow.h"
#include "shell/Workbench.h"
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTextStream>

namespace amends {

namespace {

constexpr int longSettle = 900; // longer than any debounce, load and check
constexpr int narrow = 1400;  // where the customer panel starts folded

struct Sample
{
    Language language;
    const char* text;
};

// A reply that goes wrong in several ways, in the language she wrote in.
constexpr Sample samples[] = {
    {Language::French, "Bonjour,\n\nMerci de votre mesage. C'est de votre faute : vous n'avez pas respecté les instructions. Ce n'est pas possible de vous rembourser.\n\nOn reviendra vers vous dès que possible.\n"},
    {Language::Dutch, "Dag,\n\nBedankt voor uw berigt. Het is uw eigen schuld: u heeft de instructies niet gevolgd. Terugbetalen is niet mogelijk.\n\nWe komen er zo snel mogelijk op terug.\n"},
    {Language::English, "Hello,\n\nThank you for your mesage. It is your own fault: you did not follow the instructions. A refund is not possible.\n\nWe will get back to you as soon as possible.\n"},
    {Language::German, "Guten Tag,\n\nDanke für Ihre Nachrich. Das ist Ihre eigene Schuld: Sie haben die Anleitung nicht beachtet. Eine Erstattung ist nicht möglich.\n\nWir melden uns so bald wie möglich.\n"},
};

bool writePicture(const QDir& folder, const QString& name, QWidget& shown)
{
    const QString file = folder.filePath(name + QStringLiteral(".png"));
    if (folder.mkpath(QStringLiteral(".")) && shown.grab().save(file))
        return true;
    QTextStream(stderr) << file << " cannot be written." << Qt::endl;
    return false;
}

} // namespace

Renderer::Renderer(Desk& desk, MainWindow& window, const QString& folder, QSize size)
    : Renderer(
          desk, window, [to = QDir(folder)](const QString& name, QWidget& shown) { return writePicture(to, name, shown); }, size,
          longSettle)
{
    m_folder = QDir(folder).absolutePath();
}

Renderer::Renderer(Desk& desk, MainWindow& window, Look look, QSize size, int settleMs)
    : m_desk(desk), m_window(window), m_look(std::move(look)), m_size(size)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &Renderer::take);
    addWindowSteps();
    addDialogSteps();
    addImportSteps();
    addWorkSteps();
    addCareSteps();
}

int Renderer::run()
{
    m_window.resize(m_size);
    m_window.show();
    QTimer::singleShot(m_settle.intervalAsDuration(), this, &Renderer::next);
    return QApplication::exec();
}

void Renderer::addWindowSteps()
{
    Workbench* bench = m_window.workbench();
    const auto view = [bench](View which) { return [bench, which] { bench->views()->choose(which); }; };
    const auto window = [this](const char* name, std::function<void()> prepare) {
        m_steps.push_back({QLatin1StringView(name), std::move(prepare), false});
    };
    window("", view(View::Ours));
    window("00-first-story", [this] { openFirstStory(); });
    window("", view(View::Waiting));
    window("", view(View::Ours));
    window("", [this] { typeReply(); });
    window("01-inbox-complaint-reply", [bench] {
        if (!bench->customer()->isFolded() && bench->width() < narrow)
            bench->toggleCustomer();
    });
    window("02-customer", [bench] {
        if (bench->customer()->isFolded())
            bench->toggleCustomer();
    });
    window("03-values-hidden", [this] { m_window.findChild<QAction*>(QStringLiteral("hideValuesAction"))->setChecked(true); });
    window("", [this] { m_window.findChild<QAction*>(QStringLiteral("hideValuesAction"))->setChecked(false); });
    window("04-search", [this] { type(QStringLiteral("searchEdit"), QStringLiteral("channel:email")); });
    window("05-nothing-found", [this] { type(QStringLiteral("searchEdit"), QStringLiteral("zzzzzz")); });
    window("", [this] { type(QStringLiteral("searchEdit"), {}); });
    window("06-to-acknowledge", view(View::ToAcknowledge));
    window("07-all", view(View::All));
    window("08-closed", view(View::Closed));
    window("09-not-complaints", view(View::NotComplaints));
    window("10-first-run", [this] { m_window.showFirstRun(true); });
    const auto firstRun = [this] { return m_window.findChild<FirstRunPage*>(QStringLiteral("firstRunPage")); };
    window("10b-first-run-shop", [firstRun] { firstRun()->show(FirstRunPage::Step::Shop); });
    window("10c-first-run-begin", [firstRun] { firstRun()->show(FirstRunPage::Step::Begin); });
    window("", [this] { m_window.showFirstRun(false); });
}

void Renderer::addDialogSteps()
{
    const auto dialog = [this](const char* name, std::function<void()> prepare) {
        m_steps.push_back({QLatin1StringView(name), std::move(prepare), true});
    };
    dialog("11-new-complaint", [this] {
        m_window.openNewComplaint();
        auto* who = m_window.findChild<QLineEdit*>(QStringLiteral("newWhoEdit"));
        who->setText(QStringLiteral("ma"));
        emit who->textEdited(who->text());
    });
    const std::pair<const char*, SettingsDialog::Page> pages[] = {
        {"12-settings-shop", SettingsDialog::Page::Shop},     {"12b-settings-hours", SettingsDialog::Page::Hours},
        {"13-settings-staff", SettingsDialog::Page::Staff},   {"13b-settings-languages", SettingsDialog::Page::Languages},
        {"13c-settings-writing", SettingsDialog::Page::Writing}, {"13d-settings-phrases", SettingsDialog::Page::Phrases},
        {"14-settings-window", SettingsDialog::Page::Window}, {"15-settings-data", SettingsDialog::Page::Data},
        {"15b-settings-backups", SettingsDialog::Page::Backups},
        {"15d-settings-law", SettingsDialog::Page::Law}, {"15e-settings-gestures", SettingsDialog::Page::Gestures}};
    for (const auto& [name, page] : pages)
        dialog(name, [this, page = page] { m_window.openSettings(page); });
    dialog("15c-settings-search", [this] {
        m_window.openSettings(SettingsDialog::Page::Shop);
        type(QStringLiteral("settingsSearchEdit"), QStringLiteral("logo"));
    });
    for (const auto& [name, action] : {std::pair("16-keys", "keysAction"), std::pair("17-about", "aboutAction")})
        dialog(name, [this, action = action] { m_window.findChild<QAction*>(QLatin1StringView(action))->trigger(); });
    dialog("18-edit-customer", [this] { m_window.workbench()->customer()->editCustomer(); });
    dialog("19-letter", [this] {
        const ComplaintId id = m_window.workbench()->inbox()->current();
        auto* letter = new LetterPreview(m_desk, id, QString::fromUtf8(samples[2].text), Language::English, &m_window);
        letter->setAttribute(Qt::WA_DeleteOnClose);
        letter->open();
    });
}

QString Renderer::writeFile(const QString& name, const QByteArray& content)
{
    QFile file(m_passing.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

void Renderer::next()
{
    if (m_at >= m_steps.size()) {
        if (!m_folder.isEmpty())
            QTextStream(stdout) << m_folder << Qt::endl;
        m_window.close();
        QApplication::exit(0);
        return;
    }
    m_steps[m_at].prepare();
    m_settle.start();
}

void Renderer::take()
{
    const Step& step = m_steps[m_at++];
    QWidget* shown = step.dialog ? QApplication::activeModalWidget() : &m_window;
    if (!step.name.isEmpty() && shown && !m_look(step.name, *shown)) {
        QApplication::exit(2);
        return;
    }
    if (step.dialog && shown)
        shown->close();
    next();
}

void Renderer::type(const QString& objectName, const QString& text)
{
    for (auto* edit : m_window.findChildren<QLineEdit*>(objectName))
        if (edit->isVisible()) // a dialog closed just now is still there
            edit->setText(text);
}

void Renderer::openStory(View view, const QString& search)
{
    InboxQuery query;
    query.view = view;
    query.search = search;
    const auto skip = [](const Error&) {};
    const auto select = [this](const InboxSlice& slice) {
        if (!slice.rows.isEmpty())
            m_window.workbench()->inbox()->select(slice.rows.first().id);
    };
    later(m_desk.inbox().open(query), this,
          [=, this](const InboxList& list) { later(m_desk.inbox().rows(list.token, 0, 1), this, select, skip); }, skip);
}

void Renderer::openFirstStory()
{
    // The headset of resources/sample/stories.toml, with its draft.
    openStory(View::All, QStringLiteral("Aurelio fendu"));
    if (m_window.workbench()->customer()->isFolded())
        m_window.workbench()->toggleCustomer();
}

void Renderer::typeReply()
{
    const ComplaintId id = m_window.workbench()->inbox()->current();
    if (!id.isValid())
        return;
    later(
        m_desk.history().complaint(id), this,
        [this](const ComplaintPage& page) {
            const Language language = page.complaint.language.value_or(Language::English);
            for (const Sample& sample : samples) {
                if (sample.language != language)
                    continue;
                if (auto* plain = m_window.findChild<QPlainTextEdit*>(QStringLiteral("replyEdit")))
                    plain->setPlainText(QString::fromUtf8(sample.text));
                else if (auto* rich = m_window.findChild<QTextEdit*>(QStringLiteral("replyEdit")))
                    rich->setPlainText(QString::fromUtf8(sample.text));
            }
        },
        [](const Error&) {});
}

} // namespace amends
