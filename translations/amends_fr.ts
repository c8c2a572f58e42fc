<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BetweenTheLines</name>
    <message>
        <source>The number of one of this customer’s purchases: shows it beside</source>
        <translation>Le numéro d’un achat de ce client&#xa0;: le montre à côté</translation>
    </message>
    <message>
        <source>The amount of one of this customer’s purchases: shows it beside</source>
        <translation>Le montant d’un achat de ce client&#xa0;: le montre à côté</translation>
    </message>
    <message>
        <source>The day of one of this customer’s purchases: shows it beside</source>
        <translation>Le jour d’un achat de ce client&#xa0;: le montre à côté</translation>
    </message>
    <message>
        <source>asks for: %1</source>
        <extracomment>what the customer&apos;s message asks for: &quot;asks for: refund, explanation&quot;</extracomment>
        <translation>demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>in %1, partly in %2</source>
        <extracomment>a message in two languages: &quot;in French, partly in Dutch&quot;</extracomment>
        <translation>en %1, en partie en %2</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>%n purchase(s), %1</source>
        <extracomment>%1 an amount: what the customer spent after the gesture</extracomment>
        <translation>
            <numerusform>%n achat, %1</numerusform>
            <numerusform>%n achats, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>%1: %2 given</source>
        <extracomment>%1 “This month” or “October 2026”, %2 an amount</extracomment>
        <translation>%1&#xa0;: %2 offerts</translation>
    </message>
    <message>
        <source>%1: %2 of %3 given</source>
        <extracomment>%1 “This month” or “October 2026”, %2 what was given, %3 the budget</extracomment>
        <translation>%1&#xa0;: %2 offerts sur %3</translation>
    </message>
    <message>
        <source>More than the %1 one person gives for a complaint without asking: ask first.</source>
        <extracomment>%1 an amount</extracomment>
        <translation>Plus que les %1 qu’une personne offre pour une réclamation sans demander&#xa0;: demandez d’abord.</translation>
    </message>
    <message>
        <source>nothing bought since</source>
        <extracomment>by the customer, after the gesture</extracomment>
        <translation>aucun achat depuis</translation>
    </message>
    <message>
        <source>You changed this on %1: %2.</source>
        <extracomment>%1 a day, %2 what was changed, in the shop&apos;s words; as the next ones</extracomment>
        <translation>Vous avez changé cela le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The first of the same cause since you changed this on %1: %2.</source>
        <translation>La première de même cause depuis votre changement du %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A hundred and more of the same cause came since you changed this on %1: %2.</source>
        <translation>Plus de cent de même cause sont arrivées depuis votre changement du %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The %3 of the same cause since you changed this on %1: %2.</source>
        <extracomment>%3 “2nd”, “3rd”</extracomment>
        <translation>La %3 de même cause depuis votre changement du %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>No holidays of its own</source>
        <translation>Pas de jours fériés propres</translation>
    </message>
</context>
<context>
    <name>CustomerSentences</name>
    <message>
        <source>has not bought for longer than most customers</source>
        <translation>n’achète plus depuis plus longtemps que la plupart</translation>
    </message>
    <message>
        <source>bought less lately than most customers</source>
        <translation>a acheté moins récemment que la plupart</translation>
    </message>
    <message>
        <source>bought about as lately as others</source>
        <translation>a acheté à peu près aussi récemment que les autres</translation>
    </message>
    <message>
        <source>bought more lately than most customers</source>
        <translation>a acheté plus récemment que la plupart</translation>
    </message>
    <message>
        <source>is among those who bought last</source>
        <translation>fait partie des tout derniers acheteurs</translation>
    </message>
    <message>
        <source>buys rarely</source>
        <translation>achète rarement</translation>
    </message>
    <message>
        <source>buys less often than most</source>
        <translation>achète moins souvent que la plupart</translation>
    </message>
    <message>
        <source>buys about as often as others</source>
        <translation>achète à peu près aussi souvent que les autres</translation>
    </message>
    <message>
        <source>buys more often than most</source>
        <translation>achète plus souvent que la plupart</translation>
    </message>
    <message>
        <source>buys most often of all</source>
        <translation>achète plus souvent que tous les autres</translation>
    </message>
    <message>
        <source>spends little</source>
        <translation>dépense peu</translation>
    </message>
    <message>
        <source>spends less than most</source>
        <translation>dépense moins que la plupart</translation>
    </message>
    <message>
        <source>spends about what others do</source>
        <translation>dépense à peu près comme les autres</translation>
    </message>
    <message>
        <source>spends more than most</source>
        <translation>dépense plus que la plupart</translation>
    </message>
    <message>
        <source>is in the fifth that spends the most</source>
        <translation>fait partie du cinquième qui dépense le plus</translation>
    </message>
    <message>
        <source>This customer %1, %2 and %3.</source>
        <extracomment>loyalty reason: how lately, how often, how much</extracomment>
        <translation>Ce client %1, %2 et %3.</translation>
    </message>
    <message numerus="yes">
        <source>Last purchase %n day(s) ago.</source>
        <translation>
            <numerusform>Dernier achat il y a %n jour.</numerusform>
            <numerusform>Dernier achat il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as %1 since %2.</source>
        <extracomment>%1 a word of loyalty such as “loyal”, %2 a day</extracomment>
        <translation>Noté «&#xa0;%1&#xa0;» depuis le %2.</translation>
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
        <translation>%1 a enregistré la réclamation</translation>
    </message>
    <message>
        <source>the new complaint</source>
        <translation>la nouvelle réclamation</translation>
    </message>
    <message>
        <source>Brought in with the mail</source>
        <translation>Importée avec les e-mails</translation>
    </message>
    <message>
        <source>%1 changed the status from “%2” to “%3”</source>
        <translation>%1 a changé l’état&#xa0;: de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>the change of status</source>
        <translation>le changement d’état</translation>
    </message>
    <message>
        <source>%1 gave it to somebody else to handle</source>
        <translation>%1 a confié le suivi à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>the change of handler</source>
        <translation>le changement de suivi</translation>
    </message>
    <message>
        <source>%1 noted the cause: %3</source>
        <translation>%1 a noté la cause&#xa0;: %3</translation>
    </message>
    <message>
        <source>the change of cause</source>
        <translation>le changement de cause</translation>
    </message>
    <message>
        <source>%1 noted what the customer asks for: %3</source>
        <translation>%1 a noté ce que demande le client&#xa0;: %3</translation>
    </message>
    <message>
        <source>the change of what is asked for</source>
        <translation>le changement de la demande</translation>
    </message>
    <message>
        <source>%1 noted the remedy: %3</source>
        <translation>%1 a noté la solution&#xa0;: %3</translation>
    </message>
    <message>
        <source>the change of remedy</source>
        <translation>le changement de solution</translation>
    </message>
    <message>
        <source>%1 noted which purchase it is about</source>
        <translation>%1 a noté de quel achat il s’agit</translation>
    </message>
    <message>
        <source>the change of purchase</source>
        <translation>le changement d’achat</translation>
    </message>
    <message>
        <source>%1 changed whose complaint it is</source>
        <translation>%1 a changé le client de la réclamation</translation>
    </message>
    <message>
        <source>the change of customer</source>
        <translation>le changement de client</translation>
    </message>
    <message>
        <source>%1 changed the subject</source>
        <translation>%1 a changé l’objet</translation>
    </message>
    <message>
        <source>the change of subject</source>
        <translation>le changement d’objet</translation>
    </message>
    <message>
        <source>%1 marked it as read or unread</source>
        <translation>%1 a changé la marque lu / non lu</translation>
    </message>
    <message>
        <source>the read mark</source>
        <translation>la marque lu / non lu</translation>
    </message>
    <message>
        <source>%1 added a note</source>
        <translation>%1 a ajouté une note</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>The customer wrote</source>
        <translation>Le client a écrit</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 a répondu</translation>
    </message>
    <message>
        <source>the reply</source>
        <translation>la réponse</translation>
    </message>
    <message>
        <source>%1 handed the reply to the mail program</source>
        <translation>%1 a remis la réponse à la messagerie</translation>
    </message>
    <message>
        <source>%1 sent it with a stop standing</source>
        <translation>%1 a envoyé la réponse malgré un stop</translation>
    </message>
    <message>
        <source>The reply went out</source>
        <translation>La réponse est partie</translation>
    </message>
    <message>
        <source>The reply did not go out; it is a draft again</source>
        <translation>La réponse n’est pas partie&#x202f;; c’est de nouveau un brouillon</translation>
    </message>
    <message>
        <source>%1 noted something to remember</source>
        <translation>%1 a noté quelque chose à retenir</translation>
    </message>
    <message>
        <source>the thing to remember</source>
        <translation>la chose à retenir</translation>
    </message>
    <message>
        <source>%1 removed something to remember</source>
        <translation>%1 a retiré quelque chose à retenir</translation>
    </message>
    <message>
        <source>the removed thing to remember</source>
        <translation>le retrait de la chose à retenir</translation>
    </message>
    <message>
        <source>%1 changed the customer’s details</source>
        <translation>%1 a changé les coordonnées du client</translation>
    </message>
    <message>
        <source>the change of the customer’s details</source>
        <translation>le changement des coordonnées du client</translation>
    </message>
    <message>
        <source>%1 linked two customers</source>
        <translation>%1 a relié deux clients</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>le lien</translation>
    </message>
    <message>
        <source>%1 took a link between customers away</source>
        <translation>%1 a retiré un lien entre clients</translation>
    </message>
    <message>
        <source>the removed link</source>
        <translation>le retrait du lien</translation>
    </message>
    <message>
        <source>%1 brought in files</source>
        <translation>%1 a importé des fichiers</translation>
    </message>
    <message>
        <source>the import</source>
        <translation>l’importation</translation>
    </message>
    <message>
        <source>%1 took an import back</source>
        <translation>%1 a annulé une importation</translation>
    </message>
    <message>
        <source>%1 erased a customer</source>
        <translation>%1 a effacé un client</translation>
    </message>
    <message>
        <source>%1 took the last step back</source>
        <translation>%1 a annulé la dernière action</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>pas connu</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>the saved view</source>
        <translation>la liste gardée</translation>
    </message>
    <message>
        <source>the change of the saved view</source>
        <translation>le changement de la liste gardée</translation>
    </message>
    <message>
        <source>the removed view</source>
        <translation>la liste retirée</translation>
    </message>
    <message>
        <source>the new order of the views</source>
        <translation>le nouvel ordre des listes</translation>
    </message>
    <message>
        <source>%1 noted the day the customer set</source>
        <translation>%1 a noté la date fixée par le client</translation>
    </message>
    <message>
        <source>the change of the customer’s deadline</source>
        <translation>le changement de l’échéance du client</translation>
    </message>
    <message>
        <source>%1 did a step of the safety list: %3</source>
        <translation>%1 a fait une étape de la liste de sécurité&#xa0;: %3</translation>
    </message>
    <message>
        <source>the tick on the safety list</source>
        <translation>la coche sur la liste de sécurité</translation>
    </message>
    <message>
        <source>%1 took a tick off the safety list: %3</source>
        <translation>%1 a décoché une étape de la liste de sécurité&#xa0;: %3</translation>
    </message>
    <message>
        <source>the tick taken off the safety list</source>
        <translation>le retrait de la coche sur la liste de sécurité</translation>
    </message>
    <message>
        <source>%1 asked a colleague to read the draft over</source>
        <translation>%1 a demandé à un collègue de relire le brouillon</translation>
    </message>
    <message>
        <source>the request to read it over</source>
        <translation>la demande de relecture</translation>
    </message>
    <message>
        <source>%1 did not wait for the second reader</source>
        <translation>%1 n’a pas attendu la relecture</translation>
    </message>
    <message>
        <source>taking the draft back</source>
        <translation>la reprise du brouillon</translation>
    </message>
    <message>
        <source>%1 put the second reader’s answer away</source>
        <translation>%1 a rangé l’avis de relecture</translation>
    </message>
    <message>
        <source>putting the remarks away</source>
        <translation>le rangement des remarques</translation>
    </message>
    <message>
        <source>%1 read the draft over: fine</source>
        <translation>%1 a relu le brouillon&#xa0;: c’est bon</translation>
    </message>
    <message>
        <source>handing the draft back</source>
        <translation>le renvoi du brouillon</translation>
    </message>
    <message>
        <source>%1 read the draft over, with remarks</source>
        <translation>%1 a relu le brouillon, avec des remarques</translation>
    </message>
    <message>
        <source>%1 sent it before the second reader had answered</source>
        <translation>%1 a envoyé la réponse sans attendre l’avis de relecture</translation>
    </message>
    <message>
        <source>%1 wrote a remark on the draft</source>
        <translation>%1 a écrit une remarque sur le brouillon</translation>
    </message>
    <message>
        <source>the remark</source>
        <translation>la remarque</translation>
    </message>
    <message>
        <source>%1 took a remark away</source>
        <translation>%1 a retiré une remarque</translation>
    </message>
    <message>
        <source>the removed remark</source>
        <translation>le retrait de la remarque</translation>
    </message>
    <message>
        <source>%1 ticked a remark off</source>
        <translation>%1 a coché une remarque</translation>
    </message>
    <message>
        <source>the tick on the remark</source>
        <translation>la coche sur la remarque</translation>
    </message>
    <message>
        <source>%1 opened a remark again</source>
        <translation>%1 a rouvert une remarque</translation>
    </message>
    <message>
        <source>opening the remark again</source>
        <translation>la réouverture de la remarque</translation>
    </message>
    <message>
        <source>%1 noted a promise</source>
        <translation>%1 a noté une promesse</translation>
    </message>
    <message>
        <source>the promise</source>
        <translation>la promesse</translation>
    </message>
    <message>
        <source>%1 kept a promise</source>
        <translation>%1 a tenu une promesse</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>la promesse tenue</translation>
    </message>
    <message>
        <source>%1 noted that a promise was not kept</source>
        <translation>%1 a noté qu’une promesse n’a pas été tenue</translation>
    </message>
    <message>
        <source>promise not kept</source>
        <translation>la promesse non tenue</translation>
    </message>
    <message>
        <source>%1 gave a promise a new date</source>
        <translation>%1 a donné une nouvelle date à une promesse</translation>
    </message>
    <message>
        <source>the new date</source>
        <translation>la nouvelle date</translation>
    </message>
    <message>
        <source>%1 put a promise out of sight for a while</source>
        <translation>%1 a mis une promesse hors de vue pour un temps</translation>
    </message>
    <message>
        <source>putting the promise out of sight</source>
        <translation>la mise hors de vue de la promesse</translation>
    </message>
    <message>
        <source>%1 brought a promise back in sight</source>
        <translation>%1 a remis une promesse en vue</translation>
    </message>
    <message>
        <source>bringing the promise back</source>
        <translation>la remise en vue de la promesse</translation>
    </message>
    <message>
        <source>%1 removed a promise that was none</source>
        <translation>%1 a retiré une promesse qui n’en était pas une</translation>
    </message>
    <message>
        <source>removing the promise</source>
        <translation>le retrait de la promesse</translation>
    </message>
    <message>
        <source>the house phrase</source>
        <translation>la phrase de la maison</translation>
    </message>
    <message>
        <source>the change of the house phrase</source>
        <translation>le changement de la phrase de la maison</translation>
    </message>
    <message>
        <source>the removed house phrase</source>
        <translation>le retrait de la phrase de la maison</translation>
    </message>
    <message>
        <source>the house phrases brought in</source>
        <translation>l’importation des phrases de la maison</translation>
    </message>
    <message>
        <source>the word added to the dictionary</source>
        <translation>le mot ajouté au dictionnaire</translation>
    </message>
    <message>
        <source>the word taken out of the dictionary</source>
        <translation>le retrait du mot du dictionnaire</translation>
    </message>
    <message>
        <source>%1 offered: %3</source>
        <translation>%1 a proposé&#xa0;: %3</translation>
    </message>
    <message>
        <source>the offer</source>
        <translation>la proposition</translation>
    </message>
    <message>
        <source>%1 noted what was chosen: %3</source>
        <translation>%1 a noté ce qui a été choisi&#xa0;: %3</translation>
    </message>
    <message>
        <source>the choice of the remedy</source>
        <translation>le choix de la solution</translation>
    </message>
    <message>
        <source>%1 noted that it is delivered (%3)</source>
        <translation>%1 a noté que le client a reçu la solution (%3)</translation>
    </message>
    <message>
        <source>the delivery of the remedy</source>
        <translation>la réception de la solution</translation>
    </message>
    <message>
        <source>%1 noted that the customer said it is well</source>
        <translation>%1 a noté que pour le client, tout va bien</translation>
    </message>
    <message>
        <source>that it is well</source>
        <translation>la note que tout va bien</translation>
    </message>
    <message>
        <source>%1 noted that the customer does not accept it</source>
        <translation>%1 a noté que le client n’accepte pas la solution</translation>
    </message>
    <message>
        <source>that it is not accepted</source>
        <translation>la note que la solution n’est pas acceptée</translation>
    </message>
    <message>
        <source>%1 opened the matter again</source>
        <translation>%1 a rouvert l’affaire</translation>
    </message>
    <message>
        <source>opening the matter again</source>
        <translation>la réouverture de l’affaire</translation>
    </message>
    <message>
        <source>the answer to “Was it us?”</source>
        <translation>la réponse à «&#xa0;Était-ce nous&#x202f;?&#xa0;»</translation>
    </message>
    <message>
        <source>%1 noted how it was sold, for the law</source>
        <translation>%1 a noté les conditions de la vente, pour la loi</translation>
    </message>
    <message>
        <source>the change of how it was sold</source>
        <translation>le changement des conditions de la vente</translation>
    </message>
    <message>
        <source>%1 noted a gesture: %3</source>
        <translation>%1 a noté un geste&#xa0;: %3</translation>
    </message>
    <message>
        <source>the gesture</source>
        <translation>le geste</translation>
    </message>
    <message>
        <source>%1 changed what is noted of a gesture: %3</source>
        <translation>%1 a changé ce qui est noté d’un geste&#xa0;: %3</translation>
    </message>
    <message>
        <source>the change of the gesture</source>
        <translation>le changement du geste</translation>
    </message>
    <message>
        <source>%1 removed a gesture: %3</source>
        <translation>%1 a retiré un geste&#xa0;: %3</translation>
    </message>
    <message>
        <source>the removed gesture</source>
        <translation>le retrait du geste</translation>
    </message>
    <message>
        <source>the note of what you changed</source>
        <translation>la note de ce que vous avez changé</translation>
    </message>
    <message>
        <source>the correction of what you changed</source>
        <translation>la correction de ce que vous avez changé</translation>
    </message>
    <message>
        <source>the removed note of what you changed</source>
        <translation>le retrait de ce que vous avez changé</translation>
    </message>
    <message>
        <source>%1 told the customer what was changed</source>
        <translation>%1 a dit au client ce qui a été changé</translation>
    </message>
    <message>
        <source>that the customer was told</source>
        <translation>la note que le client est au courant</translation>
    </message>
    <message>
        <source>%1 noted that the customer was not told what was changed</source>
        <translation>%1 a noté que le client ne sait pas encore ce qui a été changé</translation>
    </message>
    <message>
        <source>that the customer was not told</source>
        <translation>la note que le client n’est pas au courant</translation>
    </message>
    <message>
        <source>%1 changed the day to ask how it was handled</source>
        <translation>%1 a changé le jour où demander l’avis du client</translation>
    </message>
    <message>
        <source>the change of the day to ask</source>
        <translation>le changement du jour où demander</translation>
    </message>
    <message>
        <source>%1 asked the customer how it was handled</source>
        <translation>%1 a demandé au client ce qu’il en a pensé</translation>
    </message>
    <message>
        <source>that the customer was asked</source>
        <translation>la question posée au client</translation>
    </message>
    <message>
        <source>%1 noted how the customer found it handled</source>
        <translation>%1 a noté ce que le client en a pensé</translation>
    </message>
    <message>
        <source>the customer’s answer</source>
        <translation>la réponse du client</translation>
    </message>
    <message>
        <source>the new text</source>
        <translation>le nouveau texte</translation>
    </message>
    <message>
        <source>the change of the text</source>
        <translation>le changement du texte</translation>
    </message>
    <message>
        <source>the removed text</source>
        <translation>le retrait du texte</translation>
    </message>
    <message>
        <source>the hidden text</source>
        <translation>le texte caché</translation>
    </message>
    <message>
        <source>the text put back</source>
        <translation>le texte remis</translation>
    </message>
    <message>
        <source>the new order of the texts</source>
        <translation>le nouvel ordre des textes</translation>
    </message>
    <message>
        <source>the texts brought in</source>
        <translation>l’importation des textes</translation>
    </message>
    <message>
        <source>It was closed; the customer wrote again, and it is open</source>
        <translation>Elle était clôturée&#x202f;; le client a réécrit, elle est rouverte</translation>
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
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wk</source>
        <extracomment>how long ago, short: weeks</extracomment>
        <translation>
            <numerusform>%n sem.</numerusform>
            <numerusform>%n sem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo</source>
        <extracomment>how long ago, short: months</extracomment>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yr</source>
        <extracomment>how long ago, short: years</extracomment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>%1 customers</source>
        <translation>clients de %1</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>contacts de %1</translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation>factures de %1</translation>
    </message>
    <message>
        <source>%1 items sold</source>
        <translation>articles vendus de %1</translation>
    </message>
    <message>
        <source>%1 receipts</source>
        <translation>tickets de %1</translation>
    </message>
    <message>
        <source>%1 sales</source>
        <translation>ventes de %1</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>commandes de %1</translation>
    </message>
    <message>
        <source>In the shop system, export the orders or the customers instead.</source>
        <translation>Dans le logiciel du magasin, exportez plutôt les commandes ou les clients.</translation>
    </message>
    <message>
        <source>Export the orders themselves, one row an order or an article.</source>
        <translation>Exportez les commandes elles-mêmes, une ligne par commande ou par article.</translation>
    </message>
    <message>
        <source>Choose below which column is the e-mail address, the order number or the amount.</source>
        <translation>Choisissez ci-dessous quelle colonne contient l’adresse e-mail, le numéro de commande ou le montant.</translation>
    </message>
    <message>
        <source>It was moved, renamed or unplugged. Add it again when it is back.</source>
        <translation>L’élément a été déplacé, renommé ou débranché. Ajoutez-le de nouveau quand il sera revenu.</translation>
    </message>
    <message>
        <source>Export it once more, and wait until the download has ended.</source>
        <translation>Exportez-le encore une fois, et attendez la fin du téléchargement.</translation>
    </message>
    <message>
        <source>Look under “How the file is written” whether the sign between the columns is right.</source>
        <translation>Regardez sous «&#xa0;Comment lire le fichier&#xa0;» si le signe entre les colonnes est le bon.</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Carnet d’adresses</translation>
    </message>
    <message>
        <source>Orders with their customers</source>
        <translation>Commandes avec leurs clients</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Un tableau</translation>
    </message>
    <message>
        <source>There is no e-mail in this folder, and no table or address book.</source>
        <translation>Ce dossier ne contient ni e-mail, ni tableau, ni carnet d’adresses.</translation>
    </message>
    <message>
        <source>It is neither e-mail nor a table or address book.</source>
        <translation>Ce n’est ni un e-mail, ni un tableau, ni un carnet d’adresses.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>A folder with e-mail</source>
        <translation>Un dossier d’e-mails</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Cannot be brought in</source>
        <translation>Impossible à importer</translation>
    </message>
    <message>
        <source>Each file is judged by what is in it, not by its name. What is here already is not doubled, answers join their complaint, and newsletters and automatic mail start no clock.</source>
        <translation>Chaque fichier est jugé sur son contenu, pas sur son nom. Rien n’est repris en double, les réponses rejoignent leur réclamation, et les lettres d’information et messages automatiques ne lancent aucun délai.</translation>
    </message>
    <message>
        <source>Read as you chose. This is remembered for files like it once you bring it in.</source>
        <translation>Lu selon vos choix. Ils seront retenus pour les fichiers semblables dès que vous l’importez.</translation>
    </message>
    <message>
        <source>Read as you chose the last time, for files with these columns.</source>
        <translation>Lu selon vos choix de la dernière fois, pour les fichiers avec ces colonnes.</translation>
    </message>
    <message>
        <source>Recognised by its contents, as address books write them.</source>
        <translation>Reconnu à son contenu, tel que l’écrivent les carnets d’adresses.</translation>
    </message>
    <message>
        <source>No form we know by name. The columns were guessed by their titles and contents: look them over.</source>
        <translation>Un modèle que nous ne connaissons pas. Les colonnes ont été devinées d’après leurs titres et leur contenu&#xa0;: vérifiez-les.</translation>
    </message>
    <message>
        <source>Recognised by its columns %1.</source>
        <translation>Reconnu grâce aux colonnes %1.</translation>
    </message>
    <message>
        <source>Save it in the other program as CSV, vCard or e-mail (.eml, .mbox), and add that.</source>
        <translation>Enregistrez-le dans l’autre programme en CSV, vCard ou e-mail (.eml, .mbox), puis ajoutez-le.</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>feuille «&#xa0;%1&#xa0;»</translation>
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
        <translation>Unicode (UTF-16, gros-boutiste)</translation>
    </message>
    <message>
        <source>Western Europe (Windows)</source>
        <translation>Europe de l’Ouest (Windows)</translation>
    </message>
    <message>
        <source>Western Europe (ISO)</source>
        <translation>Europe de l’Ouest (ISO)</translation>
    </message>
    <message>
        <source>day first (31/12/2026)</source>
        <translation>jour d’abord (31/12/2026)</translation>
    </message>
    <message>
        <source>month first (12/31/2026)</source>
        <translation>mois d’abord (12/31/2026)</translation>
    </message>
    <message>
        <source>year first (2026-12-31)</source>
        <translation>année d’abord (2026-12-31)</translation>
    </message>
    <message>
        <source>decimal comma (12,50)</source>
        <translation>virgule décimale (12,50)</translation>
    </message>
    <message>
        <source>decimal point (12.50)</source>
        <translation>point décimal (12.50)</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>the sign between two columns of a file</extracomment>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espaces</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>already known</source>
        <translation>déjà connu</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>not an e-mail</source>
        <translation>pas un e-mail</translation>
    </message>
    <message>
        <source>a winmail.dat without its e-mail: bring in the e-mail it came with</source>
        <translation>un winmail.dat sans son e-mail&#xa0;: importez l’e-mail qui le contenait</translation>
    </message>
    <message>
        <source>an Outlook .msg file: in Outlook, save it as .eml or drag it to a folder of another mail program</source>
        <translation>un fichier .msg d’Outlook&#xa0;: dans Outlook, enregistrez-le en .eml ou glissez-le dans un dossier d’une autre messagerie</translation>
    </message>
    <message>
        <source>larger than Amends reads (%1)</source>
        <translation>trop grand pour Amends (%1)</translation>
    </message>
    <message>
        <source>cannot be read: ask for the right to read it</source>
        <translation>impossible à lire&#xa0;: demandez le droit de le lire</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>est introuvable</translation>
    </message>
    <message>
        <source>is damaged and could not be read as an e-mail</source>
        <translation>est abîmé et n’a pas pu être lu comme un e-mail</translation>
    </message>
    <message>
        <source>a draft that was never sent</source>
        <translation>un brouillon jamais envoyé</translation>
    </message>
    <message>
        <source>the shop’s own copy: the reply is now known to be sent</source>
        <translation>la copie du magasin&#xa0;: on sait maintenant que la réponse est partie</translation>
    </message>
    <message>
        <source>the shop’s own mail, added as an answer</source>
        <translation>un e-mail du magasin, ajouté comme réponse</translation>
    </message>
    <message>
        <source>the row is empty</source>
        <translation>la ligne est vide</translation>
    </message>
    <message>
        <source>not a table that Amends reads: save it as CSV in the other program</source>
        <translation>un tableau qu’Amends ne lit pas&#xa0;: enregistrez-le en CSV dans l’autre programme</translation>
    </message>
    <message>
        <source>no column was recognised: say which column means what</source>
        <translation>aucune colonne reconnue&#xa0;: dites ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>names no customer Amends could recognise (no number, e-mail or phone)</source>
        <translation>aucun client reconnaissable (ni numéro, ni e-mail, ni téléphone)</translation>
    </message>
    <message>
        <source>has no order number</source>
        <translation>pas de numéro de commande</translation>
    </message>
    <message>
        <source>has no amount</source>
        <translation>pas de montant</translation>
    </message>
    <message>
        <source>the amount is too large: %1</source>
        <translation>le montant est trop grand&#xa0;: %1</translation>
    </message>
    <message>
        <source>the amount cannot be read: %1</source>
        <translation>le montant est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>the date cannot be read: %1</source>
        <translation>la date est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>the quantity cannot be read: %1</source>
        <translation>la quantité est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>the number was damaged by a spreadsheet (%1): export it again and do not open it there before</source>
        <translation>le numéro a été abîmé par un tableur (%1)&#xa0;: exportez à nouveau, sans ouvrir le fichier dans le tableur</translation>
    </message>
    <message>
        <source>a list of orders without amounts: bring in the list of their articles too</source>
        <translation>une liste de commandes sans montants&#xa0;: importez aussi la liste de leurs articles</translation>
    </message>
    <message>
        <source>a list of payments: bring in the orders and their articles instead</source>
        <translation>une liste de paiements&#xa0;: importez plutôt les commandes et leurs articles</translation>
    </message>
    <message>
        <source>a list of articles for sale, not of orders</source>
        <translation>une liste d’articles en vente, pas de commandes</translation>
    </message>
    <message>
        <source>a list of reviews, not of orders</source>
        <translation>une liste d’avis, pas de commandes</translation>
    </message>
    <message>
        <source>a summary without customers or orders that could be read in</source>
        <translation>un résumé, sans clients ni commandes à reprendre</translation>
    </message>
    <message>
        <source>the row is too long; a quotation mark may be missing</source>
        <translation>la ligne est trop longue&#x202f;; il manque peut-être un guillemet</translation>
    </message>
    <message>
        <source>too many broken rows: the file may be of another kind</source>
        <translation>trop de lignes abîmées&#xa0;: c’est peut-être un autre type de fichier</translation>
    </message>
    <message>
        <source>has more columns than Amends reads (%1)</source>
        <translation>plus de colonnes qu’Amends n’en lit (%1)</translation>
    </message>
    <message>
        <source>could not be delivered: a machine’s message</source>
        <translation>n’a pas pu être remis&#xa0;: message d’une machine</translation>
    </message>
    <message>
        <source>a delivery report</source>
        <translation>un avis de remise</translation>
    </message>
    <message>
        <source>a read receipt</source>
        <translation>un accusé de lecture</translation>
    </message>
    <message>
        <source>an automatic answer</source>
        <translation>une réponse automatique</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>une invitation</translation>
    </message>
    <message>
        <source>from a mailing list</source>
        <translation>d’une liste de diffusion</translation>
    </message>
    <message>
        <source>a newsletter</source>
        <translation>une lettre d’information</translation>
    </message>
    <message>
        <source>sent by a machine that takes no answer</source>
        <translation>envoyé par une machine qui n’accepte pas de réponse</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>marqué comme indésirable</translation>
    </message>
    <message>
        <source>encrypted: open it in your mail program and copy the text</source>
        <translation>chiffré&#xa0;: ouvrez-le dans votre messagerie et copiez le texte</translation>
    </message>
    <message>
        <source>the tone is heated</source>
        <translation>le ton est vif</translation>
    </message>
    <message>
        <source>it says something that should not wait</source>
        <translation>le message dit quelque chose qui ne devrait pas attendre</translation>
    </message>
    <message>
        <source>it asks for something to be put right</source>
        <translation>le message demande qu’on arrange les choses</translation>
    </message>
    <message>
        <source>it speaks of something that went wrong</source>
        <translation>le message parle de quelque chose qui s’est mal passé</translation>
    </message>
    <message>
        <source>nothing in it speaks of trouble</source>
        <translation>rien dans le message ne parle d’un souci</translation>
    </message>
    <message>
        <source>you answered it last</source>
        <translation>vous avez répondu en dernier</translation>
    </message>
    <message>
        <source>older than the matters you said are still open</source>
        <translation>plus ancien que les affaires que vous dites encore ouvertes</translation>
    </message>
    <message>
        <source>you wrote first</source>
        <translation>c’est vous qui avez écrit en premier</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>the first cells of a table of rows that an import did not take</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Pourquoi pas repris</translation>
    </message>
    <message>
        <source>Order number</source>
        <extracomment>what a column of a shop&apos;s file means</extracomment>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Jour de la commande</translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation>Heure de la commande</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Carte de fidélité</translation>
    </message>
    <message>
        <source>Another number of the same customer</source>
        <translation>Un autre numéro du même client</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>Total de la commande</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>Remise sur la commande</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>État de la commande</translation>
    </message>
    <message>
        <source>Sale or refund</source>
        <translation>Vente ou remboursement</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Livré le</translation>
    </message>
    <message>
        <source>Sold in the shop or at a distance</source>
        <translation>Vendu au magasin ou à distance</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Numéro d’article</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prix à la pièce</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>Montant de la ligne</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Remise sur la ligne</translation>
    </message>
    <message>
        <source>Tax on the line</source>
        <translation>TVA de la ligne</translation>
    </message>
    <message>
        <source>Delivery costs</source>
        <translation>Frais de livraison</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation>Deuxième ligne de l’adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Spend by the other system’s count</source>
        <translation>Montant des achats selon l’autre logiciel</translation>
    </message>
    <message>
        <source>Amount of the payment</source>
        <translation>Montant du paiement</translation>
    </message>
    <message>
        <source>Payment or refund</source>
        <translation>Paiement ou remboursement</translation>
    </message>
    <message>
        <source>No date in it says whether the day or the month stands first: please look at the dates below.</source>
        <translation>Aucune date ne dit si le jour ou le mois vient d’abord&#xa0;: vérifiez les dates ci-dessous.</translation>
    </message>
    <message>
        <source>Columns with passwords or payment cards are never read.</source>
        <translation>Les colonnes de mots de passe ou de cartes de paiement ne sont jamais lues.</translation>
    </message>
    <message>
        <source>It names customers by name alone: orders join customers already here, and make no new ones.</source>
        <translation>Les clients n’y ont que leur nom&#xa0;: les commandes rejoignent des clients déjà connus et n’en créent pas de nouveaux.</translation>
    </message>
    <message>
        <source>It names no customers: the orders are kept as sales to a person unknown.</source>
        <translation>Il ne nomme aucun client&#xa0;: les commandes sont gardées comme des ventes à une personne inconnue.</translation>
    </message>
    <message>
        <source>The other system writes a thousand customers a file: there may be another file.</source>
        <translation>L’autre logiciel écrit mille clients par fichier&#xa0;: il y a peut-être un autre fichier.</translation>
    </message>
    <message>
        <source>locked with a password: save a copy without password and bring that in</source>
        <translation>protégé par un mot de passe&#xa0;: enregistrez une copie sans mot de passe et importez-la</translation>
    </message>
    <message>
        <source>an older kind of workbook (.xls or .xlsb): save it as .xlsx or as CSV</source>
        <translation>un ancien type de classeur (.xls ou .xlsb)&#xa0;: enregistrez-le en .xlsx ou en CSV</translation>
    </message>
    <message>
        <source>an OpenDocument workbook (.ods): save it as .xlsx or as CSV</source>
        <translation>un classeur OpenDocument (.ods)&#xa0;: enregistrez-le en .xlsx ou en CSV</translation>
    </message>
    <message>
        <source>a packed archive: unpack it and bring in the files it holds</source>
        <translation>une archive compressée&#xa0;: décompressez-la et importez les fichiers qu’elle contient</translation>
    </message>
    <message>
        <source>a web page under a table’s name: open it in your spreadsheet program and save it as .xlsx or CSV</source>
        <translation>une page web sous un nom de tableau&#xa0;: ouvrez-la dans votre tableur et enregistrez-la en .xlsx ou en CSV</translation>
    </message>
    <message>
        <source>the workbook is damaged: open it in your spreadsheet program and save it anew</source>
        <translation>le classeur est abîmé&#xa0;: ouvrez-le dans votre tableur et enregistrez-le à nouveau</translation>
    </message>
    <message>
        <source>the workbook is larger than Amends reads: save the sheet as CSV, which may be of any size</source>
        <translation>le classeur est trop grand pour Amends&#xa0;: enregistrez la feuille en CSV, de n’importe quelle taille</translation>
    </message>
    <message>
        <source>larger than 128 MB: more than Amends reads of one e-mail</source>
        <translation>plus de 128&#xa0;Mo&#xa0;: plus qu’Amends n’en lit d’un seul e-mail</translation>
    </message>
    <message>
        <source>its header is longer than any mail program writes: perhaps meant to harm, so it was left alone</source>
        <translation>son en-tête est plus long que n’en écrit aucune messagerie&#xa0;: peut-être malveillant, donc mis à part</translation>
    </message>
    <message>
        <source>messages within messages, more than 100 deep: perhaps meant to harm, so it was left alone</source>
        <translation>des messages dans des messages, sur plus de 100 niveaux&#xa0;: peut-être malveillant, donc mis à part</translation>
    </message>
    <message>
        <source>made of more than 10,000 parts: perhaps meant to harm, so it was left alone</source>
        <translation>fait de plus de 10&#x202f;000 parties&#xa0;: peut-être malveillant, donc mis à part</translation>
    </message>
    <message>
        <source>its text was cut, because it is longer than 4 million characters; the mail itself is unharmed</source>
        <translation>son texte a été coupé, car il dépasse 4 millions de caractères&#x202f;; l’e-mail lui-même est intact</translation>
    </message>
    <message>
        <source>some attachments were left out: there are more than 500, or they are too large together</source>
        <translation>des pièces jointes ont été laissées de côté&#xa0;: il y en a plus de 500, ou elles sont trop grandes ensemble</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Someone may get hurt</source>
        <translation>Quelqu’un pourrait se blesser</translation>
    </message>
    <message>
        <source>A promise not kept, or not the first time</source>
        <translation>Une promesse non tenue, ou pas la première fois</translation>
    </message>
    <message>
        <source>How upset the message is</source>
        <translation>Le ton du message</translation>
    </message>
    <message>
        <source>How long it has waited for us</source>
        <translation>Le temps que nous faisons attendre</translation>
    </message>
    <message>
        <source>What this customer means to the shop</source>
        <translation>Ce que ce client représente pour le magasin</translation>
    </message>
    <message>
        <source>promise overdue</source>
        <translation>promesse en retard</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a promise</comment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>should have been acknowledged %1 ago</source>
        <translation>accusé de réception en retard de %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>the clock to acknowledgement</comment>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>%1 left to acknowledge</source>
        <translation>encore %1 pour accuser réception</translation>
    </message>
    <message>
        <source>promised for today</source>
        <translation>promis pour aujourd’hui</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>promis pour le %1</translation>
    </message>
    <message>
        <source>%1 · %2 · last heard %3</source>
        <translation>%1 · %2 · dernières nouvelles&#xa0;: %3</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>Pourquoi à cette place</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Everyone has heard from us</source>
        <translation>Tout le monde a eu de nos nouvelles</translation>
    </message>
    <message>
        <source>No one is waiting for us</source>
        <translation>Personne n’attend après nous</translation>
    </message>
    <message>
        <source>We are waiting for no one</source>
        <translation>Nous n’attendons personne</translation>
    </message>
    <message>
        <source>No promise is due</source>
        <translation>Aucune promesse à tenir</translation>
    </message>
    <message>
        <source>No one to call back today</source>
        <translation>Personne à recontacter aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Rien n’est encore clôturé</translation>
    </message>
    <message>
        <source>No complaints yet</source>
        <translation>Pas encore de réclamations</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>Rien n’a été mis de côté</translation>
    </message>
    <message>
        <source>New complaints appear here first. Bring in your mail or enter one by hand with Ctrl+N.</source>
        <translation>Les nouvelles réclamations arrivent d’abord ici. Importez vos e-mails ou saisissez-en une avec Ctrl+N.</translation>
    </message>
    <message>
        <source>What we owe an answer appears here, the one with most at stake on top.</source>
        <translation>Ici se trouve ce qui attend notre réponse, le plus important en haut.</translation>
    </message>
    <message>
        <source>Complaints that wait for the customer’s answer appear here.</source>
        <translation>Ici se trouvent les réclamations qui attendent la réponse du client.</translation>
    </message>
    <message>
        <source>When a reply names a date, it is kept here until it is done.</source>
        <translation>Quand une réponse donne une date, elle reste ici jusqu’à ce que ce soit fait.</translation>
    </message>
    <message>
        <source>Some days after a complaint is resolved it comes back here: ask how we handled it.</source>
        <translation>Quelques jours après la fin d’une réclamation, elle revient ici&#xa0;: demandez si tout s’est bien passé.</translation>
    </message>
    <message>
        <source>Finished complaints are kept here.</source>
        <translation>Les réclamations terminées sont gardées ici.</translation>
    </message>
    <message>
        <source>Drop e-mails on this window, or enter a complaint by hand with Ctrl+N.</source>
        <translation>Déposez des e-mails sur cette fenêtre, ou saisissez une réclamation avec Ctrl+N.</translation>
    </message>
    <message>
        <source>Messages that are no complaint rest here. Press X on one to bring it back.</source>
        <translation>Les messages qui ne sont pas des réclamations restent ici. Appuyez sur X pour en reprendre un.</translation>
    </message>
    <message>
        <source>the customer wants it by %1</source>
        <translation>le client le veut pour le %1</translation>
    </message>
    <message>
        <source>The customer wants it by %1</source>
        <translation>Le client le veut pour le %1</translation>
    </message>
    <message>
        <source>%1 reads the draft over</source>
        <translation>%1 relit le brouillon</translation>
    </message>
    <message>
        <source>wanted by %1</source>
        <translation>voulu pour le %1</translation>
    </message>
    <message>
        <source>%1 reads it over</source>
        <translation>%1 relit</translation>
    </message>
    <message>
        <source>for the owner: %1</source>
        <extracomment>%1 one or more reasons, such as “opened again”</extracomment>
        <translation>pour la direction&#xa0;: %1</translation>
    </message>
    <message>
        <source>no next news yet (Ctrl+P notes a day)</source>
        <translation>pas encore de date pour la suite (Ctrl+P note un jour)</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>of next news</comment>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>Try fewer letters, a name, an order number or a number like 2026-0042. You can also write from:, status:, channel:, before:, order: or flag: before a word.</source>
        <translation>Essayez moins de lettres, un nom, un numéro de commande ou un numéro comme 2026-0042. Vous pouvez aussi écrire from:, status:, channel:, before:, order: ou flag: devant un mot.</translation>
    </message>
