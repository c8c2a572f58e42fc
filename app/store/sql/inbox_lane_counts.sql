SELECT lane, count FROM inbox_count
