#include "desk/Desk.h"
#include "shared/Announce.h"
#include "shared/Banner.h"
#include "shared/Preferences.h"
#include "shared/Theme.h"
#include "shell/Launch.h"
#include "shell/MainWindow.h"
#include "shell/Renderer.h"
#include "shell/Translations.h"
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace amends;

namespace {

constexpr int settleMs = 250;

/// What a screen reader can work: all of these need a name, and those that hold something a value.
bool isControl(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> controls{
        QAccessible::Button,   QAccessible::PushButton,  QAccessible::ButtonDropDown, QAccessible::ButtonMenu, QAccessible::CheckBox,
        QAccessible::RadioButton, QAccessible::ComboBox, QAccessible::EditableText,   QAccessible::SpinBox,    QAccessible::Slider,
        QAccessible::List,     QAccessible::Tree,        QAccessible::Table,          QAccessible::MenuItem,   QAccessible::PageTab,
        QAccessible::Link,     QAccessible::ProgressBar, QAccessible::HotkeyField,    QAccessible::Dialog};
    return controls.contains(role);
}

/// Walks what assistive technology sees, as it would: from the window through the children.
class Walk
{
public:
    explicit Walk(QWidget& root) { visit(QAccessible::queryAccessibleInterface(&root), 0); }

    int controls() const { return m_controls; }
    QStringList faults() const { return m_faults; }

private:
    void visit(QAccessibleInterface* face, int depth)
    {
        constexpr int deepest = 40;
        if (!face || !face->isValid() || face->state().invisible || depth > deepest)
            return;
        judge(*face);
        // Rows of a list are asked for by the reader when it gets there; a few are enough to judge them all.
        const bool rows = face->role() == QAccessible::List || face->role() == QAccessible::Table || face->role() == QAccessible::Tree;
        const int most = rows ? qMin(face->childCount(), 30) : face->childCount();
        for (int i = 0; i < most; ++i)
            visit(face->child(i), depth + 1);
    }

    void judge(QAccessibleInterface& face)
    {
        const QAccessible::Role role = face.role();
        const QObject* object = face.object();
        const auto* widget = qobject_cast<const QWidget*>(object);
        if (role == QAccessible::NoRole)
            fault(face, "has no role");
        const bool focusable = widget && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible()
                               && !widget->focusProxy();
        if (!isControl(role) && !focusable)
            return;
        ++m_controls;
        if (face.text(QAccessible::Name).trimmed().isEmpty() && !isInside(widget))
            fault(face, "has no name");
        if (const auto* edit = qobject_cast<const QLineEdit*>(object); edit && edit->echoMode() == QLineEdit::Normal
            && face.text(QAccessible::Value) != edit->text())
            fault(face, "tells another value than it shows");
        if (const auto* box = qobject_cast<const QComboBox*>(object); box && face.text(QAccessible::Value) != box->currentText())
            fault(face, "tells another value than it shows");
    }

    /// Pieces that Qt makes of its own inside a control that has the name: the field of an editable box, a scroll bar.
    static bool isInside(const QWidget* widget)
    {
        if (!widget)
            return false;
        const QWidget* parent = widget->parentWidget();
        return widget->objectName().startsWith(QLatin1StringView("qt_"))
            || (parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox") || parent->inherits("QTabBar")
                           || parent->inherits("QCalendarWidget")));
    }

    void fault(QAccessibleInterface& face, const char* what)
    {
        const QObject* object = face.object();
        m_faults << QStringLiteral("%1 “%2” %3 (role %4, “%5”)")
                        .arg(object ? QLatin1StringView(object->metaObject()->className()) : QLatin1StringView("part"),
                             object ? object->objectName() : QString(), QLatin1StringView(what))
                        .arg(int(face.role()))
                        .arg(face.text(QAccessible::Name));
    }

    int m_controls = 0;
    QStringList m_faults;
};

} // namespace

/// What somebody hears who does not see the window: every control of every screen has a role, a name and its value, and
/// remarks and banners are told as they come.
class AccessTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Preferences> m_preferences;
    Translations m_translations;
    std::unique_ptr<MainWindow> m_window;

private slots:
    void initTestCase()
    {
        DeskOptions options;
        options.dataDir = m_dir.path();
        auto desk = Desk::open(options);
        QVERIFY(desk.has_value());
        m_desk = std::move(*desk);
        QVERIFY(Launch::fillDemo(*m_desk));
        applyTheme(*qApp, ThemeChoice::Light);
        m_preferences = std::make_unique<Preferences>(m_dir.path());
        m_translations.use(QStringLiteral("en"));
        m_window = std::make_unique<MainWindow>(*m_desk, *m_preferences, m_translations);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_desk.reset();
    }

    void aNamelessControlIsReported()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        column->addWidget(new QPushButton(QStringLiteral("Named")));
        column->addWidget(new QPushButton);
        column->addWidget(new QLineEdit);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const Walk walk(window);
        QCOMPARE(walk.controls(), 3);
        QCOMPARE(walk.faults().size(), 2);
    }

    void everyControlOfEveryScreenHasRoleNameAndValue()
    {
        QStringList faults;
        int screens = 0;
        int controls = 0;
        const auto look = [&](const QString& name, QWidget& shown) {
            const Walk walk(shown);
            ++screens;
            controls += walk.controls();
            for (const QString& fault : walk.faults())
                faults << name + QStringLiteral(": ") + fault;
            return true;
        };
        Renderer renderer(*m_desk, *m_window, look, QSize(1440, 900), settleMs);
        QCOMPARE(renderer.run(), 0);
        QVERIFY2(screens > 20 && controls > 10 * screens, qPrintable(QStringLiteral("%1 screens, %2 controls").arg(screens).arg(controls)));
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults:\n").arg(faults.size()) + faults.mid(0, 60).join(u'\n')));
    }

    void aRemarkIsToldWhenItComes()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        auto* editor = m_window->findChild<QPlainTextEdit*>(QStringLiteral("replyEdit"));
        QVERIFY(editor);
        QTRY_VERIFY(editor->isVisible());
        auto* languages = m_window->findChild<QComboBox*>(QStringLiteral("replyLanguageBox"));
        languages->setCurrentIndex(int(Language::English) + 1); // the first is "automatic"
        emit languages->activated(languages->currentIndex());
        editor->clear();
        QSignalSpy told(&Announcer::instance(), &Announcer::announced);
        editor->setFocus();
        QTest::keyClicks(editor, QStringLiteral("It is your own fault: you did not follow the instructions."));
        QTRY_VERIFY(std::ranges::any_of(told, [](const QList<QVariant>& what) { return what[0].toString().contains(QStringLiteral("Blame")); }));
        QVERIFY2(!told.last()[1].toString().isEmpty(), "the remark comes with its reason");
        const qsizetype once = told.size();
        QTest::keyClicks(editor, QStringLiteral(" Anna"));
        QTest::qWait(settleMs);
        QCOMPARE(told.size(), once);
    }

    void aBannerIsToldWhenItComes()
    {
        QSignalSpy told(&Announcer::instance(), &Announcer::announced);
        m_window->banner()->show(Error{Problem::DiskFull, QStringLiteral("amends.db"), {}, {}});
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first()[0].toString().contains(QStringLiteral("disk is full")), qPrintable(told.first()[0].toString()));
    }
};

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    Launch::nameApplication(app);
    AccessTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "AccessTest.moc"
