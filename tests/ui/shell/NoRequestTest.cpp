#include "complaint/HtmlView.h"
#include "complaint/MessageCard.h"
#include "desk/Desk.h"
#include "desk/Inbox.h"
#include "desk/Intake.h"
#include "letters/LetterPreview.h"
#include "inbox/InboxTable.h"
#include "shared/Dialogs.h"
#include "shared/Preferences.h"
#include "shell/MainWindow.h"
#include "shell/Translations.h"
#include "support/FixedClock.h"
#include "support/HostileMail.h"
#include <QClipboard>
#include <QLabel>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QToolButton>
#include <QtTest>

using namespace amends;

/// A mail whose every reference points at a listener on this machine, shown in the real window, clicked, hovered, printed,
/// answered: the listener hears nothing. And the program as a whole talks to no other computer.
class NoRequestTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC)};
    QTcpServer m_listener;
    QByteArray m_origin;
    int m_requests = 0;
    QStringList m_opened; ///< what was handed to the system after somebody said yes
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Preferences> m_preferences;
    Translations m_translations;
    std::unique_ptr<MainWindow> m_window;

    QString marked(const char* what) const { return QStringLiteral("<img src='%1/%2.png'><b>%2</b>").arg(QString::fromLatin1(m_origin), QString::fromLatin1(what)); }

    QByteArray mail() const
    {
        const QByteArray picture = "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + m_origin + "/inner.png'/></svg>";
        return "From: " + marked("sender").toUtf8().prepend('"').append("\" <claire@example.org>")
               + "\r\nTo: shop@example.com\r\nSubject: broken " + marked("subject").toUtf8()
               + "\r\nDate: Fri, 20 Nov 2026 08:15:00 +0100\r\nMessage-ID: <n1@example.org>\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
                 "--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n\r\nMy lamp arrived broken! I want my money back. "
               + marked("words").toUtf8() + "\r\n--c\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + everyHtmlTrick(m_origin)
               + "\r\n--c--\r\n--b\r\nContent-Type: image/svg+xml; name=photo.svg\r\nContent-ID: <x>\r\n\r\n" + picture
               + "\r\n--b\r\nContent-Type: image/png; name=photo.png\r\nContent-ID: <x>\r\n\r\n" + picture + "\r\n--b--\r\n";
    }

    template <class T> T* get(const char* name) const { return m_window->findChild<T*>(QLatin1StringView(name)); }

    /// Over all of it, as somebody would who wants to hit everything.
    void hoverAndClick(QTextBrowser* view)
    {
        constexpr int step = 9;
        for (int y = 2; y < view->viewport()->height(); y += step) {
            for (int x = 2; x < view->viewport()->width(); x += 3 * step) {
                QTest::mouseMove(view->viewport(), QPoint(x, y), -1);
                if (!view->anchorAt(QPoint(x, y)).isEmpty())
                    dialogs::setNextAnswer(1);
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(x, y));
            }
        }
    }

    void print(QTextBrowser* view)
    {
        QPdfWriter writer(m_folder.filePath(QStringLiteral("print.pdf")));
        view->print(&writer);
    }

    /// Whatever would have been sent is on its way by then.
    void expectSilence()
    {
        QTest::qWait(200);
        QCOMPARE(m_requests, 0);
    }

