DELETE FROM house_text
