<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>Try fewer letters, a name, an order number or a number like 2026-0042. You can also write from:, status:, channel:, before: or order: before a word.</source>
        <translation>Essayez moins de lettres, un nom, un numéro de commande ou un numéro comme 2026-0042. Vous pouvez aussi écrire from:, status:, channel:, before: ou order: devant un mot.</translation>
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
</context>
<context>
    <name>InfoDialogs</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
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
        <source>This word is not in the dictionary.</source>
        <translation>Ce mot n’est pas dans le dictionnaire.</translation>
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
        <source>Everything is in this folder, and nowhere else</source>
        <translation>Tout est dans ce dossier, et nulle part ailleurs</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
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
        <source>&amp;Check the data</source>
        <translation>&amp;Vérifier les données</translation>
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
        <source>Who the customer is will stand here.</source>
        <translation>Ici, vous verrez qui est le client.</translation>
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
</context>
<context>
    <name>amends::FactsStrip</name>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>pas connue</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>the remedy is not decided yet</extracomment>
        <translation>à décider</translation>
    </message>
    <message>
        <source>We give</source>
        <translation>Solution</translation>
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
</context>
<context>
    <name>amends::FirstRunPage</name>
    <message>
        <source>The next sentence can make a customer stay</source>
        <translation>La prochaine phrase peut faire rester un client</translation>
    </message>
    <message>
        <source>Amends keeps your complaints, who each customer is, and what you promised, and reads along while you answer. Everything stays in one folder on this computer. How would you like to begin?</source>
        <translation>Amends garde vos réclamations, qui est chaque client et ce que vous avez promis, et relit avec vous pendant que vous répondez. Tout reste dans un dossier sur cet ordinateur. Comment voulez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Bring in e-mail</source>
        <translation>Importer des e-mails</translation>
    </message>
    <message>
        <source>Bring in customers and orders</source>
        <translation>Importer clients et commandes</translation>
    </message>
    <message>
        <source>Enter a complaint by hand</source>
        <translation>Saisir une réclamation</translation>
    </message>
    <message>
        <source>Look around in a demo shop</source>
        <translation>Visiter un magasin de démonstration</translation>
    </message>
    <message>
        <source>Files and folders from your mail program, or drop them here</source>
        <translation>Des fichiers et dossiers de votre messagerie, ou déposez-les ici</translation>
    </message>
    <message>
        <source>An export of your shop system as CSV, so that you see who is writing</source>
        <translation>Un export CSV de votre logiciel de magasin, pour voir qui vous écrit</translation>
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
        <source>Say who your shop is, for letters and signatures</source>
        <translation>Présentez votre magasin, pour les lettres et les signatures</translation>
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
</context>
<context>
    <name>amends::ImportDialog</name>
    <message>
        <source>Bring in e-mail</source>
        <translation>Importer des e-mails</translation>
    </message>
    <message>
        <source>Bring in customers and orders</source>
        <translation>Importer clients et commandes</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Every file is tried by its content. What is already here is not doubled, answers join their complaint, and newsletters and automatic mail start no clock.</source>
        <translation>Chaque fichier est essayé d’après son contenu. Rien n’est repris en double, les réponses rejoignent leur réclamation, et les lettres d’information et messages automatiques ne lancent aucun délai.</translation>
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
        <source>Matters are still open for, in days</source>
        <translation>Une affaire reste ouverte pendant, en jours</translation>
    </message>
    <message>
        <source>Older conversations, and those you answered last, are filed as history.</source>
        <translation>Les échanges plus anciens, et ceux où vous avez répondu en dernier, sont classés dans l’historique.</translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation>Lecture des colonnes…</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Avancement de l’importation</translation>
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
    <message>
        <source>What was not taken, and why</source>
        <translation>Ce qui n’a pas été repris, et pourquoi</translation>
    </message>
    <message>
        <source>This form is not one we know by name. The columns were understood as %1.</source>
        <translation>Nous ne connaissons pas ce modèle par son nom. Les colonnes ont été comprises ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Recognised as %1 by its columns %2. Nothing is doubled when a file is brought in twice.</source>
        <translation>Reconnu&#xa0;: %1, grâce aux colonnes %2. Rien n’est repris en double si un fichier est importé deux fois.</translation>
    </message>
    <message>
        <source>Stopped. What was filed until then is here.</source>
        <translation>Arrêté. Ce qui était déjà classé est là.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>L’importation est annulée.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln read.</source>
        <translation>
            <numerusform>Terminé&#xa0;: %Ln élément lu.</numerusform>
            <numerusform>Terminé&#xa0;: %Ln éléments lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>clients %1</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>contacts %1</translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation>factures %1</translation>
    </message>
    <message>
        <source>%1 items sold</source>
        <translation>articles vendus %1</translation>
    </message>
    <message>
        <source>%1 receipts</source>
        <translation>tickets %1</translation>
    </message>
    <message>
        <source>%1 sales</source>
        <translation>ventes %1</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>commandes %1</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <comment>a file and the number of a record in it</comment>
        <translation>%1, n°&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>amends::ImportFlow</name>
    <message>
        <source>Bring in e-mail</source>
        <translation>Importer des e-mails</translation>
    </message>
    <message>
        <source>Bring in a folder of e-mail</source>
        <translation>Importer un dossier d’e-mails</translation>
    </message>
    <message>
        <source>Bring in customers and orders</source>
        <translation>Importer clients et commandes</translation>
    </message>
    <message>
        <source>E-mail (*.eml *.mbox *.mbx);;All files (*)</source>
        <translation>E-mails (*.eml *.mbox *.mbx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
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
        <source>Bring in &amp;e-mail…</source>
        <translation>Importer des &amp;e-mails…</translation>
    </message>
    <message>
        <source>Bring in a &amp;folder of e-mail…</source>
        <translation>Importer un &amp;dossier d’e-mails…</translation>
    </message>
    <message>
        <source>Bring in &amp;customers and orders…</source>
        <translation>Importer &amp;clients et commandes…</translation>
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
        <source>Go to a list</source>
        <translation>Aller à une liste</translation>
    </message>
    <message>
        <source>Next or previous complaint</source>
        <translation>Réclamation suivante ou précédente</translation>
    </message>
    <message>
        <source>From the list to the reply</source>
        <translation>De la liste à la réponse</translation>
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
        <source>&amp;Undo: %1</source>
        <translation>A&amp;nnuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler la dernière action</translation>
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
        <translation>Envoyez-la de là&#x202f;; nous demanderons si elle est partie.</translation>
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
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>Données et sauvegardes</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>&amp;City</source>
        <translation>&amp;Localité</translation>
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
        <source>Opening ho&amp;urs, as told</source>
        <translation>&amp;Heures d’ouverture, en clair</translation>
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
        <source>&amp;Our own e-mail addresses</source>
        <translation>Nos propres &amp;adresses e-mail</translation>
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
</context>
<context>
    <name>amends::WindowPage</name>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Langue de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
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
</TS>
