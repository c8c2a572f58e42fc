<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CustomerSentences</name>
    <message>
        <source>has not bought for longer than most customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought less lately than most customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought about as lately as others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought more lately than most customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is among those who bought last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buys rarely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buys less often than most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buys about as often as others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buys more often than most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buys most often of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spends little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spends less than most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spends about what others do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spends more than most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the fifth that spends the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer %1, %2 and %3.</source>
        <extracomment>loyalty reason: how lately, how often, how much</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last purchase %n day(s) ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as %1 since %2.</source>
        <extracomment>%1 a word of loyalty such as “loyal”, %2 a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>%1 entered the complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in with the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the status from “%2” to “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave it to somebody else to handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of handler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 noted the cause: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 noted what the customer asks for: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of what is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 noted the remedy: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 noted which purchase it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed whose complaint it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked it as read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the read mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handed the reply to the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent it with a stop standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply did not go out; it is a draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 noted something to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the thing to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed something to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the removed thing to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the customer’s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of the customer’s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 linked two customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took a link between customers away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the removed link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 brought in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took an import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the last step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>how long ago, short: minutes</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>how long ago, short: hours</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>how long ago, short: days</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wk</source>
        <extracomment>how long ago, short: weeks</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo</source>
        <extracomment>how long ago, short: months</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yr</source>
        <extracomment>how long ago, short: years</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>already known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a winmail.dat without its e-mail: bring in the e-mail it came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Outlook .msg file: in Outlook, save it as .eml or drag it to a folder of another mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than Amends reads (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: ask for the right to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged and could not be read as an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a draft that was never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop’s own copy: the reply is now known to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop’s own mail, added as an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a table that Amends reads: save it as CSV in the other program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column was recognised: say which column means what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no customer Amends could recognise (no number, e-mail or phone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount is too large: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quantity cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number was damaged by a spreadsheet (%1): export it again and do not open it there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of orders without amounts: bring in the list of their articles too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of payments: bring in the orders and their articles instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of articles for sale, not of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of reviews, not of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a summary without customers or orders that could be read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row is too long; a quotation mark may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many broken rows: the file may be of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more columns than Amends reads (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be delivered: a machine’s message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a delivery report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a read receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an automatic answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a mailing list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by a machine that takes no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted: open it in your mail program and copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tone is heated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says something that should not wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for something to be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it speaks of something that went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it speaks of trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you answered it last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than the matters you said are still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you wrote first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Someone may get hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise not kept, or not the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How upset the message is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it has waited for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this customer means to the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a promise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should have been acknowledged %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>the clock to acknowledgement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left to acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · last heard %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone has heard from us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is waiting for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are waiting for no one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one to call back today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complaints yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, a name, an order number or a number like 2026-0042. You can also write from:, status:, channel:, before: or order: before a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New complaints appear here first. Bring in your mail or enter one by hand with Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we owe an answer appears here, the one with most at stake on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints that wait for the customer’s answer appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a reply names a date, it is kept here until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some days after a complaint is resolved it comes back here: ask how we handled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished complaints are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop e-mails on this window, or enter a complaint by hand with Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that are no complaint rest here. Press X on one to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoDialogs</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complaint desk for small shops: the next sentence makes the customer stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License 3 or later. It works without a network; nothing leaves this computer unless you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Amends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is still there, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing in this one. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, or wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the latest backup: menu Shop, Go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Amends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Amends on this computer. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not of a kind that Amends reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as .eml, mbox or CSV in the other program and bring that in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something that cannot be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into smaller parts and bring them in one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again before you go on. Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was brought in so far stays; you can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays like this, make a backup and restart Amends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reads as a threat. From here on every message is written for a judge, or for the public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law gives the customer this right. It can be looked up in a minute, and then no other word of yours counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads: “your own fault”. Even when true, people then defend themselves instead of listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads: “we do not believe you”. An honest customer does not forgive that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This regrets a feeling, not what happened. It reads as no apology at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It talks down. People forget a fault sooner than a tone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that we cannot be at fault, to somebody who holds the proof of the opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not small to the person who took the time to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no without a reason and without a way out ends the conversation, and often the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They bought from you. Sent on to somebody else, a customer feels that nobody wants to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not tell what will happen, or when. Not knowing is what makes people write again, angrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody sends this sentence. It says that nobody read the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is still empty. It would show that this is a form letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the customer’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to another customer and must not leave the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer wrote in another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal and informal address are mixed; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You speak of an attachment, but there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not agree with what is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sorry without a new fact weighs less than the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next question is: what did you change? Name it, or leave the promise out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift for taking back a review reads as hush money, and often is against the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page no longer exists: the European dispute site closed in July 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals read as shouting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop asked to be reminded of this phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word is not in the dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Damage by the user” accuses the customer of breaking it, however politely it is wrapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads: “you did it wrong”. Say how it goes well next time, without saying who erred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Soon” is not a day. Name one: for the result, for when you will know, or for your next news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves open whether anything will come of it. Say what you do know, and when you will know the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The inconvenience” could be anything. Name what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It weighs more because this customer is angry already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It weighs more because this customer has been loyal to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It weighs more because it is the second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It weighs more because the law presumes that the defect was there at delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the customer greeted by name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a thank-you for telling you, or a sorry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it say that the shop answers for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can you be reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When will it be done, or when will there be news?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you change, so that it does not happen again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there something you would like to add, just because?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop’s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a file, %2 a place in it such as a line number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>No earlier version yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the counter</source>
        <extracomment>how a complaint reached the shop: somebody stands at the counter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>status of a complaint nobody has answered yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <extracomment>status: the customer knows that the shop has the complaint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours to answer</source>
        <extracomment>status: it is the shop&apos;s turn to answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for customer</source>
        <extracomment>status: it is the customer&apos;s turn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>status: the shop&apos;s answer is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <extracomment>list of settled matters where it is time to ask the customer how we handled it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>list of closed complaints</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>list of all complaints</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <extracomment>cause of a complaint, as the next ones</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information at purchase</source>
        <extracomment>cause of a complaint: what was said or not said at the purchase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instructions</source>
        <extracomment>cause of a complaint: the instructions for use or care</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use</source>
        <extracomment>cause of a complaint: how the article was used</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other cause</source>
        <extracomment>cause of a complaint: none of the listed ones</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repair</source>
        <extracomment>remedy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done again</source>
        <extracomment>remedy: the service is done once more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>remedy: none asked for, or none given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new customer</source>
        <extracomment>loyalty of a customer who has bought for the first time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returning</source>
        <extracomment>loyalty of a customer who has bought a few times</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loyal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>champion</source>
        <extracomment>loyalty: one of the shop&apos;s very best customers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slipping away</source>
        <extracomment>loyalty: used to come more often than now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>loyalty: has not bought for very long</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>tone of a customer&apos;s message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annoyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is about to leave us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody could be hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has been loyal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs it by a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs particular care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name in the greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an apology or thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that we answer for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a way to reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what we will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what we changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat</source>
        <extracomment>kind of remark on the shop&apos;s own reply, as the next ones</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt of the customer’s word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apology that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blunt no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canned phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else’s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the customer’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal and informal mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicts the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorry once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise without a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift with a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shouting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>the mildest remark</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>the most serious finding: better not send it like this</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <extracomment>kind of promise: on that day it is done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <extracomment>kind of promise: on that day we will know</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next news</source>
        <extracomment>kind of promise: on that day the customer hears from us</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, stays in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a mail link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a printed letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in the imported mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>of the shop&apos;s reply</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <extracomment>the mail program has the reply; nobody has confirmed yet that it went out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>what became of a record of an import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>household</source>
        <extracomment>two customers live together</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <extracomment>a customer and the company this person buys for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>a customer of whom only the number is known</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::AttachmentActions</name>
    <message>
        <source>Save the attachment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::AttachmentChips</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file can run a program. Do not open it unless you expected it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::BackupPage</name>
    <message>
        <source>Save a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is written and was opened again to check it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data will be as it was in %1. What is here now is kept aside, nothing is thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data from before is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in this folder, and nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of the last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>columns of the list of backups: the file, when it was made, its size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back to a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click or press Space to change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ComplaintHeader</name>
    <message>
        <source>Number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ComplaintPanel</name>
    <message>
        <source>The reply was handed to your mail program. Did it go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer wrote, what we said, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a complaint on the left to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CustomerDialog</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail, the one to use first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone, the one to use first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal co&amp;de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;untry, two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language to write in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CustomerPanel</name>
    <message>
        <source>customer since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not bought anything yet, as far as we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no purchase yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought for %1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>after %1 given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with household or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Click to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>somebody who belongs to the customer: “company · €9,170”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the customer is will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name, addresses and phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to remember…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to remember about the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps it with the customer, never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or fold the purchases, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::FactsStrip</name>
    <message>
        <source>Asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>the remedy is not decided yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the facts into one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought and delivered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought %1, delivered %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1 of at least %2</source>
        <extracomment>where a legal guarantee stands: its day, of how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: presumed ours</source>
        <extracomment>%1 is “Day 143 of 730”; “ours”: the shop answers for the defect</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in guarantee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the law presumes the defect was there at delivery; the proof is ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in the legal guarantee; the customer shows that the defect was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1: the legal guarantee of %2 days is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should have been acknowledged by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To acknowledge by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for %1, not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::FindingCard</name>
    <message>
        <source>How this will be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next remark (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous remark (Shift+F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this remark aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these words as they are in this reply (Alt+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside once, in this reply or always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long to set it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, until the text changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always, in every reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 – “%3”</source>
        <extracomment>title of the card: how serious, what kind of remark, the words it is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these words in place of yours (Alt+1 or Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these words in place of yours (Alt+%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write instead: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::FirstRunPage</name>
    <message>
        <source>The next sentence can make a customer stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amends keeps your complaints, who each customer is, and what you promised, and reads along while you answer. Everything stays in one folder on this computer. How would you like to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in customers and orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a complaint by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in a demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders from your mail program, or drop them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export of your shop system as CSV, so that you see who is writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody called, or stands in front of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up shop in a window of its own. Nothing there is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who your shop is, for letters and signatures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::HtmlView</name>
    <message>
        <source>The mail as it looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a link of this mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to
%1
Open it only if you know this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ImportDialog</name>
    <message>
        <source>%1 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in customers and orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is tried by its content. What is already here is not doubled, answers join their complaint, and newsletters and automatic mail start no clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>stands behind the number in a box: “14 days”</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Matters are still &amp;open for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters are still open for, in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older conversations, and those you answered last, are filed as history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not taken, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is not one we know by name. The columns were understood as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised as %1 by its columns %2. Nothing is doubled when a file is brought in twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was filed until then is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <comment>a file and the number of a record in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ImportFlow</name>
    <message>
        <source>Bring in e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (*.eml *.mbox *.mbx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a folder of e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in customers and orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::InboxPanel</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::LetterPreview</name>
    <message>
        <source>Save the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter as a PDF file and record it as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the letter and record it as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::MainActions</name>
    <message>
        <source>&amp;Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in &amp;e-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a &amp;folder of e-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in &amp;customers and orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back to a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New complaint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the &amp;reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or open the &amp;customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide spend, loyalty and notes while a customer can see the screen (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the list to the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complaint, or it is one after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::MainWindow</name>
    <message>
        <source>Writing works again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo shop could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program with --demo instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reply could not be written to disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it before you close. Closing again closes without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are hidden (F8 shows them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::MessageCard</name>
    <message>
        <source>Show the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, stays in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note by %1, stays in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone note, stays in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone note by %1, stays in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as the mail looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::MissingList</name>
    <message>
        <source>What the reply still lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more question</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::NewComplaintDialog</name>
    <message>
        <source>New complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone, e-mail, card or order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it reached us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the customer’s own words, as far as you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ha&amp;ppened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of what happened when left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer would like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer would &amp;like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: a new customer is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these? Go on, and a new customer is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer we know: e-mail and phone are on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a phone number or an e-mail is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::NoteBox</name>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for the shop, never sent (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note, stays in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, stays in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your colleagues: what you found out, what the customer told you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it, Esc folds it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on the &amp;phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a phone note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks the note as what was said on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the note to this complaint (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the note away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed stays here (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ReplyPanel</name>
    <message>
        <source>Not saved yet – your text is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set aside (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This reply was also changed somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whichever you choose, the other one stays among the versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what I wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as you would speak across the counter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions of this reply, to take one up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks you set aside; choose one to take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is checked in this language. Automatic is the one the customer wrote in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SendBar</name>
    <message>
        <source>Send by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a new e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands a finished draft to your mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For mail programs that cannot open a finished draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to answer: letter, phone, counter, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the reply, to the words that would hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide: it goes as it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for sending it as it is, may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the complaint, never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SendFlow</name>
    <message numerus="yes">
        <source>%n passage will be read as “%1”. Would you like to change it first?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program took the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is recorded. Copy its text and paste it into your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it there; we will ask whether it went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, and recorded as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it where it has to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ShopPage</name>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;treet and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone customers can call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening ho&amp;urs, as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign off with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Our own e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line. Mail from these is what we sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SpendChart</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend by year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::StaffButton</name>
    <message>
        <source>Staff…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the desk (Ctrl+Shift+U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the desk: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::StaffPage</name>
    <message>
        <source>No one signs in: who is at the desk is chosen by the initials at the bottom of the window. Whoever leaves keeps the name in the history; take the tick away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add someone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::TimelineView</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::TopBar</name>
    <message>
        <source>Search anything: a name, an order, words of a message  (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow it down with from: status: channel: before: after: order: handler:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New complaint (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ViewList</name>
    <message>
        <source>Lists of complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n complaint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::WindowPage</name>
    <message>
        <source>&amp;Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::Workbench</name>
    <message>
        <source>Show or hide the list (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a complaint on the left to read it and to answer.
J and K move, Enter goes to the reply.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
