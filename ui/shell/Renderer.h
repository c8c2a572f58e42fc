#pragma once
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

/// Walks the window through every screen and writes each as a PNG. For looking at, and for machines without a display. It
/// types a reply and brings in two small files, so it works on a demo folder only.
class Renderer : public QObject
{
    Q_OBJECT
public:
    Renderer(Desk& desk, MainWindow& window, const QString& folder, QSize size);

    /// Runs the application until the last picture is written. 0, or 2 with a line on stderr.
    int run();

private:
    struct Step
    {
        QString name;                 ///< of the file; "" for none
        std::function<void()> prepare;
        bool dialog = false;          ///< the picture is of the dialog on top, which is closed afterwards
    };

    void addWindowSteps();
    void addDialogSteps();
    void addImportSteps();
    void next();
    void take();
    void type(const QString& objectName, const QString& text);
    void openFirstStory();
    void typeReply();
    QString writeFile(const QString& name, const QByteArray& content);

    Desk& m_desk;
    MainWindow& m_window;
    QDir m_folder;
    QTemporaryDir m_passing;
    QSize m_size;
    std::vector<Step> m_steps;
    size_t m_at = 0;
    QTimer m_settle;
};

} // namespace amends
