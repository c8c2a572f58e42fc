<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CustomerSentences</name>
    <message>
        <source>has not bought for longer than most customers</source>
        <translation>hat länger als die meisten nichts mehr gekauft</translation>
    </message>
    <message>
        <source>bought less lately than most customers</source>
        <translation>hat zuletzt seltener gekauft als die meisten</translation>
    </message>
    <message>
        <source>bought about as lately as others</source>
        <translation>hat etwa so kürzlich gekauft wie andere</translation>
    </message>
    <message>
        <source>bought more lately than most customers</source>
        <translation>hat kürzlicher gekauft als die meisten</translation>
    </message>
    <message>
        <source>is among those who bought last</source>
        <translation>gehört zu denen, die zuletzt gekauft haben</translation>
    </message>
    <message>
        <source>buys rarely</source>
        <translation>kauft selten</translation>
    </message>
    <message>
        <source>buys less often than most</source>
        <translation>kauft seltener als die meisten</translation>
    </message>
    <message>
        <source>buys about as often as others</source>
        <translation>kauft etwa so oft wie andere</translation>
    </message>
    <message>
        <source>buys more often than most</source>
        <translation>kauft öfter als die meisten</translation>
    </message>
    <message>
        <source>buys most often of all</source>
        <translation>kauft am häufigsten von allen</translation>
    </message>
    <message>
        <source>spends little</source>
        <translation>gibt wenig aus</translation>
    </message>
    <message>
        <source>spends less than most</source>
        <translation>gibt weniger aus als die meisten</translation>
    </message>
    <message>
        <source>spends about what others do</source>
        <translation>gibt etwa so viel aus wie andere</translation>
    </message>
    <message>
        <source>spends more than most</source>
        <translation>gibt mehr aus als die meisten</translation>
    </message>
    <message>
        <source>is in the fifth that spends the most</source>
        <translation>gehört zum Fünftel mit dem höchsten Umsatz</translation>
    </message>
    <message>
        <source>This customer %1, %2 and %3.</source>
        <extracomment>loyalty reason: how lately, how often, how much</extracomment>
        <translation>Diese Person %1, %2 und %3.</translation>
    </message>
    <message numerus="yes">
        <source>Last purchase %n day(s) ago.</source>
        <translation>
            <numerusform>Letzter Kauf vor %n Tag.</numerusform>
            <numerusform>Letzter Kauf vor %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as %1 since %2.</source>
        <extracomment>%1 a word of loyalty such as “loyal”, %2 a day</extracomment>
        <translation>Gilt als „%1“ seit dem %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>%1 entered the complaint</source>
        <translation>%1 hat die Reklamation aufgenommen</translation>
    </message>
    <message>
        <source>the new complaint</source>
        <translation>neue Reklamation</translation>
    </message>
    <message>
        <source>Brought in with the mail</source>
        <translation>Mit den E-Mails eingelesen</translation>
    </message>
    <message>
        <source>%1 changed the status from “%2” to “%3”</source>
        <translation>%1 hat den Stand geändert: von „%2“ auf „%3“</translation>
    </message>
    <message>
        <source>the change of status</source>
        <translation>geänderter Stand</translation>
    </message>
    <message>
        <source>%1 gave it to somebody else to handle</source>
        <translation>%1 hat die Sache jemand anderem übergeben</translation>
    </message>
    <message>
        <source>the change of handler</source>
        <translation>geänderte Zuständigkeit</translation>
    </message>
    <message>
        <source>%1 noted the cause: %3</source>
        <translation>%1 hat die Ursache notiert: %3</translation>
    </message>
    <message>
        <source>the change of cause</source>
        <translation>geänderte Ursache</translation>
    </message>
    <message>
        <source>%1 noted what the customer asks for: %3</source>
        <translation>%1 hat den Wunsch notiert: %3</translation>
    </message>
    <message>
        <source>the change of what is asked for</source>
        <translation>geänderter Wunsch</translation>
    </message>
    <message>
        <source>%1 noted the remedy: %3</source>
        <translation>%1 hat die Lösung notiert: %3</translation>
    </message>
    <message>
        <source>the change of remedy</source>
        <translation>geänderte Lösung</translation>
    </message>
    <message>
        <source>%1 noted which purchase it is about</source>
        <translation>%1 hat notiert, um welchen Kauf es geht</translation>
    </message>
    <message>
        <source>the change of purchase</source>
        <translation>geänderter Kauf</translation>
    </message>
    <message>
        <source>%1 changed whose complaint it is</source>
        <translation>%1 hat geändert, von wem die Reklamation stammt</translation>
    </message>
    <message>
        <source>the change of customer</source>
        <translation>geänderte Zuordnung</translation>
    </message>
    <message>
        <source>%1 changed the subject</source>
        <translation>%1 hat den Betreff geändert</translation>
    </message>
    <message>
        <source>the change of subject</source>
        <translation>geänderter Betreff</translation>
    </message>
    <message>
        <source>%1 marked it as read or unread</source>
        <translation>%1 hat gelesen oder ungelesen markiert</translation>
    </message>
    <message>
        <source>the read mark</source>
        <translation>Markierung als gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>%1 added a note</source>
        <translation>%1 hat eine Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The customer wrote</source>
        <translation>Eine Nachricht ist eingegangen</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 hat geantwortet</translation>
    </message>
    <message>
        <source>the reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 handed the reply to the mail program</source>
        <translation>%1 hat die Antwort ans Mailprogramm übergeben</translation>
    </message>
    <message>
        <source>%1 sent it with a stop standing</source>
        <translation>%1 hat trotz eines Stopps gesendet</translation>
    </message>
    <message>
        <source>The reply went out</source>
        <translation>Die Antwort ist hinausgegangen</translation>
    </message>
    <message>
        <source>The reply did not go out; it is a draft again</source>
        <translation>Die Antwort ging nicht hinaus; sie ist wieder ein Entwurf</translation>
    </message>
    <message>
        <source>%1 noted something to remember</source>
        <translation>%1 hat etwas zum Merken notiert</translation>
    </message>
    <message>
        <source>the thing to remember</source>
        <translation>Gemerktes</translation>
    </message>
    <message>
        <source>%1 removed something to remember</source>
        <translation>%1 hat etwas Gemerktes entfernt</translation>
    </message>
    <message>
        <source>the removed thing to remember</source>
        <translation>entferntes Gemerktes</translation>
    </message>
    <message>
        <source>%1 changed the customer’s details</source>
        <translation>%1 hat die Kundendaten geändert</translation>
    </message>
    <message>
        <source>the change of the customer’s details</source>
        <translation>geänderte Kundendaten</translation>
    </message>
    <message>
        <source>%1 linked two customers</source>
        <translation>%1 hat zwei Personen verknüpft</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>%1 took a link between customers away</source>
        <translation>%1 hat eine Verknüpfung gelöst</translation>
    </message>
    <message>
        <source>the removed link</source>
        <translation>gelöste Verknüpfung</translation>
    </message>
    <message>
        <source>%1 brought in files</source>
        <translation>%1 hat Dateien eingelesen</translation>
    </message>
    <message>
        <source>the import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>%1 took an import back</source>
        <translation>%1 hat ein Einlesen rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 took the last step back</source>
        <translation>%1 hat den letzten Schritt rückgängig gemacht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>how long ago, short: minutes</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>how long ago, short: hours</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>how long ago, short: days</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wk</source>
        <extracomment>how long ago, short: weeks</extracomment>
        <translation>
            <numerusform>%n Wo.</numerusform>
            <numerusform>%n Wo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo</source>
        <extracomment>how long ago, short: months</extracomment>
        <translation>
            <numerusform>%n Mon.</numerusform>
            <numerusform>%n Mon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yr</source>
        <extracomment>how long ago, short: years</extracomment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>already known</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>not an e-mail</source>
        <translation>keine E-Mail</translation>
    </message>
    <message>
        <source>a winmail.dat without its e-mail: bring in the e-mail it came with</source>
        <translation>eine winmail.dat ohne ihre E-Mail: lesen Sie die E-Mail ein, mit der sie kam</translation>
    </message>
    <message>
        <source>an Outlook .msg file: in Outlook, save it as .eml or drag it to a folder of another mail program</source>
        <translation>eine .msg-Datei aus Outlook: speichern Sie sie dort als .eml oder ziehen Sie sie in einen Ordner eines anderen Mailprogramms</translation>
    </message>
    <message>
        <source>larger than Amends reads (%1)</source>
        <translation>größer, als Amends liest (%1)</translation>
    </message>
    <message>
        <source>cannot be read: ask for the right to read it</source>
        <translation>nicht lesbar: bitten Sie um das Recht, sie zu lesen</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>wurde nicht gefunden</translation>
    </message>
    <message>
        <source>is damaged and could not be read as an e-mail</source>
        <translation>ist beschädigt und war nicht als E-Mail zu lesen</translation>
    </message>
    <message>
        <source>a draft that was never sent</source>
        <translation>ein Entwurf, der nie gesendet wurde</translation>
    </message>
    <message>
        <source>the shop’s own copy: the reply is now known to be sent</source>
        <translation>die Kopie des Geschäfts: damit ist die Antwort sicher gesendet</translation>
    </message>
    <message>
        <source>the shop’s own mail, added as an answer</source>
        <translation>E-Mail des Geschäfts, als Antwort hinzugefügt</translation>
    </message>
    <message>
        <source>the row is empty</source>
        <translation>die Zeile ist leer</translation>
    </message>
    <message>
        <source>not a table that Amends reads: save it as CSV in the other program</source>
        <translation>keine Tabelle, die Amends liest: speichern Sie sie im anderen Programm als CSV</translation>
    </message>
    <message>
        <source>no column was recognised: say which column means what</source>
        <translation>keine Spalte wurde erkannt: sagen Sie, was in welcher Spalte steht</translation>
    </message>
    <message>
        <source>names no customer Amends could recognise (no number, e-mail or phone)</source>
        <translation>nennt niemanden, den Amends erkennt (keine Nummer, E-Mail oder Telefonnummer)</translation>
    </message>
    <message>
        <source>has no order number</source>
        <translation>hat keine Bestellnummer</translation>
    </message>
    <message>
        <source>has no amount</source>
        <translation>hat keinen Betrag</translation>
    </message>
    <message>
        <source>the amount is too large: %1</source>
        <translation>der Betrag ist zu groß: %1</translation>
    </message>
    <message>
        <source>the amount cannot be read: %1</source>
        <translation>der Betrag ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the date cannot be read: %1</source>
        <translation>das Datum ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the quantity cannot be read: %1</source>
        <translation>die Menge ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the number was damaged by a spreadsheet (%1): export it again and do not open it there before</source>
        <translation>eine Tabellenkalkulation hat die Nummer beschädigt (%1): exportieren Sie neu und öffnen Sie die Datei nicht vorher dort</translation>
    </message>
    <message>
        <source>a list of orders without amounts: bring in the list of their articles too</source>
        <translation>eine Liste von Bestellungen ohne Beträge: lesen Sie auch die Liste der Artikel ein</translation>
    </message>
    <message>
        <source>a list of payments: bring in the orders and their articles instead</source>
        <translation>eine Liste von Zahlungen: lesen Sie stattdessen die Bestellungen mit ihren Artikeln ein</translation>
    </message>
    <message>
        <source>a list of articles for sale, not of orders</source>
        <translation>eine Liste der Artikel im Angebot, nicht der Bestellungen</translation>
    </message>
    <message>
        <source>a list of reviews, not of orders</source>
        <translation>eine Liste von Bewertungen, nicht von Bestellungen</translation>
    </message>
    <message>
        <source>a summary without customers or orders that could be read in</source>
        <translation>eine Zusammenfassung ohne Kundendaten oder Bestellungen zum Einlesen</translation>
    </message>
    <message>
        <source>the row is too long; a quotation mark may be missing</source>
        <translation>die Zeile ist zu lang; vielleicht fehlt ein Anführungszeichen</translation>
    </message>
    <message>
        <source>too many broken rows: the file may be of another kind</source>
        <translation>zu viele fehlerhafte Zeilen: vielleicht ist es eine andere Art von Datei</translation>
    </message>
    <message>
        <source>has more columns than Amends reads (%1)</source>
        <translation>hat mehr Spalten, als Amends liest (%1)</translation>
    </message>
    <message>
        <source>could not be delivered: a machine’s message</source>
        <translation>nicht zustellbar: Meldung eines Automaten</translation>
    </message>
    <message>
        <source>a delivery report</source>
        <translation>eine Zustellmeldung</translation>
    </message>
    <message>
        <source>a read receipt</source>
        <translation>eine Lesebestätigung</translation>
    </message>
    <message>
        <source>an automatic answer</source>
        <translation>eine automatische Antwort</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>eine Einladung</translation>
    </message>
    <message>
        <source>from a mailing list</source>
        <translation>von einer Mailingliste</translation>
    </message>
    <message>
        <source>a newsletter</source>
        <translation>ein Newsletter</translation>
    </message>
    <message>
        <source>sent by a machine that takes no answer</source>
        <translation>von einem Automaten gesendet, der keine Antwort annimmt</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>als Spam markiert</translation>
    </message>
    <message>
        <source>encrypted: open it in your mail program and copy the text</source>
        <translation>verschlüsselt: öffnen Sie die E-Mail in Ihrem Mailprogramm und kopieren Sie den Text</translation>
    </message>
    <message>
        <source>the tone is heated</source>
        <translation>der Ton ist erhitzt</translation>
    </message>
    <message>
        <source>it says something that should not wait</source>
        <translation>darin steht etwas, das nicht warten sollte</translation>
    </message>
    <message>
        <source>it asks for something to be put right</source>
        <translation>darin wird um Abhilfe gebeten</translation>
    </message>
    <message>
        <source>it speaks of something that went wrong</source>
        <translation>darin geht es um etwas, das schiefging</translation>
    </message>
    <message>
        <source>nothing in it speaks of trouble</source>
        <translation>darin ist von keinem Ärger die Rede</translation>
    </message>
    <message>
        <source>you answered it last</source>
        <translation>die letzte Antwort kam von Ihnen</translation>
    </message>
    <message>
        <source>older than the matters you said are still open</source>
        <translation>älter als die Anliegen, die laut Ihnen noch offen sind</translation>
    </message>
    <message>
        <source>you wrote first</source>
        <translation>Sie haben zuerst geschrieben</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Someone may get hurt</source>
        <translation>Jemand könnte zu Schaden kommen</translation>
    </message>
    <message>
        <source>A promise not kept, or not the first time</source>
        <translation>Eine gebrochene Zusage, oder nicht das erste Mal</translation>
    </message>
    <message>
        <source>How upset the message is</source>
        <translation>Wie aufgebracht die Nachricht ist</translation>
    </message>
    <message>
        <source>How long it has waited for us</source>
        <translation>Wie lange sie schon auf uns wartet</translation>
    </message>
    <message>
        <source>What this customer means to the shop</source>
        <translation>Was diese Person dem Geschäft bedeutet</translation>
    </message>
    <message>
        <source>promise overdue</source>
        <translation>Zusage überfällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a promise</comment>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>should have been acknowledged %1 ago</source>
        <translation>Eingangsbestätigung überfällig: %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>the clock to acknowledgement</comment>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>%1 left to acknowledge</source>
        <translation>noch %1 für die Eingangsbestätigung</translation>
    </message>
    <message>
        <source>promised for today</source>
        <translation>für heute zugesagt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>zugesagt für %1</translation>
    </message>
    <message>
        <source>%1 · %2 · last heard %3</source>
        <translation>%1 · %2 · zuletzt gehört %3</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>Warum sie hier steht</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n Anhang</numerusform>
            <numerusform>%n Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Everyone has heard from us</source>
        <translation>Alle haben von uns gehört</translation>
    </message>
    <message>
        <source>No one is waiting for us</source>
        <translation>Niemand wartet auf uns</translation>
    </message>
    <message>
        <source>We are waiting for no one</source>
        <translation>Wir warten auf niemanden</translation>
    </message>
    <message>
        <source>No promise is due</source>
        <translation>Keine Zusage ist fällig</translation>
    </message>
    <message>
        <source>No one to call back today</source>
        <translation>Heute ist bei niemandem nachzufragen</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Noch ist nichts abgeschlossen</translation>
    </message>
    <message>
        <source>No complaints yet</source>
        <translation>Noch keine Reklamationen</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>Nichts wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>Try fewer letters, a name, an order number or a number like 2026-0042. You can also write from:, status:, channel:, before: or order: before a word.</source>
        <translation>Versuchen Sie es mit weniger Buchstaben, einem Namen, einer Bestellnummer oder einer Nummer wie 2026-0042. Vor ein Wort können Sie auch from:, status:, channel:, before: oder order: schreiben.</translation>
    </message>
    <message>
        <source>New complaints appear here first. Bring in your mail or enter one by hand with Ctrl+N.</source>
        <translation>Neue Reklamationen erscheinen zuerst hier. Lesen Sie Ihre E-Mails ein oder nehmen Sie mit Strg+N eine von Hand auf.</translation>
    </message>
    <message>
        <source>What we owe an answer appears here, the one with most at stake on top.</source>
        <translation>Hier steht, worauf wir noch antworten müssen; das Dringendste oben.</translation>
    </message>
    <message>
        <source>Complaints that wait for the customer’s answer appear here.</source>
        <translation>Hier stehen Reklamationen, bei denen wir auf eine Antwort warten.</translation>
    </message>
    <message>
        <source>When a reply names a date, it is kept here until it is done.</source>
        <translation>Nennt eine Antwort ein Datum, steht es hier, bis es erledigt ist.</translation>
    </message>
    <message>
        <source>Some days after a complaint is resolved it comes back here: ask how we handled it.</source>
        <translation>Einige Tage nach der Lösung kommt eine Reklamation hierher zurück: Fragen Sie nach, ob alles gut gelaufen ist.</translation>
    </message>
    <message>
        <source>Finished complaints are kept here.</source>
        <translation>Hier bleiben die abgeschlossenen Reklamationen.</translation>
    </message>
    <message>
        <source>Drop e-mails on this window, or enter a complaint by hand with Ctrl+N.</source>
        <translation>Ziehen Sie E-Mails auf dieses Fenster oder nehmen Sie mit Strg+N eine Reklamation von Hand auf.</translation>
    </message>
    <message>
        <source>Messages that are no complaint rest here. Press X on one to bring it back.</source>
        <translation>Hier liegen Nachrichten, die keine Reklamation sind. Mit X holen Sie eine zurück.</translation>
    </message>
