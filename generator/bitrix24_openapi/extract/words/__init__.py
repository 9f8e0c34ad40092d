"""The wording of the documentation, English and Russian, as tables of data."""
