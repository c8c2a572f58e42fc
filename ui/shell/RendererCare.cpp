#include "complaint/ComplaintPanel.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/Gestures.h"
#include "desk/Preventions.h"
#include "inbox/ViewList.h"
#include "shell/MainWindow.h"
#include "shell/Renderer.h"
#include "shell/Workbench.h"
#include <QAction>

namespace amends {

// A ledger with a few rows, a change that did not help, and a matter that was settled: what these screens are for.
void Renderer::fillCare()
{
    const ComplaintId id = m_window.workbench()->complaint()->complaint();
    if (!id.isValid())
        return;
    const QDate today = m_desk.clock().now().toLocalTime().date();
    m_desk.gestures().setLimits({Money(3000, Currency()), Money(1500, Currency())});
    const std::pair<GestureKind, const char*> given[] = {{GestureKind::CardOrNote, "A card with a picture of a snail"},
                                                         {GestureKind::ExtraGoods, "A second pair of ear pads"},
                                                         {GestureKind::Voucher, ""}};
    int cents = 350;
    for (const auto& [kind, what] : given) {
        m_desk.gestures().add({{}, id, kind, QString::fromLatin1(what), Money(cents, Currency()), QStringLiteral("Waited two weeks"),
                               m_desk.currentStaff(), today});
        cents *= 3;
    }
    m_desk.complaints().setCause(id, Cause::Delivery);
    m_desk.preventions().add({{}, Cause::Delivery, {}, QStringLiteral("Two people check each parcel before it is closed."),
                              today.addMonths(-6), m_desk.currentStaff()});
    m_desk.complaints().setStatus({id}, Status::Resolved);
}

void Renderer::addCareSteps()
{
    const auto trigger = [this](const char* action) {
        return [this, action] { m_window.findChild<QAction*>(QLatin1StringView(action))->trigger(); };
    };
    const auto step = [this](const char* name, std::function<void()> prepare, bool isDialog) {
        m_steps.push_back({QLatin1StringView(name), std::move(prepare), isDialog});
    };
    step("", [this] { m_window.workbench()->views()->choose(View::All); }, false);
    step("", [this] { openFirstStory(); }, false);
    step("30-care-in-the-complaint", [this] { fillCare(); }, false);
    step("31-gesture", trigger("gestureAction"), true);
    step("32-changes", trigger("changedAction"), true);
    step("33-after-care", trigger("afterCareAction"), true);
    step("34-gestures", trigger("gestureLedgerAction"), false);
    step("34b-gestures-hidden", trigger("hideValuesAction"), false);
    step("", trigger("hideValuesAction"), false);
    step("", trigger("gestureLedgerAction"), false);
}

} // namespace amends
