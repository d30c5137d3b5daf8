"""Meetings and consultations: by verb, by noun, and who comes together. `find` offers a word to all."""
