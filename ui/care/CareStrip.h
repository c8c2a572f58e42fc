#pragma once
#include "desk/AfterCares.h"
#include "desk/Gestures.h"
#include "desk/Preventions.h"
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace amends {

class Desk;
class ElidedLabel;

/// What a complaint knows beyond its remedy, a line each, only where there is something to say: how she found it handled (or that
/// it is time to ask), what was changed on its cause and whether it came back, what was given.
class CareStrip : public QWidget
{
    Q_OBJECT
public:
    explicit CareStrip(Desk& desk, QWidget* parent = nullptr);

    void showComplaint(ComplaintId id);
    void setValuesHidden(bool hidden);
    /// Where there is little room, the line that matters most; the others are unfolded.
    void setLow(bool low);
    /// Notes that she was told of the changes on her cause, or was not after all (key T).
    void toggleTold();
    const PreventionsHere& changes() const { return m_changes; }

signals:
    void failed(const amends::Error& error);
    void told(const QString& words);
    void answerRequested();
    void changesRequested();
    void questionOffered(amends::ComplaintId complaint, const QString& line);
    void gestureChosen(const amends::Gesture& gesture);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        QWidget* row = nullptr;
        ElidedLabel* words = nullptr;
        QHBoxLayout* buttons = nullptr;
        bool wanted = false; ///< there is something to say
        bool urgent = false;
    };
    Line line(const char* name, QLatin1StringView icon);
    QPushButton* button(Line& line, const char* name);
    void build();
    void reload();
    void clear();
    void tell();
    void tellCare();
    void tellChanges();
    void tellGestures();
    void reopen();
    void arrange();

    Desk& m_desk;
    ComplaintId m_id;
    bool m_hidden = false;
    bool m_low = false;
    bool m_unfolded = false;
    AfterCareHere m_care;
    PreventionsHere m_changes;
    QList<GestureRow> m_gestures;
    Line m_careLine;
    Line m_changeLine;
    Line m_gestureLine;
    QPushButton* m_question = nullptr;
    QPushButton* m_answer = nullptr;
    QPushButton* m_reopen = nullptr;
    QPushButton* m_told = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_change = nullptr;
    QToolButton* m_more = nullptr;
};

} // namespace amends
