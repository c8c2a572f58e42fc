#include "shell/PromiseScreen.h"
#include "complaint/ComplaintPanel.h"
#include "desk/Desk.h"
#include "inbox/InboxPanel.h"
#include "board/PromiseBoardPanel.h"
#include "board/PromiseDialog.h"
#include "reply/ReplyPanel.h"
#include "shared/Banner.h"
#include "shell/MainActions.h"
#include "shell/PromiseReminder.h"
#include "shell/Workbench.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QStackedLayout>
#include <QStatusBar>

namespace amends {

namespace {
constexpr int kToldFor = 5000; // ms
}

PromiseScreen::PromiseScreen(Desk& desk, const MainActions& actions, QStackedLayout& pages, Workbench& bench, Banner& banner,
                             QMainWindow* window)
    : QObject(window), m_desk(desk), m_pages(pages), m_bench(bench), m_banner(banner), m_window(window),
      m_reminder(new PromiseReminder(desk, banner, window))
{
    connect(actions[MainActions::PromiseBoard], &QAction::triggered, this, &PromiseScreen::openBoard);
    connect(actions[MainActions::PromiseByHand], &QAction::triggered, this, &PromiseScreen::noteByHand);
    connect(m_reminder, &PromiseReminder::boardRequested, this, &PromiseScreen::showBoard);
}

void PromiseScreen::openBoard()
{
    if (!m_board) {
        m_board = new PromiseBoardPanel(m_desk, m_bench.parentWidget());
        m_pages.addWidget(m_board);
        connect(m_board, &PromiseBoardPanel::closed, this, &PromiseScreen::closeBoard);
        connect(m_board, &PromiseBoardPanel::complaintOpened, this, &PromiseScreen::openComplaint);
        connect(m_board, &PromiseBoardPanel::lineOffered, this, &PromiseScreen::offerLine);
        connect(m_board, &PromiseBoardPanel::failed, &m_bench, &Workbench::failed);
        connect(m_board, &PromiseBoardPanel::settled, this,
                [this](const QString& words) { m_window->statusBar()->showMessage(words, kToldFor); });
    }
    if (m_pages.currentWidget() == m_board) {
        closeBoard();
        return;
    }
    m_pages.setCurrentWidget(m_board);
    m_board->focusBoard();
}

void PromiseScreen::showBoard()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (!m_board || m_pages.currentWidget() != m_board)
        openBoard();
}

void PromiseScreen::closeBoard()
{
    m_pages.setCurrentWidget(&m_bench);
    m_bench.inbox()->focusList();
}

void PromiseScreen::openComplaint(ComplaintId id)
{
    m_pages.setCurrentWidget(&m_bench);
    m_bench.inbox()->select(id);
}

void PromiseScreen::noteByHand()
{
    const ComplaintId id = m_bench.complaint()->complaint();
    if (!id.isValid()) {
        m_window->statusBar()->showMessage(tr("Open the complaint the promise belongs to first."), kToldFor);
        return;
    }
    Promise promise;
    promise.complaint = id;
    auto* dialog = new PromiseDialog(m_desk, PromiseDialog::For::ByHand, promise, m_window);
    connect(dialog, &PromiseDialog::failed, &m_bench, &Workbench::failed);
    dialog->open();
}

void PromiseScreen::offerLine(ComplaintId id, const QString& line)
{
    m_banner.show(Banner::Tone::Info, tr("Now tell her: %1").arg(line), {},
                  {{tr("Put it into the reply"),
                    [this, id, line] {
                        openComplaint(id);
                        m_bench.reply()->addLine(id, line);
                    }},
                   {tr("Copy it"), [line] { QGuiApplication::clipboard()->setText(line); }}});
}

} // namespace amends
