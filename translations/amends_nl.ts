<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BetweenTheLines</name>
    <message>
        <source>The number of one of this customer’s purchases: shows it beside</source>
        <translation>Het nummer van een aankoop van deze klant: toont die ernaast</translation>
    </message>
    <message>
        <source>The amount of one of this customer’s purchases: shows it beside</source>
        <translation>Het bedrag van een aankoop van deze klant: toont die ernaast</translation>
    </message>
    <message>
        <source>The day of one of this customer’s purchases: shows it beside</source>
        <translation>De dag van een aankoop van deze klant: toont die ernaast</translation>
    </message>
    <message>
        <source>asks for: %1</source>
        <extracomment>what the customer&apos;s message asks for: &quot;asks for: refund, explanation&quot;</extracomment>
        <translation>vraagt: %1</translation>
    </message>
    <message>
        <source>in %1, partly in %2</source>
        <extracomment>a message in two languages: &quot;in French, partly in Dutch&quot;</extracomment>
        <translation>in het %1, deels in het %2</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>%n purchase(s), %1</source>
        <extracomment>%1 an amount: what the customer spent after the gesture</extracomment>
        <translation>
            <numerusform>%n aankoop, %1</numerusform>
            <numerusform>%n aankopen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>%1: %2 given</source>
        <extracomment>%1 “This month” or “October 2026”, %2 an amount</extracomment>
        <translation>%1: %2 gegeven</translation>
    </message>
    <message>
        <source>%1: %2 of %3 given</source>
        <extracomment>%1 “This month” or “October 2026”, %2 what was given, %3 the budget</extracomment>
        <translation>%1: %2 van %3 gegeven</translation>
    </message>
    <message>
        <source>More than the %1 one person gives for a complaint without asking: ask first.</source>
        <extracomment>%1 an amount</extracomment>
        <translation>Meer dan de %1 die één persoon per klacht geeft zonder te vragen: vraag het eerst.</translation>
    </message>
    <message>
        <source>nothing bought since</source>
        <extracomment>by the customer, after the gesture</extracomment>
        <translation>sindsdien niets gekocht</translation>
    </message>
    <message>
        <source>You changed this on %1: %2.</source>
        <extracomment>%1 a day, %2 what was changed, in the shop&apos;s words; as the next ones</extracomment>
        <translation>Dit heb je op %1 veranderd: %2.</translation>
    </message>
    <message>
        <source>The first of the same cause since you changed this on %1: %2.</source>
        <translation>De eerste met dezelfde oorzaak sinds je dit op %1 veranderd hebt: %2.</translation>
    </message>
    <message>
        <source>A hundred and more of the same cause came since you changed this on %1: %2.</source>
        <translation>Al meer dan honderd met dezelfde oorzaak sinds je dit op %1 veranderd hebt: %2.</translation>
    </message>
    <message>
        <source>The %3 of the same cause since you changed this on %1: %2.</source>
        <extracomment>%3 “2nd”, “3rd”</extracomment>
        <translation>De %3 met dezelfde oorzaak sinds je dit op %1 veranderd hebt: %2.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 of meer</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Oostenrijk</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ierland</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italië</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>No holidays of its own</source>
        <translation>Geen eigen feestdagen</translation>
    </message>
</context>
<context>
    <name>CustomerSentences</name>
    <message>
        <source>has not bought for longer than most customers</source>
        <translation>heeft langer niets gekocht dan de meeste klanten</translation>
    </message>
    <message>
        <source>bought less lately than most customers</source>
        <translation>kocht minder recent dan de meeste klanten</translation>
    </message>
    <message>
        <source>bought about as lately as others</source>
        <translation>kocht ongeveer even recent als anderen</translation>
    </message>
    <message>
        <source>bought more lately than most customers</source>
        <translation>kocht recenter dan de meeste klanten</translation>
    </message>
    <message>
        <source>is among those who bought last</source>
        <translation>is een van de laatste kopers</translation>
    </message>
    <message>
        <source>buys rarely</source>
        <translation>koopt zelden</translation>
    </message>
    <message>
        <source>buys less often than most</source>
        <translation>koopt minder vaak dan de meesten</translation>
    </message>
    <message>
        <source>buys about as often as others</source>
        <translation>koopt ongeveer even vaak als anderen</translation>
    </message>
    <message>
        <source>buys more often than most</source>
        <translation>koopt vaker dan de meesten</translation>
    </message>
    <message>
        <source>buys most often of all</source>
        <translation>koopt het vaakst van allemaal</translation>
    </message>
    <message>
        <source>spends little</source>
        <translation>besteedt weinig</translation>
    </message>
    <message>
        <source>spends less than most</source>
        <translation>besteedt minder dan de meesten</translation>
    </message>
    <message>
        <source>spends about what others do</source>
        <translation>besteedt ongeveer evenveel als anderen</translation>
    </message>
    <message>
        <source>spends more than most</source>
        <translation>besteedt meer dan de meesten</translation>
    </message>
    <message>
        <source>is in the fifth that spends the most</source>
        <translation>hoort bij het vijfde deel dat het meest besteedt</translation>
    </message>
    <message>
        <source>This customer %1, %2 and %3.</source>
        <extracomment>loyalty reason: how lately, how often, how much</extracomment>
        <translation>Deze klant %1, %2 en %3.</translation>
    </message>
    <message numerus="yes">
        <source>Last purchase %n day(s) ago.</source>
        <translation>
            <numerusform>Laatste aankoop %n dag geleden.</numerusform>
            <numerusform>Laatste aankoop %n dagen geleden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as %1 since %2.</source>
        <extracomment>%1 a word of loyalty such as “loyal”, %2 a day</extracomment>
        <translation>Geldt sinds %2 als ‘%1’.</translation>
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
        <translation>%1 heeft de klacht ingevoerd</translation>
    </message>
    <message>
        <source>the new complaint</source>
        <translation>de nieuwe klacht</translation>
    </message>
    <message>
        <source>Brought in with the mail</source>
        <translation>Met de mail binnengehaald</translation>
    </message>
    <message>
        <source>%1 changed the status from “%2” to “%3”</source>
        <translation>%1 heeft de status gewijzigd van ‘%2’ in ‘%3’</translation>
    </message>
    <message>
        <source>the change of status</source>
        <translation>de nieuwe status</translation>
    </message>
    <message>
        <source>%1 gave it to somebody else to handle</source>
        <translation>%1 heeft de klacht aan iemand anders gegeven</translation>
    </message>
    <message>
        <source>the change of handler</source>
        <translation>het doorgeven aan iemand anders</translation>
    </message>
    <message>
        <source>%1 noted the cause: %3</source>
        <translation>%1 heeft de oorzaak genoteerd: %3</translation>
    </message>
    <message>
        <source>the change of cause</source>
        <translation>de oorzaak</translation>
    </message>
    <message>
        <source>%1 noted what the customer asks for: %3</source>
        <translation>%1 heeft genoteerd wat de klant vraagt: %3</translation>
    </message>
    <message>
        <source>the change of what is asked for</source>
        <translation>wat de klant vraagt</translation>
    </message>
    <message>
        <source>%1 noted the remedy: %3</source>
        <translation>%1 heeft de oplossing genoteerd: %3</translation>
    </message>
    <message>
        <source>the change of remedy</source>
        <translation>de oplossing</translation>
    </message>
    <message>
        <source>%1 noted which purchase it is about</source>
        <translation>%1 heeft genoteerd om welke aankoop het gaat</translation>
    </message>
    <message>
        <source>the change of purchase</source>
        <translation>de aankoop</translation>
    </message>
    <message>
        <source>%1 changed whose complaint it is</source>
        <translation>%1 heeft de klacht aan een andere klant gekoppeld</translation>
    </message>
    <message>
        <source>the change of customer</source>
        <translation>de andere klant</translation>
    </message>
    <message>
        <source>%1 changed the subject</source>
        <translation>%1 heeft het onderwerp gewijzigd</translation>
    </message>
    <message>
        <source>the change of subject</source>
        <translation>het onderwerp</translation>
    </message>
    <message>
        <source>%1 marked it as read or unread</source>
        <translation>%1 heeft de klacht als gelezen of ongelezen gemarkeerd</translation>
    </message>
    <message>
        <source>the read mark</source>
        <translation>gelezen of ongelezen</translation>
    </message>
    <message>
        <source>%1 added a note</source>
        <translation>%1 heeft een notitie toegevoegd</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>de notitie</translation>
    </message>
    <message>
        <source>The customer wrote</source>
        <translation>De klant heeft geschreven</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 heeft geantwoord</translation>
    </message>
    <message>
        <source>the reply</source>
        <translation>het antwoord</translation>
    </message>
    <message>
        <source>%1 handed the reply to the mail program</source>
        <translation>%1 heeft het antwoord aan het mailprogramma doorgegeven</translation>
    </message>
    <message>
        <source>%1 sent it with a stop standing</source>
        <translation>%1 heeft het antwoord ondanks een stop verstuurd</translation>
    </message>
    <message>
        <source>The reply went out</source>
        <translation>Het antwoord is verstuurd</translation>
    </message>
    <message>
        <source>The reply did not go out; it is a draft again</source>
        <translation>Het antwoord is niet verstuurd; het is weer een concept</translation>
    </message>
    <message>
        <source>%1 noted something to remember</source>
        <translation>%1 heeft een geheugensteuntje genoteerd</translation>
    </message>
    <message>
        <source>the thing to remember</source>
        <translation>het geheugensteuntje</translation>
    </message>
    <message>
        <source>%1 removed something to remember</source>
        <translation>%1 heeft een geheugensteuntje gewist</translation>
    </message>
    <message>
        <source>the removed thing to remember</source>
        <translation>het gewiste geheugensteuntje</translation>
    </message>
    <message>
        <source>%1 changed the customer’s details</source>
        <translation>%1 heeft de klantgegevens gewijzigd</translation>
    </message>
    <message>
        <source>the change of the customer’s details</source>
        <translation>de klantgegevens</translation>
    </message>
    <message>
        <source>%1 linked two customers</source>
        <translation>%1 heeft twee klanten gekoppeld</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>de koppeling</translation>
    </message>
    <message>
        <source>%1 took a link between customers away</source>
        <translation>%1 heeft een koppeling tussen klanten weggehaald</translation>
    </message>
    <message>
        <source>the removed link</source>
        <translation>de weggehaalde koppeling</translation>
    </message>
    <message>
        <source>%1 brought in files</source>
        <translation>%1 heeft bestanden binnengehaald</translation>
    </message>
    <message>
        <source>the import</source>
        <translation>het binnenhalen</translation>
    </message>
    <message>
        <source>%1 took an import back</source>
        <translation>%1 heeft een import teruggedraaid</translation>
    </message>
    <message>
        <source>%1 erased a customer</source>
        <translation>%1 heeft een klant gewist</translation>
    </message>
    <message>
        <source>%1 took the last step back</source>
        <translation>%1 heeft de laatste stap teruggedraaid</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>the saved view</source>
        <translation>de bewaarde lijst</translation>
    </message>
    <message>
        <source>the change of the saved view</source>
        <translation>de gewijzigde lijst</translation>
    </message>
    <message>
        <source>the removed view</source>
        <translation>de verwijderde lijst</translation>
    </message>
    <message>
        <source>the new order of the views</source>
        <translation>de nieuwe volgorde van de lijsten</translation>
    </message>
    <message>
        <source>%1 noted the day the customer set</source>
        <translation>%1 heeft genoteerd op welke dag de klant het uiterlijk wil</translation>
    </message>
    <message>
        <source>the change of the customer’s deadline</source>
        <translation>de gewijzigde uiterste dag van de klant</translation>
    </message>
    <message>
        <source>%1 did a step of the safety list: %3</source>
        <translation>%1 heeft een stap van de veiligheidslijst gedaan: %3</translation>
    </message>
    <message>
        <source>the tick on the safety list</source>
        <translation>het vinkje op de veiligheidslijst</translation>
    </message>
    <message>
        <source>%1 took a tick off the safety list: %3</source>
        <translation>%1 heeft een vinkje op de veiligheidslijst weggehaald: %3</translation>
    </message>
    <message>
        <source>the tick taken off the safety list</source>
        <translation>het weggehaalde vinkje op de veiligheidslijst</translation>
    </message>
    <message>
        <source>%1 asked a colleague to read the draft over</source>
        <translation>%1 heeft een collega gevraagd het concept na te lezen</translation>
    </message>
    <message>
        <source>the request to read it over</source>
        <translation>de vraag om na te lezen</translation>
    </message>
    <message>
        <source>%1 did not wait for the second reader</source>
        <translation>%1 heeft niet op de tweede lezer gewacht</translation>
    </message>
    <message>
        <source>taking the draft back</source>
        <translation>het terugnemen van het concept</translation>
    </message>
    <message>
        <source>%1 put the second reader’s answer away</source>
        <translation>%1 heeft het antwoord van de tweede lezer weggelegd</translation>
    </message>
    <message>
        <source>putting the remarks away</source>
        <translation>het wegleggen van de opmerkingen</translation>
    </message>
    <message>
        <source>%1 read the draft over: fine</source>
        <translation>%1 heeft het concept nagelezen: prima</translation>
    </message>
    <message>
        <source>handing the draft back</source>
        <translation>het teruggeven van het concept</translation>
    </message>
    <message>
        <source>%1 read the draft over, with remarks</source>
        <translation>%1 heeft het concept nagelezen, met opmerkingen</translation>
    </message>
    <message>
        <source>%1 sent it before the second reader had answered</source>
        <translation>%1 heeft het verstuurd voor de tweede lezer geantwoord had</translation>
    </message>
    <message>
        <source>%1 wrote a remark on the draft</source>
        <translation>%1 heeft een opmerking bij het concept geschreven</translation>
    </message>
    <message>
        <source>the remark</source>
        <translation>de opmerking</translation>
    </message>
    <message>
        <source>%1 took a remark away</source>
        <translation>%1 heeft een opmerking weggehaald</translation>
    </message>
    <message>
        <source>the removed remark</source>
        <translation>de weggehaalde opmerking</translation>
    </message>
    <message>
        <source>%1 ticked a remark off</source>
        <translation>%1 heeft een opmerking afgevinkt</translation>
    </message>
    <message>
        <source>the tick on the remark</source>
        <translation>het vinkje bij de opmerking</translation>
    </message>
    <message>
        <source>%1 opened a remark again</source>
        <translation>%1 heeft een opmerking weer geopend</translation>
    </message>
    <message>
        <source>opening the remark again</source>
        <translation>het weer openen van de opmerking</translation>
    </message>
    <message>
        <source>%1 noted a promise</source>
        <translation>%1 heeft een belofte genoteerd</translation>
    </message>
    <message>
        <source>the promise</source>
        <translation>de belofte</translation>
    </message>
    <message>
        <source>%1 kept a promise</source>
        <translation>%1 is een belofte nagekomen</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>de nagekomen belofte</translation>
    </message>
    <message>
        <source>%1 noted that a promise was not kept</source>
        <translation>%1 heeft genoteerd dat een belofte niet nagekomen is</translation>
    </message>
    <message>
        <source>promise not kept</source>
        <translation>de niet nagekomen belofte</translation>
    </message>
    <message>
        <source>%1 gave a promise a new date</source>
        <translation>%1 heeft een belofte een nieuwe datum gegeven</translation>
    </message>
    <message>
        <source>the new date</source>
        <translation>de nieuwe datum</translation>
    </message>
    <message>
        <source>%1 put a promise out of sight for a while</source>
        <translation>%1 heeft een belofte een tijdje uit het zicht gelegd</translation>
    </message>
    <message>
        <source>putting the promise out of sight</source>
        <translation>het uit het zicht leggen van de belofte</translation>
    </message>
    <message>
        <source>%1 brought a promise back in sight</source>
        <translation>%1 heeft een belofte weer in het zicht gehaald</translation>
    </message>
    <message>
        <source>bringing the promise back</source>
        <translation>het terughalen van de belofte</translation>
    </message>
    <message>
        <source>%1 removed a promise that was none</source>
        <translation>%1 heeft een belofte gewist die er geen was</translation>
    </message>
    <message>
        <source>removing the promise</source>
        <translation>het wissen van de belofte</translation>
    </message>
    <message>
        <source>the house phrase</source>
        <translation>de zin van het huis</translation>
    </message>
    <message>
        <source>the change of the house phrase</source>
        <translation>de gewijzigde zin van het huis</translation>
    </message>
    <message>
        <source>the removed house phrase</source>
        <translation>de verwijderde zin van het huis</translation>
    </message>
    <message>
        <source>the house phrases brought in</source>
        <translation>de binnengehaalde zinnen van het huis</translation>
    </message>
    <message>
        <source>the word added to the dictionary</source>
        <translation>het woord dat aan het woordenboek toegevoegd is</translation>
    </message>
    <message>
        <source>the word taken out of the dictionary</source>
        <translation>het woord dat uit het woordenboek gehaald is</translation>
    </message>
    <message>
        <source>%1 offered: %3</source>
        <translation>%1 heeft aangeboden: %3</translation>
    </message>
    <message>
        <source>the offer</source>
        <translation>het aanbod</translation>
    </message>
    <message>
        <source>%1 noted what was chosen: %3</source>
        <translation>%1 heeft genoteerd wat het wordt: %3</translation>
    </message>
    <message>
        <source>the choice of the remedy</source>
        <translation>de gekozen oplossing</translation>
    </message>
    <message>
        <source>%1 noted that it is delivered (%3)</source>
        <translation>%1 heeft genoteerd dat het geleverd is (%3)</translation>
    </message>
    <message>
        <source>the delivery of the remedy</source>
        <translation>de levering van de oplossing</translation>
    </message>
    <message>
        <source>%1 noted that the customer said it is well</source>
        <translation>%1 heeft genoteerd dat het voor de klant in orde is</translation>
    </message>
    <message>
        <source>that it is well</source>
        <translation>dat het in orde is</translation>
    </message>
    <message>
        <source>%1 noted that the customer does not accept it</source>
        <translation>%1 heeft genoteerd dat de klant niet akkoord is</translation>
    </message>
    <message>
        <source>that it is not accepted</source>
        <translation>dat de klant niet akkoord is</translation>
    </message>
    <message>
        <source>%1 opened the matter again</source>
        <translation>%1 heeft de zaak weer geopend</translation>
    </message>
    <message>
        <source>opening the matter again</source>
        <translation>het weer openen van de zaak</translation>
    </message>
    <message>
        <source>the answer to “Was it us?”</source>
        <translation>het antwoord op ‘Lag het aan ons?’</translation>
    </message>
    <message>
        <source>%1 noted how it was sold, for the law</source>
        <translation>%1 heeft genoteerd hoe het verkocht is, voor de wet</translation>
    </message>
    <message>
        <source>the change of how it was sold</source>
        <translation>de wijziging van hoe het verkocht is</translation>
    </message>
    <message>
        <source>%1 noted a gesture: %3</source>
        <translation>%1 heeft een gebaar genoteerd: %3</translation>
    </message>
    <message>
        <source>the gesture</source>
        <translation>het gebaar</translation>
    </message>
    <message>
        <source>%1 changed what is noted of a gesture: %3</source>
        <translation>%1 heeft een gebaar gewijzigd: %3</translation>
    </message>
    <message>
        <source>the change of the gesture</source>
        <translation>het gewijzigde gebaar</translation>
    </message>
    <message>
        <source>%1 removed a gesture: %3</source>
        <translation>%1 heeft een gebaar verwijderd: %3</translation>
    </message>
    <message>
        <source>the removed gesture</source>
        <translation>het verwijderde gebaar</translation>
    </message>
    <message>
        <source>the note of what you changed</source>
        <translation>de notitie van wat je veranderd hebt</translation>
    </message>
    <message>
        <source>the correction of what you changed</source>
        <translation>de verbetering van wat je veranderd hebt</translation>
    </message>
    <message>
        <source>the removed note of what you changed</source>
        <translation>de verwijderde notitie van wat je veranderd hebt</translation>
    </message>
    <message>
        <source>%1 told the customer what was changed</source>
        <translation>%1 heeft de klant ingelicht over wat er veranderd is</translation>
    </message>
    <message>
        <source>that the customer was told</source>
        <translation>dat de klant is ingelicht</translation>
    </message>
    <message>
        <source>%1 noted that the customer was not told what was changed</source>
        <translation>%1 heeft genoteerd dat de klant niet is ingelicht over wat er veranderd is</translation>
    </message>
    <message>
        <source>that the customer was not told</source>
        <translation>dat de klant niet is ingelicht</translation>
    </message>
    <message>
        <source>%1 changed the day to ask how it was handled</source>
        <translation>%1 heeft de dag gewijzigd om te vragen hoe we het gedaan hebben</translation>
    </message>
    <message>
        <source>the change of the day to ask</source>
        <translation>de gewijzigde dag om het te vragen</translation>
    </message>
    <message>
        <source>%1 asked the customer how it was handled</source>
        <translation>%1 heeft de klant gevraagd hoe we het gedaan hebben</translation>
    </message>
    <message>
        <source>that the customer was asked</source>
        <translation>de vraag aan de klant</translation>
    </message>
    <message>
        <source>%1 noted how the customer found it handled</source>
        <translation>%1 heeft genoteerd hoe we het volgens de klant gedaan hebben</translation>
    </message>
    <message>
        <source>the customer’s answer</source>
        <translation>het antwoord van de klant</translation>
    </message>
    <message>
        <source>the new text</source>
        <translation>de nieuwe tekst</translation>
    </message>
    <message>
        <source>the change of the text</source>
        <translation>de gewijzigde tekst</translation>
    </message>
    <message>
        <source>the removed text</source>
        <translation>de verwijderde tekst</translation>
    </message>
    <message>
        <source>the hidden text</source>
        <translation>de verborgen tekst</translation>
    </message>
    <message>
        <source>the text put back</source>
        <translation>de teruggezette tekst</translation>
    </message>
    <message>
        <source>the new order of the texts</source>
        <translation>de nieuwe volgorde van de teksten</translation>
    </message>
    <message>
        <source>the texts brought in</source>
        <translation>de binnengehaalde teksten</translation>
    </message>
    <message>
        <source>It was closed; the customer wrote again, and it is open</source>
        <translation>Was afgesloten; de klant heeft opnieuw geschreven, en de zaak is weer open</translation>
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
            <numerusform>%n&#xa0;u</numerusform>
            <numerusform>%n&#xa0;u</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>how long ago, short: days</extracomment>
        <translation>
            <numerusform>%n&#xa0;d</numerusform>
            <numerusform>%n&#xa0;d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wk</source>
        <extracomment>how long ago, short: weeks</extracomment>
        <translation>
            <numerusform>%n&#xa0;wk</numerusform>
            <numerusform>%n&#xa0;wk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo</source>
        <extracomment>how long ago, short: months</extracomment>
        <translation>
            <numerusform>%n&#xa0;mnd</numerusform>
            <numerusform>%n&#xa0;mnd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yr</source>
        <extracomment>how long ago, short: years</extracomment>
        <translation>
            <numerusform>%n&#xa0;jr</numerusform>
            <numerusform>%n&#xa0;jr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>%1 customers</source>
        <translation>klanten uit %1</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>contacten uit %1</translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation>facturen uit %1</translation>
    </message>
    <message>
        <source>%1 items sold</source>
        <translation>verkochte artikelen uit %1</translation>
    </message>
    <message>
        <source>%1 receipts</source>
        <translation>kassabonnen uit %1</translation>
    </message>
    <message>
        <source>%1 sales</source>
        <translation>verkopen uit %1</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>bestellingen uit %1</translation>
    </message>
    <message>
        <source>In the shop system, export the orders or the customers instead.</source>
        <translation>Exporteer in het winkelsysteem liever de bestellingen of de klanten.</translation>
    </message>
    <message>
        <source>Export the orders themselves, one row an order or an article.</source>
        <translation>Exporteer de bestellingen zelf, één rij per bestelling of artikel.</translation>
    </message>
    <message>
        <source>Choose below which column is the e-mail address, the order number or the amount.</source>
        <translation>Kies hieronder welke kolom het e-mailadres, het bestelnummer of het bedrag is.</translation>
    </message>
    <message>
        <source>It was moved, renamed or unplugged. Add it again when it is back.</source>
        <translation>Het is verplaatst, hernoemd of losgekoppeld. Voeg het weer toe als het terug is.</translation>
    </message>
    <message>
        <source>Export it once more, and wait until the download has ended.</source>
        <translation>Exporteer het nog eens, en wacht tot de download klaar is.</translation>
    </message>
    <message>
        <source>Look under “How the file is written” whether the sign between the columns is right.</source>
        <translation>Kijk bij ‘Hoe het bestand geschreven is’ of het teken tussen de kolommen klopt.</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adresboek</translation>
    </message>
    <message>
        <source>Orders with their customers</source>
        <translation>Bestellingen met hun klanten</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Een tabel</translation>
    </message>
    <message>
        <source>There is no e-mail in this folder, and no table or address book.</source>
        <translation>In deze map zit geen e-mail, en geen tabel of adresboek.</translation>
    </message>
    <message>
        <source>It is neither e-mail nor a table or address book.</source>
        <translation>Het is geen e-mail en geen tabel of adresboek.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Bekijken…</translation>
    </message>
    <message>
        <source>A folder with e-mail</source>
        <translation>Een map met e-mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Cannot be brought in</source>
        <translation>Niet binnen te halen</translation>
    </message>
    <message>
        <source>Each file is judged by what is in it, not by its name. What is here already is not doubled, answers join their complaint, and newsletters and automatic mail start no clock.</source>
        <translation>Elk bestand wordt bekeken op wat erin staat, niet op zijn naam. Wat er al is, wordt niet verdubbeld, antwoorden komen bij hun klacht, en voor nieuwsbrieven en automatische mail begint geen klok te lopen.</translation>
    </message>
    <message>
        <source>Read as you chose. This is remembered for files like it once you bring it in.</source>
        <translation>Gelezen zoals je koos. Dat wordt voor zulke bestanden onthouden zodra je het binnenhaalt.</translation>
    </message>
    <message>
        <source>Read as you chose the last time, for files with these columns.</source>
        <translation>Gelezen zoals je de vorige keer koos voor bestanden met deze kolommen.</translation>
    </message>
    <message>
        <source>Recognised by its contents, as address books write them.</source>
        <translation>Herkend aan de inhoud, zoals adresboeken die schrijven.</translation>
    </message>
    <message>
        <source>No form we know by name. The columns were guessed by their titles and contents: look them over.</source>
        <translation>Geen model dat we bij naam kennen. De kolommen zijn geraden uit hun titels en inhoud: kijk ze even na.</translation>
    </message>
    <message>
        <source>Recognised by its columns %1.</source>
        <translation>Herkend aan de kolommen %1.</translation>
    </message>
    <message>
        <source>Save it in the other program as CSV, vCard or e-mail (.eml, .mbox), and add that.</source>
        <translation>Sla het in het andere programma op als CSV, vCard of e-mail (.eml, .mbox), en voeg dat toe.</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>blad ‘%1’</translation>
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
        <translation>Unicode (UTF-16, big-endian)</translation>
    </message>
    <message>
        <source>Western Europe (Windows)</source>
        <translation>West-Europa (Windows)</translation>
    </message>
    <message>
        <source>Western Europe (ISO)</source>
        <translation>West-Europa (ISO)</translation>
    </message>
    <message>
        <source>day first (31/12/2026)</source>
        <translation>dag eerst (31/12/2026)</translation>
    </message>
    <message>
        <source>month first (12/31/2026)</source>
        <translation>maand eerst (12/31/2026)</translation>
    </message>
    <message>
        <source>year first (2026-12-31)</source>
        <translation>jaar eerst (2026-12-31)</translation>
    </message>
    <message>
        <source>decimal comma (12,50)</source>
        <translation>decimale komma (12,50)</translation>
    </message>
    <message>
        <source>decimal point (12.50)</source>
        <translation>decimale punt (12.50)</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>nog enkele seconden</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>nog ongeveer %n minuut</numerusform>
            <numerusform>nog ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>the sign between two columns of a file</extracomment>
        <translation>komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puntkomma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>verticale streep</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>spaties</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>already known</source>
        <translation>al bekend</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>het bestand is leeg</translation>
    </message>
    <message>
        <source>not an e-mail</source>
        <translation>geen e-mail</translation>
    </message>
    <message>
        <source>a winmail.dat without its e-mail: bring in the e-mail it came with</source>
        <translation>een winmail.dat zonder de e-mail: haal de e-mail binnen waar dit bij zat</translation>
    </message>
    <message>
        <source>an Outlook .msg file: in Outlook, save it as .eml or drag it to a folder of another mail program</source>
        <translation>een .msg-bestand van Outlook: sla het in Outlook op als .eml of sleep het naar een map van een ander mailprogramma</translation>
    </message>
    <message>
        <source>larger than Amends reads (%1)</source>
        <translation>groter dan Amends kan lezen (%1)</translation>
    </message>
    <message>
        <source>cannot be read: ask for the right to read it</source>
        <translation>niet te lezen: vraag toegang tot dit bestand</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>is damaged and could not be read as an e-mail</source>
        <translation>beschadigd en niet als e-mail te lezen</translation>
    </message>
    <message>
        <source>a draft that was never sent</source>
        <translation>een concept dat nooit verstuurd is</translation>
    </message>
    <message>
        <source>the shop’s own copy: the reply is now known to be sent</source>
        <translation>de eigen kopie van de winkel: nu is zeker dat het antwoord verstuurd is</translation>
    </message>
    <message>
        <source>the shop’s own mail, added as an answer</source>
        <translation>eigen mail van de winkel, als antwoord toegevoegd</translation>
    </message>
    <message>
        <source>the row is empty</source>
        <translation>de rij is leeg</translation>
    </message>
    <message>
        <source>not a table that Amends reads: save it as CSV in the other program</source>
        <translation>geen tabel die Amends kan lezen: sla die in het andere programma op als CSV</translation>
    </message>
    <message>
        <source>no column was recognised: say which column means what</source>
        <translation>geen enkele kolom herkend: geef aan wat elke kolom betekent</translation>
    </message>
    <message>
        <source>names no customer Amends could recognise (no number, e-mail or phone)</source>
        <translation>noemt geen klant die Amends herkent (geen nummer, e-mail of telefoon)</translation>
    </message>
    <message>
        <source>has no order number</source>
        <translation>heeft geen bestelnummer</translation>
    </message>
    <message>
        <source>has no amount</source>
        <translation>heeft geen bedrag</translation>
    </message>
    <message>
        <source>the amount is too large: %1</source>
        <translation>het bedrag is te groot: %1</translation>
    </message>
    <message>
        <source>the amount cannot be read: %1</source>
        <translation>het bedrag is niet te lezen: %1</translation>
    </message>
    <message>
        <source>the date cannot be read: %1</source>
        <translation>de datum is niet te lezen: %1</translation>
    </message>
    <message>
        <source>the quantity cannot be read: %1</source>
        <translation>het aantal is niet te lezen: %1</translation>
    </message>
    <message>
        <source>the number was damaged by a spreadsheet (%1): export it again and do not open it there before</source>
        <translation>het nummer is door een spreadsheet beschadigd (%1): exporteer opnieuw en open het bestand daar niet eerst</translation>
    </message>
    <message>
        <source>a list of orders without amounts: bring in the list of their articles too</source>
        <translation>een lijst bestellingen zonder bedragen: haal ook de lijst met artikelen binnen</translation>
    </message>
    <message>
        <source>a list of payments: bring in the orders and their articles instead</source>
        <translation>een lijst betalingen: haal liever de bestellingen en hun artikelen binnen</translation>
    </message>
    <message>
        <source>a list of articles for sale, not of orders</source>
        <translation>een lijst artikelen die te koop zijn, geen bestellingen</translation>
    </message>
    <message>
        <source>a list of reviews, not of orders</source>
        <translation>een lijst reviews, geen bestellingen</translation>
    </message>
    <message>
        <source>a summary without customers or orders that could be read in</source>
        <translation>een overzicht zonder klanten of bestellingen om binnen te halen</translation>
    </message>
    <message>
        <source>the row is too long; a quotation mark may be missing</source>
        <translation>de rij is te lang; misschien ontbreekt er een aanhalingsteken</translation>
    </message>
    <message>
        <source>too many broken rows: the file may be of another kind</source>
        <translation>te veel kapotte rijen: misschien is dit een ander soort bestand</translation>
    </message>
    <message>
        <source>has more columns than Amends reads (%1)</source>
        <translation>heeft meer kolommen dan Amends kan lezen (%1)</translation>
    </message>
    <message>
        <source>could not be delivered: a machine’s message</source>
        <translation>niet te bezorgen: een automatisch bericht</translation>
    </message>
    <message>
        <source>a delivery report</source>
        <translation>een afleverbericht</translation>
    </message>
    <message>
        <source>a read receipt</source>
        <translation>een leesbevestiging</translation>
    </message>
    <message>
        <source>an automatic answer</source>
        <translation>een automatisch antwoord</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>een uitnodiging</translation>
    </message>
    <message>
        <source>from a mailing list</source>
        <translation>van een mailinglijst</translation>
    </message>
    <message>
        <source>a newsletter</source>
        <translation>een nieuwsbrief</translation>
    </message>
    <message>
        <source>sent by a machine that takes no answer</source>
        <translation>automatisch verstuurd, antwoorden kan niet</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>als spam gemarkeerd</translation>
    </message>
    <message>
        <source>encrypted: open it in your mail program and copy the text</source>
        <translation>versleuteld: open de e-mail in je mailprogramma en kopieer de tekst</translation>
    </message>
    <message>
        <source>the tone is heated</source>
        <translation>de toon is heftig</translation>
    </message>
    <message>
        <source>it says something that should not wait</source>
        <translation>er staat iets in dat niet mag wachten</translation>
    </message>
    <message>
        <source>it asks for something to be put right</source>
        <translation>er wordt gevraagd iets recht te zetten</translation>
    </message>
    <message>
        <source>it speaks of something that went wrong</source>
        <translation>het gaat over iets dat misging</translation>
    </message>
    <message>
        <source>nothing in it speaks of trouble</source>
        <translation>niets wijst op een probleem</translation>
    </message>
    <message>
        <source>you answered it last</source>
        <translation>jij hebt het laatst geantwoord</translation>
    </message>
    <message>
        <source>older than the matters you said are still open</source>
        <translation>ouder dan de zaken die volgens jou nog open zijn</translation>
    </message>
    <message>
        <source>you wrote first</source>
        <translation>jij schreef eerst</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>the first cells of a table of rows that an import did not take</extracomment>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Waarom niet overgenomen</translation>
    </message>
    <message>
        <source>Order number</source>
        <extracomment>what a column of a shop&apos;s file means</extracomment>
        <translation>Bestelnummer</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Besteldatum</translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation>Tijdstip van de bestelling</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Naam van de klant</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Klantenkaart</translation>
    </message>
    <message>
        <source>Another number of the same customer</source>
        <translation>Een ander nummer van dezelfde klant</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>Totaal van de bestelling</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>Korting op de bestelling</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Status van de bestelling</translation>
    </message>
    <message>
        <source>Sale or refund</source>
        <translation>Verkoop of terugbetaling</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Geleverd op</translation>
    </message>
    <message>
        <source>Sold in the shop or at a distance</source>
        <translation>Verkocht in de winkel of op afstand</translation>
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
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prijs per stuk</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>Bedrag van de regel</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Korting op de regel</translation>
    </message>
    <message>
        <source>Tax on the line</source>
        <translation>Btw op de regel</translation>
    </message>
    <message>
        <source>Delivery costs</source>
        <translation>Verzendkosten</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation>Tweede regel van het adres</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Klant sinds</translation>
    </message>
    <message>
        <source>Spend by the other system’s count</source>
        <translation>Bestedingen volgens het andere systeem</translation>
    </message>
    <message>
        <source>Amount of the payment</source>
        <translation>Bedrag van de betaling</translation>
    </message>
    <message>
        <source>Payment or refund</source>
        <translation>Betaling of terugbetaling</translation>
    </message>
    <message>
        <source>No date in it says whether the day or the month stands first: please look at the dates below.</source>
        <translation>Uit geen enkele datum blijkt of de dag of de maand vooraan staat: kijk de datums hieronder even na.</translation>
    </message>
    <message>
        <source>Columns with passwords or payment cards are never read.</source>
        <translation>Kolommen met wachtwoorden of betaalkaarten worden nooit gelezen.</translation>
    </message>
    <message>
        <source>It names customers by name alone: orders join customers already here, and make no new ones.</source>
        <translation>Klanten staan er alleen met hun naam in: bestellingen komen bij klanten die er al zijn, en er komen geen nieuwe bij.</translation>
    </message>
    <message>
        <source>It names no customers: the orders are kept as sales to a person unknown.</source>
        <translation>Er staan geen klanten in: de bestellingen worden bewaard als verkopen aan een onbekende.</translation>
    </message>
    <message>
        <source>The other system writes a thousand customers a file: there may be another file.</source>
        <translation>Het andere systeem schrijft duizend klanten per bestand: misschien is er nog een bestand.</translation>
    </message>
    <message>
        <source>locked with a password: save a copy without password and bring that in</source>
        <translation>met een wachtwoord beveiligd: sla een kopie zonder wachtwoord op en haal die binnen</translation>
    </message>
    <message>
        <source>an older kind of workbook (.xls or .xlsb): save it as .xlsx or as CSV</source>
        <translation>een ouder soort werkmap (.xls of .xlsb): sla die op als .xlsx of CSV</translation>
    </message>
    <message>
        <source>an OpenDocument workbook (.ods): save it as .xlsx or as CSV</source>
        <translation>een OpenDocument-werkmap (.ods): sla die op als .xlsx of CSV</translation>
    </message>
    <message>
        <source>a packed archive: unpack it and bring in the files it holds</source>
        <translation>een ingepakt archief: pak het uit en haal de bestanden binnen die erin zitten</translation>
    </message>
    <message>
        <source>a web page under a table’s name: open it in your spreadsheet program and save it as .xlsx or CSV</source>
        <translation>een webpagina met de naam van een tabel: open die in je spreadsheetprogramma en sla die op als .xlsx of CSV</translation>
    </message>
    <message>
        <source>the workbook is damaged: open it in your spreadsheet program and save it anew</source>
        <translation>de werkmap is beschadigd: open die in je spreadsheetprogramma en sla die opnieuw op</translation>
    </message>
    <message>
        <source>the workbook is larger than Amends reads: save the sheet as CSV, which may be of any size</source>
        <translation>de werkmap is groter dan Amends kan lezen: sla het blad op als CSV, dat mag elke grootte hebben</translation>
    </message>
    <message>
        <source>larger than 128 MB: more than Amends reads of one e-mail</source>
        <translation>groter dan 128&#xa0;MB: meer dan Amends van één e-mail leest</translation>
    </message>
    <message>
        <source>its header is longer than any mail program writes: perhaps meant to harm, so it was left alone</source>
        <translation>de kop is langer dan een mailprogramma ooit schrijft: misschien kwaad bedoeld, dus overgeslagen</translation>
    </message>
    <message>
        <source>messages within messages, more than 100 deep: perhaps meant to harm, so it was left alone</source>
        <translation>berichten in berichten, meer dan 100 diep: misschien kwaad bedoeld, dus overgeslagen</translation>
    </message>
    <message>
        <source>made of more than 10,000 parts: perhaps meant to harm, so it was left alone</source>
        <translation>bestaat uit meer dan 10.000 delen: misschien kwaad bedoeld, dus overgeslagen</translation>
    </message>
    <message>
        <source>its text was cut, because it is longer than 4 million characters; the mail itself is unharmed</source>
        <translation>de tekst is ingekort, want hij telt meer dan 4 miljoen tekens; de mail zelf is ongeschonden</translation>
    </message>
    <message>
        <source>some attachments were left out: there are more than 500, or they are too large together</source>
        <translation>sommige bijlagen zijn weggelaten: het zijn er meer dan 500, of ze zijn samen te groot</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Someone may get hurt</source>
        <translation>Iemand kan gewond raken</translation>
    </message>
    <message>
        <source>A promise not kept, or not the first time</source>
        <translation>Een belofte niet nagekomen, of niet de eerste keer</translation>
    </message>
    <message>
        <source>How upset the message is</source>
        <translation>Hoe boos het bericht is</translation>
    </message>
    <message>
        <source>How long it has waited for us</source>
        <translation>Hoelang het al op ons wacht</translation>
    </message>
    <message>
        <source>What this customer means to the shop</source>
        <translation>Wat deze klant voor de winkel betekent</translation>
    </message>
    <message>
        <source>promise overdue</source>
        <translation>belofte te laat</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a promise</comment>
        <translation>te laat</translation>
    </message>
    <message>
        <source>should have been acknowledged %1 ago</source>
        <translation>had %1 geleden bevestigd moeten zijn</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>the clock to acknowledgement</comment>
        <translation>%1 te laat</translation>
    </message>
    <message>
        <source>%1 left to acknowledge</source>
        <translation>nog %1 om te bevestigen</translation>
    </message>
    <message>
        <source>promised for today</source>
        <translation>beloofd voor vandaag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>beloofd voor %1</translation>
    </message>
    <message>
        <source>%1 · %2 · last heard %3</source>
        <translation>%1 · %2 · laatste bericht %3</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>Waarom het hier staat</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ongelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n bijlage</numerusform>
            <numerusform>%n bijlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Everyone has heard from us</source>
        <translation>Iedereen heeft van ons gehoord</translation>
    </message>
    <message>
        <source>No one is waiting for us</source>
        <translation>Niemand wacht op ons</translation>
    </message>
    <message>
        <source>We are waiting for no one</source>
        <translation>Wij wachten op niemand</translation>
    </message>
    <message>
        <source>No promise is due</source>
        <translation>Geen open beloften</translation>
    </message>
    <message>
        <source>No one to call back today</source>
        <translation>Vandaag niemand voor nazorg</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Nog niets afgesloten</translation>
    </message>
    <message>
        <source>No complaints yet</source>
        <translation>Nog geen klachten</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>Niets opzijgezet</translation>
    </message>
    <message>
        <source>New complaints appear here first. Bring in your mail or enter one by hand with Ctrl+N.</source>
        <translation>Nieuwe klachten komen eerst hier. Haal je mail binnen of voer er zelf een in met Ctrl+N.</translation>
    </message>
    <message>
        <source>What we owe an answer appears here, the one with most at stake on top.</source>
        <translation>Hier staat wat op ons antwoord wacht, met bovenaan waar het meest op het spel staat.</translation>
    </message>
    <message>
        <source>Complaints that wait for the customer’s answer appear here.</source>
        <translation>Hier staan klachten die op antwoord van de klant wachten.</translation>
    </message>
    <message>
        <source>When a reply names a date, it is kept here until it is done.</source>
        <translation>Noemt een antwoord een datum, dan staat die hier tot het gedaan is.</translation>
    </message>
    <message>
        <source>Some days after a complaint is resolved it comes back here: ask how we handled it.</source>
        <translation>Enkele dagen na de oplossing komt een klacht hier terug: vraag hoe we het gedaan hebben.</translation>
    </message>
    <message>
        <source>Finished complaints are kept here.</source>
        <translation>Afgesloten klachten blijven hier bewaard.</translation>
    </message>
    <message>
        <source>Drop e-mails on this window, or enter a complaint by hand with Ctrl+N.</source>
        <translation>Sleep e-mails naar dit venster, of voer zelf een klacht in met Ctrl+N.</translation>
    </message>
    <message>
        <source>Messages that are no complaint rest here. Press X on one to bring it back.</source>
        <translation>Hier liggen berichten die geen klacht zijn. Druk op X om er een terug te halen.</translation>
    </message>
    <message>
        <source>the customer wants it by %1</source>
        <translation>de klant wil het uiterlijk %1</translation>
    </message>
    <message>
        <source>The customer wants it by %1</source>
        <translation>De klant wil het uiterlijk %1</translation>
    </message>
    <message>
        <source>%1 reads the draft over</source>
        <translation>%1 leest het concept na</translation>
    </message>
    <message>
        <source>wanted by %1</source>
        <translation>uiterlijk %1 gewenst</translation>
    </message>
    <message>
        <source>%1 reads it over</source>
        <translation>%1 leest het na</translation>
    </message>
    <message>
        <source>for the owner: %1</source>
        <extracomment>%1 one or more reasons, such as “opened again”</extracomment>
        <translation>voor de eigenaar: %1</translation>
    </message>
    <message>
        <source>no next news yet (Ctrl+P notes a day)</source>
        <translation>nog geen volgend bericht (Ctrl+P noteert een dag)</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>of next news</comment>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>Try fewer letters, a name, an order number or a number like 2026-0042. You can also write from:, status:, channel:, before:, order: or flag: before a word.</source>
        <translation>Probeer minder letters, een naam, een bestelnummer of een nummer zoals 2026-0042. Je kunt ook from:, status:, channel:, before:, order: of flag: voor een woord zetten.</translation>
    </message>
