DELETE FROM house_phrase WHERE id = ?1