</context>
<context>
    <name>InfoDialogs</name>
    <message>
        <source>The complaint desk for small shops: the next sentence makes the customer stay.</source>
        <translation>Les réclamations des petits magasins&#xa0;: la prochaine phrase fait rester le client.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License 3 or later. It works without a network; nothing leaves this computer unless you send it.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il fonctionne sans réseau&#x202f;; rien ne quitte cet ordinateur sans que vous l’envoyiez.</translation>
    </message>
    <message>
        <source>About Amends</source>
        <translation>À propos d’Amends</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la fenêtre</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>les données</translation>
    </message>
    <message>
        <source>reading e-mail</source>
        <translation>la lecture des e-mails</translation>
    </message>
    <message>
        <source>reading along</source>
        <translation>la relecture</translation>
    </message>
    <message>
        <source>bringing in</source>
        <translation>l’importation</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>les graphiques</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>&amp;Copier pour un signalement</translation>
    </message>
    <message>
        <source>Versions and the kind of computer. No name, no folder, nothing of your shop.</source>
        <translation>Les versions et le type d’ordinateur. Aucun nom, aucun dossier, rien de votre magasin.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>The next complaint</source>
        <translation>La réclamation suivante</translation>
    </message>
    <message>
        <source>The complaint before</source>
        <translation>La réclamation précédente</translation>
    </message>
    <message>
        <source>This is not a complaint, or it is one after all</source>
        <translation>Ce n’est pas une réclamation, ou si, finalement</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Lu ou non lu</translation>
    </message>
    <message>
        <source>From the list to the reply</source>
        <translation>De la liste à la réponse</translation>
    </message>
    <message>
        <source>Write this suggestion instead</source>
        <translation>Mettre cette proposition à la place</translation>
    </message>
    <message>
        <source>Write the first suggestion instead</source>
        <translation>Mettre la première proposition à la place</translation>
    </message>
    <message>
        <source>Set the remark aside in this reply</source>
        <translation>Écarter la remarque dans cette réponse</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Go to this list</source>
        <translation>Aller à cette liste</translation>
    </message>
    <message>
        <source>Go to the first view of your own</source>
        <translation>Aller à votre première liste à vous</translation>
    </message>
    <message>
        <source>Say who is at the desk</source>
        <translation>Dire qui est au poste</translation>
    </message>
    <message>
        <source>Go to the next remark</source>
        <translation>Aller à la remarque suivante</translation>
    </message>
    <message>
        <source>Go to the remark before</source>
        <translation>Aller à la remarque précédente</translation>
    </message>
    <message>
        <source>Correct the day the customer set</source>
        <translation>Corriger la date fixée par le client</translation>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation>Ajouter le mot au dictionnaire</translation>
    </message>
    <message>
        <source>Quiet: mark only stops, or every remark again</source>
        <translation>En sourdine&#xa0;: marquer seulement les stops, ou de nouveau toutes les remarques</translation>
    </message>
    <message>
        <source>Read the reply as the customer</source>
        <translation>Lire la réponse à la place du client</translation>
    </message>
    <message>
        <source>Ask a colleague to read the reply over</source>
        <translation>Demander à un collègue de relire la réponse</translation>
    </message>
    <message>
        <source>Note the next step of the remedy</source>
        <translation>Noter l’étape suivante de la solution</translation>
    </message>
    <message>
        <source>Was it us? Open or fold the list</source>
        <translation>Était-ce nous&#x202f;? Ouvrir ou replier la liste</translation>
    </message>
    <message>
        <source>Begin with a template, or put an explanation in</source>
        <translation>Partir d’un modèle, ou insérer une explication</translation>
    </message>
    <message>
        <source>The customer was told what you changed, or was not after all</source>
        <translation>Le client sait ce que vous avez changé, ou finalement pas</translation>
    </message>
</context>
<context>
    <name>LawSentences</name>
    <message>
        <source>The legal guarantee runs until %1.</source>
        <translation>La garantie légale court jusqu’au %1.</translation>
    </message>
    <message>
        <source>The legal guarantee ended on %1.</source>
        <translation>La garantie légale a pris fin le %1.</translation>
    </message>
    <message>
        <source>The law names no number of years: it lasts as long as one may expect of such a thing.</source>
        <translation>La loi ne donne pas de nombre d’années&#xa0;: elle dure aussi longtemps qu’on peut l’attendre d’un tel article.</translation>
    </message>
    <message>
        <source>It never ends before %1.</source>
        <translation>Elle ne prend jamais fin avant le %1.</translation>
    </message>
    <message>
        <source>The shorter period agreed for second-hand goods holds.</source>
        <translation>La durée plus courte convenue pour l’occasion est valable.</translation>
    </message>
    <message>
        <source>The shorter period that was agreed does not hold; the legal one does.</source>
        <translation>La durée plus courte qui a été convenue n’est pas valable&#x202f;; c’est celle de la loi qui compte.</translation>
    </message>
    <message>
        <source>A repair moved the end of the guarantee to %1.</source>
        <translation>Une réparation a déplacé la fin de la garantie au %1.</translation>
    </message>
    <message>
        <source>The days in repair come on top: the guarantee now ends on %1.</source>
        <translation>Les jours en réparation s’ajoutent&#xa0;: la garantie prend maintenant fin le %1.</translation>
    </message>
    <message>
        <source>Until %1 the law presumes that the defect was there at delivery; showing otherwise is up to you.</source>
        <translation>Jusqu’au %1, la loi présume que le défaut existait à la livraison&#x202f;; à vous de montrer le contraire.</translation>
    </message>
    <message>
        <source>Since %1 the customer shows that the defect was there at delivery.</source>
        <translation>Depuis le %1, c’est au client de montrer que le défaut existait à la livraison.</translation>
    </message>
    <message>
        <source>The law presumes nothing here: the customer shows the defect, within the guarantee.</source>
        <translation>Ici, la loi ne présume rien&#xa0;: c’est au client de montrer le défaut, pendant la garantie.</translation>
    </message>
    <message>
        <source>Until %1 the customer may reject faulty goods and have the money back.</source>
        <translation>Jusqu’au %1, le client peut refuser un article défectueux et être remboursé.</translation>
    </message>
    <message>
        <source>The time to reject faulty goods at once ended on %1.</source>
        <translation>Le délai pour refuser d’emblée un article défectueux a pris fin le %1.</translation>
    </message>
    <message>
        <source>It must be delivered by %1.</source>
        <translation>La livraison doit se faire au plus tard le %1.</translation>
    </message>
    <message>
        <source>It should have been delivered by %1.</source>
        <translation>La livraison aurait dû se faire au plus tard le %1.</translation>
    </message>
    <message>
        <source>Until %1 the customer may send it back without a reason.</source>
        <translation>Jusqu’au %1, le client peut renvoyer l’article sans donner de raison.</translation>
    </message>
    <message>
        <source>The time to send it back without a reason ended on %1.</source>
        <translation>Le délai pour renvoyer l’article sans donner de raison a pris fin le %1.</translation>
    </message>
    <message>
        <source>Not delivered yet: the customer may still withdraw from the purchase.</source>
        <translation>Pas encore livré&#xa0;: le client peut toujours renoncer à l’achat.</translation>
    </message>
    <message>
        <source>Goods of this kind cannot be sent back without a reason.</source>
        <translation>Les articles de ce genre ne peuvent pas être renvoyés sans raison.</translation>
    </message>
    <message>
        <source>The law knows no such exception: the right to send it back stays.</source>
        <translation>La loi ne connaît pas cette exception&#xa0;: le droit de renvoyer l’article reste.</translation>
    </message>
    <message>
        <source>Who was not told of this right keeps it longer, until %1 at the latest.</source>
        <translation>Qui n’a pas été informé de ce droit le garde plus longtemps, au plus tard jusqu’au %1.</translation>
    </message>
    <message>
        <source>There is no right to send back what was bought at a distance.</source>
        <translation>Ce qui a été acheté à distance ne donne pas droit au renvoi.</translation>
    </message>
    <message>
        <source>First repair or a new one, as the customer chooses; if that fails, part or all of the money back.</source>
        <translation>D’abord une réparation ou un remplacement, au choix du client&#x202f;; si cela échoue, un remboursement partiel ou total.</translation>
    </message>
    <message>
        <source>The customer chooses the remedy, unless the shop repairs or replaces at once.</source>
        <translation>Le client choisit la solution, sauf si le magasin répare ou remplace tout de suite.</translation>
    </message>
    <message>
        <source>The customer chooses the remedy freely.</source>
        <translation>Le client choisit librement la solution.</translation>
    </message>
    <message>
        <source>The customer chooses: the money back, part of it, or a new one.</source>
        <translation>Le client choisit&#xa0;: le remboursement, un remboursement partiel ou un remplacement.</translation>
    </message>
    <message>
        <source>In the first 30 days the money back; then repair or a new one; if that fails, part or all of the money.</source>
        <translation>Les 30 premiers jours, le remboursement&#x202f;; ensuite une réparation ou un remplacement&#x202f;; si cela échoue, un remboursement partiel ou total.</translation>
    </message>
    <message>
        <source>In the first 30 days the money back; later one repair or a new one; if that fails, part or all of the money.</source>
        <translation>Les 30 premiers jours, le remboursement&#x202f;; plus tard, une seule réparation ou un seul remplacement&#x202f;; si cela échoue, un remboursement partiel ou total.</translation>
    </message>
    <message>
        <source>In the first 30 days the money back; later repair or a new one; if that fails, part or all of the money.</source>
        <translation>Les 30 premiers jours, le remboursement&#x202f;; plus tard, une réparation ou un remplacement&#x202f;; si cela échoue, un remboursement partiel ou total.</translation>
    </message>
    <message>
        <source>Putting it right costs the customer nothing: not postage, not labour, not parts.</source>
        <translation>La remise en ordre ne coûte rien au client&#xa0;: ni port, ni main-d’œuvre, ni pièces.</translation>
    </message>
    <message>
        <source>Nothing may be charged for the use the customer had of it.</source>
        <translation>Rien ne peut être facturé pour l’usage que le client a eu de l’article.</translation>
    </message>
    <message>
        <source>It should be put right by %1.</source>
        <translation>Tout devrait être remis en ordre au plus tard le %1.</translation>
    </message>
    <message>
        <source>It must be put right within a reasonable time.</source>
        <translation>Tout doit être remis en ordre dans un délai raisonnable.</translation>
    </message>
    <message>
        <source>It must be put right in the shortest time possible.</source>
        <translation>Tout doit être remis en ordre dans le délai le plus court possible.</translation>
    </message>
    <message>
        <source>Say before the remedy that the customer may choose, and that a repair lengthens the guarantee by a year.</source>
        <translation>Avant la solution, dites que le client a le choix et qu’une réparation prolonge la garantie d’un an.</translation>
    </message>
    <message>
        <source>After a repair the guarantee is a year longer.</source>
        <translation>Après une réparation, la garantie dure un an de plus.</translation>
    </message>
    <message>
        <source>A new one given instead starts a new guarantee.</source>
        <translation>Un article neuf donné en échange ouvre une nouvelle garantie.</translation>
    </message>
    <message>
        <source>A no must be in writing and give its reasons.</source>
        <translation>Un refus doit être écrit et donner ses raisons.</translation>
    </message>
    <message>
        <source>Money goes back within 14 days.</source>
        <translation>L’argent est remboursé dans les 14 jours.</translation>
    </message>
    <message>
        <source>After a withdrawal the money goes back within 14 days, delivery included.</source>
        <translation>Après une rétractation, l’argent est remboursé dans les 14 jours, livraison comprise.</translation>
    </message>
    <message>
        <source>Until the parcel is in the customer’s hands, it travels at your risk.</source>
        <translation>Tant que le colis n’est pas entre les mains du client, il voyage à vos risques.</translation>
    </message>
    <message>
        <source>Unless agreed otherwise, the parcel travels at the buyer’s risk.</source>
        <translation>Sauf accord contraire, le colis voyage aux risques de l’acheteur.</translation>
    </message>
    <message>
        <source>When it stays away after a last date, the customer may have the money back.</source>
        <translation>Si le colis n’arrive pas après une dernière date, le client peut être remboursé.</translation>
    </message>
    <message>
        <source>The rights go with the thing: whoever got it as a present has them too.</source>
        <translation>Les droits suivent l’article&#xa0;: qui l’a reçu en cadeau les a aussi.</translation>
    </message>
    <message>
        <source>The guarantee may have been excluded before the sale: look at what was agreed.</source>
        <translation>La garantie a pu être exclue avant la vente&#xa0;: regardez ce qui a été convenu.</translation>
    </message>
    <message>
        <source>The law wants an answer to the complaint by %1.</source>
        <translation>La loi veut une réponse à la réclamation au plus tard le %1.</translation>
    </message>
    <message>
        <source>The law wants a prompt answer to a complaint.</source>
        <translation>La loi veut une réponse rapide à une réclamation.</translation>
    </message>
    <message>
        <source>If you do not come to terms, name the mediator: %1.</source>
        <translation>Si vous ne trouvez pas d’accord, indiquez le médiateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name the mediator: %1.</source>
        <translation>Indiquez le médiateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>If your shop belongs to it, name the mediator: %1.</source>
        <translation>Si votre magasin y adhère, indiquez le médiateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name a mediator only where the customer can really go there: %1.</source>
        <translation>Indiquez un médiateur seulement si le client peut vraiment s’y adresser&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Until the parcel is in the customer’s hands, it travels at the shop’s risk. Sort it out with the carrier yourself.</source>
        <translation>Tant que le colis n’est pas entre les mains du client, il voyage aux risques du magasin. Réglez cela vous-même avec le transporteur.</translation>
    </message>
    <message>
        <source>The law presumes that the defect was there at delivery. The customer has nothing to prove.</source>
        <translation>La loi présume que le défaut existait à la livraison. Le client n’a rien à prouver.</translation>
    </message>
    <message>
        <source>Putting a defect right is free for the customer: postage, labour and parts.</source>
        <translation>La remise en ordre d’un défaut est gratuite pour le client&#xa0;: port, main-d’œuvre et pièces.</translation>
    </message>
    <message>
        <source>Nothing may be taken off for the use the customer had of it.</source>
        <translation>Rien ne peut être déduit pour l’usage que le client a eu de l’article.</translation>
    </message>
    <message>
        <source>Who withdraws from a purchase gets the ordinary cost of delivery back as well.</source>
        <translation>Qui se rétracte d’un achat récupère aussi les frais de livraison ordinaires.</translation>
    </message>
    <message>
        <source>The legal guarantee is the shop’s own duty. The maker’s guarantee comes on top of it.</source>
        <translation>La garantie légale est l’obligation du magasin lui-même. Celle du fabricant vient en plus.</translation>
    </message>
    <message>
        <source>The legal guarantee on new goods is two years; it cannot be cut to one.</source>
        <translation>La garantie légale sur le neuf est de deux ans&#x202f;; elle ne peut pas être ramenée à un an.</translation>
    </message>
    <message>
        <source>The maker’s guarantee may be over; the legal one still runs, and it is yours to honour.</source>
        <translation>La garantie du fabricant est peut-être finie&#x202f;; la garantie légale court encore, et c’est à vous de l’honorer.</translation>
    </message>
    <message>
        <source>Goods on sale carry the same legal guarantee as all others.</source>
        <translation>Les articles en solde ont la même garantie légale que tous les autres.</translation>
    </message>
    <message>
        <source>The receipt is not the only proof: a bank statement, a loyalty card or your own till will do.</source>
        <translation>Le ticket n’est pas la seule preuve&#xa0;: un relevé de banque, une carte de fidélité ou votre propre caisse suffisent.</translation>
    </message>
    <message>
        <source>The box is no condition. Rights stay without it.</source>
        <translation>La boîte n’est pas une condition. Les droits restent sans elle.</translation>
    </message>
    <message>
        <source>While the law presumes the defect was there at delivery, guessing at the customer’s fault turns the proof round.</source>
        <translation>Tant que la loi présume que le défaut existait à la livraison, supposer une faute du client renverse la preuve.</translation>
    </message>
    <message>
        <source>After a withdrawal the money must be back within 14 days.</source>
        <translation>Après une rétractation, l’argent doit être remboursé dans les 14 jours.</translation>
    </message>
    <message>
        <source>The choice between a repair and a new one is the customer’s, unless one of them is out of all proportion.</source>
        <translation>Le choix entre réparation et remplacement revient au client, sauf si l’un des deux est tout à fait disproportionné.</translation>
    </message>
    <message>
        <source>A shop cannot set a shorter time of its own to report a defect.</source>
        <translation>Un magasin ne peut pas fixer un délai plus court pour signaler un défaut.</translation>
    </message>
    <message>
        <source>This is the customer’s right. Called a favour, it misleads; keep the word for what you add on top.</source>
        <translation>C’est le droit du client. En parler comme d’une faveur induit en erreur&#x202f;; gardez ce mot pour ce que vous ajoutez.</translation>
    </message>
    <message>
        <source>When the purchase is undone for a defect, the money goes back; a credit note only if the customer wants one.</source>
        <translation>Quand l’achat est annulé pour un défaut, l’argent est rendu&#x202f;; une note de crédit, seulement si le client le souhaite.</translation>
    </message>
    <message>
        <source>Second-hand goods carry a legal guarantee too; at most it may be shorter.</source>
        <translation>L’occasion a aussi une garantie légale&#x202f;; tout au plus peut-elle être plus courte.</translation>
    </message>
    <message>
        <source>Opening the box to look and try is allowed; the right to send it back stays.</source>
        <translation>Ouvrir la boîte pour regarder et essayer est permis&#x202f;; le droit de renvoyer l’article reste.</translation>
    </message>
    <message>
        <source>What was bought at a distance can be sent back, on sale or not.</source>
        <translation>Ce qui a été acheté à distance peut être renvoyé, en solde ou non.</translation>
    </message>
    <message>
        <source>After a withdrawal the money goes back the way it came, not as a voucher.</source>
        <translation>Après une rétractation, l’argent revient par où il est venu, pas en bon d’achat.</translation>
    </message>
    <message>
        <source>%1. It may be lawful here: check before you write it.</source>
        <extracomment>%1 a statute with its article</extracomment>
        <translation>%1. C’est peut-être permis ici&#xa0;: vérifiez avant de l’écrire.</translation>
    </message>
    <message>
        <source>%1: misleading about the customer’s rights.</source>
        <extracomment>%1 a statute with its article</extracomment>
        <translation>%1&#xa0;: induit en erreur sur les droits du client.</translation>
    </message>
    <message>
        <source>%1: against the law.</source>
        <extracomment>%1 a statute with its article</extracomment>
        <translation>%1&#xa0;: contraire à la loi.</translation>
    </message>
    <message>
        <source>As far as we know: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>À notre connaissance&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a statute and its article</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>If nobody told the customer of that right, it lasts until %1.</source>
        <translation>Si personne n’a informé le client de ce droit, il dure jusqu’au %1.</translation>
    </message>
    <message>
        <source>If you do not come to terms, name the mediator of your shop: which one, you note in the settings.</source>
        <translation>Si vous ne trouvez pas d’accord, indiquez le médiateur de votre magasin&#xa0;: notez lequel dans les réglages.</translation>
    </message>
    <message>
        <source>If your shop belongs to a mediator, name it: which one, you note in the settings.</source>
        <translation>Si votre magasin adhère à un médiateur, indiquez-le&#xa0;: notez lequel dans les réglages.</translation>
    </message>
    <message>
        <source>Name a mediator only where the customer can really go there; yours you note in the settings.</source>
        <translation>Indiquez un médiateur seulement si le client peut vraiment s’y adresser&#x202f;; notez le vôtre dans les réglages.</translation>
    </message>
    <message>
        <source>no: made to the customer’s wishes</source>
        <translation>non&#xa0;: fait selon les souhaits du client</translation>
    </message>
    <message>
        <source>no: it spoils quickly</source>
        <translation>non&#xa0;: se gâte vite</translation>
    </message>
    <message>
        <source>no: sealed for hygiene, and opened</source>
        <translation>non&#xa0;: scellé pour l’hygiène, puis ouvert</translation>
    </message>
    <message>
        <source>no: mixed with other goods</source>
        <translation>non&#xa0;: mélangé à d’autres articles</translation>
    </message>
    <message>
        <source>no: a sealed disc, and opened</source>
        <translation>non&#xa0;: un disque scellé, puis ouvert</translation>
    </message>
    <message>
        <source>no: a newspaper or magazine</source>
        <translation>non&#xa0;: un journal ou un magazine</translation>
    </message>
    <message>
        <source>no: for a fixed day (a ticket, a room, a meal)</source>
        <translation>non&#xa0;: pour un jour fixé (un billet, une chambre, un repas)</translation>
    </message>
    <message>
        <source>no: a download, begun as the customer wished</source>
        <translation>non&#xa0;: un téléchargement, commencé à la demande du client</translation>
    </message>
    <message>
        <source>no: an urgent repair at the customer’s home</source>
        <translation>non&#xa0;: un dépannage urgent chez le client</translation>
    </message>
    <message>
        <source>no: bought at a public auction</source>
        <translation>non&#xa0;: acheté aux enchères publiques</translation>
    </message>
    <message>
        <source>no: wine at a price agreed long before</source>
        <translation>non&#xa0;: du vin, à un prix convenu longtemps avant</translation>
    </message>
    <message>
        <source>Day %1 of at least %2</source>
        <extracomment>how far the legal guarantee has run: its day, of how many</extracomment>
        <translation>Jour %1 sur au moins %2</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Jour %1 sur %2</translation>
    </message>
    <message>
        <source>%1: the law presumes the defect was there at delivery; the proof is ours.</source>
        <extracomment>%1 is “Day 143 of 730”</extracomment>
        <translation>%1&#xa0;: la loi présume que le défaut existait à la livraison&#x202f;; la preuve est à notre charge.</translation>
    </message>
    <message>
        <source>%1 of the legal guarantee.</source>
        <translation>%1 de la garantie légale.</translation>
    </message>
