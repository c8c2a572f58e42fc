#pragma once
#include "desk/HouseTexts.h"
#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace amends {

class Desk;

/// One template or explanation, tried while it is written: below it stands what a reply would begin with. Saving is refused, with
/// the place and the reason, while it cannot be read.
class TextDialog : public QDialog
{
    Q_OBJECT
public:
    TextDialog(Desk& desk, const HouseText& text, QWidget* parent = nullptr);

    void accept() override;

signals:
    void saved();

private:
    void build();
    void fillFields();
    void addField(const QString& words, const QString& field);
    void changed();
    void tryIt();
    void refuse(const Error& error, bool point);

    Desk& m_desk;
    HouseText m_text;
    QTimer m_pause;
    int m_asked = 0; ///< which trial the last answer belongs to
    QLineEdit* m_title;
    QPlainTextEdit* m_body;
    QToolButton* m_field;
    QMenu* m_menu;
    QPlainTextEdit* m_tried;
    QLabel* m_trouble;
    QPushButton* m_save;
};

} // namespace amends
