<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BetweenTheLines</name>
    <message>
        <source>The number of one of this customer’s purchases: shows it beside</source>
        <translation>Die Nummer eines Kaufs dieser Person: zeigt ihn daneben</translation>
    </message>
    <message>
        <source>The amount of one of this customer’s purchases: shows it beside</source>
        <translation>Der Betrag eines Kaufs dieser Person: zeigt ihn daneben</translation>
    </message>
    <message>
        <source>The day of one of this customer’s purchases: shows it beside</source>
        <translation>Der Tag eines Kaufs dieser Person: zeigt ihn daneben</translation>
    </message>
    <message>
        <source>asks for: %1</source>
        <extracomment>what the customer&apos;s message asks for: &quot;asks for: refund, explanation&quot;</extracomment>
        <translation>Wunsch: %1</translation>
    </message>
    <message>
        <source>in %1, partly in %2</source>
        <extracomment>a message in two languages: &quot;in French, partly in Dutch&quot;</extracomment>
        <translation>auf %1, teils auf %2</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>%n purchase(s), %1</source>
        <extracomment>%1 an amount: what the customer spent after the gesture</extracomment>
        <translation>
            <numerusform>%n&#xa0;Kauf, %1</numerusform>
            <numerusform>%n&#xa0;Käufe, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>%1: %2 given</source>
        <extracomment>%1 “This month” or “October 2026”, %2 an amount</extracomment>
        <translation>%1: %2 gegeben</translation>
    </message>
    <message>
        <source>%1: %2 of %3 given</source>
        <extracomment>%1 “This month” or “October 2026”, %2 what was given, %3 the budget</extracomment>
        <translation>%1: %2 von %3 gegeben</translation>
    </message>
    <message>
        <source>More than the %1 one person gives for a complaint without asking: ask first.</source>
        <extracomment>%1 an amount</extracomment>
        <translation>Mehr als die %1, die eine Person für eine Beschwerde ohne Rückfrage gibt: bitte erst fragen.</translation>
    </message>
    <message>
        <source>nothing bought since</source>
        <extracomment>by the customer, after the gesture</extracomment>
        <translation>seither nichts gekauft</translation>
    </message>
    <message>
        <source>You changed this on %1: %2.</source>
        <extracomment>%1 a day, %2 what was changed, in the shop&apos;s words; as the next ones</extracomment>
        <translation>Sie haben das am %1 geändert: %2.</translation>
    </message>
    <message>
        <source>The first of the same cause since you changed this on %1: %2.</source>
        <translation>Die erste mit derselben Ursache seit Ihrer Änderung vom %1: %2.</translation>
    </message>
    <message>
        <source>A hundred and more of the same cause came since you changed this on %1: %2.</source>
        <translation>Über hundert mit derselben Ursache kamen seit Ihrer Änderung vom %1: %2.</translation>
    </message>
    <message>
        <source>The %3 of the same cause since you changed this on %1: %2.</source>
        <extracomment>%3 “2nd”, “3rd”</extracomment>
        <translation>Die %3 mit derselben Ursache seit Ihrer Änderung vom %1: %2.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
</context>
<context>
    <name>Countries</name>
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
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>No holidays of its own</source>
        <translation>Keine eigenen Feiertage</translation>
    </message>
</context>
<context>
    <name>CustomerSentences</name>
    <message>
        <source>has not bought for longer than most customers</source>
        <translation>hat länger als die meisten nichts mehr gekauft</translation>
    </message>
    <message>
        <source>bought less lately than most customers</source>
        <translation>hat länger nichts gekauft als die meisten</translation>
    </message>
    <message>
        <source>bought about as lately as others</source>
        <translation>hat zuletzt etwa zur selben Zeit gekauft wie andere</translation>
    </message>
    <message>
        <source>bought more lately than most customers</source>
        <translation>hat später zuletzt gekauft als die meisten</translation>
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
            <numerusform>Letzter Kauf vor %n&#xa0;Tag.</numerusform>
            <numerusform>Letzter Kauf vor %n&#xa0;Tagen.</numerusform>
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
        <translation>Die Antwort ist gesendet</translation>
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
        <source>%1 erased a customer</source>
        <translation>%1 hat einen Kunden gelöscht</translation>
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
    <message>
        <source>the saved view</source>
        <translation>eigene Ansicht</translation>
    </message>
    <message>
        <source>the change of the saved view</source>
        <translation>geänderte Ansicht</translation>
    </message>
    <message>
        <source>the removed view</source>
        <translation>entfernte Ansicht</translation>
    </message>
    <message>
        <source>the new order of the views</source>
        <translation>neue Reihenfolge der Ansichten</translation>
    </message>
    <message>
        <source>%1 noted the day the customer set</source>
        <translation>%1 hat den genannten Termin notiert</translation>
    </message>
    <message>
        <source>the change of the customer’s deadline</source>
        <translation>geänderter Termin</translation>
    </message>
    <message>
        <source>%1 did a step of the safety list: %3</source>
        <translation>%1 hat einen Schritt der Sicherheitsliste erledigt: %3</translation>
    </message>
    <message>
        <source>the tick on the safety list</source>
        <translation>Häkchen auf der Sicherheitsliste</translation>
    </message>
    <message>
        <source>%1 took a tick off the safety list: %3</source>
        <translation>%1 hat ein Häkchen der Sicherheitsliste entfernt: %3</translation>
    </message>
    <message>
        <source>the tick taken off the safety list</source>
        <translation>entferntes Häkchen der Sicherheitsliste</translation>
    </message>
    <message>
        <source>%1 asked a colleague to read the draft over</source>
        <translation>%1 hat um Gegenlesen des Entwurfs gebeten</translation>
    </message>
    <message>
        <source>the request to read it over</source>
        <translation>Bitte um Gegenlesen</translation>
    </message>
    <message>
        <source>%1 did not wait for the second reader</source>
        <translation>%1 hat das Gegenlesen nicht abgewartet</translation>
    </message>
    <message>
        <source>taking the draft back</source>
        <translation>zurückgeholter Entwurf</translation>
    </message>
    <message>
        <source>%1 put the second reader’s answer away</source>
        <translation>%1 hat das Ergebnis des Gegenlesens weggelegt</translation>
    </message>
    <message>
        <source>putting the remarks away</source>
        <translation>weggelegte Hinweise</translation>
    </message>
    <message>
        <source>%1 read the draft over: fine</source>
        <translation>%1 hat den Entwurf gegengelesen: passt</translation>
    </message>
    <message>
        <source>handing the draft back</source>
        <translation>zurückgegebener Entwurf</translation>
    </message>
    <message>
        <source>%1 read the draft over, with remarks</source>
        <translation>%1 hat den Entwurf gegengelesen, mit Hinweisen</translation>
    </message>
    <message>
        <source>%1 sent it before the second reader had answered</source>
        <translation>%1 hat vor dem Ende des Gegenlesens gesendet</translation>
    </message>
    <message>
        <source>%1 wrote a remark on the draft</source>
        <translation>%1 hat einen Hinweis zum Entwurf geschrieben</translation>
    </message>
    <message>
        <source>the remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 took a remark away</source>
        <translation>%1 hat einen Hinweis entfernt</translation>
    </message>
    <message>
        <source>the removed remark</source>
        <translation>entfernter Hinweis</translation>
    </message>
    <message>
        <source>%1 ticked a remark off</source>
        <translation>%1 hat einen Hinweis abgehakt</translation>
    </message>
    <message>
        <source>the tick on the remark</source>
        <translation>abgehakter Hinweis</translation>
    </message>
    <message>
        <source>%1 opened a remark again</source>
        <translation>%1 hat einen Hinweis wieder geöffnet</translation>
    </message>
    <message>
        <source>opening the remark again</source>
        <translation>wieder geöffneter Hinweis</translation>
    </message>
    <message>
        <source>%1 noted a promise</source>
        <translation>%1 hat eine Zusage notiert</translation>
    </message>
    <message>
        <source>the promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>%1 kept a promise</source>
        <translation>%1 hat eine Zusage gehalten</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>gehaltene Zusage</translation>
    </message>
    <message>
        <source>%1 noted that a promise was not kept</source>
        <translation>%1 hat notiert, dass eine Zusage nicht gehalten wurde</translation>
    </message>
    <message>
        <source>promise not kept</source>
        <translation>nicht gehaltene Zusage</translation>
    </message>
    <message>
        <source>%1 gave a promise a new date</source>
        <translation>%1 hat einer Zusage ein neues Datum gegeben</translation>
    </message>
    <message>
        <source>the new date</source>
        <translation>neues Datum</translation>
    </message>
    <message>
        <source>%1 put a promise out of sight for a while</source>
        <translation>%1 hat eine Zusage eine Weile ausgeblendet</translation>
    </message>
    <message>
        <source>putting the promise out of sight</source>
        <translation>ausgeblendete Zusage</translation>
    </message>
    <message>
        <source>%1 brought a promise back in sight</source>
        <translation>%1 hat eine Zusage wieder eingeblendet</translation>
    </message>
    <message>
        <source>bringing the promise back</source>
        <translation>wieder eingeblendete Zusage</translation>
    </message>
    <message>
        <source>%1 removed a promise that was none</source>
        <translation>%1 hat eine Zusage entfernt, die keine war</translation>
    </message>
    <message>
        <source>removing the promise</source>
        <translation>entfernte Zusage</translation>
    </message>
    <message>
        <source>the house phrase</source>
        <translation>Hauswendung</translation>
    </message>
    <message>
        <source>the change of the house phrase</source>
        <translation>geänderte Hauswendung</translation>
    </message>
    <message>
        <source>the removed house phrase</source>
        <translation>entfernte Hauswendung</translation>
    </message>
    <message>
        <source>the house phrases brought in</source>
        <translation>eingelesene Hauswendungen</translation>
    </message>
    <message>
        <source>the word added to the dictionary</source>
        <translation>Wort ins Wörterbuch aufgenommen</translation>
    </message>
    <message>
        <source>the word taken out of the dictionary</source>
        <translation>Wort aus dem Wörterbuch entfernt</translation>
    </message>
    <message>
        <source>%1 offered: %3</source>
        <translation>%1 hat angeboten: %3</translation>
    </message>
    <message>
        <source>the offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>%1 noted what was chosen: %3</source>
        <translation>%1 hat die Wahl notiert: %3</translation>
    </message>
    <message>
        <source>the choice of the remedy</source>
        <translation>Wahl der Lösung</translation>
    </message>
    <message>
        <source>%1 noted that it is delivered (%3)</source>
        <translation>%1 hat die Lieferung notiert (%3)</translation>
    </message>
    <message>
        <source>the delivery of the remedy</source>
        <translation>Lieferung der Lösung</translation>
    </message>
    <message>
        <source>%1 noted that the customer said it is well</source>
        <translation>%1 hat notiert, dass alles in Ordnung ist</translation>
    </message>
    <message>
        <source>that it is well</source>
        <translation>Notiz „alles in Ordnung“</translation>
    </message>
    <message>
        <source>%1 noted that the customer does not accept it</source>
        <translation>%1 hat notiert, dass die Lösung nicht angenommen wird</translation>
    </message>
    <message>
        <source>that it is not accepted</source>
        <translation>nicht angenommene Lösung</translation>
    </message>
    <message>
        <source>%1 opened the matter again</source>
        <translation>%1 hat die Sache wieder geöffnet</translation>
    </message>
    <message>
        <source>opening the matter again</source>
        <translation>wieder geöffnete Sache</translation>
    </message>
    <message>
        <source>the answer to “Was it us?”</source>
        <translation>Antwort auf „Lag es an uns?“</translation>
    </message>
    <message>
        <source>%1 noted how it was sold, for the law</source>
        <translation>%1 hat notiert, wie verkauft wurde (fürs Gesetz)</translation>
    </message>
    <message>
        <source>the change of how it was sold</source>
        <translation>geänderte Angaben zum Verkauf</translation>
    </message>
    <message>
        <source>%1 noted a gesture: %3</source>
        <translation>%1 hat eine Geste notiert: %3</translation>
    </message>
    <message>
        <source>the gesture</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>%1 changed what is noted of a gesture: %3</source>
        <translation>%1 hat die Angaben zu einer Geste geändert: %3</translation>
    </message>
    <message>
        <source>the change of the gesture</source>
        <translation>geänderte Geste</translation>
    </message>
    <message>
        <source>%1 removed a gesture: %3</source>
        <translation>%1 hat eine Geste entfernt: %3</translation>
    </message>
    <message>
        <source>the removed gesture</source>
        <translation>entfernte Geste</translation>
    </message>
    <message>
        <source>the note of what you changed</source>
        <translation>notierte Änderung im Geschäft</translation>
    </message>
    <message>
        <source>the correction of what you changed</source>
        <translation>berichtigte Änderung im Geschäft</translation>
    </message>
    <message>
        <source>the removed note of what you changed</source>
        <translation>entfernte Änderung im Geschäft</translation>
    </message>
    <message>
        <source>%1 told the customer what was changed</source>
        <translation>%1 hat Bescheid gegeben, was geändert wurde</translation>
    </message>
    <message>
        <source>that the customer was told</source>
        <translation>Bescheid gegeben</translation>
    </message>
    <message>
        <source>%1 noted that the customer was not told what was changed</source>
        <translation>%1 hat notiert, dass über die Änderung nicht Bescheid gegeben wurde</translation>
    </message>
    <message>
        <source>that the customer was not told</source>
        <translation>doch nicht Bescheid gegeben</translation>
    </message>
    <message>
        <source>%1 changed the day to ask how it was handled</source>
        <translation>%1 hat den Tag zum Nachfragen geändert</translation>
    </message>
    <message>
        <source>the change of the day to ask</source>
        <translation>geänderter Tag zum Nachfragen</translation>
    </message>
    <message>
        <source>%1 asked the customer how it was handled</source>
        <translation>%1 hat nachgefragt, wie es gelaufen ist</translation>
    </message>
    <message>
        <source>that the customer was asked</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>%1 noted how the customer found it handled</source>
        <translation>%1 hat die Antwort auf die Nachfrage notiert</translation>
    </message>
    <message>
        <source>the customer’s answer</source>
        <translation>Antwort auf die Nachfrage</translation>
    </message>
    <message>
        <source>the new text</source>
        <translation>neuer Text</translation>
    </message>
    <message>
        <source>the change of the text</source>
        <translation>geänderter Text</translation>
    </message>
    <message>
        <source>the removed text</source>
        <translation>entfernter Text</translation>
    </message>
    <message>
        <source>the hidden text</source>
        <translation>ausgeblendeter Text</translation>
    </message>
    <message>
        <source>the text put back</source>
        <translation>wiederhergestellter Text</translation>
    </message>
    <message>
        <source>the new order of the texts</source>
        <translation>neue Reihenfolge der Texte</translation>
    </message>
    <message>
        <source>the texts brought in</source>
        <translation>eingelesene Texte</translation>
    </message>
    <message>
        <source>It was closed; the customer wrote again, and it is open</source>
        <translation>War abgeschlossen; es kam wieder eine Nachricht, und die Sache ist wieder offen</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>how long ago, short: minutes</extracomment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>how long ago, short: hours</extracomment>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>how long ago, short: days</extracomment>
        <translation>
            <numerusform>%n&#xa0;Tag</numerusform>
            <numerusform>%n&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wk</source>
        <extracomment>how long ago, short: weeks</extracomment>
        <translation>
            <numerusform>%n&#xa0;Wo.</numerusform>
            <numerusform>%n&#xa0;Wo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo</source>
        <extracomment>how long ago, short: months</extracomment>
        <translation>
            <numerusform>%n&#xa0;Mon.</numerusform>
            <numerusform>%n&#xa0;Mon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yr</source>
        <extracomment>how long ago, short: years</extracomment>
        <translation>
            <numerusform>%n&#xa0;Jahr</numerusform>
            <numerusform>%n&#xa0;Jahre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
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
        <source>In the shop system, export the orders or the customers instead.</source>
        <translation>Exportieren Sie im Shopsystem stattdessen die Bestellungen oder die Kundendaten.</translation>
    </message>
    <message>
        <source>Export the orders themselves, one row an order or an article.</source>
        <translation>Exportieren Sie die Bestellungen selbst, eine Zeile je Bestellung oder Artikel.</translation>
    </message>
    <message>
        <source>Choose below which column is the e-mail address, the order number or the amount.</source>
        <translation>Wählen Sie unten, welche Spalte E-Mail-Adresse, Bestellnummer oder Betrag enthält.</translation>
    </message>
    <message>
        <source>It was moved, renamed or unplugged. Add it again when it is back.</source>
        <translation>Sie wurde verschoben, umbenannt oder abgesteckt. Fügen Sie sie wieder hinzu, wenn sie zurück ist.</translation>
    </message>
    <message>
        <source>Export it once more, and wait until the download has ended.</source>
        <translation>Exportieren Sie sie noch einmal und warten Sie, bis der Download fertig ist.</translation>
    </message>
    <message>
        <source>Look under “How the file is written” whether the sign between the columns is right.</source>
        <translation>Sehen Sie unter „Wie die Datei geschrieben ist“ nach, ob das Zeichen zwischen den Spalten stimmt.</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Orders with their customers</source>
        <translation>Bestellungen mit Kundendaten</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>There is no e-mail in this folder, and no table or address book.</source>
        <translation>In diesem Ordner ist keine E-Mail, keine Tabelle und kein Adressbuch.</translation>
    </message>
    <message>
        <source>It is neither e-mail nor a table or address book.</source>
        <translation>Das ist weder E-Mail noch Tabelle noch Adressbuch.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>A folder with e-mail</source>
        <translation>Ein Ordner mit E-Mails</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Cannot be brought in</source>
        <translation>Nicht einlesbar</translation>
    </message>
    <message>
        <source>Each file is judged by what is in it, not by its name. What is here already is not doubled, answers join their complaint, and newsletters and automatic mail start no clock.</source>
        <translation>Jede Datei wird an ihrem Inhalt erkannt, nicht am Namen. Was schon da ist, wird nicht doppelt aufgenommen, Antworten kommen zu ihrer Reklamation, und bei Newslettern und automatischen E-Mails läuft keine Frist.</translation>
    </message>
    <message>
        <source>Read as you chose. This is remembered for files like it once you bring it in.</source>
        <translation>Gelesen, wie Sie es gewählt haben. Das wird für solche Dateien gemerkt, sobald Sie sie einlesen.</translation>
    </message>
    <message>
        <source>Read as you chose the last time, for files with these columns.</source>
        <translation>Gelesen, wie Sie es beim letzten Mal für diese Spalten gewählt haben.</translation>
    </message>
    <message>
        <source>Recognised by its contents, as address books write them.</source>
        <translation>Am Inhalt erkannt, so wie Adressbücher ihn schreiben.</translation>
    </message>
    <message>
        <source>No form we know by name. The columns were guessed by their titles and contents: look them over.</source>
        <translation>Keine Form, die wir mit Namen kennen. Die Spalten wurden nach Titel und Inhalt geraten: Sehen Sie sie durch.</translation>
    </message>
    <message>
        <source>Recognised by its columns %1.</source>
        <translation>Erkannt an den Spalten %1.</translation>
    </message>
    <message>
        <source>Save it in the other program as CSV, vCard or e-mail (.eml, .mbox), and add that.</source>
        <translation>Speichern Sie sie im anderen Programm als CSV, vCard oder E-Mail (.eml, .mbox) und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>Blatt „%1“</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <extracomment>how the letters of a file are stored</extracomment>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode (UTF-16, Big-Endian)</translation>
    </message>
    <message>
        <source>Western Europe (Windows)</source>
        <translation>Westeuropa (Windows)</translation>
    </message>
    <message>
        <source>Western Europe (ISO)</source>
        <translation>Westeuropa (ISO)</translation>
    </message>
    <message>
        <source>day first (31/12/2026)</source>
        <translation>Tag zuerst (31/12/2026)</translation>
    </message>
    <message>
        <source>month first (12/31/2026)</source>
        <translation>Monat zuerst (12/31/2026)</translation>
    </message>
    <message>
        <source>year first (2026-12-31)</source>
        <translation>Jahr zuerst (2026-12-31)</translation>
    </message>
    <message>
        <source>decimal comma (12,50)</source>
        <translation>Dezimalkomma (12,50)</translation>
    </message>
    <message>
        <source>decimal point (12.50)</source>
        <translation>Dezimalpunkt (12.50)</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n&#xa0;Minute</numerusform>
            <numerusform>noch etwa %n&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>the sign between two columns of a file</extracomment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
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
        <translation>der Ton ist hitzig</translation>
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
    <message>
        <source>File</source>
        <extracomment>the first cells of a table of rows that an import did not take</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Warum nicht übernommen</translation>
    </message>
    <message>
        <source>Order number</source>
        <extracomment>what a column of a shop&apos;s file means</extracomment>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Tag der Bestellung</translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation>Uhrzeit der Bestellung</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Kundenkarte</translation>
    </message>
    <message>
        <source>Another number of the same customer</source>
        <translation>Weitere Nummer derselben Person</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>Summe der Bestellung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>Rabatt auf die Bestellung</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Stand der Bestellung</translation>
    </message>
    <message>
        <source>Sale or refund</source>
        <translation>Verkauf oder Erstattung</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <source>Sold in the shop or at a distance</source>
        <translation>Im Geschäft oder im Fernabsatz verkauft</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>Betrag der Zeile</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Rabatt auf die Zeile</translation>
    </message>
    <message>
        <source>Tax on the line</source>
        <translation>Steuer auf die Zeile</translation>
    </message>
    <message>
        <source>Delivery costs</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation>Zweite Adresszeile</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Bei uns seit</translation>
    </message>
    <message>
        <source>Spend by the other system’s count</source>
        <translation>Umsatz laut dem anderen System</translation>
    </message>
    <message>
        <source>Amount of the payment</source>
        <translation>Betrag der Zahlung</translation>
    </message>
    <message>
        <source>Payment or refund</source>
        <translation>Zahlung oder Erstattung</translation>
    </message>
    <message>
        <source>No date in it says whether the day or the month stands first: please look at the dates below.</source>
        <translation>Kein Datum darin verrät, ob der Tag oder der Monat vorne steht: Sehen Sie sich bitte unten die Daten an.</translation>
    </message>
    <message>
        <source>Columns with passwords or payment cards are never read.</source>
        <translation>Spalten mit Passwörtern oder Zahlungskarten werden nie gelesen.</translation>
    </message>
    <message>
        <source>It names customers by name alone: orders join customers already here, and make no new ones.</source>
        <translation>Personen stehen nur mit Namen darin: Bestellungen kommen zu bekannten Personen, neue werden nicht angelegt.</translation>
    </message>
    <message>
        <source>It names no customers: the orders are kept as sales to a person unknown.</source>
        <translation>Personen kommen darin nicht vor: Die Bestellungen werden als Verkäufe an Unbekannt aufbewahrt.</translation>
    </message>
    <message>
        <source>The other system writes a thousand customers a file: there may be another file.</source>
        <translation>Das andere System schreibt je Datei tausend Personen: Vielleicht gibt es eine weitere Datei.</translation>
    </message>
    <message>
        <source>locked with a password: save a copy without password and bring that in</source>
        <translation>mit einem Passwort gesperrt: speichern Sie eine Kopie ohne Passwort und lesen Sie diese ein</translation>
    </message>
    <message>
        <source>an older kind of workbook (.xls or .xlsb): save it as .xlsx or as CSV</source>
        <translation>eine ältere Art Arbeitsmappe (.xls oder .xlsb): speichern Sie sie als .xlsx oder als CSV</translation>
    </message>
    <message>
        <source>an OpenDocument workbook (.ods): save it as .xlsx or as CSV</source>
        <translation>eine OpenDocument-Tabelle (.ods): speichern Sie sie als .xlsx oder als CSV</translation>
    </message>
    <message>
        <source>a packed archive: unpack it and bring in the files it holds</source>
        <translation>ein gepacktes Archiv: entpacken Sie es und lesen Sie die Dateien darin ein</translation>
    </message>
    <message>
        <source>a web page under a table’s name: open it in your spreadsheet program and save it as .xlsx or CSV</source>
        <translation>eine Webseite unter dem Namen einer Tabelle: öffnen Sie sie in Ihrer Tabellenkalkulation und speichern Sie sie als .xlsx oder CSV</translation>
    </message>
    <message>
        <source>the workbook is damaged: open it in your spreadsheet program and save it anew</source>
        <translation>die Arbeitsmappe ist beschädigt: öffnen Sie sie in Ihrer Tabellenkalkulation und speichern Sie sie neu</translation>
    </message>
    <message>
        <source>the workbook is larger than Amends reads: save the sheet as CSV, which may be of any size</source>
        <translation>die Arbeitsmappe ist größer, als Amends liest: speichern Sie das Blatt als CSV, das beliebig groß sein darf</translation>
    </message>
    <message>
        <source>larger than 128 MB: more than Amends reads of one e-mail</source>
        <translation>größer als 128&#xa0;MB: mehr, als Amends von einer E-Mail liest</translation>
    </message>
    <message>
        <source>its header is longer than any mail program writes: perhaps meant to harm, so it was left alone</source>
        <translation>der Kopf ist länger, als ein Mailprogramm ihn schreibt: vielleicht böse Absicht, darum ausgelassen</translation>
    </message>
    <message>
        <source>messages within messages, more than 100 deep: perhaps meant to harm, so it was left alone</source>
        <translation>Nachrichten in Nachrichten, mehr als 100 tief: vielleicht böse Absicht, darum ausgelassen</translation>
    </message>
    <message>
        <source>made of more than 10,000 parts: perhaps meant to harm, so it was left alone</source>
        <translation>aus mehr als 10.000 Teilen: vielleicht böse Absicht, darum ausgelassen</translation>
    </message>
    <message>
        <source>its text was cut, because it is longer than 4 million characters; the mail itself is unharmed</source>
        <translation>der Text wurde gekürzt, weil er länger als 4&#xa0;Millionen Zeichen ist; die E-Mail selbst ist unversehrt</translation>
    </message>
    <message>
        <source>some attachments were left out: there are more than 500, or they are too large together</source>
        <translation>einige Anhänge wurden ausgelassen: es sind mehr als 500, oder sie sind zusammen zu groß</translation>
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
            <numerusform>%n&#xa0;Anhang</numerusform>
            <numerusform>%n&#xa0;Anhänge</numerusform>
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
    <message>
        <source>the customer wants it by %1</source>
        <translation>gewünscht bis %1</translation>
    </message>
    <message>
        <source>The customer wants it by %1</source>
        <translation>Gewünscht bis %1</translation>
    </message>
    <message>
        <source>%1 reads the draft over</source>
        <translation>%1 liest den Entwurf gegen</translation>
    </message>
    <message>
        <source>wanted by %1</source>
        <translation>gewünscht bis %1</translation>
    </message>
    <message>
        <source>%1 reads it over</source>
        <translation>%1 liest gegen</translation>
    </message>
    <message>
        <source>for the owner: %1</source>
        <extracomment>%1 one or more reasons, such as “opened again”</extracomment>
        <translation>für die Leitung: %1</translation>
    </message>
    <message>
        <source>no next news yet (Ctrl+P notes a day)</source>
        <translation>noch keine nächste Nachricht (Strg+P notiert einen Tag)</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>of next news</comment>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Try fewer letters, a name, an order number or a number like 2026-0042. You can also write from:, status:, channel:, before:, order: or flag: before a word.</source>
        <translation>Versuchen Sie es mit weniger Buchstaben, einem Namen, einer Bestellnummer oder einer Nummer wie 2026-0042. Vor ein Wort können Sie auch from:, status:, channel:, before:, order: oder flag: schreiben.</translation>
    </message>
