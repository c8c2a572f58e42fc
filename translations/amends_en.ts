<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>%n purchase(s), %1</source>
        <extracomment>%1 an amount: what the customer spent after the gesture</extracomment>
        <translation>
            <numerusform>%n purchase, %1</numerusform>
            <numerusform>%n purchases, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerSentences</name>
    <message numerus="yes">
        <source>Last purchase %n day(s) ago.</source>
        <translation>
            <numerusform>Last purchase %n day ago.</numerusform>
            <numerusform>Last purchase %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>how long ago, short: minutes</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>how long ago, short: hours</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>how long ago, short: days</extracomment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wk</source>
        <extracomment>how long ago, short: weeks</extracomment>
        <translation>
            <numerusform>%n wk</numerusform>
            <numerusform>%n wk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo</source>
        <extracomment>how long ago, short: months</extracomment>
        <translation>
            <numerusform>%n mo</numerusform>
            <numerusform>%n mo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yr</source>
        <extracomment>how long ago, short: years</extracomment>
        <translation>
            <numerusform>%n yr</numerusform>
            <numerusform>%n yr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::BackupPage</name>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problem found.</numerusform>
            <numerusform>%n problems found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ColumnChoices</name>
    <message numerus="yes">
        <source>Show the %Ln column(s) left out</source>
        <translation>
            <numerusform>Show the %Ln column left out</numerusform>
            <numerusform>Show the %Ln columns left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CustomerPanel</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s), %1</source>
        <extracomment>gestures beyond what was owed, and what they cost in all</extracomment>
        <translation>
            <numerusform>%n gesture, %1</numerusform>
            <numerusform>%n gestures, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::EarlierImports</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 the first file of several</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::FieldStrip</name>
    <message numerus="yes">
        <source>%n thing(s) still to put in, first: %1. Tab goes there.</source>
        <extracomment>%1 the first of them, in the template&apos;s own words</extracomment>
        <translation>
            <numerusform>%n thing still to put in: %1. Tab goes there.</numerusform>
            <numerusform>%n things still to put in, first: %1. Tab goes there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::FilePane</name>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>stands behind the number in a box: “14 days”</extracomment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::Forecast</name>
    <message numerus="yes">
        <source>Show the %Ln not brought in…</source>
        <translation>
            <numerusform>Show the %Ln not brought in…</numerusform>
            <numerusform>Show the %Ln not brought in…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::GesturePanel</name>
    <message numerus="yes">
        <source>%n gesture(s)</source>
        <translation>
            <numerusform>%n gesture</numerusform>
            <numerusform>%n gestures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) saved.</source>
        <translation>
            <numerusform>%n gesture saved.</numerusform>
            <numerusform>%n gestures saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::InboxPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::MissingList</name>
    <message numerus="yes">
        <source>%n more question</source>
        <translation>
            <numerusform>%n more question</numerusform>
            <numerusform>%n more questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PhraseDialog</name>
    <message numerus="yes">
        <source>It would have marked %n of the last %1 sent replies.</source>
        <extracomment>%1 how many replies were looked at</extracomment>
        <translation>
            <numerusform>It would have marked %n of the last %1 sent replies.</numerusform>
            <numerusform>It would have marked %n of the last %1 sent replies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PhrasesPage</name>
    <message numerus="yes">
        <source>%n phrase(s) brought in.</source>
        <translation>
            <numerusform>%n phrase brought in.</numerusform>
            <numerusform>%n phrases brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be taken; they are listed below.</source>
        <translation>
            <numerusform>%n line could not be taken; it is listed below.</numerusform>
            <numerusform>%n lines could not be taken; they are listed below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) saved.</source>
        <translation>
            <numerusform>%n phrase saved.</numerusform>
            <numerusform>%n phrases saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PromiseOffer</name>
    <message numerus="yes">
        <source>You promise her %n date. Shall we keep watch?</source>
        <translation>
            <numerusform>You promise her %n date. Shall we keep watch?</numerusform>
            <numerusform>You promise her %n dates. Shall we keep watch?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PromiseReminder</name>
    <message numerus="yes">
        <source>%n promise is overdue</source>
        <translation>
            <numerusform>%n promise is overdue</numerusform>
            <numerusform>%n promises are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is due today</source>
        <translation>
            <numerusform>%n is due today</numerusform>
            <numerusform>%n are due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint is for the owner to look at</source>
        <translation>
            <numerusform>%n complaint is for the owner to look at</numerusform>
            <numerusform>%n complaints are for the owner to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ReasonsView</name>
    <message numerus="yes">
        <source>Not brought in: %Ln record(s)</source>
        <translation>
            <numerusform>Not brought in: %Ln record</numerusform>
            <numerusform>Not brought in: %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::RemedyRow</name>
    <message numerus="yes">
        <source>%n earlier round(s)</source>
        <translation>
            <numerusform>%n earlier round</numerusform>
            <numerusform>%n earlier rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ReplyPanel</name>
    <message numerus="yes">
        <source>Set aside (%n)</source>
        <translation>
            <numerusform>Set aside (%n)</numerusform>
            <numerusform>Set aside (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ResultPage</name>
    <message numerus="yes">
        <source>%Ln record(s) read.</source>
        <translation>
            <numerusform>%Ln record read.</numerusform>
            <numerusform>%Ln records read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::RunPage</name>
    <message numerus="yes">
        <source>%Ln record(s) read</source>
        <translation>
            <numerusform>%Ln record read</numerusform>
            <numerusform>%Ln records read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::SecondReaderStrip</name>
    <message numerus="yes">
        <source>%1 read it over, with %n remark(s) still open.</source>
        <translation>
            <numerusform>%1 read it over, with %n remark still open.</numerusform>
            <numerusform>%1 read it over, with %n remarks still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hand back with %n remark(s)</source>
        <translation>
            <numerusform>&amp;Hand back with %n remark</numerusform>
            <numerusform>&amp;Hand back with %n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::SendFlow</name>
    <message numerus="yes">
        <source>%n passage will be read as “%1”. Would you like to change it first?</source>
        <translation>
            <numerusform>%n passage will be read as “%1”. Would you like to change it first?</numerusform>
            <numerusform>%n passages will be read as “%1”. Would you like to change them first?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::StaffButton</name>
    <message numerus="yes">
        <source>%1 · %n to read over</source>
        <extracomment>initials of who is at the desk, and how many drafts wait to be read over: &quot;BM · 2 to read over&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n to read over</numerusform>
            <numerusform>%1 · %n to read over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::TextsPage</name>
    <message numerus="yes">
        <source>%n text(s) brought in.</source>
        <translation>
            <numerusform>%n text brought in.</numerusform>
            <numerusform>%n texts brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved.</source>
        <translation>
            <numerusform>%n text saved.</numerusform>
            <numerusform>%n texts saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ViewList</name>
    <message numerus="yes">
        <source>%1, %n complaint(s)</source>
        <translation>
            <numerusform>%1, %n complaint</numerusform>
            <numerusform>%1, %n complaints</numerusform>
        </translation>
    </message>
</context>
</TS>
