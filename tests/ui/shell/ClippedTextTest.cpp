#include "DrawnText.h"
#include "desk/Desk.h"
#include "shared/ElidedLabel.h"
#include "shared/Preferences.h"
#include "shared/Theme.h"
#include "shell/Launch.h"
#include "shell/MainWindow.h"
#include "shell/Renderer.h"
#include "shell/Translations.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QMenuBar>
#include <QProcess>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QXmlStreamReader>
#include <QtTest>

using namespace amends;

namespace {

constexpr double tolerance = 1.5; // hinting and side bearings; half a letter is six
constexpr int settleMs = 150;
const QSize sizes[] = {{1440, 900}, {1366, 768}};
constexpr int scales[] = {100, 150, 200};
const QLatin1StringView findingMark("CLIPPED ");
const QLatin1StringView lookedMark("LOOKED ");

QString withoutMnemonics(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
    return text.replace(mnemonic, QStringLiteral("\\1"));
}

/// The window's texts in a language.
struct House
{
    QStringList words;      ///< to tell words of ours from the shop's data
    QSet<QString> unspoken; ///< the English of words that this language says otherwise
};

House houseOf(const QString& language)
{
    // English is the source of each file.
    const bool english = language == u"en";
    const QString fileName = QStringLiteral("../../../translations/amends_%1.ts").arg(english ? QStringLiteral("fr") : language);
    QFile file(QTest::qFindTestData(fileName, __FILE__, __LINE__));
    House house;
    if (!file.open(QIODevice::ReadOnly))
        return house;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            source = withoutMnemonics(xml.readElementText());
            if (english)
                house.words << source;
        } else if (!english && (xml.name() == u"numerusform" || xml.name() == u"translation")) {
            house.words << withoutMnemonics(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            // A word by itself may be a name of the shop's, of a column, or the language's own.
            if (house.words.constLast() != source && source.contains(u' '))
                house.unspoken << source;
        }
    }
    for (const QString& word : house.words)
        house.unspoken.remove(word);
    return house;
}

/// What the widget would draw if it had the room.
QStringList wholeTexts(const QWidget* widget)
{
    QStringList texts;
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        texts << label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        texts << button->text();
    else if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        texts << edit->placeholderText() << edit->text();
    else if (const auto* box = qobject_cast<const QComboBox*>(widget))
        texts << box->currentText();
    else if (const auto* group = qobject_cast<const QGroupBox*>(widget))
        texts << group->title();
    else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    for (const QAction* action : widget->actions())
        texts << action->text();
    for (QString& text : texts)
        text = withoutMnemonics(text);
    return texts;
}

/// What people type scrolls within its field, and is no text of ours.
bool isTyped(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        return !edit->text().isEmpty() && !qobject_cast<const QAbstractSpinBox*>(parent);
    const auto* rich = qobject_cast<const QTextEdit*>(parent);
    const auto* plain = qobject_cast<const QPlainTextEdit*>(parent);
    return (rich && !rich->document()->isEmpty()) || (plain && !plain->document()->isEmpty());
}

/// Rows end where the view does, and are scrolled to.
bool isCell(const QWidget* widget)
{
    return qobject_cast<const QAbstractItemView*>(widget->parentWidget());
}