</context>
<context>
    <name>InfoDialogs</name>
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
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>die Daten</translation>
    </message>
    <message>
        <source>reading e-mail</source>
        <translation>E-Mails lesen</translation>
    </message>
    <message>
        <source>reading along</source>
        <translation>Mitlesen</translation>
    </message>
    <message>
        <source>bringing in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>Für einen Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Versions and the kind of computer. No name, no folder, nothing of your shop.</source>
        <translation>Versionen und die Art des Computers. Kein Name, kein Ordner, nichts aus Ihrem Geschäft.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>The next complaint</source>
        <translation>Die nächste Reklamation</translation>
    </message>
    <message>
        <source>The complaint before</source>
        <translation>Die vorige Reklamation</translation>
    </message>
    <message>
        <source>This is not a complaint, or it is one after all</source>
        <translation>Das ist keine Reklamation, oder doch eine</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>From the list to the reply</source>
        <translation>Von der Liste zur Antwort</translation>
    </message>
    <message>
        <source>Write this suggestion instead</source>
        <translation>Stattdessen diesen Vorschlag schreiben</translation>
    </message>
    <message>
        <source>Write the first suggestion instead</source>
        <translation>Stattdessen den ersten Vorschlag schreiben</translation>
    </message>
    <message>
        <source>Set the remark aside in this reply</source>
        <translation>Den Hinweis in dieser Antwort beiseitelegen</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Den letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Go to this list</source>
        <translation>Zu dieser Liste gehen</translation>
    </message>
    <message>
        <source>Go to the first view of your own</source>
        <translation>Zur ersten eigenen Ansicht gehen</translation>
    </message>
    <message>
        <source>Say who is at the desk</source>
        <translation>Sagen, wer am Platz ist</translation>
    </message>
    <message>
        <source>Go to the next remark</source>
        <translation>Zum nächsten Hinweis gehen</translation>
    </message>
    <message>
        <source>Go to the remark before</source>
        <translation>Zum vorigen Hinweis gehen</translation>
    </message>
    <message>
        <source>Correct the day the customer set</source>
        <translation>Den genannten Termin berichtigen</translation>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation>Das Wort ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Quiet: mark only stops, or every remark again</source>
        <translation>Still: nur Stopps markieren, oder wieder alle Hinweise</translation>
    </message>
    <message>
        <source>Read the reply as the customer</source>
        <translation>Die Antwort mit den Augen der Kundschaft lesen</translation>
    </message>
    <message>
        <source>Ask a colleague to read the reply over</source>
        <translation>Um Gegenlesen der Antwort bitten</translation>
    </message>
    <message>
        <source>Note the next step of the remedy</source>
        <translation>Den nächsten Schritt der Lösung notieren</translation>
    </message>
    <message>
        <source>Was it us? Open or fold the list</source>
        <translation>Lag es an uns? Die Liste öffnen oder einklappen</translation>
    </message>
    <message>
        <source>Begin with a template, or put an explanation in</source>
        <translation>Mit einer Vorlage beginnen oder eine Erklärung einsetzen</translation>
    </message>
    <message>
        <source>The customer was told what you changed, or was not after all</source>
        <translation>Über die Änderung wurde Bescheid gegeben, oder doch nicht</translation>
    </message>
</context>
<context>
    <name>LawSentences</name>
    <message>
        <source>The legal guarantee runs until %1.</source>
        <translation>Die Gewährleistung läuft bis %1.</translation>
    </message>
    <message>
        <source>The legal guarantee ended on %1.</source>
        <translation>Die Gewährleistung endete am %1.</translation>
    </message>
    <message>
        <source>The law names no number of years: it lasts as long as one may expect of such a thing.</source>
        <translation>Das Gesetz nennt keine Zahl von Jahren: Sie dauert so lange, wie man es von so einer Ware erwarten darf.</translation>
    </message>
    <message>
        <source>It never ends before %1.</source>
        <translation>Sie endet nie vor dem %1.</translation>
    </message>
    <message>
        <source>The shorter period agreed for second-hand goods holds.</source>
        <translation>Die kürzere Frist, für Gebrauchtes vereinbart, gilt.</translation>
    </message>
    <message>
        <source>The shorter period that was agreed does not hold; the legal one does.</source>
        <translation>Die vereinbarte kürzere Frist gilt nicht; es gilt die gesetzliche.</translation>
    </message>
    <message>
        <source>A repair moved the end of the guarantee to %1.</source>
        <translation>Durch eine Reparatur endet die Gewährleistung erst am %1.</translation>
    </message>
    <message>
        <source>The days in repair come on top: the guarantee now ends on %1.</source>
        <translation>Die Tage in Reparatur kommen dazu: Die Gewährleistung endet nun am %1.</translation>
    </message>
    <message>
        <source>Until %1 the law presumes that the defect was there at delivery; showing otherwise is up to you.</source>
        <translation>Bis %1 vermutet das Gesetz, dass der Mangel schon bei der Lieferung da war; das Gegenteil müssten Sie zeigen.</translation>
    </message>
    <message>
        <source>Since %1 the customer shows that the defect was there at delivery.</source>
        <translation>Seit %1 muss Ihr Gegenüber zeigen, dass der Mangel schon bei der Lieferung da war.</translation>
    </message>
    <message>
        <source>The law presumes nothing here: the customer shows the defect, within the guarantee.</source>
        <translation>Das Gesetz vermutet hier nichts: Ihr Gegenüber zeigt den Mangel, innerhalb der Gewährleistung.</translation>
    </message>
    <message>
        <source>Until %1 the customer may reject faulty goods and have the money back.</source>
        <translation>Bis %1 darf Ihr Gegenüber mangelhafte Ware ablehnen und das Geld zurückverlangen.</translation>
    </message>
    <message>
        <source>The time to reject faulty goods at once ended on %1.</source>
        <translation>Die Zeit, mangelhafte Ware sofort abzulehnen, endete am %1.</translation>
    </message>
    <message>
        <source>It must be delivered by %1.</source>
        <translation>Zu liefern bis %1.</translation>
    </message>
    <message>
        <source>It should have been delivered by %1.</source>
        <translation>Die Lieferung war bis %1 fällig.</translation>
    </message>
    <message>
        <source>Until %1 the customer may send it back without a reason.</source>
        <translation>Bis %1 ist eine Rücksendung ohne Grund möglich.</translation>
    </message>
    <message>
        <source>The time to send it back without a reason ended on %1.</source>
        <translation>Die Zeit für eine Rücksendung ohne Grund endete am %1.</translation>
    </message>
    <message>
        <source>Not delivered yet: the customer may still withdraw from the purchase.</source>
        <translation>Noch nicht geliefert: Ein Widerruf ist weiterhin möglich.</translation>
    </message>
    <message>
        <source>Goods of this kind cannot be sent back without a reason.</source>
        <translation>Ware dieser Art lässt sich nicht ohne Grund zurücksenden.</translation>
    </message>
    <message>
        <source>The law knows no such exception: the right to send it back stays.</source>
        <translation>Das Gesetz kennt keine solche Ausnahme: Das Recht auf Rücksendung bleibt.</translation>
    </message>
    <message>
        <source>Who was not told of this right keeps it longer, until %1 at the latest.</source>
        <translation>Wer von diesem Recht nichts erfuhr, behält es länger, höchstens bis %1.</translation>
    </message>
    <message>
        <source>There is no right to send back what was bought at a distance.</source>
        <translation>Für Käufe im Fernabsatz gibt es kein Recht auf Rücksendung.</translation>
    </message>
    <message>
        <source>First repair or a new one, as the customer chooses; if that fails, part or all of the money back.</source>
        <translation>Zuerst Reparatur oder Ersatz, nach Wahl Ihres Gegenübers; hilft das nicht, einen Teil des Geldes oder alles zurück.</translation>
    </message>
    <message>
        <source>The customer chooses the remedy, unless the shop repairs or replaces at once.</source>
        <translation>Ihr Gegenüber wählt die Lösung, außer das Geschäft repariert oder ersetzt sofort.</translation>
    </message>
    <message>
        <source>The customer chooses the remedy freely.</source>
        <translation>Ihr Gegenüber wählt die Lösung frei.</translation>
    </message>
    <message>
        <source>The customer chooses: the money back, part of it, or a new one.</source>
        <translation>Ihr Gegenüber wählt: Geld zurück, einen Teil davon oder Ersatz.</translation>
    </message>
    <message>
        <source>In the first 30 days the money back; then repair or a new one; if that fails, part or all of the money.</source>
        <translation>In den ersten 30&#xa0;Tagen das Geld zurück; dann Reparatur oder Ersatz; hilft das nicht, einen Teil des Geldes oder alles.</translation>
    </message>
    <message>
        <source>In the first 30 days the money back; later one repair or a new one; if that fails, part or all of the money.</source>
        <translation>In den ersten 30&#xa0;Tagen das Geld zurück; später eine Reparatur oder ein Ersatz; hilft das nicht, einen Teil des Geldes oder alles.</translation>
    </message>
    <message>
        <source>In the first 30 days the money back; later repair or a new one; if that fails, part or all of the money.</source>
        <translation>In den ersten 30&#xa0;Tagen das Geld zurück; später Reparatur oder Ersatz; hilft das nicht, einen Teil des Geldes oder alles.</translation>
    </message>
    <message>
        <source>Putting it right costs the customer nothing: not postage, not labour, not parts.</source>
        <translation>Die Abhilfe kostet Ihr Gegenüber nichts: weder Porto noch Arbeit noch Teile.</translation>
    </message>
    <message>
        <source>Nothing may be charged for the use the customer had of it.</source>
        <translation>Für die bisherige Nutzung darf nichts berechnet werden.</translation>
    </message>
    <message>
        <source>It should be put right by %1.</source>
        <translation>In Ordnung zu bringen bis %1.</translation>
    </message>
    <message>
        <source>It must be put right within a reasonable time.</source>
        <translation>Es muss in angemessener Zeit in Ordnung gebracht werden.</translation>
    </message>
    <message>
        <source>It must be put right in the shortest time possible.</source>
        <translation>Es muss in kürzester Zeit in Ordnung gebracht werden.</translation>
    </message>
    <message>
        <source>Say before the remedy that the customer may choose, and that a repair lengthens the guarantee by a year.</source>
        <translation>Sagen Sie vor der Lösung, dass Ihr Gegenüber wählen darf und eine Reparatur die Gewährleistung um ein Jahr verlängert.</translation>
    </message>
    <message>
        <source>After a repair the guarantee is a year longer.</source>
        <translation>Nach einer Reparatur ist die Gewährleistung ein Jahr länger.</translation>
    </message>
    <message>
        <source>A new one given instead starts a new guarantee.</source>
        <translation>Mit einem Ersatz beginnt eine neue Gewährleistung.</translation>
    </message>
    <message>
        <source>A no must be in writing and give its reasons.</source>
        <translation>Ein Nein braucht Schriftform und Gründe.</translation>
    </message>
    <message>
        <source>Money goes back within 14 days.</source>
        <translation>Geld geht innerhalb von 14&#xa0;Tagen zurück.</translation>
    </message>
    <message>
        <source>After a withdrawal the money goes back within 14 days, delivery included.</source>
        <translation>Nach einem Widerruf geht das Geld innerhalb von 14&#xa0;Tagen zurück, samt Lieferkosten.</translation>
    </message>
    <message>
        <source>Until the parcel is in the customer’s hands, it travels at your risk.</source>
        <translation>Bis das Paket übergeben ist, reist es auf Ihr Risiko.</translation>
    </message>
    <message>
        <source>Unless agreed otherwise, the parcel travels at the buyer’s risk.</source>
        <translation>Ist nichts anderes vereinbart, reist das Paket auf Risiko der Person, die gekauft hat.</translation>
    </message>
    <message>
        <source>When it stays away after a last date, the customer may have the money back.</source>
        <translation>Bleibt die Ware auch nach einer letzten Frist aus, gibt es das Geld zurück.</translation>
    </message>
    <message>
        <source>The rights go with the thing: whoever got it as a present has them too.</source>
        <translation>Die Rechte gehen mit der Ware: Auch wer sie geschenkt bekam, hat sie.</translation>
    </message>
    <message>
        <source>The guarantee may have been excluded before the sale: look at what was agreed.</source>
        <translation>Die Gewährleistung kann vor dem Kauf ausgeschlossen worden sein: Sehen Sie nach, was vereinbart war.</translation>
    </message>
    <message>
        <source>The law wants an answer to the complaint by %1.</source>
        <translation>Das Gesetz verlangt eine Antwort auf die Reklamation bis %1.</translation>
    </message>
    <message>
        <source>The law wants a prompt answer to a complaint.</source>
        <translation>Das Gesetz verlangt eine rasche Antwort auf eine Reklamation.</translation>
    </message>
    <message>
        <source>If you do not come to terms, name the mediator: %1.</source>
        <translation>Werden Sie sich nicht einig, nennen Sie die Schlichtungsstelle: %1.</translation>
    </message>
    <message>
        <source>Name the mediator: %1.</source>
        <translation>Nennen Sie die Schlichtungsstelle: %1.</translation>
    </message>
    <message>
        <source>If your shop belongs to it, name the mediator: %1.</source>
        <translation>Gehört Ihr Geschäft dazu, nennen Sie die Schlichtungsstelle: %1.</translation>
    </message>
    <message>
        <source>Name a mediator only where the customer can really go there: %1.</source>
        <translation>Nennen Sie eine Schlichtungsstelle nur, wenn Ihr Gegenüber sich wirklich dorthin wenden kann: %1.</translation>
    </message>
    <message>
        <source>Until the parcel is in the customer’s hands, it travels at the shop’s risk. Sort it out with the carrier yourself.</source>
        <translation>Bis das Paket übergeben ist, reist es auf Risiko des Geschäfts. Klären Sie es selbst mit dem Paketdienst.</translation>
    </message>
    <message>
        <source>The law presumes that the defect was there at delivery. The customer has nothing to prove.</source>
        <translation>Das Gesetz vermutet, dass der Mangel schon bei der Lieferung da war. Ihr Gegenüber muss nichts beweisen.</translation>
    </message>
    <message>
        <source>Putting a defect right is free for the customer: postage, labour and parts.</source>
        <translation>Die Abhilfe bei einem Mangel ist für Ihr Gegenüber kostenlos: Porto, Arbeit und Teile.</translation>
    </message>
    <message>
        <source>Nothing may be taken off for the use the customer had of it.</source>
        <translation>Für die bisherige Nutzung darf nichts abgezogen werden.</translation>
    </message>
    <message>
        <source>Who withdraws from a purchase gets the ordinary cost of delivery back as well.</source>
        <translation>Wer einen Kauf widerruft, bekommt auch die üblichen Lieferkosten zurück.</translation>
    </message>
    <message>
        <source>The legal guarantee is the shop’s own duty. The maker’s guarantee comes on top of it.</source>
        <translation>Die Gewährleistung ist Pflicht des Geschäfts selbst. Die Garantie des Herstellers kommt dazu.</translation>
    </message>
    <message>
        <source>The legal guarantee on new goods is two years; it cannot be cut to one.</source>
        <translation>Die Gewährleistung auf Neuware beträgt zwei Jahre; sie lässt sich nicht auf eines kürzen.</translation>
    </message>
    <message>
        <source>The maker’s guarantee may be over; the legal one still runs, and it is yours to honour.</source>
        <translation>Die Garantie des Herstellers mag vorbei sein; die Gewährleistung läuft noch, und für sie stehen Sie ein.</translation>
    </message>
    <message>
        <source>Goods on sale carry the same legal guarantee as all others.</source>
        <translation>Für Reduziertes gilt dieselbe Gewährleistung wie für alles andere.</translation>
    </message>
    <message>
        <source>The receipt is not the only proof: a bank statement, a loyalty card or your own till will do.</source>
        <translation>Der Kassenbon ist nicht der einzige Beleg: Kontoauszug, Kundenkarte oder Ihre eigene Kasse genügen.</translation>
    </message>
    <message>
        <source>The box is no condition. Rights stay without it.</source>
        <translation>Die Verpackung ist keine Bedingung. Die Rechte bleiben auch ohne sie.</translation>
    </message>
    <message>
        <source>While the law presumes the defect was there at delivery, guessing at the customer’s fault turns the proof round.</source>
        <translation>Solange das Gesetz den Mangel schon bei der Lieferung vermutet, dreht ein Verdacht gegen Ihr Gegenüber die Beweislast um.</translation>
    </message>
    <message>
        <source>After a withdrawal the money must be back within 14 days.</source>
        <translation>Nach einem Widerruf muss das Geld innerhalb von 14&#xa0;Tagen zurück sein.</translation>
    </message>
    <message>
        <source>The choice between a repair and a new one is the customer’s, unless one of them is out of all proportion.</source>
        <translation>Reparatur oder Ersatz wählt Ihr Gegenüber, außer eines davon ist völlig unverhältnismäßig.</translation>
    </message>
    <message>
        <source>A shop cannot set a shorter time of its own to report a defect.</source>
        <translation>Ein Geschäft kann keine eigene, kürzere Frist für Mängel setzen.</translation>
    </message>
    <message>
        <source>This is the customer’s right. Called a favour, it misleads; keep the word for what you add on top.</source>
        <translation>Darauf hat Ihr Gegenüber ein Recht. „Kulanz“ führt in die Irre; sparen Sie das Wort für das auf, was Sie zusätzlich geben.</translation>
    </message>
    <message>
        <source>When the purchase is undone for a defect, the money goes back; a credit note only if the customer wants one.</source>
        <translation>Wird der Kauf wegen eines Mangels rückgängig gemacht, geht das Geld zurück; eine Gutschrift nur auf Wunsch.</translation>
    </message>
    <message>
        <source>Second-hand goods carry a legal guarantee too; at most it may be shorter.</source>
        <translation>Auch für Gebrauchtes gilt die Gewährleistung; sie darf höchstens kürzer sein.</translation>
    </message>
    <message>
        <source>Opening the box to look and try is allowed; the right to send it back stays.</source>
        <translation>Öffnen, ansehen und ausprobieren ist erlaubt; das Recht auf Rücksendung bleibt.</translation>
    </message>
    <message>
        <source>What was bought at a distance can be sent back, on sale or not.</source>
        <translation>Was im Fernabsatz gekauft wurde, darf zurück, reduziert oder nicht.</translation>
    </message>
    <message>
        <source>After a withdrawal the money goes back the way it came, not as a voucher.</source>
        <translation>Nach einem Widerruf geht das Geld so zurück, wie es kam, nicht als Gutschein.</translation>
    </message>
    <message>
        <source>%1. It may be lawful here: check before you write it.</source>
        <extracomment>%1 a statute with its article</extracomment>
        <translation>%1. Hier kann es zulässig sein: Prüfen Sie es, bevor Sie es schreiben.</translation>
    </message>
    <message>
        <source>%1: misleading about the customer’s rights.</source>
        <extracomment>%1 a statute with its article</extracomment>
        <translation>%1: irreführend über die Rechte Ihres Gegenübers.</translation>
    </message>
    <message>
        <source>%1: against the law.</source>
        <extracomment>%1 a statute with its article</extracomment>
        <translation>%1: gegen das Gesetz.</translation>
    </message>
    <message>
        <source>As far as we know: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>Soweit wir wissen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a statute and its article</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>If nobody told the customer of that right, it lasts until %1.</source>
        <translation>Hat niemand auf dieses Recht hingewiesen, besteht es bis %1.</translation>
    </message>
    <message>
        <source>If you do not come to terms, name the mediator of your shop: which one, you note in the settings.</source>
        <translation>Werden Sie sich nicht einig, nennen Sie die Schlichtungsstelle Ihres Geschäfts: Welche das ist, notieren Sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>If your shop belongs to a mediator, name it: which one, you note in the settings.</source>
        <translation>Gehört Ihr Geschäft zu einer Schlichtungsstelle, nennen Sie sie: Welche das ist, notieren Sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Name a mediator only where the customer can really go there; yours you note in the settings.</source>
        <translation>Nennen Sie eine Schlichtungsstelle nur, wenn Ihr Gegenüber sich wirklich dorthin wenden kann; Ihre notieren Sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>no: made to the customer’s wishes</source>
        <translation>nein: nach Wunsch angefertigt</translation>
    </message>
    <message>
        <source>no: it spoils quickly</source>
        <translation>nein: verdirbt schnell</translation>
    </message>
    <message>
        <source>no: sealed for hygiene, and opened</source>
        <translation>nein: aus Hygiene versiegelt, geöffnet</translation>
    </message>
    <message>
        <source>no: mixed with other goods</source>
        <translation>nein: mit anderen Waren vermischt</translation>
    </message>
    <message>
        <source>no: a sealed disc, and opened</source>
        <translation>nein: versiegelter Datenträger, geöffnet</translation>
    </message>
    <message>
        <source>no: a newspaper or magazine</source>
        <translation>nein: Zeitung oder Zeitschrift</translation>
    </message>
    <message>
        <source>no: for a fixed day (a ticket, a room, a meal)</source>
        <translation>nein: für einen festen Tag (Karte, Zimmer, Essen)</translation>
    </message>
    <message>
        <source>no: a download, begun as the customer wished</source>
        <translation>nein: Download, auf Wunsch begonnen</translation>
    </message>
    <message>
        <source>no: an urgent repair at the customer’s home</source>
        <translation>nein: dringende Reparatur im Haus</translation>
    </message>
    <message>
        <source>no: bought at a public auction</source>
        <translation>nein: öffentlich ersteigert</translation>
    </message>
    <message>
        <source>no: wine at a price agreed long before</source>
        <translation>nein: Wein, Preis lange vorher vereinbart</translation>
    </message>
    <message>
        <source>Day %1 of at least %2</source>
        <extracomment>how far the legal guarantee has run: its day, of how many</extracomment>
        <translation>Tag&#xa0;%1 von mindestens %2</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Tag&#xa0;%1 von %2</translation>
    </message>
    <message>
        <source>%1: the law presumes the defect was there at delivery; the proof is ours.</source>
        <extracomment>%1 is “Day 143 of 730”</extracomment>
        <translation>%1: Das Gesetz vermutet, dass der Mangel schon bei der Lieferung da war; das Gegenteil müssten wir beweisen.</translation>
    </message>
    <message>
        <source>%1 of the legal guarantee.</source>
        <translation>%1 der Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>LawSheet</name>
    <message>
        <source>%1 · checked %2</source>
        <extracomment>%1 is an article of the law, %2 a day</extracomment>
        <translation>%1 · geprüft am %2</translation>
    </message>
    <message>
        <source>The day of delivery is not on record; the day of the order stands for it. The real one can only be later.</source>
        <translation>Der Tag der Lieferung ist nicht festgehalten; dafür steht der Tag der Bestellung. Der wirkliche kann nur später sein.</translation>
    </message>
    <message>
        <source>This is information for your shop, not legal advice.</source>
        <translation>Das ist eine Information für Ihr Geschäft, keine Rechtsberatung.</translation>
    </message>
