#pragma once
#include "domain/Assessment.h"
#include "domain/Care.h"
#include "domain/Complaint.h"
#include "domain/Customer.h"
#include "domain/Remedies.h"
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

/// One round of the remedy. Days ago; -1: not (yet).
struct SampleRemedy
{
    RemedyRound round;      ///< offered, chosen, cost and how it ended; no days
    int offered = -1;
    int chosen = -1;
    int delivered = -1;
    int ended = -1;
};

struct SampleGesture
{
    Gesture gesture;        ///< kind, what, why, cost
    QString by;
    int day = 0;            ///< days ago
};

/// What was changed after this complaint, on its cause.
struct SampleChange
{
    QString what;
    QString by;
    bool article = false;   ///< for its article only
    bool told = false;      ///< the customer was
    int day = 0;            ///< days ago
};

struct SampleAfterCare
{
    int asked = -1;         ///< days ago
    int answered = -1;
    int score = 0;
    QString words;
    QString by;
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
    std::vector<SampleRemedy> remedies;  ///< oldest first
    std::vector<AssessedPoint> assessed; ///< without who and when: the handler, when it was acknowledged
    std::vector<SampleGesture> gestures;
    std::vector<SampleChange> changes;
    std::optional<SampleAfterCare> afterCare;
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
