"""A Model Context Protocol server: language models find, understand and call methods.

:mod:`.knowledge` finds operations, :mod:`.describe` writes what is known of one in few words,
:mod:`.calling` checks and makes calls, :mod:`.server` offers all of it as tools.
"""