</context>
<context>
    <name>InfoDialogs</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>The complaint desk for small shops: the next sentence makes the customer stay.</source>
        <translation>Reklamationen im kleinen Geschäft: Der nächste Satz entscheidet, wer bleibt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License 3 or later. It works without a network; nothing leaves this computer unless you send it.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie arbeitet ohne Netz; nichts verlässt diesen Computer, wenn Sie es nicht senden.</translation>
    </message>
    <message>
        <source>About Amends</source>
        <translation>Über Amends</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 was not found.</source>
        <translation>Nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>Check that it is still there, or choose another one.</source>
        <translation>Prüfen Sie, ob es noch da ist, oder wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to read it.</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, um das Recht zum Lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only.</source>
        <translation>Nicht beschreibbar, nur lesbar: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing in this one. What you typed is still here.</source>
        <translation>Wählen Sie einen anderen Ordner oder erlauben Sie das Schreiben in diesem. Ihr Text ist noch da.</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written.</source>
        <translation>Der Datenträger ist voll; nicht geschrieben: %1.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What you typed is still here.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal. Ihr Text ist noch da.</translation>
    </message>
    <message>
        <source>Another program is using %1.</source>
        <translation>Von einem anderen Programm benutzt: %1.</translation>
    </message>
    <message>
        <source>Close the other program, or wait a moment and try again.</source>
        <translation>Schließen Sie das andere Programm, oder warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>Beschädigt: %1.</translation>
    </message>
    <message>
        <source>Go back to the latest backup: menu Shop, Go back to a backup.</source>
        <translation>Kehren Sie zur letzten Sicherung zurück: Menü Geschäft, Zu einer Sicherung zurückkehren.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Amends.</source>
        <translation>Von einem neueren Amends geschrieben: %1.</translation>
    </message>
    <message>
        <source>Install the newest Amends on this computer. Nothing was changed.</source>
        <translation>Installieren Sie auf diesem Computer das neueste Amends. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not of a kind that Amends reads.</source>
        <translation>Diese Art von Datei liest Amends nicht: %1.</translation>
    </message>
    <message>
        <source>Save it as .eml, mbox or CSV in the other program and bring that in.</source>
        <translation>Speichern Sie sie im anderen Programm als .eml, mbox oder CSV und lesen Sie diese Datei ein.</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be taken.</source>
        <translation>Enthält etwas, das nicht übernommen werden kann: %1.</translation>
    </message>
    <message>
        <source>Correct it there and try again.</source>
        <translation>Berichtigen Sie es dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>Zu groß: %1.</translation>
    </message>
    <message>
        <source>Split it into smaller parts and bring them in one after the other.</source>
        <translation>Teilen Sie sie in kleinere Teile und lesen Sie diese nacheinander ein.</translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime.</source>
        <translation>Inzwischen von jemandem geändert: %1.</translation>
    </message>
    <message>
        <source>Look at it again before you go on. Your text is kept.</source>
        <translation>Sehen Sie es noch einmal an, bevor Sie weitermachen. Ihr Text ist aufgehoben.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Angehalten, wie gewünscht.</translation>
    </message>
    <message>
        <source>What was brought in so far stays; you can undo it.</source>
        <translation>Was bis dahin eingelesen wurde, bleibt; Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>Something went wrong with %1.</source>
        <translation>Etwas ging schief bei: %1.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, make a backup and restart Amends.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es so, legen Sie eine Sicherung an und starten Sie Amends neu.</translation>
    </message>
    <message>
        <source>This reads as a threat. From here on every message is written for a judge, or for the public.</source>
        <translation>Das klingt nach einer Drohung. Ab hier wird jede Nachricht für das Gericht oder die Öffentlichkeit geschrieben.</translation>
    </message>
    <message>
        <source>The law gives the customer this right. It can be looked up in a minute, and then no other word of yours counts.</source>
        <translation>Das Gesetz gibt Ihrem Gegenüber dieses Recht. Nachgeschlagen ist es in einer Minute, und dann zählt keines Ihrer Worte mehr.</translation>
    </message>
    <message>
        <source>It reads: “your own fault”. Even when true, people then defend themselves instead of listening.</source>
        <translation>Das klingt nach „selbst schuld“. Auch wenn es stimmt: Wer das liest, verteidigt sich, statt zuzuhören.</translation>
    </message>
    <message>
        <source>It reads: “we do not believe you”. An honest customer does not forgive that.</source>
        <translation>Das klingt nach „wir glauben Ihnen nicht“. Wer ehrlich war, verzeiht das nicht.</translation>
    </message>
    <message>
        <source>This regrets a feeling, not what happened. It reads as no apology at all.</source>
        <translation>Hier tut uns ein Gefühl leid, nicht das, was geschah. Das kommt nicht als Entschuldigung an.</translation>
    </message>
    <message>
        <source>It talks down. People forget a fault sooner than a tone.</source>
        <translation>Das klingt von oben herab. Einen Fehler vergisst man eher als einen Ton.</translation>
    </message>
    <message>
        <source>It says that we cannot be at fault, to somebody who holds the proof of the opposite.</source>
        <translation>Das sagt, dass es nicht an uns liegen kann, und zwar jemandem, der den Gegenbeweis in der Hand hält.</translation>
    </message>
    <message>
        <source>It is not small to the person who took the time to write.</source>
        <translation>Für die Person, die sich die Zeit zum Schreiben nahm, ist es nicht klein.</translation>
    </message>
    <message>
        <source>A no without a reason and without a way out ends the conversation, and often the customer.</source>
        <translation>Ein Nein ohne Grund und ohne Ausweg beendet das Gespräch, und oft auch die Treue.</translation>
    </message>
    <message>
        <source>They bought from you. Sent on to somebody else, a customer feels that nobody wants to help.</source>
        <translation>Gekauft wurde bei Ihnen. Wer weitergeschickt wird, spürt: Hier will niemand helfen.</translation>
    </message>
    <message>
        <source>It does not tell what will happen, or when. Not knowing is what makes people write again, angrier.</source>
        <translation>Das sagt weder, was geschieht, noch wann. Wer das nicht weiß, schreibt noch einmal, und wütender.</translation>
    </message>
    <message>
        <source>Everybody sends this sentence. It says that nobody read the message.</source>
        <translation>Diesen Satz schicken alle. Er sagt, dass niemand die Nachricht gelesen hat.</translation>
    </message>
    <message>
        <source>A field is still empty. It would show that this is a form letter.</source>
        <translation>Ein Feld ist noch leer. Man sähe, dass dies ein Serienbrief ist.</translation>
    </message>
    <message>
        <source>This is not the customer’s name.</source>
        <translation>So heißt Ihr Gegenüber nicht.</translation>
    </message>
    <message>
        <source>This belongs to another customer and must not leave the shop.</source>
        <translation>Das gehört zu jemand anderem und darf das Geschäft nicht verlassen.</translation>
    </message>
    <message>
        <source>The customer wrote in another language.</source>
        <translation>Geschrieben wurde Ihnen in einer anderen Sprache.</translation>
    </message>
    <message>
        <source>Formal and informal address are mixed; choose one.</source>
        <translation>Sie und Du sind gemischt; entscheiden Sie sich für eines.</translation>
    </message>
    <message>
        <source>You speak of an attachment, but there is none.</source>
        <translation>Sie erwähnen einen Anhang, aber es ist keiner da.</translation>
    </message>
    <message>
        <source>This does not agree with what is on record.</source>
        <translation>Das passt nicht zu dem, was hier festgehalten ist.</translation>
    </message>
    <message>
        <source>Another sorry without a new fact weighs less than the one before.</source>
        <translation>Noch ein „tut uns leid“ ohne neue Tatsache wiegt weniger als das davor.</translation>
    </message>
    <message>
        <source>The next question is: what did you change? Name it, or leave the promise out.</source>
        <translation>Die nächste Frage lautet: Was haben Sie geändert? Nennen Sie es, oder lassen Sie das Versprechen weg.</translation>
    </message>
    <message>
        <source>A gift for taking back a review reads as hush money, and often is against the rules.</source>
        <translation>Ein Geschenk für das Löschen einer Bewertung klingt nach Schweigegeld und ist oft verboten.</translation>
    </message>
    <message>
        <source>This page no longer exists: the European dispute site closed in July 2025.</source>
        <translation>Diese Seite gibt es nicht mehr: Die europäische Plattform zur Streitbeilegung wurde im Juli 2025 geschlossen.</translation>
    </message>
    <message>
        <source>Capitals read as shouting.</source>
        <translation>Großbuchstaben lesen sich wie Schreien.</translation>
    </message>
    <message>
        <source>Your shop asked to be reminded of this phrase.</source>
        <translation>Ihr Geschäft wollte an diese Wendung erinnert werden.</translation>
    </message>
    <message>
        <source>This word is not in the dictionary.</source>
        <translation>Dieses Wort steht nicht im Wörterbuch.</translation>
    </message>
    <message>
        <source>“Damage by the user” accuses the customer of breaking it, however politely it is wrapped.</source>
        <translation>„Schaden durch Benutzung“ wirft Ihrem Gegenüber vor, es kaputt gemacht zu haben, so höflich es verpackt ist.</translation>
    </message>
    <message>
        <source>It reads: “you did it wrong”. Say how it goes well next time, without saying who erred.</source>
        <translation>Das klingt nach „Sie haben es falsch gemacht“. Sagen Sie, wie es beim nächsten Mal gelingt, ohne zu sagen, wer sich geirrt hat.</translation>
    </message>
    <message>
        <source>“Soon” is not a day. Name one: for the result, for when you will know, or for your next news.</source>
        <translation>„Bald“ ist kein Tag. Nennen Sie einen: für das Ergebnis, dafür, wann Sie es wissen, oder für die nächste Nachricht.</translation>
    </message>
    <message>
        <source>It leaves open whether anything will come of it. Say what you do know, and when you will know the rest.</source>
        <translation>Das lässt offen, ob überhaupt etwas daraus wird. Sagen Sie, was Sie wissen, und wann Sie den Rest wissen.</translation>
    </message>
    <message>
        <source>“The inconvenience” could be anything. Name what happened.</source>
        <translation>„Die Unannehmlichkeiten“ können alles sein. Nennen Sie, was geschehen ist.</translation>
    </message>
    <message>
        <source>It weighs more because this customer is angry already.</source>
        <translation>Es wiegt schwerer, weil Ihr Gegenüber schon wütend ist.</translation>
    </message>
    <message>
        <source>It weighs more because this customer has been loyal to you.</source>
        <translation>Es wiegt schwerer, weil Ihr Gegenüber Ihnen treu war.</translation>
    </message>
    <message>
        <source>It weighs more because it is the second time.</source>
        <translation>Es wiegt schwerer, weil es das zweite Mal ist.</translation>
    </message>
    <message>
        <source>It weighs more because the law presumes that the defect was there at delivery.</source>
        <translation>Es wiegt schwerer, weil das Gesetz vermutet, dass der Mangel schon bei der Lieferung da war.</translation>
    </message>
    <message>
        <source>Is the customer greeted by name?</source>
        <translation>Ist Ihr Gegenüber mit Namen angesprochen?</translation>
    </message>
    <message>
        <source>Is there a thank-you for telling you, or a sorry?</source>
        <translation>Steht da ein Dank für die Nachricht oder ein „Es tut uns leid“?</translation>
    </message>
    <message>
        <source>Does it say that the shop answers for it?</source>
        <translation>Sagt die Antwort, dass das Geschäft dafür einsteht?</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Wer unterschreibt?</translation>
    </message>
    <message>
        <source>How can you be reached?</source>
        <translation>Wie sind Sie zu erreichen?</translation>
    </message>
    <message>
        <source>When will it be done, or when will there be news?</source>
        <translation>Wann ist es erledigt, oder wann gibt es Neues?</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Was werden Sie tun?</translation>
    </message>
    <message>
        <source>What did you change, so that it does not happen again?</source>
        <translation>Was haben Sie geändert, damit es nicht wieder vorkommt?</translation>
    </message>
    <message>
        <source>Is there something you would like to add, just because?</source>
        <translation>Möchten Sie noch etwas dazugeben, einfach so?</translation>
    </message>
    <message>
        <source>the shop’s data</source>
        <translation>die Daten des Geschäfts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a file, %2 a place in it such as a line number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>No earlier version yet</source>
        <translation>Noch keine frühere Fassung</translation>
    </message>
    <message>
        <source>Take back what was set aside</source>
        <translation>Beiseitegelegtes zurückholen</translation>
    </message>
    <message>
        <source>%1 – “%2”</source>
        <translation>%1 – „%2“</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>at the counter</source>
        <extracomment>how a complaint reached the shop: somebody stands at the counter</extracomment>
        <translation>an der Theke</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>through the website</source>
        <translation>über die Website</translation>
    </message>
    <message>
        <source>on social media</source>
        <translation>in sozialen Medien</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>status of a complaint nobody has answered yet</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <extracomment>status: the customer knows that the shop has the complaint</extracomment>
        <translation>Eingang bestätigt</translation>
    </message>
    <message>
        <source>ours to answer</source>
        <extracomment>status: it is the shop&apos;s turn to answer</extracomment>
        <translation>wir sind dran</translation>
    </message>
    <message>
        <source>waiting for customer</source>
        <extracomment>status: it is the customer&apos;s turn</extracomment>
        <translation>wir warten</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>status: the shop&apos;s answer is sent</extracomment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>not accepted by the customer</source>
        <translation>Lösung nicht angenommen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>not a complaint</source>
        <translation>keine Reklamation</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Ours to answer</source>
        <translation>Wir sind dran</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Wir warten</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Fällige Zusagen</translation>
    </message>
    <message>
        <source>Follow up</source>
        <extracomment>list of settled matters where it is time to ask the customer how we handled it</extracomment>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>list of closed complaints</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>list of all complaints</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not complaints</source>
        <translation>Keine Reklamation</translation>
    </message>
    <message>
        <source>product</source>
        <extracomment>cause of a complaint, as the next ones</extracomment>
        <translation>Ware</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>information at purchase</source>
        <extracomment>cause of a complaint: what was said or not said at the purchase</extracomment>
        <translation>Auskunft beim Kauf</translation>
    </message>
    <message>
        <source>instructions</source>
        <extracomment>cause of a complaint: the instructions for use or care</extracomment>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>use</source>
        <extracomment>cause of a complaint: how the article was used</extracomment>
        <translation>Gebrauch</translation>
    </message>
    <message>
        <source>other cause</source>
        <extracomment>cause of a complaint: none of the listed ones</extracomment>
        <translation>andere Ursache</translation>
    </message>
    <message>
        <source>repair</source>
        <extracomment>remedy</extracomment>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>part of the money back</source>
        <translation>Teilerstattung</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>done again</source>
        <extracomment>remedy: the service is done once more</extracomment>
        <translation>Nachbesserung</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>remedy: none asked for, or none given</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>new customer</source>
        <extracomment>loyalty of a customer who has bought for the first time</extracomment>
        <translation>neu hier</translation>
    </message>
    <message>
        <source>returning</source>
        <extracomment>loyalty of a customer who has bought a few times</extracomment>
        <translation>kommt wieder</translation>
    </message>
    <message>
        <source>loyal</source>
        <translation>treu</translation>
    </message>
    <message>
        <source>champion</source>
        <extracomment>loyalty: one of the shop&apos;s very best customers</extracomment>
        <translation>Gold wert</translation>
    </message>
    <message>
        <source>slipping away</source>
        <extracomment>loyalty: used to come more often than now</extracomment>
        <translation>kommt seltener</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>loyalty: has not bought for very long</extracomment>
        <translation>kommt nicht mehr</translation>
    </message>
    <message>
        <source>won back</source>
        <translation>zurückgewonnen</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>tone of a customer&apos;s message</extracomment>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>annoyed</source>
        <translation>verärgert</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>wütend</translation>
    </message>
    <message>
        <source>boiling</source>
        <translation>außer sich</translation>
    </message>
    <message>
        <source>is about to leave us</source>
        <translation>steht vor dem Absprung</translation>
    </message>
    <message>
        <source>tells others</source>
        <translation>erzählt es anderen</translation>
    </message>
    <message>
        <source>names an authority</source>
        <translation>nennt eine Behörde</translation>
    </message>
    <message>
        <source>not the first time</source>
        <translation>nicht das erste Mal</translation>
    </message>
    <message>
        <source>somebody could be hurt</source>
        <translation>jemand könnte zu Schaden kommen</translation>
    </message>
    <message>
        <source>has been loyal</source>
        <translation>war uns treu</translation>
    </message>
    <message>
        <source>needs it by a day</source>
        <translation>braucht es zu einem Termin</translation>
    </message>
    <message>
        <source>needs particular care</source>
        <translation>braucht besondere Rücksicht</translation>
    </message>
    <message>
        <source>the name in the greeting</source>
        <translation>der Name in der Anrede</translation>
    </message>
    <message>
        <source>an apology or thanks</source>
        <translation>eine Entschuldigung oder ein Dank</translation>
    </message>
    <message>
        <source>that we answer for it</source>
        <translation>dass wir dafür einstehen</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>a way to reach you</source>
        <translation>wie man Sie erreicht</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>what we will do</source>
        <translation>was wir tun werden</translation>
    </message>
    <message>
        <source>what we changed</source>
        <translation>was wir geändert haben</translation>
    </message>
    <message>
        <source>something extra</source>
        <translation>ein kleines Extra</translation>
    </message>
    <message>
        <source>Threat</source>
        <extracomment>kind of remark on the shop&apos;s own reply, as the next ones</extracomment>
        <translation>Drohung</translation>
    </message>
    <message>
        <source>Against the law</source>
        <translation>Gegen das Gesetz</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Schuldzuweisung</translation>
    </message>
    <message>
        <source>Doubt of the customer’s word</source>
        <translation>Misstrauen</translation>
    </message>
    <message>
        <source>Apology that is none</source>
        <translation>Scheinentschuldigung</translation>
    </message>
    <message>
        <source>Talking down</source>
        <translation>Von oben herab</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Abstreiten</translation>
    </message>
    <message>
        <source>Making it small</source>
        <translation>Kleinreden</translation>
    </message>
    <message>
        <source>Blunt no</source>
        <translation>Schroffes Nein</translation>
    </message>
    <message>
        <source>Passing it on</source>
        <translation>Weiterschicken</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Vage</translation>
    </message>
    <message>
        <source>Canned phrase</source>
        <translation>Floskel</translation>
    </message>
    <message>
        <source>Empty field</source>
        <translation>Leeres Feld</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Falscher Name</translation>
    </message>
    <message>
        <source>Somebody else’s data</source>
        <translation>Fremde Daten</translation>
    </message>
    <message>
        <source>Not the customer’s language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>Formal and informal mixed</source>
        <translation>Sie und Du gemischt</translation>
    </message>
    <message>
        <source>Attachment missing</source>
        <translation>Anhang fehlt</translation>
    </message>
    <message>
        <source>Contradicts the facts</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Sorry once more</source>
        <translation>Noch eine Entschuldigung</translation>
    </message>
    <message>
        <source>Promise without a measure</source>
        <translation>Versprechen ohne Maßnahme</translation>
    </message>
    <message>
        <source>Gift with a string</source>
        <translation>Geschenk mit Bedingung</translation>
    </message>
    <message>
        <source>Dead link</source>
        <translation>Toter Link</translation>
    </message>
    <message>
        <source>Shouting</source>
        <translation>Schreien</translation>
    </message>
    <message>
        <source>House phrase</source>
        <translation>Hauswendung</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>the mildest remark</extracomment>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>the most serious finding: better not send it like this</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>result</source>
        <extracomment>kind of promise: on that day it is done</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>answer</source>
        <extracomment>kind of promise: on that day we will know</extracomment>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>next news</source>
        <extracomment>kind of promise: on that day the customer hears from us</extracomment>
        <translation>nächste Nachricht</translation>
    </message>
    <message>
        <source>Customer wrote</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>Unsere Antwort</translation>
    </message>
    <message>
        <source>Note, stays in the shop</source>
        <translation>Notiz, bleibt im Geschäft</translation>
    </message>
    <message>
        <source>Phone note</source>
        <translation>Telefonnotiz</translation>
    </message>
    <message>
        <source>by the mail program</source>
        <translation>mit dem Mailprogramm</translation>
    </message>
    <message>
        <source>by a mail link</source>
        <translation>über einen Mail-Link</translation>
    </message>
    <message>
        <source>copied as text</source>
        <translation>als Text kopiert</translation>
    </message>
    <message>
        <source>as a printed letter</source>
        <translation>als gedruckter Brief</translation>
    </message>
    <message>
        <source>said on the phone</source>
        <translation>am Telefon gesagt</translation>
    </message>
    <message>
        <source>said at the counter</source>
        <translation>an der Theke gesagt</translation>
    </message>
    <message>
        <source>found in the imported mail</source>
        <translation>in den eingelesenen E-Mails gefunden</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>of the shop&apos;s reply</extracomment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>handed over</source>
        <extracomment>the mail program has the reply; nobody has confirmed yet that it went out</extracomment>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>what became of a record of an import</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>already known</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>household</source>
        <extracomment>two customers live together</extracomment>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>company</source>
        <extracomment>a customer and the company this person buys for</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>a customer of whom only the number is known</extracomment>
        <translation>Kundennummer %1</translation>
    </message>
