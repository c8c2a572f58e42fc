#pragma once
#include "domain/Result.h"
#include <QFrame>
#include <functional>

class QLabel;
class QHBoxLayout;
class QToolButton;

namespace amends {

/// What the user can answer to a banner.
struct BannerAction
{
    QString text;
    std::function<void()> run; ///< the banner hides first
};

/// A strip that says what happened and what to do next, where other programs open a box. It never takes the focus, is
/// announced to screen readers, and stays until it is closed, answered or replaced.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Info, Good, Warning, Danger };

    explicit Banner(QWidget* parent = nullptr);

    void show(Tone tone, const QString& text, const QString& next = {}, const QList<BannerAction>& actions = {});
    /// The sentence and the advice for an error, from wording.
    void show(const Error& error, const QList<BannerAction>& actions = {});
    void dismiss();
    QString text() const;

signals:
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();

    Tone m_tone = Tone::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
    QToolButton* m_close;
};

} // namespace amends
