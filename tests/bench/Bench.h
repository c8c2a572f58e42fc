#pragma once
#include "Figures.h"
#include <QTemporaryDir>

namespace amends::bench {

class UiThread;

/// What all measurements share: where the made-up shops are, how large they are, and the table.
struct Bench
{
    UiThread& ui;
    Table table;
    bool million = false;
    int rounds = 100;    ///< of each act
    QString folder;      ///< where made-up shops are kept and scratch goes
    bool failed = false; ///< something could not be measured

    /// A made-up shop, filled the first time it is asked for; "" where that failed.
    QString shop(int customers, int complaints);
    /// The shop of the scale asked for.
    QString shop() { return million ? shop(200'000, 1'000'000) : shop(500, 1000); }
    QString scaleName() const { return million ? QStringLiteral("1,000,000 complaints") : QStringLiteral("1,000 complaints"); }
    /// Says why a measurement is missing.
    void missing(const QString& why);
};

void benchStart(Bench& bench);
void benchActs(Bench& bench);
void benchBoard(Bench& bench);
void benchDraft(Bench& bench);
void benchCheck(Bench& bench);
void benchMail(Bench& bench);
void benchShop(Bench& bench);

} // namespace amends::bench