</context>
<context>
    <name>LostFolder</name>
    <message>
        <source>Where is the data?</source>
        <translation>Wo sind die Daten?</translation>
    </message>
    <message>
        <source>There is no shop in %1. It is the folder with the file amends.db in it.</source>
        <translation>In %1 liegt kein Geschäft. Es ist der Ordner, in dem die Datei amends.db liegt.</translation>
    </message>
    <message>
        <source>The folder with your data is not there: %1</source>
        <translation>Der Ordner mit Ihren Daten ist nicht da: %1</translation>
    </message>
    <message>
        <source>If it is on a stick or another disk, plug it in and try again. Nothing is lost by waiting.</source>
        <translation>Liegt er auf einem Stick oder einem anderen Datenträger, stecken Sie ihn an und versuchen Sie es noch einmal. Durch Warten geht nichts verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show where it is…</source>
        <translation>Zeigen, wo er ist&#xa0;…</translation>
    </message>
    <message>
        <source>Close Amends</source>
        <translation>Amends schließen</translation>
    </message>
    <message>
        <source>Use the previous folder</source>
        <translation>Den vorigen Ordner nehmen</translation>
    </message>
</context>
<context>
    <name>PhraseWords</name>
    <message>
        <source>it has no phrase</source>
        <translation>es fehlt die Wendung</translation>
    </message>
    <message>
        <source>“match” is as_written, all_forms or pattern</source>
        <translation>„match“ ist as_written, all_forms oder pattern</translation>
    </message>
    <message>
        <source>“language” is fr, nl, en, de or empty</source>
        <translation>„language“ ist fr, nl, en, de oder leer</translation>
    </message>
    <message>
        <source>“about” is none of the kinds of remarks</source>
        <translation>„about“ ist keine der Arten von Hinweisen</translation>
    </message>
    <message>
        <source>“severity” is note or warning</source>
        <translation>„severity“ ist note oder warning</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>Genau diese Worte</translation>
    </message>
    <message>
        <source>Every form of its words</source>
        <translation>Jede Form dieser Wörter</translation>
    </message>
    <message>
        <source>A pattern, for the brave</source>
        <translation>Ein Muster, für Mutige</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>there is no word in it yet</source>
        <translation>es enthält noch kein Wort</translation>
    </message>
    <message>
        <source>this pattern is not understood: %1</source>
        <extracomment>%1 what was not understood, in English</extracomment>
        <translation>dieses Muster ist nicht verständlich: %1</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The customer is about to leave. A name, a date and what you do about it count now; arguments do not.</source>
        <translation>Ihr Gegenüber steht vor dem Absprung. Jetzt zählen ein Name, ein Datum und was Sie tun; Argumente nicht.</translation>
    </message>
    <message>
        <source>The customer tells others, or has. What you answer may be read aloud: write it so that you would not mind.</source>
        <translation>Ihr Gegenüber erzählt es anderen oder hat es getan. Ihre Antwort wird vielleicht vorgelesen: Schreiben Sie so, dass es Ihnen recht wäre.</translation>
    </message>
    <message>
        <source>The customer names a step or an authority. Stay with the facts and with what the law gives, and say what you do.</source>
        <translation>Ihr Gegenüber nennt einen Schritt oder eine Behörde. Bleiben Sie bei den Fakten und beim Gesetz, und sagen Sie, was Sie tun.</translation>
    </message>
    <message>
        <source>It is not the first time, or a promise was not kept. Say so first, then say what will be different.</source>
        <translation>Es ist nicht das erste Mal, oder eine Zusage wurde nicht gehalten. Sagen Sie das zuerst, dann, was anders wird.</translation>
    </message>
    <message>
        <source>Somebody could be hurt. This comes before everything else: see the safety list.</source>
        <translation>Jemand könnte zu Schaden kommen. Das geht allem vor: siehe Sicherheitsliste.</translation>
    </message>
    <message>
        <source>The customer reminds you of how long or how much. Thank them for it before you come to the matter.</source>
        <translation>Ihr Gegenüber erinnert Sie daran, wie lange oder wie viel. Danken Sie dafür, bevor Sie zur Sache kommen.</translation>
    </message>
    <message>
        <source>The customer needs it by a day. Say whether you will make it, and what you do if not.</source>
        <translation>Ihr Gegenüber braucht es zu einem Termin. Sagen Sie, ob Sie es schaffen, und was Sie sonst tun.</translation>
    </message>
    <message>
        <source>The customer is in a hard place. Spare them every errand that you can run yourself.</source>
        <translation>Ihr Gegenüber hat es gerade schwer. Nehmen Sie jeden Weg ab, den Sie selbst gehen können.</translation>
    </message>
    <message>
        <source>The words are calm.</source>
        <translation>Die Worte sind ruhig.</translation>
    </message>
    <message>
        <source>Annoyed, however politely: say that you understand before you explain.</source>
        <translation>Verärgert, wenn auch höflich: Zeigen Sie Verständnis, bevor Sie erklären.</translation>
    </message>
    <message>
        <source>Angry words. Do not answer their tone; answer what they are about.</source>
        <translation>Wütende Worte. Antworten Sie nicht auf den Ton, sondern auf die Sache.</translation>
    </message>
    <message>
        <source>Boiling. A call may do more than a letter; let a calm colleague read your answer over.</source>
        <translation>Außer sich. Ein Anruf hilft vielleicht mehr als ein Brief; lassen Sie Ihre Antwort in Ruhe gegenlesen.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Complaints</source>
        <translation>Reklamationen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>%1: all %2 saved</source>
        <extracomment>%1 is what, such as &quot;Messages&quot;, %2 a number</extracomment>
        <translation>%1: alle %2 gerettet</translation>
    </message>
    <message>
        <source>%1: %2 saved, some lost</source>
        <translation>%1: %2 gerettet, einige verloren</translation>
    </message>
    <message>
        <source>%1: %2 saved, at most %3 lost</source>
        <translation>%1: %2 gerettet, höchstens %3 verloren</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Attachments whose message is lost: %1. Their files are kept.</source>
        <translation>Anhänge, deren Nachricht verloren ist: %1. Ihre Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>Lost customers or complaints of which something remains, with a stand-in for their name: %1</source>
        <translation>Verlorene Personen oder Reklamationen, von denen etwas bleibt, mit einem Platzhalter als Namen: %1</translation>
    </message>
    <message>
        <source>You can look at the shop as it is now; nothing can be changed from here while Amends is open there.

Was that computer switched off or cut off without closing Amends? Then go on here. If Amends is still open there, it stops writing.</source>
        <translation>Sie können das Geschäft ansehen, wie es jetzt ist; von hier aus lässt sich nichts ändern, solange Amends dort offen ist.

Wurde jener Computer ausgeschaltet oder getrennt, ohne Amends zu schließen? Dann machen Sie hier weiter. Ist Amends dort noch offen, hört es auf zu schreiben.</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>It is not running there any more</source>
        <translation>Dort läuft es nicht mehr</translation>
    </message>
    <message>
        <source>Close Amends</source>
        <translation>Amends schließen</translation>
    </message>
    <message>
        <source>The shop’s attachments or backups are here, but its data is not. If you moved it, close Amends and put it back.</source>
        <translation>Die Anhänge oder Sicherungen des Geschäfts sind hier, die Daten aber nicht. Haben Sie sie verschoben, schließen Sie Amends und legen Sie sie zurück.</translation>
    </message>
    <message>
        <source>There is a backup of %1. Putting it back keeps the damaged data aside, so nothing is thrown away.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Es gibt eine Sicherung vom %1. Beim Zurückkehren werden die beschädigten Daten aufgehoben; nichts wird weggeworfen.</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Zur Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>Begin a new shop here</source>
        <translation>Hier ein neues Geschäft beginnen</translation>
    </message>
    <message>
        <source>Or Amends reads what can still be read, also what came after the last backup, and tells you what is lost.</source>
        <translation>Oder Amends liest, was noch lesbar ist, auch was nach der letzten Sicherung kam, und sagt Ihnen, was verloren ist.</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>The backup is back.</source>
        <translation>Die Sicherung ist wieder da.</translation>
    </message>
    <message>
        <source>The backup is back. The damaged data is kept in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Die Sicherung ist wieder da. Die beschädigten Daten liegen in %1.</translation>
    </message>
    <message>
        <source>Reading what can be read. This takes a while in a large shop.</source>
        <translation>Gelesen wird, was lesbar ist. In einem großen Geschäft dauert das eine Weile.</translation>
    </message>
    <message>
        <source>This was rescued.</source>
        <translation>Das wurde gerettet.</translation>
    </message>
    <message>
        <source>It is in %1. Going on with it keeps the damaged data aside.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Es liegt in %1. Wenn Sie damit weitermachen, werden die beschädigten Daten aufgehoben.</translation>
    </message>
    <message>
        <source>Go on with what was rescued</source>
        <translation>Mit dem Geretteten weitermachen</translation>
    </message>
    <message>
        <source>What was left of the old shop is kept in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Was vom alten Geschäft übrig war, liegt in %1.</translation>
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
        <translation>Diese Seite gibt es nicht mehr: Die europäische Plattform zur Streitbeilegung wurde im Juli&#xa0;2025 geschlossen.</translation>
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
    <message>
        <source>%1 is not there any more: its disk was unplugged, or it was moved.</source>
        <translation>Nicht mehr da: %1. Der Datenträger wurde abgesteckt, oder der Ordner wurde verschoben.</translation>
    </message>
    <message>
        <source>Plug it in again or put it back: Amends goes on by itself. What you typed is still here.</source>
        <translation>Stecken Sie ihn wieder an oder legen Sie den Ordner zurück: Amends macht von selbst weiter. Ihr Text ist noch da.</translation>
    </message>
    <message>
        <source>The disk with %1 does not answer as it should.</source>
        <translation>Der Datenträger mit %1 antwortet nicht, wie er sollte.</translation>
    </message>
    <message>
        <source>What you typed is still here and is tried again. Check the cable or the network; once it works, make a backup on another disk.</source>
        <translation>Ihr Text ist noch da, und es wird weiter versucht. Prüfen Sie Kabel oder Netz; geht es wieder, legen Sie eine Sicherung auf einem anderen Datenträger an.</translation>
    </message>
    <message>
        <source>Your shop is open on another computer, %2. One computer at a time can write in it.</source>
        <extracomment>%2 is the name of a computer</extracomment>
        <translation>Ihr Geschäft ist auf einem anderen Computer geöffnet: %2. Nur ein Computer kann darin schreiben.</translation>
    </message>
    <message>
        <source>Close Amends there, then open it here again. Nothing was changed.</source>
        <translation>Schließen Sie Amends dort und öffnen Sie es dann hier wieder. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The customer’s name is written otherwise. Nothing shows so fast how carefully one reads.</source>
        <translation>Der Name schreibt sich anders. Nichts zeigt so schnell, wie aufmerksam jemand liest.</translation>
    </message>
    <message>
        <source>The purchase has another amount on record. A wrong figure makes the rest doubtful.</source>
        <translation>Für den Kauf ist ein anderer Betrag festgehalten. Eine falsche Zahl macht den Rest zweifelhaft.</translation>
    </message>
    <message>
        <source>The purchase has another day on record. A wrong date makes the rest doubtful.</source>
        <translation>Für den Kauf ist ein anderer Tag festgehalten. Ein falsches Datum macht den Rest zweifelhaft.</translation>
    </message>
    <message>
        <source>The customer asked for something else. Say in a word why this is better, or leave the choice.</source>
        <translation>Gewünscht war etwas anderes. Sagen Sie mit einem Wort, warum dies besser ist, oder lassen Sie die Wahl.</translation>
    </message>
    <message>
        <source>Most of this stands in our last replies to others too. A sentence about this very matter makes it personal.</source>
        <translation>Das meiste davon steht auch in unseren letzten Antworten an andere. Ein Satz zu genau dieser Sache macht es persönlich.</translation>
    </message>
    <message>
        <source>The rest of the reply is informal; here it turns formal. Choose one.</source>
        <translation>Der Rest der Antwort sagt Du; hier wird daraus Sie. Entscheiden Sie sich für eines.</translation>
    </message>
    <message>
        <source>The rest of the reply is formal; here it turns informal. Choose one.</source>
        <translation>Der Rest der Antwort sagt Sie; hier wird daraus Du. Entscheiden Sie sich für eines.</translation>
    </message>
    <message>
        <source>an older copy is in the way</source>
        <translation>eine ältere Kopie ist im Weg</translation>
    </message>
    <message>
        <source>an older one is in the way</source>
        <translation>eine ältere ist im Weg</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>es gibt eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>eine Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>no table can be found in it</source>
        <translation>darin ist keine Tabelle zu finden</translation>
    </message>
    <message>
        <source>the backup could not be copied</source>
        <translation>die Sicherung konnte nicht kopiert werden</translation>
    </message>
    <message>
        <source>could not be moved</source>
        <translation>ließ sich nicht verschieben</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>belongs to somebody else</source>
        <translation>gehört jemand anderem</translation>
    </message>
    <message>
        <source>not a backup</source>
        <translation>keine Sicherung</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>there is a database</source>
        <translation>es gibt eine Datenbank</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <extracomment>%1 a word of the reply</extracomment>
        <translation>„%1“ steht nicht im Wörterbuch.</translation>
    </message>
    <message>
        <source>A no is easier to hear with another way beside it. Say what you can do, however small.</source>
        <translation>Ein Nein hört sich leichter, wenn ein anderer Weg danebensteht. Sagen Sie, was Sie tun können, und sei es wenig.</translation>
    </message>
    <message>
        <source>Where you and the customer do not agree, the law wants the mediator named. It costs a line.</source>
        <translation>Sind Sie und Ihr Gegenüber sich nicht einig, will das Gesetz die Schlichtungsstelle genannt haben. Es kostet eine Zeile.</translation>
    </message>
    <message>
        <source>A no is easier to hear with another way beside it, and the law wants the mediator named.</source>
        <translation>Ein Nein hört sich leichter, wenn ein anderer Weg danebensteht, und das Gesetz will die Schlichtungsstelle genannt haben.</translation>
    </message>
    <message>
        <source>The next question is: what did you change? Nothing is noted for this cause yet. Change something and note it, or leave the promise out.</source>
        <translation>Die nächste Frage lautet: Was haben Sie geändert? Zu dieser Ursache ist noch nichts notiert. Ändern Sie etwas und notieren Sie es, oder lassen Sie das Versprechen weg.</translation>
    </message>
    <message>
        <source>You changed this on %2: %1. Complaints of the same cause since then: %3. Say what you change now, or leave the promise out.</source>
        <extracomment>%1 what was changed, in the shop&apos;s words, %2 a day, %3 a number of complaints</extracomment>
        <translation>Das haben Sie am %2 geändert: %1. Reklamationen mit derselben Ursache seither: %3. Sagen Sie, was Sie jetzt ändern, oder lassen Sie das Versprechen weg.</translation>
    </message>
    <message>
        <source>Still to be put in: %1. If the braces are meant as they stand, set the remark aside.</source>
        <extracomment>%1 what is to be put in, as the template says it</extracomment>
        <translation>Noch einzusetzen: %1. Sind die Klammern so gemeint, legen Sie den Hinweis beiseite.</translation>
    </message>
    <message>
        <source>Tick at least one thing to offer.</source>
        <translation>Haken Sie mindestens etwas an, das Sie anbieten.</translation>
    </message>
    <message>
        <source>This matter has ended. Open it again first, then go on.</source>
        <translation>Diese Sache ist beendet. Öffnen Sie sie zuerst wieder, dann geht es weiter.</translation>
    </message>
    <message>
        <source>This matter has not ended yet: it simply goes on.</source>
        <translation>Diese Sache ist noch nicht beendet: Sie geht einfach weiter.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Note first what it will be, then when it was delivered.</source>
        <translation>Noch ist nichts gewählt. Notieren Sie zuerst, was es wird, dann, wann es geliefert wurde.</translation>
    </message>
    <message>
        <source>That day is still to come. What will be delivered is a promise: note it with Ctrl+P.</source>
        <translation>Dieser Tag kommt erst noch. Was geliefert werden soll, ist eine Zusage: Notieren Sie sie mit Strg+P.</translation>
    </message>
    <message>
        <source>That day lies before the complaint. Which day was it delivered?</source>
        <translation>Dieser Tag liegt vor der Reklamation. An welchem Tag wurde geliefert?</translation>
    </message>
    <message>
        <source>What it costs the shop cannot be less than nothing.</source>
        <translation>Was es das Geschäft kostet, kann nicht unter null liegen.</translation>
    </message>