</context>
<context>
    <name>InfoDialogs</name>
    <message>
        <source>The complaint desk for small shops: the next sentence makes the customer stay.</source>
        <translation>De klachtenbalie voor kleine winkels: de volgende zin houdt de klant bij je.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License 3 or later. It works without a network; nothing leaves this computer unless you send it.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. Het werkt zonder netwerk; niets verlaat deze computer tenzij jij het verstuurt.</translation>
    </message>
    <message>
        <source>About Amends</source>
        <translation>Over Amends</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>het venster</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>de gegevens</translation>
    </message>
    <message>
        <source>reading e-mail</source>
        <translation>e-mail lezen</translation>
    </message>
    <message>
        <source>reading along</source>
        <translation>meelezen</translation>
    </message>
    <message>
        <source>bringing in</source>
        <translation>binnenhalen</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>grafieken</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken en hun licenties</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>&amp;Kopiëren voor een melding</translation>
    </message>
    <message>
        <source>Versions and the kind of computer. No name, no folder, nothing of your shop.</source>
        <translation>Versies en het soort computer. Geen naam, geen map, niets van je winkel.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Write a note</source>
        <translation>Een notitie schrijven</translation>
    </message>
    <message>
        <source>The next complaint</source>
        <translation>De volgende klacht</translation>
    </message>
    <message>
        <source>The complaint before</source>
        <translation>De vorige klacht</translation>
    </message>
    <message>
        <source>This is not a complaint, or it is one after all</source>
        <translation>Dit is geen klacht, of toch wel</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Gelezen of ongelezen</translation>
    </message>
    <message>
        <source>From the list to the reply</source>
        <translation>Van de lijst naar het antwoord</translation>
    </message>
    <message>
        <source>Write this suggestion instead</source>
        <translation>Dit voorstel in de plaats zetten</translation>
    </message>
    <message>
        <source>Write the first suggestion instead</source>
        <translation>Het eerste voorstel in de plaats zetten</translation>
    </message>
    <message>
        <source>Set the remark aside in this reply</source>
        <translation>De opmerking in dit antwoord opzijzetten</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>De laatste stap ongedaan maken</translation>
    </message>
    <message>
        <source>Go to this list</source>
        <translation>Naar deze lijst</translation>
    </message>
    <message>
        <source>Go to the first view of your own</source>
        <translation>Naar je eerste eigen lijst</translation>
    </message>
    <message>
        <source>Say who is at the desk</source>
        <translation>Zeggen wie er aan het werk is</translation>
    </message>
    <message>
        <source>Go to the next remark</source>
        <translation>Naar de volgende opmerking</translation>
    </message>
    <message>
        <source>Go to the remark before</source>
        <translation>Naar de vorige opmerking</translation>
    </message>
    <message>
        <source>Correct the day the customer set</source>
        <translation>De uiterste dag van de klant verbeteren</translation>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation>Het woord aan het woordenboek toevoegen</translation>
    </message>
    <message>
        <source>Quiet: mark only stops, or every remark again</source>
        <translation>Rustig: alleen stops markeren, of weer elke opmerking</translation>
    </message>
    <message>
        <source>Read the reply as the customer</source>
        <translation>Het antwoord lezen als de klant</translation>
    </message>
    <message>
        <source>Ask a colleague to read the reply over</source>
        <translation>Een collega vragen het antwoord na te lezen</translation>
    </message>
    <message>
        <source>Note the next step of the remedy</source>
        <translation>De volgende stap van de oplossing noteren</translation>
    </message>
    <message>
        <source>Was it us? Open or fold the list</source>
        <translation>Lag het aan ons? De lijst open- of dichtklappen</translation>
    </message>
    <message>
        <source>Begin with a template, or put an explanation in</source>
        <translation>Met een sjabloon beginnen, of een uitleg invoegen</translation>
    </message>
    <message>
        <source>The customer was told what you changed, or was not after all</source>
        <translation>De klant is ingelicht over wat je veranderd hebt, of toch niet</translation>
    </message>
</context>
<context>
    <name>LawSentences</name>
    <message>
        <source>The legal guarantee runs until %1.</source>
        <translation>De wettelijke garantie loopt tot en met %1.</translation>
    </message>
    <message>
        <source>The legal guarantee ended on %1.</source>
        <translation>De wettelijke garantie is op %1 afgelopen.</translation>
    </message>
    <message>
        <source>The law names no number of years: it lasts as long as one may expect of such a thing.</source>
        <translation>De wet noemt geen aantal jaren: de garantie duurt zolang je van zoiets mag verwachten.</translation>
    </message>
    <message>
        <source>It never ends before %1.</source>
        <translation>Ze eindigt nooit vóór %1.</translation>
    </message>
    <message>
        <source>The shorter period agreed for second-hand goods holds.</source>
        <translation>De kortere termijn die voor tweedehandse spullen is afgesproken, geldt.</translation>
    </message>
    <message>
        <source>The shorter period that was agreed does not hold; the legal one does.</source>
        <translation>De kortere termijn die is afgesproken, geldt niet; de wettelijke wel.</translation>
    </message>
    <message>
        <source>A repair moved the end of the guarantee to %1.</source>
        <translation>Door een reparatie is het einde van de garantie verschoven naar %1.</translation>
    </message>
    <message>
        <source>The days in repair come on top: the guarantee now ends on %1.</source>
        <translation>De dagen in reparatie komen erbij: de garantie loopt nu af op %1.</translation>
    </message>
    <message>
        <source>Until %1 the law presumes that the defect was there at delivery; showing otherwise is up to you.</source>
        <translation>Tot en met %1 gaat de wet ervan uit dat het gebrek er bij de levering al was; het tegendeel aantonen is aan jou.</translation>
    </message>
    <message>
        <source>Since %1 the customer shows that the defect was there at delivery.</source>
        <translation>Sinds %1 toont de klant aan dat het gebrek er bij de levering al was.</translation>
    </message>
    <message>
        <source>The law presumes nothing here: the customer shows the defect, within the guarantee.</source>
        <translation>De wet gaat hier nergens van uit: de klant toont het gebrek aan, binnen de garantie.</translation>
    </message>
    <message>
        <source>Until %1 the customer may reject faulty goods and have the money back.</source>
        <translation>Tot en met %1 mag de klant gebrekkige spullen weigeren en het geld terugkrijgen.</translation>
    </message>
    <message>
        <source>The time to reject faulty goods at once ended on %1.</source>
        <translation>De tijd om gebrekkige spullen meteen te weigeren is op %1 afgelopen.</translation>
    </message>
    <message>
        <source>It must be delivered by %1.</source>
        <translation>Het moet uiterlijk %1 geleverd zijn.</translation>
    </message>
    <message>
        <source>It should have been delivered by %1.</source>
        <translation>Het had uiterlijk %1 geleverd moeten zijn.</translation>
    </message>
    <message>
        <source>Until %1 the customer may send it back without a reason.</source>
        <translation>Tot en met %1 mag de klant het zonder reden terugsturen.</translation>
    </message>
    <message>
        <source>The time to send it back without a reason ended on %1.</source>
        <translation>De tijd om het zonder reden terug te sturen is op %1 afgelopen.</translation>
    </message>
    <message>
        <source>Not delivered yet: the customer may still withdraw from the purchase.</source>
        <translation>Nog niet geleverd: de klant mag de aankoop nog herroepen.</translation>
    </message>
    <message>
        <source>Goods of this kind cannot be sent back without a reason.</source>
        <translation>Dit soort spullen kan niet zonder reden worden teruggestuurd.</translation>
    </message>
    <message>
        <source>The law knows no such exception: the right to send it back stays.</source>
        <translation>Zo’n uitzondering kent de wet niet: het recht om het terug te sturen blijft.</translation>
    </message>
    <message>
        <source>Who was not told of this right keeps it longer, until %1 at the latest.</source>
        <translation>Wie niet over dit recht is ingelicht, houdt het langer, uiterlijk tot en met %1.</translation>
    </message>
    <message>
        <source>There is no right to send back what was bought at a distance.</source>
        <translation>Er is geen recht om terug te sturen wat op afstand is gekocht.</translation>
    </message>
    <message>
        <source>First repair or a new one, as the customer chooses; if that fails, part or all of the money back.</source>
        <translation>Eerst een reparatie of een nieuw exemplaar, naar keuze van de klant; lukt dat niet, dan een deel van het geld of alles terug.</translation>
    </message>
    <message>
        <source>The customer chooses the remedy, unless the shop repairs or replaces at once.</source>
        <translation>De klant kiest de oplossing, tenzij de winkel meteen repareert of vervangt.</translation>
    </message>
    <message>
        <source>The customer chooses the remedy freely.</source>
        <translation>De klant kiest de oplossing vrij.</translation>
    </message>
    <message>
        <source>The customer chooses: the money back, part of it, or a new one.</source>
        <translation>De klant kiest: het geld terug, een deel ervan, of een nieuw exemplaar.</translation>
    </message>
    <message>
        <source>In the first 30 days the money back; then repair or a new one; if that fails, part or all of the money.</source>
        <translation>In de eerste 30 dagen het geld terug; daarna een reparatie of een nieuw exemplaar; lukt dat niet, dan een deel van het geld of alles.</translation>
    </message>
    <message>
        <source>In the first 30 days the money back; later one repair or a new one; if that fails, part or all of the money.</source>
        <translation>In de eerste 30 dagen het geld terug; later één reparatie of een nieuw exemplaar; lukt dat niet, dan een deel van het geld of alles.</translation>
    </message>
    <message>
        <source>In the first 30 days the money back; later repair or a new one; if that fails, part or all of the money.</source>
        <translation>In de eerste 30 dagen het geld terug; later een reparatie of een nieuw exemplaar; lukt dat niet, dan een deel van het geld of alles.</translation>
    </message>
    <message>
        <source>Putting it right costs the customer nothing: not postage, not labour, not parts.</source>
        <translation>Het in orde brengen kost de klant niets: geen verzending, geen werkuren, geen onderdelen.</translation>
    </message>
    <message>
        <source>Nothing may be charged for the use the customer had of it.</source>
        <translation>Voor het gebruik dat de klant ervan had, mag niets in rekening worden gebracht.</translation>
    </message>
    <message>
        <source>It should be put right by %1.</source>
        <translation>Het moet uiterlijk %1 in orde zijn.</translation>
    </message>
    <message>
        <source>It must be put right within a reasonable time.</source>
        <translation>Het moet binnen een redelijke tijd in orde zijn.</translation>
    </message>
    <message>
        <source>It must be put right in the shortest time possible.</source>
        <translation>Het moet zo snel mogelijk in orde zijn.</translation>
    </message>
    <message>
        <source>Say before the remedy that the customer may choose, and that a repair lengthens the guarantee by a year.</source>
        <translation>Zeg vóór de oplossing dat de klant mag kiezen, en dat een reparatie de garantie met een jaar verlengt.</translation>
    </message>
    <message>
        <source>After a repair the guarantee is a year longer.</source>
        <translation>Na een reparatie loopt de garantie een jaar langer.</translation>
    </message>
    <message>
        <source>A new one given instead starts a new guarantee.</source>
        <translation>Een nieuw exemplaar in de plaats begint met een nieuwe garantie.</translation>
    </message>
    <message>
        <source>A no must be in writing and give its reasons.</source>
        <translation>Een nee moet schriftelijk, met de redenen erbij.</translation>
    </message>
    <message>
        <source>Money goes back within 14 days.</source>
        <translation>Het geld gaat binnen 14 dagen terug.</translation>
    </message>
    <message>
        <source>After a withdrawal the money goes back within 14 days, delivery included.</source>
        <translation>Na een herroeping gaat het geld binnen 14 dagen terug, met de levering erbij.</translation>
    </message>
    <message>
        <source>Until the parcel is in the customer’s hands, it travels at your risk.</source>
        <translation>Tot de klant het pakket in handen heeft, reist het op jouw risico.</translation>
    </message>
    <message>
        <source>Unless agreed otherwise, the parcel travels at the buyer’s risk.</source>
        <translation>Tenzij anders is afgesproken, reist het pakket op risico van de koper.</translation>
    </message>
    <message>
        <source>When it stays away after a last date, the customer may have the money back.</source>
        <translation>Blijft het na een laatste datum nog uit, dan mag de klant het geld terugkrijgen.</translation>
    </message>
    <message>
        <source>The rights go with the thing: whoever got it as a present has them too.</source>
        <translation>De rechten gaan mee met het artikel: wie het cadeau kreeg, heeft ze ook.</translation>
    </message>
    <message>
        <source>The guarantee may have been excluded before the sale: look at what was agreed.</source>
        <translation>De garantie kan vóór de verkoop zijn uitgesloten: kijk na wat er is afgesproken.</translation>
    </message>
    <message>
        <source>The law wants an answer to the complaint by %1.</source>
        <translation>De wet wil uiterlijk %1 een antwoord op de klacht.</translation>
    </message>
    <message>
        <source>The law wants a prompt answer to a complaint.</source>
        <translation>De wet wil dat een klacht snel antwoord krijgt.</translation>
    </message>
    <message>
        <source>If you do not come to terms, name the mediator: %1.</source>
        <translation>Worden jullie het niet eens, noem dan de bemiddelaar: %1.</translation>
    </message>
    <message>
        <source>Name the mediator: %1.</source>
        <translation>Noem de bemiddelaar: %1.</translation>
    </message>
    <message>
        <source>If your shop belongs to it, name the mediator: %1.</source>
        <translation>Als je winkel erbij is aangesloten, noem dan de bemiddelaar: %1.</translation>
    </message>
    <message>
        <source>Name a mediator only where the customer can really go there: %1.</source>
        <translation>Noem een bemiddelaar alleen als de klant er echt terechtkan: %1.</translation>
    </message>
    <message>
        <source>Until the parcel is in the customer’s hands, it travels at the shop’s risk. Sort it out with the carrier yourself.</source>
        <translation>Tot de klant het pakket in handen heeft, reist het op risico van de winkel. Regel het zelf met de vervoerder.</translation>
    </message>
    <message>
        <source>The law presumes that the defect was there at delivery. The customer has nothing to prove.</source>
        <translation>De wet gaat ervan uit dat het gebrek er bij de levering al was. De klant hoeft niets te bewijzen.</translation>
    </message>
    <message>
        <source>Putting a defect right is free for the customer: postage, labour and parts.</source>
        <translation>Een gebrek in orde brengen is gratis voor de klant: verzending, werkuren en onderdelen.</translation>
    </message>
    <message>
        <source>Nothing may be taken off for the use the customer had of it.</source>
        <translation>Voor het gebruik dat de klant ervan had, mag niets worden afgetrokken.</translation>
    </message>
    <message>
        <source>Who withdraws from a purchase gets the ordinary cost of delivery back as well.</source>
        <translation>Wie een aankoop herroept, krijgt ook de gewone leveringskosten terug.</translation>
    </message>
    <message>
        <source>The legal guarantee is the shop’s own duty. The maker’s guarantee comes on top of it.</source>
        <translation>De wettelijke garantie is de plicht van de winkel zelf. De garantie van de fabrikant komt er nog bij.</translation>
    </message>
    <message>
        <source>The legal guarantee on new goods is two years; it cannot be cut to one.</source>
        <translation>De wettelijke garantie op nieuwe spullen is twee jaar; ze kan niet tot één jaar worden ingekort.</translation>
    </message>
    <message>
        <source>The maker’s guarantee may be over; the legal one still runs, and it is yours to honour.</source>
        <translation>De garantie van de fabrikant is misschien voorbij; de wettelijke loopt nog, en die is voor jou.</translation>
    </message>
    <message>
        <source>Goods on sale carry the same legal guarantee as all others.</source>
        <translation>Op afgeprijsde spullen geldt dezelfde wettelijke garantie als op alle andere.</translation>
    </message>
    <message>
        <source>The receipt is not the only proof: a bank statement, a loyalty card or your own till will do.</source>
        <translation>De kassabon is niet het enige bewijs: een rekeningafschrift, een klantenkaart of je eigen kassa volstaat.</translation>
    </message>
    <message>
        <source>The box is no condition. Rights stay without it.</source>
        <translation>De doos is geen voorwaarde. Ook zonder doos blijven de rechten.</translation>
    </message>
    <message>
        <source>While the law presumes the defect was there at delivery, guessing at the customer’s fault turns the proof round.</source>
        <translation>Zolang de wet ervan uitgaat dat het gebrek er bij de levering al was, draait een vermoeden over een fout van de klant de bewijslast om.</translation>
    </message>
    <message>
        <source>After a withdrawal the money must be back within 14 days.</source>
        <translation>Na een herroeping moet het geld binnen 14 dagen terug zijn.</translation>
    </message>
    <message>
        <source>The choice between a repair and a new one is the customer’s, unless one of them is out of all proportion.</source>
        <translation>De keuze tussen een reparatie en een nieuw exemplaar is aan de klant, tenzij een van beide buiten alle verhouding is.</translation>
    </message>
    <message>
        <source>A shop cannot set a shorter time of its own to report a defect.</source>
        <translation>Een winkel kan geen eigen, kortere termijn stellen om een gebrek te melden.</translation>
    </message>
    <message>
        <source>This is the customer’s right. Called a favour, it misleads; keep the word for what you add on top.</source>
        <translation>Dit is het recht van de klant. Wie het een gunst noemt, misleidt; bewaar dat woord voor wat je er extra bij doet.</translation>
    </message>
    <message>
        <source>When the purchase is undone for a defect, the money goes back; a credit note only if the customer wants one.</source>
        <translation>Wordt de aankoop om een gebrek ongedaan gemaakt, dan gaat het geld terug; een creditnota alleen als de klant die wil.</translation>
    </message>
    <message>
        <source>Second-hand goods carry a legal guarantee too; at most it may be shorter.</source>
        <translation>Ook op tweedehandse spullen zit wettelijke garantie; ze mag hooguit korter zijn.</translation>
    </message>
    <message>
        <source>Opening the box to look and try is allowed; the right to send it back stays.</source>
        <translation>De doos openen om te kijken en te proberen mag; het recht om terug te sturen blijft.</translation>
    </message>
    <message>
        <source>What was bought at a distance can be sent back, on sale or not.</source>
        <translation>Wat op afstand is gekocht, mag worden teruggestuurd, afgeprijsd of niet.</translation>
    </message>
    <message>
        <source>After a withdrawal the money goes back the way it came, not as a voucher.</source>
        <translation>Na een herroeping gaat het geld terug zoals het gekomen is, niet als tegoedbon.</translation>
    </message>
    <message>
        <source>%1. It may be lawful here: check before you write it.</source>
        <extracomment>%1 a statute with its article</extracomment>
        <translation>%1. Hier mag het misschien wel: kijk het na voor je het schrijft.</translation>
    </message>
    <message>
        <source>%1: misleading about the customer’s rights.</source>
        <extracomment>%1 a statute with its article</extracomment>
        <translation>%1: misleidend over de rechten van de klant.</translation>
    </message>
    <message>
        <source>%1: against the law.</source>
        <extracomment>%1 a statute with its article</extracomment>
        <translation>%1: tegen de wet.</translation>
    </message>
    <message>
        <source>As far as we know: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>Voor zover wij weten: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a statute and its article</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>If nobody told the customer of that right, it lasts until %1.</source>
        <translation>Heeft niemand de klant over dat recht ingelicht, dan duurt het tot en met %1.</translation>
    </message>
    <message>
        <source>If you do not come to terms, name the mediator of your shop: which one, you note in the settings.</source>
        <translation>Worden jullie het niet eens, noem dan de bemiddelaar van je winkel: welke dat is, noteer je in de instellingen.</translation>
    </message>
    <message>
        <source>If your shop belongs to a mediator, name it: which one, you note in the settings.</source>
        <translation>Als je winkel bij een bemiddelaar is aangesloten, noem die dan: welke dat is, noteer je in de instellingen.</translation>
    </message>
    <message>
        <source>Name a mediator only where the customer can really go there; yours you note in the settings.</source>
        <translation>Noem een bemiddelaar alleen als de klant er echt terechtkan; de jouwe noteer je in de instellingen.</translation>
    </message>
    <message>
        <source>no: made to the customer’s wishes</source>
        <translation>nee: op maat van de klant gemaakt</translation>
    </message>
    <message>
        <source>no: it spoils quickly</source>
        <translation>nee: het bederft snel</translation>
    </message>
    <message>
        <source>no: sealed for hygiene, and opened</source>
        <translation>nee: om hygiëne verzegeld, en geopend</translation>
    </message>
    <message>
        <source>no: mixed with other goods</source>
        <translation>nee: met andere spullen vermengd</translation>
    </message>
    <message>
        <source>no: a sealed disc, and opened</source>
        <translation>nee: een verzegelde schijf, en geopend</translation>
    </message>
    <message>
        <source>no: a newspaper or magazine</source>
        <translation>nee: een krant of tijdschrift</translation>
    </message>
    <message>
        <source>no: for a fixed day (a ticket, a room, a meal)</source>
        <translation>nee: voor een vaste dag (een ticket, een kamer, een maaltijd)</translation>
    </message>
    <message>
        <source>no: a download, begun as the customer wished</source>
        <translation>nee: een download, begonnen zoals de klant wilde</translation>
    </message>
    <message>
        <source>no: an urgent repair at the customer’s home</source>
        <translation>nee: een dringende reparatie bij de klant thuis</translation>
    </message>
    <message>
        <source>no: bought at a public auction</source>
        <translation>nee: op een openbare veiling gekocht</translation>
    </message>
    <message>
        <source>no: wine at a price agreed long before</source>
        <translation>nee: wijn tegen een lang vooraf afgesproken prijs</translation>
    </message>
    <message>
        <source>Day %1 of at least %2</source>
        <extracomment>how far the legal guarantee has run: its day, of how many</extracomment>
        <translation>Dag %1 van minstens %2</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Dag %1 van %2</translation>
    </message>
    <message>
        <source>%1: the law presumes the defect was there at delivery; the proof is ours.</source>
        <extracomment>%1 is “Day 143 of 730”</extracomment>
        <translation>%1: de wet gaat ervan uit dat het gebrek er bij de levering al was; het bewijs ligt bij ons.</translation>
    </message>
    <message>
        <source>%1 of the legal guarantee.</source>
        <translation>%1 van de wettelijke garantie.</translation>
    </message>
