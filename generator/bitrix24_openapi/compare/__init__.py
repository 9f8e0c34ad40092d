"""What changed: between two specs (:mod:`.api`), between two client packages (:mod:`.package`)."""
