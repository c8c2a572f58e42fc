#include "reply/FindingMarks.h"
#include "reply/ReplyEditor.h"
#include <QtTest>

using namespace amends;

namespace {

Finding finding(int start, int end, Severity severity, Category category = Category::Blame)
{
    Finding one;
    one.category = category;
    one.severity = severity;
    one.range = {start, end};
    one.approvalKey = QString::number(start);
    return one;
}

} // namespace

class FindingMarksTest : public QObject
{
    Q_OBJECT
private slots:
    void drawsEachSeverityInItsOwnShapeWithoutTouchingTheText()
    {
        ReplyEditor editor;
        editor.setText(QStringLiteral("one two three"));
        FindingMarks marks(&editor);
        marks.setFindings({finding(0, 3, Severity::Stop), finding(4, 7, Severity::Warning), finding(8, 13, Severity::Note)});
        QList<QTextCharFormat::UnderlineStyle> shapes;
        for (const auto& selection : editor.extraSelections())
            shapes.append(selection.format.underlineStyle());
        QCOMPARE(shapes, (QList{QTextCharFormat::WaveUnderline, QTextCharFormat::DashUnderline, QTextCharFormat::DotLine}));
        QCOMPARE(editor.text(), QStringLiteral("one two three"));
        QVERIFY(!editor.document()->isUndoAvailable());
    }

    void goesOnAfterTheWholeTextWasClearedAtOnce()
    {
        ReplyEditor editor;
        editor.setText(QString(400, u'x'));
        FindingMarks marks(&editor);
        QList<Finding> many;
        for (int i = 0; i < 200; ++i)
            many.append(finding(2 * i, 2 * i + 1, Severity::Warning));
        marks.setFindings(many);
        editor.clear(); // what an assistive program does that puts an empty text in
        QVERIFY(marks.findings().isEmpty());
        // Whatever was let go is somebody else's memory by now.
        QList<QByteArray> others;
        for (int i = 0; i < 4000; ++i)
            others.append(QByteArray(8 + i % 96, '\x55'));
        QTest::keyClicks(&editor, QStringLiteral("It is all new."));
        QCOMPARE(editor.text(), QStringLiteral("It is all new."));
        for (const QByteArray& each : std::as_const(others))
            QVERIFY(each == QByteArray(each.size(), '\x55'));
    }

    void movesWithTheTextBeforeIt()
    {
        ReplyEditor editor;
        editor.setText(QStringLiteral("your fault"));
        FindingMarks marks(&editor);
        marks.setFindings({finding(5, 10, Severity::Warning)});
        editor.moveCursor(QTextCursor::Start);
        QTest::keyClicks(&editor, QStringLiteral("not "));
        QCOMPARE(marks.findings().constFirst().range, (TextRange{9, 14}));
    }

