#pragma once
#include "UiThread.h"
#include "desk/Desk.h"
#include "desk/Inbox.h"
#include "shared/Preferences.h"
#include "shell/Translations.h"
#include <QRandomGenerator>
#include <memory>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QTableView;

namespace amends {
class CustomerPanel;
class InboxModel;
class MainWindow;
}

namespace amends::bench {

/// The real window on a folder, and the everyday acts in it as keys, clicks and scrolling. Each act gives its cost; acts
/// that are only the way to another one are not measured.
class Acts
{
public:
    Acts(UiThread& ui, std::unique_ptr<Desk> desk);
    ~Acts();
    bool ready();

    Cost switchView(int nth);
    Cost jump();
    Cost openComplaint();
    Cost openCustomer();
    /// From the key to the promises on screen; the first time builds the screen. `changed`: a promise was settled since it was
    /// open, and the board counts as open when it says so.
    Cost openPromiseBoard(bool changed);
    /// One cost for each key from the second letter on.
    QList<Cost> search(const QString& term);
    /// Puts a reply into the editor, then types this many keys after it.
    QList<Cost> typeReply(const QString& text, int keys);

private:
    bool choose(View view);
    bool settled() const;

    UiThread& m_ui;
    std::unique_ptr<Desk> m_desk;
    Preferences m_preferences;
    Translations m_translations;
    std::unique_ptr<MainWindow> m_window;
    InboxModel* m_model = nullptr;
    QTableView* m_list = nullptr;
    QListWidget* m_views = nullptr;
    CustomerPanel* m_customer = nullptr;
    QLineEdit* m_search = nullptr;
    QPlainTextEdit* m_editor = nullptr;
    QList<int> m_filled; ///< rows of the view list with complaints in them
    bool m_kept = false; ///< a promise, before the board was opened the last time
    QRandomGenerator m_random{5};
};

} // namespace amends::bench
