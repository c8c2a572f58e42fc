#include "LetterPreview.h" // beside this file, so that lupdate finds the class and its context
#include "desk/Customers.h"
#include "desk/Desk.h"
#include "desk/History.h"
#include "desk/ShopBook.h"
#include "documents/Letter.h"
#include "shared/Banner.h"
#include "shared/Dialogs.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include <QEvent>
#include <QFileInfo>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>

namespace amends {

static QString directLine(const QList<Staff>& staff, StaffId writer)
{
    const auto found = std::ranges::find(staff, writer, &Staff::id);
    return writer.isValid() && found != staff.end() ? found->directLine.trimmed() : QString();
}

LetterPreview::LetterPreview(Desk& desk, ComplaintId complaint, const QString& text, Language language, QWidget* parent)
    : QDialog(parent), m_text(text), m_language(language), m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    setObjectName(QStringLiteral("letterPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    load(desk, complaint);
}

LetterPreview::~LetterPreview() = default;

void LetterPreview::build()
{
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    // The document has the margins itself: the address must fall behind the envelope's window.
    m_printer->setFullPage(true);
    m_preview = new QPrintPreviewWidget(m_printer.get(), this);
    m_preview->setObjectName(QStringLiteral("letterView"));
    m_banner = new Banner(this);
    m_pdf = new QPushButton(icon(QLatin1StringView("file")), QString(), this);
    m_pdf->setObjectName(QStringLiteral("letterPdfButton"));
    m_print = new QPushButton(icon(QLatin1StringView("printer"), Role::OnAccent), QString(), this);
    m_print->setObjectName(QStringLiteral("letterPrintButton"));
    m_close = new QPushButton(this);
    setLook(m_print, "primary");
    m_print->setDefault(true);
    m_pdf->setEnabled(false);
    m_print->setEnabled(false);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::Normal);
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_pdf);
    buttons->addWidget(m_print);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    rows->setSpacing(space::Wide);
    rows->addWidget(m_banner);
    rows->addWidget(m_preview, 1);
    rows->addLayout(buttons);
    resize(680, 820);

    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* printer) {
        if (m_document)
            m_document->print(printer);
    });
    connect(m_pdf, &QPushButton::clicked, this, &LetterPreview::savePdf);
    connect(m_print, &QPushButton::clicked, this, &LetterPreview::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void LetterPreview::load(Desk& desk, ComplaintId complaint)
{
    // Four questions, one after the other: who we are, who writes, what it is about, who she is.
    later(desk.shopBook().shop(), this, [this, &desk, complaint](const Shop& shop) {
        later(desk.shopBook().staff(), this, [this, &desk, complaint, shop](const QList<Staff>& staff) {
        later(desk.history().complaint(complaint), this, [this, &desk, shop, staff](const ComplaintPage& page) {
            documents::LetterContent content;
            content.shop = shop;
            content.recipient = page.customerName;
            content.date = desk.clock().now().toLocalTime().date();
            content.subject = page.complaint.subject;
            content.number = page.complaint.number;
            content.text = m_text;
            content.language = m_language;
            content.directLine = directLine(staff, desk.currentStaff().isValid() ? desk.currentStaff() : page.complaint.handler);
            if (content.directLine.isEmpty() && shop.phone.trimmed().isEmpty())
                m_banner->show(Banner::Tone::Info, tr("There is no phone number on this letter."),
                               tr("Put the shop’s number into the settings, under Shop, and it stands on every letter and below every mail."));
            m_number = page.complaint.number;
            const auto show = [this](const documents::LetterContent& letter) {
                m_document = documents::letterDocument(letter);
                m_preview->updatePreview();
                m_preview->fitInView();
                m_pdf->setEnabled(true);
                m_print->setEnabled(true);
            };
            if (!page.complaint.customer.isValid()) {
                show(content);
                return;
            }
            later(desk.history().customer(page.complaint.customer), this, [show, content](const CustomerPage& her) mutable {
                content.company = her.customer.company;
                content.address = her.customer.address;
                show(content);
            });
        });
        });
    });
}

void LetterPreview::savePdf()
{
    dialogs::saveFile(this, tr("Save the letter"), m_number + QStringLiteral(".pdf"), tr("PDF (*.pdf)"),
                      [this](const QStringList& paths) {
                          if (paths.isEmpty())
                              return;
                          const QString file = paths.first();
                          // Looked at beforehand, because the printer does not say why it failed.
                          const QFileInfo folder(QFileInfo(file).absolutePath());
                          if (!folder.isDir() || !folder.isWritable()) {
                              m_banner->show(Error{folder.isDir() ? Problem::ReadOnly : Problem::NotFound, file, {}, {}});
                              return;
                          }
                          QPrinter pdf(QPrinter::HighResolution);
                          pdf.setPageSize(m_printer->pageLayout().pageSize());
                          pdf.setFullPage(true);
                          pdf.setOutputFormat(QPrinter::PdfFormat);
                          pdf.setOutputFileName(file);
                          m_document->print(&pdf);
                          if (QFileInfo(file).size() == 0) {
                              m_banner->show(Error{Problem::ReadOnly, file, {}, {}});
                              return;
                          }
                          emit letterMade();
                          accept();
                      });
}

void LetterPreview::print()
{
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* printer) {
        m_document->print(printer);
        emit letterMade();
        accept();
    });
    dialog->open();
}

void LetterPreview::retranslate()
{
    setWindowTitle(tr("Letter"));
    m_preview->setAccessibleName(tr("The letter as it will be printed"));
    for (QWidget* pages : m_preview->findChildren<QGraphicsView*>()) // Qt's own, which takes the focus
        pages->setAccessibleName(m_preview->accessibleName());
    m_pdf->setText(tr("Save as &PDF…"));
    m_pdf->setToolTip(tr("Save the letter as a PDF file and record it as sent"));
    m_pdf->setAccessibleName(tr("Save as PDF"));
    m_print->setText(tr("P&rint…"));
    m_print->setToolTip(tr("Print the letter and record it as sent"));
    m_print->setAccessibleName(tr("Print"));
    m_close->setText(tr("&Back to the reply"));
    m_close->setToolTip(tr("Nothing is recorded (Esc)"));
    m_close->setAccessibleName(tr("Back to the reply"));
}

void LetterPreview::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace amends
