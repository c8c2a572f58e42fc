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
        editor.setText(QStringLiteral("helo"));
        FindingMarks marks(&editor);
        marks.setFindings({finding(0, 4, Severity::Note, Category::Spelling)});
        QVERIFY(editor.extraSelections().isEmpty());
        editor.moveCursor(QTextCursor::Start);
        QCOMPARE(editor.extraSelections().size(), 1);
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
