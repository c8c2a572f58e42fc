#pragma once
#include "desk/CustomerNumbers.h"
#include "desk/DeskContext.h"
#include "desk/Intake.h"
#include "shopdata/Records.h"
#include "store/PurchaseIntake.h"
#include "store/Tables.h"
#include <QHash>
#include <variant>

namespace amends {

/// What a file handed over, in its order.
using ShopRecord = std::variant<shopdata::CustomerRecord, shopdata::OrderRecord, shopdata::Rejection>;

/// What became of a record: its rows share one outcome.
struct ShopFiled
{
    Outcome outcome = Outcome::Skipped;
    QString reason;
    int rows = 1;
};

/// Files the records of one import: finds or makes customers, joins the parts of orders. The keys of all customers are
/// held in memory meanwhile. It reads no files and opens no transaction.
class ShopFiling
{
public:
    static Result<std::shared_ptr<ShopFiling>> begin(Act& act, const QStringList& files);
    /// Reads the keys of all customers: before the first record, on a connection that nobody waits for.
    Done learn(store::Connection& db);
    BatchId batch() const { return m_batch; }
    /// Of the file that follows: outside numbers and order numbers belong to the system that gave them.
    void setFile(const QString& file, const QString& system, const shopdata::NumberStyle& numbers)
    {
        if (std::exchange(m_file, file) != file)
            m_numbers.beginFile();
        m_system = system;
        m_style = numbers;
    }

    Result<ShopFiled> file(Act& act, const ShopRecord& record);
    /// Works out the sums of the customers touched since the last call. Before each commit.
    Done settle(Act& act);

private:
    struct Touched
    {
        QDate earliest;
        bool anew = false; ///< her sums are worked out again, not added to
    };
    /// What a row says about whose it is, with all she is known by.
    struct Person
    {
        shopdata::CustomerKey key;
        QStringList others; ///< further outside numbers of the same person
        const shopdata::CustomerRecord* detail = nullptr;
    };
    struct Found
    {
        CustomerId id;
        bool added = false;
        bool changed = false;
    };

    ShopFiling() = default;
    Result<ShopFiled> fileCustomer(Act& act, const shopdata::CustomerRecord& record);
    Result<ShopFiled> fileOrder(Act& act, const shopdata::OrderRecord& record);
    Result<ShopFiled> addOrder(Act& act, const shopdata::OrderRecord& record, store::OrderHead head);
    Result<ShopFiled> completeOrder(Act& act, const shopdata::OrderRecord& record, const store::OrderHead& known, CustomerId customer);
    Result<Found> personOf(Act& act, const Person& person);
    Result<CustomerId> lookUp(Act& act, const Person& person) const;
    Result<CustomerId> makeCustomer(Act& act, const Person& person);
    Result<bool> complete(Act& act, CustomerId id, const Person& person);
    Result<bool> addKeys(Act& act, CustomerId id, const Person& person);
    Result<CustomerId> joinAliases(Act& act, const Person& person, CustomerId found);
    void know(const store::CustomerLookup& lookup);
    CustomerId byExternal(const QString& number) const;
    CustomerId byNumberAlike(const QString& number) const;
    Result<CustomerId> byPhone(Act& act, const QString& phone, const QString& name) const;
    Result<bool> isNamedAlike(Act& act, CustomerId id, const QString& name) const;
    CustomerId current(CustomerId id) const;
    Touched* touch(CustomerId id, const QDateTime& ordered);
    void touchAnew(CustomerId id, const QDateTime& ordered);

    BatchId m_batch;
    QString m_file;
    QString m_system;
    shopdata::NumberStyle m_style; ///< of the file's customer numbers
    CustomerNumbers m_numbers;
    PurchaseId m_highest; ///< of the purchases there were before
    QHash<QString, CustomerId> m_external; ///< system, unit separator, number
    QHash<QString, CustomerId> m_email;
    QMultiHash<QString, CustomerId> m_phone; ///< a household shares one
    QHash<QString, CustomerId> m_card;
    QHash<CustomerId, CustomerId> m_joined; ///< a customer row that was found to be another's
    QHash<CustomerId, Touched> m_touched;
    /// Name, company, address, language, since: what was last laid over her by this import.
    using Details = std::tuple<QString, QString, Address, std::optional<Language>, QDate>;
    QHash<CustomerId, Details> m_completed;
};

} // namespace amends
