#pragma once
#include <QByteArray>
#include <QtEndian>

/// Puts parts into a zip archive without packing them, so that a fuzzer's bytes reach the reader behind the archive.
class StoredZip
{
public:
    void add(const QByteArray& name, const QByteArray& bytes)
    {
        const QByteArray facts = u16(20) + u16(0) + u16(0) + u16(0) + u16(0x21) + u32(crc(bytes)) + u32(quint32(bytes.size()))
                                 + u32(quint32(bytes.size())) + u16(quint16(name.size())) + u16(0);
        m_directory += "PK\x01\x02" + u16(20) + facts + u16(0) + u16(0) + u16(0) + u32(0) + u32(quint32(m_parts.size())) + name;
        m_parts += "PK\x03\x04" + facts + name + bytes;
        ++m_count;
    }

    QByteArray file() const
    {
        return m_parts + m_directory + "PK\x05\x06" + u16(0) + u16(0) + u16(m_count) + u16(m_count)
               + u32(quint32(m_directory.size())) + u32(quint32(m_parts.size())) + u16(0);
    }

private:
    template <class T> static QByteArray number(T value)
    {
        QByteArray bytes(sizeof(T), Qt::Uninitialized);
        qToLittleEndian(value, bytes.data());
        return bytes;
    }
    static QByteArray u16(quint16 value) { return number(value); }
    static QByteArray u32(quint32 value) { return number(value); }
    static quint32 crc(const QByteArray& bytes)
    {
        quint32 sum = 0xFFFFFFFF;
        for (const char c : bytes) {
            sum ^= quint8(c);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320 : 0);
        }
        return ~sum;
    }

    QByteArray m_parts;
    QByteArray m_directory;
    quint16 m_count = 0;
};
