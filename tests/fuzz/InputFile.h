#pragma once
#include "Claim.h"
#include <QFile>
#include <QTemporaryDir>

/// A file that holds the input of this round, for readers that take a path. One for the whole run.
class InputFile
{
public:
    explicit InputFile(const QString& name) : m_path(m_dir.filePath(name)) {}

    const QString& write(const QByteArray& bytes)
    {
        QFile file(m_path);
        claim(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the input can be written");
        return m_path;
    }

private:
    QTemporaryDir m_dir;
    QString m_path;
};
