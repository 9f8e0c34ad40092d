"""The memory of the mock portal: records that calls add, find, change and delete."""
