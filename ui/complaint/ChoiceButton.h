#pragma once
#include <QToolButton>
#include <functional>

namespace amends {

/// What a ChoiceButton offers: a text and what choosing it does.
struct Choice
{
    QString text;
    bool current = false;
    std::function<void()> take;
};

/// A fact that can be changed where it stands: "Status: ours ▾". The menu is asked for when it opens, so that it is never old.
class ChoiceButton : public QToolButton
{
    Q_OBJECT
public:
    explicit ChoiceButton(const char* objectName, QWidget* parent = nullptr);

    /// "label: value"; the whole is the accessible name.
    void setFact(const QString& label, const QString& value);
    void setChoices(std::function<QList<Choice>()> choices);
    /// For choices that have to be read first: opens the menu with them.
    void openWith(const QList<Choice>& choices);
    /// Asked instead of setChoices(), and answered by openWith().
    void setChoicesLater(std::function<void()> ask);

protected:
    /// A fact longer than its line ends in dots; its tool tip says the whole.
    void paintEvent(QPaintEvent* event) override;

private:
    std::function<QList<Choice>()> m_choices;
    std::function<void()> m_ask;
};

} // namespace amends
