#pragma once
#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;

namespace amends {

/// What a colour is for. Both themes give every role a value in the one table of Theme.cpp; text roles keep a
/// contrast of at least 4.5 : 1 on Window, Surface and the soft role of their own name.
enum class Role {
    Window,       ///< behind everything
    Surface,      ///< lists, editors, cards
    Raised,       ///< a card on a surface, a field
    Hover,
    Border,
    Text,
    Muted,        ///< second line, hints
    Accent,       ///< the one colour of action
    OnAccent,     ///< text on Accent
    AccentSoft,   ///< selection, gentle highlight
    Danger,       ///< overdue, a stop
    DangerSoft,
    Warning,
    WarningSoft,
    Good,
    GoodSoft,
    Info,         ///< a quiet note of the checker
    InfoSoft,
    Incoming,     ///< behind what the customer wrote
    Outgoing,     ///< behind what the shop answered
    NotePaper,    ///< behind an internal note: unmistakably not a reply
    NoteInk,      ///< edge and title of an internal note
    Chart,
    ChartSoft,
};

enum class ThemeChoice { System, Light, Dark };
QString themeCode(ThemeChoice choice);              ///< "system", "light", "dark"
ThemeChoice themeFromCode(const QString& code);     ///< System where unknown

/// Whether a palette is a dark one. Qt 6.4 does not tell; the lightness of its window colour does.
bool isDark(const QPalette& palette);

/// The colour of a role in the theme that is on, or in the theme a palette belongs to.
QColor colour(Role role);
QColor colour(Role role, const QPalette& palette);

/// Puts Fusion, palette, font and style sheet on the application. Widgets that paint themselves follow
/// QEvent::PaletteChange; icons follow by themselves.
void applyTheme(QApplication& app, ThemeChoice choice);
/// The size of all text, in per cent of the system's.
void applyTextSize(QApplication& app, int percent);

/// The same in two steps, for the start: under a style sheet a widget is dressed anew with all its children each time it
/// gets a parent. A window built without is dressed once.
void applyThemeBare(QApplication& app, ThemeChoice choice);
void applyStyleSheet(QApplication& app);

/// Distances, in device-independent pixels: the 4/8 grid.
namespace space {
constexpr int Tight = 4;
constexpr int Normal = 8;
constexpr int Wide = 16;
constexpr int Page = 24;
} // namespace space

// Widgets take a look from the style sheet by a dynamic property, set before they are shown:
//   setLook(button, "primary")  the one action of a screen       setLook(button, "quiet")   no frame until hovered
//   setLook(button, "danger")   goes on in spite of a stop       setLook(frame, "card")     a raised box
//   setLook(label, "title")     large   "heading" bold   "muted" second line   "caption" small capitals' place
void setLook(QWidget* widget, const char* look);

} // namespace amends
