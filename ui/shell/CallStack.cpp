#include "shell/CallStack.h"
#include <algorithm>

#if defined(Q_OS_LINUX)
#include <QFile>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cxxabi.h>
#include <elf.h>
#include <execinfo.h>
#include <link.h>
#include <pthread.h>
#include <unistd.h>
#endif

namespace amends {

#if defined(Q_OS_LINUX)

namespace {

constexpr int kDeepest = 128;
constexpr int kOfTheSignal = 2; // its handler, and the return from it
constexpr int kSignal = SIGURG; // ignored by default: one that comes late harms nobody
constexpr int kPatienceUs = 20'000;

// Written by the signal's handler, which may touch nothing else.
std::array<void*, kDeepest> s_frames;
std::atomic<int> s_count = -1;

void takeFrames(int)
{
    s_count.store(backtrace(s_frames.data(), kDeepest), std::memory_order_release);
}

/// Where this program was loaded: its addresses count from there.
quintptr loadAddress()
{
    quintptr base = 0;
    dl_iterate_phdr(
        [](dl_phdr_info* info, size_t, void* to) {
            *static_cast<quintptr*>(to) = quintptr(info->dlpi_addr);
            return 1; // the first is the program itself
        },
        &base);
    return base;
}

QString readable(const QByteArray& mangled)
{
    int status = 0;
    char* name = abi::__cxa_demangle(mangled.constData(), nullptr, nullptr, &status);
    const QString text = QString::fromLatin1(status == 0 && name ? name : mangled.constData());
    std::free(name);
    return text;
}

} // namespace

CallStack::CallStack() : m_thread(pthread_self())
{
    void* first[1];
    backtrace(first, 1); // loads what it needs now: within a handler it must not
    struct sigaction action = {};
    action.sa_handler = takeFrames;
    action.sa_flags = SA_RESTART;
    sigaction(kSignal, &action, nullptr);
}

CallStack::~CallStack()
{
    std::signal(kSignal, SIG_DFL);
}

CallStack::Frames CallStack::look() const
{
    s_count.store(-1, std::memory_order_release);
    if (pthread_kill(m_thread, kSignal) != 0)
        return {};
    for (int waited = 0; s_count.load(std::memory_order_acquire) < 0 && waited < kPatienceUs; waited += 50)
        usleep(50);
    const int count = s_count.load(std::memory_order_acquire);
    return count > kOfTheSignal ? Frames(s_frames.begin() + kOfTheSignal, s_frames.begin() + count) : Frames();
}

// The dynamic table would lack lambdas and what has internal linkage, so the full one is read from the file.
void CallStack::readSymbols() const
{
    QFile file(QStringLiteral("/proc/self/exe"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const uchar* bytes = file.map(0, file.size());
    const quint64 size = quint64(file.size());
    if (!bytes || size < sizeof(ElfW(Ehdr)))
        return;
    const auto* head = reinterpret_cast<const ElfW(Ehdr)*>(bytes);
    if (head->e_shoff + quint64(head->e_shnum) * sizeof(ElfW(Shdr)) > size)
        return;
    const auto* sections = reinterpret_cast<const ElfW(Shdr)*>(bytes + head->e_shoff);
    const quintptr base = loadAddress();
    for (int i = 0; i < head->e_shnum; ++i) {
        const ElfW(Shdr)& table = sections[i];
        if (table.sh_type != SHT_SYMTAB || table.sh_link >= head->e_shnum || table.sh_offset + table.sh_size > size)
            continue;
        const char* names = reinterpret_cast<const char*>(bytes + sections[table.sh_link].sh_offset);
        const auto* symbols = reinterpret_cast<const ElfW(Sym)*>(bytes + table.sh_offset);
        for (size_t s = 0; s < table.sh_size / sizeof(ElfW(Sym)); ++s) {
            const ElfW(Sym)& symbol = symbols[s];
            if ((symbol.st_info & 0xf) == STT_FUNC && symbol.st_size > 0)
                m_functions.push_back({base + symbol.st_value, base + symbol.st_value + symbol.st_size, names + symbol.st_name});
        }
    }
    std::ranges::sort(m_functions, {}, &Function::begin);
}

QStringList CallStack::ownFunctions(const Frames& frames) const
{
    if (m_functions.empty())
        readSymbols();
    QStringList names;
    for (const void* frame : frames) {
        const auto address = reinterpret_cast<quintptr>(frame) - 1; // a return address may lie behind its function
        const auto next = std::ranges::upper_bound(m_functions, address, {}, &Function::begin);
        if (next == m_functions.begin() || address >= std::prev(next)->end)
            continue;
        const QString name = readable(std::prev(next)->name);
        if (name.contains(QLatin1StringView("amends::")))
            names.append(name);
    }
    return names;
}

#else

CallStack::CallStack() = default;
CallStack::~CallStack() = default;

CallStack::Frames CallStack::look() const
{
    return {};
}

QStringList CallStack::ownFunctions(const Frames&) const
{
    return {};
}

#endif

} // namespace amends