</context>
<context>
    <name>TextWords</name>
    <message>
        <source>Give it a title to find it by.</source>
        <translation>Geben Sie ihm einen Titel, unter dem Sie ihn finden.</translation>
    </message>
    <message>
        <source>It does not say in which language it is.</source>
        <translation>Die Sprache ist nicht angegeben.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Es steht noch nichts darin.</translation>
    </message>
    <message>
        <source>Say behind the colon what is to be put in: {date: day of delivery}.</source>
        <translation>Sagen Sie hinter dem Doppelpunkt, was einzusetzen ist: {Datum: Liefertag}.</translation>
    </message>
    <message>
        <source>A choice needs two things at least, a slash with blanks between them: {choice: a / b}.</source>
        <translation>Eine Auswahl braucht mindestens zwei Dinge, dazwischen einen Schrägstrich mit Leerzeichen: {Auswahl: a / b}.</translation>
    </message>
    <message>
        <source>A field cannot hold another one.</source>
        <translation>Ein Feld kann kein anderes enthalten.</translation>
    </message>
    <message>
        <source>This brace is not closed on its line. Write it twice if it is meant as one: {{.</source>
        <translation>Diese Klammer ist in ihrer Zeile nicht geschlossen. Schreiben Sie sie doppelt, wenn sie als Klammer gemeint ist: {{.</translation>
    </message>
    <message>
        <source>This brace closes nothing. Write it twice if it is meant as one: }}.</source>
        <translation>Diese Klammer schließt nichts. Schreiben Sie sie doppelt, wenn sie als Klammer gemeint ist: }}.</translation>
    </message>
    <message>
        <source>It is too long: at most 8000 characters.</source>
        <translation>Zu lang: höchstens 8000&#xa0;Zeichen.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>In dieser Datei ist kein Text.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <extracomment>%1 what somebody wrote between two braces</extracomment>
        <translation>Nichts heißt „%1“.</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <extracomment>%1 and %2 numbers, %3 a sentence</extracomment>
        <translation>Zeile %1, Zeichen %2: %3</translation>
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
        <translation>Service</translation>
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
        <translation>Neuausführung</translation>
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
    <message>
        <source>Ask the customer to stop using it, at once and by phone if you can</source>
        <translation>Darum bitten, es nicht mehr zu benutzen, sofort und möglichst am Telefon</translation>
    </message>
    <message>
        <source>Ask the customer to keep the article, its parts and the packaging</source>
        <translation>Darum bitten, Artikel, Teile und Verpackung aufzuheben</translation>
    </message>
    <message>
        <source>Ask who was hurt, how, and whether they are being cared for</source>
        <translation>Fragen, wer wie verletzt wurde und ob für die Person gesorgt ist</translation>
    </message>
    <message>
        <source>Take the others like it off the shelf until you know more</source>
        <translation>Die anderen dieser Art aus dem Regal nehmen, bis Sie mehr wissen</translation>
    </message>
    <message>
        <source>Tell the manufacturer or supplier, and the authority where the law asks for it</source>
        <translation>Hersteller oder Lieferfirma verständigen, und die Behörde, wo das Gesetz es verlangt</translation>
    </message>
    <message>
        <source>voucher</source>
        <extracomment>a gesture, what was given beyond the remedy; as the next ones</extracomment>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>free shipping</source>
        <extracomment>a gesture: the shop pays the shipping</extracomment>
        <translation>kostenloser Versand</translation>
    </message>
    <message>
        <source>free service</source>
        <extracomment>a gesture: work done without charge</extracomment>
        <translation>kostenloser Service</translation>
    </message>
    <message>
        <source>card or note</source>
        <translation>Karte oder Gruß</translation>
    </message>
    <message>
        <source>another gesture</source>
        <extracomment>a gesture: none of the listed ones</extracomment>
        <translation>andere Geste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a customer&apos;s score of how we handled it: %1 of the highest, %2</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1st</source>
        <extracomment>a place in a row that ends in 1, but not in 11: the 1st, 21st, 101st</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <extracomment>a place in a row that ends in 2, but not in 12: the 2nd, 22nd</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <extracomment>a place in a row that ends in 3, but not in 13: the 3rd, 23rd</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <extracomment>any other place in a row: the 4th, 11th</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>how a matter ended: she has the repaired or new thing, the money …</extracomment>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>she said it is well</source>
        <extracomment>how a matter ended: the customer said that all is well</extracomment>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>she does not accept it</source>
        <translation>Lösung nicht angenommen</translation>
    </message>
    <message>
        <source>not her first complaint within 90 days</source>
        <extracomment>why the owner should look at a complaint, as the next ones</extracomment>
        <translation>nicht die erste Reklamation in 90&#xa0;Tagen</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>a promise was not kept</source>
        <translation>eine Zusage wurde nicht gehalten</translation>
    </message>
    <message>
        <source>Manufacture: a fault in the thing itself</source>
        <extracomment>where a fault may come from, as the next ones: “was it us?”</extracomment>
        <translation>Herstellung: ein Fehler an der Ware selbst</translation>
    </message>
    <message>
        <source>Information at purchase: too little said, or wrong</source>
        <translation>Auskunft beim Kauf: zu wenig gesagt oder etwas Falsches</translation>
    </message>
    <message>
        <source>Instructions: unclear, or missing</source>
        <translation>Anleitung: unklar, oder sie fehlt</translation>
    </message>
    <message>
        <source>Carrier: damaged or late on the way</source>
        <translation>Paketdienst: unterwegs beschädigt oder verspätet</translation>
    </message>
    <message>
        <source>Invoice: a wrong amount, name or address</source>
        <translation>Rechnung: Betrag, Name oder Adresse falsch</translation>
    </message>
    <message>
        <source>Staff: what we said or did</source>
        <translation>Team: was wir gesagt oder getan haben</translation>
    </message>
    <message>
        <source>Use: not us only if it was used against what we told her</source>
        <translation>Gebrauch: nur dann nicht an uns, wenn unsere Hinweise missachtet wurden</translation>
    </message>
    <message>
        <source>us</source>
        <extracomment>was it us? as the next ones</extracomment>
        <translation>an uns</translation>
    </message>
    <message>
        <source>not us</source>
        <translation>nicht an uns</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>what the customer may choose from: %1 all but the last, %2 the last</extracomment>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>amends</name>
    <message>
        <source>No rule knows these words. Of sentences like this one %1 in 100 hurt; from %2 on it is said.</source>
        <translation>Keine Regel kennt diese Worte. Von Sätzen wie diesem verletzen %1 von 100; ab %2 wird es gesagt.</translation>
    </message>
</context>
<context>
    <name>amends::AfterCareDialog</name>
    <message>
        <source>&amp;Asked, no answer yet</source>
        <translation>&amp;Gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>&amp;Note the answer</source>
        <translation>Antwort &amp;notieren</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>How was it handled?</source>
        <translation>Wie ist es gelaufen?</translation>
    </message>
    <message>
        <source>Ask by phone, card or e-mail, in words such as these:</source>
        <translation>Fragen Sie am Telefon, per Karte oder E-Mail, etwa mit diesen Worten:</translation>
    </message>
    <message>
        <source>The customer’s words</source>
        <translation>Die Antwort im Wortlaut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Noted that the customer was asked. Ctrl+Z takes it back.</source>
        <translation>Notiert, dass nachgefragt wurde. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>badly</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>very well</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Ask on &amp;another day:</source>
        <translation>An einem &amp;anderen Tag fragen:</translation>
    </message>
    <message>
        <source>Ask &amp;then</source>
        <translation>&amp;Dann fragen</translation>
    </message>
    <message>
        <source>It comes back on %1.</source>
        <translation>Kommt wieder: %1.</translation>
    </message>
    <message>
        <source>The customer is not asked. Ctrl+Z takes it back.</source>
        <translation>Es wird nicht nachgefragt. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Noted how the customer found it. Ctrl+Z takes it back.</source>
        <translation>Notiert, wie zufrieden Ihr Gegenüber war. Strg+Z macht es rückgängig.</translation>
    </message>
</context>
<context>
    <name>amends::AsCustomer</name>
    <message>
        <source>What you wrote us, %1</source>
        <translation>Was Sie uns schrieben, %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>what was bought, and for how much</extracomment>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>geliefert am %1</translation>
    </message>
    <message>
        <source>What you bought from us</source>
        <translation>Was Sie bei uns gekauft haben</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>What we promised you, and did not keep</source>
        <translation>Was wir Ihnen zugesagt und nicht gehalten haben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Our answer, as it reaches you</source>
        <translation>Unsere Antwort, wie sie bei Ihnen ankommt</translation>
    </message>
    <message>
        <source>Read it as the customer</source>
        <translation>Mit den Augen der Kundschaft lesen</translation>
    </message>
    <message>
        <source>The whole matter, as the customer reads it</source>
        <translation>Die ganze Sache, wie Ihr Gegenüber sie liest</translation>
    </message>
    <message>
        <source>&amp;Back to writing</source>
        <translation>&amp;Zurück zum Schreiben</translation>
    </message>
    <message>
        <source>Back to the reply (Esc)</source>
        <translation>Zurück zur Antwort (Esc)</translation>
    </message>
    <message>
        <source>Read it slowly, as if it had come to you. Would you come back?</source>
        <translation>Lesen Sie langsam, als wäre es an Sie gerichtet. Kämen Sie wieder?</translation>
    </message>
</context>
<context>
    <name>amends::AskReader</name>
    <message>
        <source>A second pair of eyes</source>
        <translation>Ein zweites Paar Augen</translation>
    </message>
    <message>
        <source>Who reads it over</source>
        <translation>Wer gegenliest</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>please look at the tone</source>
        <translation>bitte auf den Ton achten</translation>
    </message>
    <message>
        <source>Nobody else works here yet. Add your colleagues in the settings, under Staff.</source>
        <translation>Hier arbeitet noch niemand sonst. Fügen Sie in den Einstellungen unter Team weitere Personen hinzu.</translation>
    </message>
    <message>
        <source>Your colleague finds it under their name. You can still send at any time.</source>
        <translation>Der Entwurf erscheint dort unter dem gewählten Namen. Senden können Sie trotzdem jederzeit.</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Bitten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
</context>
<context>
    <name>amends::AssessmentList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>who answered a question of “Was it us?”, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Was it us? Not looked at yet</source>
        <translation>Lag es an uns? Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Was it us? Yes</source>
        <translation>Lag es an uns? Ja</translation>
    </message>
    <message>
        <source>Was it us? No</source>
        <translation>Lag es an uns? Nein</translation>
    </message>
    <message>
        <source>Was it us? Unclear (%1 of %2)</source>
        <extracomment>%1 of %2 questions have an answer</extracomment>
        <translation>Lag es an uns? Unklar (%1 von %2)</translation>
    </message>
    <message>
        <source>1 us, 2 not us, 3 unclear; 0 takes the answer back</source>
        <translation>1 an uns, 2 nicht an uns, 3 unklar; 0 nimmt die Antwort zurück</translation>
    </message>
    <message>
        <source>Look at it before you write (W)</source>
        <translation>Prüfen, bevor Sie schreiben (W)</translation>
    </message>
    <message>
        <source>Fold the list (W)</source>
        <translation>Die Liste einklappen (W)</translation>
    </message>
    <message>
        <source>Note as the cause: %1</source>
        <translation>Als Ursache notieren: %1</translation>
    </message>
    <message>
        <source>Take the cause over from your answers (C)</source>
        <translation>Die Ursache aus Ihren Antworten übernehmen (C)</translation>
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
        <translation>Speichern unter&#xa0;…</translation>
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
            <numerusform>%n&#xa0;Problem gefunden.</numerusform>
            <numerusform>%n&#xa0;Probleme gefunden.</numerusform>
        </translation>
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
        <translation>Sicherung &amp;anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Go back to a backup…</source>
        <translation>&amp;Zu einer Sicherung zurückkehren&#xa0;…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Chec&amp;k the data</source>
        <translation>Daten &amp;prüfen</translation>
    </message>
    <message>
        <source>No backup yet. Amends makes one on each day it is used, and keeps those of the last 7 days and 4 weeks here.</source>
        <translation>Noch keine Sicherung. Amends legt an jedem Tag, an dem es benutzt wird, eine an und behält hier die der letzten 7&#xa0;Tage und 4&#xa0;Wochen.</translation>
    </message>
    <message>
        <source>These are on the same disk as the data. Save one on a stick now and then: a disk that breaks takes both. Buttons on this page act at once.</source>
        <translation>Diese liegen auf demselben Datenträger wie die Daten. Legen Sie ab und zu eine auf einem Stick an: Ein defekter Datenträger nimmt beides mit. Knöpfe auf dieser Seite wirken sofort.</translation>
    </message>
    <message>
        <source>backup safety copy save daily</source>
        <translation>Sicherung Backup Kopie speichern täglich</translation>
    </message>
    <message>
        <source>stick copy export USB drive elsewhere</source>
        <translation>Stick Kopie Export USB Laufwerk anderswo</translation>
    </message>
    <message>
        <source>restore recover older</source>
        <translation>wiederherstellen zurück älter Backup</translation>
    </message>
    <message>
        <source>verify damaged integrity test</source>
        <translation>prüfen beschädigt Integrität Test</translation>
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
    <name>amends::CareScreen</name>
    <message>
        <source>Open the complaint it belongs to first.</source>
        <translation>Öffnen Sie zuerst die Reklamation, zu der es gehört.</translation>
    </message>
</context>
<context>
    <name>amends::CareStrip</name>
    <message>
        <source>Show the other lines</source>
        <translation>Die übrigen Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show one line</source>
        <translation>Eine Zeile zeigen</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>the mood a customer wrote in, and how she found it handled: “boiling, then 9 of 10”</extracomment>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>Time to ask how we handled it.</source>
        <translation>Zeit, nachzufragen, wie es gelaufen ist.</translation>
    </message>
    <message>
        <source>Asked how we handled it on %1; no answer yet.</source>
        <translation>Am %1 nachgefragt, wie es gelaufen ist; noch keine Antwort.</translation>
    </message>
    <message>
        <source>To ask how we handled it: %1</source>
        <translation>Nachfragen, wie es gelaufen ist: %1</translation>
    </message>
    <message>
        <source>Ask in the reply</source>
        <translation>In der Antwort fragen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Note the answer…</source>
        <translation>Antwort notieren&#xa0;…</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag&#xa0;…</translation>
    </message>
    <message>
        <source>What the customer answered, or another day to ask (Ctrl+Shift+F)</source>
        <translation>Was geantwortet wurde, oder ein anderer Tag zum Nachfragen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>%1 says that it is not well yet: the matter is yours to answer again</source>
        <translation>%1 heißt, dass noch nicht alles gut ist: Sie sind wieder dran</translation>
    </message>
    <message>
        <source>Told ✓</source>
        <translation>Bescheid gegeben ✓</translation>
    </message>
    <message>
        <source>Told the customer</source>
        <translation>Bescheid gegeben</translation>
    </message>
    <message>
        <source>The customer was told of it; press again if not (T)</source>
        <translation>Ihr Gegenüber weiß davon; noch einmal drücken, wenn nicht (T)</translation>
    </message>
    <message>
        <source>Note that the customer was told of it (T)</source>
        <translation>Notieren, dass Ihr Gegenüber davon weiß (T)</translation>
    </message>
    <message>
        <source>The customer was told</source>
        <translation>Ihr Gegenüber weiß davon</translation>
    </message>
    <message>
        <source>All %1…</source>
        <translation>Alle %1&#xa0;…</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>Änderungen&#xa0;…</translation>
    </message>
    <message>
        <source>All that you changed so that it does not come back (Ctrl+Shift+C)</source>
        <translation>Alles, was Sie geändert haben, damit es nicht wieder vorkommt (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <extracomment>beyond the remedy: %1 is a list such as “voucher, €15.00 (2 Nov)”</extracomment>
        <translation>Gegeben: %1</translation>
    </message>
    <message>
        <source>Change the gesture</source>
        <translation>Die Geste ändern</translation>
    </message>
    <message>
        <source>Noted that the customer was not told. Ctrl+Z takes it back.</source>
        <translation>Notiert, dass nicht Bescheid gegeben wurde. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Noted that the customer was told. Ctrl+Z takes it back.</source>
        <translation>Notiert, dass Bescheid gegeben wurde. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Open again, and yours to answer. Ctrl+Z takes it back.</source>
        <translation>Wieder offen, und Sie sind dran. Strg+Z macht es rückgängig.</translation>
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
    <name>amends::ChooseSheet</name>
    <message>
        <source>What will it be?</source>
        <translation>Was wird es?</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Notieren</translation>
    </message>
    <message>
        <source>%1 (offered)</source>
        <extracomment>a remedy that was offered to the customer</extracomment>
        <translation>%1 (angeboten)</translation>
    </message>
    <message>
        <source>What it &amp;costs the shop, in %1 (if you like)</source>
        <translation>Was es das Geschäft &amp;kostet, in %1 (wenn Sie mögen)</translation>
    </message>
    <message>
        <source>What it costs the shop</source>
        <translation>Was es das Geschäft kostet</translation>
    </message>
    <message>
        <source>Write an amount such as 12.50, or leave it empty.</source>
        <translation>Schreiben Sie einen Betrag wie 12,50 oder lassen Sie es leer.</translation>
    </message>
</context>
<context>
    <name>amends::ColumnChoices</name>
    <message>
        <source>– leave out –</source>
        <translation>– auslassen –</translation>
    </message>
    <message>
        <source>The file’s first rows, and above each column what it means</source>
        <translation>Die ersten Zeilen der Datei, und über jeder Spalte, was sie bedeutet</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>What the column %1 means</source>
        <translation>Was die Spalte %1 bedeutet</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln column(s) left out</source>
        <translation>
            <numerusform>%Ln ausgelassene Spalte zeigen</numerusform>
            <numerusform>%Ln ausgelassene Spalten zeigen</numerusform>
        </translation>
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
    <message>
        <source>For the owner</source>
        <extracomment>%1 one or more reasons, such as “opened again”</extracomment>
        <translation>Für die Leitung</translation>
    </message>
    <message>
        <source>For the owner: %1</source>
        <translation>Für die Leitung: %1</translation>
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
            <numerusform>%n&#xa0;Kauf</numerusform>
            <numerusform>%n&#xa0;Käufe</numerusform>
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
            <numerusform>%n&#xa0;Reklamation</numerusform>
            <numerusform>%n&#xa0;Reklamationen</numerusform>
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
        <translation>Etwas zum Merken&#xa0;…</translation>
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
    <message>
        <source>Does not belong together with %1 (Ctrl+Z takes it back)</source>
        <translation>Gehört nicht zusammen mit %1 (Strg+Z macht es rückgängig)</translation>
    </message>
    <message>
        <source>Does not belong together with %1</source>
        <translation>Gehört nicht zusammen mit %1</translation>
    </message>
    <message>
        <source>Who the customer is stands here once a complaint is open: what was bought, what went wrong before, and what to remember.</source>
        <translation>Hier steht, wer reklamiert, sobald eine Reklamation offen ist: was gekauft wurde, was früher schiefging und was gut zu wissen ist.</translation>
    </message>
    <message>
        <source>Link with household or company</source>
        <translation>Mit Haushalt oder Firma verknüpfen</translation>
    </message>
    <message>
        <source>Link with…</source>
        <extracomment>a button: with somebody of the same household or company</extracomment>
        <translation>Verknüpfen mit&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s), %1</source>
        <extracomment>gestures beyond what was owed, and what they cost in all</extracomment>
        <translation>
            <numerusform>%n&#xa0;Geste, %1</numerusform>
            <numerusform>%n&#xa0;Gesten, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::DataPage</name>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Where should the data be kept?</source>
        <translation>Wo sollen die Daten liegen?</translation>
    </message>
    <message>
        <source>Move the data</source>
        <translation>Daten umziehen</translation>
    </message>
    <message>
        <source>Everything is copied to %1 and looked over there. Then Amends starts again and works from there. The present folder stays as it is, until you delete it yourself.</source>
        <translation>Alles wird nach %1 kopiert und dort geprüft. Dann startet Amends neu und arbeitet von dort. Der jetzige Ordner bleibt, wie er ist, bis Sie ihn selbst löschen.</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Dorthin umziehen</translation>
    </message>
    <message>
        <source>Copying and looking it over…</source>
        <translation>Wird kopiert und geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>There is something in %1 already.</source>
        <translation>In %1 liegt schon etwas.</translation>
    </message>
    <message>
        <source>Choose an empty folder. Nothing was changed.</source>
        <translation>Wählen Sie einen leeren Ordner. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The data cannot move into its own folder.</source>
        <translation>Die Daten können nicht in ihren eigenen Ordner umziehen.</translation>
    </message>
    <message>
        <source>Choose one beside it, or on another drive. Nothing was changed.</source>
        <translation>Wählen Sie einen daneben oder auf einem anderen Laufwerk. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Everything is in this folder, and nowhere else</source>
        <translation>Alles liegt in diesem Ordner, und nirgends sonst</translation>
    </message>
    <message>
        <source>%1, with attachments and the backups of the last days</source>
        <translation>%1, mit Anhängen und den Sicherungen der letzten Tage</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Move to another folder…</source>
        <translation>&amp;In einen anderen Ordner umziehen&#xa0;…</translation>
    </message>
    <message>
        <source>Buttons on this page act at once. A folder that two computers open at the same time, or one that a service copies to the internet while Amends runs, can damage the data: move it to a disk of this computer, or to a stick.</source>
        <translation>Knöpfe auf dieser Seite wirken sofort. Ein Ordner, den zwei Computer zugleich öffnen oder den ein Dienst ins Internet kopiert, während Amends läuft, kann die Daten beschädigen: Ziehen Sie damit auf einen Datenträger dieses Computers oder auf einen Stick um.</translation>
    </message>
    <message>
        <source>where files location storage disk database</source>
        <translation>wo Dateien Ort Speicher Datenträger Datenbank</translation>
    </message>
    <message>
        <source>where is the data path size</source>
        <translation>wo sind die Daten Pfad Größe</translation>
    </message>
    <message>
        <source>stick drive location change</source>
        <translation>Stick Laufwerk Ort ändern umziehen</translation>
    </message>
