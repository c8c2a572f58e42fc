#include "mail/GMimePointers.h"
#include <mutex>

namespace amends::mail {

void startGMime()
{
    static std::once_flag started;
    std::call_once(started, g_mime_init);
}

} // namespace amends::mail
