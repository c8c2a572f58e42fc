#include "complaint/BetweenTheLines.h"
#include "wording/Sentences.h"
#include "wording/Words.h"
#include <QCoreApplication>

namespace amends {

namespace {

struct Lines
{
    Q_DECLARE_TR_FUNCTIONS(BetweenTheLines)
};

QString saysOf(const Mention& mention)
{
    switch (mention.by) {
    case Mention::By::OrderNumber:
        return Lines::tr("The number of one of this customer’s purchases: shows it beside");
    case Mention::By::Amount:
        return Lines::tr("The amount of one of this customer’s purchases: shows it beside");
    case Mention::By::Day:
        break;
    }
    return Lines::tr("The day of one of this customer’s purchases: shows it beside");
}

class LegendWriter
{
public:
    void add(const QString& words) { m_legend.text += (m_legend.text.isEmpty() ? QString() : QStringLiteral(" · ")) + words; }
    void add(const QString& words, std::optional<Signal> signal, const QString& says)
    {
        add(words);
        m_legend.marks.append({{m_legend.text.size() - words.size(), m_legend.text.size()}, signal, {}, says});
    }
    Legend legend() && { return std::move(m_legend); }

private:
    Legend m_legend;
};

} // namespace

QList<TextMark> marksOf(const ReadMessage& read, qsizetype length)
{
    QList<TextMark> marks;
    const auto add = [&](TextMark mark) {
        if (mark.range.end <= length && mark.range.start < mark.range.end && !marks.contains(mark))
            marks.append(std::move(mark));
    };
    const Reading& reading = read.reading;
    for (const Evidence& evidence : reading.evidence)
        add({evidence.range, evidence.signal, {}, readBetween(evidence.signal)});
    if (reading.heat != Heat::Calm) {
        for (const TextRange& range : reading.heatWords) {
            const bool told = std::ranges::any_of(reading.evidence, [&](const Evidence& e) {
                return e.range.start < range.end && range.start < e.range.end;
            });
            if (!told)
                add({range, std::nullopt, {}, readBetween(reading.heat)});
        }
    }
    for (const Mention& mention : read.mentions)
        add({mention.range, std::nullopt, mention.purchase, saysOf(mention)});
    return marks;
}

Legend legendOf(const Reading& reading)
{
    LegendWriter writer;
    if (reading.heat != Heat::Calm)
        writer.add(words(reading.heat), std::nullopt, readBetween(reading.heat));
    for (const Signal signal : reading.signals_)
        writer.add(words(signal), signal, readBetween(signal));
    if (!reading.asks.isEmpty()) {
        QStringList asks;
        for (const Remedy remedy : reading.asks)
            asks.append(words(remedy));
        //: what the customer's message asks for: "asks for: refund, explanation"
        writer.add(Lines::tr("asks for: %1").arg(asks.join(QStringLiteral(", "))));
    }
    if (reading.language && reading.also)
        //: a message in two languages: "in French, partly in Dutch"
        writer.add(Lines::tr("in %1, partly in %2").arg(words(*reading.language), words(*reading.also)));
    return std::move(writer).legend();
}

} // namespace amends
