#pragma once
#include "desk/HouseTexts.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace amends {

/// The shop's templates and cards to choose from, by a few letters: what is shown beside is what will be put in. Up and Down
/// go through the list while typing, Enter takes the one that is shown.
class TextPicker : public QDialog
{
    Q_OBJECT
public:
    TextPicker(const QList<OfferedText>& texts, Language language, QWidget* parent);

signals:
    void chosen(const amends::OfferedText& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void filter();
    void showCurrent();
    void take();
    QString titleOf(const HouseText& text) const;

    const QList<OfferedText> m_texts;
    const Language m_language;
    QLineEdit* m_search;
    QListWidget* m_list;
    QPlainTextEdit* m_preview;
    QLabel* m_hint;
    QPushButton* m_take;
};

} // namespace amends
