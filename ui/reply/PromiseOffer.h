#pragma once
#include "desk/Promises.h"
#include "domain/Shop.h"
#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace amends {

class PromiseFields;

/// The dates a reply promises, shown when it is about to go: each with the sentence it comes from, its kind and who keeps it.
/// Enter takes them as they stand; each may be corrected or left out. It notes nothing itself.
class PromiseOffer : public QFrame
{
    Q_OBJECT
public:
    explicit PromiseOffer(QWidget* parent = nullptr);

    void offer(const QList<FoundPromise>& found, const QList<Staff>& staff, const QDate& today);
    void putAway();

signals:
    void taken(const QList<amends::Promise>& promises);
    void keepWriting();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row
    {
        FoundPromise found;
        QCheckBox* wanted;
        PromiseFields* fields;
        QWidget* all;
    };
    QList<Promise> chosen() const;
    void retranslate();

    QList<Row> m_rows;
    QLabel* m_title;
    QWidget* m_list;
    QVBoxLayout* m_lines;
    QPushButton* m_take;
    QPushButton* m_none;
};

} // namespace amends
