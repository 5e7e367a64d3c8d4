"""Measures the search: how well it finds, what it loads, how long it takes, what it costs."""
