#include "Acts.h"
#include "customer/CustomerPanel.h"
#include "desk/Drafting.h"
#include "desk/History.h"
#include "desk/Promises.h"
#include "desk/Undo.h"
#include "inbox/InboxModel.h"
#include "inbox/ViewList.h"
#include "board/PromiseBoardModel.h"
#include "board/PromiseBoardPanel.h"
#include "shared/Theme.h"
#include "shell/MainWindow.h"
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QtTest>

namespace amends::bench {

namespace {
constexpr int kPatienceMs = 5000;
constexpr int kCheckRestMs = 420; ///< the checker waits for a pause of the hand: what it then costs belongs to the key
} // namespace

Acts::Acts(UiThread& ui, std::unique_ptr<Desk> desk)
    : m_ui(ui), m_desk(std::move(desk)), m_preferences(m_desk->dataDir()),
      m_window(std::make_unique<MainWindow>(*m_desk, m_preferences, m_translations))
{
    applyStyleSheet(m_ui);
    m_window->resize(1440, 900);
    m_window->show();
    m_model = m_window->findChild<InboxModel*>();
    m_list = m_window->findChild<QTableView*>(QStringLiteral("inboxView"));
    m_views = m_window->findChild<QListWidget*>(QStringLiteral("viewList"));
    m_customer = m_window->findChild<CustomerPanel*>();
    m_search = m_window->findChild<QLineEdit*>(QStringLiteral("searchEdit"));
    m_editor = m_window->findChild<QPlainTextEdit*>(QStringLiteral("replyEdit"));
}

Acts::~Acts() = default;

bool Acts::settled() const
{
    return !m_model->isLoading() && m_model->query().search == m_search->text().trimmed();
}

bool Acts::ready()
{
    if (!m_model || !m_list || !m_views || !m_customer || !m_search || !m_editor)
        return false;
    QApplication::setActiveWindow(m_window.get());
    for (int row = 0; row < m_views->count(); ++row) {
        m_views->setCurrentRow(row);
        m_ui.rest(20);
        if (!m_ui.waitFor([this] { return settled(); }, kPatienceMs))
            return false;
        if (m_model->rowCount() > 0)
            m_filled << row;
    }
    m_ui.rest(300);
    return m_filled.size() > 1;
}

bool Acts::choose(View view)
{
    static_cast<ViewList*>(m_views)->choose(view);
    const bool there = m_ui.waitFor([&] { return settled() && m_model->query().view == view; }, kPatienceMs);
    m_ui.rest(150);
    return there;
}

Cost Acts::switchView(int nth)
{
    const int row = m_filled[nth % m_filled.size()];
    const QPoint at = m_views->visualItemRect(m_views->item(row)).center();
    m_views->setCurrentRow(m_filled[(nth + 1) % m_filled.size()]);
    m_ui.waitFor([this] { return settled(); }, kPatienceMs);
    m_ui.rest(200);
    return m_ui.measure({[&] { QTest::mouseClick(m_views->viewport(), Qt::LeftButton, {}, at); },
                         [&] { return settled() && m_views->currentRow() == row && m_model->query().view == static_cast<ViewList*>(m_views)->view(); }, m_list->viewport()});
}

Cost Acts::jump()
{
    if (m_model->query().view != View::All)
        choose(View::All);
    QScrollBar* bar = m_list->verticalScrollBar();
    const int to = int(m_random.bounded(quint32(bar->maximum() + 1)));
    return m_ui.measure({[&] { bar->setValue(to); },
                         [&] {
                             const int first = m_list->rowAt(1);
                             const int last = m_list->rowAt(m_list->viewport()->height() - 1);
                             return m_model->at(first) && m_model->at(last < 0 ? m_model->rowCount() - 1 : last);
                         },
                         m_list->viewport()});
}

Cost Acts::openComplaint()
{
    if (m_model->query().view != View::All)
        choose(View::All);
    jump();
    auto* number = m_window->findChild<QLabel*>(QStringLiteral("complaintNumber"));
    auto* timeline = m_window->findChild<QWidget*>(QStringLiteral("timelineView"));
    const int rows = m_list->rowAt(m_list->viewport()->height() - 2) - m_list->rowAt(1);
    int row = m_list->rowAt(1) + 1 + int(m_random.bounded(quint32(qMax(1, rows - 1))));
    if (row == m_list->currentIndex().row())
        ++row;
    const InboxRow* wanted = m_model->at(row);
    if (!wanted || !number || !timeline)
        return {};
    const QString name = wanted->number;
    const QPoint at = m_list->visualRect(m_model->index(row, 0)).center();
    return m_ui.measure({[&] { QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, at); },
                         [&] { return number->text().contains(name); }, timeline, 250});
}

