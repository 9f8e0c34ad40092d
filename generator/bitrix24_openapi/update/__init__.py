"""Following the documentation: build, judge, compare, release. The outermost layer."""
