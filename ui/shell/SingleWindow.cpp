#include "shell/SingleWindow.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace amends {

SingleWindow::SingleWindow(const QString& dataDir, QObject* parent) : QObject(parent), m_server(new QLocalServer(this))
{
    const QFileInfo folder(dataDir);
    const QString path = folder.exists() ? folder.canonicalFilePath() : folder.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    m_name = QStringLiteral("amends-") + QString::fromLatin1(hash);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection())
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        emit raiseRequested();
    });
}

bool SingleWindow::raiseOther()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(500))
        return false;
    socket.disconnectFromServer();
    return true;
}

void SingleWindow::listen()
{
    QLocalServer::removeServer(m_name); // left behind by one that was killed: nobody answered it
    m_server->listen(m_name);
}

} // namespace amends
