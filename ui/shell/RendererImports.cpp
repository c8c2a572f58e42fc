#include "intake/ImportDialog.h"
#include "shell/MainWindow.h"
#include "shell/Renderer.h"
#include <QComboBox>
#include <QFile>
#include <QToolButton>

namespace amends {

namespace {

const QByteArray sampleMail = "From: Anna Verstraete <anna.verstraete@example.org>\r\nTo: shop@example.com\r\nSubject: Broken zip\r\n"
                              "Date: Mon, 16 Nov 2026 10:12:00 +0100\r\nMessage-ID: <render-1@example.org>\r\n"
                              "Content-Type: text/plain; charset=utf-8\r\n\r\nHello, the zip of the coat I bought last month broke. "
                              "I am disappointed and would like it repaired.\r\n\r\nAnna Verstraete\r\n";

const QByteArray sampleHeader = "Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price\n";

const QByteArray sampleProducts = "ID,Type,SKU,Name,Published,\"Is featured?\"\n1,simple,COAT-1,Wool coat,1,0\n";

const QByteArray sampleTable = "Kunde;Datum;Was;Betrag;Bemerkung\nanna.verstraete@example.org;02.10.2026;Mantel;129,00;\n"
                               "j.peeters@example.org;03.10.2026;Schal;35,50;Geschenk\n";

QByteArray orderRow(int number, const char* day)
{
    return QByteArrayLiteral("#") + QByteArray::number(number) + ",anna.verstraete@example.org,paid," + day
        + " 09:10:00 +0200,EUR,129.00,0.00,22.39,129.00," + day + " 09:10:00 +0200,1,Wool coat,129.00\n";
}

QByteArray sampleOrders()
{
    return sampleHeader + orderRow(9001, "2026-10-02") + orderRow(9002, "2026-10-09")
        + "#9003,,paid,yesterday,EUR,10.00,0.00,1.74,10.00,yesterday,1,Scarf,10.00\n" + orderRow(9004, "2026-10-19");
}

/// So long that it is still under way when it is looked at.
QByteArray longOrders()
{
    constexpr int rows = 60'000;
    QByteArray all = sampleHeader;
    for (int i = 0; i < rows; ++i)
        all += orderRow(100'000 + i, "2026-10-02");
    return all;
}

} // namespace

void Renderer::addImportSteps()
{
    const auto step = [this](const char* name, std::function<void()> prepare) {
        m_steps.push_back({QLatin1StringView(name), std::move(prepare), !QLatin1StringView(name).isEmpty()});
    };
    const auto open = [this](const QStringList& paths) {
        const auto before = m_window.findChildren<ImportDialog*>();
        qDeleteAll(before); // one that is still bringing in does not close
        auto* dialog = new ImportDialog(m_desk, paths, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return dialog;
    };
    const QString mail = writeFile(QStringLiteral("broken-zip.eml"), sampleMail);
    const QString orders = writeFile(QStringLiteral("orders.csv"), sampleOrders());
    const QString table = writeFile(QStringLiteral("kassenbuch.csv"), sampleTable);
    const QString products = writeFile(QStringLiteral("products.csv"), sampleProducts);
    step("20-import-empty", [=] { open({}); });
    step("21-import-mail", [=] { open({mail}); });
    step("22-import-orders", [=] { open({orders, mail, products}); });
    step("23-import-columns", [=, this] {
        ImportDialog* dialog = open({table});
        QTimer::singleShot(m_settle.interval() / 3, dialog, [dialog] {
            dialog->findChild<QToolButton*>(QStringLiteral("readingFoldButton"))->setChecked(true);
            if (auto* meaning = dialog->findChild<QComboBox*>(QStringLiteral("columnMeaning3")))
                meaning->setCurrentIndex(0);
        });
    });
    step("24-import-refused", [=] { open({products, orders}); });
    step("25-import-running", [=, this] { open({writeFile(QStringLiteral("orders-of-the-year.csv"), longOrders())})->start(); });
    step("26-import-result", [=] { open({orders, mail})->start(); });
    step("27-import-earlier", [=] { open({})->showEarlier(); });
}

} // namespace amends
