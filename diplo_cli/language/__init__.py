"""Language: sentences, shallow tokens, the gate, and the only module that loads spaCy (`parser`)."""
