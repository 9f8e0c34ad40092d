"""Tables of parameters and fields: columns, name cells, types."""
