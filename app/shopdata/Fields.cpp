#include "shopdata/Fields.h"
#include "shopdata/Cells.h"
#include <algorithm>

namespace amends::shopdata {

const std::array<FieldInfo, kFields>& fieldTable()
{
    static constexpr std::array<FieldInfo, kFields> table{{
        {Field::OrderNumber, "order_number", Content::Id,
         "ordernumber orderno ordernr orderid order orderref orderreference invoiceno invoicenumber invoicenr invoiceid invoice invoiceref "
         "receiptnumber receiptno receipt ticketnumber transactionid transactionnumber salenumber documentnumber docno "
         "commanden numerocommande nocommande ncommande idcommande refcommande referencecommande commande numerodecommande "
         "nfacture nofacture numerofacture numerodefacture facture reffacture idfacture facturen ticket nticket numeroticket "
         "bestelnummer bestelnr ordernummer bestelling factuurnummer factuurnr factuur bonnummer kassabon kassabonnummer "
         "bestellnummer bestellnr bestellung auftragsnummer auftragsnr auftrag rechnungsnummer rechnungsnr rechnung belegnummer "
         "belegnr beleg bonnr transaktionsnummer transaktionsid"},
        {Field::CustomerId, "customer_id", Content::Id,
         "customerid customernumber customerno customernr custid custno customercode clientid clientnumber clientno accountnumber memberid "
         "codeclient nclient noclient numeroclient numclient idclient clientn refclient numerodeclient idsociete "
         "klantnummer klantnr klantcode klantid klantennummer debiteurnummer debiteurnr relatienummer "
         "kundennummer kundennr kundenr kundencode kundenid debitorennummer debitornr customer client klant kunde"},
        {Field::CustomerAlias, "customer_alias", Content::Id, "customeralias customeruniqueid"},
        {Field::Email, "email", Content::Email,
         "email emailaddress mail mailaddress customeremail billingemail emailbilling clientemail contactemail primaryemail emailhome "
         "emailwork emailother secondaryemail email2address email3address email1value email2value email3value email4value "
         "adressemail adresseemail adresseelectronique courriel mel emailclient mailclient "
         "emailadres mailadres emailklant klantemail emailadresse mailadresse kundenemail emailkunde"},
        {Field::Phone, "phone", Content::Phone,
         "phone phonenumber telephone telephonenumber tel mobile mobilephone mobilenumber cell cellphone gsm customerphone billingphone "
         "phonebilling primaryphone homephone workphone businessphone homemobile phone1value phone2value phone3value "
         "telephoneportable portable numerotelephone ntelephone notelephone numerodetelephone telephonemobile telephonefixe "
         "telefoon telefoonnummer telefoonnr mobiel gsmnummer telefon telefonnummer telefonnr handy mobiltelefon rufnummer"},
        {Field::Name, "name", Content::Text,
         "name fullname customername clientname displayname contactname billingname buyer customer client "
         "nomcomplet nomclient nomduclient prenomnom nometprenom nomprenom contact acheteur "
         "klantnaam naam naamklant volledigenaam klant kundenname kunde vollername"},
        {Field::FirstName, "first_name", Content::Text,
         "firstname givenname forename billingfirstname firstnamebilling customerfirstname prenom prenomclient voornaam vorname"},
        {Field::LastName, "last_name", Content::Text,
         "lastname surname familyname billinglastname lastnamebilling customerlastname nom nomdefamille nomfamille achternaam familienaam "
         "nachname familienname"},
        {Field::Company, "company", Content::Text,
         "company companyname organization organisation organization1name billingcompany companybilling business societe raisonsociale entreprise "
         "bedrijf bedrijfsnaam firma firmennaam firmenname unternehmen"},
        {Field::Street, "street", Content::Text,
         "street address address1 addressline1 streetaddress billingaddress1 billingstreet homestreet homeaddress businessstreet address1street "
         "adresse adresse1 rue adresserue adres straat straatnaam adres1 strasse strassenr strassehausnummer anschrift"},
        {Field::Street2, "street_2", Content::Text, "address2 addressline2 billingaddress2 adresse2 complementadresse adres2 adresszusatz homeaddress2"},
        {Field::PostalCode, "postal_code", Content::Text,
         "postalcode postcode zip zipcode postcodebilling billingzip billingpostcode homezip homezipcode businesszip address1postalcode "
         "codepostal cp postcodeplaats plz postleitzahl"},
        {Field::City, "city", Content::Text,
         "city town billingcity citybilling homecity businesscity address1city ville commune localite plaats woonplaats stad gemeente ort stadt wohnort"},
        {Field::Country, "country", Content::Text,
         "country countrycode countryregion billingcountry countrycodebilling homecountry address1country pays codepays land landcode landescode"},
        {Field::Language, "language", Content::Text, "language lang locale langue taal sprache"},
        {Field::Card, "card", Content::Id,
         "loyaltycard loyaltycardnumber loyaltynumber membercard cardnumberloyalty cartefidelite cartedefidelite numerocartefidelite ncartefidelite "
         "klantenkaart klantenkaartnummer getrouwheidskaart kundenkarte kundenkartennummer treuekarte customercode"},
        {Field::Since, "since", Content::Date,
         "customersince since registered registration registrationdate dateregistered signup createdat datecreated clientdepuis dateinscription datedinscription inscription datedecreation "
         "klantsinds registratiedatum sinds kundeseit registriertam registrierung"},
        {Field::DeclaredSpend, "declared_spend", Content::Amount,
         "totalspent totalspend lifetimespend lifetimevalue sales totaldepense depensetotale caclient ventes totaalbesteed omzet gesamtumsatz umsatz"},
        {Field::Ordered, "ordered", Content::Date,
         "orderdate dateordered orderedat ordered ordertimestamp orderpurchasetimestamp purchasedate datepurchased invoicedate invoicedatetime receiptdate saledate transactiondate date datetime day paidat "
         "createdat datecommande datedecommande dateachat datedachat datefacture datefacturation datedefacture datevente jour dateadd "
         "besteldatum orderdatum factuurdatum aankoopdatum verkoopdatum datum bestelldatum rechnungsdatum kaufdatum auftragsdatum belegdatum verkaufsdatum"},
        {Field::OrderedTime, "ordered_time", Content::Time, "time ordertime heure tijd tijdstip uhrzeit zeit"},
        {Field::Delivered, "delivered", Content::Date,
         "delivered deliverydate datedelivered deliveredat orderdeliveredcustomerdate datelivraison datedelivraison livrele leverdatum leveringsdatum geleverd "
         "lieferdatum geliefertam liefertag"},
        {Field::Channel, "channel", Content::Text, "channel saleschannel canal canaldevente kanaal verkoopkanaal kanal vertriebskanal"},
        {Field::Currency, "currency", Content::Text, "currency currencycode ordercurrency devise monnaie munt munteenheid valuta wahrung waehrung"},
        {Field::Total, "total", Content::Amount,
         "total ordertotal grandtotal totalamount amountpaid totalpaid totalinclvat totalinctax totalincltax totalpaidtaxincl invoicetotal orderamount amount dollars "
         "totalttc montantttc montanttotal totalcommande montantcommande montant totalpaye totaltvac montanttvac "
         "totaal totaalbedrag totaalinclbtw orderbedrag bestelbedrag factuurbedrag totaalbetaald bedrag "
         "gesamt gesamtbetrag gesamtsumme summe rechnungsbetrag bruttobetrag endbetrag betrag umsatzbrutto gesamtpreis "
         "gesamtbetragbrutto gesamtbrutto gesamtsummebrutto betragbrutto bestellsumme bestellwert auftragssumme totaalbedraginclbtw bedraginclbtw"},
        {Field::Discount, "discount", Content::Amount,
         "discount discountamount discounttotal totaldiscount remise remisetotale montantremise reduction korting kortingbedrag totalekorting rabatt rabattbetrag"},
        {Field::Refunded, "refunded", Content::Amount,
         "refunded refundedamount refundamount totalrefunded refundtotal rembourse montantrembourse remboursement terugbetaald terugbetaling terugbetaaldbedrag "
         "erstattet erstattung ruckerstattung erstattungsbetrag"},
        {Field::Cancelled, "cancelled", Content::Text, "cancelledat canceledat cancelled canceled annulele annule geannuleerd storniert storno"},
        {Field::Status, "status", Content::Text, "status orderstatus financialstatus paymentstatus etat statut etatcommande statutcommande bestelstatus orderstatusnaam bestellstatus"},
        {Field::Kind, "kind", Content::Text, "kind receipttype eventtype transactiontype"},
        {Field::Article, "article", Content::Text,
         "sku stockcode articleno articlenumber articlenr itemnumber itemno itemcode productcode productid productno lineitemsku "
         "reference refarticle codearticle numeroarticle referenceproduit refproduit codeproduit article ref "
         "artikelnummer artikelnr artikelcode productnummer artikel artnr"},
        {Field::Description, "description", Content::Text,
         "description itemname productname lineitemname item product title itemdescription productdescription "
         "designation libelle produit nomproduit descriptionarticle intitule omschrijving productnaam artikelomschrijving product "
         "bezeichnung artikelbezeichnung produktname produkt beschreibung artikelname"},
        {Field::Quantity, "quantity", Content::Amount,
         "quantity qty quantityordered itemquantity lineitemquantity units pieces quantite qte nombre nb aantal hoeveelheid stuks menge anzahl stuck stuckzahl"},
        {Field::UnitPrice, "unit_price", Content::Amount,
         "unitprice priceeach itemprice lineitemprice itemcost priceperunit price prixunitaire prixunit pu puttc prixunitairettc prix "
         "stukprijs eenheidsprijs prijsperstuk prijs einzelpreis stuckpreis preis preisprostuck"},
        {Field::LineAmount, "line_amount", Content::Amount,
         "lineamount linetotal itemtotal extendedprice totalline totalligne montantligne sommeligne regeltotaal lijntotaal regelbedrag zeilensumme positionssumme positionsbetrag zeilenbetrag"},
        {Field::LineDiscount, "line_discount", Content::Amount, "linediscount lineitemdiscount remiseligne regelkorting positionsrabatt"},
        {Field::LineTax, "line_tax", Content::Amount, ""},
        {Field::Shipping, "shipping", Content::Amount, "freightvalue"},
        {Field::TransactionAmount, "transaction_amount", Content::Amount, ""},
        {Field::TransactionKind, "transaction_kind", Content::Text, ""},
    }};
    return table;
}

std::optional<Field> fieldByName(const QString& name)
{
    for (const FieldInfo& known : fieldTable()) {
        if (name == QLatin1StringView(known.name))
            return known.field;
    }
    return std::nullopt;
}

bool isSecretColumn(const QString& header)
{
    static const QStringList words{
        QStringLiteral("password"), QStringLiteral("passwd"), QStringLiteral("pwd"), QStringLiteral("passwort"),
        QStringLiteral("kennwort"), QStringLiteral("wachtwoord"), QStringLiteral("passe"), QStringLiteral("mdp"), QStringLiteral("hash"),
        QStringLiteral("salt"), QStringLiteral("token"), QStringLiteral("secret"), QStringLiteral("pan"),
        QStringLiteral("cvv"), QStringLiteral("cvc"), QStringLiteral("iban"),
    };
    static const QStringList parts{
        QStringLiteral("creditcard"), QStringLiteral("cardnumber"), QStringLiteral("cartebancaire"),
        QStringLiteral("cartedecredit"), QStringLiteral("kreditkarte"), QStringLiteral("kredietkaart"),
        QStringLiteral("bankkaart"), QStringLiteral("passwordhash"), QStringLiteral("securekey"), QStringLiteral("apikey"),
        QStringLiteral("privatekey"),
    };
    QString word;
    for (const QChar c : header + u' ') {
        if (c.isLetter()) {
            word += c.toLower();
        } else {
            if (words.contains(word))
                return true;
            word.clear();
        }
    }
    const QByteArray utf8 = header.toUtf8();
    const QString folded = QString::fromStdString(fold({utf8.data(), size_t(utf8.size())}));
    return !folded.contains(QLatin1StringView("loyalty"))
        && std::ranges::any_of(parts, [&](const QString& part) { return folded.contains(part); });
}

namespace {

std::string folded(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return fold({utf8.data(), size_t(utf8.size())});
}

int columnOf(const QString& name, const QStringList& header)
{
    if (name.startsWith(u'#')) {
        bool number = false;
        const int column = name.mid(1).toInt(&number);
        if (number && column >= 1 && column <= qMax<qsizetype>(header.size(), 1))
            return column - 1;
    }
    if (const qsizetype exact = header.indexOf(name); exact >= 0)
        return int(exact);
    const std::string wanted = folded(name);
    for (qsizetype i = 0; !wanted.empty() && i < header.size(); ++i) {
        if (folded(header[i]) == wanted)
            return int(i);
    }
    return -1;
}

} // namespace

Result<Columns> resolve(const ColumnMapping& mapping, const QStringList& header)
{
    Columns columns;
    for (auto it = mapping.fields.begin(); it != mapping.fields.end(); ++it) {
        const std::optional<Field> field = fieldByName(it.key());
        if (!field)
            return failure(Problem::BadInput, it.key());
        const bool whole = columnOf(it.value(), header) >= 0;
        const QStringList names = whole ? QStringList{it.value()} : it.value().split(u'|', Qt::SkipEmptyParts);
        for (const QString& name : names) {
            const int column = columnOf(name.trimmed(), header);
            if (column < 0 || isSecretColumn(header.value(column)))
                return failure(Problem::BadInput, QStringLiteral("%1 = %2").arg(it.key(), name.trimmed()));
            columns[size_t(*field)].push_back(column);
        }
    }
    return columns;
}

QMap<QString, QString> describe(const Columns& columns, const QStringList& header)
{
    QMap<QString, QString> fields;
    for (const FieldInfo& known : fieldTable()) {
        QStringList names;
        for (const int column : columns[size_t(known.field)]) {
            const QString name = header.value(column);
            // A name that stands twice, or that "A | B" would take apart, is given by its place.
            const bool plain = header.count(name) == 1 && !name.isEmpty() && !name.contains(u'|');
            names << (plain ? name : QStringLiteral("#%1").arg(column + 1));
        }
        if (!names.isEmpty())
            fields.insert(QLatin1StringView(known.name), names.join(QLatin1StringView(" | ")));
    }
    return fields;
}

} // namespace amends::shopdata