</context>
<context>
    <name>LawSheet</name>
    <message>
        <source>%1 · checked %2</source>
        <extracomment>%1 is an article of the law, %2 a day</extracomment>
        <translation>%1 · vérifié le %2</translation>
    </message>
    <message>
        <source>The day of delivery is not on record; the day of the order stands for it. The real one can only be later.</source>
        <translation>Le jour de la livraison n’est pas noté&#x202f;; celui de la commande le remplace. Le vrai ne peut qu’être plus tard.</translation>
    </message>
    <message>
        <source>This is information for your shop, not legal advice.</source>
        <translation>C’est une information pour votre magasin, pas un conseil juridique.</translation>
    </message>
</context>
<context>
    <name>LostFolder</name>
    <message>
        <source>Where is the data?</source>
        <translation>Où sont les données&#x202f;?</translation>
    </message>
    <message>
        <source>There is no shop in %1. It is the folder with the file amends.db in it.</source>
        <translation>Il n’y a pas de magasin dans %1. C’est le dossier qui contient le fichier amends.db.</translation>
    </message>
    <message>
        <source>The folder with your data is not there: %1</source>
        <translation>Le dossier de vos données n’est pas là&#xa0;: %1</translation>
    </message>
    <message>
        <source>If it is on a stick or another disk, plug it in and try again. Nothing is lost by waiting.</source>
        <translation>S’il est sur une clé USB ou un autre disque, branchez-le et réessayez. Attendre ne fait rien perdre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show where it is…</source>
        <translation>Montrer où il est…</translation>
    </message>
    <message>
        <source>Close Amends</source>
        <translation>Fermer Amends</translation>
    </message>
    <message>
        <source>Use the previous folder</source>
        <translation>Utiliser le dossier d’avant</translation>
    </message>
</context>
<context>
    <name>PhraseWords</name>
    <message>
        <source>it has no phrase</source>
        <translation>il n’y a pas de phrase</translation>
    </message>
    <message>
        <source>“match” is as_written, all_forms or pattern</source>
        <translation>«&#xa0;match&#xa0;» vaut as_written, all_forms ou pattern</translation>
    </message>
    <message>
        <source>“language” is fr, nl, en, de or empty</source>
        <translation>«&#xa0;language&#xa0;» vaut fr, nl, en, de ou rien</translation>
    </message>
    <message>
        <source>“about” is none of the kinds of remarks</source>
        <translation>«&#xa0;about&#xa0;» n’est pas un genre de remarque</translation>
    </message>
    <message>
        <source>“severity” is note or warning</source>
        <translation>«&#xa0;severity&#xa0;» vaut note ou warning</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>Exactement ces mots</translation>
    </message>
    <message>
        <source>Every form of its words</source>
        <translation>Toutes les formes de ses mots</translation>
    </message>
    <message>
        <source>A pattern, for the brave</source>
        <translation>Un motif, pour les courageux</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>there is no word in it yet</source>
        <translation>il n’y a encore aucun mot dedans</translation>
    </message>
    <message>
        <source>this pattern is not understood: %1</source>
        <extracomment>%1 what was not understood, in English</extracomment>
        <translation>ce motif n’est pas compris&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The customer is about to leave. A name, a date and what you do about it count now; arguments do not.</source>
        <translation>Le client est sur le point de partir. Un nom, une date et ce que vous faites comptent maintenant&#x202f;; les arguments, non.</translation>
    </message>
    <message>
        <source>The customer tells others, or has. What you answer may be read aloud: write it so that you would not mind.</source>
        <translation>Le client en parle autour de lui, ou l’a déjà fait. Votre réponse sera peut-être lue à voix haute&#xa0;: écrivez-la pour ne pas avoir à en rougir.</translation>
    </message>
    <message>
        <source>The customer names a step or an authority. Stay with the facts and with what the law gives, and say what you do.</source>
        <translation>Le client cite une démarche ou une autorité. Tenez-vous aux faits et à ce que donne la loi, et dites ce que vous faites.</translation>
    </message>
    <message>
        <source>It is not the first time, or a promise was not kept. Say so first, then say what will be different.</source>
        <translation>Ce n’est pas la première fois, ou une promesse n’a pas été tenue. Dites-le d’abord, puis dites ce qui va changer.</translation>
    </message>
    <message>
        <source>Somebody could be hurt. This comes before everything else: see the safety list.</source>
        <translation>Quelqu’un pourrait se blesser. Cela passe avant tout le reste&#xa0;: voyez la liste de sécurité.</translation>
    </message>
    <message>
        <source>The customer reminds you of how long or how much. Thank them for it before you come to the matter.</source>
        <translation>Le client vous rappelle depuis combien de temps, ou pour combien, il vous fait confiance. Remerciez-le avant d’en venir au fait.</translation>
    </message>
    <message>
        <source>The customer needs it by a day. Say whether you will make it, and what you do if not.</source>
        <translation>Le client en a besoin pour un jour précis. Dites si vous y arriverez, et ce que vous ferez sinon.</translation>
    </message>
    <message>
        <source>The customer is in a hard place. Spare them every errand that you can run yourself.</source>
        <translation>Le client traverse un moment difficile. Épargnez-lui chaque démarche que vous pouvez faire vous-même.</translation>
    </message>
    <message>
        <source>The words are calm.</source>
        <translation>Les mots sont calmes.</translation>
    </message>
    <message>
        <source>Annoyed, however politely: say that you understand before you explain.</source>
        <translation>De l’agacement, même poli&#xa0;: dites que vous comprenez avant d’expliquer.</translation>
    </message>
    <message>
        <source>Angry words. Do not answer their tone; answer what they are about.</source>
        <translation>Des mots en colère. Ne répondez pas à leur ton&#x202f;; répondez à ce dont ils parlent.</translation>
    </message>
    <message>
        <source>Boiling. A call may do more than a letter; let a calm colleague read your answer over.</source>
        <translation>Fureur. Un coup de fil peut plus qu’une lettre&#x202f;; laissez un collègue calme relire votre réponse.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Complaints</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>%1: all %2 saved</source>
        <extracomment>%1 is what, such as &quot;Messages&quot;, %2 a number</extracomment>
        <translation>%1 : %2, tout est sauvé</translation>
    </message>
    <message>
        <source>%1: %2 saved, some lost</source>
        <translation>%1 : %2 sauvés, une partie est perdue</translation>
    </message>
    <message>
        <source>%1: %2 saved, at most %3 lost</source>
        <translation>%1 : %2 sauvés, au plus %3 perdus</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Attachments whose message is lost: %1. Their files are kept.</source>
        <translation>Pièces jointes dont le message est perdu : %1. Leurs fichiers sont gardés.</translation>
    </message>
    <message>
        <source>Lost customers or complaints of which something remains, with a stand-in for their name: %1</source>
        <translation>Clients ou réclamations perdus dont il reste quelque chose, sous un nom de remplacement : %1</translation>
    </message>
    <message>
        <source>You can look at the shop as it is now; nothing can be changed from here while Amends is open there.

Was that computer switched off or cut off without closing Amends? Then go on here. If Amends is still open there, it stops writing.</source>
        <translation>Vous pouvez regarder le magasin tel qu’il est maintenant ; rien ne peut être changé d’ici tant qu’Amends est ouvert là-bas.

Cet ordinateur a-t-il été éteint ou coupé sans fermer Amends ? Alors continuez ici. Si Amends y est encore ouvert, il cesse d’écrire.</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Seulement regarder</translation>
    </message>
    <message>
        <source>It is not running there any more</source>
        <translation>Il n’y est plus ouvert</translation>
    </message>
    <message>
        <source>Close Amends</source>
        <translation>Fermer Amends</translation>
    </message>
    <message>
        <source>The shop’s attachments or backups are here, but its data is not. If you moved it, close Amends and put it back.</source>
        <translation>Les pièces jointes ou les sauvegardes du magasin sont ici, mais pas ses données. Si vous les avez déplacées, fermez Amends et remettez-les.</translation>
    </message>
    <message>
        <source>There is a backup of %1. Putting it back keeps the damaged data aside, so nothing is thrown away.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Il y a une sauvegarde du %1. Y revenir met de côté les données abîmées : rien n’est jeté.</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Revenir à la sauvegarde</translation>
    </message>
    <message>
        <source>Begin a new shop here</source>
        <translation>Commencer ici un nouveau magasin</translation>
    </message>
    <message>
        <source>Or Amends reads what can still be read, also what came after the last backup, and tells you what is lost.</source>
        <translation>Ou bien Amends lit ce qui est encore lisible, aussi ce qui est venu après la dernière sauvegarde, et vous dit ce qui est perdu.</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Sauver ce qui est lisible</translation>
    </message>
    <message>
        <source>The backup is back.</source>
        <translation>La sauvegarde est en place.</translation>
    </message>
    <message>
        <source>The backup is back. The damaged data is kept in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La sauvegarde est en place. Les données abîmées sont gardées dans %1.</translation>
    </message>
    <message>
        <source>Reading what can be read. This takes a while in a large shop.</source>
        <translation>Lecture de ce qui est lisible. Cela prend un moment dans un grand magasin.</translation>
    </message>
    <message>
        <source>This was rescued.</source>
        <translation>Voici ce qui a été sauvé.</translation>
    </message>
    <message>
        <source>It is in %1. Going on with it keeps the damaged data aside.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>C’est dans %1. Si vous continuez avec, les données abîmées sont mises de côté.</translation>
    </message>
    <message>
        <source>Go on with what was rescued</source>
        <translation>Continuer avec ce qui a été sauvé</translation>
    </message>
    <message>
        <source>What was left of the old shop is kept in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Ce qui restait de l’ancien magasin est gardé dans %1.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 was not found.</source>
        <translation>%1&#xa0;: introuvable.</translation>
    </message>
    <message>
        <source>Check that it is still there, or choose another one.</source>
        <translation>Vérifiez que l’élément est toujours là, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1&#xa0;: lecture impossible.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to read it.</source>
        <translation>Demandez le droit de lecture à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only.</source>
        <translation>%1&#xa0;: écriture impossible, c’est en lecture seule.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing in this one. What you typed is still here.</source>
        <translation>Choisissez un autre dossier, ou autorisez l’écriture dans celui-ci. Ce que vous avez tapé est toujours là.</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written.</source>
        <translation>Le disque est plein&#x202f;; impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What you typed is still here.</source>
        <translation>Libérez de la place, puis réessayez. Ce que vous avez tapé est toujours là.</translation>
    </message>
    <message>
        <source>Another program is using %1.</source>
        <translation>Un autre programme utilise %1.</translation>
    </message>
    <message>
        <source>Close the other program, or wait a moment and try again.</source>
        <translation>Fermez l’autre programme, ou attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1&#xa0;: contenu abîmé.</translation>
    </message>
    <message>
        <source>Go back to the latest backup: menu Shop, Go back to a backup.</source>
        <translation>Revenez à la dernière sauvegarde&#xa0;: menu Magasin, Revenir à une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Amends.</source>
        <translation>%1 vient d’une version plus récente d’Amends.</translation>
    </message>
    <message>
        <source>Install the newest Amends on this computer. Nothing was changed.</source>
        <translation>Installez la dernière version d’Amends sur cet ordinateur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is not of a kind that Amends reads.</source>
        <translation>%1 n’est pas d’un type qu’Amends sait lire.</translation>
    </message>
    <message>
        <source>Save it as .eml, mbox or CSV in the other program and bring that in.</source>
        <translation>Enregistrez-le en .eml, mbox ou CSV dans l’autre programme, puis importez-le.</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be taken.</source>
        <translation>%1 contient quelque chose d’inutilisable.</translation>
    </message>
    <message>
        <source>Correct it there and try again.</source>
        <translation>Corrigez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1&#xa0;: trop grand.</translation>
    </message>
    <message>
        <source>Split it into smaller parts and bring them in one after the other.</source>
        <translation>Découpez-le en morceaux et importez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime.</source>
        <translation>Entre-temps, quelqu’un a modifié %1.</translation>
    </message>
    <message>
        <source>Look at it again before you go on. Your text is kept.</source>
        <translation>Relisez avant de continuer. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Arrêté, comme demandé.</translation>
    </message>
    <message>
        <source>What was brought in so far stays; you can undo it.</source>
        <translation>Ce qui est déjà importé reste&#x202f;; vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Something went wrong with %1.</source>
        <translation>Un problème est survenu avec %1.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, make a backup and restart Amends.</source>
        <translation>Réessayez. Si rien ne change, faites une sauvegarde et relancez Amends.</translation>
    </message>
    <message>
        <source>This reads as a threat. From here on every message is written for a judge, or for the public.</source>
        <translation>À la lecture, c’est une menace. À partir d’ici, chaque message s’écrit pour un juge, ou pour le public.</translation>
    </message>
    <message>
        <source>The law gives the customer this right. It can be looked up in a minute, and then no other word of yours counts.</source>
        <translation>La loi donne ce droit au client. Cela se vérifie en une minute, et plus aucun de vos mots ne compte.</translation>
    </message>
    <message>
        <source>It reads: “your own fault”. Even when true, people then defend themselves instead of listening.</source>
        <translation>À la lecture&#xa0;: «&#xa0;c’est votre faute&#xa0;». Même si c’est vrai, on se défend alors au lieu d’écouter.</translation>
    </message>
    <message>
        <source>It reads: “we do not believe you”. An honest customer does not forgive that.</source>
        <translation>À la lecture&#xa0;: «&#xa0;nous ne vous croyons pas&#xa0;». Un client honnête ne le pardonne pas.</translation>
    </message>
    <message>
        <source>This regrets a feeling, not what happened. It reads as no apology at all.</source>
        <translation>C’est regretter un sentiment, pas ce qui s’est passé. À la lecture, ce ne sont pas des excuses.</translation>
    </message>
    <message>
        <source>It talks down. People forget a fault sooner than a tone.</source>
        <translation>C’est dit de haut. Une erreur s’oublie plus vite qu’un ton.</translation>
    </message>
    <message>
        <source>It says that we cannot be at fault, to somebody who holds the proof of the opposite.</source>
        <translation>C’est dire que nous ne pouvons pas être en faute, à quelqu’un qui a la preuve du contraire en main.</translation>
    </message>
    <message>
        <source>It is not small to the person who took the time to write.</source>
        <translation>Ce n’est pas rien pour la personne qui a pris le temps d’écrire.</translation>
    </message>
    <message>
        <source>A no without a reason and without a way out ends the conversation, and often the customer.</source>
        <translation>Un non sans raison et sans issue met fin à la conversation, et souvent à la clientèle.</translation>
    </message>
    <message>
        <source>They bought from you. Sent on to somebody else, a customer feels that nobody wants to help.</source>
        <translation>L’achat s’est fait chez vous. Renvoyé ailleurs, un client sent que personne ne veut l’aider.</translation>
    </message>
    <message>
        <source>It does not tell what will happen, or when. Not knowing is what makes people write again, angrier.</source>
        <translation>On ne sait ni ce qui va se passer, ni quand. C’est ce flou qui fait récrire, avec plus de colère.</translation>
    </message>
    <message>
        <source>Everybody sends this sentence. It says that nobody read the message.</source>
        <translation>Tout le monde envoie cette phrase. Elle dit que personne n’a lu le message.</translation>
    </message>
    <message>
        <source>A field is still empty. It would show that this is a form letter.</source>
        <translation>Un champ est resté vide. On verrait que c’est une lettre type.</translation>
    </message>
    <message>
        <source>This is not the customer’s name.</source>
        <translation>Ce n’est pas le nom du client.</translation>
    </message>
    <message>
        <source>This belongs to another customer and must not leave the shop.</source>
        <translation>Ceci appartient à un autre client et ne peut pas sortir du magasin.</translation>
    </message>
    <message>
        <source>The customer wrote in another language.</source>
        <translation>Le client a écrit dans une autre langue.</translation>
    </message>
    <message>
        <source>Formal and informal address are mixed; choose one.</source>
        <translation>Le «&#xa0;tu&#xa0;» et le «&#xa0;vous&#xa0;» se mélangent&#x202f;; choisissez.</translation>
    </message>
    <message>
        <source>You speak of an attachment, but there is none.</source>
        <translation>Vous parlez d’une pièce jointe, mais il n’y en a pas.</translation>
    </message>
    <message>
        <source>This does not agree with what is on record.</source>
        <translation>Ceci ne correspond pas à ce qui est noté.</translation>
    </message>
    <message>
        <source>Another sorry without a new fact weighs less than the one before.</source>
        <translation>Des excuses de plus sans rien de neuf pèsent moins que les précédentes.</translation>
    </message>
    <message>
        <source>The next question is: what did you change? Name it, or leave the promise out.</source>
        <translation>La question suivante sera&#xa0;: qu’avez-vous changé&#x202f;? Dites-le, ou laissez tomber la promesse.</translation>
    </message>
    <message>
        <source>A gift for taking back a review reads as hush money, and often is against the rules.</source>
        <translation>Un geste contre le retrait d’un avis passe pour l’achat du silence, et c’est souvent interdit.</translation>
    </message>
    <message>
        <source>This page no longer exists: the European dispute site closed in July 2025.</source>
        <translation>Cette page n’existe plus&#xa0;: le site européen des litiges a fermé en juillet 2025.</translation>
    </message>
    <message>
        <source>Capitals read as shouting.</source>
        <translation>Des majuscules, à la lecture, c’est crier.</translation>
    </message>
    <message>
        <source>Your shop asked to be reminded of this phrase.</source>
        <translation>Votre magasin a demandé un rappel pour cette phrase.</translation>
    </message>
    <message>
        <source>“Damage by the user” accuses the customer of breaking it, however politely it is wrapped.</source>
        <translation>«&#xa0;Dommage dû à l’utilisateur&#xa0;» accuse le client d’avoir tout cassé, même emballé poliment.</translation>
    </message>
    <message>
        <source>It reads: “you did it wrong”. Say how it goes well next time, without saying who erred.</source>
        <translation>À la lecture&#xa0;: «&#xa0;vous avez mal fait&#xa0;». Dites comment réussir la prochaine fois, sans dire à qui la faute.</translation>
    </message>
    <message>
        <source>“Soon” is not a day. Name one: for the result, for when you will know, or for your next news.</source>
        <translation>«&#xa0;Bientôt&#xa0;» n’est pas un jour. Donnez-en un&#xa0;: pour le résultat, pour le moment où vous saurez, ou pour vos prochaines nouvelles.</translation>
    </message>
    <message>
        <source>It leaves open whether anything will come of it. Say what you do know, and when you will know the rest.</source>
        <translation>On ne sait pas si cela donnera quelque chose. Dites ce que vous savez, et quand vous saurez le reste.</translation>
    </message>
    <message>
        <source>“The inconvenience” could be anything. Name what happened.</source>
        <translation>«&#xa0;Le désagrément&#xa0;», c’est tout et rien. Nommez ce qui s’est passé.</translation>
    </message>
    <message>
        <source>It weighs more because this customer is angry already.</source>
        <translation>Cela pèse plus lourd, car ce client est déjà en colère.</translation>
    </message>
    <message>
        <source>It weighs more because this customer has been loyal to you.</source>
        <translation>Cela pèse plus lourd, car ce client vous a été fidèle.</translation>
    </message>
    <message>
        <source>It weighs more because it is the second time.</source>
        <translation>Cela pèse plus lourd, car c’est la deuxième fois.</translation>
    </message>
    <message>
        <source>It weighs more because the law presumes that the defect was there at delivery.</source>
        <translation>Cela pèse plus lourd, car la loi présume que le défaut existait à la livraison.</translation>
    </message>
    <message>
        <source>Is the customer greeted by name?</source>
        <translation>Saluez-vous le client par son nom&#x202f;?</translation>
    </message>
    <message>
        <source>Is there a thank-you for telling you, or a sorry?</source>
        <translation>Y a-t-il un merci pour le message, ou des excuses&#x202f;?</translation>
    </message>
    <message>
        <source>Does it say that the shop answers for it?</source>
        <translation>Dites-vous que le magasin en répond&#x202f;?</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Qui signe&#x202f;?</translation>
    </message>
    <message>
        <source>How can you be reached?</source>
        <translation>Comment vous joindre&#x202f;?</translation>
    </message>
    <message>
        <source>When will it be done, or when will there be news?</source>
        <translation>Quand sera-ce fait, ou quand y aura-t-il des nouvelles&#x202f;?</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Qu’allez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>What did you change, so that it does not happen again?</source>
        <translation>Qu’avez-vous changé pour que cela n’arrive plus&#x202f;?</translation>
    </message>
    <message>
        <source>Is there something you would like to add, just because?</source>
        <translation>Un petit plus, juste pour faire plaisir&#x202f;?</translation>
    </message>
    <message>
        <source>the shop’s data</source>
        <translation>les données du magasin</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a file, %2 a place in it such as a line number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not there any more: its disk was unplugged, or it was moved.</source>
        <translation>%1 n’est plus là&#xa0;: le disque a été débranché, ou l’élément déplacé.</translation>
    </message>
    <message>
        <source>Plug it in again or put it back: Amends goes on by itself. What you typed is still here.</source>
        <translation>Rebranchez le disque ou remettez l’élément en place&#xa0;: Amends continue tout seul. Ce que vous avez tapé est toujours là.</translation>
    </message>
    <message>
        <source>The disk with %1 does not answer as it should.</source>
        <translation>Le disque où se trouve %1 ne répond pas comme il devrait.</translation>
    </message>
    <message>
        <source>What you typed is still here and is tried again. Check the cable or the network; once it works, make a backup on another disk.</source>
        <translation>Ce que vous avez tapé est toujours là, et Amends réessaie. Vérifiez le câble ou le réseau&#x202f;; dès que cela marche, faites une sauvegarde sur un autre disque.</translation>
    </message>
    <message>
        <source>Your shop is open on another computer, %2. One computer at a time can write in it.</source>
        <extracomment>%2 is the name of a computer</extracomment>
        <translation>Votre magasin est ouvert sur un autre ordinateur, %2. Un seul ordinateur à la fois peut y écrire.</translation>
    </message>
    <message>
        <source>Close Amends there, then open it here again. Nothing was changed.</source>
        <translation>Fermez Amends là-bas, puis rouvrez-le ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The customer’s name is written otherwise. Nothing shows so fast how carefully one reads.</source>
        <translation>Le nom du client s’écrit autrement. Rien ne montre plus vite avec quel soin on lit.</translation>
    </message>
    <message>
        <source>The purchase has another amount on record. A wrong figure makes the rest doubtful.</source>
        <translation>L’achat est noté avec un autre montant. Un chiffre faux fait douter du reste.</translation>
    </message>
    <message>
        <source>The purchase has another day on record. A wrong date makes the rest doubtful.</source>
        <translation>L’achat est noté à une autre date. Une date fausse fait douter du reste.</translation>
    </message>
    <message>
        <source>The customer asked for something else. Say in a word why this is better, or leave the choice.</source>
        <translation>Le client demandait autre chose. Dites en un mot pourquoi ceci est mieux, ou laissez le choix.</translation>
    </message>
    <message>
        <source>Most of this stands in our last replies to others too. A sentence about this very matter makes it personal.</source>
        <translation>L’essentiel figure aussi dans nos dernières réponses à d’autres. Une phrase sur cette affaire-ci la rend personnelle.</translation>
    </message>
    <message>
        <source>The rest of the reply is informal; here it turns formal. Choose one.</source>
        <translation>Le reste de la réponse dit «&#xa0;tu&#xa0;»&#x202f;; ici, elle passe au «&#xa0;vous&#xa0;». Choisissez.</translation>
    </message>
    <message>
        <source>The rest of the reply is formal; here it turns informal. Choose one.</source>
        <translation>Le reste de la réponse dit «&#xa0;vous&#xa0;»&#x202f;; ici, elle passe au «&#xa0;tu&#xa0;». Choisissez.</translation>
    </message>
    <message>
        <source>an older copy is in the way</source>
        <translation>une copie plus ancienne est dans le chemin</translation>
    </message>
    <message>
        <source>an older one is in the way</source>
        <translation>un plus ancien est dans le chemin</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>un fichier porte déjà ce nom</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>une base de données d’un autre programme</translation>
    </message>
    <message>
        <source>no table can be found in it</source>
        <translation>aucun tableau n’y est trouvable</translation>
    </message>
    <message>
        <source>the backup could not be copied</source>
        <translation>la sauvegarde n’a pas pu être copiée</translation>
    </message>
    <message>
        <source>could not be moved</source>
        <translation>impossible à déplacer</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>impossible à créer</translation>
    </message>
    <message>
        <source>belongs to somebody else</source>
        <translation>appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>not a backup</source>
        <translation>ce n’est pas une sauvegarde</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>there is a database</source>
        <translation>il y a déjà une base de données</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <extracomment>%1 a word of the reply</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le dictionnaire.</translation>
    </message>
    <message>
        <source>A no is easier to hear with another way beside it. Say what you can do, however small.</source>
        <translation>Un non passe mieux avec une autre issue à côté. Dites ce que vous pouvez faire, même si c’est peu.</translation>
    </message>
    <message>
        <source>Where you and the customer do not agree, the law wants the mediator named. It costs a line.</source>
        <translation>Quand vous et le client n’êtes pas d’accord, la loi veut que le médiateur soit indiqué. Cela ne prend qu’une ligne.</translation>
    </message>
    <message>
        <source>A no is easier to hear with another way beside it, and the law wants the mediator named.</source>
        <translation>Un non passe mieux avec une autre issue à côté, et la loi veut que le médiateur soit indiqué.</translation>
    </message>
    <message>
        <source>The next question is: what did you change? Nothing is noted for this cause yet. Change something and note it, or leave the promise out.</source>
        <translation>La question suivante sera&#xa0;: qu’avez-vous changé&#x202f;? Rien n’est encore noté pour cette cause. Changez quelque chose et notez-le, ou laissez tomber la promesse.</translation>
    </message>
    <message>
        <source>You changed this on %2: %1. Complaints of the same cause since then: %3. Say what you change now, or leave the promise out.</source>
        <extracomment>%1 what was changed, in the shop&apos;s words, %2 a day, %3 a number of complaints</extracomment>
        <translation>Vous avez changé ceci le %2&#xa0;: %1. Réclamations de même cause depuis&#xa0;: %3. Dites ce que vous changez maintenant, ou laissez tomber la promesse.</translation>
    </message>
    <message>
        <source>Still to be put in: %1. If the braces are meant as they stand, set the remark aside.</source>
        <extracomment>%1 what is to be put in, as the template says it</extracomment>
        <translation>Encore à compléter&#xa0;: %1. Si les accolades sont voulues telles quelles, écartez la remarque.</translation>
    </message>
    <message>
        <source>Tick at least one thing to offer.</source>
        <translation>Cochez au moins une chose à proposer.</translation>
    </message>
    <message>
        <source>This matter has ended. Open it again first, then go on.</source>
        <translation>Cette affaire est terminée. Rouvrez-la d’abord, puis continuez.</translation>
    </message>
    <message>
        <source>This matter has not ended yet: it simply goes on.</source>
        <translation>Cette affaire n’est pas terminée&#xa0;: elle suit simplement son cours.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Note first what it will be, then when it was delivered.</source>
        <translation>Rien n’est encore choisi. Notez d’abord la solution retenue, puis quand le client l’a reçue.</translation>
    </message>
    <message>
        <source>That day is still to come. What will be delivered is a promise: note it with Ctrl+P.</source>
        <translation>Ce jour n’est pas encore là. Ce que le client doit encore recevoir est une promesse&#xa0;: notez-la avec Ctrl+P.</translation>
    </message>
    <message>
        <source>That day lies before the complaint. Which day was it delivered?</source>
        <translation>Ce jour est antérieur à la réclamation. Quel jour le client a-t-il reçu la solution&#x202f;?</translation>
    </message>
    <message>
        <source>What it costs the shop cannot be less than nothing.</source>
        <translation>Le coût pour le magasin ne peut pas être inférieur à zéro.</translation>
    </message>
