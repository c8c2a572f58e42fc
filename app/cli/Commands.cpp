#include "cli/Commands.h"

namespace amends::cli {

const QList<Command>& commands()
{
    static const QList<Command> all{
        checkCommand(), readCommand(),    promisesCommand(), importCommand(), customerCommand(), exportCommand(), eraseCommand(), complaintsCommand(),
        backupCommand(), restoreCommand(), rescueCommand(),   verifyCommand(), sampleCommand(), lawCommand(), lawPackCommand(),
    };
    return all;
}

} // namespace amends::cli
