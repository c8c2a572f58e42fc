#include "language/Checker.h"
#include "law/Facts.h"
#include <QtTest>
#include <map>

using namespace amends;
using namespace amends::language;

namespace {

struct Said
{
    Language language;
    const char* key; ///< the statement the law forbids, "" a harmless sentence
    const char16_t* text;
};

/// Half of them take or refuse what the law gives; the other half say the same words in her favour, of another shop, or with a "not".
constexpr Said kSaid[] = {
    {Language::French, "no_guarantee_on_sale_items", u"Cet aspirateur était en promotion, la garantie ne joue donc pas."},
    {Language::French, "go_to_manufacturer", u"Pour toute panne, c'est avec la marque qu'il faut voir, nous ne faisons que vendre."},
    {Language::French, "original_packaging_required", u"Faute de carton d'origine, nous ne traitons pas la panne de votre radio."},
    {Language::French, "store_credit_only", u"En cas de défaut nous ne faisons que des avoirs, jamais de remboursement."},
    {Language::French, "customer_must_prove", u"Tant que vous n'avez pas prouvé que le défaut existait à l'achat, nous ne ferons rien."},
    {Language::French, "report_within_x_days", u"Toute réclamation faite plus de huit jours après l'achat est refusée."},
    {Language::French, "used_goods_no_guarantee", u"Nos vélos d'occasion sont vendus sans aucune garantie."},
    {Language::French, "presume_user_fault", u"Vous avez dû laisser tomber l'appareil."},
    {Language::French, "no_receipt_no_rights", u"Sans votre ticket, impossible de faire quoi que ce soit pour la bouilloire."},
    {Language::French, "", u"La garantie légale de deux ans vaut aussi pour les articles soldés, je répare donc votre lampe."},
    {Language::French, "", u"Vous n'avez rien à prouver : la loi présume que le défaut était là."},
    {Language::French, "", u"D'autres magasins exigent la boîte d'origine ; chez nous elle n'est pas nécessaire."},
    {Language::French, "", u"Les frais de retour ne sont pas à votre charge, je vous envoie une étiquette."},
    {Language::French, "", u"Il n'est pas nécessaire de passer par le fabricant, nous nous occupons de tout."},
    {Language::French, "", u"Un avoir ne vous est pas imposé : je vous rembourse sur votre carte."},
    {Language::French, "", u"Votre vélo d'occasion est garanti un an par la loi, je le prends en réparation."},
    {Language::French, "", u"La réparation est gratuite, pièces et main-d'œuvre comprises."},
    {Language::French, "", u"Vous aviez écrit que le vendeur précédent refusait sans ticket ; un extrait bancaire nous suffit."},
    {Language::French, "", u"Aucun délai de huit jours ne vous est opposé, vous êtes dans les temps."},
    {Language::Dutch, "no_guarantee_on_sale_items", u"Deze stofzuiger kwam uit de solden, daar zit geen garantie meer op."},
    {Language::Dutch, "go_to_manufacturer", u"Voor defecten moet u bij de fabrikant zijn, wij zijn enkel verkoper."},
    {Language::Dutch, "original_packaging_required", u"Zonder de originele doos nemen wij uw kapotte radio niet aan."},
    {Language::Dutch, "store_credit_only", u"Bij gebreken geven wij uitsluitend een tegoedbon, nooit geld terug."},
    {Language::Dutch, "customer_must_prove", u"U moet eerst bewijzen dat het gebrek er bij aankoop al was, anders doen wij niets."},
    {Language::Dutch, "report_within_x_days", u"Klachten die later dan acht dagen na aankoop komen, worden niet behandeld."},
    {Language::Dutch, "used_goods_no_guarantee", u"Op tweedehandsfietsen geven wij geen enkele garantie."},
    {Language::Dutch, "presume_user_fault", u"U hebt het toestel wellicht laten vallen."},
    {Language::Dutch, "no_receipt_no_rights", u"Zonder kassabon kunnen wij niets voor uw waterkoker doen."},
    {Language::Dutch, "", u"De wettelijke garantie van twee jaar geldt ook voor solden, dus ik herstel uw lamp."},
    {Language::Dutch, "", u"U hoeft niets te bewijzen: de wet vermoedt dat het gebrek er al was."},
    {Language::Dutch, "", u"Andere winkels vragen de originele doos; bij ons hoeft dat niet."},
    {Language::Dutch, "", u"De verzendkosten zijn niet voor u, ik stuur u een retourlabel."},
    {Language::Dutch, "", u"U hoeft niet naar de fabrikant te gaan, wij regelen alles zelf."},
    {Language::Dutch, "", u"U bent niet verplicht een tegoedbon te aanvaarden: ik stort het bedrag terug."},
    {Language::Dutch, "", u"Uw tweedehandsfiets heeft een jaar wettelijke garantie, dus ik neem hem binnen."},
    {Language::Dutch, "", u"De herstelling is gratis, onderdelen en werkuren inbegrepen."},
    {Language::Dutch, "", u"U schreef dat de vorige verkoper zonder kassabon weigerde; een rekeninguittreksel volstaat voor ons."},
    {Language::Dutch, "", u"Er geldt geen termijn van acht dagen, u bent ruim op tijd."},
    {Language::English, "no_guarantee_on_sale_items", u"The vacuum was reduced, so it isn't covered by any guarantee."},
    {Language::English, "go_to_manufacturer", u"Faults are a matter for the brand; you'll have to take it up with them."},
    {Language::English, "original_packaging_required", u"Without the original box we can't accept your broken radio."},
    {Language::English, "store_credit_only", u"For faulty goods we only issue store credit, never refunds."},
    {Language::English, "customer_must_prove", u"Unless you can prove the fault was there when you bought it, we won't do anything."},
    {Language::English, "report_within_x_days", u"Any fault reported more than eight days after purchase will not be considered."},
    {Language::English, "used_goods_no_guarantee", u"Our used bikes are sold with no guarantee whatsoever."},
    {Language::English, "customer_pays_repair_or_shipping", u"You will be charged £35 for repairing the zip."},
    {Language::English, "presume_user_fault", u"You must have dropped the device."},
    {Language::English, "no_receipt_no_rights", u"Without your receipt there is nothing we can do about the kettle."},
    {Language::English, "", u"Your legal rights apply to sale items too, so I am repairing your lamp."},
    {Language::English, "", u"You have nothing to prove: the law presumes the fault was there from the start."},
    {Language::English, "", u"Other shops insist on the original box; we don't need it."},
    {Language::English, "", u"The return postage is not yours to pay, I am sending you a label."},
    {Language::English, "", u"There is no need to contact the manufacturer, we deal with everything ourselves."},
    {Language::English, "", u"You don't have to take store credit: I am refunding your card."},
    {Language::English, "", u"Your second-hand bike is covered by law for a year, so I am taking it in for repair."},
    {Language::English, "", u"The repair is free of charge, parts and labour included."},
    {Language::English, "", u"You wrote that the other seller refused without a receipt; a bank statement is enough for us."},
    {Language::English, "", u"There is no eight-day limit, you are well in time."},
    {Language::German, "no_guarantee_on_sale_items", u"Der Staubsauger war reduziert, darauf gibt es keine Gewährleistung."},
    {Language::German, "go_to_manufacturer", u"Bei Defekten müssen Sie sich an den Hersteller wenden, wir verkaufen nur."},
    {Language::German, "original_packaging_required", u"Ohne Originalkarton nehmen wir Ihr defektes Radio nicht an."},
    {Language::German, "store_credit_only", u"Bei Mängeln gibt es bei uns nur einen Gutschein, niemals Geld zurück."},
    {Language::German, "customer_must_prove", u"Solange Sie nicht beweisen, dass der Mangel beim Kauf schon da war, machen wir nichts."},
    {Language::German, "report_within_x_days", u"Reklamationen später als acht Tage nach dem Kauf werden nicht bearbeitet."},
    {Language::German, "used_goods_no_guarantee", u"Auf gebrauchte Fahrräder geben wir keinerlei Gewährleistung."},
    {Language::German, "presume_user_fault", u"Sie haben das Gerät wohl fallen lassen."},
    {Language::German, "no_receipt_no_rights", u"Ohne Kassenbon können wir für Ihren Wasserkocher nichts tun."},
    {Language::German, "", u"Die gesetzliche Gewährleistung gilt auch für reduzierte Ware, ich repariere also Ihre Lampe."},
    {Language::German, "", u"Sie müssen nichts beweisen: Das Gesetz vermutet, dass der Mangel schon da war."},
    {Language::German, "", u"Andere Geschäfte verlangen den Originalkarton; bei uns ist er nicht nötig."},
    {Language::German, "", u"Das Porto zahlen nicht Sie, ich schicke Ihnen ein Etikett."},
    {Language::German, "", u"Sie brauchen sich nicht an den Hersteller zu wenden, wir kümmern uns um alles."},
    {Language::German, "", u"Sie müssen keinen Gutschein nehmen: Ich überweise Ihnen den Betrag zurück."},
    {Language::German, "", u"Ihr gebrauchtes Fahrrad hat ein Jahr gesetzliche Gewährleistung, ich nehme es also zur Reparatur an."},
    {Language::German, "", u"Die Reparatur ist kostenlos, Ersatzteile und Arbeitszeit inbegriffen."},
    {Language::German, "", u"Sie schrieben, der frühere Verkäufer habe ohne Kassenbon abgelehnt; uns genügt ein Kontoauszug."},
    {Language::German, "", u"Es gibt keine Frist von acht Tagen, Sie sind rechtzeitig."},
    // Bills for what is free within the guarantee.
    {Language::French, "customer_pays_repair_or_shipping", u"La garantie couvre le défaut, mais les frais de réparation sont à votre charge."},
    {Language::French, "customer_pays_repair_or_shipping", u"La main-d'œuvre vous sera facturée, seules les pièces sont prises en charge."},
    {Language::French, "customer_pays_repair_or_shipping", u"Comptez 45 € de frais de diagnostic, à régler avant toute réparation."},
    {Language::French, "customer_pays_repair_or_shipping", u"La réparation de votre cafetière est payante."},
    {Language::French, "customer_pays_repair_or_shipping", u"Le transport jusqu'à l'atelier est à vos frais."},
    {Language::French, "customer_pays_repair_or_shipping", u"Nous réparons le fermoir, mais vous payez le port aller et retour."},
    {Language::French, "customer_pays_repair_or_shipping", u"L'examen de l'appareil vous coûtera 30 euros, même sous garantie."},
    {Language::French, "customer_pays_repair_or_shipping", u"Pour la réparation sous garantie, nous facturons un forfait de 25 €."},
    {Language::French, "customer_pays_repair_or_shipping", u"Vous devrez régler l'expertise avant que nous ouvrions l'appareil."},
    {Language::French, "customer_pays_repair_or_shipping", u"Il faudra nous renvoyer le colis à vos frais."},
    {Language::French, "", u"Les frais de réparation sont à notre charge."},
    {Language::French, "", u"La gravure que vous avez commandée coûte 15 €."},
    {Language::French, "", u"Votre montre n'est plus sous garantie ; la réparation coûterait 60 €, voulez-vous que je la fasse ?"},
    {Language::French, "", u"Je vous rembourse les frais de port que vous avez payés."},
    {Language::French, "", u"Le diagnostic est gratuit et le retour aussi."},
    {Language::French, "", u"Vous ne payez ni la réparation ni le transport."},
    {Language::French, "", u"Si vous souhaitez un bracelet plus long, je peux vous en proposer un pour 20 €."},
    {Language::Dutch, "customer_pays_repair_or_shipping", u"De garantie geldt, maar u betaalt de herstelling zelf."},
    {Language::Dutch, "customer_pays_repair_or_shipping", u"De onderzoekskosten van 35 euro zijn voor uw rekening."},
    {Language::Dutch, "customer_pays_repair_or_shipping", u"Voor het nazicht vragen wij 40 euro, ook binnen de garantie."},
    {Language::Dutch, "customer_pays_repair_or_shipping", u"Het werkloon wordt u aangerekend, de onderdelen niet."},
    {Language::Dutch, "customer_pays_repair_or_shipping", u"De verzending naar de hersteller is op uw kosten."},
    {Language::Dutch, "customer_pays_repair_or_shipping", u"De reparatie van uw koffiezetapparaat is betalend."},
    {Language::Dutch, "customer_pays_repair_or_shipping", u"U moet de transportkosten naar het atelier betalen."},
    {Language::Dutch, "customer_pays_repair_or_shipping", u"Wij herstellen de ritssluiting, maar rekenen 20 euro herstelkosten aan."},
    {Language::Dutch, "customer_pays_repair_or_shipping", u"Voor een herstelling onder garantie brengen wij een forfait van 25 euro in rekening."},
    {Language::Dutch, "customer_pays_repair_or_shipping", u"Het opsturen van het toestel kost u 12 euro."},
    {Language::Dutch, "", u"De herstelling kost u niets."},
    {Language::Dutch, "", u"De gravure die u bestelde, kost 15 euro."},
    {Language::Dutch, "", u"Uw horloge is buiten garantie; een herstelling zou 60 euro kosten, wilt u dat ik ze doe?"},
    {Language::Dutch, "", u"De verzendkosten zijn voor onze rekening."},
    {Language::Dutch, "", u"Ik betaal u de verzendkosten terug."},
    {Language::Dutch, "", u"U betaalt niets voor het onderzoek."},
    {Language::Dutch, "", u"Wenst u een langere riem, dan kan dat voor 20 euro."},
    {Language::English, "customer_pays_repair_or_shipping", u"There is a charge for the repair under guarantee."},
    {Language::English, "customer_pays_repair_or_shipping", u"The guarantee covers the parts, but you pay for the labour."},
    {Language::English, "customer_pays_repair_or_shipping", u"An inspection fee of £30 is payable before we look at it."},
    {Language::English, "customer_pays_repair_or_shipping", u"The repair will be invoiced to you."},
    {Language::English, "customer_pays_repair_or_shipping", u"Carriage to the workshop is at your expense."},
    {Language::English, "customer_pays_repair_or_shipping", u"We'll mend the clasp, but we bill you for the diagnosis."},
    {Language::English, "customer_pays_repair_or_shipping", u"You will need to cover the courier both ways."},
    {Language::English, "customer_pays_repair_or_shipping", u"Our workshop charges a £25 assessment fee even within the guarantee."},
    {Language::English, "customer_pays_repair_or_shipping", u"The labour costs £40 and is not included in the guarantee."},
    {Language::English, "customer_pays_repair_or_shipping", u"Please post the kettle to us at your own cost."},
    {Language::English, "", u"The cost of the repair is on us."},
    {Language::English, "", u"The engraving costs £15, as agreed."},
    {Language::English, "", u"Your watch is out of guarantee; a repair would cost £60, would you like me to do it?"},
    {Language::English, "", u"I am refunding the postage you paid."},
    {Language::English, "", u"There is no charge for the inspection."},
    {Language::English, "", u"You won't pay for the repair or the courier."},
    {Language::English, "", u"If you would like a longer strap, I can add one for £20."},
    {Language::German, "customer_pays_repair_or_shipping", u"Die Gewährleistung greift, aber die Reparatur ist kostenpflichtig."},
    {Language::German, "customer_pays_repair_or_shipping", u"Die Arbeitszeit stellen wir Ihnen in Rechnung, nur die Ersatzteile sind frei."},
    {Language::German, "customer_pays_repair_or_shipping", u"Für die Prüfung berechnen wir 30 Euro."},
    {Language::German, "customer_pays_repair_or_shipping", u"Die Kosten der Reparatur gehen zu Ihren Lasten."},
    {Language::German, "customer_pays_repair_or_shipping", u"Den Transport in die Werkstatt zahlen Sie selbst."},
    {Language::German, "customer_pays_repair_or_shipping", u"Wir reparieren den Verschluss, das Porto tragen aber Sie."},
    {Language::German, "customer_pays_repair_or_shipping", u"Für die Untersuchung fällt eine Pauschale von 25 Euro an, auch während der Garantie."},
    {Language::German, "customer_pays_repair_or_shipping", u"Sie müssen die Versandkosten zum Hersteller übernehmen."},
    {Language::German, "customer_pays_repair_or_shipping", u"Die Diagnose kostet Sie 40 Euro."},
    {Language::German, "customer_pays_repair_or_shipping", u"Bitte schicken Sie das Gerät auf eigene Kosten ein."},
    {Language::German, "", u"Die Kosten der Reparatur übernehmen wir."},
    {Language::German, "", u"Die Gravur, die Sie bestellt haben, kostet 15 Euro."},
    {Language::German, "", u"Ihre Uhr ist außerhalb der Garantie; eine Reparatur würde 60 Euro kosten, möchten Sie das?"},
    {Language::German, "", u"Ich erstatte Ihnen das Porto."},
    {Language::German, "", u"Die Prüfung ist kostenlos, die Rücksendung auch."},
    {Language::German, "", u"Sie zahlen weder die Reparatur noch den Versand."},
    {Language::German, "", u"Wenn Sie ein längeres Band wünschen, kostet es 20 Euro."},
};

/// Every country of the facts, as a shop there writes: a Belgian one in all four languages, like any other.
constexpr const char* kCountries[] = {"FR", "BE", "NL", "LU", "DE", "AT", "IE", "UK", "CH", "ES", "IT", "PT"};

LawCase bought(const char* country)
{
    LawCase what;
    what.country = QString::fromLatin1(country);
    what.purchased = what.delivered = QDate(2026, 5, 4);
    what.complained = QDate(2026, 7, 6); // inside every presumption
    what.goods = Goods::Used;            // so that all statements stand in the list
    what.channel = SaleChannel::Distance;
    return what;
}

} // namespace

