"""A parsed sentence with its mentions laid on it: who does what, whose a noun is, where a phrase is."""
