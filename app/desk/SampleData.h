#pragma once
#include "domain/Complaint.h"
#include "domain/Customer.h"
#include "domain/Shop.h"
#include <map>
#include <vector>

namespace amends {

// What resources/sample says of the made-up shop, as values. Days and hours count back from today and now.

struct SampleArticle
{
    QString sku;
    QString name;
    qint64 price = 0; ///< cents
    int weight = 1;
};

/// What a made-up customer of one language is put together from.
struct SampleNames
{
    Language language = Language::French;
    int share = 0; ///< of a hundred
    QStringList first;
    QStringList last;
    QStringList places; ///< "1050 Bruxelles"
    QStringList streets;
};

struct SampleCustomer
{
    QString key;
    Customer customer;
    int years = 0;
    int orders = 0;
    bool large = false; ///< buys for a company
    QString link;
    LinkKind linkKind = LinkKind::Household;
};

struct SampleMessage
{
    MessageKind kind = MessageKind::Incoming;
    int hours = 0;
    QString by;           ///< initials
    std::optional<SentBy> sentBy;
    QString text;
    bool photo = false;
};

struct SamplePromise
{
    PromiseKind kind = PromiseKind::News;
    int due = 0;          ///< days from today
    QString owner;
    QString sentence;
    bool broken = false;
};

struct SampleComplaint
{
    QString customer;     ///< key, or name, or "" for any customer of the language
    QString name;
    Complaint complaint;  ///< language, channel, status, subject, heat, signals, asked, given, cause
    QString handler;
    QString article;
    int bought = 0;       ///< days ago
    int boughtAgain = 0;  ///< days ago, 0 not
    int closed = 0;       ///< hours ago, 0 not
    std::optional<int> followUp; ///< days from today
    std::vector<SampleMessage> messages; ///< oldest first
    std::vector<SamplePromise> promises;
    QString draft;
};

struct SampleData
{
    Shop shop;
    QList<Staff> staff;
    std::vector<SampleArticle> articles;
    std::vector<SampleNames> names;
    std::vector<SampleCustomer> customers;
    std::vector<SampleComplaint> complaints;
    QByteArray photo;
};

Result<SampleData> loadSampleData();

} // namespace amends