class Judge
{
public:
    Judge(QWidget& root, const House& house) : m_house(house)
    {
        hear(root);
        for (QScrollArea* area : root.findChildren<QScrollArea*>())
            if (area->isVisible() && area->widget())
                hear(*area->widget());
        for (const QLabel* label : root.findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                measure(*label);
        m_found.removeDuplicates();
    }
    QStringList found() const { return m_found; }
    qsizetype heard() const { return m_heard; }

private:
    void hear(QWidget& root)
    {
        const QList<DrawnText> texts = TextRecorder::of(root);
        m_heard += texts.size();
        for (const DrawnText& text : texts)
            if (!isTyped(text.by))
                weigh(text);
    }

    void weigh(const DrawnText& text)
    {
        if (m_house.unspoken.contains(text.text))
            report(text.by, text.text, "English", 0, 0);
        const auto over = [](double by) { return by > tolerance; };
        if (over(text.room.left() - text.where.left()) || over(text.where.right() - text.room.right()))
            report(text.by, text.text, "wide", text.where.width(), text.room.width());
        else if (!isCell(text.by) && (over(text.room.top() - text.where.top()) || over(text.where.bottom() - text.room.bottom())))
            report(text.by, text.text, "high", text.where.height(), text.room.height());
        else if (text.text.endsWith(u'…') && isCutShort(text))
            report(text.by, text.text, "wide, so it ends in dots", text.where.width() + 1, text.where.width());
    }

    bool isCutShort(const DrawnText& text) const
    {
        if (std::ranges::any_of(wholeTexts(text.by), [&](const QString& whole) { return whole.contains(text.text); }))
            return false;
        if (const auto* label = qobject_cast<const ElidedLabel*>(text.by))
            return label->toolTip() != label->fullText(); // on purpose, the whole is in its tool tip
        if (std::ranges::any_of(m_house.words, [&](const QString& word) { return word.endsWith(text.text); }))
            return false; // dots of its own
        if (const auto* edit = qobject_cast<const QLineEdit*>(text.by))
            return !edit->toolTip().contains(edit->placeholderText());
        if (!isCell(text.by))
            return true;
        // Names and subjects may end in dots; words of ours may not.
        const QString start = text.text.chopped(1).trimmed();
        return start.size() >= 4 && std::ranges::any_of(m_house.words, [&](const QString& word) {
            return word.startsWith(start) && word != text.text;
        });
    }

    /// Lines that were not drawn at all are heard by nobody.
    void measure(const QLabel& label)
    {
        const int width = label.width();
        const int needed = label.hasHeightForWidth() ? label.heightForWidth(width) : label.minimumSizeHint().height();
        if (width < 2 || label.height() < 2)
            report(&label, label.text(), "seen at all", label.sizeHint().width(), width);
        else if (label.wordWrap() && needed > label.height() + 1)
            report(&label, label.text(), "high", needed, label.height());
    }

    void report(const QWidget* widget, const QString& text, const char* what, double needed, double given)
    {
        QString name;
        for (const QWidget* at = widget; at && name.count(u'/') < 2; at = at->parentWidget())
            if (!at->objectName().isEmpty() && !at->objectName().startsWith(u"qt_"))
                name += (name.isEmpty() ? QString() : QStringLiteral("/")) + at->objectName();
        m_found << QStringLiteral("%1 %2 “%3” too %4: needs %5, has %6")
                       .arg(QLatin1StringView(widget->metaObject()->className()), name, text, QLatin1StringView(what))
                       .arg(qRound(needed))
                       .arg(qRound(given));
    }

    House m_house;
    QStringList m_found;
    qsizetype m_heard = 0;
};

/// Late answers paint; a screen that paints no more is there.
class Quiet : public QObject
{
public:
    void await()
    {
        qApp->installEventFilter(this);
        m_last.start();
        QDeadlineTimer most(2000);
        while (!most.hasExpired() && m_last.elapsed() < 50)
            QTest::qWait(10);
        qApp->removeEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint || event->type() == QEvent::LayoutRequest)
            m_last.restart();
        return false;
    }

private:
    QElapsedTimer m_last;
};

