#pragma once
#include "domain/Result.h"
#include <QObject>

namespace amends {

class Banner;
class Desk;

/// Damage noticed while the window is open: offers, in the banner, to go back to the newest backup or to rescue what can be
/// read, and shows what came of it. Before there is a window, Rescue does the same in boxes.
class RescueBanner : public QObject
{
    Q_OBJECT
public:
    RescueBanner(Desk& desk, Banner& banner, QObject* parent = nullptr);

    void offer(const Error& error);

signals:
    void failed(const amends::Error& error);

private:
    void restoreNewest();
    void rescue();
    void putBack(const QString& file);

    Desk& m_desk;
    Banner& m_banner;
};

} // namespace amends
