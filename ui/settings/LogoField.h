#pragma once
#include <QByteArray>
#include <QWidget>

class QLabel;
class QPushButton;

namespace amends {

/// The shop's logo: chosen, or dropped here; made small enough for a letter's head. A file that is no image is refused in
/// words, and the old logo stays.
class LogoField : public QWidget
{
    Q_OBJECT
public:
    explicit LogoField(QWidget* parent = nullptr);

    QByteArray png() const { return m_png; }
    void setPng(const QByteArray& png);
    void take(const QString& file);

signals:
    void refused(const QString& text, const QString& next);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void showPicture();
    void retranslate();

    QByteArray m_png;
    QLabel* m_picture;
    QPushButton* m_choose;
    QPushButton* m_remove;
};

} // namespace amends
