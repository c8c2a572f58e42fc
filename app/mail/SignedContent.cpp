#include "mail/SignedContent.h"
#include <optional>

namespace amends::mail {

namespace {

// Tags of the envelope's encoding (X.690) on the way to its content (RFC 5652).
enum Tag : quint8 { Integer = 0x02, Octets = 0x04, ObjectId = 0x06, OctetPieces = 0x24, Sequence = 0x30, Set = 0x31, Explicit = 0xA0 };

/// Reads one element after the other; an element of unknown length holds all that is left.
class Elements
{
public:
    explicit Elements(QByteArrayView data) : m_data(data) {}

    std::optional<QByteArrayView> take(quint8 tag)
    {
        if (m_data.size() < 2 || static_cast<quint8>(m_data[0]) != tag)
            return std::nullopt;
        const auto first = static_cast<quint8>(m_data[1]);
        qint64 length = first;
        qsizetype at = 2;
        if (first == 0x80) {
            length = m_data.size() - at;
        } else if (first > 0x80) {
            const int digits = first & 0x7F;
            if (digits > 4 || at + digits > m_data.size())
                return std::nullopt;
            for (length = 0; at < 2 + digits; ++at)
                length = length << 8 | static_cast<quint8>(m_data[at]);
        }
        if (length > m_data.size() - at)
            return std::nullopt;
        const QByteArrayView content = m_data.sliced(at, length);
        m_data = m_data.sliced(at + length);
        return content;
    }

private:
    QByteArrayView m_data;
};

} // namespace

QByteArray signedContent(QByteArrayView envelope)
{
    struct Step
    {
        quint8 tag;
        bool enter;
    };
    constexpr Step way[] = {{Sequence, true}, {ObjectId, false}, {Explicit, true},  {Sequence, true}, {Integer, false},
                            {Set, false},     {Sequence, true},  {ObjectId, false}, {Explicit, true}};
    Elements here(envelope);
    for (const Step& step : way) {
        const auto content = here.take(step.tag);
        if (!content)
            return {};
        if (step.enter)
            here = Elements(*content);
    }
    if (const auto whole = here.take(Octets))
        return whole->toByteArray();
    QByteArray joined;
    if (const auto pieces = here.take(OctetPieces)) {
        Elements each(*pieces);
        while (const auto piece = each.take(Octets))
            joined += *piece;
    }
    return joined;
}

} // namespace amends::mail