</context>
<context>
    <name>amends::AttachmentActions</name>
    <message>
        <source>Save the attachment</source>
        <translation>Anhang speichern</translation>
    </message>
</context>
<context>
    <name>amends::AttachmentChips</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Anhang %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>This kind of file can run a program. Do not open it unless you expected it.</source>
        <translation>Diese Art von Datei kann ein Programm starten. Öffnen Sie sie nur, wenn Sie sie erwartet haben.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
</context>
<context>
    <name>amends::BackupPage</name>
    <message>
        <source>Save a backup</source>
        <translation>Sicherung anlegen</translation>
    </message>
    <message>
        <source>Backups (*.%1)</source>
        <translation>Sicherungen (*.%1)</translation>
    </message>
    <message>
        <source>The backup is written and was opened again to check it: %1.</source>
        <translation>Die Sicherung ist geschrieben und wurde zur Prüfung wieder geöffnet: %1.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>Backups (*.%1);;All files (*)</source>
        <translation>Sicherungen (*.%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The data will be as it was in %1. What is here now is kept aside, nothing is thrown away.</source>
        <translation>Die Daten werden so sein wie in %1. Was jetzt hier ist, wird aufgehoben; nichts wird weggeworfen.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dahin zurückkehren</translation>
    </message>
    <message>
        <source>The backup is in use.</source>
        <translation>Die Sicherung ist jetzt in Gebrauch.</translation>
    </message>
    <message>
        <source>The data from before is kept in %1.</source>
        <translation>Die Daten von vorher liegen in %1.</translation>
    </message>
    <message>
        <source>The data is in order.</source>
        <translation>Die Daten sind in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n Problem gefunden.</numerusform>
            <numerusform>%n Probleme gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in this folder, and nowhere else</source>
        <translation>Alles liegt in diesem Ordner, und nirgends sonst</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Backups of the last days</source>
        <translation>Sicherungen der letzten Tage</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>columns of the list of backups: the file, when it was made, its size</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Save a backup…</source>
        <translation>Sicherung &amp;anlegen …</translation>
    </message>
    <message>
        <source>&amp;Go back to a backup…</source>
        <translation>&amp;Zu einer Sicherung zurückkehren …</translation>
    </message>
    <message>
        <source>&amp;Check the data</source>
        <translation>Daten &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>amends::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>amends::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Click or press Space to change it.</source>
        <translation>%1. Zum Ändern klicken oder Leertaste drücken.</translation>
    </message>
</context>
<context>
    <name>amends::ComplaintHeader</name>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Without subject</source>
        <translation>Ohne Betreff</translation>
    </message>
    <message>
        <source>Tone of the message</source>
        <translation>Ton der Nachricht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>amends::ComplaintPanel</name>
    <message>
        <source>The reply was handed to your mail program. Did it go out?</source>
        <translation>Die Antwort ging an Ihr Mailprogramm. Wurde sie gesendet?</translation>
    </message>
    <message>
        <source>Yes, it is sent</source>
        <translation>Ja, sie ist gesendet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamation</translation>
    </message>
    <message>
        <source>What the customer wrote, what we said, notes</source>
        <translation>Eingegangene Nachrichten, unsere Antworten, Notizen</translation>
    </message>
    <message>
        <source>Choose a complaint on the left to read it here.</source>
        <translation>Wählen Sie links eine Reklamation, um sie hier zu lesen.</translation>
    </message>
</context>
<context>
    <name>amends::CustomerDialog</name>
    <message>
        <source>Customer</source>
        <translation>Kundendaten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;E-mail, the one to use first</source>
        <translation>&amp;E-Mail, die wichtigste zuerst</translation>
    </message>
    <message>
        <source>P&amp;hone, the one to use first</source>
        <translation>&amp;Telefon, das wichtigste zuerst</translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <translation>St&amp;raße und Hausnummer</translation>
    </message>
    <message>
        <source>Postal co&amp;de</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Co&amp;untry, two letters</source>
        <translation>&amp;Land, zwei Buchstaben</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language to write in</source>
        <translation>Die Sprache, in der Sie schreiben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Je Zeile ein Eintrag</translation>
    </message>
</context>
<context>
    <name>amends::CustomerPanel</name>
    <message>
        <source>customer since %1</source>
        <translation>bei uns seit %1</translation>
    </message>
    <message>
        <source>Has not bought anything yet, as far as we know.</source>
        <translation>Hat noch nichts gekauft, soweit wir wissen.</translation>
    </message>
    <message>
        <source>no purchase yet</source>
        <translation>noch kein Kauf</translation>
    </message>
    <message>
        <source>Spend hidden</source>
        <translation>Umsatz verborgen</translation>
    </message>
    <message>
        <source>Bought for %1 in all</source>
        <translation>Insgesamt für %1 gekauft</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n Kauf</numerusform>
            <numerusform>%n Käufe</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1 given back</source>
        <translation>abzüglich %1 Erstattung</translation>
    </message>
    <message>
        <source>with household or company</source>
        <translation>mit Haushalt oder Firma</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Kundschaft zeigen</translation>
    </message>
    <message>
        <source>%1, %2. Click to see more.</source>
        <translation>%1, %2. Für mehr anklicken.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n Reklamation</numerusform>
            <numerusform>%n Reklamationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <translation>%1 öffnen: %2</translation>
    </message>
    <message>
        <source>Open %1: %2, %3</source>
        <translation>%1 öffnen: %2, %3</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Das vergessen</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Vergessen: %1</translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (storniert)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>somebody who belongs to the customer: “company · €9,170”</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Who the customer is will stand here.</source>
        <translation>Hier wird stehen, wer reklamiert.</translation>
    </message>
    <message>
        <source>Change name, addresses and phone numbers</source>
        <translation>Name, Adressen und Telefonnummern ändern</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Kundendaten bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>G&amp;ut zu wissen</translation>
    </message>
    <message>
        <source>Something to remember…</source>
        <translation>Etwas zum Merken …</translation>
    </message>
    <message>
        <source>Something to remember about the customer</source>
        <translation>Etwas, das man sich über diese Person merken sollte</translation>
    </message>
    <message>
        <source>Enter keeps it with the customer, never sent</source>
        <translation>Eingabe merkt es; es wird nie gesendet</translation>
    </message>
    <message>
        <source>Remember this (Enter)</source>
        <translation>Merken (Eingabe)</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Belongs together with</source>
        <translation>Gehört zusammen mit</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Show or fold the purchases, newest first</source>
        <translation>Käufe zeigen oder einklappen, neueste zuerst</translation>
    </message>
    <message>
        <source>Purchases, newest first</source>
        <translation>Käufe, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>amends::FactsStrip</name>
    <message>
        <source>Asks for</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>the remedy is not decided yet</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>We give</source>
        <translation>Unsere Lösung</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Alle Fakten</translation>
    </message>
    <message>
        <source>Fewer facts</source>
        <translation>Weniger Fakten</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>Alle Fakten zeigen</translation>
    </message>
    <message>
        <source>Fold the facts into one line</source>
        <translation>Die Fakten in eine Zeile einklappen</translation>
    </message>
    <message>
        <source>Purchase not known</source>
        <translation>Kauf nicht bekannt</translation>
    </message>
    <message>
        <source>Bought and delivered %1</source>
        <translation>Gekauft und geliefert am %1</translation>
    </message>
    <message>
        <source>Bought %1, delivered %2</source>
        <translation>Gekauft am %1, geliefert am %2</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation>Gekauft am %1</translation>
    </message>
    <message>
        <source>Day %1 of at least %2</source>
        <extracomment>where a legal guarantee stands: its day, of how many</extracomment>
        <translation>Tag %1 von mindestens %2</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>%1: presumed ours</source>
        <extracomment>%1 is “Day 143 of 730”; “ours”: the shop answers for the defect</extracomment>
        <translation>%1: gilt als unser Mangel</translation>
    </message>
    <message>
        <source>%1: in guarantee</source>
        <translation>%1: in der Gewährleistung</translation>
    </message>
    <message>
        <source>%1: the law presumes the defect was there at delivery; the proof is ours</source>
        <translation>%1: das Gesetz vermutet, dass der Mangel bei der Lieferung da war; der Beweis liegt bei uns</translation>
    </message>
    <message>
        <source>%1: in the legal guarantee; the customer shows that the defect was there</source>
        <translation>%1: in der Gewährleistung; Ihr Gegenüber muss zeigen, dass der Mangel schon da war</translation>
    </message>
    <message>
        <source>Day %1: the legal guarantee of %2 days is over</source>
        <translation>Tag %1: die Gewährleistung von %2 Tagen ist vorbei</translation>
    </message>
    <message>
        <source>%1.
%2</source>
        <translation>%1.
%2</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation>Eingang bestätigt am %1</translation>
    </message>
    <message>
        <source>Should have been acknowledged by %1</source>
        <translation>Eingang hätte bis %1 bestätigt sein sollen</translation>
    </message>
    <message>
        <source>To acknowledge by %1</source>
        <translation>Eingang zu bestätigen bis %1</translation>
    </message>
    <message>
        <source>Promised for %1, not kept</source>
        <translation>Zugesagt für %1, nicht gehalten</translation>
    </message>
    <message>
        <source>Promised for %1: %2</source>
        <translation>Zugesagt für %1: %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>amends::FindingCard</name>
    <message>
        <source>How this will be read</source>
        <translation>Wie das ankommt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next remark (F4)</source>
        <translation>Nächster Hinweis (F4)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous remark (Shift+F4)</source>
        <translation>Voriger Hinweis (Umschalt+F4)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Set this remark aside</source>
        <translation>Diesen Hinweis beiseitelegen</translation>
    </message>
    <message>
        <source>Leave these words as they are in this reply (Alt+0)</source>
        <translation>Diese Worte in dieser Antwort so lassen (Alt+0)</translation>
    </message>
    <message>
        <source>Set aside once, in this reply or always</source>
        <translation>Einmal, in dieser Antwort oder immer beiseitelegen</translation>
    </message>
    <message>
        <source>For how long to set it aside</source>
        <translation>Für wie lange beiseitelegen</translation>
    </message>
    <message>
        <source>Once, until the text changes</source>
        <translation>Einmal, bis sich der Text ändert</translation>
    </message>
    <message>
        <source>In this reply</source>
        <translation>In dieser Antwort</translation>
    </message>
    <message>
        <source>Always, in every reply</source>
        <translation>Immer, in jeder Antwort</translation>
    </message>
    <message>
        <source>%1: %2 – “%3”</source>
        <extracomment>title of the card: how serious, what kind of remark, the words it is about</extracomment>
        <translation>%1: %2 – „%3“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Oder</translation>
    </message>
    <message>
        <source>Put these words in place of yours (Alt+1 or Ctrl+Enter)</source>
        <translation>Diese Worte statt Ihrer einsetzen (Alt+1 oder Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Put these words in place of yours (Alt+%1)</source>
        <translation>Diese Worte statt Ihrer einsetzen (Alt+%1)</translation>
    </message>
    <message>
        <source>Write instead: %1</source>
        <translation>Stattdessen schreiben: %1</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
</context>
<context>
    <name>amends::FirstRunPage</name>
    <message>
        <source>The next sentence can make a customer stay</source>
        <translation>Der nächste Satz kann entscheiden, ob jemand bleibt</translation>
    </message>
    <message>
        <source>Amends keeps your complaints, who each customer is, and what you promised, and reads along while you answer. Everything stays in one folder on this computer. How would you like to begin?</source>
        <translation>Amends bewahrt Ihre Reklamationen, wer jeweils dahintersteht und was Sie zugesagt haben, und liest mit, während Sie antworten. Alles bleibt in einem Ordner auf diesem Computer. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Bring in e-mail</source>
        <translation>E-Mails einlesen</translation>
    </message>
    <message>
        <source>Bring in customers and orders</source>
        <translation>Kundschaft und Bestellungen einlesen</translation>
    </message>
    <message>
        <source>Enter a complaint by hand</source>
        <translation>Eine Reklamation von Hand aufnehmen</translation>
    </message>
    <message>
        <source>Look around in a demo shop</source>
        <translation>Im Demo-Geschäft umsehen</translation>
    </message>
    <message>
        <source>Files and folders from your mail program, or drop them here</source>
        <translation>Dateien und Ordner aus Ihrem Mailprogramm, oder ziehen Sie sie hierher</translation>
    </message>
    <message>
        <source>An export of your shop system as CSV, so that you see who is writing</source>
        <translation>Ein Export Ihres Shopsystems als CSV, damit Sie sehen, wer schreibt</translation>
    </message>
    <message>
        <source>Somebody called, or stands in front of you</source>
        <translation>Jemand hat angerufen oder steht vor Ihnen</translation>
    </message>
    <message>
        <source>A made-up shop in a window of its own. Nothing there is real</source>
        <translation>Ein erfundenes Geschäft in einem eigenen Fenster. Nichts darin ist echt</translation>
    </message>
    <message>
        <source>Say who your shop is, for letters and signatures</source>
        <translation>Sagen Sie, wer Ihr Geschäft ist, für Briefe und Unterschriften</translation>
    </message>
</context>
<context>
    <name>amends::HtmlView</name>
    <message>
        <source>The mail as it looked</source>
        <translation>Die E-Mail, wie sie aussah</translation>
    </message>
    <message>
        <source>Open a link of this mail</source>
        <translation>Link dieser E-Mail öffnen</translation>
    </message>
    <message>
        <source>The link leads to
%1
Open it only if you know this place.</source>
        <translation>Der Link führt zu
%1
Öffnen Sie ihn nur, wenn Sie diesen Ort kennen.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>amends::ImportDialog</name>
    <message>
        <source>%1 customers</source>
        <translation>Kundenliste aus %1</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>Kontakte aus %1</translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation>Rechnungen aus %1</translation>
    </message>
    <message>
        <source>%1 items sold</source>
        <translation>verkaufte Artikel aus %1</translation>
    </message>
    <message>
        <source>%1 receipts</source>
        <translation>Belege aus %1</translation>
    </message>
    <message>
        <source>%1 sales</source>
        <translation>Verkäufe aus %1</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>Bestellungen aus %1</translation>
    </message>
    <message>
        <source>Bring in e-mail</source>
        <translation>E-Mails einlesen</translation>
    </message>
    <message>
        <source>Bring in customers and orders</source>
        <translation>Kundschaft und Bestellungen einlesen</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Einlesen rückgängig machen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Every file is tried by its content. What is already here is not doubled, answers join their complaint, and newsletters and automatic mail start no clock.</source>
        <translation>Jede Datei wird an ihrem Inhalt erkannt. Was schon da ist, wird nicht doppelt aufgenommen, Antworten kommen zu ihrer Reklamation, und bei Newslettern und automatischen E-Mails läuft keine Frist.</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>stands behind the number in a box: “14 days”</extracomment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Matters are still &amp;open for</source>
        <translation>Anliegen bleiben &amp;offen für</translation>
    </message>
    <message>
        <source>Matters are still open for, in days</source>
        <translation>Wie viele Tage Anliegen offen bleiben</translation>
    </message>
    <message>
        <source>Older conversations, and those you answered last, are filed as history.</source>
        <translation>Ältere Gespräche, und solche, in denen Sie zuletzt geantwortet haben, werden als Vorgeschichte abgelegt.</translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation>Die Spalten werden angesehen …</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Wie weit das Einlesen ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What was not taken, and why</source>
        <translation>Was nicht übernommen wurde, und warum</translation>
    </message>
    <message>
        <source>This form is not one we know by name. The columns were understood as %1.</source>
        <translation>Diese Form kennen wir nicht mit Namen. Die Spalten wurden so verstanden: %1.</translation>
    </message>
    <message>
        <source>Recognised as %1 by its columns %2. Nothing is doubled when a file is brought in twice.</source>
        <translation>Erkannt als %1 an den Spalten %2. Wird eine Datei zweimal eingelesen, verdoppelt sich nichts.</translation>
    </message>
    <message>
        <source>Stopped. What was filed until then is here.</source>
        <translation>Angehalten. Was bis dahin abgelegt wurde, ist hier.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln read.</source>
        <translation>
            <numerusform>Fertig: %Ln gelesen.</numerusform>
            <numerusform>Fertig: %Ln gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <comment>a file and the number of a record in it</comment>
        <translation>%1, Nr. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Das Einlesen wurde rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>amends::ImportFlow</name>
    <message>
        <source>Bring in e-mail</source>
        <translation>E-Mails einlesen</translation>
    </message>
    <message>
        <source>E-mail (*.eml *.mbox *.mbx);;All files (*)</source>
        <translation>E-Mails (*.eml *.mbox *.mbx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bring in a folder of e-mail</source>
        <translation>E-Mail-Ordner einlesen</translation>
    </message>
    <message>
        <source>Bring in customers and orders</source>
        <translation>Kundschaft und Bestellungen einlesen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>amends::InboxPanel</name>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Stand setzen</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>This is a complaint</source>
        <translation>Das ist eine Reklamation</translation>
    </message>
    <message>
        <source>This is not a complaint</source>
        <translation>Das ist keine Reklamation</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Reklamationen</translation>
    </message>
    <message>
        <source>Only in: %1</source>
        <translation>Nur in: %1</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>Mehr als %1 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::LetterPreview</name>
    <message>
        <source>Save the letter</source>
        <translation>Brief speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Der Brief, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Save the letter as a PDF file and record it as sent</source>
        <translation>Den Brief als PDF-Datei speichern und als gesendet festhalten</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print the letter and record it as sent</source>
        <translation>Den Brief drucken und als gesendet festhalten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>&amp;Back to the reply</source>
        <translation>&amp;Zurück zur Antwort</translation>
    </message>
    <message>
        <source>Nothing is recorded (Esc)</source>
        <translation>Nichts wird festgehalten (Esc)</translation>
    </message>
    <message>
        <source>Back to the reply</source>
        <translation>Zurück zur Antwort</translation>
    </message>
</context>
<context>
    <name>amends::MainActions</name>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Geschäft</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Complaint</source>
        <translation>&amp;Reklamation</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Bring in &amp;e-mail…</source>
        <translation>&amp;E-Mails einlesen …</translation>
    </message>
    <message>
        <source>Bring in a &amp;folder of e-mail…</source>
        <translation>E-Mail-&amp;Ordner einlesen …</translation>
    </message>
    <message>
        <source>Bring in &amp;customers and orders…</source>
        <translation>&amp;Kundschaft und Bestellungen einlesen …</translation>
    </message>
    <message>
        <source>Save a &amp;backup…</source>
        <translation>Sicherung &amp;anlegen …</translation>
    </message>
    <message>
        <source>&amp;Go back to a backup…</source>
        <translation>&amp;Zu einer Sicherung zurückkehren …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ein&amp;stellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;New complaint…</source>
        <translation>&amp;Neue Reklamation …</translation>
    </message>
    <message>
        <source>Write the &amp;reply</source>
        <translation>Antwort &amp;schreiben</translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation>No&amp;tiz schreiben</translation>
    </message>
    <message>
        <source>&amp;Hide values</source>
        <translation>&amp;Werte verbergen</translation>
    </message>
    <message>
        <source>Show or hide the &amp;list</source>
        <translation>&amp;Liste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Fold or open the &amp;customer</source>
        <translation>&amp;Kundschaft ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Go to the next &amp;pane</source>
        <translation>Zum nächsten &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Amends</source>
        <translation>Ü&amp;ber Amends</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Hide spend, loyalty and notes while a customer can see the screen (F8)</source>
        <translation>Umsatz, Treue und Notizen verbergen, solange jemand mit auf den Bildschirm schaut (F8)</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Den letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Go to a list</source>
        <translation>Zu einer Liste gehen</translation>
    </message>
    <message>
        <source>Next or previous complaint</source>
        <translation>Nächste oder vorige Reklamation</translation>
    </message>
    <message>
        <source>From the list to the reply</source>
        <translation>Von der Liste zur Antwort</translation>
    </message>
    <message>
        <source>This is not a complaint, or it is one after all</source>
        <translation>Das ist keine Reklamation, oder doch eine</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Gelesen oder ungelesen</translation>
    </message>
</context>
<context>
    <name>amends::MainWindow</name>
    <message>
        <source>Writing works again. Nothing was lost.</source>
        <translation>Speichern geht wieder. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>The demo shop could not be opened.</source>
        <translation>Das Demo-Geschäft ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Start the program with --demo instead.</source>
        <translation>Starten Sie das Programm stattdessen mit --demo.</translation>
    </message>
    <message>
        <source>Your reply could not be written to disk.</source>
        <translation>Ihre Antwort konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Copy it before you close. Closing again closes without it.</source>
        <translation>Kopieren Sie sie vor dem Schließen. Ein zweites Schließen schließt ohne sie.</translation>
    </message>
    <message>
        <source>Values are hidden (F8 shows them)</source>
        <translation>Werte sind verborgen (F8 zeigt sie)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>amends::MessageCard</name>
    <message>
        <source>Show the rest</source>
        <translation>Den Rest zeigen</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>Den Rest verbergen</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Zitierten Text zeigen</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Zitierten Text verbergen</translation>
    </message>
    <message>
        <source>Show signature</source>
        <translation>Signatur zeigen</translation>
    </message>
    <message>
        <source>Hide signature</source>
        <translation>Signatur verbergen</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 hat geschrieben</translation>
    </message>
    <message>
        <source>Note, stays in the shop</source>
        <translation>Notiz, bleibt im Geschäft</translation>
    </message>
    <message>
        <source>Note by %1, stays in the shop</source>
        <translation>Notiz von %1, bleibt im Geschäft</translation>
    </message>
    <message>
        <source>Phone note, stays in the shop</source>
        <translation>Telefonnotiz, bleibt im Geschäft</translation>
    </message>
    <message>
        <source>Phone note by %1, stays in the shop</source>
        <translation>Telefonnotiz von %1, bleibt im Geschäft</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>Unsere Antwort</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 hat geantwortet</translation>
    </message>
    <message>
        <source>Show as the mail looked</source>
        <translation>Im ursprünglichen Aussehen zeigen</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als Text zeigen</translation>
    </message>
</context>
<context>
    <name>amends::MissingList</name>
    <message>
        <source>What the reply still lacks</source>
        <translation>Was der Antwort noch fehlt</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Vor dem Senden</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more question</source>
        <translation>
            <numerusform>%n weitere Frage</numerusform>
            <numerusform>%n weitere Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Vorhanden: %1</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
</context>
<context>
    <name>amends::NewComplaintDialog</name>
    <message>
        <source>New complaint</source>
        <translation>Neue Reklamation</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, card or order number</source>
        <translation>Name, Telefon, E-Mail, Karten- oder Bestellnummer</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Treffer in der Kundschaft</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation>Wie es zu uns kam</translation>
    </message>
    <message>
        <source>&amp;How it reached us</source>
        <translation>Wie es &amp;zu uns kam</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>In the customer’s own words, as far as you can</source>
        <translation>Möglichst mit den Worten Ihres Gegenübers</translation>
    </message>
    <message>
        <source>What ha&amp;ppened</source>
        <translation>Was &amp;passiert ist</translation>
    </message>
    <message>
        <source>In &amp;few words</source>
        <translation>In &amp;Kürze</translation>
    </message>
    <message>
        <source>Made of what happened when left empty</source>
        <translation>Leer gelassen, entsteht es aus dem, was passiert ist</translation>
    </message>
    <message>
        <source>What the customer would like</source>
        <translation>Was gewünscht wird</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Noch nicht gesagt</translation>
    </message>
    <message>
        <source>What the customer would &amp;like</source>
        <translation>Was &amp;gewünscht wird</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not known yet: a new customer is added.</source>
        <translation>Noch nicht bekannt: wird neu angelegt.</translation>
    </message>
    <message>
        <source>None of these? Go on, and a new customer is added.</source>
        <translation>Niemand davon? Dann einfach weiter, die Person wird neu angelegt.</translation>
    </message>
    <message>
        <source>A customer we know: e-mail and phone are on file.</source>
        <translation>Bekannt: E-Mail und Telefon sind hinterlegt.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>A name, a phone number or an e-mail is enough.</source>
        <translation>Ein Name, eine Telefonnummer oder eine E-Mail genügt.</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>Ein paar Worte genügen.</translation>
    </message>
</context>
<context>
    <name>amends::NoteBox</name>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>A note for the shop, never sent (N)</source>
        <translation>Eine Notiz fürs Geschäft, wird nie gesendet (N)</translation>
    </message>
    <message>
        <source>&amp;Note, stays in the shop</source>
        <translation>&amp;Notiz, bleibt im Geschäft</translation>
    </message>
    <message>
        <source>Note, stays in the shop</source>
        <translation>Notiz, bleibt im Geschäft</translation>
    </message>
    <message>
        <source>For your colleagues: what you found out, what the customer told you…</source>
        <translation>Fürs Team: was Sie herausgefunden haben, was man Ihnen gesagt hat …</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it, Esc folds it away</source>
        <translation>Strg+Eingabe fügt sie hinzu, Esc klappt sie ein</translation>
    </message>
    <message>
        <source>Said on the &amp;phone</source>
        <translation>Am &amp;Telefon gesagt</translation>
    </message>
    <message>
        <source>It is a phone note</source>
        <translation>Es ist eine Telefonnotiz</translation>
    </message>
    <message>
        <source>Marks the note as what was said on the phone</source>
        <translation>Kennzeichnet die Notiz als am Telefon Gesagtes</translation>
    </message>
    <message>
        <source>&amp;Add note</source>
        <translation>Noti&amp;z hinzufügen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add the note to this complaint (Ctrl+Enter)</source>
        <translation>Die Notiz zu dieser Reklamation hinzufügen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Fold the note away</source>
        <translation>Notiz einklappen</translation>
    </message>
    <message>
        <source>What you typed stays here (Esc)</source>
        <translation>Ihr Text bleibt hier (Esc)</translation>
    </message>
</context>
<context>
    <name>amends::ReplyPanel</name>
    <message>
        <source>Not saved yet – your text is kept here</source>
        <translation>Noch nicht gespeichert – Ihr Text ist hier aufgehoben</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Sie schreiben …</translation>
    </message>
    <message numerus="yes">
        <source>Set aside (%n)</source>
        <translation>
            <numerusform>Beiseite (%n)</numerusform>
            <numerusform>Beiseite (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>This reply was also changed somewhere else.</source>
        <translation>Diese Antwort wurde auch anderswo geändert.</translation>
    </message>
    <message>
        <source>Whichever you choose, the other one stays among the versions.</source>
        <translation>Wofür Sie sich auch entscheiden: Die andere bleibt bei den Fassungen.</translation>
    </message>
    <message>
        <source>Keep what I wrote</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation>Die andere nehmen</translation>
    </message>
    <message>
        <source>&amp;Your answer</source>
        <translation>Ihre Ant&amp;wort</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Write as you would speak across the counter…</source>
        <translation>Schreiben Sie, wie Sie über die Theke sprechen würden …</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Earlier versions of this reply, to take one up again</source>
        <translation>Frühere Fassungen dieser Antwort, um eine wieder aufzugreifen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Remarks you set aside; choose one to take it back</source>
        <translation>Beiseitegelegte Hinweise; wählen Sie einen, um ihn zurückzuholen</translation>
    </message>
    <message>
        <source>Remarks set aside</source>
        <translation>Beiseitegelegte Hinweise</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation>Sprache der Antwort</translation>
    </message>
    <message>
        <source>The reply is checked in this language. Automatic is the one the customer wrote in.</source>
        <translation>Die Antwort wird in dieser Sprache geprüft. Automatisch ist die, in der Ihnen geschrieben wurde.</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
</context>
<context>
    <name>amends::SendBar</name>
    <message>
        <source>Send by e-mail</source>
        <translation>Per E-Mail senden</translation>
    </message>
    <message>
        <source>Open as a new e-mail</source>
        <translation>Als neue E-Mail öffnen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Send a letter</source>
        <translation>Brief senden</translation>
    </message>
    <message>
        <source>Said by phone</source>
        <translation>Am Telefon gesagt</translation>
    </message>
    <message>
        <source>Said at the counter</source>
        <translation>An der Theke gesagt</translation>
    </message>
    <message>
        <source>Hands a finished draft to your mail program</source>
        <translation>Übergibt Ihrem Mailprogramm einen fertigen Entwurf</translation>
    </message>
    <message>
        <source>For mail programs that cannot open a finished draft</source>
        <translation>Für Mailprogramme, die keinen fertigen Entwurf öffnen können</translation>
    </message>
    <message>
        <source>Other ways to answer: letter, phone, counter, copy</source>
        <translation>Andere Wege zu antworten: Brief, Telefon, Theke, Kopie</translation>
    </message>
    <message>
        <source>Other ways to answer</source>
        <translation>Andere Wege zu antworten</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Back to the reply, to the words that would hurt</source>
        <translation>Zurück zur Antwort, zu den Worten, die verletzen würden</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>You decide: it goes as it is written</source>
        <translation>Sie entscheiden: Es geht hinaus, wie es da steht</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>Grun&amp;d:</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>wenn Sie mögen</translation>
    </message>
    <message>
        <source>Reason for sending it as it is, may be left empty</source>
        <translation>Grund, es so zu senden; darf leer bleiben</translation>
    </message>
    <message>
        <source>Kept with the complaint, never sent</source>
        <translation>Bleibt bei der Reklamation, wird nie gesendet</translation>
    </message>
    <message>
        <source>No e-mail address known</source>
        <translation>Keine E-Mail-Adresse bekannt</translation>
    </message>
    <message>
        <source>to: %1</source>
        <translation>an: %1</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfangsadresse</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Senden: %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+Enter)</source>
        <translation>%1 (Strg+Umschalt+Eingabe)</translation>
    </message>
</context>
<context>
    <name>amends::SendFlow</name>
    <message numerus="yes">
        <source>%n passage will be read as “%1”. Would you like to change it first?</source>
        <translation>
            <numerusform>%n Stelle klingt nach „%1“. Möchten Sie sie vorher ändern?</numerusform>
            <numerusform>%n Stellen klingen nach „%1“. Möchten Sie sie vorher ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>No mail program took the message.</source>
        <translation>Kein Mailprogramm hat die Nachricht angenommen.</translation>
    </message>
    <message>
        <source>The reply is recorded. Copy its text and paste it into your mail.</source>
        <translation>Die Antwort ist festgehalten. Kopieren Sie den Text und fügen Sie ihn in Ihre E-Mail ein.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Handed over to your mail program.</source>
        <translation>An Ihr Mailprogramm übergeben.</translation>
    </message>
    <message>
        <source>Send it there; we will ask whether it went out.</source>
        <translation>Senden Sie dort; wir fragen nach, ob sie hinausging.</translation>
    </message>
    <message>
        <source>Copied, and recorded as sent.</source>
        <translation>Kopiert und als gesendet festgehalten.</translation>
    </message>
    <message>
        <source>Paste it where it has to go.</source>
        <translation>Fügen Sie den Text dort ein, wo er hinsoll.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Festgehalten: %1.</translation>
    </message>
</context>
<context>
    <name>amends::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>Daten und Sicherungen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>amends::ShopPage</name>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>&amp;Name of the shop</source>
        <translation>&amp;Name des Geschäfts</translation>
    </message>
    <message>
        <source>S&amp;treet and number</source>
        <translation>&amp;Straße und Hausnummer</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>P&amp;hone customers can call</source>
        <translation>&amp;Telefon für die Kundschaft</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Opening ho&amp;urs, as told</source>
        <translation>Ö&amp;ffnungszeiten, in Worten</translation>
    </message>
    <message>
        <source>&amp;Sign off with</source>
        <translation>&amp;Gruß am Ende</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Our own e-mail addresses</source>
        <translation>E&amp;igene E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Freundliche Grüße</translation>
    </message>
    <message>
        <source>One a line. Mail from these is what we sent.</source>
        <translation>Je Zeile eine. E-Mails von diesen Adressen sind von uns.</translation>
    </message>
</context>
<context>
    <name>amends::SpendChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Spend by year</source>
        <translation>Umsatz pro Jahr</translation>
    </message>
</context>
<context>
    <name>amends::StaffButton</name>
    <message>
        <source>Staff…</source>
        <translation>Team …</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Wer ist da?</translation>
    </message>
    <message>
        <source>Who is at the desk (Ctrl+Shift+U)</source>
        <translation>Wer am Platz ist (Strg+Umschalt+U)</translation>
    </message>
    <message>
        <source>Who is at the desk: %1</source>
        <translation>Am Platz: %1</translation>
    </message>
</context>
<context>
    <name>amends::StaffPage</name>
    <message>
        <source>No one signs in: who is at the desk is chosen by the initials at the bottom of the window. Whoever leaves keeps the name in the history; take the tick away.</source>
        <translation>Niemand meldet sich an: Wer am Platz ist, wählen Sie über das Kürzel unten im Fenster. Wer geht, behält den Namen in der Vorgeschichte; nehmen Sie das Häkchen weg.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Direct line</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbeitet hier</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>&amp;Add someone</source>
        <translation>Jemanden &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>amends::TimelineView</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>amends::TopBar</name>
    <message>
        <source>Search anything: a name, an order, words of a message  (Ctrl+K)</source>
        <translation>Alles durchsuchen: ein Name, eine Bestellung, Worte aus einer Nachricht  (Strg+K)</translation>
    </message>
    <message>
        <source>Narrow it down with from: status: channel: before: after: order: handler:</source>
        <translation>Eingrenzen mit from: status: channel: before: after: order: handler:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Neue Reklamation</translation>
    </message>
    <message>
        <source>New complaint (Ctrl+N)</source>
        <translation>Neue Reklamation (Strg+N)</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>Werte verbergen</translation>
    </message>
</context>
<context>
    <name>amends::ViewList</name>
    <message>
        <source>Lists of complaints</source>
        <translation>Listen der Reklamationen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n complaint(s)</source>
        <translation>
            <numerusform>%1, %n Reklamation</numerusform>
            <numerusform>%1, %n Reklamationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::WindowPage</name>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Sprache des Fensters</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>amends::Workbench</name>
    <message>
        <source>Show or hide the list (F7)</source>
        <translation>Liste ein- oder ausblenden (F7)</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Liste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Choose a complaint on the left to read it and to answer.
J and K move, Enter goes to the reply.</source>
        <translation>Wählen Sie links eine Reklamation, um sie zu lesen und zu beantworten.
J und K blättern, Eingabe führt zur Antwort.</translation>
    </message>
</context>
</TS>
