DELETE FROM shop_closure
