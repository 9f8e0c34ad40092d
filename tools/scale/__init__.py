"""Helpers of ``tools/bench_scale.py``: worker processes, and a server that counts renewals."""
