"""Language: sentences, shallow tokens, forms of verbs, and the only module that loads spaCy (`parser`)."""
