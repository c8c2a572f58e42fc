#pragma once
#include "desk/Intake.h"
#include "intake/ImportDialog.h"
#include "intake/ImportFlow.h"
#include "shared/Banner.h"
#include "shared/Dialogs.h"
#include "support/OpenDesk.h"
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

namespace amends {

inline const QByteArray kShopifyHeader =
    "Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price\n";

inline QByteArray shopifyRow(int number, const QByteArray& day = "2026-10-02 09:10:00 +0200")
{
    const QByteArray id = QByteArray::number(number);
    return "#" + id + ",c" + id + "@example.org,paid," + day + ",EUR,12.00,0.00,2.00,12.00," + day + ",1,Cup,12.00\n";
}

inline QByteArray shopifyOrders(int rows)
{
    QByteArray all = kShopifyHeader;
    for (int i = 1; i <= rows; ++i)
        all += shopifyRow(1000 + i);
    return all;
}

inline QByteArray mailOf(const QByteArray& id, const QByteArray& date = "Thu, 19 Nov 2026 10:00:00 +0100")
{
    return "From: Eva Yellow <eva@example.org>\r\nTo: shop@example.com\r\nSubject: Broken cup\r\nDate: " + date + "\r\nMessage-ID: <" + id
        + "@example.org>\r\n\r\nHello, my cup arrived broken and I am disappointed. I want my money back.\r\n";
}

/// The real dialog on a real folder, found by objectName, driven by keys and clicks.
struct ImportFixture
{
    OpenDesk open;
    QTemporaryDir files;
    std::unique_ptr<ImportDialog> dialog;

    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = files.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    void show(const QStringList& paths = {})
    {
        dialog = std::make_unique<ImportDialog>(*open.desk, paths);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }

    template <class W> W* get(const char* name) const
    {
        W* found = dialog->findChild<W*>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    bool sees(const char* name) const { return get<QWidget>(name)->isVisible(); }
    void click(const char* name) { QTest::mouseClick(get<QAbstractButton>(name), Qt::LeftButton); }
    QString text(const char* name) const { return get<QLabel>(name)->text(); }
    QListWidget* list() const { return get<QListWidget>("importFileList"); }
    QString listed(int row) const { return list()->item(row) ? list()->item(row)->data(Qt::AccessibleTextRole).toString() : QString(); }
    Banner* banner() const { return get<Banner>("banner"); }
    QTableWidget* records() const { return get<QTableWidget>("importFirstRecords"); }
    QString cell(int row, int column) const
    {
        const QTableWidgetItem* item = records()->item(row, column);
        return item ? item->text() : QString();
    }
    QComboBox* meaning(int column) const { return dialog->findChild<QComboBox*>(QStringLiteral("columnMeaning%1").arg(column)); }
    void choose(QComboBox* combo, const QString& data)
    {
        const int at = combo->findData(data);
        QVERIFY2(at >= 0, qPrintable(data));
        combo->setFocus();
        for (int keys = 0; combo->currentIndex() != at && keys < combo->count(); ++keys)
            QTest::keyClick(combo, combo->currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
    }
    void drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject*>(dialog.get())->event(&event); // sendEvent() delivers drops only to a drag under way
    }
    QList<ImportBatch> batches() { return open.wait(open.desk->intake().batches()).value_or(QList<ImportBatch>()); }
};

} // namespace amends
