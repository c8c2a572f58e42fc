#pragma once
#include <QHash>
#include <QTextBrowser>

namespace amends {

/// Shows a mail's HTML. It loads nothing from anywhere: only pictures that came within the mail, and small ones written
/// into the HTML itself. Links ask before they are opened, and say when the words of one name another place.
class HtmlView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HtmlView(QWidget* parent = nullptr);

    /// A picture of the mail, under the name its HTML calls it by ("cid:NAME").
    void addPicture(const QString& name, const QImage& picture);
    /// How high it must be to show all at `width`, up to `most`.
    int wantedHeight(int width, int most) const;

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void askToOpen(const QUrl& clicked);
    QString wordsOf(const QUrl& link) const;
    QImage picture(const QUrl& name) const;

    QHash<QString, QImage> m_pictures;
};

} // namespace amends