</context>
<context>
    <name>LawSheet</name>
    <message>
        <source>%1 · checked %2</source>
        <extracomment>%1 is an article of the law, %2 a day</extracomment>
        <translation>%1 · nagekeken op %2</translation>
    </message>
    <message>
        <source>The day of delivery is not on record; the day of the order stands for it. The real one can only be later.</source>
        <translation>De dag van levering is niet bekend; de dag van de bestelling staat ervoor in de plaats. De echte kan alleen later zijn.</translation>
    </message>
    <message>
        <source>This is information for your shop, not legal advice.</source>
        <translation>Dit is informatie voor je winkel, geen juridisch advies.</translation>
    </message>
</context>
<context>
    <name>LostFolder</name>
    <message>
        <source>Where is the data?</source>
        <translation>Waar zijn de gegevens?</translation>
    </message>
    <message>
        <source>There is no shop in %1. It is the folder with the file amends.db in it.</source>
        <translation>Er zit geen winkel in %1. Het is de map met het bestand amends.db erin.</translation>
    </message>
    <message>
        <source>The folder with your data is not there: %1</source>
        <translation>De map met je gegevens is er niet: %1</translation>
    </message>
    <message>
        <source>If it is on a stick or another disk, plug it in and try again. Nothing is lost by waiting.</source>
        <translation>Staat de map op een usb-stick of een andere schijf, sluit die dan aan en probeer opnieuw. Wachten kan geen kwaad.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Show where it is…</source>
        <translation>Aanwijzen waar die is…</translation>
    </message>
    <message>
        <source>Close Amends</source>
        <translation>Amends sluiten</translation>
    </message>
    <message>
        <source>Use the previous folder</source>
        <translation>De vorige map gebruiken</translation>
    </message>
</context>
<context>
    <name>PhraseWords</name>
    <message>
        <source>it has no phrase</source>
        <translation>er staat geen zin in</translation>
    </message>
    <message>
        <source>“match” is as_written, all_forms or pattern</source>
        <translation>‘match’ is as_written, all_forms of pattern</translation>
    </message>
    <message>
        <source>“language” is fr, nl, en, de or empty</source>
        <translation>‘language’ is fr, nl, en, de of leeg</translation>
    </message>
    <message>
        <source>“about” is none of the kinds of remarks</source>
        <translation>‘about’ is geen van de soorten opmerkingen</translation>
    </message>
    <message>
        <source>“severity” is note or warning</source>
        <translation>‘severity’ is note of warning</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>Precies deze woorden</translation>
    </message>
    <message>
        <source>Every form of its words</source>
        <translation>Elke vorm van deze woorden</translation>
    </message>
    <message>
        <source>A pattern, for the brave</source>
        <translation>Een patroon, voor wie durft</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Alle talen</translation>
    </message>
    <message>
        <source>there is no word in it yet</source>
        <translation>er staat nog geen woord in</translation>
    </message>
    <message>
        <source>this pattern is not understood: %1</source>
        <extracomment>%1 what was not understood, in English</extracomment>
        <translation>dit patroon is niet te begrijpen: %1</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The customer is about to leave. A name, a date and what you do about it count now; arguments do not.</source>
        <translation>De klant staat op het punt te vertrekken. Een naam, een datum en wat je eraan doet, tellen nu; argumenten niet.</translation>
    </message>
    <message>
        <source>The customer tells others, or has. What you answer may be read aloud: write it so that you would not mind.</source>
        <translation>De klant vertelt het verder, of deed dat al. Wat je antwoordt, kan hardop worden voorgelezen: schrijf het zo dat je dat niet erg vindt.</translation>
    </message>
    <message>
        <source>The customer names a step or an authority. Stay with the facts and with what the law gives, and say what you do.</source>
        <translation>De klant noemt een stap of een instantie. Blijf bij de feiten en bij wat de wet geeft, en zeg wat je doet.</translation>
    </message>
    <message>
        <source>It is not the first time, or a promise was not kept. Say so first, then say what will be different.</source>
        <translation>Het is niet de eerste keer, of een belofte is niet nagekomen. Zeg dat eerst, en dan wat er anders zal gaan.</translation>
    </message>
    <message>
        <source>Somebody could be hurt. This comes before everything else: see the safety list.</source>
        <translation>Iemand kan gewond raken. Dit gaat voor al het andere: zie de veiligheidslijst.</translation>
    </message>
    <message>
        <source>The customer reminds you of how long or how much. Thank them for it before you come to the matter.</source>
        <translation>De klant herinnert je eraan hoelang of hoeveel. Bedank daarvoor, voor je ter zake komt.</translation>
    </message>
    <message>
        <source>The customer needs it by a day. Say whether you will make it, and what you do if not.</source>
        <translation>De klant heeft het op een bepaalde dag nodig. Zeg of het lukt, en wat je doet als het niet lukt.</translation>
    </message>
    <message>
        <source>The customer is in a hard place. Spare them every errand that you can run yourself.</source>
        <translation>De klant heeft het moeilijk. Neem alles uit handen wat je zelf kunt regelen.</translation>
    </message>
    <message>
        <source>The words are calm.</source>
        <translation>De woorden zijn kalm.</translation>
    </message>
    <message>
        <source>Annoyed, however politely: say that you understand before you explain.</source>
        <translation>Geërgerd, hoe beleefd ook: zeg dat je het begrijpt voor je iets uitlegt.</translation>
    </message>
    <message>
        <source>Angry words. Do not answer their tone; answer what they are about.</source>
        <translation>Boze woorden. Antwoord niet op de toon, maar op waar het over gaat.</translation>
    </message>
    <message>
        <source>Boiling. A call may do more than a letter; let a calm colleague read your answer over.</source>
        <translation>Ziedend. Bellen helpt misschien meer dan een brief; laat een kalme collega je antwoord nalezen.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Aankopen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Beloften</translation>
    </message>
    <message>
        <source>%1: all %2 saved</source>
        <extracomment>%1 is what, such as &quot;Messages&quot;, %2 a number</extracomment>
        <translation>%1: alle %2 gered</translation>
    </message>
    <message>
        <source>%1: %2 saved, some lost</source>
        <translation>%1: %2 gered, een deel is verloren</translation>
    </message>
    <message>
        <source>%1: %2 saved, at most %3 lost</source>
        <translation>%1: %2 gered, hooguit %3 verloren</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Al het andere</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Attachments whose message is lost: %1. Their files are kept.</source>
        <translation>Bijlagen waarvan het bericht verloren is: %1. De bestanden blijven bewaard.</translation>
    </message>
    <message>
        <source>Lost customers or complaints of which something remains, with a stand-in for their name: %1</source>
        <translation>Verloren klanten of klachten waarvan iets overblijft, met een vervangende naam: %1</translation>
    </message>
    <message>
        <source>You can look at the shop as it is now; nothing can be changed from here while Amends is open there.

Was that computer switched off or cut off without closing Amends? Then go on here. If Amends is still open there, it stops writing.</source>
        <translation>Je kunt de winkel bekijken zoals hij nu is; zolang Amends daar open is, kan hier niets gewijzigd worden.

Is die computer uitgezet of uitgevallen zonder dat Amends gesloten werd? Ga dan hier verder. Staat Amends daar nog open, dan slaat het daar niets meer op.</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Alleen kijken</translation>
    </message>
    <message>
        <source>It is not running there any more</source>
        <translation>Het is daar niet meer open</translation>
    </message>
    <message>
        <source>Close Amends</source>
        <translation>Amends sluiten</translation>
    </message>
    <message>
        <source>The shop’s attachments or backups are here, but its data is not. If you moved it, close Amends and put it back.</source>
        <translation>De bijlagen of back-ups van de winkel zijn hier, maar de gegevens niet. Heb je die verplaatst, sluit dan Amends en zet ze terug.</translation>
    </message>
    <message>
        <source>There is a backup of %1. Putting it back keeps the damaged data aside, so nothing is thrown away.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Er is een back-up van %1. Als je die terugzet, worden de beschadigde gegevens apart bewaard: er wordt niets weggegooid.</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Begin a new shop here</source>
        <translation>Hier een nieuwe winkel beginnen</translation>
    </message>
    <message>
        <source>Or Amends reads what can still be read, also what came after the last backup, and tells you what is lost.</source>
        <translation>Of Amends leest wat nog leesbaar is, ook wat na de laatste back-up kwam, en zegt je wat verloren is.</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Redden wat leesbaar is</translation>
    </message>
    <message>
        <source>The backup is back.</source>
        <translation>De back-up is teruggezet.</translation>
    </message>
    <message>
        <source>The backup is back. The damaged data is kept in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>De back-up is teruggezet. De beschadigde gegevens worden bewaard in %1.</translation>
    </message>
    <message>
        <source>Reading what can be read. This takes a while in a large shop.</source>
        <translation>Lezen wat leesbaar is. In een grote winkel duurt dit even.</translation>
    </message>
    <message>
        <source>This was rescued.</source>
        <translation>Dit is gered.</translation>
    </message>
    <message>
        <source>It is in %1. Going on with it keeps the damaged data aside.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Het staat in %1. Ga je ermee verder, dan worden de beschadigde gegevens apart bewaard.</translation>
    </message>
    <message>
        <source>Go on with what was rescued</source>
        <translation>Verdergaan met wat gered is</translation>
    </message>
    <message>
        <source>What was left of the old shop is kept in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Wat er van de oude winkel over was, wordt bewaard in %1.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 is niet gevonden.</translation>
    </message>
    <message>
        <source>Check that it is still there, or choose another one.</source>
        <translation>Kijk na of het er nog is, of kies iets anders.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to read it.</source>
        <translation>Vraag toegang aan wie deze computer beheert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only.</source>
        <translation>%1 kan niet geschreven worden: alleen lezen is toegestaan.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing in this one. What you typed is still here.</source>
        <translation>Kies een andere map, of sta schrijven in deze toe. Wat je typte, staat hier nog.</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written.</source>
        <translation>De schijf is vol; %1 kon niet geschreven worden.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What you typed is still here.</source>
        <translation>Maak ruimte vrij en probeer opnieuw. Wat je typte, staat hier nog.</translation>
    </message>
    <message>
        <source>Another program is using %1.</source>
        <translation>Een ander programma gebruikt %1.</translation>
    </message>
    <message>
        <source>Close the other program, or wait a moment and try again.</source>
        <translation>Sluit het andere programma, of wacht even en probeer opnieuw.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 is beschadigd.</translation>
    </message>
    <message>
        <source>Go back to the latest backup: menu Shop, Go back to a backup.</source>
        <translation>Zet de laatste back-up terug: menu Winkel, Back-up terugzetten.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Amends.</source>
        <translation>%1 komt uit een nieuwere Amends.</translation>
    </message>
    <message>
        <source>Install the newest Amends on this computer. Nothing was changed.</source>
        <translation>Installeer de nieuwste Amends op deze computer. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is not of a kind that Amends reads.</source>
        <translation>%1 is van een soort die Amends niet kan lezen.</translation>
    </message>
    <message>
        <source>Save it as .eml, mbox or CSV in the other program and bring that in.</source>
        <translation>Sla het in het andere programma op als .eml, mbox of CSV en haal dat binnen.</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be taken.</source>
        <translation>%1 bevat iets onbruikbaars.</translation>
    </message>
    <message>
        <source>Correct it there and try again.</source>
        <translation>Verbeter het daar en probeer opnieuw.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 is te groot.</translation>
    </message>
    <message>
        <source>Split it into smaller parts and bring them in one after the other.</source>
        <translation>Splits het in kleinere delen en haal die na elkaar binnen.</translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime.</source>
        <translation>Iemand heeft %1 intussen gewijzigd.</translation>
    </message>
    <message>
        <source>Look at it again before you go on. Your text is kept.</source>
        <translation>Bekijk het opnieuw voor je verdergaat. Je tekst is bewaard.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Gestopt, zoals je vroeg.</translation>
    </message>
    <message>
        <source>What was brought in so far stays; you can undo it.</source>
        <translation>Wat al binnen is, blijft; je kunt het ongedaan maken.</translation>
    </message>
    <message>
        <source>Something went wrong with %1.</source>
        <translation>Er ging iets mis met %1.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, make a backup and restart Amends.</source>
        <translation>Probeer opnieuw. Blijft het zo, maak dan een back-up en start Amends opnieuw.</translation>
    </message>
    <message>
        <source>This reads as a threat. From here on every message is written for a judge, or for the public.</source>
        <translation>Dit komt over als een dreigement. Vanaf hier is elk bericht voor de rechter geschreven, of voor het publiek.</translation>
    </message>
    <message>
        <source>The law gives the customer this right. It can be looked up in a minute, and then no other word of yours counts.</source>
        <translation>De wet geeft de klant dit recht. Dat is in een minuut opgezocht, en dan telt geen enkel ander woord van je nog.</translation>
    </message>
    <message>
        <source>It reads: “your own fault”. Even when true, people then defend themselves instead of listening.</source>
        <translation>Komt over als: ‘eigen schuld’. Ook als het klopt, verdedigen mensen zich dan in plaats van te luisteren.</translation>
    </message>
    <message>
        <source>It reads: “we do not believe you”. An honest customer does not forgive that.</source>
        <translation>Komt over als: ‘we geloven u niet’. Een eerlijke klant vergeeft dat niet.</translation>
    </message>
    <message>
        <source>This regrets a feeling, not what happened. It reads as no apology at all.</source>
        <translation>Dit betreurt een gevoel, niet wat er gebeurd is. Zo komt het niet over als excuses.</translation>
    </message>
    <message>
        <source>It talks down. People forget a fault sooner than a tone.</source>
        <translation>Dit klinkt uit de hoogte. Een fout is sneller vergeten dan een toon.</translation>
    </message>
    <message>
        <source>It says that we cannot be at fault, to somebody who holds the proof of the opposite.</source>
        <translation>Dit zegt dat de fout niet bij ons kan liggen, tegen iemand die het bewijs van het tegendeel in handen heeft.</translation>
    </message>
    <message>
        <source>It is not small to the person who took the time to write.</source>
        <translation>Voor wie de moeite nam om te schrijven, is het geen kleinigheid.</translation>
    </message>
    <message>
        <source>A no without a reason and without a way out ends the conversation, and often the customer.</source>
        <translation>Een nee zonder reden en zonder uitweg maakt een eind aan het gesprek, en vaak ben je de klant dan kwijt.</translation>
    </message>
    <message>
        <source>They bought from you. Sent on to somebody else, a customer feels that nobody wants to help.</source>
        <translation>De aankoop was bij jou. Wie wordt doorgestuurd, voelt dat niemand wil helpen.</translation>
    </message>
    <message>
        <source>It does not tell what will happen, or when. Not knowing is what makes people write again, angrier.</source>
        <translation>Er staat niet wat er gaat gebeuren, of wanneer. Wie niets weet, schrijft opnieuw, en bozer.</translation>
    </message>
    <message>
        <source>Everybody sends this sentence. It says that nobody read the message.</source>
        <translation>Iedereen stuurt deze zin. Hij zegt dat niemand het bericht gelezen heeft.</translation>
    </message>
    <message>
        <source>A field is still empty. It would show that this is a form letter.</source>
        <translation>Er is nog een veld leeg. Zo ziet de klant dat het een standaardbrief is.</translation>
    </message>
    <message>
        <source>This is not the customer’s name.</source>
        <translation>Dit is niet de naam van de klant.</translation>
    </message>
    <message>
        <source>This belongs to another customer and must not leave the shop.</source>
        <translation>Dit hoort bij een andere klant en mag de winkel niet uit.</translation>
    </message>
    <message>
        <source>The customer wrote in another language.</source>
        <translation>De klant schreef in een andere taal.</translation>
    </message>
    <message>
        <source>Formal and informal address are mixed; choose one.</source>
        <translation>‘Je’ en ‘u’ staan door elkaar; kies er één.</translation>
    </message>
    <message>
        <source>You speak of an attachment, but there is none.</source>
        <translation>Je noemt een bijlage, maar er zit er geen bij.</translation>
    </message>
    <message>
        <source>This does not agree with what is on record.</source>
        <translation>Dit klopt niet met wat genoteerd staat.</translation>
    </message>
    <message>
        <source>Another sorry without a new fact weighs less than the one before.</source>
        <translation>Nog een sorry zonder iets nieuws weegt minder dan de vorige.</translation>
    </message>
    <message>
        <source>The next question is: what did you change? Name it, or leave the promise out.</source>
        <translation>De volgende vraag is: wat heb je veranderd? Zeg het, of laat de belofte weg.</translation>
    </message>
    <message>
        <source>A gift for taking back a review reads as hush money, and often is against the rules.</source>
        <translation>Een cadeau om een review in te trekken, komt over als zwijggeld en mag vaak niet.</translation>
    </message>
    <message>
        <source>This page no longer exists: the European dispute site closed in July 2025.</source>
        <translation>Deze pagina bestaat niet meer: de Europese geschillensite is in juli 2025 gesloten.</translation>
    </message>
    <message>
        <source>Capitals read as shouting.</source>
        <translation>Hoofdletters komen over als schreeuwen.</translation>
    </message>
    <message>
        <source>Your shop asked to be reminded of this phrase.</source>
        <translation>Je winkel vroeg om een seintje bij deze woorden.</translation>
    </message>
    <message>
        <source>“Damage by the user” accuses the customer of breaking it, however politely it is wrapped.</source>
        <translation>‘Schade door de gebruiker’ zegt dat de klant het kapotgemaakt heeft, hoe beleefd het ook verpakt is.</translation>
    </message>
    <message>
        <source>It reads: “you did it wrong”. Say how it goes well next time, without saying who erred.</source>
        <translation>Komt over als: ‘u hebt het fout gedaan’. Zeg hoe het de volgende keer lukt, zonder te zeggen wie zich vergiste.</translation>
    </message>
    <message>
        <source>“Soon” is not a day. Name one: for the result, for when you will know, or for your next news.</source>
        <translation>‘Binnenkort’ is geen dag. Noem er een: voor het resultaat, voor wanneer je het weet, of voor je volgende bericht.</translation>
    </message>
    <message>
        <source>It leaves open whether anything will come of it. Say what you do know, and when you will know the rest.</source>
        <translation>Zo blijft open of er iets van komt. Zeg wat je wel weet, en wanneer je de rest weet.</translation>
    </message>
    <message>
        <source>“The inconvenience” could be anything. Name what happened.</source>
        <translation>‘Het ongemak’ kan van alles zijn. Noem wat er gebeurd is.</translation>
    </message>
    <message>
        <source>It weighs more because this customer is angry already.</source>
        <translation>Het weegt zwaarder omdat deze klant al boos is.</translation>
    </message>
    <message>
        <source>It weighs more because this customer has been loyal to you.</source>
        <translation>Het weegt zwaarder omdat deze klant je trouw is.</translation>
    </message>
    <message>
        <source>It weighs more because it is the second time.</source>
        <translation>Het weegt zwaarder omdat het de tweede keer is.</translation>
    </message>
    <message>
        <source>It weighs more because the law presumes that the defect was there at delivery.</source>
        <translation>Het weegt zwaarder omdat de wet ervan uitgaat dat het gebrek er bij de levering al was.</translation>
    </message>
    <message>
        <source>Is the customer greeted by name?</source>
        <translation>Begroet je de klant bij naam?</translation>
    </message>
    <message>
        <source>Is there a thank-you for telling you, or a sorry?</source>
        <translation>Staat er een bedankje voor de melding, of een sorry?</translation>
    </message>
    <message>
        <source>Does it say that the shop answers for it?</source>
        <translation>Zeg je dat de winkel ervoor instaat?</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Wie ondertekent?</translation>
    </message>
    <message>
        <source>How can you be reached?</source>
        <translation>Hoe ben je te bereiken?</translation>
    </message>
    <message>
        <source>When will it be done, or when will there be news?</source>
        <translation>Wanneer is het klaar, of wanneer komt er nieuws?</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Wat ga je doen?</translation>
    </message>
    <message>
        <source>What did you change, so that it does not happen again?</source>
        <translation>Wat heb je veranderd, zodat het niet meer gebeurt?</translation>
    </message>
    <message>
        <source>Is there something you would like to add, just because?</source>
        <translation>Wil je er zomaar iets extra’s bij doen?</translation>
    </message>
    <message>
        <source>the shop’s data</source>
        <translation>het winkelbestand</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a file, %2 a place in it such as a line number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not there any more: its disk was unplugged, or it was moved.</source>
        <translation>%1 is er niet meer: de schijf is losgekoppeld, of het is verplaatst.</translation>
    </message>
    <message>
        <source>Plug it in again or put it back: Amends goes on by itself. What you typed is still here.</source>
        <translation>Sluit de schijf weer aan of zet het terug: Amends gaat vanzelf verder. Wat je typte, staat hier nog.</translation>
    </message>
    <message>
        <source>The disk with %1 does not answer as it should.</source>
        <translation>De schijf met %1 reageert niet zoals het hoort.</translation>
    </message>
    <message>
        <source>What you typed is still here and is tried again. Check the cable or the network; once it works, make a backup on another disk.</source>
        <translation>Wat je typte, staat hier nog en wordt opnieuw geprobeerd. Controleer de kabel of het netwerk; maak, zodra het werkt, een back-up op een andere schijf.</translation>
    </message>
    <message>
        <source>Your shop is open on another computer, %2. One computer at a time can write in it.</source>
        <extracomment>%2 is the name of a computer</extracomment>
        <translation>Je winkel is open op een andere computer, %2. Er kan maar één computer tegelijk in schrijven.</translation>
    </message>
    <message>
        <source>Close Amends there, then open it here again. Nothing was changed.</source>
        <translation>Sluit Amends daar en open het dan hier opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The customer’s name is written otherwise. Nothing shows so fast how carefully one reads.</source>
        <translation>De naam van de klant schrijf je anders. Niets toont zo snel hoe goed iemand leest.</translation>
    </message>
    <message>
        <source>The purchase has another amount on record. A wrong figure makes the rest doubtful.</source>
        <translation>Bij de aankoop staat een ander bedrag. Eén fout cijfer maakt de rest twijfelachtig.</translation>
    </message>
    <message>
        <source>The purchase has another day on record. A wrong date makes the rest doubtful.</source>
        <translation>Bij de aankoop staat een andere dag. Eén foute datum maakt de rest twijfelachtig.</translation>
    </message>
    <message>
        <source>The customer asked for something else. Say in a word why this is better, or leave the choice.</source>
        <translation>De klant vroeg iets anders. Zeg kort waarom dit beter is, of laat de keuze open.</translation>
    </message>
    <message>
        <source>Most of this stands in our last replies to others too. A sentence about this very matter makes it personal.</source>
        <translation>Het meeste hiervan stond ook in onze laatste antwoorden aan anderen. Eén zin over precies deze zaak maakt het persoonlijk.</translation>
    </message>
    <message>
        <source>The rest of the reply is informal; here it turns formal. Choose one.</source>
        <translation>De rest van het antwoord zegt ‘je’; hier wordt het ‘u’. Kies er één.</translation>
    </message>
    <message>
        <source>The rest of the reply is formal; here it turns informal. Choose one.</source>
        <translation>De rest van het antwoord zegt ‘u’; hier wordt het ‘je’. Kies er één.</translation>
    </message>
    <message>
        <source>an older copy is in the way</source>
        <translation>er staat een oudere kopie in de weg</translation>
    </message>
    <message>
        <source>an older one is in the way</source>
        <translation>er staat een oudere in de weg</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>er is al een bestand met die naam</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>een database van een ander programma</translation>
    </message>
    <message>
        <source>no table can be found in it</source>
        <translation>er is geen tabel in te vinden</translation>
    </message>
    <message>
        <source>the backup could not be copied</source>
        <translation>de back-up kon niet gekopieerd worden</translation>
    </message>
    <message>
        <source>could not be moved</source>
        <translation>kon niet verplaatst worden</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>geen map</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>kan niet gemaakt worden</translation>
    </message>
    <message>
        <source>belongs to somebody else</source>
        <translation>is van iemand anders</translation>
    </message>
    <message>
        <source>not a backup</source>
        <translation>geen back-up</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>het bestand is leeg</translation>
    </message>
    <message>
        <source>there is a database</source>
        <translation>er is al een database</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <extracomment>%1 a word of the reply</extracomment>
        <translation>‘%1’ staat niet in het woordenboek.</translation>
    </message>
    <message>
        <source>A no is easier to hear with another way beside it. Say what you can do, however small.</source>
        <translation>Een nee valt lichter met een andere weg ernaast. Zeg wat je wel kunt doen, hoe klein ook.</translation>
    </message>
    <message>
        <source>Where you and the customer do not agree, the law wants the mediator named. It costs a line.</source>
        <translation>Zijn jij en de klant het niet eens, dan wil de wet dat je de bemiddelaar noemt. Het kost één regel.</translation>
    </message>
    <message>
        <source>A no is easier to hear with another way beside it, and the law wants the mediator named.</source>
        <translation>Een nee valt lichter met een andere weg ernaast, en de wet wil dat je de bemiddelaar noemt.</translation>
    </message>
    <message>
        <source>The next question is: what did you change? Nothing is noted for this cause yet. Change something and note it, or leave the promise out.</source>
        <translation>De volgende vraag is: wat heb je veranderd? Voor deze oorzaak is nog niets genoteerd. Verander iets en noteer het, of laat de belofte weg.</translation>
    </message>
    <message>
        <source>You changed this on %2: %1. Complaints of the same cause since then: %3. Say what you change now, or leave the promise out.</source>
        <extracomment>%1 what was changed, in the shop&apos;s words, %2 a day, %3 a number of complaints</extracomment>
        <translation>Dit heb je op %2 veranderd: %1. Klachten met dezelfde oorzaak sindsdien: %3. Zeg wat je nu verandert, of laat de belofte weg.</translation>
    </message>
    <message>
        <source>Still to be put in: %1. If the braces are meant as they stand, set the remark aside.</source>
        <extracomment>%1 what is to be put in, as the template says it</extracomment>
        <translation>Nog in te vullen: %1. Horen de accolades er zo te staan, zet de opmerking dan opzij.</translation>
    </message>
    <message>
        <source>Tick at least one thing to offer.</source>
        <translation>Vink minstens één ding aan om aan te bieden.</translation>
    </message>
    <message>
        <source>This matter has ended. Open it again first, then go on.</source>
        <translation>Deze zaak is voorbij. Open de zaak eerst weer en ga dan verder.</translation>
    </message>
    <message>
        <source>This matter has not ended yet: it simply goes on.</source>
        <translation>Deze zaak is nog niet voorbij: het gaat gewoon verder.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Note first what it will be, then when it was delivered.</source>
        <translation>Er is nog niets gekozen. Noteer eerst wat het wordt, en dan wanneer het geleverd is.</translation>
    </message>
    <message>
        <source>That day is still to come. What will be delivered is a promise: note it with Ctrl+P.</source>
        <translation>Die dag moet nog komen. Wat nog geleverd wordt, is een belofte: noteer die met Ctrl+P.</translation>
    </message>
    <message>
        <source>That day lies before the complaint. Which day was it delivered?</source>
        <translation>Die dag ligt vóór de klacht. Op welke dag is het geleverd?</translation>
    </message>
    <message>
        <source>What it costs the shop cannot be less than nothing.</source>
        <translation>Wat het de winkel kost, kan niet minder dan niets zijn.</translation>
    </message>
