SELECT id FROM complaint WHERE lane <> 'not-complaints' ORDER BY active_at DESC, id DESC LIMIT ?1 OFFSET ?2
