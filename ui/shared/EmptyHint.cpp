#include "shared/EmptyHint.h"
#include "shared/Theme.h"
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QEvent>

namespace amends {

EmptyHint::EmptyHint(QAbstractItemView* view) : QLabel(view->viewport()), m_view(view)
{
    setObjectName(QStringLiteral("emptyHint"));
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setContentsMargins(space::Page, space::Normal, space::Page, space::Normal);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setLook(this, "muted");
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel* model = view->model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &EmptyHint::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyHint::follow);
    follow();
}

bool EmptyHint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        follow();
    return QLabel::eventFilter(watched, event);
}

void EmptyHint::follow()
{
    setGeometry(m_view->viewport()->rect());
    setVisible(m_view->model()->rowCount() == 0);
}

} // namespace amends
