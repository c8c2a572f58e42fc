#pragma once
#include "desk/Inbox.h"
#include <QListWidget>

namespace amends {

/// The lists of the inbox with how many wait in each. Shows and chooses; counts are handed in.
class ViewList : public QListWidget
{
    Q_OBJECT
public:
    explicit ViewList(QWidget* parent = nullptr);

    View view() const;
    void choose(View view);
    void setCounts(const QHash<View, int>& counts);
    /// The width at which no name is cut.
    QSize sizeHint() const override;

signals:
    void viewChosen(amends::View view);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QHash<View, int> m_counts;
};

} // namespace amends
