SELECT id, name, search, within FROM saved_view ORDER BY position, id
