#pragma once
#include <orcus/sax_parser.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace amends::shopdata {

/// An element's attributes as liborcus tells them: before the element itself. Values are copied, as some live only for
/// the moment.
class XmlAttributes
{
public:
    void add(std::string_view name, std::string_view value)
    {
        if (m_count == m_all.size())
            m_all.emplace_back();
        m_all[m_count].first.assign(name);
        m_all[m_count].second.assign(value);
        ++m_count;
    }
    void clear() { m_count = 0; }
    std::string_view value(std::string_view name) const
    {
        for (size_t i = 0; i < m_count; ++i) {
            if (m_all[i].first == name)
                return m_all[i].second;
        }
        return {};
    }

private:
    std::vector<std::pair<std::string, std::string>> m_all;
    size_t m_count = 0;
};

/// Hands the events of liborcus's parser to `Target`: start(name, attributes), text(text), end(name). Names come
/// without their prefix: the parts of a workbook do not mix them. No entity but XML's own five is ever expanded.
template <class Target> class XmlEvents : public orcus::sax_handler
{
public:
    explicit XmlEvents(Target& target) : m_target(target) {}

    void attribute(const orcus::sax::parser_attribute& attribute) { m_attributes.add(attribute.name, attribute.value); }
    void start_declaration(std::string_view) { m_attributes.clear(); }
    void end_declaration(std::string_view) { m_attributes.clear(); }
    void start_element(const orcus::sax::parser_element& element)
    {
        m_target.start(element.name, m_attributes);
        m_attributes.clear();
    }
    void end_element(const orcus::sax::parser_element& element) { m_target.end(element.name); }
    void characters(std::string_view text, bool) { m_target.text(text); }

private:
    Target& m_target;
    XmlAttributes m_attributes;
};

/// False where the text is no well-formed XML; what was told until then was told.
template <class Target> bool parseXml(std::string_view xml, Target& target)
{
    using Events = XmlEvents<Target>;
    using Parser = orcus::sax_parser<Events>;
    Events events(target);
    try {
        // Versions of liborcus differ in how they take the text.
        if constexpr (std::is_constructible_v<Parser, std::string_view, Events&>)
            Parser(xml, events).parse();
        else
            Parser(xml.data(), xml.size(), events).parse();
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace amends::shopdata
