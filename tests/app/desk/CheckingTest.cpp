#include "DeskFixture.h"
#include "desk/Checking.h"
#include "support/Shared.h"
#include <QFile>

using namespace amends;

namespace {

const QString kBlame = QStringLiteral("C'est de votre faute.");

CheckReply check(Desk& desk, ComplaintId id, const QString& text)
{
    const auto reply = await(desk.checking().check({id, text, Language::French, 7}));
    return reply ? *reply : CheckReply();
}

} // namespace

class CheckingTest : public QObject
{
    Q_OBJECT
private slots:
    void checksWithoutADataFolder()
    {
        const auto checking = plainChecking();
        const auto reply = await(checking->check({{}, kBlame, Language::French, 3}));
        AMENDS_OK(reply);
        QCOMPARE(reply->revision, 3);
        QCOMPARE(reply->answer.findings.size(), 1);
        QVERIFY(!await(checking->setAside(reply->answer.findings.constFirst(), kBlame, SetAside::Always, {}, {})).has_value());
        QCOMPARE(*await(checking->languageOf(QStringLiteral("Waar blijft mijn pakket? Ik wacht al een week."))), Language::Dutch);
    }

    void setsAFindingAside_data()
    {
        QTest::addColumn<SetAside>("scope");
        QTest::addColumn<int>("twiceHere");
        QTest::addColumn<int>("elsewhere");
        QTest::newRow("once") << SetAside::Once << 1 << 1;
        QTest::newRow("in this reply") << SetAside::InThisReply << 0 << 1;
        QTest::newRow("always") << SetAside::Always << 0 << 0;
    }
    void setsAFindingAside()
    {
        QFETCH(SetAside, scope);
        QFETCH(int, twiceHere);
        QFETCH(int, elsewhere);
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        const ComplaintId other = shop.complaint(QStringLiteral("Two"));
        const CheckReply first = check(*shop.desk, id, kBlame);
        QCOMPARE(first.answer.findings.size(), 1);
        const Finding finding = first.answer.findings.constFirst();
        AMENDS_OK(await(shop.desk->checking().setAside(finding, kBlame, scope, id, QStringLiteral("agreed with her"))));
        const CheckReply then = check(*shop.desk, id, kBlame);
        QCOMPARE(then.answer.findings.size(), 0);
        QCOMPARE(then.setAside.size(), 1);
        QCOMPARE(check(*shop.desk, other, kBlame).answer.findings.size(), elsewhere);
        QCOMPARE(check(*shop.desk, id, kBlame + QStringLiteral("\n\n") + kBlame).answer.findings.size(), twiceHere);

        const auto approvals = await(shop.desk->checking().approvals());
        AMENDS_OK(approvals);
        QCOMPARE(approvals->size(), 1);
        QCOMPARE(approvals->constFirst().scope, scope);
        QCOMPARE(approvals->constFirst().reason, QStringLiteral("agreed with her"));
        AMENDS_OK(await(shop.desk->checking().takeBack(finding.approvalKey, approvals->constFirst().complaint)));
        QCOMPARE(check(*shop.desk, id, kBlame).answer.findings.size(), 1);
    }

