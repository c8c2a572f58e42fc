#pragma once
#include <QLineEdit>

class QAction;

namespace amends {

/// A line to search by, with its sign before it and a button to empty it; both have a name for assistive technology.
class SearchEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchEdit(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QAction* m_sign;
};

} // namespace amends
