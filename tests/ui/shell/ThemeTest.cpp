#include "shared/Icons.h"
#include "shared/Theme.h"
#include <QApplication>
#include <QtTest>
#include <cmath>

using namespace amends;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT
private slots:
    void textIsReadableOnWhateverItStandsOn_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<Role>("ink");
        QTest::addColumn<Role>("paper");
        const std::pair<Role, QList<Role>> table[] = {
            {Role::Text, {Role::Window, Role::Surface, Role::Raised, Role::Hover, Role::AccentSoft, Role::DangerSoft,
                          Role::WarningSoft, Role::GoodSoft, Role::InfoSoft, Role::Incoming, Role::Outgoing, Role::NotePaper}},
            {Role::Muted, {Role::Window, Role::Surface, Role::Raised, Role::Hover, Role::AccentSoft}},
            {Role::Accent, {Role::Window, Role::Surface, Role::AccentSoft}},
            {Role::OnAccent, {Role::Accent}},
            {Role::Danger, {Role::Window, Role::Surface, Role::DangerSoft}},
            {Role::Warning, {Role::Window, Role::Surface, Role::WarningSoft}},
            {Role::Good, {Role::Window, Role::Surface, Role::GoodSoft}},
            {Role::Info, {Role::Window, Role::Surface, Role::InfoSoft}},
            {Role::NoteInk, {Role::Surface, Role::NotePaper}},
        };
        for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark})
            for (const auto& [ink, papers] : table)
                for (const Role paper : papers)
                    QTest::addRow("%s %d on %d", qPrintable(themeCode(theme)), int(ink), int(paper)) << theme << ink << paper;
    }
    void textIsReadableOnWhateverItStandsOn()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(Role, ink);
        QFETCH(Role, paper);
        applyTheme(*qApp, theme);
        const double ratio = contrast(colour(ink), colour(paper));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void anIconTakesTheThemesColourWhenItIsPainted()
    {
        const QIcon search = icon(QLatin1StringView("search"));
        const auto ink = [&] {
            const QImage image = search.pixmap(24, 24).toImage().convertToFormat(QImage::Format_ARGB32);
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (qAlpha(image.pixel(x, y)) == 255)
                        return QColor(image.pixel(x, y));
            return QColor();
        };
        applyTheme(*qApp, ThemeChoice::Light);
        QCOMPARE(ink(), colour(Role::Text));
        applyTheme(*qApp, ThemeChoice::Dark);
        QCOMPARE(ink(), colour(Role::Text));
        QVERIFY(colour(Role::Text).lightness() > 128);
    }

    void everyIconTheProgramShipsIsThereInEverySize()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(files.size() >= 5 * 60);
        QCOMPARE(files.size() % 5, 0);
        QVERIFY(icon(QLatin1StringView("no such icon")).pixmap(24, 24).isNull());
    }
};

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