</context>
<context>
    <name>TextWords</name>
    <message>
        <source>Give it a title to find it by.</source>
        <translation>Geef het een titel om het terug te vinden.</translation>
    </message>
    <message>
        <source>It does not say in which language it is.</source>
        <translation>Er staat niet bij in welke taal het is.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Er staat nog niets in.</translation>
    </message>
    <message>
        <source>Say behind the colon what is to be put in: {date: day of delivery}.</source>
        <translation>Zeg achter de dubbele punt wat er ingevuld wordt: {datum: leverdag}.</translation>
    </message>
    <message>
        <source>A choice needs two things at least, a slash with blanks between them: {choice: a / b}.</source>
        <translation>Een keuze heeft minstens twee dingen nodig, met een schuine streep en spaties ertussen: {keuze: a / b}.</translation>
    </message>
    <message>
        <source>A field cannot hold another one.</source>
        <translation>In een veld past geen ander veld.</translation>
    </message>
    <message>
        <source>This brace is not closed on its line. Write it twice if it is meant as one: {{.</source>
        <translation>Deze accolade wordt op deze regel niet gesloten. Schrijf er twee als je echt een accolade bedoelt: {{.</translation>
    </message>
    <message>
        <source>This brace closes nothing. Write it twice if it is meant as one: }}.</source>
        <translation>Deze accolade sluit niets. Schrijf er twee als je echt een accolade bedoelt: }}.</translation>
    </message>
    <message>
        <source>It is too long: at most 8000 characters.</source>
        <translation>Het is te lang: hoogstens 8000 tekens.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>Er staat geen tekst in dit bestand.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <extracomment>%1 what somebody wrote between two braces</extracomment>
        <translation>Niets heet ‘%1’.</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <extracomment>%1 and %2 numbers, %3 a sentence</extracomment>
        <translation>Regel %1, teken %2: %3</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>No earlier version yet</source>
        <translation>Nog geen eerdere versie</translation>
    </message>
    <message>
        <source>Take back what was set aside</source>
        <translation>Terughalen wat opzijgezet is</translation>
    </message>
    <message>
        <source>%1 – “%2”</source>
        <translation>%1 – ‘%2’</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>at the counter</source>
        <extracomment>how a complaint reached the shop: somebody stands at the counter</extracomment>
        <translation>aan de toonbank</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per brief</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per e-mail</translation>
    </message>
    <message>
        <source>through the website</source>
        <translation>via de website</translation>
    </message>
    <message>
        <source>on social media</source>
        <translation>op sociale media</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>status of a complaint nobody has answered yet</extracomment>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <extracomment>status: the customer knows that the shop has the complaint</extracomment>
        <translation>ontvangst bevestigd</translation>
    </message>
    <message>
        <source>ours to answer</source>
        <extracomment>status: it is the shop&apos;s turn to answer</extracomment>
        <translation>wij zijn aan zet</translation>
    </message>
    <message>
        <source>waiting for customer</source>
        <extracomment>status: it is the customer&apos;s turn</extracomment>
        <translation>wacht op klant</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>status: the shop&apos;s answer is sent</extracomment>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>not accepted by the customer</source>
        <translation>klant niet akkoord</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>not a complaint</source>
        <translation>geen klacht</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>Te bevestigen</translation>
    </message>
    <message>
        <source>Ours to answer</source>
        <translation>Wij zijn aan zet</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Wacht op klant</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Open beloften</translation>
    </message>
    <message>
        <source>Follow up</source>
        <extracomment>list of settled matters where it is time to ask the customer how we handled it</extracomment>
        <translation>Nazorg</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>list of closed complaints</extracomment>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>list of all complaints</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not complaints</source>
        <translation>Geen klacht</translation>
    </message>
    <message>
        <source>product</source>
        <extracomment>cause of a complaint, as the next ones</extracomment>
        <translation>product</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>levering</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>factuur</translation>
    </message>
    <message>
        <source>information at purchase</source>
        <extracomment>cause of a complaint: what was said or not said at the purchase</extracomment>
        <translation>advies bij aankoop</translation>
    </message>
    <message>
        <source>instructions</source>
        <extracomment>cause of a complaint: the instructions for use or care</extracomment>
        <translation>gebruiksaanwijzing</translation>
    </message>
    <message>
        <source>use</source>
        <extracomment>cause of a complaint: how the article was used</extracomment>
        <translation>gebruik</translation>
    </message>
    <message>
        <source>other cause</source>
        <extracomment>cause of a complaint: none of the listed ones</extracomment>
        <translation>andere oorzaak</translation>
    </message>
    <message>
        <source>repair</source>
        <extracomment>remedy</extracomment>
        <translation>reparatie</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>vervanging</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>terugbetaling</translation>
    </message>
    <message>
        <source>part of the money back</source>
        <translation>deel van het geld terug</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>creditnota</translation>
    </message>
    <message>
        <source>done again</source>
        <extracomment>remedy: the service is done once more</extracomment>
        <translation>opnieuw doen</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>uitleg</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>remedy: none asked for, or none given</extracomment>
        <translation>niets</translation>
    </message>
    <message>
        <source>new customer</source>
        <extracomment>loyalty of a customer who has bought for the first time</extracomment>
        <translation>nieuwe klant</translation>
    </message>
    <message>
        <source>returning</source>
        <extracomment>loyalty of a customer who has bought a few times</extracomment>
        <translation>komt terug</translation>
    </message>
    <message>
        <source>loyal</source>
        <translation>trouw</translation>
    </message>
    <message>
        <source>champion</source>
        <extracomment>loyalty: one of the shop&apos;s very best customers</extracomment>
        <translation>topklant</translation>
    </message>
    <message>
        <source>slipping away</source>
        <extracomment>loyalty: used to come more often than now</extracomment>
        <translation>komt minder</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>loyalty: has not bought for very long</extracomment>
        <translation>komt niet meer</translation>
    </message>
    <message>
        <source>won back</source>
        <translation>teruggewonnen</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>tone of a customer&apos;s message</extracomment>
        <translation>kalm</translation>
    </message>
    <message>
        <source>annoyed</source>
        <translation>geërgerd</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>boos</translation>
    </message>
    <message>
        <source>boiling</source>
        <translation>ziedend</translation>
    </message>
    <message>
        <source>is about to leave us</source>
        <translation>staat op het punt te vertrekken</translation>
    </message>
    <message>
        <source>tells others</source>
        <translation>vertelt het verder</translation>
    </message>
    <message>
        <source>names an authority</source>
        <translation>noemt een instantie</translation>
    </message>
    <message>
        <source>not the first time</source>
        <translation>niet de eerste keer</translation>
    </message>
    <message>
        <source>somebody could be hurt</source>
        <translation>iemand kan gewond raken</translation>
    </message>
    <message>
        <source>has been loyal</source>
        <translation>was altijd trouw</translation>
    </message>
    <message>
        <source>needs it by a day</source>
        <translation>heeft het op tijd nodig</translation>
    </message>
    <message>
        <source>needs particular care</source>
        <translation>verdient extra zorg</translation>
    </message>
    <message>
        <source>the name in the greeting</source>
        <translation>de naam in de aanhef</translation>
    </message>
    <message>
        <source>an apology or thanks</source>
        <translation>excuses of een bedankje</translation>
    </message>
    <message>
        <source>that we answer for it</source>
        <translation>dat wij ervoor instaan</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>je naam</translation>
    </message>
    <message>
        <source>a way to reach you</source>
        <translation>hoe je te bereiken bent</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>een datum</translation>
    </message>
    <message>
        <source>what we will do</source>
        <translation>wat we gaan doen</translation>
    </message>
    <message>
        <source>what we changed</source>
        <translation>wat we veranderd hebben</translation>
    </message>
    <message>
        <source>something extra</source>
        <translation>iets extra’s</translation>
    </message>
    <message>
        <source>Threat</source>
        <extracomment>kind of remark on the shop&apos;s own reply, as the next ones</extracomment>
        <translation>Dreigement</translation>
    </message>
    <message>
        <source>Against the law</source>
        <translation>Tegen de wet</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Verwijt</translation>
    </message>
    <message>
        <source>Doubt of the customer’s word</source>
        <translation>Wantrouwen</translation>
    </message>
    <message>
        <source>Apology that is none</source>
        <translation>Excuses die er geen zijn</translation>
    </message>
    <message>
        <source>Talking down</source>
        <translation>Uit de hoogte</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Ontkenning</translation>
    </message>
    <message>
        <source>Making it small</source>
        <translation>Geminimaliseerd</translation>
    </message>
    <message>
        <source>Blunt no</source>
        <translation>Botweg nee</translation>
    </message>
    <message>
        <source>Passing it on</source>
        <translation>Doorgeschoven</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Vaag</translation>
    </message>
    <message>
        <source>Canned phrase</source>
        <translation>Standaardzin</translation>
    </message>
    <message>
        <source>Empty field</source>
        <translation>Leeg veld</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Verkeerde naam</translation>
    </message>
    <message>
        <source>Somebody else’s data</source>
        <translation>Gegevens van een ander</translation>
    </message>
    <message>
        <source>Not the customer’s language</source>
        <translation>Niet de taal van de klant</translation>
    </message>
    <message>
        <source>Formal and informal mixed</source>
        <translation>Je en u door elkaar</translation>
    </message>
    <message>
        <source>Attachment missing</source>
        <translation>Bijlage ontbreekt</translation>
    </message>
    <message>
        <source>Contradicts the facts</source>
        <translation>Klopt niet met de feiten</translation>
    </message>
    <message>
        <source>Sorry once more</source>
        <translation>Nog een keer sorry</translation>
    </message>
    <message>
        <source>Promise without a measure</source>
        <translation>Belofte zonder daad</translation>
    </message>
    <message>
        <source>Gift with a string</source>
        <translation>Cadeau met voorwaarde</translation>
    </message>
    <message>
        <source>Dead link</source>
        <translation>Dode link</translation>
    </message>
    <message>
        <source>Shouting</source>
        <translation>Geschreeuw</translation>
    </message>
    <message>
        <source>House phrase</source>
        <translation>Zin van het huis</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>the mildest remark</extracomment>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>the most serious finding: better not send it like this</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>result</source>
        <extracomment>kind of promise: on that day it is done</extracomment>
        <translation>resultaat</translation>
    </message>
    <message>
        <source>answer</source>
        <extracomment>kind of promise: on that day we will know</extracomment>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>next news</source>
        <extracomment>kind of promise: on that day the customer hears from us</extracomment>
        <translation>volgend bericht</translation>
    </message>
    <message>
        <source>Customer wrote</source>
        <translation>Klant schreef</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>Ons antwoord</translation>
    </message>
    <message>
        <source>Note, stays in the shop</source>
        <translation>Notitie, blijft in de winkel</translation>
    </message>
    <message>
        <source>Phone note</source>
        <translation>Telefoonnotitie</translation>
    </message>
    <message>
        <source>by the mail program</source>
        <translation>via het mailprogramma</translation>
    </message>
    <message>
        <source>by a mail link</source>
        <translation>via een maillink</translation>
    </message>
    <message>
        <source>copied as text</source>
        <translation>als tekst gekopieerd</translation>
    </message>
    <message>
        <source>as a printed letter</source>
        <translation>als gedrukte brief</translation>
    </message>
    <message>
        <source>said on the phone</source>
        <translation>gezegd aan de telefoon</translation>
    </message>
    <message>
        <source>said at the counter</source>
        <translation>gezegd aan de toonbank</translation>
    </message>
    <message>
        <source>found in the imported mail</source>
        <translation>gevonden in de binnengehaalde mail</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>of the shop&apos;s reply</extracomment>
        <translation>verstuurd</translation>
    </message>
    <message>
        <source>handed over</source>
        <extracomment>the mail program has the reply; nobody has confirmed yet that it went out</extracomment>
        <translation>aan het mailprogramma doorgegeven</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>niet verstuurd</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>what became of a record of an import</extracomment>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>already known</source>
        <translation>al bekend</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>niet overgenomen</translation>
    </message>
    <message>
        <source>household</source>
        <extracomment>two customers live together</extracomment>
        <translation>huishouden</translation>
    </message>
    <message>
        <source>company</source>
        <extracomment>a customer and the company this person buys for</extracomment>
        <translation>bedrijf</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(zonder naam)</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>a customer of whom only the number is known</extracomment>
        <translation>Klant %1</translation>
    </message>
    <message>
        <source>Ask the customer to stop using it, at once and by phone if you can</source>
        <translation>Vraag de klant het niet meer te gebruiken, meteen en zo mogelijk telefonisch</translation>
    </message>
    <message>
        <source>Ask the customer to keep the article, its parts and the packaging</source>
        <translation>Vraag de klant het artikel, de onderdelen en de verpakking te bewaren</translation>
    </message>
    <message>
        <source>Ask who was hurt, how, and whether they are being cared for</source>
        <translation>Vraag wie er gewond is, hoe, en of er voor die persoon gezorgd wordt</translation>
    </message>
    <message>
        <source>Take the others like it off the shelf until you know more</source>
        <translation>Haal de andere van hetzelfde soort uit de schappen tot je meer weet</translation>
    </message>
    <message>
        <source>Tell the manufacturer or supplier, and the authority where the law asks for it</source>
        <translation>Waarschuw de fabrikant of leverancier, en de overheid waar de wet dat vraagt</translation>
    </message>
    <message>
        <source>voucher</source>
        <extracomment>a gesture, what was given beyond the remedy; as the next ones</extracomment>
        <translation>tegoedbon</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>korting</translation>
    </message>
    <message>
        <source>free shipping</source>
        <extracomment>a gesture: the shop pays the shipping</extracomment>
        <translation>gratis verzending</translation>
    </message>
    <message>
        <source>free service</source>
        <extracomment>a gesture: work done without charge</extracomment>
        <translation>gratis werk</translation>
    </message>
    <message>
        <source>card or note</source>
        <translation>kaartje of briefje</translation>
    </message>
    <message>
        <source>another gesture</source>
        <extracomment>a gesture: none of the listed ones</extracomment>
        <translation>ander gebaar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a customer&apos;s score of how we handled it: %1 of the highest, %2</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1st</source>
        <extracomment>a place in a row that ends in 1, but not in 11: the 1st, 21st, 101st</extracomment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1nd</source>
        <extracomment>a place in a row that ends in 2, but not in 12: the 2nd, 22nd</extracomment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1rd</source>
        <extracomment>a place in a row that ends in 3, but not in 13: the 3rd, 23rd</extracomment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1th</source>
        <extracomment>any other place in a row: the 4th, 11th</extracomment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>how a matter ended: she has the repaired or new thing, the money …</extracomment>
        <translation>geleverd</translation>
    </message>
    <message>
        <source>she said it is well</source>
        <extracomment>how a matter ended: the customer said that all is well</extracomment>
        <translation>in orde voor de klant</translation>
    </message>
    <message>
        <source>she does not accept it</source>
        <translation>klant niet akkoord</translation>
    </message>
    <message>
        <source>not her first complaint within 90 days</source>
        <extracomment>why the owner should look at a complaint, as the next ones</extracomment>
        <translation>niet de eerste klacht binnen 90 dagen</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>weer geopend</translation>
    </message>
    <message>
        <source>a promise was not kept</source>
        <translation>een belofte is niet nagekomen</translation>
    </message>
    <message>
        <source>Manufacture: a fault in the thing itself</source>
        <extracomment>where a fault may come from, as the next ones: “was it us?”</extracomment>
        <translation>Fabricage: een gebrek in het artikel zelf</translation>
    </message>
    <message>
        <source>Information at purchase: too little said, or wrong</source>
        <translation>Advies bij aankoop: te weinig gezegd, of iets verkeerds</translation>
    </message>
    <message>
        <source>Instructions: unclear, or missing</source>
        <translation>Gebruiksaanwijzing: onduidelijk, of ontbreekt</translation>
    </message>
    <message>
        <source>Carrier: damaged or late on the way</source>
        <translation>Vervoerder: onderweg beschadigd of te laat</translation>
    </message>
    <message>
        <source>Invoice: a wrong amount, name or address</source>
        <translation>Factuur: een fout bedrag, een foute naam of een fout adres</translation>
    </message>
    <message>
        <source>Staff: what we said or did</source>
        <translation>Medewerkers: wat wij zeiden of deden</translation>
    </message>
    <message>
        <source>Use: not us only if it was used against what we told her</source>
        <translation>Gebruik: alleen niet aan ons als het tegen ons advies in is gebruikt</translation>
    </message>
    <message>
        <source>us</source>
        <extracomment>was it us? as the next ones</extracomment>
        <translation>aan ons</translation>
    </message>
    <message>
        <source>not us</source>
        <translation>niet aan ons</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>onduidelijk</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>what the customer may choose from: %1 all but the last, %2 the last</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>amends</name>
    <message>
        <source>No rule knows these words. Of sentences like this one %1 in 100 hurt; from %2 on it is said.</source>
        <translation>Geen regel kent deze woorden. Van zulke zinnen kwetsen er %1 op de 100; vanaf %2 wordt het gezegd.</translation>
    </message>
</context>
<context>
    <name>amends::AfterCareDialog</name>
    <message>
        <source>&amp;Asked, no answer yet</source>
        <translation>&amp;Gevraagd, nog geen antwoord</translation>
    </message>
    <message>
        <source>&amp;Note the answer</source>
        <translation>Antwoord &amp;noteren</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Niet vragen</translation>
    </message>
    <message>
        <source>How was it handled?</source>
        <translation>Hoe hebben we het gedaan?</translation>
    </message>
    <message>
        <source>Ask by phone, card or e-mail, in words such as these:</source>
        <translation>Vraag het telefonisch, met een kaartje of per e-mail, in woorden zoals deze:</translation>
    </message>
    <message>
        <source>The customer’s words</source>
        <translation>De woorden van de klant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Noted that the customer was asked. Ctrl+Z takes it back.</source>
        <translation>Genoteerd dat je het de klant gevraagd hebt. Ctrl+Z draait het terug.</translation>
    </message>
    <message>
        <source>badly</source>
        <translation>slecht</translation>
    </message>
    <message>
        <source>very well</source>
        <translation>heel goed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Ask on &amp;another day:</source>
        <translation>Op een &amp;andere dag vragen:</translation>
    </message>
    <message>
        <source>Ask &amp;then</source>
        <translation>&amp;Dan vragen</translation>
    </message>
    <message>
        <source>It comes back on %1.</source>
        <translation>Het komt terug op %1.</translation>
    </message>
    <message>
        <source>The customer is not asked. Ctrl+Z takes it back.</source>
        <translation>We vragen het de klant niet. Ctrl+Z draait het terug.</translation>
    </message>
    <message>
        <source>Noted how the customer found it. Ctrl+Z takes it back.</source>
        <translation>Genoteerd wat de klant ervan vond. Ctrl+Z draait het terug.</translation>
    </message>
</context>
<context>
    <name>amends::AsCustomer</name>
    <message>
        <source>What you wrote us, %1</source>
        <translation>Wat u ons schreef, %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>what was bought, and for how much</extracomment>
        <translation>%1, voor %2</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>geleverd op %1</translation>
    </message>
    <message>
        <source>What you bought from us</source>
        <translation>Wat u bij ons kocht</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: ‘%2’</translation>
    </message>
    <message>
        <source>What we promised you, and did not keep</source>
        <translation>Wat we u beloofd hadden, en niet zijn nagekomen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Van: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Aan: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Onderwerp: %1</translation>
    </message>
    <message>
        <source>Our answer, as it reaches you</source>
        <translation>Ons antwoord, zoals u het krijgt</translation>
    </message>
    <message>
        <source>Read it as the customer</source>
        <translation>Lezen als de klant</translation>
    </message>
    <message>
        <source>The whole matter, as the customer reads it</source>
        <translation>De hele zaak, zoals de klant die leest</translation>
    </message>
    <message>
        <source>&amp;Back to writing</source>
        <translation>&amp;Terug naar het schrijven</translation>
    </message>
    <message>
        <source>Back to the reply (Esc)</source>
        <translation>Terug naar het antwoord (Esc)</translation>
    </message>
    <message>
        <source>Read it slowly, as if it had come to you. Would you come back?</source>
        <translation>Lees het rustig, alsof het aan jou gericht was. Zou je terugkomen?</translation>
    </message>
</context>
<context>
    <name>amends::AskReader</name>
    <message>
        <source>A second pair of eyes</source>
        <translation>Een tweede paar ogen</translation>
    </message>
    <message>
        <source>Who reads it over</source>
        <translation>Wie het naleest</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Waarop te letten</translation>
    </message>
    <message>
        <source>please look at the tone</source>
        <translation>let graag op de toon</translation>
    </message>
    <message>
        <source>Nobody else works here yet. Add your colleagues in the settings, under Staff.</source>
        <translation>Er werkt hier nog niemand anders. Voeg je collega’s toe in de instellingen, onder Medewerkers.</translation>
    </message>
    <message>
        <source>Your colleague finds it under their name. You can still send at any time.</source>
        <translation>Je collega vindt het onder de eigen naam. Je kunt nog altijd versturen.</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Vragen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
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
        <translation>Lag het aan ons? Nog niet bekeken</translation>
    </message>
    <message>
        <source>Was it us? Yes</source>
        <translation>Lag het aan ons? Ja</translation>
    </message>
    <message>
        <source>Was it us? No</source>
        <translation>Lag het aan ons? Nee</translation>
    </message>
    <message>
        <source>Was it us? Unclear (%1 of %2)</source>
        <extracomment>%1 of %2 questions have an answer</extracomment>
        <translation>Lag het aan ons? Onduidelijk (%1 van %2)</translation>
    </message>
    <message>
        <source>1 us, 2 not us, 3 unclear; 0 takes the answer back</source>
        <translation>1 aan ons, 2 niet aan ons, 3 onduidelijk; 0 haalt het antwoord weg</translation>
    </message>
    <message>
        <source>Look at it before you write (W)</source>
        <translation>Bekijk het voor je schrijft (W)</translation>
    </message>
    <message>
        <source>Fold the list (W)</source>
        <translation>De lijst inklappen (W)</translation>
    </message>
    <message>
        <source>Note as the cause: %1</source>
        <translation>Als oorzaak noteren: %1</translation>
    </message>
    <message>
        <source>Take the cause over from your answers (C)</source>
        <translation>De oorzaak uit je antwoorden overnemen (C)</translation>
    </message>
</context>
<context>
    <name>amends::AttachmentActions</name>
    <message>
        <source>Save the attachment</source>
        <translation>De bijlage opslaan</translation>
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
        <translation>Bijlage %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>This kind of file can run a program. Do not open it unless you expected it.</source>
        <translation>Dit soort bestand kan een programma starten. Open het alleen als je het verwachtte.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Afbeelding %1</translation>
    </message>
</context>
<context>
    <name>amends::BackupPage</name>
    <message>
        <source>Save a backup</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>Backups (*.%1)</source>
        <translation>Back-ups (*.%1)</translation>
    </message>
    <message>
        <source>The backup is written and was opened again to check it: %1.</source>
        <translation>De back-up is gemaakt en ter controle weer geopend: %1.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Backups (*.%1);;All files (*)</source>
        <translation>Back-ups (*.%1);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The data will be as it was in %1. What is here now is kept aside, nothing is thrown away.</source>
        <translation>De gegevens worden weer zoals in %1. Wat er nu staat, wordt apart bewaard; er wordt niets weggegooid.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>The backup is in use.</source>
        <translation>De back-up is teruggezet.</translation>
    </message>
    <message>
        <source>The data from before is kept in %1.</source>
        <translation>De gegevens van ervoor staan in %1.</translation>
    </message>
    <message>
        <source>The data is in order.</source>
        <translation>De gegevens zijn in orde.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n probleem gevonden.</numerusform>
            <numerusform>%n problemen gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups of the last days</source>
        <translation>Back-ups van de laatste dagen</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>columns of the list of backups: the file, when it was made, its size</extracomment>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>&amp;Save a backup…</source>
        <translation>&amp;Back-up maken…</translation>
    </message>
    <message>
        <source>&amp;Go back to a backup…</source>
        <translation>Back-up &amp;terugzetten…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Chec&amp;k the data</source>
        <translation>&amp;Gegevens controleren</translation>
    </message>
    <message>
        <source>No backup yet. Amends makes one on each day it is used, and keeps those of the last 7 days and 4 weeks here.</source>
        <translation>Nog geen back-up. Amends maakt er een op elke dag dat je het gebruikt, en bewaart hier die van de laatste 7 dagen en 4 weken.</translation>
    </message>
    <message>
        <source>These are on the same disk as the data. Save one on a stick now and then: a disk that breaks takes both. Buttons on this page act at once.</source>
        <translation>Deze staan op dezelfde schijf als de gegevens. Zet er af en toe een op een usb-stick: een schijf die stukgaat, neemt beide mee. De knoppen op deze pagina werken meteen.</translation>
    </message>
    <message>
        <source>backup safety copy save daily</source>
        <translation>back-up reservekopie veilig opslaan dagelijks</translation>
    </message>
    <message>
        <source>stick copy export USB drive elsewhere</source>
        <translation>stick kopie export usb schijf elders</translation>
    </message>
    <message>
        <source>restore recover older</source>
        <translation>terugzetten herstellen ouder</translation>
    </message>
    <message>
        <source>verify damaged integrity test</source>
        <translation>nakijken beschadigd heel test controle</translation>
    </message>
</context>
<context>
    <name>amends::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>amends::CareScreen</name>
    <message>
        <source>Open the complaint it belongs to first.</source>
        <translation>Open eerst de klacht waar het bij hoort.</translation>
    </message>