</context>
<context>
    <name>TextWords</name>
    <message>
        <source>Give it a title to find it by.</source>
        <translation>Donnez-lui un titre pour le retrouver.</translation>
    </message>
    <message>
        <source>It does not say in which language it is.</source>
        <translation>Sa langue n’est pas indiquée.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Il n’y a encore rien dedans.</translation>
    </message>
    <message>
        <source>Say behind the colon what is to be put in: {date: day of delivery}.</source>
        <translation>Dites après le deux-points ce qu’il faut compléter&#xa0;: {date: jour de livraison}.</translation>
    </message>
    <message>
        <source>A choice needs two things at least, a slash with blanks between them: {choice: a / b}.</source>
        <translation>Un choix demande au moins deux possibilités, séparées par une barre entre deux espaces&#xa0;: {choix: a / b}.</translation>
    </message>
    <message>
        <source>A field cannot hold another one.</source>
        <translation>Un champ ne peut pas en contenir un autre.</translation>
    </message>
    <message>
        <source>This brace is not closed on its line. Write it twice if it is meant as one: {{.</source>
        <translation>Cette accolade n’est pas fermée sur sa ligne. Si c’est une simple accolade, écrivez-la deux fois&#xa0;: {{.</translation>
    </message>
    <message>
        <source>This brace closes nothing. Write it twice if it is meant as one: }}.</source>
        <translation>Cette accolade ne ferme rien. Si c’est une simple accolade, écrivez-la deux fois&#xa0;: }}.</translation>
    </message>
    <message>
        <source>It is too long: at most 8000 characters.</source>
        <translation>C’est trop long&#xa0;: au plus 8&#x202f;000 caractères.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>Il n’y a pas de texte dans ce fichier.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <extracomment>%1 what somebody wrote between two braces</extracomment>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <extracomment>%1 and %2 numbers, %3 a sentence</extracomment>
        <translation>Ligne %1, caractère %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>No earlier version yet</source>
        <translation>Pas encore de version précédente</translation>
    </message>
    <message>
        <source>Take back what was set aside</source>
        <translation>Reprendre une remarque écartée</translation>
    </message>
    <message>
        <source>%1 – “%2”</source>
        <translation>%1 – «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>at the counter</source>
        <extracomment>how a complaint reached the shop: somebody stands at the counter</extracomment>
        <translation>au comptoir</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>par courrier</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>through the website</source>
        <translation>par le site web</translation>
    </message>
    <message>
        <source>on social media</source>
        <translation>sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>status of a complaint nobody has answered yet</extracomment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <extracomment>status: the customer knows that the shop has the complaint</extracomment>
        <translation>accusé envoyé</translation>
    </message>
    <message>
        <source>ours to answer</source>
        <extracomment>status: it is the shop&apos;s turn to answer</extracomment>
        <translation>à nous de répondre</translation>
    </message>
    <message>
        <source>waiting for customer</source>
        <extracomment>status: it is the customer&apos;s turn</extracomment>
        <translation>en attente du client</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>status: the shop&apos;s answer is sent</extracomment>
        <translation>réponse envoyée</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolue</translation>
    </message>
    <message>
        <source>not accepted by the customer</source>
        <translation>solution non acceptée</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>not a complaint</source>
        <translation>pas une réclamation</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>Accusés à envoyer</translation>
    </message>
    <message>
        <source>Ours to answer</source>
        <translation>À nous de répondre</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Promesses à tenir</translation>
    </message>
    <message>
        <source>Follow up</source>
        <extracomment>list of settled matters where it is time to ask the customer how we handled it</extracomment>
        <translation>À recontacter</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>list of closed complaints</extracomment>
        <translation>Clôturées</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>list of all complaints</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Not complaints</source>
        <translation>Hors réclamations</translation>
    </message>
    <message>
        <source>product</source>
        <extracomment>cause of a complaint, as the next ones</extracomment>
        <translation>produit</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>facture</translation>
    </message>
    <message>
        <source>information at purchase</source>
        <extracomment>cause of a complaint: what was said or not said at the purchase</extracomment>
        <translation>conseil à l’achat</translation>
    </message>
    <message>
        <source>instructions</source>
        <extracomment>cause of a complaint: the instructions for use or care</extracomment>
        <translation>mode d’emploi</translation>
    </message>
    <message>
        <source>use</source>
        <extracomment>cause of a complaint: how the article was used</extracomment>
        <translation>utilisation</translation>
    </message>
    <message>
        <source>other cause</source>
        <extracomment>cause of a complaint: none of the listed ones</extracomment>
        <translation>autre cause</translation>
    </message>
    <message>
        <source>repair</source>
        <extracomment>remedy</extracomment>
        <translation>réparation</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>remboursement</translation>
    </message>
    <message>
        <source>part of the money back</source>
        <translation>remboursement partiel</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>note de crédit</translation>
    </message>
    <message>
        <source>done again</source>
        <extracomment>remedy: the service is done once more</extracomment>
        <translation>travail refait</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>explication</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre solution</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>remedy: none asked for, or none given</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>new customer</source>
        <extracomment>loyalty of a customer who has bought for the first time</extracomment>
        <translation>nouveau client</translation>
    </message>
    <message>
        <source>returning</source>
        <extracomment>loyalty of a customer who has bought a few times</extracomment>
        <translation>client qui revient</translation>
    </message>
    <message>
        <source>loyal</source>
        <translation>fidèle</translation>
    </message>
    <message>
        <source>champion</source>
        <extracomment>loyalty: one of the shop&apos;s very best customers</extracomment>
        <translation>client en or</translation>
    </message>
    <message>
        <source>slipping away</source>
        <extracomment>loyalty: used to come more often than now</extracomment>
        <translation>s’éloigne</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>loyalty: has not bought for very long</extracomment>
        <translation>plus revu</translation>
    </message>
    <message>
        <source>won back</source>
        <translation>reconquis</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>tone of a customer&apos;s message</extracomment>
        <translation>calme</translation>
    </message>
    <message>
        <source>annoyed</source>
        <translation>agacé</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>en colère</translation>
    </message>
    <message>
        <source>boiling</source>
        <translation>furieux</translation>
    </message>
    <message>
        <source>is about to leave us</source>
        <translation>va nous quitter</translation>
    </message>
    <message>
        <source>tells others</source>
        <translation>en parle autour de soi</translation>
    </message>
    <message>
        <source>names an authority</source>
        <translation>cite une autorité</translation>
    </message>
    <message>
        <source>not the first time</source>
        <translation>pas la première fois</translation>
    </message>
    <message>
        <source>somebody could be hurt</source>
        <translation>quelqu’un pourrait se blesser</translation>
    </message>
    <message>
        <source>has been loyal</source>
        <translation>était fidèle</translation>
    </message>
    <message>
        <source>needs it by a day</source>
        <translation>a besoin de l’article à temps</translation>
    </message>
    <message>
        <source>needs particular care</source>
        <translation>à ménager</translation>
    </message>
    <message>
        <source>the name in the greeting</source>
        <translation>le nom dans la salutation</translation>
    </message>
    <message>
        <source>an apology or thanks</source>
        <translation>des excuses ou un merci</translation>
    </message>
    <message>
        <source>that we answer for it</source>
        <translation>que nous en répondons</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
    <message>
        <source>a way to reach you</source>
        <translation>un moyen de vous joindre</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>what we will do</source>
        <translation>ce que nous allons faire</translation>
    </message>
    <message>
        <source>what we changed</source>
        <translation>ce que nous avons changé</translation>
    </message>
    <message>
        <source>something extra</source>
        <translation>un petit plus</translation>
    </message>
    <message>
        <source>Threat</source>
        <extracomment>kind of remark on the shop&apos;s own reply, as the next ones</extracomment>
        <translation>Menace</translation>
    </message>
    <message>
        <source>Against the law</source>
        <translation>Contraire à la loi</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Reproche</translation>
    </message>
    <message>
        <source>Doubt of the customer’s word</source>
        <translation>Parole mise en doute</translation>
    </message>
    <message>
        <source>Apology that is none</source>
        <translation>Fausses excuses</translation>
    </message>
    <message>
        <source>Talking down</source>
        <translation>Ton hautain</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Déni</translation>
    </message>
    <message>
        <source>Making it small</source>
        <translation>Souci minimisé</translation>
    </message>
    <message>
        <source>Blunt no</source>
        <translation>Refus sec</translation>
    </message>
    <message>
        <source>Passing it on</source>
        <translation>Renvoi ailleurs</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Trop vague</translation>
    </message>
    <message>
        <source>Canned phrase</source>
        <translation>Phrase toute faite</translation>
    </message>
    <message>
        <source>Empty field</source>
        <translation>Champ vide</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Mauvais nom</translation>
    </message>
    <message>
        <source>Somebody else’s data</source>
        <translation>Données d’un autre client</translation>
    </message>
    <message>
        <source>Not the customer’s language</source>
        <translation>Pas la langue du client</translation>
    </message>
    <message>
        <source>Formal and informal mixed</source>
        <translation>Tu et vous mélangés</translation>
    </message>
    <message>
        <source>Attachment missing</source>
        <translation>Pièce jointe absente</translation>
    </message>
    <message>
        <source>Contradicts the facts</source>
        <translation>Contredit les faits</translation>
    </message>
    <message>
        <source>Sorry once more</source>
        <translation>Encore des excuses</translation>
    </message>
    <message>
        <source>Promise without a measure</source>
        <translation>Promesse en l’air</translation>
    </message>
    <message>
        <source>Gift with a string</source>
        <translation>Geste sous condition</translation>
    </message>
    <message>
        <source>Dead link</source>
        <translation>Lien mort</translation>
    </message>
    <message>
        <source>Shouting</source>
        <translation>Tout en majuscules</translation>
    </message>
    <message>
        <source>House phrase</source>
        <translation>Phrase de la maison</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>the mildest remark</extracomment>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>the most serious finding: better not send it like this</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>result</source>
        <extracomment>kind of promise: on that day it is done</extracomment>
        <translation>résultat</translation>
    </message>
    <message>
        <source>answer</source>
        <extracomment>kind of promise: on that day we will know</extracomment>
        <translation>réponse</translation>
    </message>
    <message>
        <source>next news</source>
        <extracomment>kind of promise: on that day the customer hears from us</extracomment>
        <translation>prochaines nouvelles</translation>
    </message>
    <message>
        <source>Customer wrote</source>
        <translation>Le client a écrit</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>Nous avons répondu</translation>
    </message>
    <message>
        <source>Note, stays in the shop</source>
        <translation>Note, reste au magasin</translation>
    </message>
    <message>
        <source>Phone note</source>
        <translation>Note d’appel</translation>
    </message>
    <message>
        <source>by the mail program</source>
        <translation>par la messagerie</translation>
    </message>
    <message>
        <source>by a mail link</source>
        <translation>par un lien e-mail</translation>
    </message>
    <message>
        <source>copied as text</source>
        <translation>copié comme texte</translation>
    </message>
    <message>
        <source>as a printed letter</source>
        <translation>par lettre imprimée</translation>
    </message>
    <message>
        <source>said on the phone</source>
        <translation>dit au téléphone</translation>
    </message>
    <message>
        <source>said at the counter</source>
        <translation>dit au comptoir</translation>
    </message>
    <message>
        <source>found in the imported mail</source>
        <translation>retrouvé dans les e-mails importés</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>of the shop&apos;s reply</extracomment>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>handed over</source>
        <extracomment>the mail program has the reply; nobody has confirmed yet that it went out</extracomment>
        <translation>remise à la messagerie</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>pas envoyée</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>what became of a record of an import</extracomment>
        <translation>repris</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>already known</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>mis à part</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>pas repris</translation>
    </message>
    <message>
        <source>household</source>
        <extracomment>two customers live together</extracomment>
        <translation>ménage</translation>
    </message>
    <message>
        <source>company</source>
        <extracomment>a customer and the company this person buys for</extracomment>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>a customer of whom only the number is known</extracomment>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Ask the customer to stop using it, at once and by phone if you can</source>
        <translation>Demander au client de ne plus s’en servir, tout de suite et par téléphone si possible</translation>
    </message>
    <message>
        <source>Ask the customer to keep the article, its parts and the packaging</source>
        <translation>Demander au client de garder l’article, ses pièces et l’emballage</translation>
    </message>
    <message>
        <source>Ask who was hurt, how, and whether they are being cared for</source>
        <translation>Demander qui s’est blessé, comment, et si l’on s’en occupe</translation>
    </message>
    <message>
        <source>Take the others like it off the shelf until you know more</source>
        <translation>Retirer de la vente les autres du même genre jusqu’à en savoir plus</translation>
    </message>
    <message>
        <source>Tell the manufacturer or supplier, and the authority where the law asks for it</source>
        <translation>Prévenir le fabricant ou le fournisseur, et l’autorité là où la loi le demande</translation>
    </message>
    <message>
        <source>voucher</source>
        <extracomment>a gesture, what was given beyond the remedy; as the next ones</extracomment>
        <translation>bon d’achat</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>free shipping</source>
        <extracomment>a gesture: the shop pays the shipping</extracomment>
        <translation>port offert</translation>
    </message>
    <message>
        <source>free service</source>
        <extracomment>a gesture: work done without charge</extracomment>
        <translation>service offert</translation>
    </message>
    <message>
        <source>card or note</source>
        <translation>carte ou petit mot</translation>
    </message>
    <message>
        <source>another gesture</source>
        <extracomment>a gesture: none of the listed ones</extracomment>
        <translation>autre geste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a customer&apos;s score of how we handled it: %1 of the highest, %2</extracomment>
        <translation>%1 sur %2</translation>
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
        <translation>solution reçue</translation>
    </message>
    <message>
        <source>she said it is well</source>
        <extracomment>how a matter ended: the customer said that all is well</extracomment>
        <translation>tout va bien pour le client</translation>
    </message>
    <message>
        <source>she does not accept it</source>
        <translation>solution non acceptée</translation>
    </message>
    <message>
        <source>not her first complaint within 90 days</source>
        <extracomment>why the owner should look at a complaint, as the next ones</extracomment>
        <translation>pas la première réclamation en 90 jours</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>rouverte</translation>
    </message>
    <message>
        <source>a promise was not kept</source>
        <translation>une promesse n’a pas été tenue</translation>
    </message>
    <message>
        <source>Manufacture: a fault in the thing itself</source>
        <extracomment>where a fault may come from, as the next ones: “was it us?”</extracomment>
        <translation>Fabrication&#xa0;: un défaut de l’article lui-même</translation>
    </message>
    <message>
        <source>Information at purchase: too little said, or wrong</source>
        <translation>Conseil à l’achat&#xa0;: trop peu, ou inexact</translation>
    </message>
    <message>
        <source>Instructions: unclear, or missing</source>
        <translation>Mode d’emploi&#xa0;: pas clair, ou absent</translation>
    </message>
    <message>
        <source>Carrier: damaged or late on the way</source>
        <translation>Transporteur&#xa0;: abîmé ou en retard en chemin</translation>
    </message>
    <message>
        <source>Invoice: a wrong amount, name or address</source>
        <translation>Facture&#xa0;: un montant, un nom ou une adresse inexacts</translation>
    </message>
    <message>
        <source>Staff: what we said or did</source>
        <translation>Équipe&#xa0;: ce que nous avons dit ou fait</translation>
    </message>
    <message>
        <source>Use: not us only if it was used against what we told her</source>
        <translation>Utilisation&#xa0;: pas nous, seulement si c’était contraire à ce que nous avions dit au client</translation>
    </message>
    <message>
        <source>us</source>
        <extracomment>was it us? as the next ones</extracomment>
        <translation>nous</translation>
    </message>
    <message>
        <source>not us</source>
        <translation>pas nous</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>pas clair</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>what the customer may choose from: %1 all but the last, %2 the last</extracomment>
        <translation>%1 ou %2</translation>
    </message>
</context>
<context>
    <name>amends</name>
    <message>
        <source>No rule knows these words. Of sentences like this one %1 in 100 hurt; from %2 on it is said.</source>
        <translation>Aucune règle ne connaît ces mots. Sur 100 phrases comme celle-ci, %1 blessent&#x202f;; à partir de %2, c’est signalé.</translation>
    </message>
</context>
<context>
    <name>amends::AfterCareDialog</name>
    <message>
        <source>&amp;Asked, no answer yet</source>
        <translation>&amp;Demandé, pas encore de réponse</translation>
    </message>
    <message>
        <source>&amp;Note the answer</source>
        <translation>&amp;Noter la réponse</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>How was it handled?</source>
        <translation>Qu’en a pensé le client&#x202f;?</translation>
    </message>
    <message>
        <source>Ask by phone, card or e-mail, in words such as these:</source>
        <translation>Demandez par téléphone, par carte ou par e-mail, par exemple ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>The customer’s words</source>
        <translation>Les mots du client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Noted that the customer was asked. Ctrl+Z takes it back.</source>
        <translation>C’est noté&#xa0;: la question est posée. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>badly</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>very well</source>
        <translation>très bien</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Ask on &amp;another day:</source>
        <translation>Demander un &amp;autre jour&#xa0;:</translation>
    </message>
    <message>
        <source>Ask &amp;then</source>
        <translation>Demander &amp;ce jour-là</translation>
    </message>
    <message>
        <source>It comes back on %1.</source>
        <translation>La question reviendra le %1.</translation>
    </message>
    <message>
        <source>The customer is not asked. Ctrl+Z takes it back.</source>
        <translation>La question ne sera pas posée au client. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Noted how the customer found it. Ctrl+Z takes it back.</source>
        <translation>L’avis du client est noté. Ctrl+Z l’annule.</translation>
    </message>
</context>
<context>
    <name>amends::AsCustomer</name>
    <message>
        <source>What you wrote us, %1</source>
        <translation>Ce que vous nous avez écrit, %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>what was bought, and for how much</extracomment>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>livré le %1</translation>
    </message>
    <message>
        <source>What you bought from us</source>
        <translation>Ce que vous avez acheté chez nous</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>What we promised you, and did not keep</source>
        <translation>Ce que nous vous avons promis, et pas tenu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#xa0;: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Our answer, as it reaches you</source>
        <translation>Notre réponse, comme elle vous arrive</translation>
    </message>
    <message>
        <source>Read it as the customer</source>
        <translation>Lire à la place du client</translation>
    </message>
    <message>
        <source>The whole matter, as the customer reads it</source>
        <translation>Toute l’affaire, comme le client la lit</translation>
    </message>
    <message>
        <source>&amp;Back to writing</source>
        <translation>&amp;Retour à l’écriture</translation>
    </message>
    <message>
        <source>Back to the reply (Esc)</source>
        <translation>Retour à la réponse (Échap)</translation>
    </message>
    <message>
        <source>Read it slowly, as if it had come to you. Would you come back?</source>
        <translation>Lisez lentement, comme si cela vous était adressé. Est-ce que vous reviendriez&#x202f;?</translation>
    </message>
</context>
<context>
    <name>amends::AskReader</name>
    <message>
        <source>A second pair of eyes</source>
        <translation>Un deuxième regard</translation>
    </message>
    <message>
        <source>Who reads it over</source>
        <translation>Qui relit</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il faut regarder</translation>
    </message>
    <message>
        <source>please look at the tone</source>
        <translation>merci de regarder le ton</translation>
    </message>
    <message>
        <source>Nobody else works here yet. Add your colleagues in the settings, under Staff.</source>
        <translation>Personne d’autre ne travaille encore ici. Ajoutez vos collègues dans les réglages, à Équipe.</translation>
    </message>
    <message>
        <source>Your colleague finds it under their name. You can still send at any time.</source>
        <translation>Votre collègue le trouve à son nom. Vous pouvez toujours envoyer à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Demander</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Un petit &amp;mot</translation>
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
        <translation>Était-ce nous&#x202f;? Pas encore regardé</translation>
    </message>
    <message>
        <source>Was it us? Yes</source>
        <translation>Était-ce nous&#x202f;? Oui</translation>
    </message>
    <message>
        <source>Was it us? No</source>
        <translation>Était-ce nous&#x202f;? Non</translation>
    </message>
    <message>
        <source>Was it us? Unclear (%1 of %2)</source>
        <extracomment>%1 of %2 questions have an answer</extracomment>
        <translation>Était-ce nous&#x202f;? Pas clair (%1 sur %2)</translation>
    </message>
    <message>
        <source>1 us, 2 not us, 3 unclear; 0 takes the answer back</source>
        <translation>1 nous, 2 pas nous, 3 pas clair&#x202f;; 0 retire la réponse</translation>
    </message>
    <message>
        <source>Look at it before you write (W)</source>
        <translation>À regarder avant d’écrire (W)</translation>
    </message>
    <message>
        <source>Fold the list (W)</source>
        <translation>Replier la liste (W)</translation>
    </message>
    <message>
        <source>Note as the cause: %1</source>
        <translation>Noter comme cause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take the cause over from your answers (C)</source>
        <translation>Reprendre la cause de vos réponses (C)</translation>
    </message>
</context>
<context>
    <name>amends::AttachmentActions</name>
    <message>
        <source>Save the attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
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
        <translation>Pièce jointe %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>This kind of file can run a program. Do not open it unless you expected it.</source>
        <translation>Ce type de fichier peut lancer un programme. Ne l’ouvrez que si vous l’attendiez.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