    void forgetsWhatWasSetAsideOnceWhenItsWordsAreGone()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        const Finding finding = check(*shop.desk, id, kBlame).answer.findings.constFirst();
        AMENDS_OK(await(shop.desk->checking().setAside(finding, kBlame, SetAside::Once, id, {})));
        QCOMPARE(check(*shop.desk, id, QString()).answer.findings.size(), 0);
        QCOMPARE(check(*shop.desk, id, kBlame).answer.findings.size(), 1);
    }

    void whatIsLikeASentenceSetAsideForGoodStaysQuiet()
    {
        // A sentence that no rule knows, found among those that were learnt from.
        QFile corpus(testData(QStringLiteral("../../resources/language/corpus/fr/atelier.tsv")));
        QVERIFY(corpus.open(QIODevice::ReadOnly));
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        const ComplaintId other = shop.complaint(QStringLiteral("Two"));
        QString text;
        std::optional<Finding> finding;
        while (!finding && !corpus.atEnd()) {
            text = QString::fromUtf8(corpus.readLine()).trimmed().section(u'\t', 3);
            const QList<Finding> all = check(*shop.desk, id, text).answer.findings;
            if (all.size() == 1 && all.first().learned && text.count(u' ') > 6)
                finding = all.first();
        }
        QVERIFY(finding);
        AMENDS_OK(await(shop.desk->checking().setAside(*finding, text, SetAside::Always, id, QStringLiteral("our way of speaking"))));
        const QString alike = text.chopped(1) + QStringLiteral(" demain.");
        QCOMPARE(check(*shop.desk, other, text).answer.findings.size(), 0);
        for (const Finding& still : check(*shop.desk, other, alike).answer.findings)
            QVERIFY2(!still.learned || still.rule != finding->rule, qPrintable(alike));
        QCOMPARE(await(shop.desk->checking().approvals())->size(), 1);
        AMENDS_OK(await(shop.desk->checking().takeBack(finding->approvalKey, {})));
        QCOMPARE(check(*shop.desk, other, text).answer.findings.size(), 1);
    }

    void stopsWhatNamesAnotherCustomer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("leaked");
        QTest::newRow("an e-mail address") << QStringLiteral("Écrivez à marc@example.org, il vous aidera.") << QStringLiteral("marc@example.org");
        QTest::newRow("an order number") << QStringLiteral("Votre commande #1001 est partie.") << QStringLiteral("#1001");
        QTest::newRow("a full name") << QStringLiteral("Comme nous l'avons dit à Marc Willems hier.") << QStringLiteral("Marc Willems");
        QTest::newRow("her own address") << QStringLiteral("Je vous réponds sur ann@example.org.") << QString();
        QTest::newRow("her own order") << QStringLiteral("Votre commande #2002 est partie.") << QString();
        QTest::newRow("her own name") << QStringLiteral("Bonjour Ann Peeters,") << QString();
        QTest::newRow("nobody's number") << QStringLiteral("Votre commande #9999 est partie.") << QString();
        QTest::newRow("a year") << QStringLiteral("En 1001 ou en 2026.") << QString();
    }
    void stopsWhatNamesAnotherCustomer()
    {
        QFETCH(QString, text);
        QFETCH(QString, leaked);
        DeskFixture shop;
        const ComplaintId hers = shop.complaint(QStringLiteral("One"));
        const ComplaintId his = shop.complaint(QStringLiteral("Two"), QStringLiteral("It broke too."), QStringLiteral("Marc Willems"));
        const CustomerId ann = shop.read(hers).customer;
        const CustomerId marc = shop.read(his).customer;
        shop.inStore([&](store::Tables& tables) {
            for (const auto& [customer, number] : {std::pair(ann, "#2002"), std::pair(marc, "#1001")}) {
                Purchase purchase;
                purchase.customer = customer;
                purchase.orderNumber = QString::fromLatin1(number);
                purchase.ordered = shop.clock.now().addDays(-30);
                QVERIFY(tables.purchases.add(purchase).has_value());
            }
        });
        QStringList found;
        for (const Finding& finding : check(*shop.desk, hers, text).answer.findings) {
            if (finding.category == Category::Leak)
                found += text.mid(finding.range.start, finding.range.length());
        }
        QCOMPARE(found.join(u'|'), leaked);
    }

    void offersLinesMadeOfTheShop()
    {
        DeskFixture shop;
        Shop book = *await(shop.desk->shopBook().shop());
        book.phone = QStringLiteral("02 123 45 67");
        AMENDS_OK(await(shop.desk->shopBook().saveShop(book)));
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        const CheckReply reply = check(*shop.desk, id, QStringLiteral("C'est notre erreur, je vous rembourse les 49 €. Pardon."));
        QVERIFY(reply.answer.elements.advised.contains(Element::Date));
        // The clock stands at a Saturday: the next working day is Monday.
        QVERIFY2(reply.answer.elements.lines.value(Element::Date).contains(QStringLiteral("lundi 23 novembre")),
                 qPrintable(reply.answer.elements.lines.value(Element::Date)));
        const CheckReply signedOff = check(*shop.desk, id, QStringLiteral("C'est notre erreur, je vous rembourse les 49 € lundi. Pardon.\n\nJulie Morel"));
        QVERIFY2(signedOff.answer.elements.lines.value(Element::Contact).contains(book.phone),
                 qPrintable(signedOff.answer.elements.lines.value(Element::Contact)));
    }

    void namesTheArticleOfTheShopsCountryWhileTheGuaranteeRuns()
    {
        DeskFixture shop;
        Shop book = *await(shop.desk->shopBook().shop());
        book.country = QStringLiteral("BE");
        AMENDS_OK(await(shop.desk->shopBook().saveShop(book)));
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        const QString text = QStringLiteral("Aucune garantie sur les lampes soldées.");
        QVERIFY(!check(*shop.desk, id, text).answer.findings.front().forbidden);
        shop.inStore([&](store::Tables& tables) {
            Complaint matter = shop.read(id);
            Purchase purchase;
            purchase.customer = matter.customer;
            purchase.orderNumber = QStringLiteral("#7");
            purchase.ordered = shop.clock.now().addDays(-100);
            purchase.delivered = shop.clock.now().date().addDays(-98);
            const auto bought = tables.purchases.add(purchase);
            QVERIFY(bought.has_value());
            matter.purchase = *bought;
            QVERIFY(tables.complaints.save(matter).has_value());
        });
        const Finding finding = check(*shop.desk, id, text).answer.findings.front();
        QVERIFY(finding.forbidden);
        QCOMPARE(finding.forbidden->key, QStringLiteral("no_guarantee_on_sale_items"));
        QCOMPARE(finding.severity, Severity::Stop);
        QVERIFY2(finding.forbidden->source.article.contains(QStringLiteral("1649")), qPrintable(finding.forbidden->source.article));
    }

    void noticesAReplyThatWasSentToOthers()
    {
        DeskFixture shop;
        const QString words = QStringLiteral("Bonjour, merci de nous avoir écrit au sujet de votre casque. Un casque neuf part ce soir de "
                                             "notre magasin et vous l'aurez lundi avant midi. Pardon pour ces trois semaines sans musique, "
                                             "nous avons changé de transporteur depuis.");
        const ComplaintId other = shop.complaint(QStringLiteral("Two"), QStringLiteral("It broke too."), QStringLiteral("Marc Willems"));
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        const auto alike = [&] {
            const CheckReply reply = check(*shop.desk, id, words);
            return std::ranges::any_of(reply.answer.findings, [](const Finding& f) { return f.reasonKey == u"like_last"; });
        };
        QVERIFY(!alike());
        shop.inStore([&](store::Tables& tables) {
            Message sent;
            sent.complaint = other;
            sent.kind = MessageKind::Outgoing;
            sent.at = shop.clock.now();
            sent.text = words;
            QVERIFY(tables.messages.add(sent).has_value());
        });
        QVERIFY(alike());
    }
};

QTEST_GUILESS_MAIN(CheckingTest)
#include "CheckingTest.moc"