/// What is written about her rights, in the reply's language, held against the law of the shop's country.
class LawStatementsTest : public QObject
{
    Q_OBJECT

    std::map<Language, std::shared_ptr<Checker>> m_checkers;
    std::optional<law::Facts> m_facts;

    QList<Finding> read(const Said& said, const char* country)
    {
        const auto verdict = m_facts->judge(bought(country));
        ReaderContext reader;
        reader.insidePresumption = verdict->answer.presumption.open.value_or(false);
        ReplyFacts facts;
        facts.forbidden = verdict->forbidden;
        return m_checkers[said.language]->check(QString::fromUtf16(said.text), reader, facts).findings;
    }

private slots:
    void initTestCase()
    {
        for (size_t i = 0; i < codesOf(Language{}).size(); ++i) {
            auto checker = Checker::load(static_cast<Language>(i));
            QVERIFY(checker);
            m_checkers[static_cast<Language>(i)] = std::make_shared<Checker>(std::move(*checker));
        }
        auto facts = law::Facts::embedded();
        QVERIFY(facts);
        m_facts = std::move(*facts);
    }

    void whatTheLawForbidsIsNamedWithItsArticleAndSeverity_data() { rows(true); }
    void whatTheLawForbidsIsNamedWithItsArticleAndSeverity()
    {
        QFETCH(int, index);
        const Said& said = kSaid[index];
        for (const char* country : kCountries) {
            const QString where = QStringLiteral("%1: %2").arg(QLatin1StringView(country), QString::fromUtf16(said.text));
            const auto forbidden = m_facts->forbidden(bought(country));
            const auto row = std::ranges::find(*forbidden, QLatin1StringView(said.key), &ForbiddenStatement::key);
            const auto found = read(said, country);
            const auto named = std::ranges::find_if(found, [](const Finding& each) { return each.forbidden.has_value(); });
            if (row == forbidden->end()) { // this law does not forbid it: never a stop that names an article
                QVERIFY2(std::ranges::none_of(found, [&](const Finding& each) { return each.forbidden && each.forbidden->key == QLatin1StringView(said.key); }), qPrintable(where));
                continue;
            }
            QVERIFY2(named != found.end(), qPrintable(where));
            QCOMPARE(named->forbidden->key, QLatin1StringView(said.key));
            QCOMPARE(named->forbidden->source, row->source);
            QVERIFY2(!named->forbidden->source.article.isEmpty(), qPrintable(where));
            if (row->severity == Unlawfulness::Illegal) // what only its likeness speaks for is never a stop
                QCOMPARE(named->severity, named->learned ? Severity::Warning : Severity::Stop);
            if (row->severity == Unlawfulness::Check)
                QVERIFY2(named->severity < Severity::Stop, qPrintable(where));
        }
    }