</context>
<context>
    <name>amends::BackupPage</name>
    <message>
        <source>Save a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.%1)</source>
        <translation>Sauvegardes (*.%1)</translation>
    </message>
    <message>
        <source>The backup is written and was opened again to check it: %1.</source>
        <translation>La sauvegarde est faite&#x202f;; elle a été rouverte pour vérification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.%1);;All files (*)</source>
        <translation>Sauvegardes (*.%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The data will be as it was in %1. What is here now is kept aside, nothing is thrown away.</source>
        <translation>Les données seront comme dans %1. Ce qui est là maintenant est mis de côté, rien n’est jeté.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>The backup is in use.</source>
        <translation>La sauvegarde est en place.</translation>
    </message>
    <message>
        <source>The data from before is kept in %1.</source>
        <translation>Les données d’avant sont gardées dans %1.</translation>
    </message>
    <message>
        <source>The data is in order.</source>
        <translation>Les données sont en ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problème trouvé.</numerusform>
            <numerusform>%n problèmes trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups of the last days</source>
        <translation>Sauvegardes des derniers jours</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>columns of the list of backups: the file, when it was made, its size</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>&amp;Save a backup…</source>
        <translation>&amp;Faire une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Go back to a backup…</source>
        <translation>&amp;Revenir à une sauvegarde…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Chec&amp;k the data</source>
        <translation>&amp;Vérifier les données</translation>
    </message>
    <message>
        <source>No backup yet. Amends makes one on each day it is used, and keeps those of the last 7 days and 4 weeks here.</source>
        <translation>Pas encore de sauvegarde. Amends en fait une chaque jour où il sert, et garde ici celles des 7 derniers jours et des 4 dernières semaines.</translation>
    </message>
    <message>
        <source>These are on the same disk as the data. Save one on a stick now and then: a disk that breaks takes both. Buttons on this page act at once.</source>
        <translation>Elles sont sur le même disque que les données. Mettez-en une sur une clé USB de temps en temps&#xa0;: un disque qui lâche emporte les deux. Les boutons de cette page agissent tout de suite.</translation>
    </message>
    <message>
        <source>backup safety copy save daily</source>
        <translation>sauvegarde copie de sécurité enregistrer chaque jour</translation>
    </message>
    <message>
        <source>stick copy export USB drive elsewhere</source>
        <translation>clé copie exporter USB disque ailleurs</translation>
    </message>
    <message>
        <source>restore recover older</source>
        <translation>restaurer récupérer revenir ancienne</translation>
    </message>
    <message>
        <source>verify damaged integrity test</source>
        <translation>vérifier abîmé intégrité test</translation>
    </message>
</context>
<context>
    <name>amends::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>amends::CareScreen</name>
    <message>
        <source>Open the complaint it belongs to first.</source>
        <translation>Ouvrez d’abord la réclamation concernée.</translation>
    </message>
</context>
<context>
    <name>amends::CareStrip</name>
    <message>
        <source>Show the other lines</source>
        <translation>Montrer les autres lignes</translation>
    </message>
    <message>
        <source>Show one line</source>
        <translation>Montrer une seule ligne</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>the mood a customer wrote in, and how she found it handled: “boiling, then 9 of 10”</extracomment>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>Time to ask how we handled it.</source>
        <translation>C’est le moment de demander au client ce qu’il en a pensé.</translation>
    </message>
    <message>
        <source>Asked how we handled it on %1; no answer yet.</source>
        <translation>Question posée au client le %1&#x202f;; pas encore de réponse.</translation>
    </message>
    <message>
        <source>To ask how we handled it: %1</source>
        <translation>Demander au client ce qu’il en a pensé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask in the reply</source>
        <translation>Demander dans la réponse</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Note the answer…</source>
        <translation>Noter la réponse…</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Un autre jour…</translation>
    </message>
    <message>
        <source>What the customer answered, or another day to ask (Ctrl+Shift+F)</source>
        <translation>Ce que le client a répondu, ou un autre jour où demander (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>%1 says that it is not well yet: the matter is yours to answer again</source>
        <translation>%1 veut dire que tout n’est pas encore réglé&#xa0;: c’est de nouveau à vous de répondre</translation>
    </message>
    <message>
        <source>Told ✓</source>
        <translation>Dit ✓</translation>
    </message>
    <message>
        <source>Told the customer</source>
        <translation>Dit au client</translation>
    </message>
    <message>
        <source>The customer was told of it; press again if not (T)</source>
        <translation>Le client est au courant&#x202f;; appuyez encore si ce n’est pas le cas (T)</translation>
    </message>
    <message>
        <source>Note that the customer was told of it (T)</source>
        <translation>Noter que le client est au courant (T)</translation>
    </message>
    <message>
        <source>The customer was told</source>
        <translation>Le client est au courant</translation>
    </message>
    <message>
        <source>All %1…</source>
        <translation>Tous (%1)…</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>Changements…</translation>
    </message>
    <message>
        <source>All that you changed so that it does not come back (Ctrl+Shift+C)</source>
        <translation>Tout ce que vous avez changé pour que cela n’arrive plus (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <extracomment>beyond the remedy: %1 is a list such as “voucher, €15.00 (2 Nov)”</extracomment>
        <translation>Offert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the gesture</source>
        <translation>Modifier le geste</translation>
    </message>
    <message>
        <source>Noted that the customer was not told. Ctrl+Z takes it back.</source>
        <translation>C’est noté&#xa0;: le client n’est pas au courant. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Noted that the customer was told. Ctrl+Z takes it back.</source>
        <translation>C’est noté&#xa0;: le client est au courant. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Open again, and yours to answer. Ctrl+Z takes it back.</source>
        <translation>Rouverte, et à vous de répondre. Ctrl+Z l’annule.</translation>
    </message>
</context>
<context>
    <name>amends::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Click or press Space to change it.</source>
        <translation>%1. Cliquez ou appuyez sur Espace pour changer.</translation>
    </message>
</context>
<context>
    <name>amends::ChooseSheet</name>
    <message>
        <source>What will it be?</source>
        <translation>Quelle solution retenons-nous&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>%1 (offered)</source>
        <extracomment>a remedy that was offered to the customer</extracomment>
        <translation>%1 (proposé)</translation>
    </message>
    <message>
        <source>What it &amp;costs the shop, in %1 (if you like)</source>
        <translation>Ce que cela &amp;coûte au magasin, en %1 (si vous voulez)</translation>
    </message>
    <message>
        <source>What it costs the shop</source>
        <translation>Ce que cela coûte au magasin</translation>
    </message>
    <message>
        <source>Write an amount such as 12.50, or leave it empty.</source>
        <translation>Écrivez un montant comme 12,50, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>amends::ColumnChoices</name>
    <message>
        <source>– leave out –</source>
        <translation>– laisser de côté –</translation>
    </message>
    <message>
        <source>The file’s first rows, and above each column what it means</source>
        <translation>Les premières lignes du fichier, avec au-dessus de chaque colonne ce qu’elle contient</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Ce que contiennent les colonnes</translation>
    </message>
    <message>
        <source>What the column %1 means</source>
        <translation>Ce que contient la colonne %1</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln column(s) left out</source>
        <translation>
            <numerusform>Montrer la %Ln colonne laissée de côté</numerusform>
            <numerusform>Montrer les %Ln colonnes laissées de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ComplaintHeader</name>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Without subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Tone of the message</source>
        <translation>Ton du message</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>For the owner</source>
        <extracomment>%1 one or more reasons, such as “opened again”</extracomment>
        <translation>Pour la direction</translation>
    </message>
    <message>
        <source>For the owner: %1</source>
        <translation>Pour la direction&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>amends::ComplaintPanel</name>
    <message>
        <source>The reply was handed to your mail program. Did it go out?</source>
        <translation>La réponse a été remise à votre messagerie. Est-elle partie&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, it is sent</source>
        <translation>Oui, elle est envoyée</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>What the customer wrote, what we said, notes</source>
        <translation>Ce que le client a écrit, ce que nous avons dit, les notes</translation>
    </message>
    <message>
        <source>Choose a complaint on the left to read it here.</source>
        <translation>Choisissez une réclamation à gauche pour la lire ici.</translation>
    </message>
</context>
<context>
    <name>amends::CustomerDialog</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>&amp;Entreprise</translation>
    </message>
    <message>
        <source>&amp;E-mail, the one to use first</source>
        <translation>E-&amp;mail, le principal d’abord</translation>
    </message>
    <message>
        <source>P&amp;hone, the one to use first</source>
        <translation>&amp;Téléphone, le principal d’abord</translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <translation>&amp;Rue et numéro</translation>
    </message>
    <message>
        <source>Postal co&amp;de</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Localité</translation>
    </message>
    <message>
        <source>Co&amp;untry, two letters</source>
        <translation>&amp;Pays, deux lettres</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Pas connue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language to write in</source>
        <translation>La langue dans laquelle écrire</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
</context>
<context>
    <name>amends::CustomerPanel</name>
    <message>
        <source>customer since %1</source>
        <translation>client depuis %1</translation>
    </message>
    <message>
        <source>Has not bought anything yet, as far as we know.</source>
        <translation>N’a encore rien acheté, à notre connaissance.</translation>
    </message>
    <message>
        <source>no purchase yet</source>
        <translation>encore aucun achat</translation>
    </message>
    <message>
        <source>Spend hidden</source>
        <translation>Montant masqué</translation>
    </message>
    <message>
        <source>Bought for %1 in all</source>
        <translation>A acheté pour %1 en tout</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n achat</numerusform>
            <numerusform>%n achats</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1 given back</source>
        <translation>après %1 de remboursements</translation>
    </message>
    <message>
        <source>with household or company</source>
        <translation>avec le ménage ou l’entreprise</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Montrer le client</translation>
    </message>
    <message>
        <source>%1, %2. Click to see more.</source>
        <translation>%1, %2. Cliquez pour en voir plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n réclamation</numerusform>
            <numerusform>%n réclamations</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <translation>Ouvrir %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open %1: %2, %3</source>
        <translation>Ouvrir %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Oublier ceci</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Oublier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Change name, addresses and phone numbers</source>
        <translation>Changer le nom, les adresses et les téléphones</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>À re&amp;tenir</translation>
    </message>
    <message>
        <source>Something to remember…</source>
        <translation>Quelque chose à retenir…</translation>
    </message>
    <message>
        <source>Something to remember about the customer</source>
        <translation>Quelque chose à retenir sur le client</translation>
    </message>
    <message>
        <source>Enter keeps it with the customer, never sent</source>
        <translation>Entrée le garde avec le client, jamais envoyé</translation>
    </message>
    <message>
        <source>Remember this (Enter)</source>
        <translation>Retenir ceci (Entrée)</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Retenir ceci</translation>
    </message>
    <message>
        <source>Belongs together with</source>
        <translation>Va avec</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Show or fold the purchases, newest first</source>
        <translation>Montrer ou replier les achats, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Purchases, newest first</source>
        <translation>Achats, le plus récent d’abord</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>somebody who belongs to the customer: “company · €9,170”</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Does not belong together with %1 (Ctrl+Z takes it back)</source>
        <translation>Ne va pas avec %1 (Ctrl+Z pour revenir en arrière)</translation>
    </message>
    <message>
        <source>Does not belong together with %1</source>
        <translation>Ne va pas avec %1</translation>
    </message>
    <message>
        <source>Who the customer is stands here once a complaint is open: what was bought, what went wrong before, and what to remember.</source>
        <translation>Quand une réclamation est ouverte, vous voyez ici qui est le client&#xa0;: ce qui a été acheté, ce qui s’est mal passé avant et ce qu’il faut retenir.</translation>
    </message>
    <message>
        <source>Link with household or company</source>
        <translation>Relier au ménage ou à l’entreprise</translation>
    </message>
    <message>
        <source>Link with…</source>
        <extracomment>a button: with somebody of the same household or company</extracomment>
        <translation>Lier à…</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s), %1</source>
        <extracomment>gestures beyond what was owed, and what they cost in all</extracomment>
        <translation>
            <numerusform>%n geste, %1</numerusform>
            <numerusform>%n gestes, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::DataPage</name>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Where should the data be kept?</source>
        <translation>Où garder les données&#x202f;?</translation>
    </message>
    <message>
        <source>Move the data</source>
        <translation>Déplacer les données</translation>
    </message>
    <message>
        <source>Everything is copied to %1 and looked over there. Then Amends starts again and works from there. The present folder stays as it is, until you delete it yourself.</source>
        <translation>Tout est copié vers %1 et vérifié là-bas. Puis Amends redémarre et travaille à partir de là. Le dossier actuel reste tel quel, jusqu’à ce que vous le supprimiez vous-même.</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Déplacer là</translation>
    </message>
    <message>
        <source>Copying and looking it over…</source>
        <translation>Copie et vérification…</translation>
    </message>
    <message>
        <source>There is something in %1 already.</source>
        <translation>Il y a déjà quelque chose dans %1.</translation>
    </message>
    <message>
        <source>Choose an empty folder. Nothing was changed.</source>
        <translation>Choisissez un dossier vide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The data cannot move into its own folder.</source>
        <translation>Les données ne peuvent pas aller dans leur propre dossier.</translation>
    </message>
    <message>
        <source>Choose one beside it, or on another drive. Nothing was changed.</source>
        <translation>Choisissez un dossier à côté, ou sur un autre disque. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Everything is in this folder, and nowhere else</source>
        <translation>Tout est dans ce dossier, et nulle part ailleurs</translation>
    </message>
    <message>
        <source>%1, with attachments and the backups of the last days</source>
        <translation>%1, avec les pièces jointes et les sauvegardes des derniers jours</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Move to another folder…</source>
        <translation>&amp;Déplacer vers un autre dossier…</translation>
    </message>
    <message>
        <source>Buttons on this page act at once. A folder that two computers open at the same time, or one that a service copies to the internet while Amends runs, can damage the data: move it to a disk of this computer, or to a stick.</source>
        <translation>Les boutons de cette page agissent tout de suite. Un dossier que deux ordinateurs ouvrent en même temps, ou qu’un service copie sur Internet pendant qu’Amends tourne, peut abîmer les données&#xa0;: déplacez-le sur un disque de cet ordinateur ou sur une clé USB.</translation>
    </message>
    <message>
        <source>where files location storage disk database</source>
        <translation>où fichiers emplacement stockage disque base de données</translation>
    </message>
    <message>
        <source>where is the data path size</source>
        <translation>où sont les données chemin taille</translation>
    </message>
    <message>
        <source>stick drive location change</source>
        <translation>clé disque emplacement changer</translation>
    </message>
</context>
<context>
    <name>amends::DayDialog</name>
    <message>
        <source>The customer’s deadline</source>
        <translation>L’échéance du client</translation>
    </message>
    <message>
        <source>&amp;By which day?</source>
        <translation>&amp;Pour quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>Day the customer set</source>
        <translation>Date fixée par le client</translation>
    </message>
    <message>
        <source>Arrow keys change the part the cursor is in; Alt+Down shows the calendar</source>
        <translation>Les flèches changent la partie où se trouve le curseur&#x202f;; Alt+Bas affiche le calendrier</translation>
    </message>
    <message>
        <source>&amp;No day was set</source>
        <translation>&amp;Aucun jour fixé</translation>
    </message>
    <message>
        <source>&amp;Keep this day</source>
        <translation>&amp;Garder ce jour</translation>
    </message>
    <message>
        <source>Read from “%1”</source>
        <translation>Lu dans «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>amends::DeliveredSheet</name>
    <message>
        <source>Since when does the customer have it?</source>
        <translation>Depuis quand le client l’a-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>This resolves the complaint. You can take it back with Ctrl+Z.</source>
        <translation>La réclamation devient résolue. Ctrl+Z permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>It is &amp;delivered</source>
        <translation>&amp;Reçu par le client</translation>
    </message>
    <message>
        <source>Day of delivery</source>
        <translation>Jour de réception</translation>
    </message>
    <message>
        <source>Arrow keys change the part the cursor is in; Alt+Down shows the calendar</source>
        <translation>Les flèches changent la partie où se trouve le curseur&#x202f;; Alt+Bas affiche le calendrier</translation>
    </message>
</context>
<context>
    <name>amends::DropPage</name>
    <message>
        <source>Orders and customers</source>
        <translation>Commandes et clients</translation>
    </message>
    <message>
        <source>Orders or Customers, then Export</source>
        <translation>Commandes ou Clients, puis Exporter</translation>
    </message>
    <message>
        <source>Analytics, Orders or Customers, then Download</source>
        <translation>Statistiques, Commandes ou Clients, puis Télécharger</translation>
    </message>
    <message>
        <source>Orders or Customers, then Export above the list</source>
        <translation>Commandes ou Clients, puis Exporter au-dessus de la liste</translation>
    </message>
    <message>
        <source>Sales, Orders, then Export as CSV</source>
        <translation>Ventes, Commandes, puis Exporter en CSV</translation>
    </message>
    <message>
        <source>Transactions, then Export</source>
        <translation>Transactions, puis Exporter</translation>
    </message>
    <message>
        <source>Back office, Reports, Receipts, then Export</source>
        <translation>Back-office, Rapports, Reçus, puis Exporter</translation>
    </message>
    <message>
        <source>Tools, Exports, then a new export as CSV</source>
        <translation>Outils, Exports, puis un nouvel export en CSV</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Mailbox, then Export Mailbox</source>
        <translation>Boîte aux lettres, puis Exporter la boîte aux lettres</translation>
    </message>
    <message>
        <source>Download message, or Google Takeout for all</source>
        <translation>Télécharger le message, ou Google Takeout pour tout</translation>
    </message>
    <message>
        <source>Address books</source>
        <translation>Carnets d’adresses</translation>
    </message>
    <message>
        <source>People, then Export contacts</source>
        <translation>Contacts, puis Exporter les contacts</translation>
    </message>
    <message>
        <source>Contacts, then Export</source>
        <translation>Contacts, puis Exporter</translation>
    </message>
    <message>
        <source>Address Book, Tools, then Export</source>
        <translation>Carnet d’adresses, Outils, puis Exporter</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Déposez un fichier ici, ou choisissez-en un</translation>
    </message>
    <message>
        <source>E-mail, orders, customers or an address book. You see what will happen before anything is changed.</source>
        <translation>E-mails, commandes, clients ou carnet d’adresses. Vous voyez ce qui va se passer avant que rien ne change.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Choisir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Where to find the file</source>
        <translation>Où trouver le fichier</translation>
    </message>
    <message>
        <source>Home, All reports, then the sales report as CSV</source>
        <translation>Accueil, Tous les rapports, puis le rapport des ventes en CSV</translation>
    </message>
    <message>
        <source>Drag messages onto the desktop, or save them as .eml</source>
        <translation>Faites glisser des messages sur le bureau, ou enregistrez-les en .eml</translation>
    </message>
    <message>
        <source>Save messages as .eml (new Outlook, or on the web)</source>
        <translation>Enregistrez les messages en .eml (nouvel Outlook, ou sur le web)</translation>
    </message>
    <message>
        <source>Select in Contacts, then export as vCard</source>
        <translation>Sélectionnez dans Contacts, puis exportez en vCard</translation>
    </message>
</context>
<context>
    <name>amends::EarlierImports</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 the first file of several</extracomment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Customers and orders</source>
        <translation>Clients et commandes</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>annulée le %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>arrêtée&#xa0;: %1</translation>
    </message>
    <message>
        <source>not finished: %1</source>
        <translation>pas terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>interrupted; a part may have gone in</source>
        <translation>interrompue&#x202f;; une partie est peut-être entrée</translation>
    </message>
    <message>
        <source>Nothing has been brought in yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>&amp;Take it back…</source>
        <translation>A&amp;nnuler l’importation…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importations précédentes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Removes what this import added. What you worked on since then is kept</source>
        <translation>Retire ce que cette importation a ajouté. Ce que vous avez touché depuis reste</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Take back what was brought in on %1 (%2)? What this import added is removed; what you worked on since then is kept.</source>
        <translation>Annuler ce qui a été importé le %1 (%2)&#x202f;? Ce que cette importation a ajouté est retiré&#x202f;; ce que vous avez touché depuis reste.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Annulation en cours…</translation>
    </message>
</context>
<context>
    <name>amends::FactsStrip</name>
    <message>
        <source>not known</source>
        <translation>pas connue</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Purchase not known</source>
        <translation>Achat pas connu</translation>
    </message>
    <message>
        <source>Bought %1, delivered %2</source>
        <translation>Acheté le %1, livré le %2</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation>Acheté le %1</translation>
    </message>
    <message>
        <source>Day %1: the legal guarantee of %2 days is over</source>
        <translation>Jour %1&#xa0;: la garantie légale de %2 jours est passée</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation>Accusé envoyé le %1</translation>
    </message>
    <message>
        <source>Should have been acknowledged by %1</source>
        <translation>Accusé de réception attendu pour le %1</translation>
    </message>
    <message>
        <source>To acknowledge by %1</source>
        <translation>Accuser réception avant le %1</translation>
    </message>
    <message>
        <source>Promised for %1, not kept</source>
        <translation>Promis pour le %1, pas tenu</translation>
    </message>
    <message>
        <source>Promised for %1: %2</source>
        <translation>Promis pour le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Pas connue</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Fewer facts</source>
        <translation>En voir moins</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>Montrer toutes les informations</translation>
    </message>
    <message>
        <source>Fold the facts into one line</source>
        <translation>Replier les informations sur une ligne</translation>
    </message>
    <message>
        <source>Day %1 of at least %2</source>
        <extracomment>where a legal guarantee stands: its day, of how many</extracomment>
        <translation>Jour %1 sur au moins %2</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Jour %1 sur %2</translation>
    </message>
    <message>
        <source>%1: presumed ours</source>
        <extracomment>%1 is “Day 143 of 730”; “ours”: the shop answers for the defect</extracomment>
        <translation>%1&#xa0;: présumé chez nous</translation>
    </message>
    <message>
        <source>%1: in guarantee</source>
        <translation>%1&#xa0;: sous garantie</translation>
    </message>
    <message>
        <source>%1: in the legal guarantee; the customer shows that the defect was there</source>
        <translation>%1&#xa0;: sous garantie légale&#x202f;; au client de montrer que le défaut existait</translation>
    </message>
    <message>
        <source>%1.
%2</source>
        <translation>%1.
%2</translation>
    </message>
    <message>
        <source>Bought and delivered %1</source>
        <translation>Acheté et livré le %1</translation>
    </message>
    <message>
        <source>%1: the law presumes the defect was there at delivery; the proof is ours</source>
        <translation>%1&#xa0;: la loi présume que le défaut existait à la livraison&#x202f;; la preuve est à notre charge</translation>
    </message>
    <message>
        <source>The law…</source>
        <translation>La loi…</translation>
    </message>
    <message>
        <source>What the law says of this purchase, with the articles</source>
        <translation>Ce que la loi dit de cet achat, avec les articles</translation>
    </message>
    <message>
        <source>No date of next news</source>
        <translation>Pas de date pour la suite</translation>
    </message>
    <message>
        <source>She was not told when she hears from us next. Name a day in the reply, or note one with Ctrl+P.</source>
        <translation>Le client ne sait pas quand il aura de nos nouvelles. Donnez un jour dans la réponse, ou notez-en un avec Ctrl+P.</translation>
    </message>
    <message>
        <source>Wants it by</source>
        <extracomment>the day the customer set has gone by</extracomment>
        <translation>Voulu pour le</translation>
    </message>
    <message>
        <source>%1, past</source>
        <translation>%1, dépassé</translation>
    </message>
    <message>
        <source>Read from “%1”. Click, or press D, to correct it.</source>
        <translation>Lu dans «&#xa0;%1&#xa0;». Cliquez, ou appuyez sur D, pour corriger.</translation>
    </message>
    <message>
        <source>The day the customer set. Click, or press D, to correct it.</source>
        <translation>La date fixée par le client. Cliquez, ou appuyez sur D, pour la corriger.</translation>
    </message>
</context>
<context>
    <name>amends::FieldDay</name>
    <message>
        <source>Which day?</source>
        <translation>Quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>Day to put in</source>
        <translation>Jour à mettre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Put this day in</source>
        <translation>&amp;Mettre ce jour</translation>
    </message>
</context>
<context>
    <name>amends::FieldStrip</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>What may stand here (Alt+Down)</source>
        <translation>Ce qui peut se mettre ici (Alt+Bas)</translation>
    </message>
    <message>
        <source>Choose what to put in</source>
        <translation>Choisir ce qu’il faut mettre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go to the next thing to put in (Tab)</source>
        <translation>Aller au prochain élément à compléter (Tab)</translation>
    </message>
    <message>
        <source>Go to the next thing to put in</source>
        <translation>Aller au prochain élément à compléter</translation>
    </message>
    <message>
        <source>Put in: %1. Type it over.</source>
        <extracomment>%1 what is to be put into a template, in its own words</extracomment>
        <translation>À compléter&#xa0;: %1. Tapez par-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to put in, first: %1. Tab goes there.</source>
        <extracomment>%1 the first of them, in the template&apos;s own words</extracomment>
        <translation>
            <numerusform>Encore %n élément à compléter&#xa0;: %1. Tab y mène.</numerusform>
            <numerusform>Encore %n éléments à compléter, d’abord&#xa0;: %1. Tab y mène.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet: “%1” is still to be put in. Type it over, or take it out.</source>
        <extracomment>%1 what is to be put into a template, in its own words</extracomment>
        <translation>Pas encore envoyée&#xa0;: «&#xa0;%1&#xa0;» reste à compléter. Tapez par-dessus, ou supprimez le champ.</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Un autre jour…</translation>
    </message>
</context>
<context>
    <name>amends::FilePane</name>
    <message>
        <source>Forget what I &amp;chose</source>
        <translation>Oublier mes c&amp;hoix</translation>
    </message>
    <message>
        <source>Go back to the guess, for this file and later ones like it</source>
        <translation>Revenir à ce qui était deviné, pour ce fichier et les suivants du même type</translation>
    </message>
    <message>
        <source>Matters are still open for, in days</source>
        <translation>Une affaire reste ouverte pendant, en jours</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>stands behind the number in a box: “14 days”</extracomment>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Matters are still &amp;open for</source>
        <translation>Une affaire reste &amp;ouverte pendant</translation>
    </message>
    <message>
        <source>Older conversations, and those you answered last, are filed as history.</source>
        <translation>Les échanges plus anciens, et ceux où vous avez répondu en dernier, sont classés dans l’historique.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>amends::FileShelf</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>What will be brought in</source>
        <translation>Ce qui sera importé</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Add a fol&amp;der…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Take the selected file off the list; the file itself stays (Del)</source>
        <translation>Enlever le fichier choisi de la liste&#x202f;; le fichier lui-même reste (Suppr)</translation>
    </message>
</context>
<context>
    <name>amends::FindingCard</name>
    <message>
        <source>How this will be read</source>
        <translation>Comment ce sera lu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next remark (F4)</source>
        <translation>Remarque suivante (F4)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous remark (Shift+F4)</source>
        <translation>Remarque précédente (Maj+F4)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Set this remark aside</source>
        <translation>Écarter cette remarque</translation>
    </message>
    <message>
        <source>Leave these words as they are in this reply (Alt+0)</source>
        <translation>Laisser ces mots tels quels dans cette réponse (Alt+0)</translation>
    </message>
    <message>
        <source>Set aside once, in this reply or always</source>
        <translation>Écarter une fois, dans cette réponse ou toujours</translation>
    </message>
    <message>
        <source>For how long to set it aside</source>
        <translation>Pour combien de temps l’écarter</translation>
    </message>
    <message>
        <source>Once, until the text changes</source>
        <translation>Une fois, jusqu’à ce que le texte change</translation>
    </message>
    <message>
        <source>In this reply</source>
        <translation>Dans cette réponse</translation>
    </message>
    <message>
        <source>Always, in every reply</source>
        <translation>Toujours, dans chaque réponse</translation>
    </message>
    <message>
        <source>%1: %2 – “%3”</source>
        <extracomment>title of the card: how serious, what kind of remark, the words it is about</extracomment>
        <translation>%1&#xa0;: %2 – «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Écrire plutôt</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Ou</translation>
    </message>
    <message>
        <source>Put these words in place of yours (Alt+1 or Ctrl+Enter)</source>
        <translation>Mettre ces mots à la place des vôtres (Alt+1 ou Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Put these words in place of yours (Alt+%1)</source>
        <translation>Mettre ces mots à la place des vôtres (Alt+%1)</translation>
    </message>
    <message>
        <source>Write instead: %1</source>
        <translation>Écrire plutôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>Add this word to the dictionary</source>
        <translation>Ajouter ce mot au dictionnaire</translation>
    </message>
    <message>
        <source>It is right from now on, in every reply of the shop (Alt+9)</source>
        <translation>Il est juste désormais, dans chaque réponse du magasin (Alt+9)</translation>
    </message>
    <message>
        <source>Nobody has looked yet whether it was us: Ctrl+Shift+W opens the list.</source>
        <translation>Personne n’a encore regardé si c’était nous&#xa0;: Ctrl+Maj+W ouvre la liste.</translation>
    </message>
    <message>
        <source>By our own answers to “Was it us?” it was.</source>
        <translation>D’après nos propres réponses à «&#xa0;Était-ce nous&#x202f;?&#xa0;», oui, c’était nous.</translation>
    </message>
    <message>
        <source>By our own answers to “Was it us?” that is not clear yet.</source>
        <translation>D’après nos propres réponses à «&#xa0;Était-ce nous&#x202f;?&#xa0;», ce n’est pas encore clair.</translation>
    </message>
</context>
<context>
    <name>amends::FirstRecords</name>
    <message>
        <source>The first records as they will be read</source>
        <translation>Les premiers éléments tels qu’ils seront lus</translation>
    </message>
    <message>
        <source>How it will be read</source>
        <translation>Comment ce sera lu</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 “not taken”, %2 the reason</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>amends::FirstRunPage</name>
    <message>
        <source>The next sentence can make a customer stay</source>
        <translation>La prochaine phrase peut faire rester un client</translation>
    </message>
    <message>
        <source>Look around in a demo shop</source>
        <translation>Visiter un magasin de démonstration</translation>
    </message>
    <message>
        <source>Somebody called, or stands in front of you</source>
        <translation>Quelqu’un a appelé, ou est devant vous</translation>
    </message>
    <message>
        <source>A made-up shop in a window of its own. Nothing there is real</source>
        <translation>Un magasin inventé, dans sa propre fenêtre. Rien n’y est réel</translation>
    </message>
    <message>
        <source>Three answers, and your shop is ready</source>
        <translation>Trois réponses, et votre magasin est prêt</translation>
    </message>
    <message>
        <source>Your first complaint</source>
        <translation>Votre première réclamation</translation>
    </message>
    <message>
        <source>Amends keeps your complaints, who each customer is, and what you promised, and reads along while you answer. Everything stays in one folder on this computer.</source>
        <translation>Amends garde vos réclamations, qui est chaque client et ce que vous avez promis, et relit avec vous pendant que vous répondez. Tout reste dans un dossier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>All of it can be changed later, in the settings.</source>
        <translation>Tout peut se changer plus tard, dans les réglages.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Comment voulez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Start with my shop</source>
        <translation>Commencer avec mon magasin</translation>
    </message>
    <message>
        <source>Its name, its country, and your own name: half a minute</source>
        <translation>Son nom, son pays et votre nom&#xa0;: une demi-minute</translation>
    </message>
    <message>
        <source>Bring in what I have</source>
        <translation>Importer ce que j’ai</translation>
    </message>
    <message>
        <source>E-mail, customers, orders. You can also drop files on this window</source>
        <translation>E-mails, clients, commandes. Vous pouvez aussi déposer des fichiers sur cette fenêtre</translation>
    </message>
    <message>
        <source>Bring in your mail</source>
        <translation>Importer vos e-mails</translation>
    </message>
    <message>
        <source>Files and folders from your mail program, or drop them on this window</source>
        <translation>Des fichiers et dossiers de votre messagerie, ou déposez-les sur cette fenêtre</translation>
    </message>
    <message>
        <source>Type a complaint now</source>
        <translation>Saisir une réclamation tout de suite</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>Juste visiter</translation>
    </message>
    <message>
        <source>The lists are empty until something comes in</source>
        <translation>Les listes sont vides tant que rien n’arrive</translation>
    </message>
    <message>
        <source>&amp;Back to the shop</source>
        <translation>Retour a&amp;u magasin</translation>
    </message>
</context>
<context>
    <name>amends::FirstRunShop</name>
    <message>
        <source>Amounts in %1, replies in %2 where nothing else is known, the holidays and consumer rights of %3.</source>
        <extracomment>%1 a currency, %2 a language, %3 a country with its region</extracomment>
        <translation>Montants en %1, réponses en %2 quand rien d’autre n’est connu, jours fériés et droits des consommateurs&#xa0;: %3.</translation>
    </message>
    <message>
        <source>What is your shop called?</source>
        <translation>Comment s’appelle votre magasin&#x202f;?</translation>
    </message>
    <message>
        <source>What is your name? Replies are signed with it.</source>
        <translation>Quel est votre nom&#x202f;? Il signe les réponses.</translation>
    </message>
    <message>
        <source>&amp;Name of the shop</source>
        <translation>&amp;Nom du magasin</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>D&amp;evise</translation>
    </message>
    <message>
        <source>We &amp;usually reply in</source>
        <translation>Nous répondons d’&amp;habitude en</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Ré&amp;gion</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>&amp;Change some of this</source>
        <translation>&amp;Changer quelque chose</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuer</translation>
    </message>
</context>
<context>
    <name>amends::Forecast</name>
    <message>
        <source>&amp;Try it first</source>
        <translation>Essayer d’&amp;abord</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Arrêter l’essai</translation>
    </message>
    <message>
        <source>How far the trial is</source>
        <translation>Avancement de l’essai</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Finding out what this will change…</source>
        <translation>Recherche de ce qui va changer…</translation>
    </message>
    <message>
        <source>See what will be added and what will not be taken, before anything is changed.</source>
        <translation>Voyez ce qui sera ajouté et ce qui ne sera pas repris, avant que rien ne change.</translation>
    </message>
    <message>
        <source>It could not be tried. Nothing has been changed.</source>
        <translation>L’essai n’a pas pu se faire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing in it to bring in.</source>
        <translation>Il n’y a rien à importer dedans.</translation>
    </message>
    <message>
        <source>This is what will happen: %1. Nothing has been changed yet.</source>
        <translation>Voici ce qui va se passer&#xa0;: %1. Rien n’est encore modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln not brought in…</source>
        <translation>
            <numerusform>Montrer %Ln élément non importé…</numerusform>
            <numerusform>Montrer les %Ln éléments non importés…</numerusform>
        </translation>
    </message>
    <message>
        <source>What will not be brought in</source>
        <translation>Ce qui ne sera pas importé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>amends::GestureDialog</name>
    <message>
        <source>A gesture</source>
        <translation>Un geste</translation>
    </message>
    <message>
        <source>This gesture</source>
        <translation>Ce geste</translation>
    </message>
    <message>
        <source>What you gave beyond what was owed, so that you know what keeping the customer cost.</source>
        <translation>Ce que vous avez offert en plus de ce qui était dû, pour savoir ce que cela a coûté de garder le client.</translation>
    </message>
    <message>
        <source>In words, such as “a second pair of ear pads”</source>
        <translation>En mots, comme «&#xa0;une deuxième paire de coussinets&#xa0;»</translation>
    </message>
    <message>
        <source>Such as “waited two weeks”</source>
        <translation>Comme «&#xa0;a attendu deux semaines&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>&amp;Costs us</source>
        <translation>&amp;Coût pour nous</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Given by</source>
        <translation>&amp;Offert par</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>&amp;Keep it so</source>
        <translation>&amp;Garder ainsi</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>Noted: %1. Ctrl+Z takes it back.</source>
        <translation>Noté&#xa0;: %1. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>Retiré. Ctrl+Z le ramène.</translation>
    </message>
</context>
<context>
    <name>amends::GestureModel</name>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Offert par</translation>
    </message>
    <message>
        <source>Bought since</source>
        <translation>Acheté depuis</translation>
    </message>
</context>
<context>
    <name>amends::GesturePanel</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the complaint (Enter)</source>
        <translation>Ouvrir la réclamation (Entrée)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change what is noted of it (E)</source>
        <translation>Modifier ce qui est noté de ce geste (E)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>It was not given: take it out of the ledger (Delete)</source>
        <translation>Ce geste n’a pas été fait&#xa0;: le retirer du registre (Suppr)</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file, for a spreadsheet</source>
        <translation>Enregistrer ce qui est affiché dans un fichier CSV, pour un tableur</translation>
    </message>
    <message>
        <source>Budget…</source>
        <translation>Budget…</translation>
    </message>
    <message>
        <source>The budget of a month, and what one person gives without asking</source>
        <translation>Le budget d’un mois, et ce qu’une personne offre sans demander</translation>
    </message>
    <message>
        <source>All gestures</source>
        <translation>Tous les gestes</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s)</source>
        <translation>
            <numerusform>%n geste</numerusform>
            <numerusform>%n gestes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the newest %2 shown</source>
        <translation>%1, dont les %2 plus récents affichés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Out of the ledger. Ctrl+Z brings it back.</source>
        <translation>Retiré du registre. Ctrl+Z le ramène.</translation>
    </message>
    <message>
        <source>Save the gestures as a table</source>
        <translation>Enregistrer les gestes en tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) saved.</source>
        <translation>
            <numerusform>%n geste enregistré.</numerusform>
            <numerusform>%n gestes enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the complaints (Esc)</source>
        <translation>Retour aux réclamations (Échap)</translation>
    </message>
    <message>
        <source>Back to the complaints</source>
        <translation>Retour aux réclamations</translation>
    </message>
    <message>
        <source>Nothing was given here yet.
Note a gesture at its complaint, with Ctrl+G: it shows what keeping a customer costs, and what it brings.</source>
        <translation>Rien n’a encore été offert ici.
Notez un geste depuis sa réclamation, avec Ctrl+G&#xa0;: vous verrez ce que cela coûte de garder un client, et ce que cela rapporte.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>amends::GesturesPage</name>
    <message>
        <source>Gestures</source>
        <translation>Gestes</translation>
    </message>
    <message>
        <source>What you give beyond what is owed: a voucher, something extra, a card. Amends tells where a gesture goes beyond these amounts; it never refuses one.</source>
        <translation>Ce que vous offrez en plus de ce qui est dû&#xa0;: un bon d’achat, un petit plus, une carte. Amends signale un geste qui dépasse ces montants&#x202f;; il n’en refuse jamais.</translation>
    </message>
    <message>
        <source>&amp;Budget of a month</source>
        <translation>&amp;Budget d’un mois</translation>
    </message>
    <message>
        <source>gesture goodwill voucher present budget money</source>
        <translation>geste commercial bon d’achat cadeau budget argent</translation>
    </message>
    <message>
        <source>&amp;One person gives without asking</source>
        <translation>&amp;Une personne offre sans demander</translation>
    </message>
    <message>
        <source>gesture goodwill limit allowed staff ask</source>
        <translation>geste commercial limite permis équipe demander</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>pas fixé</translation>
    </message>
</context>
<context>
    <name>amends::HoursPage</name>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>These hours cannot be right: %1.</source>
        <translation>Ces heures ne peuvent pas être justes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A day closes after it opens, and opens again after the break.</source>
        <translation>Une journée ferme après avoir ouvert, et rouvre après la pause.</translation>
    </message>
    <message>
        <source>The closed days end before they begin.</source>
        <translation>Les jours de fermeture finissent avant de commencer.</translation>
    </message>
    <message>
        <source>Closed from</source>
        <translation>Fermé du</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>Fermé jusqu’au</translation>
    </message>
    <message>
        <source>Open on these days after all</source>
        <translation>Finalement ouvert ces jours-là</translation>
    </message>
    <message>
        <source>When customers can reach you. Two spans make a day with a break. Public holidays are known from the country.</source>
        <translation>Quand les clients peuvent vous joindre. Deux plages font une journée avec pause. Les jours fériés sont connus d’après le pays.</translation>
    </message>
    <message>
        <source>Monday’s hours from Tuesday to &amp;Friday too</source>
        <translation>Les heures du lundi aussi du mardi au &amp;vendredi</translation>
    </message>
    <message>
        <source>Also closed</source>
        <translation>Fermé aussi</translation>
    </message>
    <message>
        <source>&amp;Add days when we are closed</source>
        <translation>&amp;Ajouter des jours de fermeture</translation>
    </message>
    <message>
        <source>&amp;How we tell customers</source>
        <translation>&amp;Comment nous le disons aux clients</translation>
    </message>
    <message>
        <source>Opening hours as customers are told</source>
        <translation>Heures d’ouverture telles qu’annoncées aux clients</translation>
    </message>
    <message>
        <source>Made from the week above</source>
        <translation>Tirées de la semaine ci-dessus</translation>
    </message>
    <message>
        <source>&amp;Make it from the week above</source>
        <translation>&amp;D’après la semaine ci-dessus</translation>
    </message>
    <message>
        <source>open closed closing times schedule week</source>
        <translation>ouvert fermé fermeture horaires semaine</translation>
    </message>
    <message>
        <source>holiday vacation break closed summer</source>
        <translation>jour férié vacances congé fermé été</translation>
    </message>
    <message>
        <source>opening hours text reply</source>
        <translation>heures d’ouverture texte réponse</translation>
    </message>
    <message>
        <source>Acknowledging a complaint</source>
        <translation>Accuser réception d’une réclamation</translation>
    </message>
    <message>
        <source>Within so many &amp;opening hours</source>
        <translation>En combien d’&amp;heures d’ouverture</translation>
    </message>
    <message>
        <source>&amp;Urgent so many hours before that</source>
        <translation>&amp;Urgent combien d’heures avant</translation>
    </message>
    <message>
        <source> h</source>
        <translation>&#xa0;h</translation>
    </message>
    <message>
        <source>Opening hours in which a complaint is acknowledged</source>
        <translation>Heures d’ouverture dans lesquelles on accuse réception d’une réclamation</translation>
    </message>
    <message>
        <source>Opening hours before the end from which it is told as urgent</source>
        <translation>Heures d’ouverture avant la fin à partir desquelles c’est signalé comme urgent</translation>
    </message>
    <message>
        <source>acknowledge acknowledgement first answer clock deadline red amber</source>
        <translation>accuser réception accusé première réponse délai horloge échéance rouge orange</translation>
    </message>
</context>
<context>
    <name>amends::HtmlView</name>
    <message>
        <source>The mail as it looked</source>
        <translation>L’e-mail tel qu’il se présentait</translation>
    </message>
    <message>
        <source>Open a link of this mail</source>
        <translation>Ouvrir un lien de cet e-mail</translation>
    </message>
    <message>
        <source>The link leads to
%1
Open it only if you know this place.</source>
        <translation>Le lien mène à
%1
Ouvrez-le seulement si vous connaissez cet endroit.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take care: the mail shows
%1
but the link leads to
%2
This is how people are led to false pages.</source>
        <translation>Attention&#xa0;: l’e-mail montre
%1
mais le lien mène à
%2
C’est ainsi qu’on attire les gens vers de fausses pages.</translation>
    </message>
</context>
<context>
    <name>amends::ImportDialog</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>L’importation est annulée.</translation>
    </message>
    <message>
        <source>Bring in e-mail, orders and customers</source>
        <translation>Importer e-mails, commandes et clients</translation>
    </message>
    <message>
        <source>&amp;Earlier imports…</source>
        <translation>Importations pré&amp;cédentes…</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring in &amp;more…</source>
        <translation>Importer &amp;encore…</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>E-mail, tables and address books (*.eml *.mbox *.mbx *.csv *.tsv *.txt *.xlsx *.vcf);;All files (*)</source>
        <translation>E-mails, tableaux et carnets d’adresses (*.eml *.mbox *.mbx *.csv *.tsv *.txt *.xlsx *.vcf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bring in a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Annulation en cours…</translation>
    </message>
</context>
<context>
    <name>amends::InboxPanel</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Passer à l’état</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Confier à</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Lu ou non lu</translation>
    </message>
    <message>
        <source>This is a complaint</source>
        <translation>C’est une réclamation</translation>
    </message>
    <message>
        <source>This is not a complaint</source>
        <translation>Ce n’est pas une réclamation</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>Only in: %1</source>
        <translation>Juste&#xa0;: %1</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>Plus de %1 trouvées</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this search as a view… (Ctrl+Shift+K)</source>
        <translation>Garder cette recherche comme liste… (Ctrl+Maj+K)</translation>
    </message>
    <message>
        <source>Keep this search as a view</source>
        <translation>Garder cette recherche comme liste</translation>
    </message>
    <message>
        <source>Nothing for “%1” now</source>
        <translation>Rien pour «&#xa0;%1&#xa0;» en ce moment</translation>
    </message>
    <message>
        <source>This view shows what its search finds: %1</source>
        <translation>Cette liste montre ce que trouve sa recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Juste ici</translation>
    </message>
</context>
<context>
    <name>amends::KeySheet</name>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>Ce que le client a écrit</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the list of complaints</source>
        <translation>Dans la liste des réclamations</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Trouver une touche ou ce qu’elle fait</translation>
    </message>
    <message>
        <source>No key does that. Try another word.</source>
        <translation>Aucune touche ne fait cela. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>amends::LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Langue de la fenêtre</translation>
    </message>
    <message>
        <source>interface english français nederlands deutsch translation</source>
        <translation>fenêtre interface english français nederlands deutsch traduction</translation>
    </message>
    <message>
        <source>This changes at once; Cancel takes it back.</source>
        <translation>Cela change tout de suite&#x202f;; Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>We &amp;usually reply in</source>
        <translation>Nous répondons d’&amp;habitude en</translation>
    </message>
    <message>
        <source>reply answer default</source>
        <translation>réponse répondre habituelle</translation>
    </message>
    <message>
        <source>We &amp;reply in</source>
        <translation>Nous répondons &amp;en</translation>
    </message>
    <message>
        <source>reply answer also other</source>
        <translation>réponse répondre aussi autres</translation>
    </message>
    <message>
        <source>A reply is in the language the customer wrote in, where it is one of these, else in the usual one. It can be changed above each reply.</source>
        <translation>Une réponse est dans la langue du client si elle est parmi celles-ci, sinon dans la langue habituelle. Cela se change au-dessus de chaque réponse.</translation>
    </message>
</context>
<context>
    <name>amends::LawPage</name>
    <message>
        <source>The law</source>
        <translation>La loi</translation>
    </message>
    <message>
        <source>as the program knows it</source>
        <translation>comme le programme la connaît</translation>
    </message>
    <message>
        <source>corrected by your shop</source>
        <translation>corrigée par votre magasin</translation>
    </message>
    <message>
        <source>from a signed pack</source>
        <translation>d’un paquet signé</translation>
    </message>
    <message>
        <source>Save the facts to correct them</source>
        <translation>Enregistrer les règles pour les corriger</translation>
    </message>
    <message>
        <source>Facts of the law (*.toml)</source>
        <translation>Règles de la loi (*.toml)</translation>
    </message>
    <message>
        <source>The facts are saved. Correct them with any text editor, then choose “Use a corrected file…”.</source>
        <translation>Les règles sont enregistrées. Corrigez-les avec n’importe quel éditeur de texte, puis choisissez «&#xa0;Utiliser un fichier corrigé…&#xa0;».</translation>
    </message>
    <message>
        <source>Use a corrected file</source>
        <translation>Utiliser un fichier corrigé</translation>
    </message>
    <message>
        <source>Facts of the law (*.toml);;All files (*)</source>
        <translation>Règles de la loi (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Use a signed pack</source>
        <translation>Utiliser un paquet signé</translation>
    </message>
    <message>
        <source>Signed packs (*.amends-law);;All files (*)</source>
        <translation>Paquets signés (*.amends-law);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The pack “%1” is whole, but you never took one from its signer before. Compare this number with the one the publisher gave you by another way:

%2</source>
        <translation>Le paquet «&#xa0;%1&#xa0;» est intact, mais vous n’en avez encore jamais accepté de ce signataire. Comparez ce numéro avec celui que l’éditeur vous a donné par une autre voie&#xa0;:

%2</translation>
    </message>
    <message>
        <source>It is the same: use it</source>
        <translation>C’est le même&#xa0;: utiliser</translation>
    </message>
    <message>
        <source>From now on these facts hold: %1.</source>
        <translation>Désormais, ces règles valent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Complaints closed before keep those they were judged by.</source>
        <translation>Les réclamations déjà clôturées gardent celles d’après lesquelles elles ont été jugées.</translation>
    </message>
    <message>
        <source>The facts of the law</source>
        <translation>Les règles de la loi</translation>
    </message>
    <message>
        <source>Guarantee, presumption, withdrawal, mediator: what the program says about them stands in a file a country, with its articles. It is information for your shop, not legal advice; where you know better, correct it.</source>
        <translation>Garantie, présomption, rétractation, médiateur&#xa0;: ce que le programme en dit se trouve dans un fichier par pays, avec les articles. C’est une information pour votre magasin, pas un conseil juridique&#x202f;; si vous savez mieux, corrigez.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Save to correct…</source>
        <translation>Enregistrer pour corriger…</translation>
    </message>
    <message>
        <source>Use a corrected file…</source>
        <translation>Utiliser un fichier corrigé…</translation>
    </message>
    <message>
        <source>Use a signed pack…</source>
        <translation>Utiliser un paquet signé…</translation>
    </message>
    <message>
        <source>The program’s own again</source>
        <translation>Reprendre celles du programme</translation>
    </message>
    <message>
        <source>Complaints that are closed keep the facts they were judged by.</source>
        <translation>Les réclamations clôturées gardent les règles d’après lesquelles elles ont été jugées.</translation>
    </message>
    <message>
        <source>guarantee warranty article statute legal facts correct</source>
        <translation>garantie article loi légal règles corriger</translation>
    </message>
    <message>
        <source>signature update law pack publisher</source>
        <translation>signature mise à jour loi paquet éditeur</translation>
    </message>
    <message>
        <source>&amp;Mediator</source>
        <translation>&amp;Médiateur</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Médiateur</translation>
    </message>
    <message>
        <source>its name and site</source>
        <translation>son nom et son site</translation>
    </message>
    <message>
        <source>Whom you name when you and a customer do not agree: the body your shop belongs to. Empty: the general one of your country, where there is one.</source>
        <translation>Qui vous indiquez quand vous et un client n’êtes pas d’accord&#xa0;: l’organisme auquel votre magasin adhère. Vide&#xa0;: l’organisme général de votre pays, s’il y en a un.</translation>
    </message>
    <message>
        <source>ombudsman dispute adr arbitration refusal</source>
        <translation>médiateur médiation litige différend arbitrage refus</translation>
    </message>
</context>
<context>
    <name>amends::LawSheet</name>
    <message>
        <source>What the law says</source>
        <translation>Ce que dit la loi</translation>
    </message>
</context>
<context>
    <name>amends::LetterPreview</name>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>La lettre telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save the letter as a PDF file and record it as sent</source>
        <translation>Enregistrer la lettre en PDF et la noter comme envoyée</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print the letter and record it as sent</source>
        <translation>Imprimer la lettre et la noter comme envoyée</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>&amp;Back to the reply</source>
        <translation>&amp;Retour à la réponse</translation>
    </message>
    <message>
        <source>Nothing is recorded (Esc)</source>
        <translation>Rien n’est noté (Échap)</translation>
    </message>
    <message>
        <source>Back to the reply</source>
        <translation>Retour à la réponse</translation>
    </message>
    <message>
        <source>There is no phone number on this letter.</source>
        <translation>Il n’y a pas de numéro de téléphone sur cette lettre.</translation>
    </message>
    <message>
        <source>Put the shop’s number into the settings, under Shop, and it stands on every letter and below every mail.</source>
        <translation>Mettez le numéro du magasin dans les réglages, à Magasin&#xa0;: il figurera sur chaque lettre et sous chaque e-mail.</translation>
    </message>
</context>
<context>
    <name>amends::LinkDialog</name>
    <message>
        <source>Who belongs together with %1?</source>
        <translation>Qui va avec %1&#x202f;?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, card or order number</source>
        <translation>Nom, téléphone, e-mail, numéro de carte ou de commande</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>&amp;They share</source>
        <translation>En c&amp;ommun</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>They share</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What both bought then counts together.</source>
        <translation>Leurs achats comptent alors ensemble.</translation>
    </message>
    <message>
        <source>Nobody else is known by that. Try a phone number or an e-mail.</source>
        <translation>Personne d’autre n’est connu ainsi. Essayez un téléphone ou un e-mail.</translation>
    </message>
    <message>
        <source>Begin to type: customers who fit appear here.</source>
        <translation>Commencez à taper&#xa0;: les clients qui correspondent apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>amends::LogoField</name>
    <message>
        <source>%1 is not a picture Amends can read.</source>
        <translation>%1 n’est pas une image qu’Amends sait lire.</translation>
    </message>
    <message>
        <source>A logo can be a PNG or JPEG file. The one from before stays.</source>
        <translation>Un logo peut être un fichier PNG ou JPEG. Celui d’avant reste.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp);;All files (*)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>En choisir &amp;un autre…</translation>
    </message>
    <message>
        <source>Choose a p&amp;icture…</source>
        <translation>Choisir &amp;une image…</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Déposez une image ici</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Le logo</translation>
    </message>
</context>
<context>
    <name>amends::MainActions</name>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Magasin</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Complaint</source>
        <translation>&amp;Réclamation</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Save a &amp;backup…</source>
        <translation>Faire une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Go back to a backup…</source>
        <translation>&amp;Revenir à une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;New complaint…</source>
        <translation>&amp;Nouvelle réclamation…</translation>
    </message>
    <message>
        <source>Write the &amp;reply</source>
        <translation>Écrire la &amp;réponse</translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation>Écrire une no&amp;te</translation>
    </message>
    <message>
        <source>&amp;Hide values</source>
        <translation>&amp;Mode discret</translation>
    </message>
    <message>
        <source>Show or hide the &amp;list</source>
        <translation>Montrer ou cacher la &amp;liste</translation>
    </message>
    <message>
        <source>Fold or open the &amp;customer</source>
        <translation>Replier ou ouvrir le &amp;client</translation>
    </message>
    <message>
        <source>Go to the next &amp;pane</source>
        <translation>Aller à la &amp;partie suivante</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;About Amends</source>
        <translation>À &amp;propos d’Amends</translation>
    </message>
    <message>
        <source>Hide spend, loyalty and notes while a customer can see the screen (F8)</source>
        <translation>Masquer montants, fidélité et notes tant qu’un client peut voir l’écran (F8)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>A&amp;nnuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bring &amp;in mail, customers, orders…</source>
        <translation>&amp;Importer e-mails, clients, commandes…</translation>
    </message>
    <message>
        <source>What was brought in &amp;earlier…</source>
        <translation>Importations pré&amp;cédentes…</translation>
    </message>
    <message>
        <source>&amp;Keep this search as a view…</source>
        <translation>&amp;Garder cette recherche comme liste…</translation>
    </message>
    <message>
        <source>&amp;Acknowledge with a first answer</source>
        <translation>&amp;Accuser réception avec une première réponse</translation>
    </message>
    <message>
        <source>Note a &amp;promise…</source>
        <translation>Noter une &amp;promesse…</translation>
    </message>
    <message>
        <source>What we pr&amp;omised</source>
        <translation>Ce que n&amp;ous avons promis</translation>
    </message>
    <message>
        <source>Note a &amp;gesture…</source>
        <translation>Noter un &amp;geste…</translation>
    </message>
    <message>
        <source>Gestures gi&amp;ven</source>
        <translation>Gestes o&amp;fferts</translation>
    </message>
    <message>
        <source>What you &amp;changed…</source>
        <translation>Ce que vous avez &amp;changé…</translation>
    </message>
    <message>
        <source>&amp;How was it handled?</source>
        <translation>&amp;Qu’en a pensé le client&#x202f;?</translation>
    </message>
</context>
<context>
    <name>amends::MainWindow</name>
    <message>
        <source>Writing works again. Nothing was lost.</source>
        <translation>L’écriture fonctionne de nouveau. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The demo shop could not be opened.</source>
        <translation>Le magasin de démonstration n’a pas pu s’ouvrir.</translation>
    </message>
    <message>
        <source>Start the program with --demo instead.</source>
        <translation>Lancez plutôt le programme avec --demo.</translation>
    </message>
    <message>
        <source>Your reply could not be written to disk.</source>
        <translation>Votre réponse n’a pas pu être écrite sur le disque.</translation>
    </message>
    <message>
        <source>Copy it before you close. Closing again closes without it.</source>
        <translation>Copiez-la avant de fermer. Fermer encore une fois ferme sans elle.</translation>
    </message>
    <message>
        <source>Values are hidden (F8 shows them)</source>
        <translation>Mode discret (F8 pour en sortir)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>You look at the shop as it was when you opened it; it is open on %1.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>Vous voyez le magasin tel qu’il était à l’ouverture&#x202f;; il est ouvert sur %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed from here. Close Amends there and open it here again to go on.</source>
        <translation>Rien ne peut être modifié d’ici. Fermez Amends là-bas et rouvrez-le ici pour continuer.</translation>
    </message>
    <message>
        <source>The data is in %1 now.</source>
        <translation>Les données sont maintenant dans %1.</translation>
    </message>
    <message>
        <source>Close Amends and start it again: from here nothing is written any more.</source>
        <translation>Fermez Amends et relancez-le&#xa0;: d’ici, plus rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Your own shop could not be opened.</source>
        <translation>Votre propre magasin n’a pas pu s’ouvrir.</translation>
    </message>
    <message>
        <source>Start the program again without --demo.</source>
        <translation>Relancez le programme sans --demo.</translation>
    </message>
    <message>
        <source>Amends – demo shop</source>
        <translation>Amends – magasin de démonstration</translation>
    </message>
    <message>
        <source>This is a made-up shop. Start with my own</source>
        <translation>Ce magasin est inventé. Commencer avec le mien</translation>
    </message>
</context>
<context>
    <name>amends::MannerButton</name>
    <message>
        <source>Mark every &amp;remark</source>
        <translation>Marquer toutes les &amp;remarques</translation>
    </message>
    <message>
        <source>&amp;Quiet: mark only stops</source>
        <translation>En &amp;sourdine&#xa0;: marquer seulement les stops</translation>
    </message>
    <message>
        <source>Quiet: only stops are marked</source>
        <translation>En sourdine&#xa0;: seuls les stops sont marqués</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Mark &amp;nothing</source>
        <translation>&amp;Ne rien marquer</translation>
    </message>
    <message>
        <source>Off: nothing is marked</source>
        <translation>Désactivé&#xa0;: rien n’est marqué</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Check the &amp;spelling</source>
        <translation>Vérifier l’&amp;orthographe</translation>
    </message>
    <message>
        <source>Which remarks are marked while you write (Alt+Q: quiet). Kept for you, whatever computer you sit at.</source>
        <translation>Quelles remarques sont marquées pendant que vous écrivez (Alt+Q&#xa0;: en sourdine). C’est gardé pour vous, quel que soit l’ordinateur.</translation>
    </message>
    <message>
        <source>Every remark is marked</source>
        <translation>Toutes les remarques sont marquées</translation>
    </message>
</context>
<context>
    <name>amends::MarkedText</name>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>amends::MessageCard</name>
    <message>
        <source>Show the rest</source>
        <translation>Montrer la suite</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>Cacher la suite</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Montrer le texte cité</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Cacher le texte cité</translation>
    </message>
    <message>
        <source>Show signature</source>
        <translation>Montrer la signature</translation>
    </message>
    <message>
        <source>Hide signature</source>
        <translation>Cacher la signature</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 a écrit</translation>
    </message>
    <message>
        <source>Note, stays in the shop</source>
        <translation>Note, reste au magasin</translation>
    </message>
    <message>
        <source>Note by %1, stays in the shop</source>
        <translation>Note de %1, reste au magasin</translation>
    </message>
    <message>
        <source>Phone note, stays in the shop</source>
        <translation>Note d’appel, reste au magasin</translation>
    </message>
    <message>
        <source>Phone note by %1, stays in the shop</source>
        <translation>Note d’appel de %1, reste au magasin</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>Nous avons répondu</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 a répondu</translation>
    </message>
    <message>
        <source>Show as the mail looked</source>
        <translation>Montrer l’e-mail tel qu’il était</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Montrer comme texte</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>Ce que le client a écrit</translation>
    </message>
    <message>
        <source>Between the lines</source>
        <translation>Entre les lignes</translation>
    </message>
</context>
<context>
    <name>amends::MissingList</name>
    <message>
        <source>What the reply still lacks</source>
        <translation>Ce qui manque encore à la réponse</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Avant d’envoyer</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Il manque encore</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more question</source>
        <translation>
            <numerusform>%n autre question</numerusform>
            <numerusform>%n autres questions</numerusform>
        </translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>C’est là&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>on a button: puts the suggested sentence into the reply</extracomment>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert: “%1”</source>
        <translation>Insérer&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>amends::NewComplaintDialog</name>
    <message>
        <source>New complaint</source>
        <translation>Nouvelle réclamation</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, card or order number</source>
        <translation>Nom, téléphone, e-mail, numéro de carte ou de commande</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation>Arrivée chez nous</translation>
    </message>
    <message>
        <source>&amp;How it reached us</source>
        <translation>&amp;Arrivée chez nous</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>In the customer’s own words, as far as you can</source>
        <translation>Avec les mots du client, autant que possible</translation>
    </message>
    <message>
        <source>What ha&amp;ppened</source>
        <translation>Ce qui s’est &amp;passé</translation>
    </message>
    <message>
        <source>In &amp;few words</source>
        <translation>En &amp;bref</translation>
    </message>
    <message>
        <source>Made of what happened when left empty</source>
        <translation>Tiré du récit si vous laissez vide</translation>
    </message>
    <message>
        <source>What the customer would like</source>
        <translation>Ce que souhaite le client</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Pas encore dit</translation>
    </message>
    <message>
        <source>What the customer would &amp;like</source>
        <translation>Ce que &amp;souhaite le client</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>A name, a phone number or an e-mail is enough.</source>
        <translation>Un nom, un téléphone ou un e-mail suffit.</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>Quelques mots suffisent.</translation>
    </message>
    <message>
        <source>Not known yet: a new customer is added.</source>
        <translation>Pas encore connu&#xa0;: un nouveau client est ajouté.</translation>
    </message>
    <message>
        <source>None of these? Go on, and a new customer is added.</source>
        <translation>Aucun de ceux-là&#x202f;? Continuez, un nouveau client est ajouté.</translation>
    </message>
    <message>
        <source>A customer we know: e-mail and phone are on file.</source>
        <translation>Un client connu&#xa0;: nous avons déjà ses coordonnées.</translation>
    </message>
</context>
<context>
    <name>amends::NoteBox</name>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>A note for the shop, never sent (N)</source>
        <translation>Une note pour le magasin, jamais envoyée (N)</translation>
    </message>
    <message>
        <source>&amp;Note, stays in the shop</source>
        <translation>&amp;Note, reste au magasin</translation>
    </message>
    <message>
        <source>Note, stays in the shop</source>
        <translation>Note, reste au magasin</translation>
    </message>
    <message>
        <source>For your colleagues: what you found out, what the customer told you…</source>
        <translation>Pour vos collègues&#xa0;: ce que vous avez appris, ce que le client a dit…</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it, Esc folds it away</source>
        <translation>Ctrl+Entrée l’ajoute, Échap la replie</translation>
    </message>
    <message>
        <source>Said on the &amp;phone</source>
        <translation>Dit au télé&amp;phone</translation>
    </message>
    <message>
        <source>It is a phone note</source>
        <translation>C’est une note d’appel</translation>
    </message>
    <message>
        <source>Marks the note as what was said on the phone</source>
        <translation>Marque la note comme dite au téléphone</translation>
    </message>
    <message>
        <source>&amp;Add note</source>
        <translation>Ajo&amp;uter la note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Add the note to this complaint (Ctrl+Enter)</source>
        <translation>Ajouter la note à cette réclamation (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Fold the note away</source>
        <translation>Replier la note</translation>
    </message>
    <message>
        <source>What you typed stays here (Esc)</source>
        <translation>Ce que vous avez tapé reste là (Échap)</translation>
    </message>
</context>
<context>
    <name>amends::OfferSheet</name>
    <message>
        <source>What do we offer?</source>
        <translation>Que proposons-nous&#x202f;?</translation>
    </message>
    <message>
        <source>Tick one, or several for the customer to choose from.</source>
        <translation>Cochez une solution, ou plusieurs au choix du client.</translation>
    </message>
    <message>
        <source>The law lets the customer choose: %1.</source>
        <translation>La loi laisse le choix au client&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The law lets the customer choose: %1. Only where that fails: %2.</source>
        <translation>La loi laisse le choix au client&#xa0;: %1. Seulement si cela échoue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&amp;Offer it</source>
        <translation>&amp;Proposer</translation>
    </message>
</context>
<context>
    <name>amends::PhraseDialog</name>
    <message>
        <source>House phrase</source>
        <translation>Phrase de la maison</translation>
    </message>
    <message>
        <source>New house phrase</source>
        <translation>Nouvelle phrase de la maison</translation>
    </message>
    <message>
        <source>&amp;Phrase</source>
        <translation>P&amp;hrase</translation>
    </message>
    <message>
        <source>&amp;Matches</source>
        <translation>&amp;Trouve</translation>
    </message>
    <message>
        <source>&amp;In replies in</source>
        <translation>Dans les réponses &amp;en</translation>
    </message>
    <message>
        <source>It is &amp;like</source>
        <translation>C’est du &amp;genre</translation>
    </message>
    <message>
        <source>Mark it &amp;as</source>
        <translation>À &amp;marquer comme</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Pour&amp;quoi</translation>
    </message>
    <message>
        <source>what the card says; left empty, it explains the kind</source>
        <translation>ce que dit la carte&#x202f;; laissé vide, elle explique le genre</translation>
    </message>
    <message>
        <source>Say &amp;instead</source>
        <translation>&amp;Dire plutôt</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>&amp;Try it on a sentence</source>
        <translation>E&amp;ssayer sur une phrase</translation>
    </message>
    <message>
        <source>Show &amp;them</source>
        <translation>Les &amp;afficher</translation>
    </message>
    <message>
        <source>Sentences of sent replies it would have marked</source>
        <translation>Phrases de réponses envoyées qu’elle aurait marquées</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“our policy” also finds “our policies”. Capitals and accents do not count.</source>
        <translation>«&#xa0;notre règle&#xa0;» trouve aussi «&#xa0;nos règles&#xa0;». Les majuscules et les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>Only these words, one after the other. Capitals and accents do not count.</source>
        <translation>Seulement ces mots, l’un après l’autre. Les majuscules et les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>As in the program’s own rules: (a | b), x?, .. for a few words between, ~refund for every form of a word.</source>
        <translation>Comme dans les règles du programme&#xa0;: (a | b), x?, .. pour quelques mots entre les deux, ~refund pour toutes les formes d’un mot.</translation>
    </message>
    <message>
        <source>It does not strike here.</source>
        <translation>Rien n’est trouvé ici.</translation>
    </message>
    <message>
        <source>It strikes here: %1</source>
        <translation>Trouvé ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>No reply was sent yet to try it on.</source>
        <translation>Aucune réponse n’a encore été envoyée pour essayer.</translation>
    </message>
    <message numerus="yes">
        <source>It would have marked %n of the last %1 sent replies.</source>
        <extracomment>%1 how many replies were looked at</extracomment>
        <translation>
            <numerusform>Elle aurait marqué %n des %1 dernières réponses envoyées.</numerusform>
            <numerusform>Elle aurait marqué %n des %1 dernières réponses envoyées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PhrasesPage</name>
    <message>
        <source>House phrases</source>
        <translation>Phrases de la maison</translation>
    </message>
    <message>
        <source>“%1” is no longer looked for.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus recherché.</translation>
    </message>
    <message>
        <source>Bring in house phrases</source>
        <translation>Importer des phrases de la maison</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>a line of a file, and why it was not taken</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) brought in.</source>
        <translation>
            <numerusform>%n phrase importée.</numerusform>
            <numerusform>%n phrases importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation>
            <numerusform>%n était déjà là.</numerusform>
            <numerusform>%n étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be taken; they are listed below.</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être reprise&#x202f;; elle est indiquée ci-dessous.</numerusform>
            <numerusform>%n lignes n’ont pas pu être reprises&#x202f;; elles sont indiquées ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the house phrases</source>
        <translation>Enregistrer les phrases de la maison</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) saved.</source>
        <translation>
            <numerusform>%n phrase enregistrée.</numerusform>
            <numerusform>%n phrases enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phrases your shop would rather not send. They are marked while you write, with your reason and your words instead. What you change here counts at once.</source>
        <translation>Les phrases que votre magasin préfère ne pas envoyer. Elles sont marquées pendant que vous écrivez, avec votre raison et vos mots à la place. Ce que vous changez ici compte tout de suite.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>columns of the list of house phrases</extracomment>
        <translation>La phrase</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Trouve</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>Dire plutôt</translation>
    </message>
    <message>
        <source>None yet. Begin with one that makes you wince when you read it in a reply.</source>
        <translation>Encore aucune. Commencez par une qui vous fait grimacer quand vous la lisez dans une réponse.</translation>
    </message>
    <message>
        <source>&amp;Add a phrase…</source>
        <translation>&amp;Ajouter une phrase…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Bring in a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>&amp;Save as a list…</source>
        <translation>&amp;Enregistrer comme liste…</translation>
    </message>
    <message>
        <source>Lines that were not taken</source>
        <translation>Lignes qui n’ont pas été reprises</translation>
    </message>
    <message>
        <source>own rules forbidden words style tone banned expressions</source>
        <translation>règles maison mots interdits style ton expressions bannies</translation>
    </message>
    <message>
        <source>new rule expression forbidden word</source>
        <translation>nouvelle règle expression mot interdit</translation>
    </message>
    <message>
        <source>import CSV table</source>
        <translation>importer CSV tableau</translation>
    </message>
    <message>
        <source>export CSV table</source>
        <translation>exporter CSV tableau</translation>
    </message>
</context>
<context>
    <name>amends::PreventionDialog</name>
    <message>
        <source>What you changed</source>
        <translation>Ce que vous avez changé</translation>
    </message>
    <message>
        <source>So that it does not happen again. Complaints of the same cause that come afterwards are counted: you see whether it helped.</source>
        <translation>Pour que cela n’arrive plus. Les réclamations de même cause qui viennent ensuite sont comptées&#xa0;: vous voyez si cela a aidé.</translation>
    </message>
    <message>
        <source>Number of the article; empty: all of this cause</source>
        <translation>Numéro d’article&#x202f;; vide&#xa0;: toute cette cause</translation>
    </message>
    <message>
        <source>Empty: all of this cause. This complaint is about %1.</source>
        <translation>Vide&#xa0;: toute cette cause. Cette réclamation concerne %1.</translation>
    </message>
    <message>
        <source>Such as “two people check each parcel before it is closed”</source>
        <translation>Comme «&#xa0;deux personnes vérifient chaque colis avant de le fermer&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>&amp;Cause</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>Ce qui a c&amp;hangé</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Depuis</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Keep it so</source>
        <translation>&amp;Garder ainsi</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>Noted what you changed. Tell the customer, too.</source>
        <translation>Ce que vous avez changé est noté. Dites-le aussi au client.</translation>
    </message>
</context>
<context>
    <name>amends::PreventionsDialog</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Ce que vous avez changé</translation>
    </message>
    <message>
        <source>Each change with how many complaints of the same cause came since. “It will not happen again” is a fact only where that stays nought.</source>
        <translation>Chaque changement, avec le nombre de réclamations de même cause venues depuis. «&#xa0;Cela n’arrivera plus&#xa0;» n’est vrai que là où ce nombre reste à zéro.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Reproduit</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Dit à</translation>
    </message>
    <message>
        <source>Nothing is noted yet.
What did you change after a complaint, so that it does not come back?</source>
        <translation>Rien n’est encore noté.
Qu’avez-vous changé après une réclamation, pour que cela n’arrive plus&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Note a change…</source>
        <translation>&amp;Noter un changement…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z in the window brings it back.</source>
        <translation>Retiré. Ctrl+Z dans la fenêtre le ramène.</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>plus depuis</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <extracomment>%1 names of customers</extracomment>
        <translation>Dit à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>amends::PromiseBoardModel</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Hors de vue</translation>
    </message>
    <message>
        <source>%1 · %2, the first %3 shown</source>
        <translation>%1 · %2, dont %3 affichées</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Ce que nous avons promis</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>%1 · overdue</source>
        <translation>%1 · en retard</translation>
    </message>
</context>
<context>
    <name>amends::PromiseBoardPanel</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of promises: kept in time, of all that were due</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Kept. Ctrl+Z takes it back.</source>
        <translation>Tenue. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Noted as not kept. Tell her before she asks. Ctrl+Z takes it back.</source>
        <translation>Notée comme non tenue. Dites-le au client avant qu’on vous le demande. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Off the board. Ctrl+Z brings it back.</source>
        <translation>Retirée du tableau. Ctrl+Z la ramène.</translation>
    </message>
    <message>
        <source>Back in sight.</source>
        <translation>De nouveau en vue.</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Ce que nous avons promis</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the complaints (Esc)</source>
        <translation>Retour aux réclamations (Échap)</translation>
    </message>
    <message>
        <source>Back to the complaints</source>
        <translation>Retour aux réclamations</translation>
    </message>
    <message>
        <source>Nothing is promised at the moment.
A date in a reply is offered here when it goes out.</source>
        <translation>Rien n’est promis pour le moment.
Une date dans une réponse est proposée ici à l’envoi.</translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation>Tenues à temps</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Promises kept, by person and month</source>
        <translation>Promesses tenues, par personne et par mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>We did what we said (K)</source>
        <translation>Nous avons fait ce que nous avions dit (K)</translation>
    </message>
    <message>
        <source>New date…</source>
        <translation>Nouvelle date…</translation>
    </message>
    <message>
        <source>It needs another day, and she is told so (N)</source>
        <translation>Il faut un autre jour, et le client en est informé (N)</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Pas tenue</translation>
    </message>
    <message>
        <source>We did not do it (B)</source>
        <translation>Nous ne l’avons pas fait (B)</translation>
    </message>
    <message>
        <source>Out of sight…</source>
        <translation>Hors de vue…</translation>
    </message>
    <message>
        <source>Until a day, or until she writes; again brings it back (S)</source>
        <translation>Jusqu’à un jour, ou jusqu’à ce que le client écrive&#x202f;; encore une fois pour la ramener (S)</translation>
    </message>
    <message>
        <source>Was none</source>
        <translation>N’en était pas une</translation>
    </message>
    <message>
        <source>It was no promise: take it off the board (Delete)</source>
        <translation>Ce n’était pas une promesse&#xa0;: la retirer du tableau (Suppr)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the complaint (Enter)</source>
        <translation>Ouvrir la réclamation (Entrée)</translation>
    </message>
</context>
<context>
    <name>amends::PromiseDialog</name>
    <message>
        <source>What we said, such as “call her about the repair”</source>
        <translation>Ce que nous avons dit, comme «&#xa0;rappeler le client pour la réparation&#xa0;»</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation>Ce que nous avons dit</translation>
    </message>
    <message>
        <source>Or until she writes, if that is sooner</source>
        <translation>Ou jusqu’à ce que le client écrive, si c’est plus tôt</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Une promesse</translation>
    </message>
    <message>
        <source>Agreed on the phone or at the counter: what happens by when, and who sees to it?</source>
        <translation>Convenu au téléphone ou au comptoir&#xa0;: que va-t-il se passer, pour quand, et qui s’en occupe&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>A new date</source>
        <translation>Une nouvelle date</translation>
    </message>
    <message>
        <source>Which day holds now? You get a line that tells the customer.</source>
        <translation>Quel jour vaut maintenant&#x202f;? Vous recevez une ligne pour le dire au client.</translation>
    </message>
    <message>
        <source>&amp;Give it this date</source>
        <translation>&amp;Donner cette date</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Hors de vue</translation>
    </message>
    <message>
        <source>Until when shall it be out of sight? The day promised stays.</source>
        <translation>Jusqu’à quand la mettre hors de vue&#x202f;? Le jour promis reste.</translation>
    </message>
    <message>
        <source>&amp;Put it aside</source>
        <translation>&amp;Mettre de côté</translation>
    </message>
</context>
<context>
    <name>amends::PromiseFields</name>
    <message>
        <source>Another day…</source>
        <translation>Un autre jour…</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>With a time of day</source>
        <translation>Avec une heure</translation>
    </message>
    <message>
        <source>Kind of promise</source>
        <translation>Genre de promesse</translation>
    </message>
    <message>
        <source>Day promised</source>
        <translation>Jour promis</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>What happens on that day: it is done, we know, or she hears from us</source>
        <translation>Ce qui se passe ce jour-là&#xa0;: c’est fait, nous savons, ou le client a de nos nouvelles</translation>
    </message>
</context>
<context>
    <name>amends::PromiseOffer</name>
    <message>
        <source>Note this promise</source>
        <translation>Noter cette promesse</translation>
    </message>
    <message numerus="yes">
        <source>You promise her %n date. Shall we keep watch?</source>
        <translation>
            <numerusform>Vous promettez %n date au client. Faut-il y veiller&#x202f;?</numerusform>
            <numerusform>Vous promettez %n dates au client. Faut-il y veiller&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note and send</source>
        <translation>&amp;Noter et envoyer</translation>
    </message>
    <message>
        <source>The promises go on the board and the reply goes out (Enter)</source>
        <translation>Les promesses vont au tableau et la réponse part (Entrée)</translation>
    </message>
    <message>
        <source>Send &amp;without noting</source>
        <translation>Envoyer &amp;sans noter</translation>
    </message>
</context>
<context>
    <name>amends::PromiseReminder</name>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>A promise is overdue</source>
        <translation>Une promesse est en retard</translation>
    </message>
    <message numerus="yes">
        <source>%n promise is overdue</source>
        <translation>
            <numerusform>%n promesse est en retard</numerusform>
            <numerusform>%n promesses sont en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is due today</source>
        <translation>
            <numerusform>%n à tenir aujourd’hui</numerusform>
            <numerusform>%n à tenir aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, promised for %3</source>
        <extracomment>%1 the customer, %2 the kind of promise, %3 a day</extracomment>
        <translation>%1&#xa0;: %2, promis pour le %3</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Montrer le tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint is for the owner to look at</source>
        <translation>
            <numerusform>%n réclamation à voir par la direction</numerusform>
            <numerusform>%n réclamations à voir par la direction</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PromiseScreen</name>
    <message>
        <source>Open the complaint the promise belongs to first.</source>
        <translation>Ouvrez d’abord la réclamation à laquelle la promesse se rapporte.</translation>
    </message>
    <message>
        <source>Now tell her: %1</source>
        <translation>Dites-le maintenant au client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put it into the reply</source>
        <translation>La mettre dans la réponse</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>La copier</translation>
    </message>
</context>
<context>
    <name>amends::ReadingChoices</name>
    <message>
        <source>How the file is &amp;written</source>
        <translation>Comment &amp;lire le fichier</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Entre les colonnes</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signe décimal</translation>
    </message>
</context>
<context>
    <name>amends::ReasonsModel</name>
    <message>
        <source>%1, no. %2</source>
        <comment>a file and the number of a record in it</comment>
        <translation>%1, n°&#xa0;%2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>amends::ReasonsView</name>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Enregistrer en CS&amp;V…</translation>
    </message>
    <message>
        <source>What was not taken, and why</source>
        <translation>Ce qui n’a pas été repris, et pourquoi</translation>
    </message>
    <message>
        <source>A table of these rows with the reason, to correct and bring in again</source>
        <translation>Un tableau de ces lignes avec la raison, à corriger et à importer de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Not brought in: %Ln record(s)</source>
        <translation>
            <numerusform>Pas importé&#xa0;: %Ln élément</numerusform>
            <numerusform>Pas importés&#xa0;: %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>There were more; only these are listed.</source>
        <translation>Il y en avait d’autres&#x202f;; seuls ceux-ci sont listés.</translation>
    </message>
    <message>
        <source>Save what was not brought in</source>
        <translation>Enregistrer ce qui n’a pas été importé</translation>
    </message>
    <message>
        <source>not-brought-in.csv</source>
        <translation>pas-importe.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>amends::RemedyRow</name>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>pas connue</translation>
    </message>
    <message>
        <source>%1 (she chooses)</source>
        <extracomment>%1 “repair or replacement”: the law leaves the choice to the customer</extracomment>
        <translation>%1 (au choix du client)</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>%1, costs %2</source>
        <extracomment>a remedy, and what it costs the shop</extracomment>
        <translation>%1, coûte %2</translation>
    </message>
    <message>
        <source>We give</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment l’affaire a fini</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>How the matter goes on (Ctrl+M)</source>
        <translation>Comment l’affaire continue (Ctrl+M)</translation>
    </message>
    <message>
        <source>Offered, chosen, delivered, well again? (Ctrl+M asks for the next)</source>
        <translation>Proposé, choisi, reçu, tout va bien&#x202f;? (Ctrl+M demande l’étape suivante)</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier round(s)</source>
        <translation>
            <numerusform>%n tour précédent</numerusform>
            <numerusform>%n tours précédents</numerusform>
        </translation>
    </message>
    <message>
        <source>What was offered and given before it was opened again</source>
        <translation>Ce qui a été proposé et donné avant la réouverture</translation>
    </message>
    <message>
        <source>asked for: %1</source>
        <translation>demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>proposé&#xa0;: %1</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>reçu le %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how a round ended and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>clôturée le %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Pas connue</translation>
    </message>
    <message>
        <source>What we offer…</source>
        <translation>Ce que nous proposons…</translation>
    </message>
    <message>
        <source>What it will be…</source>
        <translation>La solution retenue…</translation>
    </message>
    <message>
        <source>It is delivered…</source>
        <translation>Le client l’a reçue…</translation>
    </message>
    <message>
        <source>The customer said it is well</source>
        <translation>Tout va bien pour le client</translation>
    </message>
    <message>
        <source>The customer does not accept it</source>
        <translation>Le client n’accepte pas la solution</translation>
    </message>
    <message>
        <source>Open it again, as a new round</source>
        <translation>Rouvrir, pour un nouveau tour</translation>
    </message>
</context>
<context>
    <name>amends::RepairList</name>
    <message>
        <source>Add a &amp;repair</source>
        <translation>Ajouter une ré&amp;paration</translation>
    </message>
    <message>
        <source>Day the customer told of it</source>
        <translation>Jour où le client l’a signalé</translation>
    </message>
    <message>
        <source>Day it was handed over</source>
        <translation>Jour où l’article a été remis</translation>
    </message>
    <message>
        <source>back</source>
        <translation>revenu</translation>
    </message>
    <message>
        <source>Day it came back</source>
        <translation>Jour où l’article est revenu</translation>
    </message>
    <message>
        <source>Remove this repair</source>
        <translation>Retirer cette réparation</translation>
    </message>
    <message>
        <source>told</source>
        <extracomment>a repair: the day the customer told us, the day we got the thing</extracomment>
        <translation>signalé le</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>remis le</translation>
    </message>
</context>
<context>
    <name>amends::ReplyPanel</name>
    <message>
        <source>Not saved yet – your text is kept here</source>
        <translation>Pas encore enregistré – votre texte est gardé ici</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>Set aside (%n)</source>
        <translation>
            <numerusform>Écartée (%n)</numerusform>
            <numerusform>Écartées (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>This reply was also changed somewhere else.</source>
        <translation>Cette réponse a aussi été modifiée ailleurs.</translation>
    </message>
    <message>
        <source>Whichever you choose, the other one stays among the versions.</source>
        <translation>Quel que soit votre choix, l’autre reste parmi les versions.</translation>
    </message>
    <message>
        <source>Keep what I wrote</source>
        <translation>Garder mon texte</translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>&amp;Your answer</source>
        <translation>&amp;Votre réponse</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Write as you would speak across the counter…</source>
        <translation>Écrivez comme vous parleriez au comptoir…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Earlier versions of this reply, to take one up again</source>
        <translation>Versions précédentes de cette réponse, pour en reprendre une</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Remarks you set aside; choose one to take it back</source>
        <translation>Remarques écartées&#x202f;; choisissez-en une pour la reprendre</translation>
    </message>
    <message>
        <source>Remarks set aside</source>
        <translation>Remarques écartées</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation>Langue de la réponse</translation>
    </message>
    <message>
        <source>The reply is checked in this language. Automatic is the one the customer wrote in.</source>
        <translation>La réponse est relue dans cette langue. Automatique&#xa0;: celle du message du client.</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatique (%1)</translation>
    </message>
    <message>
        <source>As the customer</source>
        <translation>Côté client</translation>
    </message>
    <message>
        <source>Read it all as the customer will (Ctrl+E)</source>
        <translation>Tout lire comme le client le lira (Ctrl+E)</translation>
    </message>
    <message>
        <source>Read it as the customer</source>
        <translation>Lire à la place du client</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Ask a colleague to read it over before it goes (Ctrl+Shift+R)</source>
        <translation>Demander à un collègue de relire avant l’envoi (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Ask a colleague to read it over</source>
        <translation>Demander à un collègue de relire</translation>
    </message>
    <message>
        <source>First a look at “Was it us?” above (Ctrl+Shift+W): it takes a minute and decides the tone.</source>
        <translation>Regardez d’abord «&#xa0;Était-ce nous&#x202f;?&#xa0;» ci-dessus (Ctrl+Maj+W)&#xa0;: cela prend une minute et décide du ton.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Begin with a template, or put an explanation in (Ctrl+T)</source>
        <translation>Partir d’un modèle, ou insérer une explication (Ctrl+T)</translation>
    </message>
    <message>
        <source>Templates and explanations</source>
        <translation>Modèles et explications</translation>
    </message>
</context>
<context>
    <name>amends::RescueBanner</name>
    <message>
        <source>What you typed is still here. Nothing is thrown away by either of these.</source>
        <translation>Ce que vous avez tapé est toujours là. Ni l’un ni l’autre ne jette quoi que ce soit.</translation>
    </message>
    <message>
        <source>Go back to the newest backup</source>
        <translation>Revenir à la dernière sauvegarde</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Sauver ce qui est lisible</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lecture de ce qui est lisible…</translation>
    </message>
    <message>
        <source>This takes a while in a large shop.</source>
        <translation>Dans un grand magasin, cela prend un moment.</translation>
    </message>
    <message>
        <source>This was rescued.</source>
        <translation>Voici ce qui est sauvé.</translation>
    </message>
    <message>
        <source>Go on with what was rescued</source>
        <translation>Continuer avec ce qui est sauvé</translation>
    </message>
    <message>
        <source>Done. You can go on.</source>
        <translation>C’est fait. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>The damaged data is kept in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Les données abîmées sont gardées dans %1.</translation>
    </message>
</context>
<context>
    <name>amends::ResultPage</name>
    <message>
        <source>It could not be finished</source>
        <translation>Impossible d’aller jusqu’au bout</translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>What went in until then stays, unless you take it back.</source>
        <translation>Ce qui est entré jusque-là reste, sauf si vous l’annulez.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing had been changed yet.</source>
        <translation>Rien n’était encore modifié.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done. There was nothing new in it</source>
        <translation>Terminé. Il n’y avait rien de neuf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read.</source>
        <translation>
            <numerusform>%Ln élément lu.</numerusform>
            <numerusform>%Ln éléments lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>The shop is as it was before this import.</source>
        <translation>Le magasin est comme avant cette importation.</translation>
    </message>
</context>
<context>
    <name>amends::RunPage</name>
    <message>
        <source>How far the import is</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>Bringing it in…</source>
        <translation>Importation en cours…</translation>
    </message>
    <message>
        <source>You can stop it at any time; what went in can be taken back.</source>
        <translation>Vous pouvez arrêter à tout moment&#x202f;; ce qui est entré peut s’annuler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read</source>
        <translation>
            <numerusform>%Ln élément lu</numerusform>
            <numerusform>%Ln éléments lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>amends::SafetyList</name>
    <message>
        <source>done %1</source>
        <extracomment>a step of the safety list that is done: when, and by whom</extracomment>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Click to take the tick away</source>
        <translation>Cliquez pour retirer la coche</translation>
    </message>
    <message>
        <source>Click when it is done; your name and the time are kept</source>
        <translation>Cliquez quand c’est fait&#x202f;; votre nom et l’heure sont gardés</translation>
    </message>
    <message>
        <source>Somebody could be hurt: first these (%1 of %2 done)</source>
        <translation>Quelqu’un pourrait se blesser&#xa0;: d’abord ceci (fait&#xa0;: %1 sur %2)</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Montrer la liste</translation>
    </message>
    <message>
        <source>Fold the list</source>
        <translation>Replier la liste</translation>
    </message>
</context>
<context>
    <name>amends::SaleForm</name>
    <message>
        <source>new</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>d’occasion</translation>
    </message>
    <message>
        <source>digital (a download, a service online)</source>
        <translation>numérique (téléchargement, service en ligne)</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>au magasin</translation>
    </message>
    <message>
        <source>at a distance: web, phone, letter</source>
        <translation>à distance&#xa0;: web, téléphone, lettre</translation>
    </message>
    <message>
        <source>no day was agreed</source>
        <translation>aucun jour convenu</translation>
    </message>
    <message>
        <source>was agreed for</source>
        <translation>convenue pour le</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>personne ne le sait</translation>
    </message>
    <message>
        <source>yes, with the sale</source>
        <translation>oui, à la vente</translation>
    </message>
    <message>
        <source>yes, later, on</source>
        <translation>oui, plus tard, le</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes, as usual</source>
        <translation>oui, comme d’habitude</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source> months</source>
        <extracomment>after a number: a period of 12 months</extracomment>
        <translation> mois</translation>
    </message>
    <message>
        <source>Day of delivery</source>
        <translation>Jour de livraison</translation>
    </message>
    <message>
        <source>Agreed day of delivery</source>
        <translation>Jour de livraison convenu</translation>
    </message>
    <message>
        <source>Day the customer was told</source>
        <translation>Jour où le client a été informé</translation>
    </message>
    <message>
        <source>&amp;Goods</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Bought</source>
        <translation>Ac&amp;hat</translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>&amp;Livré</translation>
    </message>
    <message>
        <source>Deliver&amp;y</source>
        <translation>Li&amp;vraison</translation>
    </message>
    <message>
        <source>Shorter guarantee &amp;agreed</source>
        <translation>&amp;Garantie plus courte convenue</translation>
    </message>
    <message>
        <source>&amp;Told of the right to send it back</source>
        <translation>Dro&amp;it de renvoi expliqué</translation>
    </message>
    <message>
        <source>May be &amp;sent back</source>
        <translation>&amp;Renvoi possible</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>Shorter guarantee agreed, in months</source>
        <translation>Garantie plus courte convenue, en mois</translation>
    </message>
    <message>
        <source>on %1, as on record</source>
        <translation>le %1, comme noté</translation>
    </message>
    <message>
        <source>not on record: counted from %1</source>
        <translation>pas noté&#xa0;: compté depuis le %1</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>un autre jour</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>amends::SavedViewShelf</name>
    <message>
        <source>Its new name</source>
        <translation>Son nouveau nom</translation>
    </message>
    <message>
        <source>Keep this search under the name</source>
        <translation>Garder cette recherche sous le nom</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la liste</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>There is a view called “%1” already. Another name:</source>
        <translation>Une liste s’appelle déjà «&#xa0;%1&#xa0;». Un autre nom&#xa0;:</translation>
    </message>
</context>
<context>
    <name>amends::SearchEdit</name>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>amends::SecondReaderStrip</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source> “%1”</source>
        <translation> «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 asks you to read this draft over.</source>
        <translation>%1 vous demande de relire ce brouillon.</translation>
    </message>
    <message>
        <source>%1 reads it over, asked %2.</source>
        <translation>%1 relit, demandé le %2.</translation>
    </message>
    <message>
        <source>You can send it without waiting.</source>
        <translation>Vous pouvez envoyer sans attendre.</translation>
    </message>
    <message>
        <source>%1 read it over: fine.</source>
        <translation>%1 a relu&#xa0;: c’est bon.</translation>
    </message>
    <message>
        <source>%1 read it over; every remark is ticked off.</source>
        <translation>%1 a relu&#x202f;; toutes les remarques sont cochées.</translation>
    </message>
    <message numerus="yes">
        <source>%1 read it over, with %n remark(s) still open.</source>
        <translation>
            <numerusform>%1 a relu, avec %n remarque encore ouverte.</numerusform>
            <numerusform>%1 a relu, avec %n remarques encore ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fine as it is</source>
        <translation>C’est &amp;bon comme ça</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hand back with %n remark(s)</source>
        <translation>
            <numerusform>R&amp;endre avec %n remarque</numerusform>
            <numerusform>R&amp;endre avec %n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the one who wrote it</source>
        <translation>Retour à qui l’a écrit</translation>
    </message>
    <message>
        <source>Do not &amp;wait</source>
        <translation>Ne pa&amp;s attendre</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>Ran&amp;ger</translation>
    </message>
    <message>
        <source>Take the draft back; it leaves your colleague’s list</source>
        <translation>Reprendre le brouillon&#x202f;; il quitte la liste de votre collègue</translation>
    </message>
    <message>
        <source>Take this strip away; it stays in the log</source>
        <translation>Retirer ce bandeau&#x202f;; il reste dans l’historique</translation>
    </message>
    <message>
        <source>Your remark; select words in the reply first to point at them</source>
        <translation>Votre remarque&#x202f;; sélectionnez d’abord des mots de la réponse pour les désigner</translation>
    </message>
    <message>
        <source>Remark on the draft, on the words selected or on all of it</source>
        <translation>Remarque sur le brouillon, sur les mots sélectionnés ou sur le tout</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>Remar&amp;que</translation>
    </message>
    <message>
        <source>Add the remark (Enter)</source>
        <translation>Ajouter la remarque (Entrée)</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tick it off</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>Show the words “%1” in the reply</source>
        <translation>Montrer les mots «&#xa0;%1&#xa0;» dans la réponse</translation>
    </message>
    <message>
        <source>Show these words in the reply</source>
        <translation>Montrer ces mots dans la réponse</translation>
    </message>
    <message>
        <source>Take this remark away: %1</source>
        <translation>Retirer cette remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take this remark away</source>
        <translation>Retirer cette remarque</translation>
    </message>
</context>
<context>
    <name>amends::SendBar</name>
    <message>
        <source>Send by e-mail</source>
        <translation>Envoyer par e-mail</translation>
    </message>
    <message>
        <source>Open as a new e-mail</source>
        <translation>Ouvrir comme nouvel e-mail</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Send a letter</source>
        <translation>Envoyer une lettre</translation>
    </message>
    <message>
        <source>Said by phone</source>
        <translation>Dit au téléphone</translation>
    </message>
    <message>
        <source>Said at the counter</source>
        <translation>Dit au comptoir</translation>
    </message>
    <message>
        <source>Hands a finished draft to your mail program</source>
        <translation>Remet un brouillon terminé à votre messagerie</translation>
    </message>
    <message>
        <source>For mail programs that cannot open a finished draft</source>
        <translation>Pour les messageries qui ne peuvent pas ouvrir un brouillon</translation>
    </message>
    <message>
        <source>Other ways to answer: letter, phone, counter, copy</source>
        <translation>Autres façons de répondre&#xa0;: lettre, téléphone, comptoir, copie</translation>
    </message>
    <message>
        <source>Other ways to answer</source>
        <translation>Autres façons de répondre</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Back to the reply, to the words that would hurt</source>
        <translation>Retour à la réponse, aux mots qui blesseraient</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>You decide: it goes as it is written</source>
        <translation>C’est vous qui décidez&#xa0;: elle part telle quelle</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>Rais&amp;on&#xa0;:</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>si vous voulez</translation>
    </message>
    <message>
        <source>Reason for sending it as it is, may be left empty</source>
        <translation>Raison de l’envoyer telle quelle, peut rester vide</translation>
    </message>
    <message>
        <source>Kept with the complaint, never sent</source>
        <translation>Gardé avec la réclamation, jamais envoyé</translation>
    </message>
    <message>
        <source>No e-mail address known</source>
        <translation>Aucune adresse e-mail connue</translation>
    </message>
    <message>
        <source>to: %1</source>
        <translation>à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+Enter)</source>
        <translation>%1 (Ctrl+Maj+Entrée)</translation>
    </message>
</context>
<context>
    <name>amends::SendFlow</name>
    <message numerus="yes">
        <source>%n passage will be read as “%1”. Would you like to change it first?</source>
        <translation>
            <numerusform>%n passage sera lu comme «&#xa0;%1&#xa0;». Voulez-vous d’abord le changer&#x202f;?</numerusform>
            <numerusform>%n passages seront lus comme «&#xa0;%1&#xa0;». Voulez-vous d’abord les changer&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No mail program took the message.</source>
        <translation>Aucune messagerie n’a pris le message.</translation>
    </message>
    <message>
        <source>The reply is recorded. Copy its text and paste it into your mail.</source>
        <translation>La réponse est notée. Copiez son texte et collez-le dans votre e-mail.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Handed over to your mail program.</source>
        <translation>Remise à votre messagerie.</translation>
    </message>
    <message>
        <source>Send it there; we will ask whether it went out.</source>
        <translation>Envoyez-la dans la messagerie&#x202f;; nous demanderons si elle est partie.</translation>
    </message>
    <message>
        <source>Copied, and recorded as sent.</source>
        <translation>Copiée, et notée comme envoyée.</translation>
    </message>
    <message>
        <source>Paste it where it has to go.</source>
        <translation>Collez-la là où il faut.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Noté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>amends::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Try another word, such as “hours”, “staff” or “backup”.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;» ici. Essayez un autre mot, comme «&#xa0;heures&#xa0;», «&#xa0;équipe&#xa0;» ou «&#xa0;sauvegarde&#xa0;».</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Réglages trouvés</translation>
    </message>
</context>
<context>
    <name>amends::ShopPage</name>
    <message>
        <source>&amp;Name of the shop</source>
        <translation>&amp;Nom du magasin</translation>
    </message>
    <message>
        <source>S&amp;treet and number</source>
        <translation>&amp;Rue et numéro</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>P&amp;hone customers can call</source>
        <translation>&amp;Téléphone pour les clients</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Sign off with</source>
        <translation>&amp;Formule de fin</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Bien à vous,</translation>
    </message>
    <message>
        <source>One a line. Mail from these is what we sent.</source>
        <translation>Une par ligne. Ce qui vient de ces adresses est ce que nous envoyons.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>It has a name, an @ and a domain, as in shop@example.com.</source>
        <translation>Elle a un nom, un @ et un domaine, comme magasin@example.com.</translation>
    </message>
    <message>
        <source>One address a line.</source>
        <translation>Une adresse par ligne.</translation>
    </message>
    <message>
        <source>company firm business</source>
        <translation>entreprise société commerce</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>address zip</source>
        <translation>adresse code postal</translation>
    </message>
    <message>
        <source>To&amp;wn</source>
        <translation>&amp;Localité</translation>
    </message>
    <message>
        <source>address town place</source>
        <translation>adresse ville commune localité</translation>
    </message>
    <message>
        <source>address law rights holidays</source>
        <translation>adresse loi droits jours fériés</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Ré&amp;gion</translation>
    </message>
    <message>
        <source>state canton department holidays</source>
        <translation>province canton département jours fériés</translation>
    </message>
    <message>
        <source>telephone number contact</source>
        <translation>téléphone gsm portable numéro contact</translation>
    </message>
    <message>
        <source>mail address contact</source>
        <translation>mail adresse contact</translation>
    </message>
    <message>
        <source>O&amp;ur own e-mail addresses</source>
        <translation>Nos propres &amp;adresses e-mail</translation>
    </message>
    <message>
        <source>sent mail sender from accounts</source>
        <translation>envoyés mail expéditeur comptes</translation>
    </message>
    <message>
        <source>signature regards greeting closing</source>
        <translation>signature salutations formule fin</translation>
    </message>
    <message>
        <source>&amp;Logo on letters</source>
        <translation>Logo &amp;sur les lettres</translation>
    </message>
    <message>
        <source>picture image brand letterhead</source>
        <translation>image marque en-tête</translation>
    </message>
    <message>
        <source>money euro pound franc</source>
        <translation>argent monnaie euro livre franc</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>clock hour</source>
        <translation>horloge heure</translation>
    </message>
    <message>
        <source>address letter details</source>
        <translation>adresse lettre coordonnées</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
</context>
<context>
    <name>amends::SpendChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Spend by year</source>
        <translation>Achats par année</translation>
    </message>
</context>
<context>
    <name>amends::StaffButton</name>
    <message>
        <source>Staff…</source>
        <translation>Équipe…</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Qui est là&#x202f;?</translation>
    </message>
    <message>
        <source>Who is at the desk (Ctrl+Shift+U)</source>
        <translation>Qui est au poste (Ctrl+Maj+U)</translation>
    </message>
    <message>
        <source>Who is at the desk: %1</source>
        <translation>Au poste&#xa0;: %1</translation>
    </message>
    <message>
        <source>To read over</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · from %3</source>
        <translation>%1 · %2 · de %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to read over</source>
        <extracomment>initials of who is at the desk, and how many drafts wait to be read over: &quot;BM · 2 to read over&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n à relire</numerusform>
            <numerusform>%1 · %n à relire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::StaffPage</name>
    <message>
        <source>No one signs in: who is at the desk is chosen by the initials at the bottom of the window. Whoever leaves keeps the name in the history; take the tick away.</source>
        <translation>Personne ne se connecte&#xa0;: qui est au poste se choisit avec les initiales en bas de la fenêtre. Quand quelqu’un s’en va, son nom reste dans l’historique&#x202f;; décochez la case.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Direct line</source>
        <translation>Ligne directe</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Travaille ici</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>&amp;Add someone</source>
        <translation>&amp;Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>Everybody needs a name.</source>
        <translation>Chacun a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Whoever leaves keeps the name: take the tick away instead.</source>
        <translation>Le nom de qui s’en va reste&#xa0;: décochez plutôt la case.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same initials.</source>
        <translation>%1 et %2 ont les mêmes initiales.</translation>
    </message>
    <message>
        <source>Give one of them others, so that you can tell them apart.</source>
        <translation>Donnez-en d’autres à l’un des deux, pour les distinguer.</translation>
    </message>
    <message>
        <source>Nobody yet. Add yourself: replies are signed with your name.</source>
        <translation>Encore personne. Ajoutez-vous&#xa0;: les réponses sont signées de votre nom.</translation>
    </message>
    <message>
        <source>&amp;Remove this line</source>
        <translation>&amp;Retirer cette ligne</translation>
    </message>
    <message>
        <source>&amp;Who sits at this computer</source>
        <translation>&amp;Qui est à cet ordinateur</translation>
    </message>
    <message>
        <source>Who sits at this computer</source>
        <translation>Qui est à cet ordinateur</translation>
    </message>
    <message>
        <source>team people colleagues employees handler</source>
        <translation>équipe personnes collègues employés suivi</translation>
    </message>
    <message>
        <source>who am I myself user initials</source>
        <translation>qui suis-je moi utilisateur initiales</translation>
    </message>
    <message>
        <source>new colleague employee phone direct line rename leaves inactive</source>
        <translation>nouveau collègue employé téléphone ligne directe renommer part inactif</translation>
    </message>
</context>
<context>
    <name>amends::TextDialog</name>
    <message>
        <source>New explanation</source>
        <translation>Nouvelle explication</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Put in a &amp;field</source>
        <translation>Insérer un &amp;champ</translation>
    </message>
    <message>
        <source>Something the program knows by itself, or that you put in each time</source>
        <translation>Quelque chose que le programme sait de lui-même, ou que vous complétez chaque fois</translation>
    </message>
    <message>
        <source>Braces hold a field. {customer|Sir or Madam} says what to write where the name is not known; {date: day of delivery} is put in each time, and the reply is not sent without it. A brace meant as one is written twice.</source>
        <translation>Les accolades contiennent un champ. {client|Madame, Monsieur} dit quoi écrire quand le nom n’est pas connu&#x202f;; {date: jour de livraison} se complète chaque fois, et la réponse ne part pas sans. Une simple accolade s’écrit deux fois.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>So a reply would &amp;begin</source>
        <translation>Une &amp;réponse commencerait ainsi</translation>
    </message>
    <message>
        <source>The customer’s name</source>
        <translation>Le nom du client</translation>
    </message>
    <message>
        <source>How she is greeted</source>
        <translation>La formule de salutation</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>Ce qui a été acheté</translation>
    </message>
    <message>
        <source>The number of the order</source>
        <translation>Le numéro de la commande</translation>
    </message>
    <message>
        <source>The day of the order</source>
        <translation>Le jour de la commande</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Ce qui a été payé</translation>
    </message>
    <message>
        <source>The number of the complaint</source>
        <translation>Le numéro de la réclamation</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Qui écrit</translation>
    </message>
    <message>
        <source>The phone to call</source>
        <translation>Le téléphone à appeler</translation>
    </message>
    <message>
        <source>The opening hours</source>
        <translation>Les heures d’ouverture</translation>
    </message>
    <message>
        <source>The shop’s name</source>
        <translation>Le nom du magasin</translation>
    </message>
    <message>
        <source>The next working day</source>
        <translation>Le prochain jour ouvrable</translation>
    </message>
    <message>
        <source>The day of the next news</source>
        <translation>Le jour des prochaines nouvelles</translation>
    </message>
    <message>
        <source>The mediator</source>
        <translation>Le médiateur</translation>
    </message>
    <message>
        <source>A day, each time</source>
        <translation>Un jour, chaque fois</translation>
    </message>
    <message>
        <source>which day</source>
        <translation>quel jour</translation>
    </message>
    <message>
        <source>An amount, each time</source>
        <translation>Un montant, chaque fois</translation>
    </message>
    <message>
        <source>which amount</source>
        <translation>quel montant</translation>
    </message>
    <message>
        <source>A choice, each time</source>
        <translation>Un choix, chaque fois</translation>
    </message>
    <message>
        <source>this / that</source>
        <translation>ceci / cela</translation>
    </message>
    <message>
        <source>Some words, each time</source>
        <translation>Quelques mots, chaque fois</translation>
    </message>
    <message>
        <source>which words</source>
        <translation>quels mots</translation>
    </message>
</context>
<context>
    <name>amends::TextPicker</name>
    <message>
        <source>Templates and explanations</source>
        <translation>Modèles et explications</translation>
    </message>
    <message>
        <source>late, wool, invoice…</source>
        <translation>retard, laine, facture…</translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation>Trouver un texte</translation>
    </message>
    <message>
        <source>No text has these words. Write one of your own in the settings, under Texts.</source>
        <translation>Aucun texte ne contient ces mots. Écrivez le vôtre dans les réglages, à Textes.</translation>
    </message>
    <message>
        <source>What will be put in</source>
        <translation>Ce qui sera inséré</translation>
    </message>
    <message>
        <source>Marked words are yours to put in; Tab takes you from one to the next.</source>
        <translation>Les mots marqués sont à compléter&#x202f;; Tab mène de l’un à l’autre.</translation>
    </message>
    <message>
        <source>&amp;Put it in</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>amends::TextsPage</name>
    <message>
        <source>Bring in texts</source>
        <translation>Importer des textes</translation>
    </message>
    <message>
        <source>Texts (*.toml);;All files (*)</source>
        <translation>Textes (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) brought in.</source>
        <translation>
            <numerusform>%n texte importé.</numerusform>
            <numerusform>%n textes importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation>
            <numerusform>%n était déjà là.</numerusform>
            <numerusform>%n étaient déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save your texts</source>
        <translation>Enregistrer vos textes</translation>
    </message>
    <message>
        <source>Texts (*.toml)</source>
        <translation>Textes (*.toml)</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved.</source>
        <translation>
            <numerusform>%n texte enregistré.</numerusform>
            <numerusform>%n textes enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>explanation</source>
        <extracomment>beside the title of a text</extracomment>
        <translation>explication</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>modifié par vous</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>&amp;Put back as it came</source>
        <translation>Remettre l’ori&amp;ginal</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Cacher</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>“%1” is as it came again.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau comme à l’origine.</translation>
    </message>
    <message>
        <source>“%1” is gone.</source>
        <translation>«&#xa0;%1&#xa0;» est retiré.</translation>
    </message>
    <message>
        <source>“%1” is no longer offered.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus proposé.</translation>
    </message>
    <message>
        <source>What your shop writes often. A template is a whole reply to begin from, an explanation tells one thing, such as how to wash wool. You put them into a reply with Ctrl+T. What you change here counts at once.</source>
        <translation>Ce que votre magasin écrit souvent. Un modèle est une réponse entière d’où partir, une explication dit une seule chose, par exemple comment laver la laine. Vous les insérez dans une réponse avec Ctrl+T. Ce que vous modifiez ici vaut tout de suite.</translation>
    </message>
    <message>
        <source>Texts &amp;in</source>
        <translation>Textes &amp;en</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>Templates and explanations</source>
        <translation>Modèles et explications</translation>
    </message>
    <message>
        <source>Write a &amp;template…</source>
        <translation>Écrire un &amp;modèle…</translation>
    </message>
    <message>
        <source>Write an &amp;explanation…</source>
        <translation>Écrire une e&amp;xplication…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Modi&amp;fier…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Save yours…</source>
        <translation>Enregistrer les &amp;vôtres…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>templates canned replies standard answers snippets macros</source>
        <translation>modèles réponses types réponses toutes faites textes standard macros</translation>
    </message>
    <message>
        <source>new template model letter</source>
        <translation>nouveau modèle lettre type</translation>
    </message>
    <message>
        <source>new card explanation care instructions washing</source>
        <translation>nouvelle fiche explication conseils d’entretien lavage</translation>
    </message>
    <message>
        <source>import TOML file</source>
        <translation>importer fichier TOML</translation>
    </message>
    <message>
        <source>export TOML file</source>
        <translation>exporter fichier TOML</translation>
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
        <translation>Rechercher un nom, une commande, des mots d’un message  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Narrow it down with from: status: channel: before: after: order: handler:</source>
        <translation>Précisez avec from: status: channel: before: after: order: handler:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Nouvelle réclamation</translation>
    </message>
    <message>
        <source>New complaint (Ctrl+N)</source>
        <translation>Nouvelle réclamation (Ctrl+N)</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>Mode discret</translation>
    </message>
</context>
<context>
    <name>amends::ViewList</name>
    <message>
        <source>Lists of complaints</source>
        <translation>Listes de réclamations</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n complaint(s)</source>
        <translation>
            <numerusform>%1, %n réclamation</numerusform>
            <numerusform>%1, %n réclamations</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Retirer cette liste</translation>
    </message>
</context>
<context>
    <name>amends::WeekEditor</name>
    <message>
        <source>%1: opens</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>%1&#xa0;: ouvre</translation>
    </message>
    <message>
        <source>%1: closes</source>
        <translation>%1&#xa0;: ferme</translation>
    </message>
    <message>
        <source>%1: opens again</source>
        <translation>%1&#xa0;: rouvre</translation>
    </message>
    <message>
        <source>%1: closes for the day</source>
        <translation>%1&#xa0;: ferme pour la journée</translation>
    </message>
    <message>
        <source>With a break</source>
        <translation>Avec une pause</translation>
    </message>
    <message>
        <source>%1: with a break</source>
        <translation>%1&#xa0;: avec une pause</translation>
    </message>
</context>
<context>
    <name>amends::WindowPage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>theme dark light contrast</source>
        <translation>thème sombre clair contraste</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>font letters bigger larger smaller zoom</source>
        <translation>police lettres plus grand petit zoom</translation>
    </message>
    <message>
        <source>Colours and text change at once; Cancel takes them back.</source>
        <translation>Couleurs et texte changent tout de suite&#x202f;; Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>&amp;Hide spend, loyalty and notes when the window opens</source>
        <translation>&amp;Masquer montants, fidélité et notes à l’ouverture de la fenêtre</translation>
    </message>
    <message>
        <source>values privacy customer counter F8</source>
        <translation>discret confidentialité client comptoir F8</translation>
    </message>
    <message>
        <source>appearance look display</source>
        <translation>apparence aspect affichage</translation>
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
        <translation>Montrer ou cacher la liste (F7)</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Montrer ou cacher la liste</translation>
    </message>
    <message>
        <source>Choose a complaint on the left to read it and to answer.
J and K move, Enter goes to the reply.</source>
        <translation>Choisissez une réclamation à gauche pour la lire et y répondre.
J et K pour se déplacer, Entrée pour aller à la réponse.</translation>
    </message>
</context>
<context>
    <name>amends::WritingPage</name>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1&#xa0;: prêt</translation>
    </message>
    <message>
        <source>%1: the dictionary %2 cannot be used. Install the package %3 again.</source>
        <translation>%1&#xa0;: le dictionnaire %2 est inutilisable. Réinstallez le paquet %3.</translation>
    </message>
    <message>
        <source>%1: no dictionary yet. Install the package %2; everything else is checked all the same.</source>
        <translation>%1&#xa0;: pas encore de dictionnaire. Installez le paquet %2&#x202f;; tout le reste est vérifié quand même.</translation>
    </message>
    <message>
        <source>“%1” is not one word.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un seul mot.</translation>
    </message>
    <message>
        <source>Add each word by itself, without signs around it.</source>
        <translation>Ajoutez chaque mot séparément, sans signes autour.</translation>
    </message>
    <message>
        <source>While I write</source>
        <extracomment>%1 a person</extracomment>
        <translation>Pendant que j’écris</translation>
    </message>
    <message>
        <source>While %1 writes</source>
        <translation>Pendant que %1 écrit</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marquer</translation>
    </message>
    <message>
        <source>Every remark</source>
        <translation>Toutes les remarques</translation>
    </message>
    <message>
        <source>Quiet: only stops</source>
        <translation>En sourdine&#xa0;: seulement les stops</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Which remarks are marked</source>
        <translation>Quelles remarques sont marquées</translation>
    </message>
    <message>
        <source>Check the &amp;spelling</source>
        <translation>Vérifier l’&amp;orthographe</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>Words of our &amp;own</source>
        <translation>Nos propres mo&amp;ts</translation>
    </message>
    <message>
        <source>Words of our own</source>
        <translation>Nos propres mots</translation>
    </message>
    <message>
        <source>None yet. Names of customers, staff and of what you sell need not be added.</source>
        <translation>Encore aucun. Inutile d’ajouter les noms des clients, de l’équipe et de ce que vous vendez.</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>un autre mot</translation>
    </message>
    <message>
        <source>A word to add to the dictionary</source>
        <translation>Un mot à ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Set aside in e&amp;very reply</source>
        <translation>Écarté dans &amp;chaque réponse</translation>
    </message>
    <message>
        <source>Set aside in every reply</source>
        <translation>Écarté dans chaque réponse</translation>
    </message>
    <message>
        <source>Nothing is set aside for good.</source>
        <translation>Rien n’est écarté pour de bon.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>spelling dictionary checker underline</source>
        <translation>orthographe dictionnaire correcteur souligner</translation>
    </message>
    <message>
        <source>quiet silent off disturb underline remarks marks</source>
        <translation>sourdine silencieux désactivé déranger souligner remarques marques</translation>
    </message>
    <message>
        <source>spell check orthography dictionary hunspell</source>
        <translation>vérifier orthographe correcteur dictionnaire hunspell</translation>
    </message>
    <message>
        <source>own dictionary spelling names</source>
        <translation>nos propres mots dictionnaire orthographe noms</translation>
    </message>
    <message>
        <source>ignored approved take back remarks</source>
        <translation>ignorées approuvées reprendre remarques</translation>
    </message>
</context>
</TS>
