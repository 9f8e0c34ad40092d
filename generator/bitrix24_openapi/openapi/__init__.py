"""Reading and writing OpenAPI documents, ours and those of others."""
