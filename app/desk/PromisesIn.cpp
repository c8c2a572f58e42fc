#include "desk/Promises.h"
#include "promises/PromiseReader.h"

namespace amends {

QList<FoundPromise> promisesIn(const WrittenReply& reply)
{
    QList<FoundPromise> found;
    for (const promises::PromisedDate& one :
         promises::readPromises(reply.text, reply.language, {reply.day, reply.time, reply.country, reply.region})) {
        FoundPromise promise;
        promise.kind = one.kind;
        for (const promises::When& when : one.readings)
            promise.days << PromiseDay{when.date, when.time};
        promise.range = one.range;
        promise.sentence = reply.text.mid(one.sentence.start, one.sentence.length()).simplified();
        found << promise;
    }
    return found;
}

} // namespace amends
