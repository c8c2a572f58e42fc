#pragma once
#include "desk/Intake.h"
#include <QObject>

class QWidget;

namespace amends {

class Desk;
class ImportDialog;

/// The ways in: by menu, or dropped on the window. Sorts dropped paths into mail and shop files by their content and opens
/// one ImportDialog after the other.
class ImportFlow : public QObject
{
    Q_OBJECT
public:
    ImportFlow(Desk& desk, QWidget* window);

    void chooseMail();
    void chooseMailFolder();
    void chooseShop();
    void takePaths(const QStringList& paths);

signals:
    void failed(const amends::Error& error);
    void imported(const amends::ImportTotal& total);

private:
    void sort(QStringList waiting, QStringList mail, QStringList shop);
    void open(const QStringList& mail, const QStringList& shop);

    Desk& m_desk;
    QWidget* m_window;
};

} // namespace amends