</context>
<context>
    <name>amends::DayDialog</name>
    <message>
        <source>The customer’s deadline</source>
        <translation>Termin der Kundschaft</translation>
    </message>
    <message>
        <source>&amp;By which day?</source>
        <translation>&amp;Bis wann?</translation>
    </message>
    <message>
        <source>Day the customer set</source>
        <translation>Genannter Termin</translation>
    </message>
    <message>
        <source>Arrow keys change the part the cursor is in; Alt+Down shows the calendar</source>
        <translation>Pfeiltasten ändern den Teil am Cursor; Alt+Ab zeigt den Kalender</translation>
    </message>
    <message>
        <source>&amp;No day was set</source>
        <translation>&amp;Kein Termin genannt</translation>
    </message>
    <message>
        <source>&amp;Keep this day</source>
        <translation>&amp;Diesen Tag behalten</translation>
    </message>
    <message>
        <source>Read from “%1”</source>
        <translation>Gelesen aus „%1“</translation>
    </message>
</context>
<context>
    <name>amends::DeliveredSheet</name>
    <message>
        <source>Since when does the customer have it?</source>
        <translation>Seit wann ist es bei Ihrem Gegenüber?</translation>
    </message>
    <message>
        <source>This resolves the complaint. You can take it back with Ctrl+Z.</source>
        <translation>Damit ist die Reklamation gelöst. Mit Strg+Z machen Sie es rückgängig.</translation>
    </message>
    <message>
        <source>It is &amp;delivered</source>
        <translation>Ist &amp;geliefert</translation>
    </message>
    <message>
        <source>Day of delivery</source>
        <translation>Tag der Lieferung</translation>
    </message>
    <message>
        <source>Arrow keys change the part the cursor is in; Alt+Down shows the calendar</source>
        <translation>Pfeiltasten ändern den Teil am Cursor; Alt+Ab zeigt den Kalender</translation>
    </message>
</context>
<context>
    <name>amends::DropPage</name>
    <message>
        <source>Orders and customers</source>
        <translation>Bestellungen und Kundschaft</translation>
    </message>
    <message>
        <source>Orders or Customers, then Export</source>
        <translation>Bestellungen oder Kunden, dann Exportieren</translation>
    </message>
    <message>
        <source>Analytics, Orders or Customers, then Download</source>
        <translation>Statistiken, Bestellungen oder Kunden, dann Herunterladen</translation>
    </message>
    <message>
        <source>Orders or Customers, then Export above the list</source>
        <translation>Bestellungen oder Kunden, dann Export über der Liste</translation>
    </message>
    <message>
        <source>Sales, Orders, then Export as CSV</source>
        <translation>Verkäufe, Bestellungen, dann Export als CSV</translation>
    </message>
    <message>
        <source>Transactions, then Export</source>
        <translation>Transaktionen, dann Exportieren</translation>
    </message>
    <message>
        <source>Back office, Reports, Receipts, then Export</source>
        <translation>Back Office, Berichte, Belege, dann Exportieren</translation>
    </message>
    <message>
        <source>Tools, Exports, then a new export as CSV</source>
        <translation>Werkzeuge, Exporte, dann ein neuer Export als CSV</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mailbox, then Export Mailbox</source>
        <translation>Postfach, dann Postfach exportieren</translation>
    </message>
    <message>
        <source>Download message, or Google Takeout for all</source>
        <translation>Nachricht herunterladen, oder Google Takeout für alle</translation>
    </message>
    <message>
        <source>Address books</source>
        <translation>Adressbücher</translation>
    </message>
    <message>
        <source>People, then Export contacts</source>
        <translation>Personen, dann Kontakte exportieren</translation>
    </message>
    <message>
        <source>Contacts, then Export</source>
        <translation>Kontakte, dann Exportieren</translation>
    </message>
    <message>
        <source>Address Book, Tools, then Export</source>
        <translation>Adressbuch, Extras, dann Exportieren</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Ziehen Sie eine Datei hierher, oder wählen Sie eine</translation>
    </message>
    <message>
        <source>E-mail, orders, customers or an address book. You see what will happen before anything is changed.</source>
        <translation>E-Mails, Bestellungen, Kundschaft oder ein Adressbuch. Sie sehen, was geschieht, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation>&amp;Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Where to find the file</source>
        <translation>Wo die Datei zu finden ist</translation>
    </message>
    <message>
        <source>Home, All reports, then the sales report as CSV</source>
        <translation>Start, Alle Berichte, dann den Umsatzbericht als CSV</translation>
    </message>
    <message>
        <source>Drag messages onto the desktop, or save them as .eml</source>
        <translation>Nachrichten auf den Schreibtisch ziehen oder als .eml speichern</translation>
    </message>
    <message>
        <source>Save messages as .eml (new Outlook, or on the web)</source>
        <translation>Nachrichten als .eml speichern (neues Outlook, oder im Web)</translation>
    </message>
    <message>
        <source>Select in Contacts, then export as vCard</source>
        <translation>In Kontakte auswählen, dann als vCard exportieren</translation>
    </message>
</context>
<context>
    <name>amends::EarlierImports</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 the first file of several</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Customers and orders</source>
        <translation>Kundschaft und Bestellungen</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>rückgängig gemacht %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>angehalten: %1</translation>
    </message>
    <message>
        <source>not finished: %1</source>
        <translation>nicht beendet: %1</translation>
    </message>
    <message>
        <source>interrupted; a part may have gone in</source>
        <translation>unterbrochen; ein Teil kann aufgenommen sein</translation>
    </message>
    <message>
        <source>Nothing has been brought in yet.</source>
        <translation>Noch wurde nichts eingelesen.</translation>
    </message>
    <message>
        <source>&amp;Take it back…</source>
        <translation>&amp;Rückgängig machen&#xa0;…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Früher Eingelesenes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Removes what this import added. What you worked on since then is kept</source>
        <translation>Entfernt, was dieses Einlesen hinzugefügt hat. Was Sie seither bearbeitet haben, bleibt</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Einlesen rückgängig machen</translation>
    </message>
    <message>
        <source>Take back what was brought in on %1 (%2)? What this import added is removed; what you worked on since then is kept.</source>
        <translation>Das am %1 Eingelesene (%2) rückgängig machen? Was dabei hinzukam, wird entfernt; was Sie seither bearbeitet haben, bleibt.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird rückgängig gemacht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>amends::FactsStrip</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
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
        <translation>Tag&#xa0;%1 von mindestens&#xa0;%2</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Tag&#xa0;%1 von&#xa0;%2</translation>
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
        <translation>Tag&#xa0;%1: die Gewährleistung von %2&#xa0;Tagen ist vorbei</translation>
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
    <message>
        <source>The law…</source>
        <translation>Das Gesetz&#xa0;…</translation>
    </message>
    <message>
        <source>What the law says of this purchase, with the articles</source>
        <translation>Was das Gesetz zu diesem Kauf sagt, mit den Artikeln</translation>
    </message>
    <message>
        <source>No date of next news</source>
        <translation>Kein Datum für die nächste Nachricht</translation>
    </message>
    <message>
        <source>She was not told when she hears from us next. Name a day in the reply, or note one with Ctrl+P.</source>
        <translation>Ihr Gegenüber weiß nicht, wann wir uns wieder melden. Nennen Sie in der Antwort einen Tag, oder notieren Sie einen mit Strg+P.</translation>
    </message>
    <message>
        <source>Wants it by</source>
        <extracomment>the day the customer set has gone by</extracomment>
        <translation>Gewünscht bis</translation>
    </message>
    <message>
        <source>%1, past</source>
        <translation>%1, vorbei</translation>
    </message>
    <message>
        <source>Read from “%1”. Click, or press D, to correct it.</source>
        <translation>Gelesen aus „%1“. Zum Berichtigen klicken oder D drücken.</translation>
    </message>
    <message>
        <source>The day the customer set. Click, or press D, to correct it.</source>
        <translation>Der genannte Termin. Zum Berichtigen klicken oder D drücken.</translation>
    </message>
</context>
<context>
    <name>amends::FieldDay</name>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
    <message>
        <source>Day to put in</source>
        <translation>Tag zum Einsetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Put this day in</source>
        <translation>Diesen Tag &amp;einsetzen</translation>
    </message>
</context>
<context>
    <name>amends::FieldStrip</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>What may stand here (Alt+Down)</source>
        <translation>Was hier stehen kann (Alt+Ab)</translation>
    </message>
    <message>
        <source>Choose what to put in</source>
        <translation>Wählen, was eingesetzt wird</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go to the next thing to put in (Tab)</source>
        <translation>Zum nächsten Feld gehen (Tab)</translation>
    </message>
    <message>
        <source>Go to the next thing to put in</source>
        <translation>Zum nächsten Feld gehen</translation>
    </message>
    <message>
        <source>Put in: %1. Type it over.</source>
        <extracomment>%1 what is to be put into a template, in its own words</extracomment>
        <translation>Einsetzen: %1. Einfach überschreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to put in, first: %1. Tab goes there.</source>
        <extracomment>%1 the first of them, in the template&apos;s own words</extracomment>
        <translation>
            <numerusform>Noch %n&#xa0;Feld auszufüllen: %1. Tab führt hin.</numerusform>
            <numerusform>Noch %n&#xa0;Felder auszufüllen, zuerst: %1. Tab führt hin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet: “%1” is still to be put in. Type it over, or take it out.</source>
        <extracomment>%1 what is to be put into a template, in its own words</extracomment>
        <translation>Noch nicht gesendet: „%1“ ist noch einzusetzen. Überschreiben Sie es oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag&#xa0;…</translation>
    </message>
</context>
<context>
    <name>amends::FilePane</name>
    <message>
        <source>Forget what I &amp;chose</source>
        <translation>Meine Wahl &amp;vergessen</translation>
    </message>
    <message>
        <source>Go back to the guess, for this file and later ones like it</source>
        <translation>Zurück zum Vorschlag, für diese Datei und spätere dieser Art</translation>
    </message>
    <message>
        <source>Matters are still open for, in days</source>
        <translation>Wie viele Tage Anliegen offen bleiben</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>stands behind the number in a box: “14 days”</extracomment>
        <translation>
            <numerusform>&#xa0;Tag</numerusform>
            <numerusform>&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Matters are still &amp;open for</source>
        <translation>Anliegen bleiben &amp;offen für</translation>
    </message>
    <message>
        <source>Older conversations, and those you answered last, are filed as history.</source>
        <translation>Ältere Gespräche, und solche, in denen Sie zuletzt geantwortet haben, werden als Vorgeschichte abgelegt.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird angesehen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>amends::FileShelf</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>What will be brought in</source>
        <translation>Was eingelesen wird</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a fol&amp;der…</source>
        <translation>Ordner h&amp;inzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Take the selected file off the list; the file itself stays (Del)</source>
        <translation>Die ausgewählte Datei aus der Liste nehmen; die Datei selbst bleibt (Entf)</translation>
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
        <translation>Diese Worte an die Stelle Ihrer Worte setzen (Alt+1 oder Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Put these words in place of yours (Alt+%1)</source>
        <translation>Diese Worte an die Stelle Ihrer Worte setzen (Alt+%1)</translation>
    </message>
    <message>
        <source>Write instead: %1</source>
        <translation>Stattdessen schreiben: %1</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Ins Wörterbuch</translation>
    </message>
    <message>
        <source>Add this word to the dictionary</source>
        <translation>Dieses Wort ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>It is right from now on, in every reply of the shop (Alt+9)</source>
        <translation>Ab jetzt gilt es als richtig, in jeder Antwort des Geschäfts (Alt+9)</translation>
    </message>
    <message>
        <source>Nobody has looked yet whether it was us: Ctrl+Shift+W opens the list.</source>
        <translation>Noch hat niemand geprüft, ob es an uns lag: Strg+Umschalt+W öffnet die Liste.</translation>
    </message>
    <message>
        <source>By our own answers to “Was it us?” it was.</source>
        <translation>Nach unseren eigenen Antworten auf „Lag es an uns?“ lag es an uns.</translation>
    </message>
    <message>
        <source>By our own answers to “Was it us?” that is not clear yet.</source>
        <translation>Nach unseren eigenen Antworten auf „Lag es an uns?“ ist das noch nicht klar.</translation>
    </message>
</context>
<context>
    <name>amends::FirstRecords</name>
    <message>
        <source>The first records as they will be read</source>
        <translation>Die ersten Einträge, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>How it will be read</source>
        <translation>So wird es gelesen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 “not taken”, %2 the reason</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>amends::FirstRunPage</name>
    <message>
        <source>The next sentence can make a customer stay</source>
        <translation>Der nächste Satz kann entscheiden, ob jemand bleibt</translation>
    </message>
    <message>
        <source>Look around in a demo shop</source>
        <translation>Im Demo-Geschäft umsehen</translation>
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
        <source>Three answers, and your shop is ready</source>
        <translation>Drei Antworten, und Ihr Geschäft ist bereit</translation>
    </message>
    <message>
        <source>Your first complaint</source>
        <translation>Ihre erste Reklamation</translation>
    </message>
    <message>
        <source>Amends keeps your complaints, who each customer is, and what you promised, and reads along while you answer. Everything stays in one folder on this computer.</source>
        <translation>Amends bewahrt Ihre Reklamationen, wer jeweils dahintersteht und was Sie zugesagt haben, und liest mit, während Sie antworten. Alles bleibt in einem Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>All of it can be changed later, in the settings.</source>
        <translation>Alles lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Start with my shop</source>
        <translation>Mit meinem Geschäft beginnen</translation>
    </message>
    <message>
        <source>Its name, its country, and your own name: half a minute</source>
        <translation>Sein Name, sein Land und Ihr eigener Name: eine halbe Minute</translation>
    </message>
    <message>
        <source>Bring in what I have</source>
        <translation>Einlesen, was ich habe</translation>
    </message>
    <message>
        <source>E-mail, customers, orders. You can also drop files on this window</source>
        <translation>E-Mails, Kundschaft, Bestellungen. Sie können Dateien auch auf dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Bring in your mail</source>
        <translation>E-Mails einlesen</translation>
    </message>
    <message>
        <source>Files and folders from your mail program, or drop them on this window</source>
        <translation>Dateien und Ordner aus Ihrem Mailprogramm, oder ziehen Sie sie auf dieses Fenster</translation>
    </message>
    <message>
        <source>Type a complaint now</source>
        <translation>Jetzt eine Reklamation eintippen</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>Nur umsehen</translation>
    </message>
    <message>
        <source>The lists are empty until something comes in</source>
        <translation>Die Listen sind leer, bis etwas hereinkommt</translation>
    </message>
    <message>
        <source>&amp;Back to the shop</source>
        <translation>&amp;Zurück zum Geschäft</translation>
    </message>
</context>
<context>
    <name>amends::FirstRunShop</name>
    <message>
        <source>Amounts in %1, replies in %2 where nothing else is known, the holidays and consumer rights of %3.</source>
        <extracomment>%1 a currency, %2 a language, %3 a country with its region</extracomment>
        <translation>Beträge in %1, Antworten auf %2, wenn sonst nichts bekannt ist, Feiertage und Rechte für %3.</translation>
    </message>
    <message>
        <source>What is your shop called?</source>
        <translation>Wie heißt Ihr Geschäft?</translation>
    </message>
    <message>
        <source>What is your name? Replies are signed with it.</source>
        <translation>Wie heißen Sie? Antworten tragen Ihren Namen.</translation>
    </message>
    <message>
        <source>&amp;Name of the shop</source>
        <translation>&amp;Name des Geschäfts</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Ihr Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>We &amp;usually reply in</source>
        <translation>Wir antworten meis&amp;t auf</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Regi&amp;on</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>So stimmt es</translation>
    </message>
    <message>
        <source>&amp;Change some of this</source>
        <translation>Einiges än&amp;dern</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>W&amp;eiter</translation>
    </message>
</context>
<context>
    <name>amends::Forecast</name>
    <message>
        <source>&amp;Try it first</source>
        <translation>Erst &amp;ausprobieren</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Probe anhalten</translation>
    </message>
    <message>
        <source>How far the trial is</source>
        <translation>Wie weit die Probe ist</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Finding out what this will change…</source>
        <translation>Wird ermittelt, was sich dadurch ändert&#xa0;…</translation>
    </message>
    <message>
        <source>See what will be added and what will not be taken, before anything is changed.</source>
        <translation>Sehen Sie, was dazukommt und was nicht übernommen wird, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>It could not be tried. Nothing has been changed.</source>
        <translation>Die Probe ging nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing in it to bring in.</source>
        <translation>Darin ist nichts einzulesen.</translation>
    </message>
    <message>
        <source>This is what will happen: %1. Nothing has been changed yet.</source>
        <translation>Das wird geschehen: %1. Noch ist nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln not brought in…</source>
        <translation>
            <numerusform>Nicht Eingelesenes (%Ln)&#xa0;…</numerusform>
            <numerusform>Nicht Eingelesenes (%Ln)&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>What will not be brought in</source>
        <translation>Was nicht eingelesen wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>amends::GestureDialog</name>
    <message>
        <source>A gesture</source>
        <translation>Eine Geste</translation>
    </message>
    <message>
        <source>This gesture</source>
        <translation>Diese Geste</translation>
    </message>
    <message>
        <source>What you gave beyond what was owed, so that you know what keeping the customer cost.</source>
        <translation>Was Sie über das Geschuldete hinaus gegeben haben: So wissen Sie, was es kostet, jemanden zu halten.</translation>
    </message>
    <message>
        <source>In words, such as “a second pair of ear pads”</source>
        <translation>In Worten, etwa „ein zweites Paar Ohrpolster“</translation>
    </message>
    <message>
        <source>Such as “waited two weeks”</source>
        <translation>Etwa „zwei Wochen gewartet“</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>&amp;Costs us</source>
        <translation>&amp;Kostet uns</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>War&amp;um</translation>
    </message>
    <message>
        <source>&amp;Given by</source>
        <translation>Gegeben &amp;von</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Notieren</translation>
    </message>
    <message>
        <source>&amp;Keep it so</source>
        <translation>So &amp;behalten</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Noted: %1. Ctrl+Z takes it back.</source>
        <translation>Notiert: %1. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>Entfernt. Strg+Z holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>amends::GestureModel</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Bought since</source>
        <translation>Seither gekauft</translation>
    </message>
</context>
<context>
    <name>amends::GesturePanel</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the complaint (Enter)</source>
        <translation>Die Reklamation öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Change what is noted of it (E)</source>
        <translation>Die Angaben dazu ändern (E)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It was not given: take it out of the ledger (Delete)</source>
        <translation>Wurde nicht gegeben: aus der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Als Tabelle speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file, for a spreadsheet</source>
        <translation>Das Gezeigte als CSV-Datei speichern, für die Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Budget…</source>
        <translation>Budget&#xa0;…</translation>
    </message>
    <message>
        <source>The budget of a month, and what one person gives without asking</source>
        <translation>Das Budget eines Monats, und was eine Person ohne Rückfrage gibt</translation>
    </message>
    <message>
        <source>All gestures</source>
        <translation>Alle Gesten</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s)</source>
        <translation>
            <numerusform>%n&#xa0;Geste</numerusform>
            <numerusform>%n&#xa0;Gesten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the newest %2 shown</source>
        <translation>%1, davon die neuesten %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Out of the ledger. Ctrl+Z brings it back.</source>
        <translation>Aus der Liste genommen. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>Save the gestures as a table</source>
        <translation>Gesten als Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) saved.</source>
        <translation>
            <numerusform>%n&#xa0;Geste gespeichert.</numerusform>
            <numerusform>%n&#xa0;Gesten gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the complaints (Esc)</source>
        <translation>Zurück zu den Reklamationen (Esc)</translation>
    </message>
    <message>
        <source>Back to the complaints</source>
        <translation>Zurück zu den Reklamationen</translation>
    </message>
    <message>
        <source>Nothing was given here yet.
Note a gesture at its complaint, with Ctrl+G: it shows what keeping a customer costs, and what it brings.</source>
        <translation>Hier wurde noch nichts gegeben.
