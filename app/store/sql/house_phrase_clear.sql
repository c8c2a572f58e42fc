DELETE FROM house_phrase
