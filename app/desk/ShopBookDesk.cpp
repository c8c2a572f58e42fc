#include "desk/ShopBookDesk.h"
#include "desk/DemoShop.h"
#include "desk/DeskContext.h"
#include "store/ShopTable.h"

namespace amends {

namespace {

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

    Async<bool> isNew() override
    {
        return m_context.read([](store::Connection& db) { return store::ShopTable(db).isNew(); });
    }

    Async<void> fillDemo(int customers, int complaints, quint32 seed) override
    {
        return fillShop(m_context, customers, complaints, seed);
    }

private:
    DeskContext& m_context;
};

} // namespace

std::unique_ptr<ShopBook> makeShopBook(DeskContext& context)
{
    return std::make_unique<ShopBookDesk>(context);
}

} // namespace amends