Notieren Sie eine Geste bei ihrer Reklamation, mit Strg+G: So sehen Sie, was es kostet, die Kundschaft zu halten, und was es bringt.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>amends::GesturesPage</name>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>What you give beyond what is owed: a voucher, something extra, a card. Amends tells where a gesture goes beyond these amounts; it never refuses one.</source>
        <translation>Was Sie über das Geschuldete hinaus geben: ein Gutschein, ein kleines Extra, eine Karte. Amends sagt, wo eine Geste über diese Beträge hinausgeht; abgelehnt wird nie eine.</translation>
    </message>
    <message>
        <source>&amp;Budget of a month</source>
        <translation>&amp;Budget eines Monats</translation>
    </message>
    <message>
        <source>gesture goodwill voucher present budget money</source>
        <translation>Geste Kulanz Gutschein Geschenk Budget Geld</translation>
    </message>
    <message>
        <source>&amp;One person gives without asking</source>
        <translation>&amp;Eine Person gibt ohne Rückfrage</translation>
    </message>
    <message>
        <source>gesture goodwill limit allowed staff ask</source>
        <translation>Geste Kulanz Grenze Limit erlaubt Team fragen</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>keins</translation>
    </message>
</context>
<context>
    <name>amends::HoursPage</name>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>These hours cannot be right: %1.</source>
        <translation>Diese Zeiten können nicht stimmen: %1.</translation>
    </message>
    <message>
        <source>A day closes after it opens, and opens again after the break.</source>
        <translation>Ein Tag schließt, nachdem er öffnet, und öffnet nach der Pause wieder.</translation>
    </message>
    <message>
        <source>The closed days end before they begin.</source>
        <translation>Die geschlossenen Tage enden, bevor sie beginnen.</translation>
    </message>
    <message>
        <source>Closed from</source>
        <translation>Geschlossen ab</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>Geschlossen bis</translation>
    </message>
    <message>
        <source>Open on these days after all</source>
        <translation>An diesen Tagen doch öffnen</translation>
    </message>
    <message>
        <source>When customers can reach you. Two spans make a day with a break. Public holidays are known from the country.</source>
        <translation>Wann man Sie erreicht. Zwei Spannen ergeben einen Tag mit Pause. Gesetzliche Feiertage sind durch das Land bekannt.</translation>
    </message>
    <message>
        <source>Monday’s hours from Tuesday to &amp;Friday too</source>
        <translation>Montagszeiten auch von Dienstag bis &amp;Freitag</translation>
    </message>
    <message>
        <source>Also closed</source>
        <translation>Außerdem geschlossen</translation>
    </message>
    <message>
        <source>&amp;Add days when we are closed</source>
        <translation>Geschlossene Tage &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;How we tell customers</source>
        <translation>&amp;Wie wir es der Kundschaft sagen</translation>
    </message>
    <message>
        <source>Opening hours as customers are told</source>
        <translation>Öffnungszeiten, wie die Kundschaft sie erfährt</translation>
    </message>
    <message>
        <source>Made from the week above</source>
        <translation>Ergibt sich aus der Woche oben</translation>
    </message>
    <message>
        <source>&amp;Make it from the week above</source>
        <translation>Aus der Woche oben &amp;erzeugen</translation>
    </message>
    <message>
        <source>open closed closing times schedule week</source>
        <translation>offen geschlossen Ladenschluss Zeiten Woche</translation>
    </message>
    <message>
        <source>holiday vacation break closed summer</source>
        <translation>Feiertag Urlaub Ferien Betriebsferien geschlossen Sommer</translation>
    </message>
    <message>
        <source>opening hours text reply</source>
        <translation>Öffnungszeiten Text Antwort</translation>
    </message>
    <message>
        <source>Acknowledging a complaint</source>
        <translation>Eingang bestätigen</translation>
    </message>
    <message>
        <source>Within so many &amp;opening hours</source>
        <translation>Innerhalb so vieler Öffnungs&amp;stunden</translation>
    </message>
    <message>
        <source>&amp;Urgent so many hours before that</source>
        <translation>&amp;Dringend so viele Stunden vorher</translation>
    </message>
    <message>
        <source> h</source>
        <translation>&#xa0;h</translation>
    </message>
    <message>
        <source>Opening hours in which a complaint is acknowledged</source>
        <translation>Öffnungsstunden, in denen der Eingang einer Reklamation bestätigt wird</translation>
    </message>
    <message>
        <source>Opening hours before the end from which it is told as urgent</source>
        <translation>Öffnungsstunden vor dem Ende, ab denen es als dringend gilt</translation>
    </message>
    <message>
        <source>acknowledge acknowledgement first answer clock deadline red amber</source>
        <translation>Eingang bestätigen Eingangsbestätigung erste Antwort Uhr Frist rot gelb</translation>
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
    <message>
        <source>Take care: the mail shows
%1
but the link leads to
%2
This is how people are led to false pages.</source>
        <translation>Vorsicht: Die E-Mail zeigt
%1
der Link führt aber zu
%2
So werden Menschen auf falsche Seiten gelockt.</translation>
    </message>
</context>
<context>
    <name>amends::ImportDialog</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Das Einlesen wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Bring in e-mail, orders and customers</source>
        <translation>E-Mails, Bestellungen und Kundschaft einlesen</translation>
    </message>
    <message>
        <source>&amp;Earlier imports…</source>
        <translation>&amp;Früher Eingelesenes&#xa0;…</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <translation>Alles rückgängig machen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring in &amp;more…</source>
        <translation>&amp;Mehr einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>Ein&amp;lesen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Dateien einlesen</translation>
    </message>
    <message>
        <source>E-mail, tables and address books (*.eml *.mbox *.mbx *.csv *.tsv *.txt *.xlsx *.vcf);;All files (*)</source>
        <translation>E-Mails, Tabellen und Adressbücher (*.eml *.mbox *.mbx *.csv *.tsv *.txt *.xlsx *.vcf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bring in a folder</source>
        <translation>Ordner einlesen</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird rückgängig gemacht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>amends::InboxPanel</name>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht&#xa0;…</translation>
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
    <message>
        <source>Keep this search as a view… (Ctrl+Shift+K)</source>
        <translation>Diese Suche als Ansicht behalten&#xa0;… (Strg+Umschalt+K)</translation>
    </message>
    <message>
        <source>Keep this search as a view</source>
        <translation>Diese Suche als Ansicht behalten</translation>
    </message>
    <message>
        <source>Nothing for “%1” now</source>
        <translation>Zurzeit nichts für „%1“</translation>
    </message>
    <message>
        <source>This view shows what its search finds: %1</source>
        <translation>Diese Ansicht zeigt, was ihre Suche findet: %1</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
</context>
<context>
    <name>amends::KeySheet</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>Eingegangene Nachricht</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the list of complaints</source>
        <translation>In der Liste der Reklamationen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Eine Taste oder was sie tut</translation>
    </message>
    <message>
        <source>No key does that. Try another word.</source>
        <translation>Das tut keine Taste. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>amends::LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Sprache des Fensters</translation>
    </message>
    <message>
        <source>interface english français nederlands deutsch translation</source>
        <translation>Oberfläche english français nederlands deutsch Übersetzung</translation>
    </message>
    <message>
        <source>This changes at once; Cancel takes it back.</source>
        <translation>Das ändert sich sofort; Abbrechen macht es rückgängig.</translation>
    </message>
    <message>
        <source>We &amp;usually reply in</source>
        <translation>Wir antworten meis&amp;t auf</translation>
    </message>
    <message>
        <source>reply answer default</source>
        <translation>Antwort antworten Standard</translation>
    </message>
    <message>
        <source>We &amp;reply in</source>
        <translation>Wir antworten au&amp;f</translation>
    </message>
    <message>
        <source>reply answer also other</source>
        <translation>Antwort antworten auch andere</translation>
    </message>
    <message>
        <source>A reply is in the language the customer wrote in, where it is one of these, else in the usual one. It can be changed above each reply.</source>
        <translation>Geantwortet wird in der Sprache, in der Ihnen geschrieben wurde, wenn es eine von diesen ist, sonst in der üblichen. Über jeder Antwort lässt sie sich ändern.</translation>
    </message>
</context>
<context>
    <name>amends::LawPage</name>
    <message>
        <source>The law</source>
        <translation>Das Gesetz</translation>
    </message>
    <message>
        <source>as the program knows it</source>
        <translation>wie das Programm es kennt</translation>
    </message>
    <message>
        <source>corrected by your shop</source>
        <translation>von Ihrem Geschäft berichtigt</translation>
    </message>
    <message>
        <source>from a signed pack</source>
        <translation>aus einem signierten Paket</translation>
    </message>
    <message>
        <source>Save the facts to correct them</source>
        <translation>Fakten zum Berichtigen speichern</translation>
    </message>
    <message>
        <source>Facts of the law (*.toml)</source>
        <translation>Gesetzesfakten (*.toml)</translation>
    </message>
    <message>
        <source>The facts are saved. Correct them with any text editor, then choose “Use a corrected file…”.</source>
        <translation>Die Fakten sind gespeichert. Berichtigen Sie sie mit einem beliebigen Texteditor, dann wählen Sie „Berichtigte Datei nehmen&#xa0;…“.</translation>
    </message>
    <message>
        <source>Use a corrected file</source>
        <translation>Berichtigte Datei nehmen</translation>
    </message>
    <message>
        <source>Facts of the law (*.toml);;All files (*)</source>
        <translation>Gesetzesfakten (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Use a signed pack</source>
        <translation>Signiertes Paket nehmen</translation>
    </message>
    <message>
        <source>Signed packs (*.amends-law);;All files (*)</source>
        <translation>Signierte Pakete (*.amends-law);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The pack “%1” is whole, but you never took one from its signer before. Compare this number with the one the publisher gave you by another way:

%2</source>
        <translation>Das Paket „%1“ ist unversehrt, aber von dieser Signatur haben Sie noch nie eines genommen. Vergleichen Sie diese Nummer mit der, die Sie auf anderem Weg bekommen haben:

%2</translation>
    </message>
    <message>
        <source>It is the same: use it</source>
        <translation>Sie stimmt: nehmen</translation>
    </message>
    <message>
        <source>From now on these facts hold: %1.</source>
        <translation>Ab jetzt gelten diese Fakten: %1.</translation>
    </message>
    <message>
        <source>Complaints closed before keep those they were judged by.</source>
        <translation>Früher abgeschlossene Reklamationen behalten die Fakten von damals.</translation>
    </message>
    <message>
        <source>The facts of the law</source>
        <translation>Die Fakten des Gesetzes</translation>
    </message>
    <message>
        <source>Guarantee, presumption, withdrawal, mediator: what the program says about them stands in a file a country, with its articles. It is information for your shop, not legal advice; where you know better, correct it.</source>
        <translation>Gewährleistung, Vermutung, Widerruf, Schlichtung: Was das Programm dazu sagt, steht je Land in einer Datei, mit den Artikeln. Es ist eine Information für Ihr Geschäft, keine Rechtsberatung; wo Sie es besser wissen, berichtigen Sie es.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Save to correct…</source>
        <translation>Zum Berichtigen speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Use a corrected file…</source>
        <translation>Berichtigte Datei nehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Use a signed pack…</source>
        <translation>Signiertes Paket nehmen&#xa0;…</translation>
    </message>
    <message>
        <source>The program’s own again</source>
        <translation>Wieder die des Programms</translation>
    </message>
    <message>
        <source>Complaints that are closed keep the facts they were judged by.</source>
        <translation>Abgeschlossene Reklamationen behalten die Fakten, nach denen sie beurteilt wurden.</translation>
    </message>
    <message>
        <source>guarantee warranty article statute legal facts correct</source>
        <translation>Gewährleistung Garantie Artikel Gesetz Recht Fakten berichtigen</translation>
    </message>
    <message>
        <source>signature update law pack publisher</source>
        <translation>Signatur Aktualisierung Gesetz Paket Herausgeber</translation>
    </message>
    <message>
        <source>&amp;Mediator</source>
        <translation>&amp;Schlichtungsstelle</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Schlichtungsstelle</translation>
    </message>
    <message>
        <source>its name and site</source>
        <translation>Name und Website</translation>
    </message>
    <message>
        <source>Whom you name when you and a customer do not agree: the body your shop belongs to. Empty: the general one of your country, where there is one.</source>
        <translation>Wen Sie nennen, wenn Sie sich mit jemandem nicht einig werden: die Stelle, zu der Ihr Geschäft gehört. Leer: die allgemeine Ihres Landes, wo es eine gibt.</translation>
    </message>
    <message>
        <source>ombudsman dispute adr arbitration refusal</source>
        <translation>Ombudsstelle Streit Schlichtung AS Verbraucherschlichtung Ablehnung</translation>
    </message>
</context>
<context>
    <name>amends::LawSheet</name>
    <message>
        <source>What the law says</source>
        <translation>Was das Gesetz sagt</translation>
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
        <translation>Als &amp;PDF speichern&#xa0;…</translation>
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
        <translation>&amp;Drucken&#xa0;…</translation>
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
    <message>
        <source>There is no phone number on this letter.</source>
        <translation>Auf diesem Brief steht keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Put the shop’s number into the settings, under Shop, and it stands on every letter and below every mail.</source>
        <translation>Tragen Sie die Nummer des Geschäfts in die Einstellungen ein, unter „Geschäft“: Dann steht sie auf jedem Brief und unter jeder E-Mail.</translation>
    </message>
</context>
<context>
    <name>amends::LinkDialog</name>
    <message>
        <source>Who belongs together with %1?</source>
        <translation>Wer gehört zusammen mit %1?</translation>
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
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;They share</source>
        <translation>Sie &amp;teilen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>They share</source>
        <translation>Sie teilen</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What both bought then counts together.</source>
        <translation>Was beide gekauft haben, zählt dann zusammen.</translation>
    </message>
    <message>
        <source>Nobody else is known by that. Try a phone number or an e-mail.</source>
        <translation>Sonst ist niemand so bekannt. Versuchen Sie eine Telefonnummer oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Begin to type: customers who fit appear here.</source>
        <translation>Beginnen Sie zu tippen: Wer passt, erscheint hier.</translation>
    </message>
</context>
<context>
    <name>amends::LogoField</name>
    <message>
        <source>%1 is not a picture Amends can read.</source>
        <translation>Kein Bild, das Amends lesen kann: %1.</translation>
    </message>
    <message>
        <source>A logo can be a PNG or JPEG file. The one from before stays.</source>
        <translation>Ein Logo ist eine PNG- oder JPEG-Datei. Das bisherige bleibt.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.bmp *.webp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>An&amp;deres wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a p&amp;icture…</source>
        <translation>Bil&amp;d wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Ein Bild hierher ziehen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Das Logo</translation>
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
        <source>Save a &amp;backup…</source>
        <translation>Sicherung &amp;anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Go back to a backup…</source>
        <translation>&amp;Zu einer Sicherung zurückkehren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ein&amp;stellungen&#xa0;…</translation>
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
        <translation>&amp;Neue Reklamation&#xa0;…</translation>
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
        <source>Bring &amp;in mail, customers, orders…</source>
        <translation>E-Mails, Kundschaft, Bestellungen &amp;einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>What was brought in &amp;earlier…</source>
        <translation>&amp;Früher Eingelesenes&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keep this search as a view…</source>
        <translation>Diese S&amp;uche als Ansicht behalten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Acknowledge with a first answer</source>
        <translation>Eingang &amp;bestätigen, mit erster Antwort</translation>
    </message>
    <message>
        <source>Note a &amp;promise…</source>
        <translation>&amp;Zusage notieren&#xa0;…</translation>
    </message>
    <message>
        <source>What we pr&amp;omised</source>
        <translation>&amp;Unsere Zusagen</translation>
    </message>
    <message>
        <source>Note a &amp;gesture…</source>
        <translation>&amp;Geste notieren&#xa0;…</translation>
    </message>
    <message>
        <source>Gestures gi&amp;ven</source>
        <translation>G&amp;egebene Gesten</translation>
    </message>
    <message>
        <source>What you &amp;changed…</source>
        <translation>&amp;Was Sie geändert haben&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;How was it handled?</source>
        <translation>Wie ist es ge&amp;laufen?</translation>
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
        <translation>Kopieren Sie sie vor dem Schließen. Beim zweiten Schließen geht sie verloren.</translation>
    </message>
    <message>
        <source>Values are hidden (F8 shows them)</source>
        <translation>Werte sind verborgen (F8 zeigt sie)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>You look at the shop as it was when you opened it; it is open on %1.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>Sie sehen das Geschäft, wie es beim Öffnen war; geöffnet ist es auf %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed from here. Close Amends there and open it here again to go on.</source>
        <translation>Von hier aus lässt sich nichts ändern. Schließen Sie Amends dort und öffnen Sie es hier wieder, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The data is in %1 now.</source>
        <translation>Die Daten liegen jetzt in %1.</translation>
    </message>
    <message>
        <source>Close Amends and start it again: from here nothing is written any more.</source>
        <translation>Schließen Sie Amends und starten Sie es neu: Von hier aus wird nichts mehr geschrieben.</translation>
    </message>
    <message>
        <source>Your own shop could not be opened.</source>
        <translation>Ihr eigenes Geschäft ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Start the program again without --demo.</source>
        <translation>Starten Sie das Programm noch einmal ohne --demo.</translation>
    </message>
    <message>
        <source>Amends – demo shop</source>
        <translation>Amends – Demo-Geschäft</translation>
    </message>
    <message>
        <source>This is a made-up shop. Start with my own</source>
        <translation>Dies ist ein erfundenes Geschäft. Mit meinem beginnen</translation>
    </message>
</context>
<context>
    <name>amends::MannerButton</name>
    <message>
        <source>Mark every &amp;remark</source>
        <translation>&amp;Alle Hinweise markieren</translation>
    </message>
    <message>
        <source>&amp;Quiet: mark only stops</source>
        <translation>&amp;Still: nur Stopps markieren</translation>
    </message>
    <message>
        <source>Quiet: only stops are marked</source>
        <translation>Still: nur Stopps sind markiert</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Mark &amp;nothing</source>
        <translation>&amp;Nichts markieren</translation>
    </message>
    <message>
        <source>Off: nothing is marked</source>
        <translation>Aus: nichts ist markiert</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Check the &amp;spelling</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Which remarks are marked while you write (Alt+Q: quiet). Kept for you, whatever computer you sit at.</source>
        <translation>Welche Hinweise beim Schreiben markiert werden (Alt+Q: still). Für Sie gemerkt, an jedem Computer.</translation>
    </message>
    <message>
        <source>Every remark is marked</source>
        <translation>Alle Hinweise sind markiert</translation>
    </message>
</context>
<context>
    <name>amends::MarkedText</name>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
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
    <message>
        <source>What the customer wrote</source>
        <translation>Eingegangene Nachricht</translation>
    </message>
    <message>
        <source>Between the lines</source>
        <translation>Zwischen den Zeilen</translation>
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
            <numerusform>%n&#xa0;weitere Frage</numerusform>
            <numerusform>%n&#xa0;weitere Fragen</numerusform>
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
    <message>
        <source>Insert</source>
        <extracomment>on a button: puts the suggested sentence into the reply</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert: “%1”</source>
        <translation>Einfügen: „%1“</translation>
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
        <translation>Fürs Team: was Sie herausgefunden haben, was man Ihnen gesagt hat&#xa0;…</translation>
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
    <name>amends::OfferSheet</name>
    <message>
        <source>What do we offer?</source>
        <translation>Was bieten wir an?</translation>
    </message>
    <message>
        <source>Tick one, or several for the customer to choose from.</source>
        <translation>Haken Sie eines an, oder mehrere zur Auswahl.</translation>
    </message>
    <message>
        <source>The law lets the customer choose: %1.</source>
        <translation>Das Gesetz lässt Ihrem Gegenüber die Wahl: %1.</translation>
    </message>
    <message>
        <source>The law lets the customer choose: %1. Only where that fails: %2.</source>
        <translation>Das Gesetz lässt Ihrem Gegenüber die Wahl: %1. Nur wo das scheitert: %2.</translation>
    </message>
    <message>
        <source>&amp;Offer it</source>
        <translation>&amp;Anbieten</translation>
    </message>
</context>
<context>
    <name>amends::PhraseDialog</name>
    <message>
        <source>House phrase</source>
        <translation>Hauswendung</translation>
    </message>
    <message>
        <source>New house phrase</source>
        <translation>Neue Hauswendung</translation>
    </message>
    <message>
        <source>&amp;Phrase</source>
        <translation>&amp;Wendung</translation>
    </message>
    <message>
        <source>&amp;Matches</source>
        <translation>&amp;Findet</translation>
    </message>
    <message>
        <source>&amp;In replies in</source>
        <translation>In Antworten &amp;auf</translation>
    </message>
    <message>
        <source>It is &amp;like</source>
        <translation>Ä&amp;hnlich wie</translation>
    </message>
    <message>
        <source>Mark it &amp;as</source>
        <translation>&amp;Markieren als</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>War&amp;um</translation>
    </message>
    <message>
        <source>what the card says; left empty, it explains the kind</source>
        <translation>was auf der Karte steht; leer gelassen, erklärt sie die Art</translation>
    </message>
    <message>
        <source>Say &amp;instead</source>
        <translation>&amp;Stattdessen</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>&amp;Try it on a sentence</source>
        <translation>An einem Satz &amp;prüfen</translation>
    </message>
    <message>
        <source>Show &amp;them</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Sentences of sent replies it would have marked</source>
        <translation>Sätze aus gesendeten Antworten, die markiert worden wären</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“our policy” also finds “our policies”. Capitals and accents do not count.</source>
        <translation>„unsere Regel“ findet auch „unsere Regeln“. Großbuchstaben und Akzente zählen nicht.</translation>
    </message>
    <message>
        <source>Only these words, one after the other. Capitals and accents do not count.</source>
        <translation>Nur diese Worte, direkt nacheinander. Großbuchstaben und Akzente zählen nicht.</translation>
    </message>
    <message>
        <source>As in the program’s own rules: (a | b), x?, .. for a few words between, ~refund for every form of a word.</source>
        <translation>Wie in den Regeln des Programms: (a | b), x?, .. für einige Wörter dazwischen, ~refund für jede Form eines Wortes.</translation>
    </message>
    <message>
        <source>It does not strike here.</source>
        <translation>Hier schlägt sie nicht an.</translation>
    </message>
    <message>
        <source>It strikes here: %1</source>
        <translation>Hier schlägt sie an: %1</translation>
    </message>
    <message>
        <source>No reply was sent yet to try it on.</source>
        <translation>Noch wurde keine Antwort gesendet, um sie zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>It would have marked %n of the last %1 sent replies.</source>
        <extracomment>%1 how many replies were looked at</extracomment>
        <translation>
            <numerusform>Von den letzten %1 gesendeten Antworten wäre %n markiert worden.</numerusform>
            <numerusform>Von den letzten %1 gesendeten Antworten wären %n markiert worden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PhrasesPage</name>
    <message>
        <source>House phrases</source>
        <translation>Hauswendungen</translation>
    </message>
    <message>
        <source>“%1” is no longer looked for.</source>
        <translation>Nach „%1“ wird nicht mehr gesucht.</translation>
    </message>
    <message>
        <source>Bring in house phrases</source>
        <translation>Hauswendungen einlesen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>a line of a file, and why it was not taken</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) brought in.</source>
        <translation>
            <numerusform>%n Wendung eingelesen.</numerusform>
            <numerusform>%n Wendungen eingelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation>
            <numerusform>%n war schon da.</numerusform>
            <numerusform>%n waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be taken; they are listed below.</source>
        <translation>
            <numerusform>%n Zeile wurde nicht übernommen; sie steht unten.</numerusform>
            <numerusform>%n Zeilen wurden nicht übernommen; sie stehen unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the house phrases</source>
        <translation>Hauswendungen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) saved.</source>
        <translation>
            <numerusform>%n Wendung gespeichert.</numerusform>
            <numerusform>%n Wendungen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phrases your shop would rather not send. They are marked while you write, with your reason and your words instead. What you change here counts at once.</source>
        <translation>Wendungen, die Ihr Geschäft lieber nicht sendet. Sie werden beim Schreiben markiert, mit Ihrem Grund und Ihren Worten als Ersatz. Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>columns of the list of house phrases</extracomment>
        <translation>Wendung</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Findet</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>None yet. Begin with one that makes you wince when you read it in a reply.</source>
        <translation>Noch keine. Beginnen Sie mit einer, bei der Sie in Antworten zusammenzucken.</translation>
    </message>
    <message>
        <source>&amp;Add a phrase…</source>
        <translation>Wendung hin&amp;zufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Bring in a list…</source>
        <translation>&amp;Liste einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save as a list…</source>
        <translation>Als Liste &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Lines that were not taken</source>
        <translation>Nicht übernommene Zeilen</translation>
    </message>
    <message>
        <source>own rules forbidden words style tone banned expressions</source>
        <translation>eigene Regeln verbotene Wörter Stil Ton Ausdrücke Floskeln</translation>
    </message>
    <message>
        <source>new rule expression forbidden word</source>
        <translation>neue Regel Ausdruck verbotenes Wort</translation>
    </message>
    <message>
        <source>import CSV table</source>
        <translation>einlesen importieren CSV Tabelle</translation>
    </message>
    <message>
        <source>export CSV table</source>
        <translation>exportieren speichern CSV Tabelle</translation>
    </message>
