#include "desk/DemoCare.h"
#include "store/AfterCareTable.h"
#include "store/AssessmentTable.h"
#include "store/GestureTable.h"
#include "store/PreventionTable.h"
#include "store/RemedyTable.h"

namespace amends {

Done DemoCare::add(const SampleComplaint& sample, const Complaint& complaint, const QString& article)
{
    if (const Done done = addRemedies(sample, complaint); !done)
        return done;
    if (const Done done = addAnswers(sample, complaint); !done)
        return done;
    if (const Done done = addGestures(sample, complaint); !done)
        return done;
    return addChanges(sample, complaint, article);
}

Done DemoCare::addRemedies(const SampleComplaint& sample, const Complaint& complaint)
{
    store::RemedyTable table(m_act.db);
    for (const SampleRemedy& one : sample.remedies) {
        RemedyRound round = one.round;
        round.complaint = complaint.id;
        round.offeredOn = day(one.offered);
        round.chosenOn = day(one.chosen);
        round.deliveredOn = day(one.delivered);
        round.endedOn = day(one.ended);
        if (round.ended)
            round.asked = complaint.asked;
        if (const auto added = table.add(round); !added)
            return std::unexpected(added.error());
    }
    return {};
}

Done DemoCare::addAnswers(const SampleComplaint& sample, const Complaint& complaint)
{
    store::AssessmentTable table(m_act.db);
    for (AssessedPoint point : sample.assessed) {
        point.by = complaint.handler;
        point.at = complaint.acknowledged;
        if (const Done done = table.save(complaint.id, point); !done)
            return done;
    }
    if (!sample.afterCare)
        return {};
    AfterCare care;
    care.complaint = complaint.id;
    care.askedOn = day(sample.afterCare->asked);
    care.answeredOn = day(sample.afterCare->answered);
    if (care.answeredOn.isValid())
        care.score = sample.afterCare->score;
    care.words = sample.afterCare->words;
    care.staff = m_staff.value(sample.afterCare->by);
    return store::AfterCareTable(m_act.db).save(care);
}

Done DemoCare::addGestures(const SampleComplaint& sample, const Complaint& complaint)
{
    store::GestureTable table(m_act.db);
    for (const SampleGesture& one : sample.gestures) {
        Gesture gesture = one.gesture;
        gesture.complaint = complaint.id;
        gesture.staff = m_staff.value(one.by);
        gesture.givenOn = day(one.day);
        if (const auto added = table.add(gesture); !added)
            return std::unexpected(added.error());
    }
    return {};
}

Done DemoCare::addChanges(const SampleComplaint& sample, const Complaint& complaint, const QString& article)
{
    store::PreventionTable table(m_act.db);
    for (const SampleChange& one : sample.changes) {
        Prevention change;
        change.cause = complaint.cause.value_or(Cause::Other);
        change.article = one.article ? article : QString();
        change.what = one.what;
        change.changedOn = day(one.day);
        change.staff = m_staff.value(one.by);
        const auto added = table.add(change);
        if (!added)
            return std::unexpected(added.error());
        if (!one.told)
            continue;
        if (const Done told = table.setTold(*added, complaint.id, change.changedOn); !told)
            return told;
    }
    return {};
}

} // namespace amends
