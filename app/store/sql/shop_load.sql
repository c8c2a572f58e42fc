SELECT name, street, postal_code, city, country, region, phone, email, hours, sign_off, currency, own_addresses, time_zone,
    languages, acknowledge_within, acknowledge_warning, mediator, logo
FROM shop WHERE id = 1
