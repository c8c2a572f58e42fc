#include "cli/Output.h"
#include <QJsonDocument>

namespace amends::cli {

namespace {
constexpr qsizetype kBuffer = 1 << 16;
}

Output::Output()
{
    m_good = m_out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Output::~Output()
{
    flush();
}

void Output::line(const QString& text)
{
    write(text.toUtf8());
}

void Output::object(const QJsonObject& object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Output::error(const QString& text)
{
    flush();
    m_err.write(text.toUtf8() + '\n');
}

void Output::write(QByteArray bytes)
{
    m_buffer += bytes;
    m_buffer += '\n';
    if (m_buffer.size() >= kBuffer)
        flush();
}

void Output::flush()
{
    if (m_good && !m_buffer.isEmpty())
        m_good = m_out.write(m_buffer) == m_buffer.size();
    m_buffer.clear();
}

QJsonValue jsonText(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue jsonDay(const QDate& day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonInstant(const QDateTime& instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonMoney(const Money& money)
{
    return QJsonObject{{QStringLiteral("currency"), money.currency().code()},
                       {QStringLiteral("net_minor"), money.minor()}};
}

QJsonArray jsonTexts(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

} // namespace amends::cli
