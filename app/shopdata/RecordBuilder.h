#pragma once
#include "shopdata/Counter.h"
#include "shopdata/Survey.h"

namespace amends::shopdata {

/// Makes records of rows: one customer a row, or one order of the rows of the same number that stand together.
/// Objects are used again from row to row.
class RecordBuilder
{
public:
    RecordBuilder(const Survey& survey, const ReadOptions& options, Sink& sink);

    /// False when the sink wants to stop.
    bool add(const Row& row);
    /// After the last row: hands over the order that is still open.
    bool finish();
    const ReadTotal& total() const { return m_total; }

private:
    using Cell = std::string_view;

    Cell first(const Row& row, Field field) const;
    const Row& mended(const Row& row);
    bool reject(const Row& row, const char* reason, Cell detail, bool ignored = false);
    bool addCustomer(const Row& row);
    bool addOrder(const Row& row);
    bool beginOrder(const Row& row, Cell number);
    bool flush();
    bool readOrderCells(const Row& row);
    bool readMoney(const Row& row, Field field, std::optional<Money>& to, bool positive = false);
    bool readTransaction(const Row& row);
    bool readLine(const Row& row);
    void addLine(QString article, QString description, qint64 quantityMilli, Money amount);
    bool readDay(const Row& row, Field field, QDate& to);
    bool readMoment(const Row& row, QDateTime& to);
    void readCurrency(const Row& row);
    void fillCustomer(const Row& row, CustomerRecord& record);
    QString nameIn(const Row& row) const;
    QStringList emailsIn(const Row& row) const;
    QStringList phonesIn(const Row& row) const;
    Address addressIn(const Row& row);

    const Survey& m_survey;
    const ReadOptions& m_options;
    Sink& m_sink;
    ReadTotal m_total;
    bool m_hasLines = false;
    bool m_hasDetail = false;

    OrderRecord m_order;
    bool m_open = false;
    std::string m_number;         ///< of the open order, as in the file
    quint64 m_numberHash = 0;
    bool m_refundedWhole = false;
    bool m_negative = false;      ///< the row is a refund in a system that says so in a column
    CustomerRecord m_customer;
    Counter m_orderRows;          ///< numbers seen
    Counter m_lineRows;           ///< equal lines of an order
    Row m_mended;
    // The rows of an order say the same again and again.
    std::string m_lastMoment;
    QDateTime m_lastOrdered;
    std::string m_lastCurrency;
    Currency m_rowCurrency;
    std::string m_lastCountry;
    QString m_lastCountryCode;
};

} // namespace amends::shopdata
