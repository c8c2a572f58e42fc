#pragma once
#include "domain/Codes.h"
#include "domain/Ids.h"
#include "domain/Result.h"
#include <QDialog>
#include <memory>

class QPrinter;
class QPrintPreviewWidget;
class QPushButton;
class QTextDocument;

namespace amends {

class Banner;
class Desk;

/// The reply as a letter on the shop's paper: shown, printed, or saved as PDF. Says letterMade() when it was; recording
/// it as sent is ReplyPanel's.
class LetterPreview : public QDialog
{
    Q_OBJECT
public:
    LetterPreview(Desk& desk, ComplaintId complaint, const QString& text, Language language, QWidget* parent = nullptr);
    ~LetterPreview() override;

signals:
    void failed(const amends::Error& error);
    void letterMade();

protected:
    void changeEvent(QEvent* event) override;

private:
    void load(Desk& desk, ComplaintId complaint);
    void build();
    void retranslate();
    void savePdf();
    void print();

    QString m_text;
    Language m_language;
    QString m_number;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QTextDocument> m_document;
    QPrintPreviewWidget* m_preview = nullptr;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_close = nullptr;
    Banner* m_banner = nullptr;
};

} // namespace amends
