#pragma once
#include <QLineEdit>

namespace amends {

/// A line to search by, with a button to empty it that assistive technology can name.
class SearchEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchEdit(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void nameButton();
};

} // namespace amends
