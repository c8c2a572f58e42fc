#pragma once
#include <QLabel>

class QAbstractItemView;

namespace amends {

/// What an empty list says instead of nothing: what will be in it, or what to do. Gone as soon as there is a row.
class EmptyHint : public QLabel
{
    Q_OBJECT
public:
    explicit EmptyHint(QAbstractItemView* view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QAbstractItemView* m_view;
};

} // namespace amends
