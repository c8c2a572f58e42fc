#include <QApplication>
#include <QMainWindow>
#include <QTimer>
#include <cstdio>

namespace {

/// A window with nothing in it, that says when it is painted and goes: what any Qt program pays to start.
class EmptyWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        if (std::exchange(m_told, true))
            return;
        std::puts("painted");
        std::fflush(stdout);
        QTimer::singleShot(200, qApp, &QApplication::quit);
    }

private:
    bool m_told = false;
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    EmptyWindow window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