</context>
<context>
    <name>amends::CareStrip</name>
    <message>
        <source>Show the other lines</source>
        <translation>De andere regels tonen</translation>
    </message>
    <message>
        <source>Show one line</source>
        <translation>Eén regel tonen</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>the mood a customer wrote in, and how she found it handled: “boiling, then 9 of 10”</extracomment>
        <translation>%1, daarna %2</translation>
    </message>
    <message>
        <source>Time to ask how we handled it.</source>
        <translation>Tijd om te vragen hoe we het gedaan hebben.</translation>
    </message>
    <message>
        <source>Asked how we handled it on %1; no answer yet.</source>
        <translation>Op %1 gevraagd hoe we het gedaan hebben; nog geen antwoord.</translation>
    </message>
    <message>
        <source>To ask how we handled it: %1</source>
        <translation>Te vragen hoe we het gedaan hebben: %1</translation>
    </message>
    <message>
        <source>Ask in the reply</source>
        <translation>In het antwoord vragen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Note the answer…</source>
        <translation>Antwoord noteren…</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Andere dag…</translation>
    </message>
    <message>
        <source>What the customer answered, or another day to ask (Ctrl+Shift+F)</source>
        <translation>Wat de klant antwoordde, of een andere dag om het te vragen (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>%1 says that it is not well yet: the matter is yours to answer again</source>
        <translation>%1 zegt dat het nog niet in orde is: je bent weer aan zet</translation>
    </message>
    <message>
        <source>Told ✓</source>
        <translation>Ingelicht ✓</translation>
    </message>
    <message>
        <source>Told the customer</source>
        <translation>Klant ingelicht</translation>
    </message>
    <message>
        <source>The customer was told of it; press again if not (T)</source>
        <translation>De klant is ingelicht; druk nog eens als dat niet zo is (T)</translation>
    </message>
    <message>
        <source>Note that the customer was told of it (T)</source>
        <translation>Noteren dat de klant is ingelicht (T)</translation>
    </message>
    <message>
        <source>The customer was told</source>
        <translation>De klant is ingelicht</translation>
    </message>
    <message>
        <source>All %1…</source>
        <translation>Alle %1…</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>Veranderingen…</translation>
    </message>
    <message>
        <source>All that you changed so that it does not come back (Ctrl+Shift+C)</source>
        <translation>Alles wat je veranderd hebt zodat het niet terugkomt (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <extracomment>beyond the remedy: %1 is a list such as “voucher, €15.00 (2 Nov)”</extracomment>
        <translation>Gegeven: %1</translation>
    </message>
    <message>
        <source>Change the gesture</source>
        <translation>Het gebaar wijzigen</translation>
    </message>
    <message>
        <source>Noted that the customer was not told. Ctrl+Z takes it back.</source>
        <translation>Genoteerd dat de klant niet is ingelicht. Ctrl+Z draait het terug.</translation>
    </message>
    <message>
        <source>Noted that the customer was told. Ctrl+Z takes it back.</source>
        <translation>Genoteerd dat de klant is ingelicht. Ctrl+Z draait het terug.</translation>
    </message>
    <message>
        <source>Open again, and yours to answer. Ctrl+Z takes it back.</source>
        <translation>Weer open, en je bent aan zet. Ctrl+Z draait het terug.</translation>
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
        <translation>%1. Klik of druk op de spatiebalk om te wijzigen.</translation>
    </message>
</context>
<context>
    <name>amends::ChooseSheet</name>
    <message>
        <source>What will it be?</source>
        <translation>Wat wordt het?</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noteren</translation>
    </message>
    <message>
        <source>%1 (offered)</source>
        <extracomment>a remedy that was offered to the customer</extracomment>
        <translation>%1 (aangeboden)</translation>
    </message>
    <message>
        <source>What it &amp;costs the shop, in %1 (if you like)</source>
        <translation>Wat het de winkel &amp;kost, in %1 (als je wilt)</translation>
    </message>
    <message>
        <source>What it costs the shop</source>
        <translation>Wat het de winkel kost</translation>
    </message>
    <message>
        <source>Write an amount such as 12.50, or leave it empty.</source>
        <translation>Schrijf een bedrag zoals 12,50, of laat het leeg.</translation>
    </message>
</context>
<context>
    <name>amends::ColumnChoices</name>
    <message>
        <source>– leave out –</source>
        <translation>– weglaten –</translation>
    </message>
    <message>
        <source>The file’s first rows, and above each column what it means</source>
        <translation>De eerste rijen van het bestand, met boven elke kolom wat die betekent</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Wat de kolommen betekenen</translation>
    </message>
    <message>
        <source>What the column %1 means</source>
        <translation>Wat de kolom %1 betekent</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln column(s) left out</source>
        <translation>
            <numerusform>%Ln weggelaten kolom tonen</numerusform>
            <numerusform>%Ln weggelaten kolommen tonen</numerusform>
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
        <translation>Zonder onderwerp</translation>
    </message>
    <message>
        <source>Tone of the message</source>
        <translation>Toon van het bericht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>In handen van</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>For the owner</source>
        <extracomment>%1 one or more reasons, such as “opened again”</extracomment>
        <translation>Voor de eigenaar</translation>
    </message>
    <message>
        <source>For the owner: %1</source>
        <translation>Voor de eigenaar: %1</translation>
    </message>
</context>
<context>
    <name>amends::ComplaintPanel</name>
    <message>
        <source>The reply was handed to your mail program. Did it go out?</source>
        <translation>Het antwoord is aan je mailprogramma doorgegeven. Is het verstuurd?</translation>
    </message>
    <message>
        <source>Yes, it is sent</source>
        <translation>Ja, verstuurd</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>What the customer wrote, what we said, notes</source>
        <translation>Wat de klant schreef, wat wij zeiden, notities</translation>
    </message>
    <message>
        <source>Choose a complaint on the left to read it here.</source>
        <translation>Kies links een klacht om die hier te lezen.</translation>
    </message>
</context>
<context>
    <name>amends::CustomerDialog</name>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>&amp;Bedrijf</translation>
    </message>
    <message>
        <source>&amp;E-mail, the one to use first</source>
        <translation>&amp;E-mail, de voorkeur bovenaan</translation>
    </message>
    <message>
        <source>P&amp;hone, the one to use first</source>
        <translation>Tele&amp;foon, de voorkeur bovenaan</translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <translation>&amp;Straat en nummer</translation>
    </message>
    <message>
        <source>Postal co&amp;de</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>P&amp;laats</translation>
    </message>
    <message>
        <source>Co&amp;untry, two letters</source>
        <translation>L&amp;and, twee letters</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>The language to write in</source>
        <translation>De taal om in te schrijven</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eén per regel</translation>
    </message>
</context>
<context>
    <name>amends::CustomerPanel</name>
    <message>
        <source>customer since %1</source>
        <translation>klant sinds %1</translation>
    </message>
    <message>
        <source>Has not bought anything yet, as far as we know.</source>
        <translation>Heeft nog niets gekocht, voor zover we weten.</translation>
    </message>
    <message>
        <source>no purchase yet</source>
        <translation>nog geen aankoop</translation>
    </message>
    <message>
        <source>Spend hidden</source>
        <translation>Bestedingen verborgen</translation>
    </message>
    <message>
        <source>Bought for %1 in all</source>
        <translation>Kocht in totaal voor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n aankoop</numerusform>
            <numerusform>%n aankopen</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1 given back</source>
        <translation>na %1 aan terugbetalingen</translation>
    </message>
    <message>
        <source>with household or company</source>
        <translation>met huishouden of bedrijf</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>De klant tonen</translation>
    </message>
    <message>
        <source>%1, %2. Click to see more.</source>
        <translation>%1, %2. Klik om meer te zien.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n klacht</numerusform>
            <numerusform>%n klachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <translation>%1 openen: %2</translation>
    </message>
    <message>
        <source>Open %1: %2, %3</source>
        <translation>%1 openen: %2, %3</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Dit vergeten</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Vergeten: %1</translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (geannuleerd)</translation>
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
        <translation>Klant</translation>
    </message>
    <message>
        <source>Change name, addresses and phone numbers</source>
        <translation>Naam, adressen en telefoonnummers wijzigen</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>De klant bewerken</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>&amp;Onthouden</translation>
    </message>
    <message>
        <source>Something to remember…</source>
        <translation>Iets om te onthouden…</translation>
    </message>
    <message>
        <source>Something to remember about the customer</source>
        <translation>Iets om te onthouden over de klant</translation>
    </message>
    <message>
        <source>Enter keeps it with the customer, never sent</source>
        <translation>Enter bewaart het bij de klant, nooit verstuurd</translation>
    </message>
    <message>
        <source>Remember this (Enter)</source>
        <translation>Dit onthouden (Enter)</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Dit onthouden</translation>
    </message>
    <message>
        <source>Belongs together with</source>
        <translation>Hoort samen met</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Aankopen</translation>
    </message>
    <message>
        <source>Show or fold the purchases, newest first</source>
        <translation>De aankopen tonen of inklappen, nieuwste eerst</translation>
    </message>
    <message>
        <source>Purchases, newest first</source>
        <translation>Aankopen, nieuwste eerst</translation>
    </message>
    <message>
        <source>Does not belong together with %1 (Ctrl+Z takes it back)</source>
        <translation>Hoort niet samen met %1 (Ctrl+Z draait het terug)</translation>
    </message>
    <message>
        <source>Does not belong together with %1</source>
        <translation>Hoort niet samen met %1</translation>
    </message>
    <message>
        <source>Who the customer is stands here once a complaint is open: what was bought, what went wrong before, and what to remember.</source>
        <translation>Is er een klacht open, dan staat hier wie de klant is: wat er gekocht is, wat er eerder misging en wat je wilt onthouden.</translation>
    </message>
    <message>
        <source>Link with household or company</source>
        <translation>Koppelen aan huishouden of bedrijf</translation>
    </message>
    <message>
        <source>Link with…</source>
        <extracomment>a button: with somebody of the same household or company</extracomment>
        <translation>Koppelen aan…</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s), %1</source>
        <extracomment>gestures beyond what was owed, and what they cost in all</extracomment>
        <translation>
            <numerusform>%n gebaar, %1</numerusform>
            <numerusform>%n gebaren, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::DataPage</name>
    <message>
        <source>Data folder</source>
        <translation>Gegevensmap</translation>
    </message>
    <message>
        <source>Where should the data be kept?</source>
        <translation>Waar moeten de gegevens staan?</translation>
    </message>
    <message>
        <source>Move the data</source>
        <translation>De gegevens verhuizen</translation>
    </message>
    <message>
        <source>Everything is copied to %1 and looked over there. Then Amends starts again and works from there. The present folder stays as it is, until you delete it yourself.</source>
        <translation>Alles wordt naar %1 gekopieerd en daar nagekeken. Dan start Amends opnieuw en werkt het van daaruit. De huidige map blijft zoals die is, tot je die zelf verwijdert.</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Daarheen verhuizen</translation>
    </message>
    <message>
        <source>Copying and looking it over…</source>
        <translation>Kopiëren en nakijken…</translation>
    </message>
    <message>
        <source>There is something in %1 already.</source>
        <translation>Er staat al iets in %1.</translation>
    </message>
    <message>
        <source>Choose an empty folder. Nothing was changed.</source>
        <translation>Kies een lege map. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The data cannot move into its own folder.</source>
        <translation>De gegevens kunnen niet naar hun eigen map verhuizen.</translation>
    </message>
    <message>
        <source>Choose one beside it, or on another drive. Nothing was changed.</source>
        <translation>Kies er een ernaast, of op een andere schijf. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Everything is in this folder, and nowhere else</source>
        <translation>Alles staat in deze map, en nergens anders</translation>
    </message>
    <message>
        <source>%1, with attachments and the backups of the last days</source>
        <translation>%1, met bijlagen en de back-ups van de laatste dagen</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Map openen</translation>
    </message>
    <message>
        <source>&amp;Move to another folder…</source>
        <translation>&amp;Verhuizen naar een andere map…</translation>
    </message>
    <message>
        <source>Buttons on this page act at once. A folder that two computers open at the same time, or one that a service copies to the internet while Amends runs, can damage the data: move it to a disk of this computer, or to a stick.</source>
        <translation>De knoppen op deze pagina werken meteen. Een map die twee computers tegelijk openen, of die een dienst naar het internet kopieert terwijl Amends loopt, kan de gegevens beschadigen: verhuis ze naar een schijf van deze computer, of naar een usb-stick.</translation>
    </message>
    <message>
        <source>where files location storage disk database</source>
        <translation>waar bestanden plaats opslag schijf database</translation>
    </message>
    <message>
        <source>where is the data path size</source>
        <translation>waar staan de gegevens pad grootte</translation>
    </message>
    <message>
        <source>stick drive location change</source>
        <translation>stick schijf plaats wijzigen</translation>
    </message>
</context>
<context>
    <name>amends::DayDialog</name>
    <message>
        <source>The customer’s deadline</source>
        <translation>De uiterste dag van de klant</translation>
    </message>
    <message>
        <source>&amp;By which day?</source>
        <translation>&amp;Uiterlijk op welke dag?</translation>
    </message>
    <message>
        <source>Day the customer set</source>
        <translation>De dag die de klant noemde</translation>
    </message>
    <message>
        <source>Arrow keys change the part the cursor is in; Alt+Down shows the calendar</source>
        <translation>De pijltjestoetsen wijzigen het deel waar de cursor staat; Alt+Omlaag toont de kalender</translation>
    </message>
    <message>
        <source>&amp;No day was set</source>
        <translation>&amp;Geen dag genoemd</translation>
    </message>
    <message>
        <source>&amp;Keep this day</source>
        <translation>Deze dag be&amp;waren</translation>
    </message>
    <message>
        <source>Read from “%1”</source>
        <translation>Gelezen uit ‘%1’</translation>
    </message>
</context>
<context>
    <name>amends::DeliveredSheet</name>
    <message>
        <source>Since when does the customer have it?</source>
        <translation>Sinds wanneer heeft de klant het?</translation>
    </message>
    <message>
        <source>This resolves the complaint. You can take it back with Ctrl+Z.</source>
        <translation>Daarmee is de klacht opgelost. Je kunt het met Ctrl+Z terugdraaien.</translation>
    </message>
    <message>
        <source>It is &amp;delivered</source>
        <translation>Het is &amp;geleverd</translation>
    </message>
    <message>
        <source>Day of delivery</source>
        <translation>Dag van levering</translation>
    </message>
    <message>
        <source>Arrow keys change the part the cursor is in; Alt+Down shows the calendar</source>
        <translation>De pijltjestoetsen wijzigen het deel waar de cursor staat; Alt+Omlaag toont de kalender</translation>
    </message>
</context>
<context>
    <name>amends::DropPage</name>
    <message>
        <source>Orders and customers</source>
        <translation>Bestellingen en klanten</translation>
    </message>
    <message>
        <source>Orders or Customers, then Export</source>
        <translation>Bestellingen of Klanten, dan Exporteren</translation>
    </message>
    <message>
        <source>Analytics, Orders or Customers, then Download</source>
        <translation>Analyses, Bestellingen of Klanten, dan Downloaden</translation>
    </message>
    <message>
        <source>Orders or Customers, then Export above the list</source>
        <translation>Bestellingen of Klanten, dan Exporteren boven de lijst</translation>
    </message>
    <message>
        <source>Sales, Orders, then Export as CSV</source>
        <translation>Verkopen, Bestellingen, dan Exporteren als CSV</translation>
    </message>
    <message>
        <source>Transactions, then Export</source>
        <translation>Transacties, dan Exporteren</translation>
    </message>
    <message>
        <source>Back office, Reports, Receipts, then Export</source>
        <translation>Backoffice, Rapporten, Bonnen, dan Exporteren</translation>
    </message>
    <message>
        <source>Tools, Exports, then a new export as CSV</source>
        <translation>Hulpmiddelen, Exports, dan een nieuwe export als CSV</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mailbox, then Export Mailbox</source>
        <translation>Postbus, dan Exporteer postbus</translation>
    </message>
    <message>
        <source>Download message, or Google Takeout for all</source>
        <translation>Bericht downloaden, of Google Takeout voor alles</translation>
    </message>
    <message>
        <source>Address books</source>
        <translation>Adresboeken</translation>
    </message>
    <message>
        <source>People, then Export contacts</source>
        <translation>Personen, dan Contactpersonen exporteren</translation>
    </message>
    <message>
        <source>Contacts, then Export</source>
        <translation>Contacten, dan Exporteren</translation>
    </message>
    <message>
        <source>Address Book, Tools, then Export</source>
        <translation>Adresboek, Extra, dan Exporteren</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Sleep een bestand hierheen, of kies er een</translation>
    </message>
    <message>
        <source>E-mail, orders, customers or an address book. You see what will happen before anything is changed.</source>
        <translation>E-mail, bestellingen, klanten of een adresboek. Je ziet wat er gaat gebeuren voor er iets verandert.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation>Een &amp;map kiezen…</translation>
    </message>
    <message>
        <source>Where to find the file</source>
        <translation>Waar je het bestand vindt</translation>
    </message>
    <message>
        <source>Home, All reports, then the sales report as CSV</source>
        <translation>Start, Alle rapporten, dan het verkooprapport als CSV</translation>
    </message>
    <message>
        <source>Drag messages onto the desktop, or save them as .eml</source>
        <translation>Sleep berichten naar het bureaublad, of sla ze op als .eml</translation>
    </message>
    <message>
        <source>Save messages as .eml (new Outlook, or on the web)</source>
        <translation>Sla berichten op als .eml (nieuwe Outlook, of op het web)</translation>
    </message>
    <message>
        <source>Select in Contacts, then export as vCard</source>
        <translation>Selecteer in Contacten, exporteer dan als vCard</translation>
    </message>
</context>
<context>
    <name>amends::EarlierImports</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 the first file of several</extracomment>
        <translation>
            <numerusform>%1 en nog %Ln</numerusform>
            <numerusform>%1 en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Customers and orders</source>
        <translation>Klanten en bestellingen</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>teruggedraaid op %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>gestopt: %1</translation>
    </message>
    <message>
        <source>not finished: %1</source>
        <translation>niet afgemaakt: %1</translation>
    </message>
    <message>
        <source>interrupted; a part may have gone in</source>
        <translation>onderbroken; een deel kan binnen zijn</translation>
    </message>
    <message>
        <source>Nothing has been brought in yet.</source>
        <translation>Er is nog niets binnengehaald.</translation>
    </message>
    <message>
        <source>&amp;Take it back…</source>
        <translation>&amp;Terugdraaien…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Eerdere imports</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ermee gebeurde</translation>
    </message>
    <message>
        <source>Removes what this import added. What you worked on since then is kept</source>
        <translation>Verwijdert wat deze import toevoegde. Waar je sindsdien aan werkte, blijft</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>De import terugdraaien</translation>
    </message>
    <message>
        <source>Take back what was brought in on %1 (%2)? What this import added is removed; what you worked on since then is kept.</source>
        <translation>Terugdraaien wat op %1 is binnengehaald (%2)? Wat deze import toevoegde, wordt verwijderd; waar je sindsdien aan werkte, blijft.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Terugdraaien…</translation>
    </message>
</context>
<context>
    <name>amends::FactsStrip</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Alle feiten</translation>
    </message>
    <message>
        <source>Fewer facts</source>
        <translation>Minder feiten</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>Alle feiten tonen</translation>
    </message>
    <message>
        <source>Fold the facts into one line</source>
        <translation>De feiten tot één regel inklappen</translation>
    </message>
    <message>
        <source>Purchase not known</source>
        <translation>Aankoop niet bekend</translation>
    </message>
    <message>
        <source>Bought and delivered %1</source>
        <translation>Gekocht en geleverd op %1</translation>
    </message>
    <message>
        <source>Bought %1, delivered %2</source>
        <translation>Gekocht op %1, geleverd op %2</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation>Gekocht op %1</translation>
    </message>
    <message>
        <source>Day %1 of at least %2</source>
        <extracomment>where a legal guarantee stands: its day, of how many</extracomment>
        <translation>Dag %1 van minstens %2</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Dag %1 van %2</translation>
    </message>
    <message>
        <source>%1: presumed ours</source>
        <extracomment>%1 is “Day 143 of 730”; “ours”: the shop answers for the defect</extracomment>
        <translation>%1: bewijs ligt bij ons</translation>
    </message>
    <message>
        <source>%1: in guarantee</source>
        <translation>%1: binnen de garantie</translation>
    </message>
    <message>
        <source>%1: the law presumes the defect was there at delivery; the proof is ours</source>
        <translation>%1: de wet gaat ervan uit dat het gebrek er bij de levering al was; het bewijs ligt bij ons</translation>
    </message>
    <message>
        <source>%1: in the legal guarantee; the customer shows that the defect was there</source>
        <translation>%1: binnen de wettelijke garantie; de klant toont aan dat het gebrek er al was</translation>
    </message>
    <message>
        <source>Day %1: the legal guarantee of %2 days is over</source>
        <translation>Dag %1: de wettelijke garantie van %2 dagen is voorbij</translation>
    </message>
    <message>
        <source>%1.
%2</source>
        <translation>%1.
%2</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation>Ontvangst bevestigd op %1</translation>
    </message>
    <message>
        <source>Should have been acknowledged by %1</source>
        <translation>Had bevestigd moeten zijn vóór %1</translation>
    </message>
    <message>
        <source>To acknowledge by %1</source>
        <translation>Te bevestigen vóór %1</translation>
    </message>
    <message>
        <source>Promised for %1, not kept</source>
        <translation>Beloofd voor %1, niet nagekomen</translation>
    </message>
    <message>
        <source>Promised for %1: %2</source>
        <translation>Beloofd voor %1: %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The law…</source>
        <translation>De wet…</translation>
    </message>
    <message>
        <source>What the law says of this purchase, with the articles</source>
        <translation>Wat de wet over deze aankoop zegt, met de artikelen</translation>
    </message>
    <message>
        <source>No date of next news</source>
        <translation>Geen datum voor het volgende bericht</translation>
    </message>
    <message>
        <source>She was not told when she hears from us next. Name a day in the reply, or note one with Ctrl+P.</source>
        <translation>De klant weet niet wanneer we weer iets laten horen. Noem een dag in het antwoord, of noteer er een met Ctrl+P.</translation>
    </message>
    <message>
        <source>Wants it by</source>
        <extracomment>the day the customer set has gone by</extracomment>
        <translation>Wil het uiterlijk</translation>
    </message>
    <message>
        <source>%1, past</source>
        <translation>%1, voorbij</translation>
    </message>
    <message>
        <source>Read from “%1”. Click, or press D, to correct it.</source>
        <translation>Gelezen uit ‘%1’. Klik, of druk op D, om het te verbeteren.</translation>
    </message>
    <message>
        <source>The day the customer set. Click, or press D, to correct it.</source>
        <translation>De dag die de klant noemde. Klik, of druk op D, om die te verbeteren.</translation>
    </message>
</context>
<context>
    <name>amends::FieldDay</name>
    <message>
        <source>Which day?</source>
        <translation>Welke dag?</translation>
    </message>
    <message>
        <source>Day to put in</source>
        <translation>Dag om in te vullen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Put this day in</source>
        <translation>Deze dag &amp;invullen</translation>
    </message>
</context>
<context>
    <name>amends::FieldStrip</name>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>What may stand here (Alt+Down)</source>
        <translation>Wat hier kan staan (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>Choose what to put in</source>
        <translation>Kiezen wat er ingevuld wordt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Go to the next thing to put in (Tab)</source>
        <translation>Naar het volgende om in te vullen (Tab)</translation>
    </message>
    <message>
        <source>Go to the next thing to put in</source>
        <translation>Naar het volgende om in te vullen</translation>
    </message>
    <message>
        <source>Put in: %1. Type it over.</source>
        <extracomment>%1 what is to be put into a template, in its own words</extracomment>
        <translation>Vul in: %1. Typ eroverheen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to put in, first: %1. Tab goes there.</source>
        <extracomment>%1 the first of them, in the template&apos;s own words</extracomment>
        <translation>
            <numerusform>Nog %n ding in te vullen: %1. Met Tab ga je erheen.</numerusform>
            <numerusform>Nog %n dingen in te vullen, eerst: %1. Met Tab ga je erheen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet: “%1” is still to be put in. Type it over, or take it out.</source>
        <extracomment>%1 what is to be put into a template, in its own words</extracomment>
        <translation>Nog niet verstuurd: ‘%1’ is nog niet ingevuld. Typ eroverheen, of haal het weg.</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Andere dag…</translation>
    </message>
</context>
<context>
    <name>amends::FilePane</name>
    <message>
        <source>Forget what I &amp;chose</source>
        <translation>&amp;Vergeten wat ik koos</translation>
    </message>
    <message>
        <source>Go back to the guess, for this file and later ones like it</source>
        <translation>Terug naar het voorstel, voor dit bestand en latere van die soort</translation>
    </message>
    <message>
        <source>Matters are still open for, in days</source>
        <translation>Hoeveel dagen zaken open blijven</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>stands behind the number in a box: “14 days”</extracomment>
        <translation>
            <numerusform> dag</numerusform>
            <numerusform> dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Matters are still &amp;open for</source>
        <translation>Nog &amp;open zijn zaken van de laatste</translation>
    </message>
    <message>
        <source>Older conversations, and those you answered last, are filed as history.</source>
        <translation>Oudere gesprekken, en die waarin jij het laatst antwoordde, gaan naar de geschiedenis.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Bekijken…</translation>
    </message>
</context>
<context>
    <name>amends::FileShelf</name>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>What will be brought in</source>
        <translation>Wat binnengehaald wordt</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Be&amp;standen toevoegen…</translation>
    </message>
    <message>
        <source>Add a fol&amp;der…</source>
        <translation>Een ma&amp;p toevoegen…</translation>
    </message>
    <message>
        <source>Take the selected file off the list; the file itself stays (Del)</source>
        <translation>Het gekozen bestand van de lijst halen; het bestand zelf blijft (Del)</translation>
    </message>
</context>
<context>
    <name>amends::FindingCard</name>
    <message>
        <source>How this will be read</source>
        <translation>Hoe dit overkomt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Next remark (F4)</source>
        <translation>Volgende opmerking (F4)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Previous remark (Shift+F4)</source>
        <translation>Vorige opmerking (Shift+F4)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Opzijzetten</translation>
    </message>
    <message>
        <source>Set this remark aside</source>
        <translation>Deze opmerking opzijzetten</translation>
    </message>
    <message>
        <source>Leave these words as they are in this reply (Alt+0)</source>
        <translation>Deze woorden in dit antwoord laten staan (Alt+0)</translation>
    </message>
    <message>
        <source>Set aside once, in this reply or always</source>
        <translation>Eén keer, in dit antwoord of altijd opzijzetten</translation>
    </message>
    <message>
        <source>For how long to set it aside</source>
        <translation>Hoelang opzijzetten</translation>
    </message>
    <message>
        <source>Once, until the text changes</source>
        <translation>Eén keer, tot de tekst wijzigt</translation>
    </message>
    <message>
        <source>In this reply</source>
        <translation>In dit antwoord</translation>
    </message>
    <message>
        <source>Always, in every reply</source>
        <translation>Altijd, in elk antwoord</translation>
    </message>
    <message>
        <source>%1: %2 – “%3”</source>
        <extracomment>title of the card: how serious, what kind of remark, the words it is about</extracomment>
        <translation>%1: %2 – ‘%3’</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Schrijf liever</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Put these words in place of yours (Alt+1 or Ctrl+Enter)</source>
        <translation>Deze woorden in de plaats van de jouwe zetten (Alt+1 of Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Put these words in place of yours (Alt+%1)</source>
        <translation>Deze woorden in de plaats van de jouwe zetten (Alt+%1)</translation>
    </message>
    <message>
        <source>Write instead: %1</source>
        <translation>Schrijf liever: %1</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Aan woordenboek toevoegen</translation>
    </message>
    <message>
        <source>Add this word to the dictionary</source>
        <translation>Dit woord aan het woordenboek toevoegen</translation>
    </message>
    <message>
        <source>It is right from now on, in every reply of the shop (Alt+9)</source>
        <translation>Het is van nu af juist, in elk antwoord van de winkel (Alt+9)</translation>
    </message>
    <message>
        <source>Nobody has looked yet whether it was us: Ctrl+Shift+W opens the list.</source>
        <translation>Niemand heeft nog bekeken of het aan ons lag: Ctrl+Shift+W opent de lijst.</translation>
    </message>
    <message>
        <source>By our own answers to “Was it us?” it was.</source>
        <translation>Volgens onze eigen antwoorden op ‘Lag het aan ons?’ lag het aan ons.</translation>
    </message>
    <message>
        <source>By our own answers to “Was it us?” that is not clear yet.</source>
        <translation>Volgens onze eigen antwoorden op ‘Lag het aan ons?’ is dat nog niet duidelijk.</translation>
    </message>
</context>
<context>
    <name>amends::FirstRecords</name>
    <message>
        <source>The first records as they will be read</source>
        <translation>De eerste gegevens zoals ze gelezen worden</translation>
    </message>
    <message>
        <source>How it will be read</source>
        <translation>Hoe het gelezen wordt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
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
        <translation>De volgende zin kan een klant bij je houden</translation>
    </message>
    <message>
        <source>Look around in a demo shop</source>
        <translation>Rondkijken in een demowinkel</translation>
    </message>
    <message>
        <source>Somebody called, or stands in front of you</source>
        <translation>Iemand belde, of staat voor je</translation>
    </message>
    <message>
        <source>A made-up shop in a window of its own. Nothing there is real</source>
        <translation>Een verzonnen winkel in een eigen venster. Niets is er echt</translation>
    </message>
    <message>
        <source>Three answers, and your shop is ready</source>
        <translation>Drie antwoorden, en je winkel is klaar</translation>
    </message>
    <message>
        <source>Your first complaint</source>
        <translation>Je eerste klacht</translation>
    </message>
    <message>
        <source>Amends keeps your complaints, who each customer is, and what you promised, and reads along while you answer. Everything stays in one folder on this computer.</source>
        <translation>Amends bewaart je klachten, wie elke klant is en wat je beloofd hebt, en leest mee terwijl je antwoordt. Alles blijft in één map op deze computer.</translation>
    </message>
    <message>
        <source>All of it can be changed later, in the settings.</source>
        <translation>Je kunt alles later wijzigen, in de instellingen.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Hoe wil je beginnen?</translation>
    </message>
    <message>
        <source>Start with my shop</source>
        <translation>Beginnen met mijn winkel</translation>
    </message>
    <message>
        <source>Its name, its country, and your own name: half a minute</source>
        <translation>De naam van de winkel, het land en jouw naam: een halve minuut</translation>
    </message>
    <message>
        <source>Bring in what I have</source>
        <translation>Binnenhalen wat ik heb</translation>
    </message>
    <message>
        <source>E-mail, customers, orders. You can also drop files on this window</source>
        <translation>E-mail, klanten, bestellingen. Je kunt bestanden ook naar dit venster slepen</translation>
    </message>
    <message>
        <source>Bring in your mail</source>
        <translation>Je mail binnenhalen</translation>
    </message>
    <message>
        <source>Files and folders from your mail program, or drop them on this window</source>
        <translation>Bestanden en mappen uit je mailprogramma, of sleep ze naar dit venster</translation>
    </message>
    <message>
        <source>Type a complaint now</source>
        <translation>Nu een klacht typen</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>Gewoon even rondkijken</translation>
    </message>
    <message>
        <source>The lists are empty until something comes in</source>
        <translation>De lijsten zijn leeg tot er iets binnenkomt</translation>
    </message>
    <message>
        <source>&amp;Back to the shop</source>
        <translation>&amp;Terug naar de winkel</translation>
    </message>
</context>
<context>
    <name>amends::FirstRunShop</name>
    <message>
        <source>Amounts in %1, replies in %2 where nothing else is known, the holidays and consumer rights of %3.</source>
        <extracomment>%1 a currency, %2 a language, %3 a country with its region</extracomment>
        <translation>Bedragen in %1, antwoorden in het %2 als er niets anders bekend is, feestdagen en consumentenrecht van %3.</translation>
    </message>
    <message>
        <source>What is your shop called?</source>
        <translation>Hoe heet je winkel?</translation>
    </message>
    <message>
        <source>What is your name? Replies are signed with it.</source>
        <translation>Hoe heet je? Antwoorden worden met je naam ondertekend.</translation>
    </message>
    <message>
        <source>&amp;Name of the shop</source>
        <translation>&amp;Naam van de winkel</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>L&amp;and</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Je naam</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>We &amp;usually reply in</source>
        <translation>We antwoorden &amp;meestal in het</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Reg&amp;io</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Dat klopt</translation>
    </message>
    <message>
        <source>&amp;Change some of this</source>
        <translation>Hier iets van wij&amp;zigen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Ver&amp;der</translation>
    </message>
</context>
<context>
    <name>amends::Forecast</name>
    <message>
        <source>&amp;Try it first</source>
        <translation>Eerst p&amp;roberen</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Stoppen met proberen</translation>
    </message>
    <message>
        <source>How far the trial is</source>
        <translation>Hoever de proef staat</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been changed.</source>
        <translation>Gestopt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Finding out what this will change…</source>
        <translation>Kijken wat dit zal wijzigen…</translation>
    </message>
    <message>
        <source>See what will be added and what will not be taken, before anything is changed.</source>
        <translation>Kijk wat erbij komt en wat niet overgenomen wordt, voor er iets verandert.</translation>
    </message>
    <message>
        <source>It could not be tried. Nothing has been changed.</source>
        <translation>Proberen lukte niet. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is nothing in it to bring in.</source>
        <translation>Er zit niets in om binnen te halen.</translation>
    </message>
    <message>
        <source>This is what will happen: %1. Nothing has been changed yet.</source>
        <translation>Dit gaat er gebeuren: %1. Er is nog niets gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln not brought in…</source>
        <translation>
            <numerusform>Tonen wat niet binnenkomt (%Ln)…</numerusform>
            <numerusform>Tonen wat niet binnenkomt (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>What will not be brought in</source>
        <translation>Wat niet binnengehaald wordt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>amends::GestureDialog</name>
    <message>
        <source>A gesture</source>
        <translation>Een gebaar</translation>
    </message>
    <message>
        <source>This gesture</source>
        <translation>Dit gebaar</translation>
    </message>
    <message>
        <source>What you gave beyond what was owed, so that you know what keeping the customer cost.</source>
        <translation>Wat je gaf boven op wat moest, zodat je weet wat het kostte om de klant te houden.</translation>
    </message>
    <message>
        <source>In words, such as “a second pair of ear pads”</source>
        <translation>In woorden, zoals ‘een tweede paar oorkussens’</translation>
    </message>
    <message>
        <source>Such as “waited two weeks”</source>
        <translation>Zoals ‘twee weken gewacht’</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>&amp;Costs us</source>
        <translation>&amp;Kost ons</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>W&amp;aarom</translation>
    </message>
    <message>
        <source>&amp;Given by</source>
        <translation>&amp;Gegeven door</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Op</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noteren</translation>
    </message>
    <message>
        <source>&amp;Keep it so</source>
        <translation>&amp;Zo houden</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand in het bijzonder</translation>
    </message>
    <message>
        <source>Noted: %1. Ctrl+Z takes it back.</source>
        <translation>Genoteerd: %1. Ctrl+Z draait het terug.</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>Verwijderd. Ctrl+Z haalt het terug.</translation>
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
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>Bought since</source>
        <translation>Sindsdien gekocht</translation>
    </message>
</context>
<context>
    <name>amends::GesturePanel</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open the complaint (Enter)</source>
        <translation>De klacht openen (Enter)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Change what is noted of it (E)</source>
        <translation>Wijzigen wat erover genoteerd is (E)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>It was not given: take it out of the ledger (Delete)</source>
        <translation>Het is niet gegeven: uit de lijst halen (Delete)</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Opslaan als tabel…</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file, for a spreadsheet</source>
        <translation>Wat getoond wordt als CSV-bestand opslaan, voor een spreadsheet</translation>
    </message>
    <message>
        <source>Budget…</source>
        <translation>Budget…</translation>
    </message>
    <message>
        <source>The budget of a month, and what one person gives without asking</source>
        <translation>Het budget per maand, en wat één persoon geeft zonder te vragen</translation>
    </message>
    <message>
        <source>All gestures</source>
        <translation>Alle gebaren</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s)</source>
        <translation>
            <numerusform>%n gebaar</numerusform>
            <numerusform>%n gebaren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the newest %2 shown</source>
        <translation>%1, de nieuwste %2 getoond</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Out of the ledger. Ctrl+Z brings it back.</source>
        <translation>Uit de lijst. Ctrl+Z haalt het terug.</translation>
    </message>
    <message>
        <source>Save the gestures as a table</source>
        <translation>De gebaren opslaan als tabel</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) saved.</source>
        <translation>
            <numerusform>%n gebaar opgeslagen.</numerusform>
            <numerusform>%n gebaren opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gebaren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the complaints (Esc)</source>
        <translation>Terug naar de klachten (Esc)</translation>
    </message>
    <message>
        <source>Back to the complaints</source>
        <translation>Terug naar de klachten</translation>
    </message>
    <message>
        <source>Nothing was given here yet.
Note a gesture at its complaint, with Ctrl+G: it shows what keeping a customer costs, and what it brings.</source>
        <translation>Hier is nog niets gegeven.
Noteer een gebaar bij de klacht, met Ctrl+G: zo zie je wat het kost om een klant te houden, en wat het oplevert.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
</context>
<context>
    <name>amends::GesturesPage</name>
    <message>
        <source>Gestures</source>
        <translation>Gebaren</translation>
    </message>
    <message>
        <source>What you give beyond what is owed: a voucher, something extra, a card. Amends tells where a gesture goes beyond these amounts; it never refuses one.</source>
        <translation>Wat je geeft boven op wat moet: een tegoedbon, iets extra’s, een kaartje. Amends zegt het als een gebaar boven deze bedragen gaat, maar weigert er nooit een.</translation>
    </message>
    <message>
        <source>&amp;Budget of a month</source>
        <translation>&amp;Budget per maand</translation>
    </message>
    <message>
        <source>gesture goodwill voucher present budget money</source>
        <translation>gebaar gebaren coulance tegoedbon cadeau geschenk budget geld</translation>
    </message>
    <message>
        <source>&amp;One person gives without asking</source>
        <translation>Wat één persoon &amp;geeft zonder te vragen</translation>
    </message>
    <message>
        <source>gesture goodwill limit allowed staff ask</source>
        <translation>gebaar gebaren coulance grens limiet mag medewerkers vragen</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>niet ingesteld</translation>
    </message>
</context>
<context>
    <name>amends::HoursPage</name>
    <message>
        <source>Opening hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>These hours cannot be right: %1.</source>
        <translation>Deze tijden kunnen niet: %1.</translation>
    </message>
    <message>
        <source>A day closes after it opens, and opens again after the break.</source>
        <translation>Een dag sluit nadat hij opent, en gaat weer open na de pauze.</translation>
    </message>
    <message>
        <source>The closed days end before they begin.</source>
        <translation>De sluitingsdagen eindigen voor ze beginnen.</translation>
    </message>
    <message>
        <source>Closed from</source>
        <translation>Gesloten vanaf</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>Gesloten tot en met</translation>
    </message>
    <message>
        <source>Open on these days after all</source>
        <translation>Op deze dagen toch open</translation>
    </message>
    <message>
        <source>When customers can reach you. Two spans make a day with a break. Public holidays are known from the country.</source>
        <translation>Wanneer klanten je kunnen bereiken. Twee tijdvakken maken een dag met een pauze. Feestdagen zijn bekend uit het land.</translation>
    </message>
    <message>
        <source>Monday’s hours from Tuesday to &amp;Friday too</source>
        <translation>De uren van maandag ook van dinsdag tot &amp;vrijdag</translation>
    </message>
    <message>
        <source>Also closed</source>
        <translation>Ook gesloten</translation>
    </message>
    <message>
        <source>&amp;Add days when we are closed</source>
        <translation>&amp;Sluitingsdagen toevoegen</translation>
    </message>
    <message>
        <source>&amp;How we tell customers</source>
        <translation>&amp;Hoe we het klanten zeggen</translation>
    </message>
    <message>
        <source>Opening hours as customers are told</source>
        <translation>Openingstijden zoals klanten ze te lezen krijgen</translation>
    </message>
    <message>
        <source>Made from the week above</source>
        <translation>Gemaakt uit de week hierboven</translation>
    </message>
    <message>
        <source>&amp;Make it from the week above</source>
        <translation>&amp;Maken uit de week hierboven</translation>
    </message>
    <message>
        <source>open closed closing times schedule week</source>
        <translation>open gesloten sluitingstijd openingsuren rooster week</translation>
    </message>
    <message>
        <source>holiday vacation break closed summer</source>
        <translation>feestdag vakantie verlof congé gesloten zomer</translation>
    </message>
    <message>
        <source>opening hours text reply</source>
        <translation>openingstijden openingsuren tekst antwoord</translation>
    </message>
    <message>
        <source>Acknowledging a complaint</source>
        <translation>De ontvangst van een klacht bevestigen</translation>
    </message>
    <message>
        <source>Within so many &amp;opening hours</source>
        <translation>Binnen zoveel &amp;openingsuren</translation>
    </message>
    <message>
        <source>&amp;Urgent so many hours before that</source>
        <translation>&amp;Dringend zoveel uren daarvoor</translation>
    </message>
    <message>
        <source> h</source>
        <translation>&#xa0;u</translation>
    </message>
    <message>
        <source>Opening hours in which a complaint is acknowledged</source>
        <translation>Openingsuren waarin de ontvangst van een klacht bevestigd wordt</translation>
    </message>
    <message>
        <source>Opening hours before the end from which it is told as urgent</source>
        <translation>Openingsuren voor het einde vanaf wanneer het dringend heet</translation>
    </message>
    <message>
        <source>acknowledge acknowledgement first answer clock deadline red amber</source>
        <translation>bevestigen ontvangstbevestiging eerste antwoord klok termijn deadline rood oranje</translation>
    </message>
</context>
<context>
    <name>amends::HtmlView</name>
    <message>
        <source>The mail as it looked</source>
        <translation>De mail zoals die eruitzag</translation>
    </message>
    <message>
        <source>Open a link of this mail</source>
        <translation>Een link uit deze mail openen</translation>
    </message>
    <message>
        <source>The link leads to
%1
Open it only if you know this place.</source>
        <translation>De link leidt naar
%1
Open hem alleen als je die plek kent.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Take care: the mail shows
%1
but the link leads to
%2
This is how people are led to false pages.</source>
        <translation>Pas op: de mail toont
%1
maar de link leidt naar
%2
Zo worden mensen naar valse pagina’s gelokt.</translation>
    </message>
</context>
<context>
    <name>amends::ImportDialog</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>De import is teruggedraaid.</translation>
    </message>
    <message>
        <source>Bring in e-mail, orders and customers</source>
        <translation>E-mail, bestellingen en klanten binnenhalen</translation>
    </message>
    <message>
        <source>&amp;Earlier imports…</source>
        <translation>&amp;Eerdere imports…</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <translation>Alles terugdraaien</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Bring in &amp;more…</source>
        <translation>Nog meer &amp;binnenhalen…</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>Binnen&amp;halen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Bestanden binnenhalen</translation>
    </message>
    <message>
        <source>E-mail, tables and address books (*.eml *.mbox *.mbx *.csv *.tsv *.txt *.xlsx *.vcf);;All files (*)</source>
        <translation>E-mail, tabellen en adresboeken (*.eml *.mbox *.mbx *.csv *.tsv *.txt *.xlsx *.vcf);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Bring in a folder</source>
        <translation>Een map binnenhalen</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Terugdraaien…</translation>
    </message>
</context>
<context>
    <name>amends::InboxPanel</name>
    <message>
        <source>Looking…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Status wordt</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Geven aan</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Gelezen of ongelezen</translation>
    </message>
    <message>
        <source>This is a complaint</source>
        <translation>Dit is een klacht</translation>
    </message>
    <message>
        <source>This is not a complaint</source>
        <translation>Dit is geen klacht</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>Only in: %1</source>
        <translation>Alleen: %1</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>Meer dan %1 gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this search as a view… (Ctrl+Shift+K)</source>
        <translation>Deze zoekopdracht als lijst bewaren… (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Keep this search as a view</source>
        <translation>Deze zoekopdracht als lijst bewaren</translation>
    </message>
    <message>
        <source>Nothing for “%1” now</source>
        <translation>Nu niets voor ‘%1’</translation>
    </message>
    <message>
        <source>This view shows what its search finds: %1</source>
        <translation>Deze lijst toont wat deze zoekopdracht vindt: %1</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Alleen hier</translation>
    </message>
</context>
<context>
    <name>amends::KeySheet</name>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>Wat de klant schreef</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>In the list of complaints</source>
        <translation>In de lijst met klachten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Zoek een toets of wat die doet</translation>
    </message>
    <message>
        <source>No key does that. Try another word.</source>
        <translation>Geen toets doet dat. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>amends::LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Taal van het venster</translation>
    </message>
    <message>
        <source>interface english français nederlands deutsch translation</source>
        <translation>venster interface english français nederlands deutsch vertaling</translation>
    </message>
    <message>
        <source>This changes at once; Cancel takes it back.</source>
        <translation>Dit verandert meteen; Annuleren draait het terug.</translation>
    </message>
    <message>
        <source>We &amp;usually reply in</source>
        <translation>We antwoorden &amp;meestal in het</translation>
    </message>
    <message>
        <source>reply answer default</source>
        <translation>antwoorden gewoonlijk standaard</translation>
    </message>
    <message>
        <source>We &amp;reply in</source>
        <translation>We antwoorden &amp;in</translation>
    </message>
    <message>
        <source>reply answer also other</source>
        <translation>antwoorden ook andere</translation>
    </message>
    <message>
        <source>A reply is in the language the customer wrote in, where it is one of these, else in the usual one. It can be changed above each reply.</source>
        <translation>Een antwoord is in de taal waarin de klant schreef, als die hierbij staat, en anders in de gewone. Boven elk antwoord kun je een andere kiezen.</translation>
    </message>
</context>
<context>
    <name>amends::LawPage</name>
    <message>
        <source>The law</source>
        <translation>De wet</translation>
    </message>
    <message>
        <source>as the program knows it</source>
        <translation>zoals het programma haar kent</translation>
    </message>
    <message>
        <source>corrected by your shop</source>
        <translation>door je winkel verbeterd</translation>
    </message>
    <message>
        <source>from a signed pack</source>
        <translation>uit een ondertekend pakket</translation>
    </message>
    <message>
        <source>Save the facts to correct them</source>
        <translation>De wetsgegevens opslaan om ze te verbeteren</translation>
    </message>
    <message>
        <source>Facts of the law (*.toml)</source>
        <translation>Wetsgegevens (*.toml)</translation>
    </message>
    <message>
        <source>The facts are saved. Correct them with any text editor, then choose “Use a corrected file…”.</source>
        <translation>De gegevens zijn opgeslagen. Verbeter ze in een teksteditor en kies dan ‘Een verbeterd bestand gebruiken…’.</translation>
    </message>
    <message>
        <source>Use a corrected file</source>
        <translation>Een verbeterd bestand gebruiken</translation>
    </message>
    <message>
        <source>Facts of the law (*.toml);;All files (*)</source>
        <translation>Wetsgegevens (*.toml);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Use a signed pack</source>
        <translation>Een ondertekend pakket gebruiken</translation>
    </message>
    <message>
        <source>Signed packs (*.amends-law);;All files (*)</source>
        <translation>Ondertekende pakketten (*.amends-law);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The pack “%1” is whole, but you never took one from its signer before. Compare this number with the one the publisher gave you by another way:

%2</source>
        <translation>Het pakket ‘%1’ is ongeschonden, maar je nam nog nooit een pakket van deze ondertekenaar. Vergelijk dit nummer met het nummer dat de uitgever je via een andere weg gaf:

%2</translation>
    </message>
    <message>
        <source>It is the same: use it</source>
        <translation>Het is hetzelfde: gebruiken</translation>
    </message>
    <message>
        <source>From now on these facts hold: %1.</source>
        <translation>Vanaf nu gelden deze gegevens: %1.</translation>
    </message>
    <message>
        <source>Complaints closed before keep those they were judged by.</source>
        <translation>Klachten die al afgesloten zijn, houden die waarnaar ze beoordeeld zijn.</translation>
    </message>
    <message>
        <source>The facts of the law</source>
        <translation>De wetsgegevens</translation>
    </message>
    <message>
        <source>Guarantee, presumption, withdrawal, mediator: what the program says about them stands in a file a country, with its articles. It is information for your shop, not legal advice; where you know better, correct it.</source>
        <translation>Garantie, bewijslast, herroeping, bemiddelaar: wat het programma daarover zegt, staat per land in een bestand, met de artikelen. Het is informatie voor je winkel, geen juridisch advies; weet je het beter, verbeter het dan.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Save to correct…</source>
        <translation>Opslaan om te verbeteren…</translation>
    </message>
    <message>
        <source>Use a corrected file…</source>
        <translation>Een verbeterd bestand gebruiken…</translation>
    </message>
    <message>
        <source>Use a signed pack…</source>
        <translation>Een ondertekend pakket gebruiken…</translation>
    </message>
    <message>
        <source>The program’s own again</source>
        <translation>Weer die van het programma</translation>
    </message>
    <message>
        <source>Complaints that are closed keep the facts they were judged by.</source>
        <translation>Afgesloten klachten houden de gegevens waarnaar ze beoordeeld zijn.</translation>
    </message>
    <message>
        <source>guarantee warranty article statute legal facts correct</source>
        <translation>garantie waarborg artikel wet juridisch gegevens verbeteren</translation>
    </message>
    <message>
        <source>signature update law pack publisher</source>
        <translation>handtekening bijwerken update wet pakket uitgever</translation>
    </message>
    <message>
        <source>&amp;Mediator</source>
        <translation>&amp;Bemiddelaar</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Bemiddelaar</translation>
    </message>
    <message>
        <source>its name and site</source>
        <translation>naam en site</translation>
    </message>
    <message>
        <source>Whom you name when you and a customer do not agree: the body your shop belongs to. Empty: the general one of your country, where there is one.</source>
        <translation>Wie je noemt als jij en een klant het niet eens worden: de instantie waarbij je winkel is aangesloten. Leeg: de algemene van je land, als er een is.</translation>
    </message>
    <message>
        <source>ombudsman dispute adr arbitration refusal</source>
        <translation>ombudsman geschil geschillencommissie adr arbitrage weigering bemiddeling</translation>
    </message>
</context>
<context>
    <name>amends::LawSheet</name>
    <message>
        <source>What the law says</source>
        <translation>Wat de wet zegt</translation>
    </message>
</context>
<context>
    <name>amends::LetterPreview</name>
    <message>
        <source>Save the letter</source>
        <translation>De brief opslaan</translation>
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
        <translation>De brief zoals hij afgedrukt wordt</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Opslaan als &amp;pdf…</translation>
    </message>
    <message>
        <source>Save the letter as a PDF file and record it as sent</source>
        <translation>De brief als pdf opslaan en als verstuurd noteren</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>Print the letter and record it as sent</source>
        <translation>De brief afdrukken en als verstuurd noteren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>&amp;Back to the reply</source>
        <translation>Ter&amp;ug naar het antwoord</translation>
    </message>
    <message>
        <source>Nothing is recorded (Esc)</source>
        <translation>Er wordt niets genoteerd (Esc)</translation>
    </message>
    <message>
        <source>Back to the reply</source>
        <translation>Terug naar het antwoord</translation>
    </message>
    <message>
        <source>There is no phone number on this letter.</source>
        <translation>Er staat geen telefoonnummer op deze brief.</translation>
    </message>
    <message>
        <source>Put the shop’s number into the settings, under Shop, and it stands on every letter and below every mail.</source>
        <translation>Zet het nummer van de winkel in de instellingen, onder Winkel, dan staat het op elke brief en onder elke mail.</translation>
    </message>
</context>
<context>
    <name>amends::LinkDialog</name>
    <message>
        <source>Who belongs together with %1?</source>
        <translation>Wie hoort samen met %1?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, card or order number</source>
        <translation>Naam, telefoon, e-mail, kaart- of bestelnummer</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gevonden klanten</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;They share</source>
        <translation>Ze &amp;delen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>They share</source>
        <translation>Ze delen</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What both bought then counts together.</source>
        <translation>Wat beiden kochten, telt dan samen.</translation>
    </message>
    <message>
        <source>Nobody else is known by that. Try a phone number or an e-mail.</source>
        <translation>Niemand anders is zo bekend. Probeer een telefoonnummer of e-mailadres.</translation>
    </message>
    <message>
        <source>Begin to type: customers who fit appear here.</source>
        <translation>Begin te typen: hier verschijnen klanten die passen.</translation>
    </message>
</context>
<context>
    <name>amends::LogoField</name>
    <message>
        <source>%1 is not a picture Amends can read.</source>
        <translation>%1 is geen afbeelding die Amends kan lezen.</translation>
    </message>
    <message>
        <source>A logo can be a PNG or JPEG file. The one from before stays.</source>
        <translation>Een logo kan een png- of jpeg-bestand zijn. Het vorige blijft staan.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Een logo kiezen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp);;All files (*)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.gif *.bmp *.webp);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>Een andere &amp;kiezen…</translation>
    </message>
    <message>
        <source>Choose a p&amp;icture…</source>
        <translation>Een afbeelding &amp;kiezen…</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Sleep een afbeelding hierheen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Het logo</translation>
    </message>
</context>
<context>
    <name>amends::MainActions</name>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Winkel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bewerken</translation>
    </message>
    <message>
        <source>&amp;Complaint</source>
        <translation>&amp;Klacht</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Save a &amp;backup…</source>
        <translation>&amp;Back-up maken…</translation>
    </message>
    <message>
        <source>&amp;Go back to a backup…</source>
        <translation>Back-up &amp;terugzetten…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;New complaint…</source>
        <translation>&amp;Nieuwe klacht…</translation>
    </message>
    <message>
        <source>Write the &amp;reply</source>
        <translation>Het &amp;antwoord schrijven</translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation>Een no&amp;titie schrijven</translation>
    </message>
    <message>
        <source>&amp;Hide values</source>
        <translation>&amp;Discrete weergave</translation>
    </message>
    <message>
        <source>Show or hide the &amp;list</source>
        <translation>De &amp;lijst tonen of verbergen</translation>
    </message>
    <message>
        <source>Fold or open the &amp;customer</source>
        <translation>De &amp;klant in- of uitklappen</translation>
    </message>
    <message>
        <source>Go to the next &amp;pane</source>
        <translation>Naar het &amp;volgende deel</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Amends</source>
        <translation>&amp;Over Amends</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Hide spend, loyalty and notes while a customer can see the screen (F8)</source>
        <translation>Bestedingen, trouw en notities verbergen terwijl een klant het scherm kan zien (F8)</translation>
    </message>
    <message>
        <source>Bring &amp;in mail, customers, orders…</source>
        <translation>&amp;Mail, klanten, bestellingen binnenhalen…</translation>
    </message>
    <message>
        <source>What was brought in &amp;earlier…</source>
        <translation>Wat &amp;eerder binnengehaald is…</translation>
    </message>
    <message>
        <source>&amp;Keep this search as a view…</source>
        <translation>Deze zoekopdracht als lijst be&amp;waren…</translation>
    </message>
    <message>
        <source>&amp;Acknowledge with a first answer</source>
        <translation>&amp;Ontvangst bevestigen met een eerste antwoord</translation>
    </message>
    <message>
        <source>Note a &amp;promise…</source>
        <translation>Een &amp;belofte noteren…</translation>
    </message>
    <message>
        <source>What we pr&amp;omised</source>
        <translation>&amp;Wat we beloofd hebben</translation>
    </message>
    <message>
        <source>Note a &amp;gesture…</source>
        <translation>Een &amp;gebaar noteren…</translation>
    </message>
    <message>
        <source>Gestures gi&amp;ven</source>
        <translation>Gegeven geba&amp;ren</translation>
    </message>
    <message>
        <source>What you &amp;changed…</source>
        <translation>Wat je &amp;veranderd hebt…</translation>
    </message>
    <message>
        <source>&amp;How was it handled?</source>
        <translation>&amp;Hoe hebben we het gedaan?</translation>
    </message>
</context>
<context>
    <name>amends::MainWindow</name>
    <message>
        <source>Writing works again. Nothing was lost.</source>
        <translation>Schrijven lukt weer. Er ging niets verloren.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>The demo shop could not be opened.</source>
        <translation>De demowinkel kon niet geopend worden.</translation>
    </message>
    <message>
        <source>Start the program with --demo instead.</source>
        <translation>Start het programma dan met --demo.</translation>
    </message>
    <message>
        <source>Your reply could not be written to disk.</source>
        <translation>Je antwoord kon niet op de schijf opgeslagen worden.</translation>
    </message>
    <message>
        <source>Copy it before you close. Closing again closes without it.</source>
        <translation>Kopieer het voor je afsluit. Nog eens sluiten sluit zonder het op te slaan.</translation>
    </message>
    <message>
        <source>Values are hidden (F8 shows them)</source>
        <translation>Discrete weergave (F8 toont alles weer)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>You look at the shop as it was when you opened it; it is open on %1.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>Je ziet de winkel zoals hij was toen je hem opende; hij is open op %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed from here. Close Amends there and open it here again to go on.</source>
        <translation>Hier kan niets gewijzigd worden. Sluit Amends daar en open het hier opnieuw om verder te gaan.</translation>
    </message>
    <message>
        <source>The data is in %1 now.</source>
        <translation>De gegevens staan nu in %1.</translation>
    </message>
    <message>
        <source>Close Amends and start it again: from here nothing is written any more.</source>
        <translation>Sluit Amends en start het opnieuw: van hieruit wordt niets meer opgeslagen.</translation>
    </message>
    <message>
        <source>Your own shop could not be opened.</source>
        <translation>Je eigen winkel kon niet geopend worden.</translation>
    </message>
    <message>
        <source>Start the program again without --demo.</source>
        <translation>Start het programma opnieuw zonder --demo.</translation>
    </message>
    <message>
        <source>Amends – demo shop</source>
        <translation>Amends – demowinkel</translation>
    </message>
    <message>
        <source>This is a made-up shop. Start with my own</source>
        <translation>Dit is een verzonnen winkel. Beginnen met de mijne</translation>
    </message>
</context>
<context>
    <name>amends::MannerButton</name>
    <message>
        <source>Mark every &amp;remark</source>
        <translation>Elke &amp;opmerking markeren</translation>
    </message>
    <message>
        <source>&amp;Quiet: mark only stops</source>
        <translation>&amp;Rustig: alleen stops markeren</translation>
    </message>
    <message>
        <source>Quiet: only stops are marked</source>
        <translation>Rustig: alleen stops zijn gemarkeerd</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Rustig</translation>
    </message>
    <message>
        <source>Mark &amp;nothing</source>
        <translation>&amp;Niets markeren</translation>
    </message>
    <message>
        <source>Off: nothing is marked</source>
        <translation>Uit: er wordt niets gemarkeerd</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Check the &amp;spelling</source>
        <translation>&amp;Spelling controleren</translation>
    </message>
    <message>
        <source>Which remarks are marked while you write (Alt+Q: quiet). Kept for you, whatever computer you sit at.</source>
        <translation>Welke opmerkingen gemarkeerd worden terwijl je schrijft (Alt+Q: rustig). Het blijft voor je bewaard, aan welke computer je ook zit.</translation>
    </message>
    <message>
        <source>Every remark is marked</source>
        <translation>Elke opmerking wordt gemarkeerd</translation>
    </message>
</context>
<context>
    <name>amends::MarkedText</name>
    <message>
        <source>“%1”: %2</source>
        <translation>‘%1’: %2</translation>
    </message>
</context>
<context>
    <name>amends::MessageCard</name>
    <message>
        <source>Show the rest</source>
        <translation>De rest tonen</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>De rest verbergen</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Geciteerde tekst tonen</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Geciteerde tekst verbergen</translation>
    </message>
    <message>
        <source>Show signature</source>
        <translation>Handtekening tonen</translation>
    </message>
    <message>
        <source>Hide signature</source>
        <translation>Handtekening verbergen</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 schreef</translation>
    </message>
    <message>
        <source>Note, stays in the shop</source>
        <translation>Notitie, blijft in de winkel</translation>
    </message>
    <message>
        <source>Note by %1, stays in the shop</source>
        <translation>Notitie van %1, blijft in de winkel</translation>
    </message>
    <message>
        <source>Phone note, stays in the shop</source>
        <translation>Telefoonnotitie, blijft in de winkel</translation>
    </message>
    <message>
        <source>Phone note by %1, stays in the shop</source>
        <translation>Telefoonnotitie van %1, blijft in de winkel</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>Ons antwoord</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>Antwoord van %1</translation>
    </message>
    <message>
        <source>Show as the mail looked</source>
        <translation>Tonen zoals de mail eruitzag</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als tekst tonen</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>Wat de klant schreef</translation>
    </message>
    <message>
        <source>Between the lines</source>
        <translation>Tussen de regels</translation>
    </message>
</context>
<context>
    <name>amends::MissingList</name>
    <message>
        <source>What the reply still lacks</source>
        <translation>Wat het antwoord nog mist</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Voor je verstuurt</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ontbreekt nog</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Ontbreekt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more question</source>
        <translation>
            <numerusform>nog %n vraag</numerusform>
            <numerusform>nog %n vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Staat erin: %1</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Er ontbreekt niets.</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>on a button: puts the suggested sentence into the reply</extracomment>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>Insert: “%1”</source>
        <translation>Invoegen: ‘%1’</translation>
    </message>
</context>
<context>
    <name>amends::NewComplaintDialog</name>
    <message>
        <source>New complaint</source>
        <translation>Nieuwe klacht</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, card or order number</source>
        <translation>Naam, telefoon, e-mail, kaart- of bestelnummer</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gevonden klanten</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation>Hoe het bij ons kwam</translation>
    </message>
    <message>
        <source>&amp;How it reached us</source>
        <translation>&amp;Hoe het bij ons kwam</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurd is</translation>
    </message>
    <message>
        <source>In the customer’s own words, as far as you can</source>
        <translation>In de woorden van de klant, zo goed als het gaat</translation>
    </message>
    <message>
        <source>What ha&amp;ppened</source>
        <translation>Wat er &amp;gebeurd is</translation>
    </message>
    <message>
        <source>In &amp;few words</source>
        <translation>In het &amp;kort</translation>
    </message>
    <message>
        <source>Made of what happened when left empty</source>
        <translation>Leeg? Dan komt het uit het verhaal</translation>
    </message>
    <message>
        <source>What the customer would like</source>
        <translation>Wat de klant graag wil</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Nog niet gezegd</translation>
    </message>
    <message>
        <source>What the customer would &amp;like</source>
        <translation>Wat de klant g&amp;raag wil</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Not known yet: a new customer is added.</source>
        <translation>Nog niet bekend: er komt een nieuwe klant bij.</translation>
    </message>
    <message>
        <source>None of these? Go on, and a new customer is added.</source>
        <translation>Niemand van deze? Ga verder, dan komt er een nieuwe klant bij.</translation>
    </message>
    <message>
        <source>A customer we know: e-mail and phone are on file.</source>
        <translation>Een bekende klant: e-mail en telefoon hebben we al.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wie is het?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat is er gebeurd?</translation>
    </message>
    <message>
        <source>A name, a phone number or an e-mail is enough.</source>
        <translation>Een naam, telefoonnummer of e-mail is genoeg.</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>Een paar woorden zijn genoeg.</translation>
    </message>
</context>
<context>
    <name>amends::NoteBox</name>
    <message>
        <source>Write a note</source>
        <translation>Een notitie schrijven</translation>
    </message>
    <message>
        <source>A note for the shop, never sent (N)</source>
        <translation>Een notitie voor de winkel, nooit verstuurd (N)</translation>
    </message>
    <message>
        <source>&amp;Note, stays in the shop</source>
        <translation>&amp;Notitie, blijft in de winkel</translation>
    </message>
    <message>
        <source>Note, stays in the shop</source>
        <translation>Notitie, blijft in de winkel</translation>
    </message>
    <message>
        <source>For your colleagues: what you found out, what the customer told you…</source>
        <translation>Voor je collega’s: wat je te weten kwam, wat de klant vertelde…</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it, Esc folds it away</source>
        <translation>Ctrl+Enter voegt toe, Esc klapt in</translation>
    </message>
    <message>
        <source>Said on the &amp;phone</source>
        <translation>Aan de telefoon &amp;gezegd</translation>
    </message>
    <message>
        <source>It is a phone note</source>
        <translation>Het is een telefoonnotitie</translation>
    </message>
    <message>
        <source>Marks the note as what was said on the phone</source>
        <translation>Noteert dat dit aan de telefoon gezegd is</translation>
    </message>
    <message>
        <source>&amp;Add note</source>
        <translation>Notitie toe&amp;voegen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Add the note to this complaint (Ctrl+Enter)</source>
        <translation>De notitie aan deze klacht toevoegen (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Inklappen</translation>
    </message>
    <message>
        <source>Fold the note away</source>
        <translation>De notitie inklappen</translation>
    </message>
    <message>
        <source>What you typed stays here (Esc)</source>
        <translation>Wat je typte, blijft hier (Esc)</translation>
    </message>
</context>
<context>
    <name>amends::OfferSheet</name>
    <message>
        <source>What do we offer?</source>
        <translation>Wat bieden we aan?</translation>
    </message>
    <message>
        <source>Tick one, or several for the customer to choose from.</source>
        <translation>Vink er één aan, of meer waaruit de klant kan kiezen.</translation>
    </message>
    <message>
        <source>The law lets the customer choose: %1.</source>
        <translation>De wet laat de klant kiezen: %1.</translation>
    </message>
    <message>
        <source>The law lets the customer choose: %1. Only where that fails: %2.</source>
        <translation>De wet laat de klant kiezen: %1. Alleen als dat niet lukt: %2.</translation>
    </message>
    <message>
        <source>&amp;Offer it</source>
        <translation>Aan&amp;bieden</translation>
    </message>
</context>
<context>
    <name>amends::PhraseDialog</name>
    <message>
        <source>House phrase</source>
        <translation>Zin van het huis</translation>
    </message>
    <message>
        <source>New house phrase</source>
        <translation>Nieuwe zin van het huis</translation>
    </message>
    <message>
        <source>&amp;Phrase</source>
        <translation>&amp;Zin</translation>
    </message>
    <message>
        <source>&amp;Matches</source>
        <translation>&amp;Herkent</translation>
    </message>
    <message>
        <source>&amp;In replies in</source>
        <translation>&amp;In antwoorden in</translation>
    </message>
    <message>
        <source>It is &amp;like</source>
        <translation>Het &amp;lijkt op</translation>
    </message>
    <message>
        <source>Mark it &amp;as</source>
        <translation>&amp;Markeren als</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>what the card says; left empty, it explains the kind</source>
        <translation>wat op het kaartje staat; blijft dit leeg, dan legt het de soort uit</translation>
    </message>
    <message>
        <source>Say &amp;instead</source>
        <translation>Z&amp;eg liever</translation>
    </message>
    <message>
        <source>or</source>
        <translation>of</translation>
    </message>
    <message>
        <source>&amp;Try it on a sentence</source>
        <translation>&amp;Proberen op een zin</translation>
    </message>
    <message>
        <source>Show &amp;them</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Sentences of sent replies it would have marked</source>
        <translation>Zinnen uit verstuurde antwoorden die gemarkeerd zouden zijn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>“our policy” also finds “our policies”. Capitals and accents do not count.</source>
        <translation>‘onze regel’ vindt ook ‘onze regels’. Hoofdletters en accenten tellen niet mee.</translation>
    </message>
    <message>
        <source>Only these words, one after the other. Capitals and accents do not count.</source>
        <translation>Alleen deze woorden, na elkaar. Hoofdletters en accenten tellen niet mee.</translation>
    </message>
    <message>
        <source>As in the program’s own rules: (a | b), x?, .. for a few words between, ~refund for every form of a word.</source>
        <translation>Zoals in de eigen regels van het programma: (a | b), x?, .. voor een paar woorden ertussen, ~terugbetaling voor elke vorm van een woord.</translation>
    </message>
    <message>
        <source>It does not strike here.</source>
        <translation>Hier slaat het niet aan.</translation>
    </message>
    <message>
        <source>It strikes here: %1</source>
        <translation>Hier slaat het aan: %1</translation>
    </message>
    <message>
        <source>No reply was sent yet to try it on.</source>
        <translation>Er is nog geen antwoord verstuurd om het op te proberen.</translation>
    </message>
    <message numerus="yes">
        <source>It would have marked %n of the last %1 sent replies.</source>
        <extracomment>%1 how many replies were looked at</extracomment>
        <translation>
            <numerusform>Het zou er %n van de laatste %1 verstuurde antwoorden gemarkeerd hebben.</numerusform>
            <numerusform>Het zou er %n van de laatste %1 verstuurde antwoorden gemarkeerd hebben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PhrasesPage</name>
    <message>
        <source>House phrases</source>
        <translation>Zinnen van het huis</translation>
    </message>
    <message>
        <source>“%1” is no longer looked for.</source>
        <translation>Naar ‘%1’ wordt niet meer gezocht.</translation>
    </message>
    <message>
        <source>Bring in house phrases</source>
        <translation>Zinnen van het huis binnenhalen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>a line of a file, and why it was not taken</extracomment>
        <translation>Regel %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) brought in.</source>
        <translation>
            <numerusform>%n zin binnengehaald.</numerusform>
            <numerusform>%n zinnen binnengehaald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation>
            <numerusform>%n was er al.</numerusform>
            <numerusform>%n waren er al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be taken; they are listed below.</source>
        <translation>
            <numerusform>%n regel kon niet worden overgenomen; die staat hieronder.</numerusform>
            <numerusform>%n regels konden niet worden overgenomen; ze staan hieronder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the house phrases</source>
        <translation>De zinnen van het huis opslaan</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) saved.</source>
        <translation>
            <numerusform>%n zin opgeslagen.</numerusform>
            <numerusform>%n zinnen opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phrases your shop would rather not send. They are marked while you write, with your reason and your words instead. What you change here counts at once.</source>
        <translation>Zinnen die je winkel liever niet verstuurt. Ze worden gemarkeerd terwijl je schrijft, met jullie reden en jullie woorden in de plaats. Wat je hier wijzigt, telt meteen.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>columns of the list of house phrases</extracomment>
        <translation>Zin</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Herkent</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>Zeg liever</translation>
    </message>
    <message>
        <source>None yet. Begin with one that makes you wince when you read it in a reply.</source>
        <translation>Nog geen. Begin met een zin waar je van ineenkrimpt als je hem in een antwoord leest.</translation>
    </message>
    <message>
        <source>&amp;Add a phrase…</source>
        <translation>Zin &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Wij&amp;zigen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Bring in a list…</source>
        <translation>Lijst &amp;binnenhalen…</translation>
    </message>
    <message>
        <source>&amp;Save as a list…</source>
        <translation>Opslaan als &amp;lijst…</translation>
    </message>
    <message>
        <source>Lines that were not taken</source>
        <translation>Regels die niet overgenomen zijn</translation>
    </message>
    <message>
        <source>own rules forbidden words style tone banned expressions</source>
        <translation>eigen regels verboden woorden stijl toon uitdrukkingen</translation>
    </message>
    <message>
        <source>new rule expression forbidden word</source>
        <translation>nieuwe regel uitdrukking verboden woord</translation>
    </message>
    <message>
        <source>import CSV table</source>
        <translation>import binnenhalen csv tabel</translation>
    </message>
    <message>
        <source>export CSV table</source>
        <translation>export opslaan csv tabel</translation>
    </message>
