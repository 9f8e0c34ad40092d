"""Mutation testing: change the sources in copies of the repository, and see which test fails.

``python -m tools.mutation named`` tries the defects of tests/mutants/*.yaml, which somebody chose.
``python -m tools.mutation random`` tries a sample of small changes, which nobody chose: its score
says how much of what the code does is held by tests.
"""
