#include "complaint/AssessmentList.h"
#include "complaint/ComplaintPanel.h"
#include "complaint/RemedyRow.h"
#include "desk/Desk.h"
#include "desk/Remedies.h"
#include "desk/SecondReader.h"
#include "desk/ShopBook.h"
#include "inbox/ViewList.h"
#include "reply/ReplyPanel.h"
#include "settings/PhraseDialog.h"
#include "settings/TextDialog.h"
#include "shared/Later.h"
#include "shell/MainWindow.h"
#include "shell/Renderer.h"
#include "shell/Workbench.h"
#include <QAction>
#include <QLineEdit>
#include <QPushButton>

namespace amends {

// What the answer stands on and goes through: whose fault it was, the remedy in its stages, the shop's texts, a second look.
void Renderer::addWorkSteps()
{
    Workbench* bench = m_window.workbench();
    const auto remedy = [this] { return m_window.findChild<RemedyRow*>(QStringLiteral("remedyRow")); };
    const auto step = [this](const char* name, std::function<void()> prepare, bool isDialog = false) {
        m_steps.push_back({QLatin1StringView(name), std::move(prepare), isDialog});
    };
    const auto assessment = [this] { m_window.findChild<AssessmentList*>(QStringLiteral("assessmentList"))->toggle(); };
    const auto shown = [bench] { return bench->complaint()->complaint(); };
    step("", [bench] { bench->views()->choose(View::Ours); });
    step("", [this] { openFirstStory(); });
    step("40-was-it-us", assessment);
    step("", assessment);
    step("41-remedy-offer", [remedy] { remedy()->nextStage(); }, true);
    step("", [this, shown] { m_desk.remedies().offer(shown(), {Remedy::Repair, Remedy::Replace}); });
    step("42-remedy-choose", [remedy] { remedy()->nextStage(); }, true);
    step("43-remedy-offered", [] {});
    step("44-template-picker", [bench] { bench->reply()->showTexts(); }, true);
    step("", [bench] { bench->reply()->showTexts(); });
    step("45-template-with-fields", [this] {
        if (auto* take = m_window.findChild<QPushButton*>(QStringLiteral("takeTextButton")))
            take->click();
    });
    step("46-as-the-customer", [bench] { bench->reply()->readAsCustomer(); }, true);
    step("47-second-reader", [this, shown] { askSecondReader(shown()); });
    step("48-promise-board", [this] { m_window.findChild<QAction*>(QStringLiteral("promiseBoardAction"))->trigger(); });
    step("", [this] { m_window.findChild<QAction*>(QStringLiteral("promiseBoardAction"))->trigger(); });
    step("", [bench] { bench->views()->choose(View::ToAcknowledge); });
    step("49-safety", [this] { openStory(View::ToAcknowledge, QStringLiteral("Kiosque")); });
    step("50-settings-texts", [this] { m_window.openSettings(SettingsDialog::Page::Texts); }, true);
    step("51-own-text", [this] {
        HouseText text;
        text.language = Language::English;
        (new TextDialog(m_desk, text, &m_window))->open();
    }, true);
    step("52-own-phrase", [this] {
        HousePhrase phrase;
        phrase.phrase = QStringLiteral("as per our policy");
        (new PhraseDialog(m_desk.housePhrases(), phrase, &m_window))->open();
    }, true);
}

void Renderer::askSecondReader(ComplaintId id)
{
    const auto skip = [](const Error&) {};
    const auto remark = [this, skip](SecondReadingId reading) {
        later(m_desk.secondReader().remark(reading, {}, QStringLiteral("Name the day, then it is fine.")), this,
              [this, reading](RemarkId) { m_desk.secondReader().handBack(reading); }, skip);
    };
    const auto ask = [this, id, remark, skip](const QList<Staff>& staff) {
        for (const Staff& one : staff) {
            if (one.id != m_desk.currentStaff())
                return later(m_desk.secondReader().ask(id, one.id, QStringLiteral("Too much?")), this, remark, skip);
        }
    };
    later(m_desk.shopBook().staff(), this, ask, skip);
}

} // namespace amends
