#include "desk/ShopBookDesk.h"
#include "desk/DataMove.h"
#include "desk/DemoShop.h"
#include "desk/DeskContext.h"
#include "store/ShopTable.h"

namespace amends {

namespace {

const QString firstRunOver = QStringLiteral("first_run_over");

class ShopBookDesk : public ShopBook
{
public:
    explicit ShopBookDesk(DeskContext& context) : m_context(context) {}

    Async<Shop> shop() override
    {
        return m_context.read([this](store::Connection&) -> Result<Shop> { return m_context.shop(); });
    }

    Async<void> saveShop(const Shop& shop) override
    {
        return m_context.act(Turn::Everyday, [shop](Act& act) -> Done {
            act.changes.shop = true;
            act.changes.everything = true; // days and amounts of every row are told in the shop's zone and currency
            return store::ShopTable(act.db).saveShop(shop);
        });
    }

    Async<QList<Staff>> staff() override
    {
        return m_context.read([](store::Connection& db) { return store::ShopTable(db).staff(); });
    }

    Async<StaffId> saveStaff(const Staff& staff) override
    {
        return m_context.act(Turn::Everyday, [staff](Act& act) {
            act.changes.shop = true;
            return store::ShopTable(act.db).saveStaff(staff);
        });
    }

    Async<QList<StaffId>> saveAll(const Shop& shop, const QList<Staff>& staff) override
    {
        return m_context.act(Turn::Everyday, [shop, staff](Act& act) -> Result<QList<StaffId>> {
            act.changes.shop = true;
            act.changes.everything = true;
            if (const Done saved = store::ShopTable(act.db).saveShop(shop); !saved)
                return std::unexpected(saved.error());
            QList<StaffId> ids;
            for (const Staff& each : staff) {
                const auto id = store::ShopTable(act.db).saveStaff(each);
                if (!id)
                    return std::unexpected(id.error());
                ids.append(*id);
            }
            return ids;
        });
    }

    Async<bool> isNew() override
    {
        return m_context.read([](store::Connection& db) { return store::ShopTable(db).isNew(); });
    }

    Async<FirstRun> firstRun() override
    {
        return m_context.read([](store::Connection& db) -> Result<FirstRun> {
            store::ShopTable table(db);
            const auto isNew = table.isNew();
            if (!isNew)
                return std::unexpected(isNew.error());
            if (*isNew)
                return FirstRun::Welcome;
            const auto unused = table.isUnused();
            if (!unused)
                return std::unexpected(unused.error());
            const auto ended = table.setting(firstRunOver);
            if (!ended)
                return std::unexpected(ended.error());
            return *unused && ended->isEmpty() ? FirstRun::Begin : FirstRun::Over;
        });
    }

    Async<void> endFirstRun() override
    {
        return m_context.act(Turn::Everyday, [](Act& act) -> Done {
            act.changes.shop = true;
            return store::ShopTable(act.db).setSetting(firstRunOver, QStringLiteral("1"));
        });
    }

    Async<void> fillDemo(int customers, int complaints, quint32 seed) override
    {
        return fillShop(m_context, customers, complaints, seed);
    }

    Async<qint64> dataSize() override
    {
        return m_context.background.run(Turn::Everyday, [this]() -> Result<qint64> { return folderSize(m_context.dataDir); });
    }

    Async<MoveReport> moveTo(const QString& folder) override { return moveData(m_context, folder); }

private:
    DeskContext& m_context;
};

} // namespace

std::unique_ptr<ShopBook> makeShopBook(DeskContext& context)
{
    return std::make_unique<ShopBookDesk>(context);
}

} // namespace amends