</context>
<context>
    <name>amends::PreventionDialog</name>
    <message>
        <source>What you changed</source>
        <translation>Was Sie geändert haben</translation>
    </message>
    <message>
        <source>So that it does not happen again. Complaints of the same cause that come afterwards are counted: you see whether it helped.</source>
        <translation>Damit es nicht wieder vorkommt. Reklamationen mit derselben Ursache, die danach kommen, werden gezählt: So sehen Sie, ob es geholfen hat.</translation>
    </message>
    <message>
        <source>Number of the article; empty: all of this cause</source>
        <translation>Artikelnummer; leer: alles mit dieser Ursache</translation>
    </message>
    <message>
        <source>Empty: all of this cause. This complaint is about %1.</source>
        <translation>Leer: alles mit dieser Ursache. In dieser Reklamation geht es um %1.</translation>
    </message>
    <message>
        <source>Such as “two people check each parcel before it is closed”</source>
        <translation>Etwa „zwei Leute prüfen jedes Paket, bevor es zugeht“</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>&amp;Ursache</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>&amp;Was geändert wurde</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep it so</source>
        <translation>So &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Notieren</translation>
    </message>
    <message>
        <source>Noted what you changed. Tell the customer, too.</source>
        <translation>Notiert, was Sie geändert haben. Geben Sie auch Ihrem Gegenüber Bescheid.</translation>
    </message>
</context>
<context>
    <name>amends::PreventionsDialog</name>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Was Sie geändert haben</translation>
    </message>
    <message>
        <source>Each change with how many complaints of the same cause came since. “It will not happen again” is a fact only where that stays nought.</source>
        <translation>Jede Änderung, und wie viele Reklamationen mit derselben Ursache seither kamen. „Es kommt nicht wieder vor“ stimmt nur, wo dort nichts dazukommt.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kam wieder</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Nothing is noted yet.
What did you change after a complaint, so that it does not come back?</source>
        <translation>Noch ist nichts notiert.
Was haben Sie nach einer Reklamation geändert, damit es nicht wieder vorkommt?</translation>
    </message>
    <message>
        <source>&amp;Note a change…</source>
        <translation>Änderung &amp;notieren&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z in the window brings it back.</source>
        <translation>Entfernt. Strg+Z im Fenster holt sie zurück.</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>seither nicht</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <extracomment>%1 names of customers</extracomment>
        <translation>Informiert: %1</translation>
    </message>
</context>
<context>
    <name>amends::PromiseBoardModel</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>%1 · %2, the first %3 shown</source>
        <translation>%1 · %2, gezeigt: die ersten %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Unsere Zusagen</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>%1 · overdue</source>
        <translation>%1 · überfällig</translation>
    </message>
</context>
<context>
    <name>amends::PromiseBoardPanel</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of promises: kept in time, of all that were due</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Kept. Ctrl+Z takes it back.</source>
        <translation>Gehalten. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Noted as not kept. Tell her before she asks. Ctrl+Z takes it back.</source>
        <translation>Als nicht gehalten notiert. Melden Sie sich, bevor nachgefragt wird. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Off the board. Ctrl+Z brings it back.</source>
        <translation>Von der Tafel genommen. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>Back in sight.</source>
        <translation>Wieder eingeblendet.</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Unsere Zusagen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the complaints (Esc)</source>
        <translation>Zurück zu den Reklamationen (Esc)</translation>
    </message>
    <message>
        <source>Back to the complaints</source>
        <translation>Zurück zu den Reklamationen</translation>
    </message>
    <message>
        <source>Nothing is promised at the moment.
A date in a reply is offered here when it goes out.</source>
        <translation>Zurzeit ist nichts zugesagt.
Ein Datum in einer Antwort wird hier beim Senden vorgeschlagen.</translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation>Pünktlich gehalten</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Promises kept, by person and month</source>
        <translation>Gehaltene Zusagen, nach Person und Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>We did what we said (K)</source>
        <translation>Wir haben getan, was wir sagten (K)</translation>
    </message>
    <message>
        <source>New date…</source>
        <translation>Neues Datum&#xa0;…</translation>
    </message>
    <message>
        <source>It needs another day, and she is told so (N)</source>
        <translation>Es braucht einen anderen Tag, und Ihr Gegenüber erfährt es (N)</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>We did not do it (B)</source>
        <translation>Wir haben es nicht getan (B)</translation>
    </message>
    <message>
        <source>Out of sight…</source>
        <translation>Ausblenden&#xa0;…</translation>
    </message>
    <message>
        <source>Until a day, or until she writes; again brings it back (S)</source>
        <translation>Bis zu einem Tag oder bis eine Nachricht kommt; noch einmal holt sie zurück (S)</translation>
    </message>
    <message>
        <source>Was none</source>
        <translation>War keine</translation>
    </message>
    <message>
        <source>It was no promise: take it off the board (Delete)</source>
        <translation>Es war keine Zusage: von der Tafel nehmen (Entf)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the complaint (Enter)</source>
        <translation>Die Reklamation öffnen (Eingabe)</translation>
    </message>
</context>
<context>
    <name>amends::PromiseDialog</name>
    <message>
        <source>What we said, such as “call her about the repair”</source>
        <translation>Was wir gesagt haben, etwa „wegen der Reparatur anrufen“</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation>Was wir gesagt haben</translation>
    </message>
    <message>
        <source>Or until she writes, if that is sooner</source>
        <translation>Oder bis eine Nachricht kommt, falls das früher ist</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Eine Zusage</translation>
    </message>
    <message>
        <source>Agreed on the phone or at the counter: what happens by when, and who sees to it?</source>
        <translation>Am Telefon oder an der Theke vereinbart: Was geschieht bis wann, und wer kümmert sich?</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Notieren</translation>
    </message>
    <message>
        <source>A new date</source>
        <translation>Neues Datum</translation>
    </message>
    <message>
        <source>Which day holds now? You get a line that tells the customer.</source>
        <translation>Welcher Tag gilt jetzt? Sie bekommen einen Satz, der es Ihrem Gegenüber sagt.</translation>
    </message>
    <message>
        <source>&amp;Give it this date</source>
        <translation>&amp;Dieses Datum setzen</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Until when shall it be out of sight? The day promised stays.</source>
        <translation>Bis wann soll sie ausgeblendet sein? Der zugesagte Tag bleibt.</translation>
    </message>
    <message>
        <source>&amp;Put it aside</source>
        <translation>Aus&amp;blenden</translation>
    </message>
</context>
<context>
    <name>amends::PromiseFields</name>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag&#xa0;…</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>With a time of day</source>
        <translation>Mit Uhrzeit</translation>
    </message>
    <message>
        <source>Kind of promise</source>
        <translation>Art der Zusage</translation>
    </message>
    <message>
        <source>Day promised</source>
        <translation>Zugesagter Tag</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>What happens on that day: it is done, we know, or she hears from us</source>
        <translation>Was an diesem Tag geschieht: Es ist erledigt, wir wissen es, oder wir melden uns</translation>
    </message>
</context>
<context>
    <name>amends::PromiseOffer</name>
    <message>
        <source>Note this promise</source>
        <translation>Diese Zusage notieren</translation>
    </message>
    <message numerus="yes">
        <source>You promise her %n date. Shall we keep watch?</source>
        <translation>
            <numerusform>Sie sagen %n Datum zu. Sollen wir darauf achten?</numerusform>
            <numerusform>Sie sagen %n Daten zu. Sollen wir darauf achten?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note and send</source>
        <translation>&amp;Notieren und senden</translation>
    </message>
    <message>
        <source>The promises go on the board and the reply goes out (Enter)</source>
        <translation>Die Zusagen kommen auf die Tafel, und die Antwort geht hinaus (Eingabe)</translation>
    </message>
    <message>
        <source>Send &amp;without noting</source>
        <translation>&amp;Ohne Notieren senden</translation>
    </message>
</context>
<context>
    <name>amends::PromiseReminder</name>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>A promise is overdue</source>
        <translation>Eine Zusage ist überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n promise is overdue</source>
        <translation>
            <numerusform>%n Zusage ist überfällig</numerusform>
            <numerusform>%n Zusagen sind überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is due today</source>
        <translation>
            <numerusform>%n ist heute fällig</numerusform>
            <numerusform>%n sind heute fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, promised for %3</source>
        <extracomment>%1 the customer, %2 the kind of promise, %3 a day</extracomment>
        <translation>%1: %2, zugesagt für %3</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Tafel zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint is for the owner to look at</source>
        <translation>
            <numerusform>%n&#xa0;Reklamation sollte sich die Leitung ansehen</numerusform>
            <numerusform>%n&#xa0;Reklamationen sollte sich die Leitung ansehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PromiseScreen</name>
    <message>
        <source>Open the complaint the promise belongs to first.</source>
        <translation>Öffnen Sie zuerst die Reklamation, zu der die Zusage gehört.</translation>
    </message>
    <message>
        <source>Now tell her: %1</source>
        <translation>Sagen Sie es nun Ihrem Gegenüber: %1</translation>
    </message>
    <message>
        <source>Put it into the reply</source>
        <translation>In die Antwort setzen</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>amends::ReadingChoices</name>
    <message>
        <source>How the file is &amp;written</source>
        <translation>&amp;Wie die Datei geschrieben ist</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>wie gefunden</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Zwischen den Spalten</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
</context>
<context>
    <name>amends::ReasonsModel</name>
    <message>
        <source>%1, no. %2</source>
        <comment>a file and the number of a record in it</comment>
        <translation>%1, Nr.&#xa0;%2</translation>
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
</context>
<context>
    <name>amends::ReasonsView</name>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als &amp;CSV speichern&#xa0;…</translation>
    </message>
    <message>
        <source>What was not taken, and why</source>
        <translation>Was nicht übernommen wurde, und warum</translation>
    </message>
    <message>
        <source>A table of these rows with the reason, to correct and bring in again</source>
        <translation>Eine Tabelle dieser Zeilen mit dem Grund, zum Berichtigen und erneuten Einlesen</translation>
    </message>
    <message numerus="yes">
        <source>Not brought in: %Ln record(s)</source>
        <translation>
            <numerusform>Nicht eingelesen: %Ln&#xa0;Eintrag</numerusform>
            <numerusform>Nicht eingelesen: %Ln&#xa0;Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>There were more; only these are listed.</source>
        <translation>Es waren mehr; nur diese sind aufgeführt.</translation>
    </message>
    <message>
        <source>Save what was not brought in</source>
        <translation>Speichern, was nicht eingelesen wurde</translation>
    </message>
    <message>
        <source>not-brought-in.csv</source>
        <translation>nicht-eingelesen.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>amends::RemedyRow</name>
    <message>
        <source>Asks for</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (she chooses)</source>
        <extracomment>%1 “repair or replacement”: the law leaves the choice to the customer</extracomment>
        <translation>%1 (Ihr Gegenüber wählt)</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>%1, costs %2</source>
        <extracomment>a remedy, and what it costs the shop</extracomment>
        <translation>%1, kostet %2</translation>
    </message>
    <message>
        <source>We give</source>
        <translation>Unsere Lösung</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>How the matter goes on (Ctrl+M)</source>
        <translation>Wie die Sache weitergeht (Strg+M)</translation>
    </message>
    <message>
        <source>Offered, chosen, delivered, well again? (Ctrl+M asks for the next)</source>
        <translation>Angeboten, gewählt, geliefert, alles gut? (Strg+M fragt nach dem Nächsten)</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier round(s)</source>
        <translation>
            <numerusform>%n&#xa0;frühere Runde</numerusform>
            <numerusform>%n&#xa0;frühere Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>What was offered and given before it was opened again</source>
        <translation>Was vor dem Wiederöffnen angeboten und gegeben wurde</translation>
    </message>
    <message>
        <source>asked for: %1</source>
        <translation>Wunsch: %1</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>angeboten: %1</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>gewählt: %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>geliefert am %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how a round ended and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>abgeschlossen am %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>What we offer…</source>
        <translation>Was wir anbieten&#xa0;…</translation>
    </message>
    <message>
        <source>What it will be…</source>
        <translation>Was es wird&#xa0;…</translation>
    </message>
    <message>
        <source>It is delivered…</source>
        <translation>Ist geliefert&#xa0;…</translation>
    </message>
    <message>
        <source>The customer said it is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>The customer does not accept it</source>
        <translation>Lösung nicht angenommen</translation>
    </message>
    <message>
        <source>Open it again, as a new round</source>
        <translation>Wieder öffnen, als neue Runde</translation>
    </message>