</context>
<context>
    <name>amends::PreventionDialog</name>
    <message>
        <source>What you changed</source>
        <translation>Wat je veranderd hebt</translation>
    </message>
    <message>
        <source>So that it does not happen again. Complaints of the same cause that come afterwards are counted: you see whether it helped.</source>
        <translation>Zodat het niet weer gebeurt. Klachten met dezelfde oorzaak die daarna komen, worden geteld: zo zie je of het hielp.</translation>
    </message>
    <message>
        <source>Number of the article; empty: all of this cause</source>
        <translation>Nummer van het artikel; leeg: alles met deze oorzaak</translation>
    </message>
    <message>
        <source>Empty: all of this cause. This complaint is about %1.</source>
        <translation>Leeg: alles met deze oorzaak. Deze klacht gaat over %1.</translation>
    </message>
    <message>
        <source>Such as “two people check each parcel before it is closed”</source>
        <translation>Zoals ‘twee mensen kijken elk pakket na voor het dichtgaat’</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>&amp;Oorzaak</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>&amp;Wat er veranderd is</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Sinds</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Door</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Keep it so</source>
        <translation>&amp;Zo houden</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noteren</translation>
    </message>
    <message>
        <source>Noted what you changed. Tell the customer, too.</source>
        <translation>Genoteerd wat je veranderd hebt. Laat het ook de klant weten.</translation>
    </message>