Cost Acts::openCustomer()
{
    const InboxRow* row = nullptr;
    for (int tries = 0; !row && tries < 20; ++tries) {
        if (tries > 0 || !m_model->at(m_list->rowAt(1)))
            jump();
        row = m_model->at(m_list->rowAt(1) + int(m_random.bounded(8u)));
        if (row && (!row->customer.isValid() || row->customer == m_customer->customer()))
            row = nullptr;
    }
    auto* name = m_window->findChild<QLabel*>(QStringLiteral("customerName"));
    if (!row || !name)
        return {};
    const CustomerId id = row->customer;
    const QString before = name->text();
    const QString after = row->customerName;
    jump();
    if (before == after)
        return openCustomer();
    return m_ui.measure({[&] { m_customer->showCustomer(id); }, [&] { return name->text().contains(after); }, m_customer});
}

Cost Acts::openPromiseBoard(bool changed)
{
    auto* action = m_window->findChild<QAction*>(QStringLiteral("promiseBoardAction"));
    auto* panel = m_window->findChild<PromiseBoardPanel*>();
    auto* model = panel ? panel->findChild<PromiseBoardModel*>() : nullptr;
    // Something else is on the board than last time: one promise was kept, and in the next round that is taken back.
    PromiseId settled;
    if (const PromiseRow* first = changed && model ? model->promise(1) : nullptr) {
        settled = first->promise.id;
        m_kept = !m_kept;
        QFuture<void> done;
        if (m_kept)
            done = m_desk->promises().keep(settled).then([](const Result<void>&) {});
        else
            done = m_desk->undo().undo().then([](const Result<QString>&) {});
        m_ui.waitFor([&] { return done.isFinished(); }, kPatienceMs);
        m_ui.rest(150);
    }
    const auto shown = [&] {
        if (!panel) {
            panel = m_window->findChild<PromiseBoardPanel*>();
            model = panel ? panel->findChild<PromiseBoardModel*>() : nullptr;
        }
        const PromiseRow* first = model ? model->promise(1) : nullptr;
        return first && first->promise.id != settled;
    };
    QWidget* where = panel ? panel->findChild<QTableView*>(QStringLiteral("promiseTable"))->viewport() : static_cast<QWidget*>(m_window.get());
    const Cost cost = m_ui.measure({[&] { action->trigger(); }, shown, where, 250});
    action->trigger();
    m_ui.rest(150);
    return cost;
}

QList<Cost> Acts::search(const QString& term)
{
    QList<Cost> costs;
    m_search->setFocus();
    for (qsizetype i = 0; i < term.size(); ++i) {
        const QString typed = term.left(i + 1);
        const UiThread::Watch watch{[&] { QTest::keyClick(m_search, term[i].toLatin1()); },
                                    [&] { return m_model->query().search == typed && !m_model->isLoading(); },
                                    m_window->findChild<QWidget*>(QStringLiteral("inboxPanel")), 150};
        if (i == 0) {
            QTest::keyClick(m_search, term[i].toLatin1());
            m_ui.rest(250);
        } else {
            costs << m_ui.measure(watch);
        }
    }
    m_search->clear();
    m_ui.waitFor([this] { return settled(); }, kPatienceMs);
    m_ui.rest(200);
    return costs;
}

QList<Cost> Acts::typeReply(const QString& text, int keys)
{
    QList<Cost> costs;
    choose(View::Ours);
    m_list->setFocus();
    m_list->selectRow(0);
    if (!m_ui.waitFor([this] { return m_editor->isEnabled() && !m_editor->isReadOnly(); }, kPatienceMs))
        return costs;
    m_editor->setFocus();
    m_editor->selectAll();
    m_editor->insertPlainText(text);
    m_ui.rest(1500);
    static const QByteArray typed("We will look at it today. I am sorry, it is your fault ");
    for (int i = 0; i < keys; ++i) {
        const auto length = m_editor->document()->characterCount();
        costs << m_ui.measure({[&] { QTest::keyClick(m_editor, typed[i % typed.size()]); },
                               [&] { return m_editor->document()->characterCount() > length; }, m_editor->viewport(), kCheckRestMs});
    }
    m_editor->selectAll();
    QTest::keyClick(m_editor, Qt::Key_Delete);
    m_ui.rest(1500);
    return costs;
}

} // namespace amends::bench
