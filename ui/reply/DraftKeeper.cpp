#include "reply/DraftKeeper.h"
#include "shared/Later.h"

namespace amends {

namespace {

constexpr int kPauseMs = 1000;           // half of what may at most pass between a key and the disk
constexpr int kRetryMs = 4000;

} // namespace

DraftKeeper::DraftKeeper(Drafting& drafting, QObject* parent) : QObject(parent), m_drafting(drafting)
{
    // Not restarted by further keys: somebody who types without a pause is saved every second too.
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::saveNow);
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMs);
    connect(&m_retry, &QTimer::timeout, this, &DraftKeeper::saveNow);
}

void DraftKeeper::open(ComplaintId id)
{
    const auto sheet = m_sheets.constFind(id);
    if (sheet != m_sheets.cend() && (sheet->dirty || sheet->saving)) {
        emit loaded(sheet->draft);
        return;
    }
    later(m_drafting.load(id), this, [this, id](const Draft& draft) {
        Sheet& sheet = m_sheets[id];
        if (sheet.dirty || sheet.saving)
            return;
        sheet.draft = draft;
        sheet.draft.complaint = id;
        emit loaded(sheet.draft);
    });
}

void DraftKeeper::edited(ComplaintId id, const QString& text, std::optional<Language> language)
{
    Sheet& sheet = m_sheets[id];
    sheet.draft.complaint = id;
    sheet.draft.text = text;
    sheet.draft.language = language;
    sheet.dirty = true;
    if (!m_pause.isActive())
        m_pause.start();
}

void DraftKeeper::keepVersion(ComplaintId id)
{
    Sheet& sheet = m_sheets[id];
    sheet.draft.complaint = id;
    sheet.keep = true;
    sheet.dirty = true;
    save(id);
}

void DraftKeeper::saveNow()
{
    m_pause.stop();
    const auto ids = m_sheets.keys();
    for (const ComplaintId id : ids)
        save(id);
}

void DraftKeeper::save(ComplaintId id)
{
    Sheet& sheet = m_sheets[id];
    if (!sheet.dirty || sheet.saving || sheet.blocked)
        return;
    sheet.dirty = false;
    sheet.saving = true;
    emit saving(id);
    sheet.running = m_drafting.save(sheet.draft, std::exchange(sheet.keep, false));
    const auto done = [this, id](qint64 revision) {
        const auto it = m_sheets.find(id);
        if (it == m_sheets.end())
            return;
        it->draft.revision = revision;
        it->saving = false;
        if (it->dirty) {
            save(id);
            return;
        }
        emit saved(id);
        for (const auto& then : std::exchange(it->waiting, {}))
            then(revision);
    };
    later(sheet.running, this, done, [this, id](const Error& error) { saveFailed(id, error); });
}

void DraftKeeper::saveFailed(ComplaintId id, const Error& error)
{
    const auto it = m_sheets.find(id);
    if (it == m_sheets.end())
        return;
    it->saving = false;
    it->dirty = true;
    it->waiting.clear();
    if (error.problem == Problem::Conflict) {
        it->blocked = true;
        resolve(id);
        return;
    }
    m_retry.start();
    emit failed(error);
}

void DraftKeeper::resolve(ComplaintId id)
{
    const auto useTheirs = [this, id](const Draft& theirs) {
        Sheet& sheet = m_sheets[id];
        // The same words, or an emptied sheet on the other side: nothing to ask about.
        if (theirs.text == sheet.draft.text || theirs.text.isEmpty()) {
            sheet.draft.revision = theirs.revision;
            sheet.blocked = false;
            save(id);
            return;
        }
        Draft named = theirs;
        named.complaint = id;
        emit conflicted(named);
    };
    later(m_drafting.load(id), this, useTheirs, [this, id](const Error& error) {
        m_sheets[id].blocked = false;
        m_retry.start();
        emit failed(error);
    });
}

void DraftKeeper::keepMine(ComplaintId id, const Draft& theirs)
{
    later(m_drafting.save(theirs, true), this,
          [this, id](qint64 revision) {
              Sheet& sheet = m_sheets[id];
              sheet.draft.revision = revision;
              sheet.blocked = false;
              save(id);
          },
          [this, id](const Error& error) { saveFailed(id, error); });
}

void DraftKeeper::takeTheirs(const Draft& theirs)
{
    Sheet& sheet = m_sheets[theirs.complaint];
    Draft mine = sheet.draft;
    mine.revision = theirs.revision;
    sheet.blocked = false;
    sheet.saving = true;
    // Mine is written as a version first, then theirs over it: both can be had back.
    later(m_drafting.save(mine, true), this,
          [this, theirs](qint64 revision) {
              Sheet& sheet = m_sheets[theirs.complaint];
              sheet.draft = theirs;
              sheet.draft.revision = revision;
              sheet.saving = false;
              sheet.dirty = true;
              save(theirs.complaint);
              emit loaded(sheet.draft);
          },
          [this, id = theirs.complaint](const Error& error) { saveFailed(id, error); });
}

void DraftKeeper::whenSaved(ComplaintId id, std::function<void(qint64)> then)
{
    Sheet& sheet = m_sheets[id];
    if (!sheet.dirty && !sheet.saving) {
        then(sheet.draft.revision);
        return;
    }
    sheet.waiting.append(std::move(then));
    save(id);
}

void DraftKeeper::forget(ComplaintId id)
{
    m_sheets.remove(id);
}

bool DraftKeeper::wouldTake(const Draft& draft) const
{
    const auto sheet = m_sheets.constFind(draft.complaint);
    return sheet == m_sheets.cend()
        || (!sheet->dirty && !sheet->saving && !sheet->blocked && sheet->draft.revision != draft.revision);
}

bool DraftKeeper::isSaved(ComplaintId id) const
{
    const auto sheet = m_sheets.constFind(id);
    return sheet == m_sheets.cend() || (!sheet->dirty && !sheet->saving);
}

bool DraftKeeper::finish()
{
    bool all = true;
    for (Sheet& sheet : m_sheets) {
        if (sheet.saving) {
            sheet.running.waitForFinished();
            if (sheet.running.resultCount() > 0 && sheet.running.result())
                sheet.draft.revision = *sheet.running.result();
            else
                sheet.dirty = true;
            sheet.saving = false;
        }
        if (!sheet.dirty)
            continue;
        auto last = m_drafting.save(sheet.draft, true);
        last.waitForFinished();
        const bool written = last.resultCount() > 0 && last.result().has_value();
        if (written)
            sheet.draft.revision = *last.result();
        sheet.dirty = !written;
        all = all && written;
    }
    return all;
}

} // namespace amends