/// The program of its own that one scale needs: every screen in every language, its findings on stdout.
int walk(double scale)
{
    QTextStream out(stdout);
    QTemporaryDir dir;
    DeskOptions options;
    options.dataDir = dir.path();
    options.daily = false;
    auto desk = Desk::open(options);
    if (!desk || !Launch::fillDemo(**desk))
        return 3;
    applyTheme(*qApp, ThemeChoice::Light);
    Preferences preferences(dir.path());
    Translations translations;
    for (const auto& [language, name] : Preferences::languages()) {
        translations.use(language);
        const House house = houseOf(language);
        if (house.words.isEmpty())
            return 4;
        MainWindow window(**desk, preferences, translations);
        const auto look = [&](const QString& screen, QWidget& shown) {
            const auto judge = [&](const QString& size) {
                Quiet().await();
                Judge judged(shown, house);
                // Perhaps an answer has just come and is not laid out yet: what is cut for good is cut in the end too.
                for (int again = 0; again < 8 && !judged.found().isEmpty(); ++again) {
                    QTest::qWait(400);
                    judged = Judge(shown, house);
                }
                out << lookedMark << judged.heard() << ' ' << language << ' ' << screen << ' ' << size << Qt::endl;
                for (const QString& found : judged.found())
                    out << findingMark << language << ' ' << screen << ' ' << size << ' ' << found << Qt::endl;
            };
            if (&shown != &window) {
                judge(QStringLiteral("dialog"));
                return true;
            }
            for (const QSize size : {sizes[0], sizes[1], (QSizeF(sizes[1]) / scale).toSize()}) {
                window.resize(size);
                judge(QStringLiteral("%1x%2").arg(size.width()).arg(size.height()));
            }
            return true;
        };
        Renderer renderer(**desk, window, look, sizes[1], settleMs);
        if (const int code = renderer.run())
            return code;
    }
    return 0;
}

} // namespace

/// No text of the window is cut off or left in English: every screen in every language, at 100, 150 and 200 percent, at three window sizes.
class ClippedTextTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    std::map<int, std::unique_ptr<QProcess>> m_walks;

    void start(int percent)
    {
        const double scale = percent / 100.0;
        // The platform without a display has a small screen of its own, which would hold dialogs small.
        const QString screen = m_dir.filePath(QStringLiteral("screen%1.json").arg(percent));
        QFile file(screen);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral(R"({"screens":[{"name":"one","x":0,"y":0,"width":%1,"height":%2,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})")
                       .arg(qRound(sizes[0].width() * scale))
                       .arg(qRound(sizes[0].height() * scale))
                       .toUtf8());
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=") + screen);
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(scale));
        process->setProcessEnvironment(environment);
        process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--walk"), QString::number(scale)});
        m_walks[percent] = std::move(process);
    }

    static QStringList judged(QWidget& widget, QSize size)
    {
        widget.resize(size);
        widget.show();
        if (!QTest::qWaitForWindowExposed(&widget))
            return {QStringLiteral("not shown")};
        return Judge(widget, {{QStringLiteral("Column of ours")}, {QStringLiteral("Out of another language")}}).found();
    }