    void doesNotGrowWhenTypingGoesOnBehindIt()
    {
        ReplyEditor editor;
        editor.setText(QStringLiteral("your fault"));
        FindingMarks marks(&editor);
        marks.setFindings({finding(5, 10, Severity::Warning)});
        editor.moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor, QStringLiteral(" no"));
        QCOMPARE(marks.findings().constFirst().range, (TextRange{5, 10}));
    }

    void goesAwayWhenItsOwnWordsAreEdited()
    {
        ReplyEditor editor;
        editor.setText(QStringLiteral("your fault"));
        FindingMarks marks(&editor);
        marks.setFindings({finding(5, 10, Severity::Warning)});
        QTextCursor inside = editor.textCursor();
        inside.setPosition(7);
        editor.setTextCursor(inside);
        QTest::keyClick(&editor, Qt::Key_X);
        QCOMPARE(marks.count(), 0);
        QVERIFY(editor.extraSelections().isEmpty());
    }

    void leavesAWordAloneThatIsStillBeingTyped()
    {
        ReplyEditor editor;
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.setFocus();
        FindingMarks marks(&editor);
        QSignalSpy changed(&marks, &FindingMarks::marksChanged);
        QTest::keyClicks(&editor, QStringLiteral("helo"));
        marks.setFindings({finding(0, 4, Severity::Note, Category::Spelling)});
        QVERIFY(editor.extraSelections().isEmpty());
        QCOMPARE(marks.count(), 0); // nor does a card speak of it
        changed.clear();
        QTest::keyClick(&editor, Qt::Key_Space);
        QCOMPARE(editor.extraSelections().size(), 1);
        QCOMPARE(marks.findings().value(0).range, (TextRange{0, 4}));
        QVERIFY(!changed.isEmpty());
        // Walking back into it is no typing.
        QTest::keyClick(&editor, Qt::Key_Left);
        QTest::keyClick(&editor, Qt::Key_Left);
        QCOMPARE(marks.count(), 1);
    }

    void marksAWordInTheMiddleOfWhichOneTypesOnlyOnceTheCursorHasLeftIt()
    {
        ReplyEditor editor;
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.setFocus();
        FindingMarks marks(&editor);
        QTest::keyClicks(&editor, QStringLiteral("one helo two"));
        QTextCursor inside = editor.textCursor();
        inside.setPosition(6);
        editor.setTextCursor(inside);
        QTest::keyClick(&editor, Qt::Key_X);
        marks.setFindings({finding(4, 9, Severity::Note, Category::Spelling)});
        QCOMPARE(marks.count(), 0);
        QTest::keyClick(&editor, Qt::Key_End);
        QCOMPARE(marks.count(), 1);
        QCOMPARE(editor.toPlainText(), QStringLiteral("one hexlo two"));
    }

    void marksTheLastWordWhenTheTextIsLeft()
    {
        ReplyEditor editor;
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.setFocus();
        FindingMarks marks(&editor);
        QTest::keyClicks(&editor, QStringLiteral("helo"));
        marks.setFindings({finding(0, 4, Severity::Note, Category::Spelling)});
        QCOMPARE(marks.count(), 0);
        marks.settle();
        QCOMPARE(marks.count(), 1);
    }

    void aWordWithinASentenceIsFoundBeforeTheSentence()
    {
        ReplyEditor editor;
        editor.setText(QStringLiteral("it is your falt"));
        FindingMarks marks(&editor);
        marks.setFindings({finding(0, 15, Severity::Warning), finding(11, 15, Severity::Note, Category::Spelling)});
        QCOMPARE(marks.at(12), 1);
        QCOMPARE(marks.at(3), 0);
    }

    void aSpellingMarkHasAShapeOfItsOwn()
    {
        ReplyEditor editor;
        editor.setText(QStringLiteral("one two"));
        FindingMarks marks(&editor);
        marks.setFindings({finding(0, 3, Severity::Note), finding(4, 7, Severity::Note, Category::Spelling)});
        QCOMPARE(editor.extraSelections().size(), 2);
        QVERIFY(editor.extraSelections()[0].format.underlineStyle() != editor.extraSelections()[1].format.underlineStyle());
        QVERIFY(!editor.extraSelections()[1].format.toolTip().isEmpty());
    }

    void keepsItsPlacesWhileOneTypesElsewhereAndNeverTouchesTheText()
    {
        ReplyEditor editor;
        const QString text = QStringLiteral("Dear Ann,\n\nit is your fault and helo.\n\nBye");
        editor.setText(text);
        FindingMarks marks(&editor);
        marks.setFindings({finding(11, 27, Severity::Stop), finding(32, 36, Severity::Note, Category::Spelling)});
        editor.moveCursor(QTextCursor::Start);
        QTest::keyClicks(&editor, QStringLiteral("Oh "));
        QTest::keyClick(&editor, Qt::Key_Return);
        editor.moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor, QStringLiteral(" now"));
        editor.moveCursor(QTextCursor::Start);
        QTest::keyClick(&editor, Qt::Key_Delete);
        QStringList words;
        for (const Finding& each : marks.findings())
            words << editor.text().mid(each.range.start, each.range.length());
        QCOMPARE(words, (QStringList{QStringLiteral("it is your fault"), QStringLiteral("helo")}));
        while (editor.document()->isUndoAvailable())
            editor.undo();
        QCOMPARE(editor.text(), text);
    }

    void ignoresARangeThatLiesOutsideTheText()
    {
        ReplyEditor editor;
        editor.setText(QStringLiteral("short"));
        FindingMarks marks(&editor);
        marks.setFindings({finding(3, 40, Severity::Stop), finding(2, 2, Severity::Stop)});
        QCOMPARE(marks.count(), 0);
    }

    void walksRoundToTheFirstAfterTheLast()
    {
        ReplyEditor editor;
        editor.setText(QStringLiteral("one two three"));
        FindingMarks marks(&editor);
        marks.setFindings({finding(0, 3, Severity::Stop), finding(8, 13, Severity::Note)});
        QCOMPARE(marks.beside(0, +1), 1);
        QCOMPARE(marks.beside(8, +1), 0);
        QCOMPARE(marks.beside(0, -1), 1);
    }

    void keepsNoBreakSpacesInItsText()
    {
        ReplyEditor editor;
        const QString text = QStringLiteral("12,50") + QChar(QChar::Nbsp) + QStringLiteral("€\nMerci");
        editor.setText(text);
        QCOMPARE(editor.text(), text);
    }
};

QTEST_MAIN(FindingMarksTest)
#include "FindingMarksTest.moc"
