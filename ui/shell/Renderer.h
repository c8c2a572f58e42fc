#pragma once
#include "domain/Codes.h"
#include "domain/Ids.h"
#include "domain/Result.h"
#include <QDir>
#include <QSize>
#include <QTemporaryDir>
#include <QTimer>
#include <functional>
#include <vector>

namespace amends {

class Desk;
class MainWindow;

/// Walks the window through every screen and shows each to a looker; without one of yours it writes PNGs. For looking at, for
/// machines without a display and for tests. It types a reply and brings in two small files, so it works on a demo folder only.
class Renderer : public QObject
{
    Q_OBJECT
public:
    /// False ends the walk; the looker has said why.
    using Look = std::function<bool(const QString& name, QWidget& shown)>;

    /// `settleMs`: how long a screen is left alone before it is looked at.
    Renderer(Desk& desk, MainWindow& window, Look look, QSize size, int settleMs);
    Renderer(Desk& desk, MainWindow& window, const QString& folder, QSize size);

    /// Runs the application until the last screen was looked at. 0, or 2 with a line on stderr.
    int run();

private:
    struct Step
    {
        QString name;                 ///< of the screen; "" is not looked at
        std::function<void()> prepare;
        bool dialog = false;          ///< the screen is the dialog on top, which is closed afterwards
    };

    void addWindowSteps();
    void addDialogSteps();
    void addImportSteps();
    void addWorkSteps();
    void addCareSteps();
    void fillCare();
    void next();
    void take();
    void type(const QString& objectName, const QString& text);
    void openStory(View view, const QString& search);
    void openFirstStory();
    void askSecondReader(ComplaintId id);
    void typeReply();
    QString writeFile(const QString& name, const QByteArray& content);

    Desk& m_desk;
    MainWindow& m_window;
    Look m_look;
    QString m_folder; ///< "" with a looker of somebody's own
    QTemporaryDir m_passing;
    QSize m_size;
    std::vector<Step> m_steps;
    size_t m_at = 0;
    QTimer m_settle;
};

} // namespace amends
