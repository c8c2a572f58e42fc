#include "shell/CareScreen.h"
#include "care/AfterCareDialog.h"
#include "care/CareStrip.h"
#include "care/GestureDialog.h"
#include "care/GesturePanel.h"
#include "care/PreventionsDialog.h"
#include "complaint/ComplaintPanel.h"
#include "desk/Desk.h"
#include "inbox/InboxPanel.h"
#include "reply/ReplyPanel.h"
#include "shared/KeySays.h"
#include "shared/ValuesHidden.h"
#include "shell/MainActions.h"
#include "shell/Workbench.h"
#include <QMainWindow>
#include <QShortcut>
#include <QStackedLayout>
#include <QStatusBar>

namespace amends {

namespace {
constexpr int kToldFor = 5000; // ms
}

CareScreen::CareScreen(Desk& desk, const MainActions& actions, QStackedLayout& pages, Workbench& bench, const ValuesHidden& hidden,
                       QMainWindow* window)
    : QObject(window), m_desk(desk), m_pages(pages), m_bench(bench), m_hidden(hidden), m_window(window)
{
    connect(actions[MainActions::Gesture], &QAction::triggered, this, &CareScreen::noteGesture);
    connect(actions[MainActions::GestureLedger], &QAction::triggered, this, &CareScreen::openLedger);
    connect(actions[MainActions::Changed], &QAction::triggered, this, &CareScreen::openChanges);
    connect(actions[MainActions::AfterCare], &QAction::triggered, this, &CareScreen::askHowItWas);
    CareStrip* strip = bench.care();
    connect(strip, &CareStrip::told, this, &CareScreen::say);
    connect(strip, &CareStrip::answerRequested, this, &CareScreen::askHowItWas);
    connect(strip, &CareStrip::changesRequested, this, &CareScreen::openChanges);
    connect(strip, &CareStrip::gestureChosen, this, &CareScreen::changeGesture);
    connect(strip, &CareStrip::questionOffered, bench.reply(), &ReplyPanel::addLine);
    auto* told = new QShortcut(Qt::Key_T, bench.complaint());
    told->setContext(Qt::WidgetWithChildrenShortcut);
    keySays(told, QT_TRANSLATE_NOOP("Keys", "The customer was told what you changed, or was not after all"));
    connect(told, &QShortcut::activated, strip, &CareStrip::toggleTold);
    connect(&hidden, &ValuesHidden::changed, this, [this](bool on) {
        if (m_ledger)
            m_ledger->setValuesHidden(on);
    });
}

ComplaintId CareScreen::current()
{
    const ComplaintId id = m_bench.complaint()->complaint();
    if (!id.isValid())
        say(tr("Open the complaint it belongs to first."));
    return id;
}

void CareScreen::say(const QString& words)
{
    m_window->statusBar()->showMessage(words, kToldFor);
}

template <class Dialog> void CareScreen::open(Dialog* dialog)
{
    connect(dialog, &Dialog::failed, &m_bench, &Workbench::failed);
    connect(dialog, &Dialog::noted, this, &CareScreen::say);
    dialog->open();
}

void CareScreen::noteGesture()
{
    if (const ComplaintId id = current(); id.isValid())
        open(new GestureDialog(m_desk, id, m_hidden.hidden(), m_window));
}

void CareScreen::changeGesture(const Gesture& gesture)
{
    open(new GestureDialog(m_desk, gesture, m_hidden.hidden(), m_window));
}

void CareScreen::askHowItWas()
{
    if (const ComplaintId id = current(); id.isValid())
        open(new AfterCareDialog(m_desk, id, m_window));
}

void CareScreen::openChanges()
{
    (new PreventionsDialog(m_desk, m_bench.complaint()->complaint(), m_window))->open();
}

void CareScreen::openLedger()
{
    if (!m_ledger) {
        m_ledger = new GesturePanel(m_desk, m_bench.parentWidget());
        m_ledger->setValuesHidden(m_hidden.hidden());
        m_pages.addWidget(m_ledger);
        connect(m_ledger, &GesturePanel::closed, this, &CareScreen::closeLedger);
        connect(m_ledger, &GesturePanel::complaintOpened, this, &CareScreen::openComplaint);
        connect(m_ledger, &GesturePanel::failed, &m_bench, &Workbench::failed);
        connect(m_ledger, &GesturePanel::told, this, &CareScreen::say);
        connect(m_ledger, &GesturePanel::limitsRequested, this, &CareScreen::limitsRequested);
    }
    if (m_pages.currentWidget() == m_ledger) {
        closeLedger();
        return;
    }
    m_pages.setCurrentWidget(m_ledger);
    m_ledger->focusLedger();
}

void CareScreen::closeLedger()
{
    m_pages.setCurrentWidget(&m_bench);
    m_bench.inbox()->focusList();
}

void CareScreen::openComplaint(ComplaintId id)
{
    m_pages.setCurrentWidget(&m_bench);
    m_bench.inbox()->select(id);
}

} // namespace amends