</context>
<context>
    <name>amends::RepairList</name>
    <message>
        <source>Add a &amp;repair</source>
        <translation>&amp;Reparatur hinzufügen</translation>
    </message>
    <message>
        <source>Day the customer told of it</source>
        <translation>Tag, an dem es gemeldet wurde</translation>
    </message>
    <message>
        <source>Day it was handed over</source>
        <translation>Tag der Übergabe</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Day it came back</source>
        <translation>Tag der Rückkehr</translation>
    </message>
    <message>
        <source>Remove this repair</source>
        <translation>Diese Reparatur entfernen</translation>
    </message>
    <message>
        <source>told</source>
        <extracomment>a repair: the day the customer told us, the day we got the thing</extracomment>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
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
        <translation>Sie schreiben&#xa0;…</translation>
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
        <translation>Schreiben Sie, wie Sie über die Theke sprechen würden&#xa0;…</translation>
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
    <message>
        <source>As the customer</source>
        <translation>Mit Kundenaugen</translation>
    </message>
    <message>
        <source>Read it all as the customer will (Ctrl+E)</source>
        <translation>Alles mit den Augen der Kundschaft lesen (Strg+E)</translation>
    </message>
    <message>
        <source>Read it as the customer</source>
        <translation>Mit den Augen der Kundschaft lesen</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Gegenlesen</translation>
    </message>
    <message>
        <source>Ask a colleague to read it over before it goes (Ctrl+Shift+R)</source>
        <translation>Vor dem Senden um Gegenlesen bitten (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Ask a colleague to read it over</source>
        <translation>Um Gegenlesen bitten</translation>
    </message>
    <message>
        <source>First a look at “Was it us?” above (Ctrl+Shift+W): it takes a minute and decides the tone.</source>
        <translation>Zuerst ein Blick auf „Lag es an uns?“ oben (Strg+Umschalt+W): Das dauert eine Minute und entscheidet über den Ton.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Begin with a template, or put an explanation in (Ctrl+T)</source>
        <translation>Mit einer Vorlage beginnen oder eine Erklärung einsetzen (Strg+T)</translation>
    </message>
    <message>
        <source>Templates and explanations</source>
        <translation>Vorlagen und Erklärungen</translation>
    </message>
</context>
<context>
    <name>amends::RescueBanner</name>
    <message>
        <source>What you typed is still here. Nothing is thrown away by either of these.</source>
        <translation>Ihr Text ist noch da. Bei keinem von beidem wird etwas weggeworfen.</translation>
    </message>
    <message>
        <source>Go back to the newest backup</source>
        <translation>Zur neuesten Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Gelesen wird, was lesbar ist&#xa0;…</translation>
    </message>
    <message>
        <source>This takes a while in a large shop.</source>
        <translation>In einem großen Geschäft dauert das eine Weile.</translation>
    </message>
    <message>
        <source>This was rescued.</source>
        <translation>Das wurde gerettet.</translation>
    </message>
    <message>
        <source>Go on with what was rescued</source>
        <translation>Mit dem Geretteten weitermachen</translation>
    </message>
    <message>
        <source>Done. You can go on.</source>
        <translation>Fertig. Sie können weitermachen.</translation>
    </message>
    <message>
        <source>The damaged data is kept in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Die beschädigten Daten liegen in %1.</translation>
    </message>
</context>
<context>
    <name>amends::ResultPage</name>
    <message>
        <source>It could not be finished</source>
        <translation>Es konnte nicht beendet werden</translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>Nichts wurde eingelesen</translation>
    </message>
    <message>
        <source>What went in until then stays, unless you take it back.</source>
        <translation>Was bis dahin eingelesen wurde, bleibt, wenn Sie es nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing had been changed yet.</source>
        <translation>Es war noch nichts geändert.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done. There was nothing new in it</source>
        <translation>Fertig. Es war nichts Neues dabei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read.</source>
        <translation>
            <numerusform>%Ln&#xa0;Eintrag gelesen.</numerusform>
            <numerusform>%Ln&#xa0;Einträge gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>The shop is as it was before this import.</source>
        <translation>Das Geschäft ist, wie es vor diesem Einlesen war.</translation>
    </message>
</context>
<context>
    <name>amends::RunPage</name>
    <message>
        <source>How far the import is</source>
        <translation>Wie weit das Einlesen ist</translation>
    </message>
    <message>
        <source>Bringing it in…</source>
        <translation>Wird eingelesen&#xa0;…</translation>
    </message>
    <message>
        <source>You can stop it at any time; what went in can be taken back.</source>
        <translation>Sie können jederzeit anhalten; was eingelesen wurde, lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read</source>
        <translation>
            <numerusform>%Ln&#xa0;Eintrag gelesen</numerusform>
            <numerusform>%Ln&#xa0;Einträge gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>amends::SafetyList</name>
    <message>
        <source>done %1</source>
        <extracomment>a step of the safety list that is done: when, and by whom</extracomment>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Click to take the tick away</source>
        <translation>Klicken nimmt das Häkchen weg</translation>
    </message>
    <message>
        <source>Click when it is done; your name and the time are kept</source>
        <translation>Klicken, wenn es erledigt ist; Ihr Name und die Zeit werden festgehalten</translation>
    </message>
    <message>
        <source>Somebody could be hurt: first these (%1 of %2 done)</source>
        <translation>Jemand könnte zu Schaden kommen: zuerst dies (%1 von %2 erledigt)</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Fold the list</source>
        <translation>Liste einklappen</translation>
    </message>
</context>
<context>
    <name>amends::SaleForm</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>gebraucht</translation>
    </message>
    <message>
        <source>digital (a download, a service online)</source>
        <translation>digital (Download, Onlinedienst)</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>im Geschäft</translation>
    </message>
    <message>
        <source>at a distance: web, phone, letter</source>
        <translation>im Fernabsatz: Web, Telefon, Brief</translation>
    </message>
    <message>
        <source>no day was agreed</source>
        <translation>kein Tag vereinbart</translation>
    </message>
    <message>
        <source>was agreed for</source>
        <translation>vereinbart für</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>weiß niemand</translation>
    </message>
    <message>
        <source>yes, with the sale</source>
        <translation>ja, beim Kauf</translation>
    </message>
    <message>
        <source>yes, later, on</source>
        <translation>ja, später, am</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes, as usual</source>
        <translation>ja, wie üblich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source> months</source>
        <extracomment>after a number: a period of 12 months</extracomment>
        <translation>&#xa0;Monate</translation>
    </message>
    <message>
        <source>Day of delivery</source>
        <translation>Tag der Lieferung</translation>
    </message>
    <message>
        <source>Agreed day of delivery</source>
        <translation>Vereinbarter Liefertag</translation>
    </message>
    <message>
        <source>Day the customer was told</source>
        <translation>Tag des Hinweises</translation>
    </message>
    <message>
        <source>&amp;Goods</source>
        <translation>&amp;Ware</translation>
    </message>
    <message>
        <source>&amp;Bought</source>
        <translation>Ge&amp;kauft</translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>&amp;Geliefert</translation>
    </message>
    <message>
        <source>Deliver&amp;y</source>
        <translation>&amp;Liefertag</translation>
    </message>
    <message>
        <source>Shorter guarantee &amp;agreed</source>
        <translation>Kürzere Gewährleistung &amp;vereinbart</translation>
    </message>
    <message>
        <source>&amp;Told of the right to send it back</source>
        <translation>Auf Recht auf Rücksendung &amp;hingewiesen</translation>
    </message>
    <message>
        <source>May be &amp;sent back</source>
        <translation>Darf &amp;zurück</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <source>Shorter guarantee agreed, in months</source>
        <translation>Kürzere Gewährleistung vereinbart, in Monaten</translation>
    </message>
    <message>
        <source>on %1, as on record</source>
        <translation>am %1, wie erfasst</translation>
    </message>
    <message>
        <source>not on record: counted from %1</source>
        <translation>nicht erfasst: gezählt ab %1</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>an einem anderen Tag</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>amends::SavedViewShelf</name>
    <message>
        <source>Its new name</source>
        <translation>Der neue Name</translation>
    </message>
    <message>
        <source>Keep this search under the name</source>
        <translation>Diese Suche behalten unter dem Namen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>There is a view called “%1” already. Another name:</source>
        <translation>Eine Ansicht namens „%1“ gibt es schon. Ein anderer Name:</translation>
    </message>
</context>
<context>
    <name>amends::SearchEdit</name>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>amends::SecondReaderStrip</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source> “%1”</source>
        <translation> „%1“</translation>
    </message>
    <message>
        <source>%1 asks you to read this draft over.</source>
        <translation>%1 bittet Sie, diesen Entwurf gegenzulesen.</translation>
    </message>
    <message>
        <source>%1 reads it over, asked %2.</source>
        <translation>%1 liest gegen, Bitte von %2.</translation>
    </message>
    <message>
        <source>You can send it without waiting.</source>
        <translation>Sie können senden, ohne zu warten.</translation>
    </message>
    <message>
        <source>%1 read it over: fine.</source>
        <translation>%1 hat gegengelesen: passt.</translation>
    </message>
    <message>
        <source>%1 read it over; every remark is ticked off.</source>
        <translation>%1 hat gegengelesen; jeder Hinweis ist abgehakt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 read it over, with %n remark(s) still open.</source>
        <translation>
            <numerusform>%1 hat gegengelesen, %n Hinweis ist noch offen.</numerusform>
            <numerusform>%1 hat gegengelesen, %n Hinweise sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fine as it is</source>
        <translation>&amp;Passt so</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hand back with %n remark(s)</source>
        <translation>
            <numerusform>Mit %n Hinweis z&amp;urückgeben</numerusform>
            <numerusform>Mit %n Hinweisen z&amp;urückgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the one who wrote it</source>
        <translation>Zurück an die Person, die ihn schrieb</translation>
    </message>
    <message>
        <source>Do not &amp;wait</source>
        <translation>&amp;Nicht warten</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>Weg&amp;legen</translation>
    </message>
    <message>
        <source>Take the draft back; it leaves your colleague’s list</source>
        <translation>Den Entwurf zurückholen; beim Gegenlesen verschwindet er aus der Liste</translation>
    </message>
    <message>
        <source>Take this strip away; it stays in the log</source>
        <translation>Diesen Streifen wegnehmen; im Verlauf bleibt es stehen</translation>
    </message>
    <message>
        <source>Your remark; select words in the reply first to point at them</source>
        <translation>Ihr Hinweis; markieren Sie zuerst Worte der Antwort, um darauf zu zeigen</translation>
    </message>
    <message>
        <source>Remark on the draft, on the words selected or on all of it</source>
        <translation>Hinweis zum Entwurf, zu den markierten Worten oder zum Ganzen</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>Hinwe&amp;is</translation>
    </message>
    <message>
        <source>Add the remark (Enter)</source>
        <translation>Den Hinweis hinzufügen (Eingabe)</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Tick it off</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Show the words “%1” in the reply</source>
        <translation>Die Worte „%1“ in der Antwort zeigen</translation>
    </message>
    <message>
        <source>Show these words in the reply</source>
        <translation>Diese Worte in der Antwort zeigen</translation>
    </message>
    <message>
        <source>Take this remark away: %1</source>
        <translation>Diesen Hinweis entfernen: %1</translation>
    </message>
    <message>
        <source>Take this remark away</source>
        <translation>Diesen Hinweis entfernen</translation>
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
            <numerusform>%n&#xa0;Stelle klingt nach „%1“. Möchten Sie sie vorher ändern?</numerusform>
            <numerusform>%n&#xa0;Stellen klingen nach „%1“. Möchten Sie sie vorher ändern?</numerusform>
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
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Try another word, such as “hours”, “staff” or “backup”.</source>
        <translation>Hier heißt nichts „%1“. Versuchen Sie ein anderes Wort, etwa „Zeiten“, „Team“ oder „Sicherung“.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
</context>
<context>
    <name>amends::ShopPage</name>
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
        <source>&amp;Sign off with</source>
        <translation>&amp;Gruß am Ende</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Freundliche Grüße</translation>
    </message>
    <message>
        <source>One a line. Mail from these is what we sent.</source>
        <translation>Je Zeile eine. E-Mails von diesen Adressen sind von uns.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse: %1.</translation>
    </message>
    <message>
        <source>It has a name, an @ and a domain, as in shop@example.com.</source>
        <translation>Sie hat einen Namen, ein @ und eine Domain, wie in shop@example.com.</translation>
    </message>
    <message>
        <source>One address a line.</source>
        <translation>Je Zeile eine Adresse.</translation>
    </message>
    <message>
        <source>company firm business</source>
        <translation>Firma Betrieb Unternehmen Laden</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse Anschrift</translation>
    </message>
    <message>
        <source>address zip</source>
        <translation>Adresse Anschrift PLZ</translation>
    </message>
    <message>
        <source>To&amp;wn</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>address town place</source>
        <translation>Adresse Anschrift Stadt</translation>
    </message>
    <message>
        <source>address law rights holidays</source>
        <translation>Adresse Recht Rechte Feiertage</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>state canton department holidays</source>
        <translation>Bundesland Kanton Feiertage</translation>
    </message>
    <message>
        <source>telephone number contact</source>
        <translation>Telefonnummer Kontakt</translation>
    </message>
    <message>
        <source>mail address contact</source>
        <translation>Mail Adresse Kontakt</translation>
    </message>
    <message>
        <source>O&amp;ur own e-mail addresses</source>
        <translation>E&amp;igene E-Mail-Adressen</translation>
    </message>
    <message>
        <source>sent mail sender from accounts</source>
        <translation>gesendet E-Mails Absender von Konten</translation>
    </message>
    <message>
        <source>signature regards greeting closing</source>
        <translation>Unterschrift Grüße Grußformel Schluss</translation>
    </message>
    <message>
        <source>&amp;Logo on letters</source>
        <translation>Logo auf &amp;Briefen</translation>
    </message>
    <message>
        <source>picture image brand letterhead</source>
        <translation>Bild Marke Briefkopf</translation>
    </message>
    <message>
        <source>money euro pound franc</source>
        <translation>Geld Euro Pfund Franken</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>clock hour</source>
        <translation>Uhr Stunde</translation>
    </message>
    <message>
        <source>address letter details</source>
        <translation>Adresse Brief Angaben</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
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
        <translation>Team&#xa0;…</translation>
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
    <message>
        <source>To read over</source>
        <translation>Gegenzulesen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · from %3</source>
        <translation>%1 · %2 · von %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to read over</source>
        <extracomment>initials of who is at the desk, and how many drafts wait to be read over: &quot;BM · 2 to read over&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n gegenzulesen</numerusform>
            <numerusform>%1 · %n gegenzulesen</numerusform>
        </translation>
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
    <message>
        <source>Nobody chosen yet</source>
        <translation>Noch niemand gewählt</translation>
    </message>
    <message>
        <source>Everybody needs a name.</source>
        <translation>Alle brauchen einen Namen.</translation>
    </message>
    <message>
        <source>Whoever leaves keeps the name: take the tick away instead.</source>
        <translation>Wer geht, behält den Namen: Nehmen Sie stattdessen das Häkchen weg.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same initials.</source>
        <translation>%1 und %2 haben dasselbe Kürzel.</translation>
    </message>
    <message>
        <source>Give one of them others, so that you can tell them apart.</source>
        <translation>Geben Sie einer Person ein anderes, damit Sie beide unterscheiden können.</translation>
    </message>
    <message>
        <source>Nobody yet. Add yourself: replies are signed with your name.</source>
        <translation>Noch niemand. Fügen Sie sich selbst hinzu: Antworten tragen Ihren Namen.</translation>
    </message>
    <message>
        <source>&amp;Remove this line</source>
        <translation>Diese &amp;Zeile entfernen</translation>
    </message>
    <message>
        <source>&amp;Who sits at this computer</source>
        <translation>Wer an diesem &amp;Computer sitzt</translation>
    </message>
    <message>
        <source>Who sits at this computer</source>
        <translation>Wer an diesem Computer sitzt</translation>
    </message>
    <message>
        <source>team people colleagues employees handler</source>
        <translation>Team Personal Kollegium Beschäftigte zuständig</translation>
    </message>
    <message>
        <source>who am I myself user initials</source>
        <translation>wer bin ich ich selbst Kürzel</translation>
    </message>
    <message>
        <source>new colleague employee phone direct line rename leaves inactive</source>
        <translation>neu Kollegium Telefon Durchwahl umbenennen geht inaktiv</translation>
    </message>
</context>
<context>
    <name>amends::TextDialog</name>
    <message>
        <source>New explanation</source>
        <translation>Neue Erklärung</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Put in a &amp;field</source>
        <translation>&amp;Feld einsetzen</translation>
    </message>
    <message>
        <source>Something the program knows by itself, or that you put in each time</source>
        <translation>Etwas, das das Programm selbst weiß oder das Sie jedes Mal einsetzen</translation>
    </message>
    <message>
        <source>Braces hold a field. {customer|Sir or Madam} says what to write where the name is not known; {date: day of delivery} is put in each time, and the reply is not sent without it. A brace meant as one is written twice.</source>
        <translation>Klammern halten ein Feld. {Anrede|Guten Tag} sagt, was dasteht, wenn der Name nicht bekannt ist; {Datum: Liefertag} wird jedes Mal eingesetzt, und ohne das geht die Antwort nicht hinaus. Eine Klammer, die als Klammer gemeint ist, steht doppelt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wortlaut</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>So a reply would &amp;begin</source>
        <translation>So &amp;begänne eine Antwort</translation>
    </message>
    <message>
        <source>The customer’s name</source>
        <translation>Name der Kundschaft</translation>
    </message>
    <message>
        <source>How she is greeted</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>Was gekauft wurde</translation>
    </message>
    <message>
        <source>The number of the order</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>The day of the order</source>
        <translation>Bestelltag</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Was bezahlt wurde</translation>
    </message>
    <message>
        <source>The number of the complaint</source>
        <translation>Nummer der Reklamation</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Wer schreibt</translation>
    </message>
    <message>
        <source>The phone to call</source>
        <translation>Telefon für Rückfragen</translation>
    </message>
    <message>
        <source>The opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>The shop’s name</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>The next working day</source>
        <translation>Nächster Werktag</translation>
    </message>
    <message>
        <source>The day of the next news</source>
        <translation>Tag der nächsten Nachricht</translation>
    </message>
    <message>
        <source>The mediator</source>
        <translation>Schlichtungsstelle</translation>
    </message>
    <message>
        <source>A day, each time</source>
        <translation>Ein Tag, jedes Mal</translation>
    </message>
    <message>
        <source>which day</source>
        <translation>welcher Tag</translation>
    </message>
    <message>
        <source>An amount, each time</source>
        <translation>Ein Betrag, jedes Mal</translation>
    </message>
    <message>
        <source>which amount</source>
        <translation>welcher Betrag</translation>
    </message>
    <message>
        <source>A choice, each time</source>
        <translation>Eine Auswahl, jedes Mal</translation>
    </message>
    <message>
        <source>this / that</source>
        <translation>dies / das</translation>
    </message>
    <message>
        <source>Some words, each time</source>
        <translation>Ein paar Worte, jedes Mal</translation>
    </message>
    <message>
        <source>which words</source>
        <translation>welche Worte</translation>
    </message>
</context>
<context>
    <name>amends::TextPicker</name>
    <message>
        <source>Templates and explanations</source>
        <translation>Vorlagen und Erklärungen</translation>
    </message>
    <message>
        <source>late, wool, invoice…</source>
        <translation>verspätet, Wolle, Rechnung&#xa0;…</translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation>Text suchen</translation>
    </message>
    <message>
        <source>No text has these words. Write one of your own in the settings, under Texts.</source>
        <translation>Kein Text enthält diese Worte. Schreiben Sie einen eigenen, in den Einstellungen unter „Texte“.</translation>
    </message>
    <message>
        <source>What will be put in</source>
        <translation>Was eingesetzt wird</translation>
    </message>
    <message>
        <source>Marked words are yours to put in; Tab takes you from one to the next.</source>
        <translation>Markierte Worte setzen Sie ein; Tab führt von einem zum nächsten.</translation>
    </message>
    <message>
        <source>&amp;Put it in</source>
        <translation>&amp;Einsetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>amends::TextsPage</name>
    <message>
        <source>Bring in texts</source>
        <translation>Texte einlesen</translation>
    </message>
    <message>
        <source>Texts (*.toml);;All files (*)</source>
        <translation>Texte (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) brought in.</source>
        <translation>
            <numerusform>%n&#xa0;Text eingelesen.</numerusform>
            <numerusform>%n&#xa0;Texte eingelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation>
            <numerusform>%n war schon da.</numerusform>
            <numerusform>%n waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save your texts</source>
        <translation>Eigene Texte speichern</translation>
    </message>
    <message>
        <source>Texts (*.toml)</source>
        <translation>Texte (*.toml)</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved.</source>
        <translation>
            <numerusform>%n&#xa0;Text gespeichert.</numerusform>
            <numerusform>%n&#xa0;Texte gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>explanation</source>
        <extracomment>beside the title of a text</extracomment>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihr eigener</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>&amp;Put back as it came</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>“%1” is as it came again.</source>
        <translation>„%1“ ist wieder wie mitgeliefert.</translation>
    </message>
    <message>
        <source>“%1” is gone.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>“%1” is no longer offered.</source>
        <translation>„%1“ wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>What your shop writes often. A template is a whole reply to begin from, an explanation tells one thing, such as how to wash wool. You put them into a reply with Ctrl+T. What you change here counts at once.</source>
        <translation>Was Ihr Geschäft oft schreibt. Eine Vorlage ist eine ganze Antwort als Anfang, eine Erklärung sagt eines, etwa wie man Wolle wäscht. Mit Strg+T setzen Sie sie in eine Antwort ein. Änderungen gelten hier sofort.</translation>
    </message>
    <message>
        <source>Texts &amp;in</source>
        <translation>Texte &amp;auf</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>Templates and explanations</source>
        <translation>Vorlagen und Erklärungen</translation>
    </message>
    <message>
        <source>Write a &amp;template…</source>
        <translation>&amp;Vorlage schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Write an &amp;explanation…</source>
        <translation>Er&amp;klärung schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern&#xa0;…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>Ein&amp;lesen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save yours…</source>
        <translation>Eigene &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>templates canned replies standard answers snippets macros</source>
        <translation>Vorlagen Textbausteine Standardantworten Schnipsel Makros</translation>
    </message>
    <message>
        <source>new template model letter</source>
        <translation>neu Vorlage Muster Musterbrief</translation>
    </message>
    <message>
        <source>new card explanation care instructions washing</source>
        <translation>neu Karte Erklärung Pflege Anleitung Waschen</translation>
    </message>
    <message>
        <source>import TOML file</source>
        <translation>einlesen importieren TOML Datei</translation>
    </message>
    <message>
        <source>export TOML file</source>
        <translation>exportieren speichern TOML Datei</translation>
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
            <numerusform>%1, %n&#xa0;Reklamation</numerusform>
            <numerusform>%1, %n&#xa0;Reklamationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Diese Ansicht entfernen</translation>
    </message>
</context>
<context>
    <name>amends::WeekEditor</name>
    <message>
        <source>%1: opens</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>%1: öffnet</translation>
    </message>
    <message>
        <source>%1: closes</source>
        <translation>%1: schließt</translation>
    </message>
    <message>
        <source>%1: opens again</source>
        <translation>%1: öffnet wieder</translation>
    </message>
    <message>
        <source>%1: closes for the day</source>
        <translation>%1: schließt für den Tag</translation>
    </message>
    <message>
        <source>With a break</source>
        <translation>Mit Pause</translation>
    </message>
    <message>
        <source>%1: with a break</source>
        <translation>%1: mit Pause</translation>
    </message>
</context>
<context>
    <name>amends::WindowPage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
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
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>theme dark light contrast</source>
        <translation>Thema dunkel hell Kontrast</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>font letters bigger larger smaller zoom</source>
        <translation>Schrift Buchstaben größer kleiner Zoom</translation>
    </message>
    <message>
        <source>Colours and text change at once; Cancel takes them back.</source>
        <translation>Farben und Text ändern sich sofort; Abbrechen macht es rückgängig.</translation>
    </message>
    <message>
        <source>&amp;Hide spend, loyalty and notes when the window opens</source>
        <translation>Umsatz, Treue und Notizen beim Öffnen &amp;verbergen</translation>
    </message>
    <message>
        <source>values privacy customer counter F8</source>
        <translation>Werte privat Kundschaft Theke F8</translation>
    </message>
    <message>
        <source>appearance look display</source>
        <translation>Aussehen Ansicht Anzeige</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
<context>
    <name>amends::WritingPage</name>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1: bereit</translation>
    </message>
    <message>
        <source>%1: the dictionary %2 cannot be used. Install the package %3 again.</source>
        <translation>%1: Das Wörterbuch %2 ist nicht brauchbar. Installieren Sie das Paket %3 noch einmal.</translation>
    </message>
    <message>
        <source>%1: no dictionary yet. Install the package %2; everything else is checked all the same.</source>
        <translation>%1: noch kein Wörterbuch. Installieren Sie das Paket %2; alles andere wird trotzdem geprüft.</translation>
    </message>
    <message>
        <source>“%1” is not one word.</source>
        <translation>„%1“ ist nicht ein einzelnes Wort.</translation>
    </message>
    <message>
        <source>Add each word by itself, without signs around it.</source>
        <translation>Fügen Sie jedes Wort einzeln hinzu, ohne Zeichen darum herum.</translation>
    </message>
    <message>
        <source>While I write</source>
        <extracomment>%1 a person</extracomment>
        <translation>Während ich schreibe</translation>
    </message>
    <message>
        <source>While %1 writes</source>
        <translation>Während %1 schreibt</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Every remark</source>
        <translation>Alle Hinweise</translation>
    </message>
    <message>
        <source>Quiet: only stops</source>
        <translation>Still: nur Stopps</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Which remarks are marked</source>
        <translation>Welche Hinweise markiert werden</translation>
    </message>
    <message>
        <source>Check the &amp;spelling</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>Words of our &amp;own</source>
        <translation>E&amp;igene Wörter</translation>
    </message>
    <message>
        <source>Words of our own</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>None yet. Names of customers, staff and of what you sell need not be added.</source>
        <translation>Noch keine. Namen von Kundschaft, Team und Ihren Waren sind nicht nötig.</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>noch ein Wort</translation>
    </message>
    <message>
        <source>A word to add to the dictionary</source>
        <translation>Ein Wort fürs Wörterbuch</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Set aside in e&amp;very reply</source>
        <translation>In &amp;jeder Antwort beiseitegelegt</translation>
    </message>
    <message>
        <source>Set aside in every reply</source>
        <translation>In jeder Antwort beiseitegelegt</translation>
    </message>
    <message>
        <source>Nothing is set aside for good.</source>
        <translation>Nichts ist auf Dauer beiseitegelegt.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>spelling dictionary checker underline</source>
        <translation>Rechtschreibung Wörterbuch Prüfung unterstreichen</translation>
    </message>
    <message>
        <source>quiet silent off disturb underline remarks marks</source>
        <translation>still ruhig aus stören unterstreichen Hinweise Markierungen</translation>
    </message>
    <message>
        <source>spell check orthography dictionary hunspell</source>
        <translation>Rechtschreibung prüfen Orthografie Wörterbuch hunspell</translation>
    </message>
    <message>
        <source>own dictionary spelling names</source>
        <translation>eigenes Wörterbuch Rechtschreibung Namen</translation>
    </message>
    <message>
        <source>ignored approved take back remarks</source>
        <translation>ignoriert beiseite zurückholen Hinweise</translation>
    </message>
</context>
</TS>
