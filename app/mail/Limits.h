#pragma once
#include <QtGlobal>

namespace amends::mail {

// What a single mail may ask of us. Beyond a bound that would cost time or memory the mail is rejected with TooLarge;
// beyond one that only cuts something off, the mail is taken with a defect.

constexpr qint64 maxMailBytes = 128 * 1024 * 1024;      ///< one message in memory; larger: rejected
constexpr qint64 maxHeaderBytes = 1024 * 1024;          ///< one header block; larger: rejected
constexpr int maxDepth = 100;                           ///< multiparts and messages within each other; deeper: rejected
constexpr int maxParts = 10'000;                        ///< of one message; more: rejected
constexpr int maxGroups = 1000;                         ///< colons of an address header (groups within groups); further ones are ignored
constexpr int maxAttachments = 500;                     ///< kept; further ones are a defect
constexpr qint64 maxAttachmentBytes = 192 * 1024 * 1024; ///< kept of all attachments, unpacked; further ones are a defect
constexpr qsizetype maxTextBytes = 4 * 1024 * 1024;     ///< decoded text of all parts that is read; the rest is a defect
constexpr qsizetype maxHtmlDepth = 200;                 ///< elements within each other; deeper ones are flattened
constexpr int maxAddresses = 1000;                      ///< of one header
constexpr int maxReferences = 500;
constexpr qsizetype maxSubjectChars = 2000;
constexpr qint64 maxTnefBytes = 64 * 1024 * 1024;       ///< a winmail.dat larger than this stays an attachment
constexpr int maxNameChars = 120;                       ///< of an attachment's file name
constexpr int maxMailtoChars = 1900;                    ///< what Windows hands to a program unharmed

} // namespace amends::mail
