#include "shopdata/Formats.h"

namespace amends::shopdata {

namespace {

constexpr const char* kShopifyOrders = R"(
order_number = Name
email = Email
phone = Phone | Billing Phone | Shipping Phone
name = Billing Name | Shipping Name
company = Billing Company | Shipping Company
street = Billing Address1 | Billing Street | Shipping Address1
street_2 = Billing Address2
postal_code = Billing Zip | Shipping Zip
city = Billing City | Shipping City
country = Billing Country | Shipping Country
ordered = Created at | Processed At | Paid at
currency = Currency
total = Total
discount = Discount Amount
refunded = Refunded Amount
cancelled = Cancelled at
status = Financial Status
article = Lineitem sku
description = Lineitem name
quantity = Lineitem quantity
unit_price = Lineitem price
line_discount = Lineitem discount)";

constexpr const char* kShopifyTransporter = R"(
order_number = Name
email = Email
phone = Phone | Billing Phone | Shipping Phone
name = Billing Name | Shipping Name
company = Billing Company | Shipping Company
street = Billing Address1 | Shipping Address1
street_2 = Billing Address2
postal_code = Billing Zip | Shipping Zip
city = Billing City | Shipping City
country = Billing Country Code | Billing Country | Shipping Country
ordered = Processed At
currency = Currency
discount = Discount amount
cancelled = Cancelled At
status = Financial Status
article = Lineitem sku
description = Lineitem name
quantity = Lineitem quantity
unit_price = Lineitem price
shipping = Shipping line price
transaction_amount = Transaction amount
transaction_kind = Transaction kind)";

constexpr const char* kShopifyCustomers = R"(
customer_id = Customer ID
email = Email
phone = Phone | Default Address Phone
first_name = First Name
last_name = Last Name
company = Default Address Company | Company
street = Default Address Address1 | Address1
street_2 = Default Address Address2 | Address2
postal_code = Default Address Zip | Zip
city = Default Address City | City
country = Default Address Country Code | Country Code | Country
declared_spend = Total Spent)";

constexpr const char* kWooAnalyticsOrders = R"(
order_number = Order # | Commande n° | Bestelling # | Bestellung #
name = Customer | Client | Klant | Kunde
ordered = Date | Datum
status = Status | État
total = N. Revenue | Net sales | Ventes nettes | N. Revenue (formatted))";

constexpr const char* kWooAnalyticsCustomers = R"(
name = Name
email = Email
since = Sign Up | Date registered
postal_code = Postal Code
city = City
country = Country / Region
declared_spend = Total Spend)";

constexpr const char* kWooAdvancedExport = R"(
order_number = Order Number | Order ID
email = Email (Billing) | Customer Email
phone = Phone (Billing) | Phone (Shipping)
first_name = First Name (Billing) | First Name (Shipping)
last_name = Last Name (Billing) | Last Name (Shipping)
company = Company (Billing)
street = Address 1&2 (Billing) | Address 1 (Billing)
postal_code = Postcode (Billing)
city = City (Billing)
country = Country Code (Billing)
customer_id = Customer User ID | Customer ID
ordered = Order Date | Paid Date
currency = Order Currency
status = Order Status
total = Order Total Amount
discount = Cart Discount Amount
refunded = Order Refund Amount
article = SKU
description = Item Name
quantity = Quantity (- Refund) | Quantity
unit_price = Item Cost
line_amount = Order Line Total)";

constexpr const char* kWebToffee = R"(
order_number = order_number | order_id
customer_id = customer_id | customer_user
email = billing_email | customer_email
phone = billing_phone
first_name = billing_first_name
last_name = billing_last_name
company = billing_company
street = billing_address_1
street_2 = billing_address_2
postal_code = billing_postcode
city = billing_city
country = billing_country
ordered = order_date | paid_date
currency = order_currency
status = status
total = order_total
discount = discount_total | cart_discount)";

constexpr const char* kPrestaShopCustomers = R"(
customer_id = id
first_name = First name
last_name = Last name
email = Email address
company = Company
declared_spend = Sales
since = Registration)";

constexpr const char* kPrestaShopOrders = R"(
order_number = Reference
name = Customer
company = Company
total = Total
status = Status
ordered = Date)";

constexpr const char* kPrestaShopSql = R"(
order_number = reference | id_order
customer_id = id_customer
email = email
first_name = firstname
last_name = lastname
ordered = date_add | invoice_date
total = total_paid_tax_incl | total_paid
discount = total_discounts_tax_incl | total_discounts
status = order_state | current_state_name
article = product_reference
description = product_name
quantity = product_quantity
unit_price = unit_price_tax_incl)";

constexpr const char* kMagentoOrders = R"(
order_number = ID
name = Customer Name | Bill-to Name
email = Customer Email
ordered = Purchase Date
total = Grand Total (Purchased) | Grand Total (Base)
refunded = Total Refunded
status = Status)";

constexpr const char* kMagentoCustomers = R"(
email = email
first_name = firstname
last_name = lastname
since = created_at)";

