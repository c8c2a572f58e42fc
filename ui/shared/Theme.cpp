#include "shared/Theme.h"
#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>
#include <array>

namespace amends {

namespace {

struct Shade
{
    Role role;
    QStringView name; ///< as the style sheet calls it: "@text"
    QRgb light;
    QRgb dark;
};

// Warm paper and one teal; red, amber and green only where they mean something.
constexpr auto shades = std::to_array<Shade>({
    {Role::Window, u"window", 0xfff3f1ed, 0xff1a1c1e},
    {Role::Surface, u"surface", 0xffffffff, 0xff222528},
    {Role::Raised, u"raised", 0xfffaf9f6, 0xff292d30},
    {Role::Hover, u"hover", 0xffeceae4, 0xff31363a},
    {Role::Border, u"border", 0xffdcd8cf, 0xff3d4347},
    {Role::Text, u"text", 0xff22262b, 0xffe9e7e2},
    {Role::Muted, u"muted", 0xff5a6067, 0xffabb1b5},
    {Role::Accent, u"accent", 0xff1c6864, 0xff6cc5bc},
    {Role::OnAccent, u"onaccent", 0xffffffff, 0xff0c211f},
    {Role::AccentSoft, u"accentsoft", 0xffdbecea, 0xff24423f},
    {Role::Danger, u"danger", 0xffa8231b, 0xffff9e93},
    {Role::DangerSoft, u"dangersoft", 0xfffbe6e3, 0xff4a2724},
    {Role::Warning, u"warning", 0xff7d5100, 0xffefc163},
    {Role::WarningSoft, u"warningsoft", 0xfffcf0d4, 0xff453616},
    {Role::Good, u"good", 0xff28663a, 0xff86d096},
    {Role::GoodSoft, u"goodsoft", 0xffe1f1e4, 0xff21402a},
    {Role::Info, u"info", 0xff2b589e, 0xff97bbf3},
    {Role::InfoSoft, u"infosoft", 0xffe4edf9, 0xff243650},
    {Role::Incoming, u"incoming", 0xfff5f3ef, 0xff2b2f33},
    {Role::Outgoing, u"outgoing", 0xffe2efed, 0xff203839},
    {Role::NotePaper, u"notepaper", 0xfffff5cc, 0xff3d3720},
    {Role::NoteInk, u"noteink", 0xff6f5400, 0xffe9cf74},
    {Role::Chart, u"chart", 0xff1c6864, 0xff6cc5bc},
    {Role::ChartSoft, u"chartsoft", 0xffa9cfcb, 0xff35605c},
});

consteval bool inOrder()
{
    for (size_t i = 0; i < shades.size(); ++i)
        if (static_cast<size_t>(shades[i].role) != i)
            return false;
    return true;
}
static_assert(inOrder(), "the table follows the enum, so that a role is its index");

QColor shade(Role role, bool dark)
{
    const Shade& found = shades[static_cast<size_t>(role)];
    return QColor::fromRgba(dark ? found.dark : found.light);
}

QPalette paletteFor(bool dark)
{
    const std::pair<QPalette::ColorRole, Role> table[] = {
        {QPalette::Window, Role::Window},          {QPalette::WindowText, Role::Text},
        {QPalette::Base, Role::Surface},           {QPalette::AlternateBase, Role::Raised},
        {QPalette::Text, Role::Text},              {QPalette::Button, Role::Raised},
        {QPalette::ButtonText, Role::Text},        {QPalette::BrightText, Role::Danger},
        {QPalette::Highlight, Role::Accent},       {QPalette::HighlightedText, Role::OnAccent},
        {QPalette::Link, Role::Accent},            {QPalette::LinkVisited, Role::Accent},
        {QPalette::ToolTipBase, Role::Surface},    {QPalette::ToolTipText, Role::Text},
        {QPalette::PlaceholderText, Role::Muted},  {QPalette::Mid, Role::Border},
        {QPalette::Light, Role::Hover},            {QPalette::Midlight, Role::Hover},
        {QPalette::Dark, Role::Border},            {QPalette::Shadow, Role::Border},
    };
    QPalette palette;
    for (const auto& [to, from] : table)
        palette.setColor(to, shade(from, dark));
    QColor pale = shade(Role::Muted, dark);
    pale.setAlpha(150);
    for (const auto to : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, to, pale);
    return palette;
}

int textPercent()
{
    const QVariant percent = qApp->property("textPercent");
    return percent.isValid() ? percent.toInt() : 100;
}

QString styleSheet(bool dark)
{
    QFile file(QStringLiteral(":/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    for (const Shade& each : shades)
        text.replace(u'@' + each.name.toString() + u'@', shade(each.role, dark).name());
    static const QRegularExpression points(QStringLiteral("font-size: (\\d+)pt"));
    QString sized;
    qsizetype done = 0;
    for (auto it = points.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sized += QStringView(text).sliced(done, match.capturedStart() - done);
        sized += QStringLiteral("font-size: %1pt").arg(match.captured(1).toDouble() * textPercent() / 100);
        done = match.capturedEnd();
    }
    text = sized + text.sliced(done);
    // A style sheet cannot tint: its arrows and ticks come ready in the ink of either theme.
    const QString theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
    for (const QString& drawn : {QStringLiteral("arrow"), QStringLiteral("check")})
        text.replace(u'@' + drawn + u'@', drawn + QStringLiteral("-on-") + theme);
    return text;
}

// A bare X server or the offscreen platform has no desktop font: take the best one that is installed.
void chooseFont(QApplication& app)
{
    if (!qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP"))
        return;
#if defined(Q_OS_LINUX)
    const QStringList installed = QFontDatabase::families();
    for (const auto& family : {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}) {
        if (installed.contains(family)) {
            app.setFont(QFont(family, 10));
            return;
        }
    }
#else
    Q_UNUSED(app)
#endif
}

const QString themeCodes[] = {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};

} // namespace

QString themeCode(ThemeChoice choice)
{
    return themeCodes[static_cast<size_t>(choice)];
}

ThemeChoice themeFromCode(const QString& code)
{
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark})
        if (themeCode(choice) == code)
            return choice;
    return ThemeChoice::System;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor colour(Role role)
{
    return shade(role, isDark(QGuiApplication::palette()));
}

QColor colour(Role role, const QPalette& palette)
{
    return shade(role, isDark(palette));
}

void applyTheme(QApplication& app, ThemeChoice choice)
{
    applyThemeBare(app, choice);
    applyStyleSheet(app);
}

void applyThemeBare(QApplication& app, ThemeChoice choice)
{
    if (!app.property("fusion").toBool()) {
        app.setProperty("fusion", true);
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        chooseFont(app);
    }
    QApplication::setPalette(QPalette()); // back to the system's, to be able to read it
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isDark(QApplication::palette()));
    QApplication::setPalette(paletteFor(dark));
}

void applyStyleSheet(QApplication& app)
{
    app.setStyleSheet(styleSheet(isDark(QApplication::palette())));
}

void applyTextSize(QApplication& app, int percent)
{
    if (percent == textPercent())
        return;
    if (!app.property("systemPoints").isValid())
        app.setProperty("systemPoints", QApplication::font().pointSizeF());
    app.setProperty("textPercent", percent);
    QFont font = QApplication::font();
    font.setPointSizeF(app.property("systemPoints").toDouble() * percent / 100);
    QApplication::setFont(font);
    applyStyleSheet(app);
}

void setLook(QWidget* widget, const char* look)
{
    widget->setProperty("look", QLatin1StringView(look));
    if (widget->testAttribute(Qt::WA_WState_Polished)) { // the sheet was read already
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace amends
