#pragma once
#include "domain/Complaint.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace amends::cli {

/// Standard output and standard error, in UTF-8 whatever the locale. Buffered; flushed at the end, or before an error.
class Output
{
public:
    Output();
    ~Output();
    void line(const QString& text);
    void object(const QJsonObject& object);
    void error(const QString& text);
    void flush();
    /// False once the reader went away or the disk is full: nothing more need be worked out.
    bool good() const { return m_good; }

private:
    void write(QByteArray bytes);

    QFile m_out;
    QFile m_err;
    QByteArray m_buffer;
    bool m_good = true;
};

// Values as the JSON shows them: null where unknown.
QJsonValue jsonText(const QString& text);
QJsonValue jsonDay(const QDate& day);
QJsonValue jsonInstant(const QDateTime& instant);
QJsonValue jsonMoney(const Money& money);
QJsonArray jsonTexts(const QStringList& texts);

template <class E> QJsonValue jsonCode(E value) { return QString(code(value)); }
template <class E> QJsonValue jsonCode(const std::optional<E>& value)
{
    return value ? QJsonValue(QString(code(*value))) : QJsonValue(QJsonValue::Null);
}
template <class E> QJsonArray jsonCodes(const QList<E>& values)
{
    QJsonArray array;
    for (const E value : values)
        array.append(QString(code(value)));
    return array;
}

} // namespace amends::cli