constexpr const char* kMagentoProfiles = R"(
email = email
first_name = firstname
last_name = lastname
street = street
city = city
postal_code = postcode
country = country_id
phone = telephone)";

constexpr const char* kDolibarrInvoices = R"(
order_number = InvoiceRef | Ref. facture | InvoiceId
customer_id = CustomerCode | Code client | IdCompany | Id société
company = CompanyName | Raison sociale
street = Address | Adresse
postal_code = Zip | Code postal
city = Town | Ville
country = CountryCode | Code pays
phone = Phone | Téléphone
email = EMail | Email
ordered = DateInvoice | Date facturation
total = TotalTTC | Montant TTC | Total TTC)";

constexpr const char* kDolibarrContacts = R"(
customer_id = CustomerCode | Code client | IdCompany | Id société
first_name = Firstname | Prénom
last_name = Lastname | Nom
company = CompanyName | Raison sociale
street = Address | Adresse
postal_code = Zip | Code postal
city = Town | Ville
country = CountryCode | Code pays | Country
phone = Mobile | Phone | Téléphone
email = EMail | Email)";

constexpr const char* kOdooOrders = R"(
order_number = name
customer_id = partner_id/id | partner_id/.id
name = partner_id/name | partner_id
email = partner_id/email
phone = partner_id/phone | partner_id/mobile
ordered = date_order
currency = currency_id/name | currency_id
total = amount_total
status = state
article = order_line/product_id/default_code
description = order_line/product_id/name | order_line/product_id | order_line/name
quantity = order_line/product_uom_qty
unit_price = order_line/price_unit
line_amount = order_line/price_total)";

constexpr const char* kSquareTransactions = R"(
order_number = Transaction ID
customer_id = Customer ID
name = Customer Name
ordered = Date
ordered_time = Time
total = Total Collected
discount = Discounts
refunded = Partial Refunds
kind = Event Type
description = Description)";

constexpr const char* kSquareItems = R"(
order_number = Transaction ID
customer_id = Customer ID
name = Customer Name
ordered = Date
ordered_time = Time
kind = Event Type
article = SKU
description = Item
quantity = Qty
line_amount = Net Sales
line_tax = Tax)";

constexpr const char* kLoyverseReceipts = R"(
order_number = Receipt number
name = Customer name
email = Customer contacts
phone = Customer contacts
ordered = Date
kind = Receipt type
status = Status
discount = Discounts
total = Total collected)";

constexpr const char* kLoyverseItems = R"(
order_number = Receipt number
name = Customer name
email = Customer contacts
phone = Customer contacts
ordered = Date
kind = Receipt type
status = Status
article = SKU
description = Item
quantity = Quantity
line_amount = Net sales
line_tax = Taxes)";

constexpr const char* kSumUpSales = R"(
order_number = Transaktionsnummer
ordered = Datum
kind = Typ
currency = Währung
article = Sku
description = Beschreibung
quantity = Menge
line_amount = Preis (brutto))";

constexpr const char* kSumUpTransactions = R"(
order_number = Transaktions-ID
ordered = Datum
kind = Transaktionsart
status = Status
total = Betrag inkl. MwSt.)";

constexpr const char* kOlistOrders = R"(
order_number = order_id
customer_id = customer_id
status = order_status
ordered = order_purchase_timestamp
delivered = order_delivered_customer_date)";

constexpr const char* kOlistCustomers = R"(
customer_id = customer_unique_id
customer_alias = customer_id
postal_code = customer_zip_code_prefix
city = customer_city)";

constexpr const char* kOlistItems = R"(
order_number = order_id
article = product_id
unit_price = price
shipping = freight_value)";

constexpr const char* kOutlook = R"(
email = E-mail Address | E-mail 2 Address | E-mail 3 Address
first_name = First Name
last_name = Last Name
company = Company
phone = Mobile Phone | Home Phone | Business Phone
street = Home Street | Business Street
postal_code = Home Postal Code | Business Postal Code
city = Home City | Business City
country = Home Country/Region | Business Country/Region)";

constexpr const char* kGoogle = R"(
name = Name
first_name = Given Name | First Name
last_name = Family Name | Last Name
company = Organization 1 - Name | Organization Name
email = E-mail 1 - Value | E-mail 2 - Value | E-mail 3 - Value | E-mail 4 - Value
phone = Phone 1 - Value | Phone 2 - Value | Phone 3 - Value
street = Address 1 - Street
postal_code = Address 1 - Postal Code
city = Address 1 - City
country = Address 1 - Country)";

constexpr const char* kThunderbird = R"(
name = Display Name
first_name = First Name
last_name = Last Name
company = Organization
email = Primary Email | Secondary Email
phone = Mobile Number | Home Phone | Work Phone
street = Home Address | Work Address
street_2 = Home Address 2
postal_code = Home ZipCode | Work ZipCode
city = Home City | Work City
country = Home Country | Work Country)";