</context>
<context>
    <name>amends::PreventionsDialog</name>
    <message>
        <source>&amp;Change…</source>
        <translation>Wij&amp;zigen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Wat je veranderd hebt</translation>
    </message>
    <message>
        <source>Each change with how many complaints of the same cause came since. “It will not happen again” is a fact only where that stays nought.</source>
        <translation>Elke verandering, met hoeveel klachten met dezelfde oorzaak er sindsdien kwamen. ‘Het gebeurt niet meer’ is pas waar als dat nul blijft.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderd is</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Teruggekomen</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Ingelicht</translation>
    </message>
    <message>
        <source>Nothing is noted yet.
What did you change after a complaint, so that it does not come back?</source>
        <translation>Er is nog niets genoteerd.
Wat heb je na een klacht veranderd, zodat het niet terugkomt?</translation>
    </message>
    <message>
        <source>&amp;Note a change…</source>
        <translation>Een verandering &amp;noteren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z in the window brings it back.</source>
        <translation>Verwijderd. Ctrl+Z in het venster haalt het terug.</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>sindsdien niet</translation>
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
        <translation>Ingelicht: %1</translation>
    </message>
</context>
<context>
    <name>amends::PromiseBoardModel</name>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Na deze week</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Uit het zicht</translation>
    </message>
    <message>
        <source>%1 · %2, the first %3 shown</source>
        <translation>%1 · %2, de eerste %3 getoond</translation>
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
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Wat we beloofd hebben</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Wie ervoor zorgt</translation>
    </message>
    <message>
        <source>%1 · overdue</source>
        <translation>%1 · te laat</translation>
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
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Kept. Ctrl+Z takes it back.</source>
        <translation>Nagekomen. Ctrl+Z draait het terug.</translation>
    </message>
    <message>
        <source>Noted as not kept. Tell her before she asks. Ctrl+Z takes it back.</source>
        <translation>Genoteerd als niet nagekomen. Zeg het de klant voor die ernaar vraagt. Ctrl+Z draait het terug.</translation>
    </message>
    <message>
        <source>Off the board. Ctrl+Z brings it back.</source>
        <translation>Van het bord. Ctrl+Z haalt de belofte terug.</translation>
    </message>
    <message>
        <source>Back in sight.</source>
        <translation>Weer in het zicht.</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Wat we beloofd hebben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the complaints (Esc)</source>
        <translation>Terug naar de klachten (Esc)</translation>
    </message>
    <message>
        <source>Back to the complaints</source>
        <translation>Terug naar de klachten</translation>
    </message>
    <message>
        <source>Nothing is promised at the moment.
A date in a reply is offered here when it goes out.</source>
        <translation>Er is op dit moment niets beloofd.
Een datum in een antwoord wordt hier aangeboden als het verstuurd wordt.</translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation>Op tijd nagekomen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Beloften</translation>
    </message>
    <message>
        <source>Promises kept, by person and month</source>
        <translation>Nagekomen beloften, per persoon en maand</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Nagekomen</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>We did what we said (K)</source>
        <translation>We hebben gedaan wat we gezegd hebben (K)</translation>
    </message>
    <message>
        <source>New date…</source>
        <translation>Nieuwe datum…</translation>
    </message>
    <message>
        <source>It needs another day, and she is told so (N)</source>
        <translation>Er is een andere dag nodig, en de klant krijgt dat te horen (N)</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Niet nagekomen</translation>
    </message>
    <message>
        <source>We did not do it (B)</source>
        <translation>We hebben het niet gedaan (B)</translation>
    </message>
    <message>
        <source>Out of sight…</source>
        <translation>Uit het zicht…</translation>
    </message>
    <message>
        <source>Until a day, or until she writes; again brings it back (S)</source>
        <translation>Tot een bepaalde dag, of tot de klant schrijft; nog eens haalt het terug (S)</translation>
    </message>
    <message>
        <source>Was none</source>
        <translation>Was er geen</translation>
    </message>
    <message>
        <source>It was no promise: take it off the board (Delete)</source>
        <translation>Het was geen belofte: van het bord halen (Delete)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open the complaint (Enter)</source>
        <translation>De klacht openen (Enter)</translation>
    </message>
</context>
<context>
    <name>amends::PromiseDialog</name>
    <message>
        <source>What we said, such as “call her about the repair”</source>
        <translation>Wat we gezegd hebben, zoals ‘de klant bellen over de reparatie’</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation>Wat we gezegd hebben</translation>
    </message>
    <message>
        <source>Or until she writes, if that is sooner</source>
        <translation>Of tot de klant schrijft, als dat eerder is</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Een belofte</translation>
    </message>
    <message>
        <source>Agreed on the phone or at the counter: what happens by when, and who sees to it?</source>
        <translation>Afgesproken aan de telefoon of aan de toonbank: wat gebeurt er, uiterlijk wanneer, en wie zorgt ervoor?</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noteren</translation>
    </message>
    <message>
        <source>A new date</source>
        <translation>Een nieuwe datum</translation>
    </message>
    <message>
        <source>Which day holds now? You get a line that tells the customer.</source>
        <translation>Welke dag geldt nu? Je krijgt een regel om het de klant te zeggen.</translation>
    </message>
    <message>
        <source>&amp;Give it this date</source>
        <translation>Deze datum &amp;geven</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Uit het zicht</translation>
    </message>
    <message>
        <source>Until when shall it be out of sight? The day promised stays.</source>
        <translation>Tot wanneer mag het uit het zicht? De beloofde dag blijft.</translation>
    </message>
    <message>
        <source>&amp;Put it aside</source>
        <translation>&amp;Wegleggen</translation>
    </message>
</context>
<context>
    <name>amends::PromiseFields</name>
    <message>
        <source>Another day…</source>
        <translation>Andere dag…</translation>
    </message>
    <message>
        <source>at</source>
        <translation>om</translation>
    </message>
    <message>
        <source>With a time of day</source>
        <translation>Met een tijdstip</translation>
    </message>
    <message>
        <source>Kind of promise</source>
        <translation>Soort belofte</translation>
    </message>
    <message>
        <source>Day promised</source>
        <translation>Beloofde dag</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Andere dag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tijdstip</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Wie ervoor zorgt</translation>
    </message>
    <message>
        <source>What happens on that day: it is done, we know, or she hears from us</source>
        <translation>Wat er die dag gebeurt: het is gedaan, we weten het, of de klant hoort van ons</translation>
    </message>
</context>
<context>
    <name>amends::PromiseOffer</name>
    <message>
        <source>Note this promise</source>
        <translation>Deze belofte noteren</translation>
    </message>
    <message numerus="yes">
        <source>You promise her %n date. Shall we keep watch?</source>
        <translation>
            <numerusform>Je belooft de klant %n datum. Zullen wij die in het oog houden?</numerusform>
            <numerusform>Je belooft de klant %n datums. Zullen wij die in het oog houden?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note and send</source>
        <translation>&amp;Noteren en versturen</translation>
    </message>
    <message>
        <source>The promises go on the board and the reply goes out (Enter)</source>
        <translation>De beloften komen op het bord en het antwoord wordt verstuurd (Enter)</translation>
    </message>
    <message>
        <source>Send &amp;without noting</source>
        <translation>Versturen &amp;zonder noteren</translation>
    </message>
</context>
<context>
    <name>amends::PromiseReminder</name>
    <message>
        <source>Promises</source>
        <translation>Beloften</translation>
    </message>
    <message>
        <source>A promise is overdue</source>
        <translation>Een belofte is te laat</translation>
    </message>
    <message numerus="yes">
        <source>%n promise is overdue</source>
        <translation>
            <numerusform>%n belofte is te laat</numerusform>
            <numerusform>%n beloften zijn te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is due today</source>
        <translation>
            <numerusform>%n is voor vandaag</numerusform>
            <numerusform>%n zijn voor vandaag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, promised for %3</source>
        <extracomment>%1 the customer, %2 the kind of promise, %3 a day</extracomment>
        <translation>%1: %2, beloofd voor %3</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Het bord tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint is for the owner to look at</source>
        <translation>
            <numerusform>%n klacht is iets voor de eigenaar</numerusform>
            <numerusform>%n klachten zijn iets voor de eigenaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PromiseScreen</name>
    <message>
        <source>Open the complaint the promise belongs to first.</source>
        <translation>Open eerst de klacht waar de belofte bij hoort.</translation>
    </message>
    <message>
        <source>Now tell her: %1</source>
        <translation>Zeg het nu aan de klant: %1</translation>
    </message>
    <message>
        <source>Put it into the reply</source>
        <translation>In het antwoord zetten</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>amends::ReadingChoices</name>
    <message>
        <source>How the file is &amp;written</source>
        <translation>Hoe het bestand &amp;geschreven is</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Tekens</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>zoals gevonden</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>opengeklapt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>ingeklapt</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Tussen kolommen</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimaalteken</translation>
    </message>
</context>
<context>
    <name>amends::ReasonsModel</name>
    <message>
        <source>%1, no. %2</source>
        <comment>a file and the number of a record in it</comment>
        <translation>%1, nr. %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ermee gebeurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>amends::ReasonsView</name>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Opslaan als &amp;CSV…</translation>
    </message>
    <message>
        <source>What was not taken, and why</source>
        <translation>Wat niet overgenomen is, en waarom</translation>
    </message>
    <message>
        <source>A table of these rows with the reason, to correct and bring in again</source>
        <translation>Een tabel van deze rijen met de reden, om te verbeteren en opnieuw binnen te halen</translation>
    </message>
    <message numerus="yes">
        <source>Not brought in: %Ln record(s)</source>
        <translation>
            <numerusform>Niet binnengehaald: %Ln</numerusform>
            <numerusform>Niet binnengehaald: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>There were more; only these are listed.</source>
        <translation>Er waren er meer; alleen deze staan in de lijst.</translation>
    </message>
    <message>
        <source>Save what was not brought in</source>
        <translation>Opslaan wat niet binnengehaald is</translation>
    </message>
    <message>
        <source>not-brought-in.csv</source>
        <translation>niet-binnengehaald.csv</translation>
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
        <translation>Vraagt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>%1 (she chooses)</source>
        <extracomment>%1 “repair or replacement”: the law leaves the choice to the customer</extracomment>
        <translation>%1 (klant kiest)</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>%1, costs %2</source>
        <extracomment>a remedy, and what it costs the shop</extracomment>
        <translation>%1, kost %2</translation>
    </message>
    <message>
        <source>We give</source>
        <translation>Wij geven</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geleverd</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het afliep</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>How the matter goes on (Ctrl+M)</source>
        <translation>Hoe de zaak verdergaat (Ctrl+M)</translation>
    </message>
    <message>
        <source>Offered, chosen, delivered, well again? (Ctrl+M asks for the next)</source>
        <translation>Aangeboden, gekozen, geleverd, weer in orde? (Ctrl+M vraagt naar het volgende)</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier round(s)</source>
        <translation>
            <numerusform>%n eerdere ronde</numerusform>
            <numerusform>%n eerdere rondes</numerusform>
        </translation>
    </message>
    <message>
        <source>What was offered and given before it was opened again</source>
        <translation>Wat er aangeboden en gegeven is voor de zaak weer openging</translation>
    </message>
    <message>
        <source>asked for: %1</source>
        <translation>gevraagd: %1</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>aangeboden: %1</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>gekozen: %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>geleverd op %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how a round ended and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>afgesloten op %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>What we offer…</source>
        <translation>Wat we aanbieden…</translation>
    </message>
    <message>
        <source>What it will be…</source>
        <translation>Wat het wordt…</translation>
    </message>
    <message>
        <source>It is delivered…</source>
        <translation>Het is geleverd…</translation>
    </message>
    <message>
        <source>The customer said it is well</source>
        <translation>Voor de klant is het in orde</translation>
    </message>
    <message>
        <source>The customer does not accept it</source>
        <translation>De klant is niet akkoord</translation>
    </message>
    <message>
        <source>Open it again, as a new round</source>
        <translation>Weer openen, als nieuwe ronde</translation>
    </message>
</context>
<context>
    <name>amends::RepairList</name>
    <message>
        <source>Add a &amp;repair</source>
        <translation>&amp;Reparatie toevoegen</translation>
    </message>
    <message>
        <source>Day the customer told of it</source>
        <translation>Dag dat de klant het meldde</translation>
    </message>
    <message>
        <source>Day it was handed over</source>
        <translation>Dag dat het is afgegeven</translation>
    </message>
    <message>
        <source>back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>Day it came back</source>
        <translation>Dag dat het terugkwam</translation>
    </message>
    <message>
        <source>Remove this repair</source>
        <translation>Deze reparatie verwijderen</translation>
    </message>
    <message>
        <source>told</source>
        <extracomment>a repair: the day the customer told us, the day we got the thing</extracomment>
        <translation>gemeld</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>afgegeven</translation>
    </message>