private slots:
    void initTestCase()
    {
        for (const int percent : scales)
            start(percent);
    }

    void aTextWithRoomIsNotReported()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        column->addWidget(new QLabel(QStringLiteral("Plain words")));
        column->addWidget(new QPushButton(QStringLiteral("&Open…")));
        auto* wrapped = new QLabel(QStringLiteral("Words that go on for longer than the window is wide, on several lines"));
        wrapped->setWordWrap(true);
        column->addWidget(wrapped);
        auto* tabs = new QTabBar;
        tabs->addTab(QStringLiteral("First"));
        column->addWidget(tabs);
        column->addWidget(new ElidedLabel(QStringLiteral("Ends in dots on purpose, and says the whole in its tool tip: all of this")));
        QCOMPARE(judged(window, {220, 260}), QStringList());
    }

    void aTextWithoutRoomIsReported_data()
    {
        using Make = std::function<void(QWidget&)>;
        QTest::addColumn<Make>("make");
        const auto in = [](QWidget* widget, QWidget& window, QRect at) {
            widget->setParent(&window);
            widget->setGeometry(at);
        };
        QTest::newRow("label too narrow") << Make([=](QWidget& w) { in(new QLabel(QStringLiteral("Far too long for it")), w, {0, 0, 40, 30}); });
        QTest::newRow("label too low") << Make([=](QWidget& w) {
            auto* label = new QLabel(QStringLiteral("Words that need a second line and a third one, too"));
            label->setWordWrap(true);
            in(label, w, {0, 0, 150, 18});
        });
        QTest::newRow("rich label too narrow") << Make([=](QWidget& w) { in(new QLabel(QStringLiteral("<b>Faaaaaar</b>tooooolong")), w, {0, 0, 40, 30}); });
        QTest::newRow("button too narrow") << Make([=](QWidget& w) { in(new QPushButton(QStringLiteral("Far too long for it")), w, {0, 0, 60, 30}); });
        QTest::newRow("button too low") << Make([=](QWidget& w) { in(new QPushButton(QStringLiteral("Good")), w, {0, 0, 100, 7}); });
        QTest::newRow("parent too narrow") << Make([=](QWidget& w) { in(new QLabel(QStringLiteral("Far too long for it")), w, {120, 0, 200, 30}); });
        QTest::newRow("elided tab") << Make([=](QWidget& w) {
            auto* tabs = new QTabBar;
            tabs->setElideMode(Qt::ElideRight);
            tabs->setUsesScrollButtons(false);
            tabs->addTab(QStringLiteral("The first of them"));
            tabs->addTab(QStringLiteral("The second of them"));
            in(tabs, w, {0, 0, 150, 30});
        });
        QTest::newRow("hint in a field") << Make([=](QWidget& w) {
            auto* edit = new QLineEdit;
            edit->setPlaceholderText(QStringLiteral("Type what you look for in here"));
            in(edit, w, {0, 0, 100, 30});
        });
        QTest::newRow("left in English") << Make([=](QWidget& w) { in(new QLabel(QStringLiteral("Out of another language")), w, {0, 0, 190, 30}); });
        QTest::newRow("column of a table") << Make([=](QWidget& w) {
            auto* table = new QTableView;
            auto* model = new QStandardItemModel(1, 1, table);
            model->setHorizontalHeaderLabels({QStringLiteral("Column of ours")});
            table->setModel(model);
            table->setColumnWidth(0, 60);
            in(table, w, {0, 0, 180, 100});
        });
    }

    void aTextWithoutRoomIsReported()
    {
        QFETCH(std::function<void(QWidget&)>, make);
        QWidget window;
        make(window);
        const QStringList found = judged(window, {200, 120});
        QVERIFY(!found.isEmpty());
    }

    void everyTextOfTheWindowHasRoom_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : scales)
            QTest::addRow("%d percent", percent) << percent;
    }

    void everyTextOfTheWindowHasRoom()
    {
        QFETCH(int, percent);
        QProcess& process = *m_walks[percent];
        QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 550'000));
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAllStandardError().constData());
        const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
        QMap<QString, QStringList> found; // what, and on which screens
        QStringList empty;
        qsizetype looked = 0;
        for (const QString& line : lines) {
            if (line.startsWith(findingMark))
                found[line.section(u' ', 1, 1) + u' ' + line.section(u' ', 4)] << line.section(u' ', 2, 3);
            else if (line.startsWith(lookedMark)) {
                ++looked;
                if (line.section(u' ', 1, 1).toInt() < 3)
                    empty << line;
            }
        }
        QVERIFY2(looked > 4 * 20, qPrintable(QStringLiteral("only %1 screens were looked at").arg(looked)));
        QVERIFY2(empty.isEmpty(), qPrintable(QStringLiteral("nothing was drawn:\n") + empty.join(u'\n')));
        QString cut;
        for (const auto& [what, screens] : found.asKeyValueRange())
            cut += QStringLiteral("\n%1 [%2 times, as on %3]").arg(what).arg(screens.size()).arg(screens.first());
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("%1 texts are cut off or English:").arg(found.size()) + cut.left(6000)));
    }
};

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    Launch::nameApplication(app);
    if (argc == 3 && qstrcmp(argv[1], "--walk") == 0)
        return walk(QByteArray(argv[2]).toDouble());
    ClippedTextTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ClippedTextTest.moc"