    /// A bill out of the guarantee is an ordinary one.
    void aBillOutOfTheGuaranteeNamesNoLaw()
    {
        for (const Said& said : kSaid) {
            if (QLatin1StringView(said.key) != u"customer_pays_repair_or_shipping")
                continue;
            LawCase old = bought("BE");
            old.goods = Goods::New;
            old.purchased = old.delivered = QDate(2019, 5, 4);
            const auto verdict = m_facts->judge(old);
            ReplyFacts facts;
            facts.forbidden = verdict->forbidden;
            for (const Finding& each : m_checkers[said.language]->check(QString::fromUtf16(said.text), {}, facts).findings)
                QVERIFY2(!each.forbidden || each.forbidden->key != u"customer_pays_repair_or_shipping", qPrintable(QString::fromUtf16(said.text)));
        }
    }

    void whatKeepsHerRightsIsLeftAlone_data() { rows(false); }
    void whatKeepsHerRightsIsLeftAlone()
    {
        QFETCH(int, index);
        for (const char* country : kCountries) {
            const auto found = read(kSaid[index], country);
            for (const Finding& each : found)
                QVERIFY2(!each.forbidden && (each.category != Category::Unlawful || each.severity == Severity::Note), qPrintable(each.rule));
        }
    }

private:
    static void rows(bool harmful)
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(kSaid)); ++i) {
            if ((*kSaid[i].key != 0) == harmful)
                QTest::addRow("%s %d %s", code(kSaid[i].language).data(), i, kSaid[i].key) << i;
        }
    }
};

QTEST_GUILESS_MAIN(LawStatementsTest)
#include "LawStatementsTest.moc"