</context>
<context>
    <name>amends::ReplyPanel</name>
    <message>
        <source>Not saved yet – your text is kept here</source>
        <translation>Nog niet opgeslagen – je tekst blijft hier</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Aan het schrijven…</translation>
    </message>
    <message numerus="yes">
        <source>Set aside (%n)</source>
        <translation>
            <numerusform>Opzij (%n)</numerusform>
            <numerusform>Opzij (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>This reply was also changed somewhere else.</source>
        <translation>Dit antwoord is ook ergens anders gewijzigd.</translation>
    </message>
    <message>
        <source>Whichever you choose, the other one stays among the versions.</source>
        <translation>Wat je ook kiest, de andere tekst blijft bij de versies.</translation>
    </message>
    <message>
        <source>Keep what I wrote</source>
        <translation>Mijn tekst houden</translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation>De andere gebruiken</translation>
    </message>
    <message>
        <source>&amp;Your answer</source>
        <translation>&amp;Je antwoord</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Je antwoord</translation>
    </message>
    <message>
        <source>Write as you would speak across the counter…</source>
        <translation>Schrijf zoals je aan de toonbank zou praten…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Earlier versions of this reply, to take one up again</source>
        <translation>Eerdere versies van dit antwoord, om er een weer op te nemen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Remarks you set aside; choose one to take it back</source>
        <translation>Opzijgezette opmerkingen; kies er een om ze terug te halen</translation>
    </message>
    <message>
        <source>Remarks set aside</source>
        <translation>Opzijgezette opmerkingen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation>Taal van het antwoord</translation>
    </message>
    <message>
        <source>The reply is checked in this language. Automatic is the one the customer wrote in.</source>
        <translation>Het antwoord wordt in deze taal nagekeken. Automatisch is de taal waarin de klant schreef.</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
    <message>
        <source>As the customer</source>
        <translation>Als de klant</translation>
    </message>
    <message>
        <source>Read it all as the customer will (Ctrl+E)</source>
        <translation>Alles lezen zoals de klant het zal lezen (Ctrl+E)</translation>
    </message>
    <message>
        <source>Read it as the customer</source>
        <translation>Lezen als de klant</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Tweede lezer</translation>
    </message>
    <message>
        <source>Ask a colleague to read it over before it goes (Ctrl+Shift+R)</source>
        <translation>Een collega vragen het na te lezen voor het verstuurd wordt (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Ask a colleague to read it over</source>
        <translation>Een collega vragen het na te lezen</translation>
    </message>
    <message>
        <source>First a look at “Was it us?” above (Ctrl+Shift+W): it takes a minute and decides the tone.</source>
        <translation>Kijk eerst even hierboven bij ‘Lag het aan ons?’ (Ctrl+Shift+W): het duurt een minuut en bepaalt de toon.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Begin with a template, or put an explanation in (Ctrl+T)</source>
        <translation>Met een sjabloon beginnen, of een uitleg invoegen (Ctrl+T)</translation>
    </message>
    <message>
        <source>Templates and explanations</source>
        <translation>Sjablonen en uitleg</translation>
    </message>
</context>
<context>
    <name>amends::RescueBanner</name>
    <message>
        <source>What you typed is still here. Nothing is thrown away by either of these.</source>
        <translation>Wat je typte, staat hier nog. Met geen van beide wordt iets weggegooid.</translation>
    </message>
    <message>
        <source>Go back to the newest backup</source>
        <translation>De nieuwste back-up terugzetten</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Redden wat leesbaar is</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen back-up.</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lezen wat leesbaar is…</translation>
    </message>
    <message>
        <source>This takes a while in a large shop.</source>
        <translation>In een grote winkel duurt dit even.</translation>
    </message>
    <message>
        <source>This was rescued.</source>
        <translation>Dit is gered.</translation>
    </message>
    <message>
        <source>Go on with what was rescued</source>
        <translation>Verdergaan met wat gered is</translation>
    </message>
    <message>
        <source>Done. You can go on.</source>
        <translation>Klaar. Je kunt verder.</translation>
    </message>
    <message>
        <source>The damaged data is kept in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>De beschadigde gegevens worden bewaard in %1.</translation>
    </message>
</context>
<context>
    <name>amends::ResultPage</name>
    <message>
        <source>It could not be finished</source>
        <translation>Afmaken lukte niet</translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>Er is niets binnengehaald</translation>
    </message>
    <message>
        <source>What went in until then stays, unless you take it back.</source>
        <translation>Wat tot dan binnenkwam, blijft, tenzij je het terugdraait.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Nothing had been changed yet.</source>
        <translation>Er was nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Done. There was nothing new in it</source>
        <translation>Klaar. Er zat niets nieuws in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read.</source>
        <translation>
            <numerusform>%Ln gelezen.</numerusform>
            <numerusform>%Ln gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <source>The shop is as it was before this import.</source>
        <translation>De winkel is weer zoals voor deze import.</translation>
    </message>
</context>
<context>
    <name>amends::RunPage</name>
    <message>
        <source>How far the import is</source>
        <translation>Hoever de import staat</translation>
    </message>
    <message>
        <source>Bringing it in…</source>
        <translation>Binnenhalen…</translation>
    </message>
    <message>
        <source>You can stop it at any time; what went in can be taken back.</source>
        <translation>Je kunt op elk moment stoppen; wat binnenkwam, kun je terugdraaien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read</source>
        <translation>
            <numerusform>%Ln gelezen</numerusform>
            <numerusform>%Ln gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
</context>
<context>
    <name>amends::SafetyList</name>
    <message>
        <source>done %1</source>
        <extracomment>a step of the safety list that is done: when, and by whom</extracomment>
        <translation>gedaan %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Click to take the tick away</source>
        <translation>Klik om het vinkje weg te halen</translation>
    </message>
    <message>
        <source>Click when it is done; your name and the time are kept</source>
        <translation>Klik als het gedaan is; je naam en het tijdstip worden bewaard</translation>
    </message>
    <message>
        <source>Somebody could be hurt: first these (%1 of %2 done)</source>
        <translation>Iemand kan gewond raken: eerst dit (%1 van %2 gedaan)</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>De lijst tonen</translation>
    </message>
    <message>
        <source>Fold the list</source>
        <translation>De lijst inklappen</translation>
    </message>
</context>
<context>
    <name>amends::SaleForm</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>tweedehands</translation>
    </message>
    <message>
        <source>digital (a download, a service online)</source>
        <translation>digitaal (een download, een onlinedienst)</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>in de winkel</translation>
    </message>
    <message>
        <source>at a distance: web, phone, letter</source>
        <translation>op afstand: web, telefoon, brief</translation>
    </message>
    <message>
        <source>no day was agreed</source>
        <translation>geen dag afgesproken</translation>
    </message>
    <message>
        <source>was agreed for</source>
        <translation>was afgesproken voor</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>niemand weet het</translation>
    </message>
    <message>
        <source>yes, with the sale</source>
        <translation>ja, bij de verkoop</translation>
    </message>
    <message>
        <source>yes, later, on</source>
        <translation>ja, later, op</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes, as usual</source>
        <translation>ja, zoals gewoonlijk</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source> months</source>
        <extracomment>after a number: a period of 12 months</extracomment>
        <translation>&#xa0;maanden</translation>
    </message>
    <message>
        <source>Day of delivery</source>
        <translation>Dag van levering</translation>
    </message>
    <message>
        <source>Agreed day of delivery</source>
        <translation>Afgesproken dag van levering</translation>
    </message>
    <message>
        <source>Day the customer was told</source>
        <translation>Dag dat de klant is ingelicht</translation>
    </message>
    <message>
        <source>&amp;Goods</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Bought</source>
        <translation>&amp;Gekocht</translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>Ge&amp;leverd</translation>
    </message>
    <message>
        <source>Deliver&amp;y</source>
        <translation>Le&amp;vering</translation>
    </message>
    <message>
        <source>Shorter guarantee &amp;agreed</source>
        <translation>&amp;Kortere garantie afgesproken</translation>
    </message>
    <message>
        <source>&amp;Told of the right to send it back</source>
        <translation>&amp;Ingelicht over het recht op terugsturen</translation>
    </message>
    <message>
        <source>May be &amp;sent back</source>
        <translation>Mag &amp;terug</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaties</translation>
    </message>
    <message>
        <source>Shorter guarantee agreed, in months</source>
        <translation>Kortere garantie afgesproken, in maanden</translation>
    </message>
    <message>
        <source>on %1, as on record</source>
        <translation>op %1, zoals geregistreerd</translation>
    </message>
    <message>
        <source>not on record: counted from %1</source>
        <translation>niet geregistreerd: geteld vanaf %1</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>op een andere dag</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
</context>
<context>
    <name>amends::SavedViewShelf</name>
    <message>
        <source>Its new name</source>
        <translation>De nieuwe naam</translation>
    </message>
    <message>
        <source>Keep this search under the name</source>
        <translation>Deze zoekopdracht bewaren onder de naam</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>De lijst hernoemen</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Deze zoekopdracht bewaren</translation>
    </message>
    <message>
        <source>There is a view called “%1” already. Another name:</source>
        <translation>Er is al een lijst met de naam ‘%1’. Een andere naam:</translation>
    </message>
</context>
<context>
    <name>amends::SearchEdit</name>
    <message>
        <source>Empty the search</source>
        <translation>Het zoekveld leegmaken</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>amends::SecondReaderStrip</name>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source> “%1”</source>
        <translation> ‘%1’</translation>
    </message>
    <message>
        <source>%1 asks you to read this draft over.</source>
        <translation>%1 vraagt je dit concept na te lezen.</translation>
    </message>
    <message>
        <source>%1 reads it over, asked %2.</source>
        <translation>%1 leest het na, gevraagd %2.</translation>
    </message>
    <message>
        <source>You can send it without waiting.</source>
        <translation>Je kunt het versturen zonder te wachten.</translation>
    </message>
    <message>
        <source>%1 read it over: fine.</source>
        <translation>%1 heeft het nagelezen: prima.</translation>
    </message>
    <message>
        <source>%1 read it over; every remark is ticked off.</source>
        <translation>%1 heeft het nagelezen; elke opmerking is afgevinkt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 read it over, with %n remark(s) still open.</source>
        <translation>
            <numerusform>%1 heeft het nagelezen; %n opmerking staat nog open.</numerusform>
            <numerusform>%1 heeft het nagelezen; %n opmerkingen staan nog open.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fine as it is</source>
        <translation>Pr&amp;ima zo</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hand back with %n remark(s)</source>
        <translation>
            <numerusform>Ter&amp;uggeven met %n opmerking</numerusform>
            <numerusform>Ter&amp;uggeven met %n opmerkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the one who wrote it</source>
        <translation>Terug naar wie het schreef</translation>
    </message>
    <message>
        <source>Do not &amp;wait</source>
        <translation>Niet wa&amp;chten</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>Weg&amp;leggen</translation>
    </message>
    <message>
        <source>Take the draft back; it leaves your colleague’s list</source>
        <translation>Het concept terugnemen; het verdwijnt uit de lijst van je collega</translation>
    </message>
    <message>
        <source>Take this strip away; it stays in the log</source>
        <translation>Deze strook weghalen; in het logboek blijft het staan</translation>
    </message>
    <message>
        <source>Your remark; select words in the reply first to point at them</source>
        <translation>Je opmerking; selecteer eerst woorden in het antwoord om ze aan te wijzen</translation>
    </message>
    <message>
        <source>Remark on the draft, on the words selected or on all of it</source>
        <translation>Opmerking bij het concept, bij de geselecteerde woorden of bij het geheel</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>Op&amp;merking</translation>
    </message>
    <message>
        <source>Add the remark (Enter)</source>
        <translation>De opmerking toevoegen (Enter)</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gedaan: %1</translation>
    </message>
    <message>
        <source>Tick it off</source>
        <translation>Afvinken</translation>
    </message>
    <message>
        <source>Show the words “%1” in the reply</source>
        <translation>De woorden ‘%1’ in het antwoord tonen</translation>
    </message>
    <message>
        <source>Show these words in the reply</source>
        <translation>Deze woorden in het antwoord tonen</translation>
    </message>
    <message>
        <source>Take this remark away: %1</source>
        <translation>Deze opmerking weghalen: %1</translation>
    </message>
    <message>
        <source>Take this remark away</source>
        <translation>Deze opmerking weghalen</translation>
    </message>
</context>
<context>
    <name>amends::SendBar</name>
    <message>
        <source>Send by e-mail</source>
        <translation>Per e-mail versturen</translation>
    </message>
    <message>
        <source>Open as a new e-mail</source>
        <translation>Als nieuwe e-mail openen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als tekst kopiëren</translation>
    </message>
    <message>
        <source>Send a letter</source>
        <translation>Een brief versturen</translation>
    </message>
    <message>
        <source>Said by phone</source>
        <translation>Telefonisch gezegd</translation>
    </message>
    <message>
        <source>Said at the counter</source>
        <translation>Aan de toonbank gezegd</translation>
    </message>
    <message>
        <source>Hands a finished draft to your mail program</source>
        <translation>Geeft een kant-en-klaar concept door aan je mailprogramma</translation>
    </message>
    <message>
        <source>For mail programs that cannot open a finished draft</source>
        <translation>Voor mailprogramma’s die zo’n concept niet kunnen openen</translation>
    </message>
    <message>
        <source>Other ways to answer: letter, phone, counter, copy</source>
        <translation>Anders antwoorden: brief, telefoon, toonbank, kopie</translation>
    </message>
    <message>
        <source>Other ways to answer</source>
        <translation>Anders antwoorden</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Back to the reply, to the words that would hurt</source>
        <translation>Terug naar het antwoord, naar de woorden die pijn doen</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Toch versturen</translation>
    </message>
    <message>
        <source>You decide: it goes as it is written</source>
        <translation>Jij beslist: het gaat weg zoals het er staat</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reden:</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>als je wilt</translation>
    </message>
    <message>
        <source>Reason for sending it as it is, may be left empty</source>
        <translation>Reden om het zo te versturen, mag leeg blijven</translation>
    </message>
    <message>
        <source>Kept with the complaint, never sent</source>
        <translation>Blijft bij de klacht, nooit verstuurd</translation>
    </message>
    <message>
        <source>No e-mail address known</source>
        <translation>Geen e-mailadres bekend</translation>
    </message>
    <message>
        <source>to: %1</source>
        <translation>aan: %1</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Versturen: %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+Enter)</source>
        <translation>%1 (Ctrl+Shift+Enter)</translation>
    </message>
</context>
<context>
    <name>amends::SendFlow</name>
    <message numerus="yes">
        <source>%n passage will be read as “%1”. Would you like to change it first?</source>
        <translation>
            <numerusform>%n stukje komt over als ‘%1’. Wil je het eerst wijzigen?</numerusform>
            <numerusform>%n stukjes komen over als ‘%1’. Wil je ze eerst wijzigen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>No mail program took the message.</source>
        <translation>Geen enkel mailprogramma nam het bericht aan.</translation>
    </message>
    <message>
        <source>The reply is recorded. Copy its text and paste it into your mail.</source>
        <translation>Het antwoord is genoteerd. Kopieer de tekst en plak die in je mail.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>De tekst kopiëren</translation>
    </message>
    <message>
        <source>Handed over to your mail program.</source>
        <translation>Doorgegeven aan je mailprogramma.</translation>
    </message>
    <message>
        <source>Send it there; we will ask whether it went out.</source>
        <translation>Verstuur het daar; we vragen straks of het verstuurd is.</translation>
    </message>
    <message>
        <source>Copied, and recorded as sent.</source>
        <translation>Gekopieerd en als verstuurd genoteerd.</translation>
    </message>
    <message>
        <source>Paste it where it has to go.</source>
        <translation>Plak het waar het heen moet.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Genoteerd: %1.</translation>
    </message>
</context>
<context>
    <name>amends::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Try another word, such as “hours”, “staff” or “backup”.</source>
        <translation>Niets heet hier ‘%1’. Probeer een ander woord, zoals ‘openingstijden’, ‘medewerkers’ of ‘back-up’.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Een instelling zoeken</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pagina’s van de instellingen</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Gevonden instellingen</translation>
    </message>
</context>
<context>
    <name>amends::ShopPage</name>
    <message>
        <source>&amp;Name of the shop</source>
        <translation>&amp;Naam van de winkel</translation>
    </message>
    <message>
        <source>S&amp;treet and number</source>
        <translation>&amp;Straat en nummer</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>L&amp;and</translation>
    </message>
    <message>
        <source>P&amp;hone customers can call</source>
        <translation>&amp;Telefoon voor klanten</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Sign off with</source>
        <translation>Onde&amp;rtekening</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Met vriendelijke groet,</translation>
    </message>
    <message>
        <source>One a line. Mail from these is what we sent.</source>
        <translation>Eén per regel. Mail van deze adressen hebben wij verstuurd.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 is geen e-mailadres.</translation>
    </message>
    <message>
        <source>It has a name, an @ and a domain, as in shop@example.com.</source>
        <translation>Het heeft een naam, een @ en een domein, zoals in winkel@example.com.</translation>
    </message>
    <message>
        <source>One address a line.</source>
        <translation>Eén adres per regel.</translation>
    </message>
    <message>
        <source>company firm business</source>
        <translation>bedrijf firma zaak</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>address zip</source>
        <translation>adres postcode</translation>
    </message>
    <message>
        <source>To&amp;wn</source>
        <translation>P&amp;laats</translation>
    </message>
    <message>
        <source>address town place</source>
        <translation>adres plaats stad gemeente</translation>
    </message>
    <message>
        <source>address law rights holidays</source>
        <translation>adres wet rechten feestdagen</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Reg&amp;io</translation>
    </message>
    <message>
        <source>state canton department holidays</source>
        <translation>provincie gewest kanton deelstaat feestdagen</translation>
    </message>
    <message>
        <source>telephone number contact</source>
        <translation>telefoon gsm nummer contact</translation>
    </message>
    <message>
        <source>mail address contact</source>
        <translation>mail adres contact</translation>
    </message>
    <message>
        <source>O&amp;ur own e-mail addresses</source>
        <translation>Onze ei&amp;gen e-mailadressen</translation>
    </message>
    <message>
        <source>sent mail sender from accounts</source>
        <translation>verstuurd mail afzender accounts</translation>
    </message>
    <message>
        <source>signature regards greeting closing</source>
        <translation>handtekening ondertekening groeten slot</translation>
    </message>
    <message>
        <source>&amp;Logo on letters</source>
        <translation>Logo op &amp;brieven</translation>
    </message>
    <message>
        <source>picture image brand letterhead</source>
        <translation>afbeelding beeldmerk briefhoofd</translation>
    </message>
    <message>
        <source>money euro pound franc</source>
        <translation>geld munt euro pond frank</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Tij&amp;dzone</translation>
    </message>
    <message>
        <source>clock hour</source>
        <translation>klok uur</translation>
    </message>
    <message>
        <source>address letter details</source>
        <translation>adres brief gegevens</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Zoals deze computer</translation>
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
        <translation>Bestedingen per jaar</translation>
    </message>
</context>
<context>
    <name>amends::StaffButton</name>
    <message>
        <source>Staff…</source>
        <translation>Medewerkers…</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Wie is er?</translation>
    </message>
    <message>
        <source>Who is at the desk (Ctrl+Shift+U)</source>
        <translation>Wie er nu werkt (Ctrl+Shift+U)</translation>
    </message>
    <message>
        <source>Who is at the desk: %1</source>
        <translation>Nu aan het werk: %1</translation>
    </message>
    <message>
        <source>To read over</source>
        <translation>Na te lezen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · from %3</source>
        <translation>%1 · %2 · van %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to read over</source>
        <extracomment>initials of who is at the desk, and how many drafts wait to be read over: &quot;BM · 2 to read over&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n na te lezen</numerusform>
            <numerusform>%1 · %n na te lezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::StaffPage</name>
    <message>
        <source>No one signs in: who is at the desk is chosen by the initials at the bottom of the window. Whoever leaves keeps the name in the history; take the tick away.</source>
        <translation>Niemand hoeft in te loggen: met de initialen onderaan het venster kies je wie er werkt. Wie vertrekt, blijft met naam in de geschiedenis; haal gewoon het vinkje weg.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Direct line</source>
        <translation>Eigen nummer</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Werkt hier</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>&amp;Add someone</source>
        <translation>&amp;Iemand toevoegen</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Nog niemand gekozen</translation>
    </message>
    <message>
        <source>Everybody needs a name.</source>
        <translation>Iedereen heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Whoever leaves keeps the name: take the tick away instead.</source>
        <translation>De naam van wie vertrekt, blijft: haal liever het vinkje weg.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same initials.</source>
        <translation>%1 en %2 hebben dezelfde initialen.</translation>
    </message>
    <message>
        <source>Give one of them others, so that you can tell them apart.</source>
        <translation>Geef een van beiden andere, zodat je ze uit elkaar kunt houden.</translation>
    </message>
    <message>
        <source>Nobody yet. Add yourself: replies are signed with your name.</source>
        <translation>Nog niemand. Voeg jezelf toe: antwoorden worden met je naam ondertekend.</translation>
    </message>
    <message>
        <source>&amp;Remove this line</source>
        <translation>Deze regel &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Who sits at this computer</source>
        <translation>&amp;Wie aan deze computer zit</translation>
    </message>
    <message>
        <source>Who sits at this computer</source>
        <translation>Wie aan deze computer zit</translation>
    </message>
    <message>
        <source>team people colleagues employees handler</source>
        <translation>team mensen collega’s personeel behandelaar</translation>
    </message>
    <message>
        <source>who am I myself user initials</source>
        <translation>wie ben ik zelf gebruiker initialen</translation>
    </message>
    <message>
        <source>new colleague employee phone direct line rename leaves inactive</source>
        <translation>nieuwe collega medewerker telefoon eigen nummer hernoemen vertrekt inactief</translation>
    </message>
</context>
<context>
    <name>amends::TextDialog</name>
    <message>
        <source>New explanation</source>
        <translation>Nieuwe uitleg</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nieuw sjabloon</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Put in a &amp;field</source>
        <translation>&amp;Veld invoegen</translation>
    </message>
    <message>
        <source>Something the program knows by itself, or that you put in each time</source>
        <translation>Iets wat het programma zelf weet, of wat je telkens invult</translation>
    </message>
    <message>
        <source>Braces hold a field. {customer|Sir or Madam} says what to write where the name is not known; {date: day of delivery} is put in each time, and the reply is not sent without it. A brace meant as one is written twice.</source>
        <translation>Tussen accolades staat een veld. {klant|meneer of mevrouw} zegt wat er komt als de naam niet bekend is; {datum: leverdag} vul je telkens in, en zonder dat wordt het antwoord niet verstuurd. Een accolade die er echt een is, schrijf je dubbel.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>Te&amp;kst</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>So a reply would &amp;begin</source>
        <translation>Zo &amp;begint een antwoord</translation>
    </message>
    <message>
        <source>The customer’s name</source>
        <translation>De naam van de klant</translation>
    </message>
    <message>
        <source>How she is greeted</source>
        <translation>De aanspreking van de klant</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>Wat er gekocht is</translation>
    </message>
    <message>
        <source>The number of the order</source>
        <translation>Het nummer van de bestelling</translation>
    </message>
    <message>
        <source>The day of the order</source>
        <translation>De dag van de bestelling</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Wat er betaald is</translation>
    </message>
    <message>
        <source>The number of the complaint</source>
        <translation>Het nummer van de klacht</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Wie schrijft</translation>
    </message>
    <message>
        <source>The phone to call</source>
        <translation>Het telefoonnummer om te bellen</translation>
    </message>
    <message>
        <source>The opening hours</source>
        <translation>De openingstijden</translation>
    </message>
    <message>
        <source>The shop’s name</source>
        <translation>De naam van de winkel</translation>
    </message>
    <message>
        <source>The next working day</source>
        <translation>De volgende werkdag</translation>
    </message>
    <message>
        <source>The day of the next news</source>
        <translation>De dag van het volgende bericht</translation>
    </message>
    <message>
        <source>The mediator</source>
        <translation>De bemiddelaar</translation>
    </message>
    <message>
        <source>A day, each time</source>
        <translation>Een dag, telkens in te vullen</translation>
    </message>
    <message>
        <source>which day</source>
        <translation>welke dag</translation>
    </message>
    <message>
        <source>An amount, each time</source>
        <translation>Een bedrag, telkens in te vullen</translation>
    </message>
    <message>
        <source>which amount</source>
        <translation>welk bedrag</translation>
    </message>
    <message>
        <source>A choice, each time</source>
        <translation>Een keuze, telkens in te vullen</translation>
    </message>
    <message>
        <source>this / that</source>
        <translation>dit / dat</translation>
    </message>
    <message>
        <source>Some words, each time</source>
        <translation>Enkele woorden, telkens in te vullen</translation>
    </message>
    <message>
        <source>which words</source>
        <translation>welke woorden</translation>
    </message>
</context>
<context>
    <name>amends::TextPicker</name>
    <message>
        <source>Templates and explanations</source>
        <translation>Sjablonen en uitleg</translation>
    </message>
    <message>
        <source>late, wool, invoice…</source>
        <translation>te laat, wol, factuur…</translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation>Een tekst zoeken</translation>
    </message>
    <message>
        <source>No text has these words. Write one of your own in the settings, under Texts.</source>
        <translation>Geen tekst heeft deze woorden. Schrijf er zelf een in de instellingen, onder Teksten.</translation>
    </message>
    <message>
        <source>What will be put in</source>
        <translation>Wat er ingevoegd wordt</translation>
    </message>
    <message>
        <source>Marked words are yours to put in; Tab takes you from one to the next.</source>
        <translation>Gemarkeerde woorden vul je zelf in; Tab brengt je van het ene naar het andere.</translation>
    </message>
    <message>
        <source>&amp;Put it in</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>amends::TextsPage</name>
    <message>
        <source>Bring in texts</source>
        <translation>Teksten binnenhalen</translation>
    </message>
    <message>
        <source>Texts (*.toml);;All files (*)</source>
        <translation>Teksten (*.toml);;Alle bestanden (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) brought in.</source>
        <translation>
            <numerusform>%n tekst binnengehaald.</numerusform>
            <numerusform>%n teksten binnengehaald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation>
            <numerusform>%n was er al.</numerusform>
            <numerusform>%n waren er al.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save your texts</source>
        <translation>Je teksten opslaan</translation>
    </message>
    <message>
        <source>Texts (*.toml)</source>
        <translation>Teksten (*.toml)</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved.</source>
        <translation>
            <numerusform>%n tekst opgeslagen.</numerusform>
            <numerusform>%n teksten opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>explanation</source>
        <extracomment>beside the title of a text</extracomment>
        <translation>uitleg</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>van jou</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>door jou gewijzigd</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>&amp;Put back as it came</source>
        <translation>&amp;Terug zoals het was</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>“%1” is as it came again.</source>
        <translation>‘%1’ is weer zoals het was.</translation>
    </message>
    <message>
        <source>“%1” is gone.</source>
        <translation>‘%1’ is weg.</translation>
    </message>
    <message>
        <source>“%1” is no longer offered.</source>
        <translation>‘%1’ wordt niet meer aangeboden.</translation>
    </message>
    <message>
        <source>What your shop writes often. A template is a whole reply to begin from, an explanation tells one thing, such as how to wash wool. You put them into a reply with Ctrl+T. What you change here counts at once.</source>
        <translation>Wat je winkel vaak schrijft. Een sjabloon is een heel antwoord om mee te beginnen, een uitleg vertelt één ding, zoals hoe je wol wast. Met Ctrl+T voeg je ze in een antwoord in. Wat je hier wijzigt, geldt meteen.</translation>
    </message>
    <message>
        <source>Texts &amp;in</source>
        <translation>Teksten &amp;in</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Taal van de teksten</translation>
    </message>
    <message>
        <source>Templates and explanations</source>
        <translation>Sjablonen en uitleg</translation>
    </message>
    <message>
        <source>Write a &amp;template…</source>
        <translation>&amp;Sjabloon schrijven…</translation>
    </message>
    <message>
        <source>Write an &amp;explanation…</source>
        <translation>&amp;Uitleg schrijven…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Wij&amp;zigen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>&amp;Binnenhalen…</translation>
    </message>
    <message>
        <source>&amp;Save yours…</source>
        <translation>&amp;Eigen teksten opslaan…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>templates canned replies standard answers snippets macros</source>
        <translation>sjablonen standaardantwoorden standaardteksten vaste antwoorden bouwstenen macro’s</translation>
    </message>
    <message>
        <source>new template model letter</source>
        <translation>nieuw sjabloon modelbrief voorbeeldbrief</translation>
    </message>
    <message>
        <source>new card explanation care instructions washing</source>
        <translation>nieuwe uitleg kaart onderhoud wassen wasvoorschrift</translation>
    </message>
    <message>
        <source>import TOML file</source>
        <translation>importeren toml-bestand binnenhalen</translation>
    </message>
    <message>
        <source>export TOML file</source>
        <translation>exporteren toml-bestand opslaan</translation>
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
        <translation>Zoek een naam, een bestelling, woorden uit een bericht  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Narrow it down with from: status: channel: before: after: order: handler:</source>
        <translation>Zoek gerichter met from: status: channel: before: after: order: handler:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Nieuwe klacht</translation>
    </message>
    <message>
        <source>New complaint (Ctrl+N)</source>
        <translation>Nieuwe klacht (Ctrl+N)</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>Discreet</translation>
    </message>
</context>
<context>
    <name>amends::ViewList</name>
    <message>
        <source>Lists of complaints</source>
        <translation>Lijsten met klachten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n complaint(s)</source>
        <translation>
            <numerusform>%1, %n klacht</numerusform>
            <numerusform>%1, %n klachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Deze lijst verwijderen</translation>
    </message>
</context>
<context>
    <name>amends::WeekEditor</name>
    <message>
        <source>%1: opens</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>%1: gaat open</translation>
    </message>
    <message>
        <source>%1: closes</source>
        <translation>%1: sluit</translation>
    </message>
    <message>
        <source>%1: opens again</source>
        <translation>%1: gaat weer open</translation>
    </message>
    <message>
        <source>%1: closes for the day</source>
        <translation>%1: sluit voor de dag</translation>
    </message>
    <message>
        <source>With a break</source>
        <translation>Met een pauze</translation>
    </message>
    <message>
        <source>%1: with a break</source>
        <translation>%1: met een pauze</translation>
    </message>
</context>
<context>
    <name>amends::WindowPage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>theme dark light contrast</source>
        <translation>thema donker licht contrast</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>&amp;Tekstgrootte</translation>
    </message>
    <message>
        <source>font letters bigger larger smaller zoom</source>
        <translation>lettertype letters groter kleiner zoom</translation>
    </message>
    <message>
        <source>Colours and text change at once; Cancel takes them back.</source>
        <translation>Kleuren en tekst veranderen meteen; Annuleren draait het terug.</translation>
    </message>
    <message>
        <source>&amp;Hide spend, loyalty and notes when the window opens</source>
        <translation>&amp;Bestedingen, trouw en notities verbergen als het venster opent</translation>
    </message>
    <message>
        <source>values privacy customer counter F8</source>
        <translation>discreet privacy klant toonbank F8</translation>
    </message>
    <message>
        <source>appearance look display</source>
        <translation>uiterlijk weergave scherm</translation>
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
        <translation>De lijst tonen of verbergen (F7)</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>De lijst tonen of verbergen</translation>
    </message>
    <message>
        <source>Choose a complaint on the left to read it and to answer.
J and K move, Enter goes to the reply.</source>
        <translation>Kies links een klacht om die te lezen en te beantwoorden.
Met J en K schuif je op, met Enter ga je naar het antwoord.</translation>
    </message>
</context>
<context>
    <name>amends::WritingPage</name>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1: klaar</translation>
    </message>
    <message>
        <source>%1: the dictionary %2 cannot be used. Install the package %3 again.</source>
        <translation>%1: het woordenboek %2 kan niet worden gebruikt. Installeer het pakket %3 opnieuw.</translation>
    </message>
    <message>
        <source>%1: no dictionary yet. Install the package %2; everything else is checked all the same.</source>
        <translation>%1: nog geen woordenboek. Installeer het pakket %2; al het andere wordt toch nagekeken.</translation>
    </message>
    <message>
        <source>“%1” is not one word.</source>
        <translation>‘%1’ is niet één woord.</translation>
    </message>
    <message>
        <source>Add each word by itself, without signs around it.</source>
        <translation>Voeg elk woord apart toe, zonder tekens eromheen.</translation>
    </message>
    <message>
        <source>While I write</source>
        <extracomment>%1 a person</extracomment>
        <translation>Terwijl ik schrijf</translation>
    </message>
    <message>
        <source>While %1 writes</source>
        <translation>Terwijl %1 schrijft</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markeren</translation>
    </message>
    <message>
        <source>Every remark</source>
        <translation>Elke opmerking</translation>
    </message>
    <message>
        <source>Quiet: only stops</source>
        <translation>Rustig: alleen stops</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Which remarks are marked</source>
        <translation>Welke opmerkingen gemarkeerd worden</translation>
    </message>
    <message>
        <source>Check the &amp;spelling</source>
        <translation>&amp;Spelling controleren</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Woordenboeken</translation>
    </message>
    <message>
        <source>Words of our &amp;own</source>
        <translation>&amp;Eigen woorden</translation>
    </message>
    <message>
        <source>Words of our own</source>
        <translation>Eigen woorden</translation>
    </message>
    <message>
        <source>None yet. Names of customers, staff and of what you sell need not be added.</source>
        <translation>Nog geen. Namen van klanten, medewerkers en van wat je verkoopt hoeven er niet bij.</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>nog een woord</translation>
    </message>
    <message>
        <source>A word to add to the dictionary</source>
        <translation>Een woord om aan het woordenboek toe te voegen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Set aside in e&amp;very reply</source>
        <translation>In elk antwoord &amp;opzijgezet</translation>
    </message>
    <message>
        <source>Set aside in every reply</source>
        <translation>In elk antwoord opzijgezet</translation>
    </message>
    <message>
        <source>Nothing is set aside for good.</source>
        <translation>Er is niets voorgoed opzijgezet.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Terug&amp;halen</translation>
    </message>
    <message>
        <source>spelling dictionary checker underline</source>
        <translation>spelling woordenboek controle onderstrepen</translation>
    </message>
    <message>
        <source>quiet silent off disturb underline remarks marks</source>
        <translation>rustig stil uit storen onderstrepen opmerkingen markeringen</translation>
    </message>
    <message>
        <source>spell check orthography dictionary hunspell</source>
        <translation>spellingcontrole spelling woordenboek hunspell</translation>
    </message>
    <message>
        <source>own dictionary spelling names</source>
        <translation>eigen woordenboek spelling namen</translation>
    </message>
    <message>
        <source>ignored approved take back remarks</source>
        <translation>genegeerd goedgekeurd terughalen opmerkingen</translation>
    </message>
</context>
</TS>
