#pragma once
#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace amends {

/// Search, a new complaint, hide values: what is always at hand above the work.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(QAction* newComplaint, QAction* hideValues, QWidget* parent = nullptr);

    void focusSearch();
    void clearSearch();

signals:
    void searchChanged(const QString& text);
    void listRequested(); ///< Down or Enter in the search: go to what was found

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLineEdit* m_search;
    QPushButton* m_new;
    QToolButton* m_hide;
};

} // namespace amends
