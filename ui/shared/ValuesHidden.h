#pragma once
#include <QObject>

namespace amends {

/// Whether spend, loyalty and notes are hidden because a customer can see the screen. The shell owns the one of the
/// window and connects changed() to each panel's slot `void setValuesHidden(bool hidden)`.
class ValuesHidden : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool hidden() const { return m_hidden; }
    void set(bool hidden)
    {
        if (hidden == m_hidden)
            return;
        m_hidden = hidden;
        emit changed(hidden);
    }

signals:
    void changed(bool hidden);

private:
    bool m_hidden = false;
};

} // namespace amends
