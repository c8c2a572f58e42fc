#pragma once
#include "domain/Manner.h"
#include "domain/Result.h"
#include <QToolButton>

class QAction;
class QActionGroup;

namespace amends {

class Desk;

/// Shows and changes how who is at the desk is told while writing: everything, only stops, nothing; with spelling or
/// without. What it says is the state; the choice is kept with the person.
class MannerButton : public QToolButton
{
    Q_OBJECT
public:
    explicit MannerButton(Desk& desk, QWidget* parent = nullptr);

    Manner manner() const { return m_manner; }
    /// Quiet, or all again.
    void toggleQuiet();
    /// Whether there is room for the whole sentence.
    void setRoomy(bool roomy);

signals:
    void mannerChanged();
    void failed(const amends::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void choose(Manner manner);
    void take(Manner manner);
    void retranslate();

    Desk& m_desk;
    Manner m_manner;
    bool m_known = false; ///< the manner was told once
    bool m_roomy = true;
    QActionGroup* m_group;
    QAction* m_spelling;
};

} // namespace amends
