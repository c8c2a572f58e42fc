#pragma once
#include <cstdio>
#include <cstdlib>

/// What must hold for any input: the fuzzer keeps the one for which it does not.
inline void claim(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}
