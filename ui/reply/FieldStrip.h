#pragma once
#include "domain/ReplyField.h"
#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace amends {

class WrappedLabel;

/// The line under a reply that says what is still to be put in, and offers what it may be: the next working days, the amounts on
/// record, the choices of the text. It shows and asks; FieldStops writes.
class FieldStrip : public QWidget
{
    Q_OBJECT
public:
    explicit FieldStrip(QWidget* parent = nullptr);

    /// `current` is the one the cursor is in, null none. Hidden while there is none.
    void show(const QList<ReplyField>& open, const ReplyField* current, const QStringList& offers);
    /// Sending was asked for, and this stands in the way.
    void tellNotSent(const ReplyField& field);
    /// The offers, as a menu below `at` (of the screen).
    void openMenu(const QPoint& at);
    QString text() const;

signals:
    void chosen(const QString& words);
    void calendarRequested();
    void nextRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void say(const QString& text, bool urgent);
    void fillMenu();

    QList<ReplyField> m_open;
    std::optional<ReplyField> m_current;
    QStringList m_offers;
    QLabel* m_icon;
    WrappedLabel* m_text;
    QToolButton* m_choose;
    QToolButton* m_next;
    QMenu* m_menu;
};

} // namespace amends
