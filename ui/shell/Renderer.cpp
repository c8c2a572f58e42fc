#include "shell/Renderer.h"
#include "customer/CustomerPanel.h"
#include "desk/Desk.h"
#include "desk/History.h"
#include "documents_screen/LetterPreview.h"
#include "inbox/InboxPanel.h"
#include "inbox/ViewList.h"
#include "intake/ImportDialog.h"
#include "shared/Later.h"
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

constexpr int settleMs = 900; // longer than any debounce, load and check
constexpr int narrow = 1400;  // where the customer panel starts folded

struct Sample
{
    Language language;
    const char* text;
};

// A reply that goes wrong in several ways, in the language she wrote in.
constexpr Sample samples[] = {
    {Language::French, "Bonjour,\n\nC'est de votre faute : vous n'avez pas respecté les instructions. Ce n'est pas possible de vous rembourser.\n\nOn reviendra vers vous dès que possible.\n"},
    {Language::Dutch, "Dag,\n\nHet is uw eigen schuld: u heeft de instructies niet gevolgd. Terugbetalen is niet mogelijk.\n\nWe komen er zo snel mogelijk op terug.\n"},
    {Language::English, "Hello,\n\nIt is your own fault: you did not follow the instructions. A refund is not possible.\n\nWe will get back to you as soon as possible.\n"},
    {Language::German, "Guten Tag,\n\nDas ist Ihre eigene Schuld: Sie haben die Anleitung nicht beachtet. Eine Erstattung ist nicht möglich.\n\nWir melden uns so bald wie möglich.\n"},
};

const QByteArray sampleMail = "From: Anna Verstraete <anna.verstraete@example.org>\r\nTo: shop@example.com\r\nSubject: Broken zip\r\n"
                              "Date: Mon, 16 Nov 2026 10:12:00 +0100\r\nMessage-ID: <render-1@example.org>\r\n"
                              "Content-Type: text/plain; charset=utf-8\r\n\r\nHello, the zip of the coat I bought last month broke. "
                              "I am disappointed and would like it repaired.\r\n\r\nAnna Verstraete\r\n";
const QByteArray sampleOrders = "Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price\n"
                                "#9001,anna.verstraete@example.org,paid,2026-10-02 09:10:00 +0200,EUR,129.00,0.00,22.39,129.00,2026-10-02 09:10:00 +0200,1,Wool coat,129.00\n"
                                "#9002,,paid,yesterday,EUR,10.00,0.00,1.74,10.00,yesterday,1,Scarf,10.00\n";

} // namespace

Renderer::Renderer(Desk& desk, MainWindow& window, const QString& folder, QSize size)
    : m_desk(desk), m_window(window), m_folder(folder), m_size(size)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &Renderer::take);
    addWindowSteps();
    addDialogSteps();
    addImportSteps();
}

int Renderer::run()
{
    if (!m_folder.mkpath(QStringLiteral("."))) {
        QTextStream(stderr) << "The folder " << m_folder.path() << " cannot be made." << Qt::endl;
        return 2;
    }
    m_window.resize(m_size);
    m_window.show();
    QTimer::singleShot(settleMs, this, &Renderer::next);
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
    const std::pair<const char*, SettingsDialog::Page> pages[] = {{"12-settings-shop", SettingsDialog::Page::Shop},
                                                                  {"13-settings-staff", SettingsDialog::Page::Staff},
                                                                  {"14-settings-window", SettingsDialog::Page::Window},
                                                                  {"15-settings-data", SettingsDialog::Page::Data}};
    for (const auto& [name, page] : pages)
        dialog(name, [this, page = page] { m_window.openSettings(page); });
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

void Renderer::addImportSteps()
{
    const auto import = [this](ImportDialog::Kind kind, const QString& file, bool start) {
        auto* dialog = new ImportDialog(m_desk, kind, {file}, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        if (start)
            dialog->start();
    };
    const QString mail = writeFile(QStringLiteral("broken-zip.eml"), sampleMail);
    const QString orders = writeFile(QStringLiteral("orders.csv"), sampleOrders);
    m_steps.push_back({QStringLiteral("20-import-mail"), [=] { import(ImportDialog::Kind::Mail, mail, false); }, true});
    m_steps.push_back({QStringLiteral("21-import-mail-result"), [=] { import(ImportDialog::Kind::Mail, mail, true); }, true});
    m_steps.push_back({QStringLiteral("22-import-shop"), [=] { import(ImportDialog::Kind::Shop, orders, false); }, true});
    m_steps.push_back({QStringLiteral("23-import-shop-result"), [=] { import(ImportDialog::Kind::Shop, orders, true); }, true});
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
        QTextStream(stdout) << m_folder.absolutePath() << Qt::endl;
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
    if (!step.name.isEmpty() && shown) {
        const QString file = m_folder.filePath(step.name + QStringLiteral(".png"));
        if (!shown->grab().save(file)) {
            QTextStream(stderr) << file << " cannot be written." << Qt::endl;
            QApplication::exit(2);
            return;
        }
    }
    if (step.dialog && shown)
        shown->close();
    next();
}

void Renderer::type(const QString& objectName, const QString& text)
{
    if (auto* edit = m_window.findChild<QLineEdit*>(objectName))
        edit->setText(text);
}

void Renderer::openFirstStory()
{
    // The headset of resources/sample/stories.toml, with its draft.
    InboxQuery query;
    query.view = View::Ours;
    query.search = QStringLiteral("Aurelio");
    const auto skip = [](const Error&) {};
    const auto select = [this](const InboxSlice& slice) {
        if (!slice.rows.isEmpty())
            m_window.workbench()->inbox()->select(slice.rows.first().id);
    };
    later(m_desk.inbox().open(query), this,
          [=, this](const InboxList& list) { later(m_desk.inbox().rows(list.token, 0, 1), this, select, skip); }, skip);
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
