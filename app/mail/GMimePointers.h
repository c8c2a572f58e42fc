#pragma once
#include <QString>
// GLib names a field as Qt names a keyword; nothing in this library declares signals.
#undef signals
#include <gmime/gmime.h>
#include <memory>

namespace amends::mail {

/// Starts GMime, once and whatever the thread. To be called before anything of GMime's.
void startGMime();

struct Unref
{
    void operator()(void* object) const { g_object_unref(object); }
};
/// Owns one reference to a GMime object.
template <class T> using GObjectPtr = std::unique_ptr<T, Unref>;

struct Free
{
    void operator()(void* memory) const { g_free(memory); }
};
/// Owns memory of GLib's.
template <class T> using GPtr = std::unique_ptr<T, Free>;

inline QString fromUtf8(const char* text)
{
    return text ? QString::fromUtf8(text) : QString();
}

} // namespace amends::mail
