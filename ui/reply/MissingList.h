#pragma once
#include "domain/Finding.h"
#include "shared/Theme.h"
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace amends {

/// What a good answer still lacks, as questions to the writer, each with a line to insert where we can make one, and what
/// it has already, ticked.
class MissingList : public QFrame
{
    Q_OBJECT
public:
    explicit MissingList(QWidget* parent = nullptr);

    /// `room`: how many questions may be asked beside the findings shown.
    void setElements(const ReplyElements& elements, int room);
    void clear();

signals:
    void insertRequested(amends::Element element, const QString& line);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    QHBoxLayout* addLine(QLatin1StringView icon, Role role, const QString& text, const QString& spoken, bool strong);
    void addInsert(QHBoxLayout* row, Element element, const QString& line);

    ReplyElements m_elements;
    int m_room = 0;
    bool m_known = false;
    QLabel* m_title;
    QVBoxLayout* m_lines;
};

} // namespace amends