// The surer and the more special stands first: the first that fits is taken.
constexpr Format kTable[] = {
    {"shopify-transporter", "Financial Status,Lineitem name,Transaction kind,Transaction amount", kShopifyTransporter, nullptr, '.', false, "distance"},
    {"shopify-orders", "Financial Status,Lineitem name", kShopifyOrders, nullptr, '.', false, "distance"},
    {"shopify-customers", "Total Spent,Total Orders", kShopifyCustomers, nullptr, '.', true},
    {"woocommerce-products", "ID,Type,SKU,Name,Published", "", "product_list"},
    {"woocommerce-analytics-orders", "Date,Order #,Customer type,Product(s)", kWooAnalyticsOrders, nullptr, 0, false, "distance"},
    {"woocommerce-analytics-orders", "Date,Commande n°,Client,Produit(s)", kWooAnalyticsOrders, nullptr, 0, false, "distance"},
    {"woocommerce-analytics-customers", "Name,Username,Email,Total Spend,AOV", kWooAnalyticsCustomers, nullptr, 0, true},
    {"woocommerce-advanced-export", "Order Number,Email (Billing)", kWooAdvancedExport, nullptr, 0, false, "distance"},
    {"woocommerce-advanced-export", "Order Number,Order Total Amount", kWooAdvancedExport, nullptr, 0, false, "distance"},
    {"woocommerce-webtoffee", "order_number,order_total,billing_email", kWebToffee, nullptr, 0, false, "distance"},
    {"woocommerce-webtoffee", "order_id,order_total,billing_email", kWebToffee, nullptr, 0, false, "distance"},
    {"olist-orders", "order_id,customer_id,order_purchase_timestamp", kOlistOrders, nullptr, '.', false, "distance"},
    {"olist-customers", "customer_id,customer_unique_id", kOlistCustomers, nullptr, '.', true},
    {"olist-order-items", "order_id,order_item_id,price,freight_value", kOlistItems, nullptr, '.', false, "distance"},
    {"olist-payments", "order_id,payment_sequential,payment_value", "", "payment_list"},
    {"olist-reviews", "review_id,review_score", "", "review_list"},
    {"olist-products", "product_id,product_category_name", "", "product_list"},
    {"prestashop-customers", "id,Social title,First name,Last name,Email address", kPrestaShopCustomers, nullptr, 0, true},
    {"prestashop-orders", "id,Reference,New client,Customer,Total", kPrestaShopOrders, nullptr, 0, false, "distance"},
    {"prestashop-sql", "id_order,id_customer", kPrestaShopSql, nullptr, 0, false, "distance"},
    {"magento-reviews", "sku,rating_code,rating_value,review", "", "review_list"},
    {"magento-orders", "ID,Purchase Point,Purchase Date,Status", kMagentoOrders, nullptr, 0, false, "distance"},
    {"magento-customers", "email,_website,firstname,lastname", kMagentoCustomers, nullptr, 0, true},
    {"magento-profiles", "email,firstname,lastname,country_id,telephone", kMagentoProfiles, nullptr, 0, true},
    {"magento-sample-orders", "customer_email,shipping_method,payment,product,refund", "", "orders_without_amounts"},
    {"dolibarr-invoices", "InvoiceRef,DateInvoice", kDolibarrInvoices},
    {"dolibarr-invoices", "Ref. facture,Date facturation", kDolibarrInvoices},
    {"dolibarr-contacts", "IdContact,Lastname,Firstname", kDolibarrContacts, nullptr, 0, true},
    {"dolibarr-contacts", "Id contact,Nom,Prénom", kDolibarrContacts, nullptr, 0, true},
    {"odoo-orders", "name,date_order,amount_total", kOdooOrders, nullptr, '.'},
    {"square-items", "Time Zone,Gross Sales,Transaction ID,Item,Qty", kSquareItems, nullptr, '.', false, "shop"},
    {"square-transactions", "Time Zone,Gross Sales,Transaction ID", kSquareTransactions, nullptr, '.', false, "shop"},
    {"loyverse-items", "Receipt number,Receipt type,Item,Quantity", kLoyverseItems, nullptr, 0, false, "shop"},
    {"loyverse-receipts", "Receipt number,Receipt type,Total collected", kLoyverseReceipts, nullptr, 0, false, "shop"},
    {"sumup-sales", "Transaktionsnummer,Zahlungsmethode,Preis (brutto)", kSumUpSales, nullptr, 0, false, "shop"},
    {"sumup-transactions", "Transaktions-ID,Transaktionsart,Betrag inkl. MwSt.", kSumUpTransactions, nullptr, 0, false, "shop"},
    {"customer-summary", "frequency,recency,T", "", "summary_only"},
    {"outlook-contacts", "E-mail Address,E-mail 2 Address", kOutlook, nullptr, 0, true},
    {"google-contacts", "E-mail 1 - Value", kGoogle, nullptr, 0, true},
    {"thunderbird-contacts", "Display Name,Primary Email,Secondary Email", kThunderbird, nullptr, 0, true},
};

} // namespace

std::span<const Format> formats()
{
    return kTable;
}

} // namespace amends::shopdata
