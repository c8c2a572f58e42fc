#include "shell/RescueBanner.h"
#include "desk/Backups.h"
#include "desk/Desk.h"
#include "shared/Banner.h"
#include "shared/Later.h"
#include "shell/Rescue.h"
#include "wording/Sentences.h"
#include <QDir>

namespace amends {

RescueBanner::RescueBanner(Desk& desk, Banner& banner, QObject* parent) : QObject(parent), m_desk(desk), m_banner(banner) {}

void RescueBanner::offer(const Error& error)
{
    m_banner.show(Banner::Tone::Danger, sentence(error), tr("What you typed is still here. Nothing is thrown away by either of these."),
                  {{tr("Go back to the newest backup"), [this] { restoreNewest(); }},
                   {tr("Rescue what can be read"), [this] { rescue(); }}});
}

void RescueBanner::restoreNewest()
{
    later(m_desk.backups().daily(), this, [this](const QList<BackupFile>& files) {
        if (files.isEmpty()) {
            m_banner.show(Banner::Tone::Danger, tr("There is no backup yet."), {}, {{tr("Rescue what can be read"), [this] { rescue(); }}});
            return;
        }
        putBack(std::ranges::max_element(files, {}, &BackupFile::at)->file);
    });
}

void RescueBanner::rescue()
{
    m_banner.show(Banner::Tone::Info, tr("Reading what can be read…"), tr("This takes a while in a large shop."));
    const QString file = Rescue::nextFile(m_desk.dataDir(), m_desk.clock().now());
    later(m_desk.backups().rescue(file), this, [this](const RescueReport& report) {
        m_banner.show(report.whole ? Banner::Tone::Good : Banner::Tone::Warning, tr("This was rescued."),
                      Rescue::words(report).replace(u'\n', QStringLiteral(" · ")),
                      {{tr("Go on with what was rescued"), [this, file = report.file] { putBack(file); }}});
    });
}

void RescueBanner::putBack(const QString& file)
{
    later(m_desk.backups().restore(file), this, [this](const BackupReport& report) {
        m_banner.show(Banner::Tone::Good, tr("Done. You can go on."),
                      //: %1 is a folder
                      tr("The damaged data is kept in %1.").arg(QDir::toNativeSeparators(report.keptAside)));
    });
}

} // namespace amends
