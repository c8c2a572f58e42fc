#pragma once
#include "desk/Async.h"
#include "domain/HouseText.h"
#include "domain/ReplyField.h"
#include <QDate>
#include <QStringList>

namespace amends {

/// A text to choose from while a reply is written, with what is known of the complaint put in.
struct OfferedText
{
    HouseText text;
    QString filled; ///< what is not known is still a field
};

/// What may stand in a field of a reply, written as the reply writes it.
struct FieldOffers
{
    QStringList days;    ///< the next days the shop works
    QStringList amounts; ///< on record for the matter
    QDate today;         ///< the shop's
};

/// What an import of texts came to.
struct TextImport
{
    int added = 0;
    int known = 0; ///< were there already, word by word
};

/// The templates and explanation cards of the shop: those that the program ships, as the shop changed, hid and ordered them, and
/// its own. Every change can be undone.
class HouseTexts
{
public:
    virtual ~HouseTexts() = default;
    /// All of them, hidden ones too: templates first, by language and place.
    virtual Async<QList<HouseText>> all() = 0;
    /// An invalid id adds, or takes over the shipped one of that key. BadInput: "no_title", or what is wrong with the body, with
    /// its place (templates/TextBody.h says which).
    virtual Async<HouseTextId> save(const HouseText& text) = 0;
    /// One of the shop's own is gone; a shipped one is hidden.
    virtual Async<void> remove(const HouseText& text) = 0;
    /// A shipped one as it came: its words, its place, not hidden.
    virtual Async<void> putBack(const HouseText& text) = 0;
    /// The texts of one kind and language in their new order.
    virtual Async<void> arrange(const QList<HouseText>& order) = 0;

    /// Those not hidden, filled for a complaint; those in the language of the reply first.
    virtual Async<QList<OfferedText>> offered(ComplaintId complaint, Language language) = 0;
    virtual Async<FieldOffers> fieldOffers(ComplaintId complaint, Language language) = 0;
    /// A body as a reply would begin with it, for a customer made up. BadInput as save().
    virtual Async<QString> tryOut(const QString& body, Language language) = 0;

    /// The shop's own words as one file, and back (resources/templates/FORMAT.md).
    virtual Async<TextImport> readFile(const QString& file) = 0;
    virtual Async<int> writeFile(const QString& file) = 0;
};

} // namespace amends
