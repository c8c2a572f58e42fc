#pragma once
#include "domain/Result.h"
#include <QByteArray>

namespace amends::store {

/// What differs between systems about files that only their owner may read, and about bytes that must reach the disk.
/// The one file of the store with system calls in it.

/// Makes the folder (and those above it) for its owner only. ReadOnly or Unreadable with the folder.
Done makePrivateFolder(const QString& folder);
/// Takes the rights of everybody but the owner from a file that exists.
Done makePrivateFile(const QString& file);
/// Whether nobody but the owner may read or write it.
bool isPrivate(const QString& path);
/// Writes a temporary file beside it, forces it to the disk, gives it its name and forces the folder's entry.
Done writeDurably(const QString& file, const QByteArray& bytes);
/// Forces a file that exists and its folder's entry to the disk.
Done forceToDisk(const QString& file);
/// Forces the names in a folder to the disk, so that a rename survives a power cut. Windows keeps its folders itself.
void flushFolder(const QString& folder);

} // namespace amends::store
