#pragma once
#include <QComboBox>
#include <QWheelEvent>

namespace amends {

/// A choice that the wheel passes over: it moves the page and changes nothing by accident.
class CalmCombo : public QComboBox
{
public:
    explicit CalmCombo(QWidget* parent = nullptr) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace amends
