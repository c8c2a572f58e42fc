#pragma once
#include <QLatin1StringView>
#include <QString>
#include <algorithm>
#include <array>
#include <optional>

namespace amends {

// The words of the trade as enums, and their codes as they stand in the store, the command line and the files.
// Each enum E has `codesOf(E)`, in the enum's order; code(e) and fromCode<E>(text) go both ways. Translated names
// are wording/Words.h's.

#define AMENDS_CODES(E, ...)                                                                                 \
    constexpr auto codesOf(E)                                                                                \
    {                                                                                                        \
        return std::to_array<QLatin1StringView>({__VA_ARGS__});                                              \
    }

/// The language of a text, or of the interface.
enum class Language { French, Dutch, English, German };
AMENDS_CODES(Language, QLatin1StringView("fr"), QLatin1StringView("nl"), QLatin1StringView("en"), QLatin1StringView("de"))

/// How a complaint reached the shop.
enum class Channel { Counter, Phone, Letter, Email, Web, Social };
AMENDS_CODES(Channel, QLatin1StringView("counter"), QLatin1StringView("phone"), QLatin1StringView("letter"),
             QLatin1StringView("email"), QLatin1StringView("web"), QLatin1StringView("social"))

enum class Status { New, Acknowledged, Ours, Waiting, Answered, Resolved, NotAccepted, Closed, NotAComplaint };
AMENDS_CODES(Status, QLatin1StringView("new"), QLatin1StringView("acknowledged"), QLatin1StringView("ours"),
             QLatin1StringView("waiting"), QLatin1StringView("answered"), QLatin1StringView("resolved"),
             QLatin1StringView("not_accepted"), QLatin1StringView("closed"), QLatin1StringView("not_a_complaint"))

/// Out of the shop's hands. One that she did not accept is not closed: its law and its facts go on.
constexpr bool isClosed(Status status)
{
    return status == Status::Resolved || status == Status::Closed;
}
/// Nothing is left to put right, whether she is content or not.
constexpr bool isSettled(Status status)
{
    return isClosed(status) || status == Status::NotAccepted;
}

/// A list of the inbox. FollowUp holds resolved matters whose after-care day has come.
enum class View { ToAcknowledge, Ours, Waiting, Promises, FollowUp, Closed, All, NotComplaints };
AMENDS_CODES(View, QLatin1StringView("to-acknowledge"), QLatin1StringView("ours"), QLatin1StringView("waiting"),
             QLatin1StringView("promises"), QLatin1StringView("follow-up"), QLatin1StringView("closed"),
             QLatin1StringView("all"), QLatin1StringView("not-complaints"))

enum class Cause { Product, Delivery, Service, Invoice, Information, Instructions, Use, Other };
AMENDS_CODES(Cause, QLatin1StringView("product"), QLatin1StringView("delivery"), QLatin1StringView("service"),
             QLatin1StringView("invoice"), QLatin1StringView("information"), QLatin1StringView("instructions"),
             QLatin1StringView("use"), QLatin1StringView("other"))

/// What the customer asks for and what the shop gives: one list for both.
enum class Remedy { Repair, Replace, Refund, PartialRefund, CreditNote, Redo, Explanation, Other, None };
AMENDS_CODES(Remedy, QLatin1StringView("repair"), QLatin1StringView("replace"), QLatin1StringView("refund"),
             QLatin1StringView("partial_refund"), QLatin1StringView("credit_note"), QLatin1StringView("redo"),
             QLatin1StringView("explanation"), QLatin1StringView("other"), QLatin1StringView("none"))

enum class Loyalty { New, Returning, Loyal, Champion, Slipping, Gone, WonBack };
AMENDS_CODES(Loyalty, QLatin1StringView("new"), QLatin1StringView("returning"), QLatin1StringView("loyal"),
             QLatin1StringView("champion"), QLatin1StringView("slipping"), QLatin1StringView("gone"),
             QLatin1StringView("won_back"))

/// How heated a message is. Its JSON name is "temperature".
enum class Heat { Calm, Annoyed, Angry, Boiling };
AMENDS_CODES(Heat, QLatin1StringView("calm"), QLatin1StringView("annoyed"), QLatin1StringView("angry"),
             QLatin1StringView("boiling"))

enum class Signal { Leaving, Public, Authority, Repeat, Safety, Loyal, Deadline, Vulnerable };
AMENDS_CODES(Signal, QLatin1StringView("leaving"), QLatin1StringView("public"), QLatin1StringView("authority"),
             QLatin1StringView("repeat"), QLatin1StringView("safety"), QLatin1StringView("loyal"),
             QLatin1StringView("deadline"), QLatin1StringView("vulnerable"))

/// The nine elements a whole reply may lack.
enum class Element { GreetingName, ApologyOrThanks, Responsibility, NamedSender, Contact, Date, Remedy, Prevention, Gesture };
AMENDS_CODES(Element, QLatin1StringView("greeting_name"), QLatin1StringView("apology_or_thanks"),
             QLatin1StringView("responsibility"), QLatin1StringView("named_sender"), QLatin1StringView("contact"),
             QLatin1StringView("date"), QLatin1StringView("remedy"), QLatin1StringView("prevention"),
             QLatin1StringView("gesture"))

/// What a finding is about: the twelve of the taxonomy first, in the order in which the worse one wins, then our own.
enum class Category {
    Threat, Unlawful, Blame, Disbelief, NonApology, Condescension, Denial, Minimising, Refusal, Deflection,
    Vagueness, Boilerplate,
    Placeholder, WrongName, Leak, LanguageMismatch, AddressMix, MissingAttachment, Contradiction,
    RepeatedApology, EmptyPromise, TiedGesture, DeadLink, Shouting, House, Spelling
};
AMENDS_CODES(Category, QLatin1StringView("threat"), QLatin1StringView("unlawful"), QLatin1StringView("blame"),
             QLatin1StringView("disbelief"), QLatin1StringView("non_apology"), QLatin1StringView("condescension"),
             QLatin1StringView("denial"), QLatin1StringView("minimising"), QLatin1StringView("refusal"),
             QLatin1StringView("deflection"), QLatin1StringView("vagueness"), QLatin1StringView("boilerplate"),
             QLatin1StringView("placeholder"), QLatin1StringView("wrong_name"), QLatin1StringView("leak"),
             QLatin1StringView("language_mismatch"), QLatin1StringView("address_mix"),
             QLatin1StringView("missing_attachment"), QLatin1StringView("contradiction"),
             QLatin1StringView("repeated_apology"), QLatin1StringView("empty_promise"),
             QLatin1StringView("tied_gesture"), QLatin1StringView("dead_link"), QLatin1StringView("shouting"),
             QLatin1StringView("house"), QLatin1StringView("spelling"))

enum class Severity { Note, Warning, Stop };
AMENDS_CODES(Severity, QLatin1StringView("note"), QLatin1StringView("warning"), QLatin1StringView("stop"))

/// What the shop bound itself to: the result, when it will know, or the next news.
enum class PromiseKind { Result, Known, News };
AMENDS_CODES(PromiseKind, QLatin1StringView("result"), QLatin1StringView("known"), QLatin1StringView("news"))

enum class MessageKind { Incoming, Outgoing, Note, PhoneNote };
AMENDS_CODES(MessageKind, QLatin1StringView("incoming"), QLatin1StringView("outgoing"), QLatin1StringView("note"),
             QLatin1StringView("phone_note"))

/// How a reply left the shop. MailProgram and Mailto are only "handed over" until settled.
enum class SentBy { MailProgram, Mailto, Copied, Letter, Phone, Counter, Imported };
AMENDS_CODES(SentBy, QLatin1StringView("mail_program"), QLatin1StringView("mailto"), QLatin1StringView("copied"),
             QLatin1StringView("letter"), QLatin1StringView("phone"), QLatin1StringView("counter"),
             QLatin1StringView("imported"))

/// Whether an outgoing message is known to have left.
enum class Delivery { Sent, HandedOver, NotSent };
AMENDS_CODES(Delivery, QLatin1StringView("sent"), QLatin1StringView("handed_over"), QLatin1StringView("not_sent"))

/// What became of a record of an import.
enum class Outcome { Added, Updated, Skipped, Ignored, Rejected };
AMENDS_CODES(Outcome, QLatin1StringView("added"), QLatin1StringView("updated"), QLatin1StringView("skipped"),
             QLatin1StringView("ignored"), QLatin1StringView("rejected"))

/// How two customers belong together.
enum class LinkKind { Household, Company };
AMENDS_CODES(LinkKind, QLatin1StringView("household"), QLatin1StringView("company"))

#undef AMENDS_CODES

template <class E> constexpr QLatin1StringView code(E value)
{
    return codesOf(value)[static_cast<size_t>(value)];
}

template <class E> std::optional<E> fromCode(QStringView text)
{
    constexpr auto codes = codesOf(E{});
    const auto it = std::ranges::find_if(codes, [&](QLatin1StringView c) { return text == c; });
    if (it == codes.end())
        return std::nullopt;
    return static_cast<E>(it - codes.begin());
}

} // namespace amends
