"""How accurate the documents are: oracles, verdicts on findings, counters, the report."""
