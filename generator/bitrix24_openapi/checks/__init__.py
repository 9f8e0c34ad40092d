"""How far the documents are right: oracles, judgements of findings, counters, the report."""