private slots:
    void initTestCase()
    {
        connect(&m_listener, &QTcpServer::newConnection, this, [this] {
            while (m_listener.nextPendingConnection())
                ++m_requests;
        });
        QVERIFY(m_listener.listen(QHostAddress::LocalHost));
        m_origin = "http://127.0.0.1:" + QByteArray::number(m_listener.serverPort());
        dialogs::setSystemOpener([this](const QString& url) {
            m_opened << url;
            return true;
        });
        m_translations.use(QStringLiteral("en"));
        DeskOptions options;
        options.dataDir = m_folder.filePath(QStringLiteral("shop"));
        options.clock = &m_clock;
        auto desk = Desk::open(options);
        QVERIFY(desk);
        m_desk = std::move(*desk);
        QFile file(m_folder.filePath(QStringLiteral("hostile.eml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(mail());
        file.close();
        const auto total = await(m_desk->intake().mail({file.fileName()}, {}, {}));
        QVERIFY(total);
        QCOMPARE(total->added, 1);
        m_preferences = std::make_unique<Preferences>(options.dataDir);
        m_window = std::make_unique<MainWindow>(*m_desk, *m_preferences, m_translations);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void theListenerHearsWhoeverCalls()
    {
        QTcpSocket caller;
        caller.connectToHost(QHostAddress::LocalHost, m_listener.serverPort());
        QVERIFY(caller.waitForConnected());
        QTRY_COMPARE(m_requests, 1);
        m_requests = 0;
    }

    void theWindowShowsTheMailAndNothingLeaves()
    {
        auto* inbox = get<InboxTable>("inboxView");
        QVERIFY(inbox);
        QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier); // all
        QTRY_COMPARE(inbox->model()->rowCount(), 1);
        inbox->setFocus();
        QTest::keyClick(inbox, Qt::Key_Home);
        QTest::keyClick(inbox, Qt::Key_Return);
        QTRY_COMPARE(m_window->findChildren<MessageCard*>().size(), 1);
        auto* card = m_window->findChild<MessageCard*>();
        for (QToolButton* toggle : card->findChildren<QToolButton*>())
            if (toggle->isCheckable())
                toggle->click();
        QTRY_VERIFY(card->findChild<HtmlView*>());
        auto* view = card->findChild<HtmlView*>();
        QTRY_VERIFY(view->toPlainText().contains(QStringLiteral("The words before.")));
        QVERIFY(!m_window->grab().isNull());
        hoverAndClick(view);
        print(view);
        QVERIFY(!m_opened.isEmpty()); // the clicks did hit links, and each was asked about
        for (const QString& url : std::as_const(m_opened))
            QVERIFY2(url.startsWith(u"http") || url.startsWith(u"mailto:"), qPrintable(url));
        expectSilence();
    }

    void nothingFromOutsideIsTakenForMarkup()
    {
        static const QRegularExpression picture(QStringLiteral("<img[^>]*127\\.0\\.0\\.1"));
        QStringList wrong;
        int met = 0;
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            met += picture.match(widget->toolTip()).hasMatch();
            if (picture.match(widget->toolTip()).hasMatch() && Qt::mightBeRichText(widget->toolTip()))
                wrong << QStringLiteral("tip of %1 %2").arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
            const auto* label = qobject_cast<const QLabel*>(widget);
            if (!label || !picture.match(label->text()).hasMatch())
                continue;
            ++met;
            if (label->textFormat() == Qt::PlainText)
                continue;
            if (label->textFormat() == Qt::RichText || Qt::mightBeRichText(label->text()))
                wrong << QStringLiteral("label %1 in %2: %3").arg(label->objectName(), label->parentWidget()->objectName(), label->text().left(60));
        }
        const auto* model = get<InboxTable>("inboxView")->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString tip = model->index(0, column).data(Qt::ToolTipRole).toString();
            if (picture.match(tip).hasMatch() && Qt::mightBeRichText(tip))
                wrong << QStringLiteral("tip of the inbox's column %1").arg(column);
        }
        QVERIFY2(met > 0, "the mail that pretends is not shown");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aReplyAndItsLetterFetchNothing()
    {
        auto* editor = get<QPlainTextEdit>("replyEdit");
        QVERIFY(editor);
        QTRY_VERIFY(!editor->isReadOnly());
        const QString text = QString::fromUtf8(everyHtmlTrick(m_origin));
        QGuiApplication::clipboard()->setText(text);
        editor->setFocus();
        editor->paste();
        QTRY_VERIFY(editor->toPlainText().contains(QStringLiteral("The words before.")));
        QVERIFY(!editor->grab().isNull());
        const auto list = await(m_desk->inbox().open({View::All, QString()}));
        QVERIFY(list);
        const auto rows = await(m_desk->inbox().rows(list->token, 0, 1));
        QVERIFY(rows && !rows->rows.isEmpty());
        LetterPreview letter(*m_desk, rows->rows.first().id, text, Language::English);
        letter.show();
        QVERIFY(QTest::qWaitForWindowExposed(&letter));
        QTest::qWait(200);
        QVERIFY(!letter.grab().isNull());
        expectSilence();
    }

    void evenHtmlThatNobodyCleanedFetchesNothing()
    {
        HtmlView view;
        view.resize(700, 2000);
        view.setHtml(QString::fromUtf8(everyHtmlTrick(m_origin)));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.wantedHeight(600, 100'000) > 0);
        QVERIFY(!view.grab().isNull());
        hoverAndClick(&view);
        print(&view);
        for (int number = 0; number < 200; ++number) {
            Dice dice(7, quint32(number));
            view.setHtml(QString::fromUtf8(hostileHtml(dice, m_origin)));
            QVERIFY(!view.grab().isNull());
        }
        expectSilence();
    }

    void theProgramTalksToNobodyButThePrintService()
    {
        const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
        if (strace.isEmpty())
            QSKIP("strace is not installed: whom the program talks to was not watched");
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        program.setProcessEnvironment(environment);
        const QString trace = m_folder.filePath(QStringLiteral("trace"));
        program.start(strace, {QStringLiteral("-f"), QStringLiteral("-e"), QStringLiteral("trace=network,exit_group"), QStringLiteral("-o"), trace, QStringLiteral(AMENDS),
                               QStringLiteral("--demo"), QStringLiteral("--render"), m_folder.filePath(QStringLiteral("screens"))});
        QVERIFY(program.waitForFinished(280'000));
        QFile file(trace);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray calls = file.readAll();
        if (!calls.contains("exit_group("))
            QSKIP("strace may not watch programs here");
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(QDir(m_folder.filePath(QStringLiteral("screens"))).count() > 2);
        // Whoever prints asks this computer's own print service which printers there are.
        static const QRegularExpression printService(QStringLiteral("htons\\(631\\).*(\"::1\"|\"127\\.0\\.0\\.1\")"));
        for (const QByteArray& line : calls.split('\n')) {
            const bool callsOut = line.contains("sin_addr") || line.contains("sin6_addr");
            QVERIFY2(!callsOut || printService.match(QString::fromLatin1(line)).hasMatch(), line.constData());
        }
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_preferences.reset();
        m_desk.reset();
    }
};

QTEST_MAIN(NoRequestTest)
#include "NoRequestTest.moc"
