SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name <> 'search'
    AND name NOT LIKE 'search~_%' ESCAPE '~' AND name NOT LIKE 'backup~_%' ESCAPE '~' AND name <> 'attachment_bytes'
ORDER BY name
