SELECT reading FROM remark WHERE id = ?1
