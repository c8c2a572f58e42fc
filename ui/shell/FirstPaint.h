#pragma once
#include <QObject>

namespace amends {

class InboxModel;
class MainWindow;

/// For measuring the start (`--quit-when-painted`): says "painted" on standard output once the inbox's rows are on screen,
/// and ends the program a moment later, so that its memory can be looked at. Changes nothing in the window.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    explicit FirstPaint(MainWindow& window);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell();

    InboxModel* m_model = nullptr;
    bool m_told = false;
};

} // namespace amends
