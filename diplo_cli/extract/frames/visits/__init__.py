"""Visits: one module for each way in which English tells of them. `find` offers a word to all."""
