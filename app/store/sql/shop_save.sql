INSERT INTO shop (id, name, street, postal_code, city, country, region, phone, email, hours, sign_off, currency,
    own_addresses, time_zone, languages, acknowledge_within, acknowledge_warning, mediator, logo)
VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, street = excluded.street, postal_code = excluded.postal_code,
    city = excluded.city, country = excluded.country, region = excluded.region, phone = excluded.phone,
    email = excluded.email, hours = excluded.hours, sign_off = excluded.sign_off, currency = excluded.currency,
    own_addresses = excluded.own_addresses, time_zone = excluded.time_zone, languages = excluded.languages,
    acknowledge_within = excluded.acknowledge_within, acknowledge_warning = excluded.acknowledge_warning,
    mediator = excluded.mediator, logo = excluded.logo
