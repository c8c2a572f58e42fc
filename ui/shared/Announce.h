#pragma once
#include <QObject>

class QWidget;

namespace amends {

/// Tells assistive technology that something new stands on the screen: a banner, a remark, a result. One object for the
/// program; announced() is for whoever wants to know that it was told.
class Announcer : public QObject
{
    Q_OBJECT
public:
    static Announcer& instance();
    /// The widget's accessible name and description are what is read out.
    void announce(QWidget& widget);

signals:
    void announced(const QString& name, const QString& description);
};

} // namespace amends
