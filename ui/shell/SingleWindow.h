#pragma once
#include <QObject>

class QLocalServer;

namespace amends {

/// One window a data folder: a second start finds the first through a local socket named after the folder, asks it to come
/// forward, and leaves. It guards no data, the store does.
class SingleWindow : public QObject
{
    Q_OBJECT
public:
    explicit SingleWindow(const QString& dataDir, QObject* parent = nullptr);

    /// True: another window is open on this folder and was asked to come forward.
    bool raiseOther();
    /// Answers later starts by raiseRequested().
    void listen();

signals:
    void raiseRequested();

private:
    QString m_name;
    QLocalServer* m_server;
};

} // namespace amends
