"""The closed classes of English words that the rules lean on; the open ones are data in the lexicon."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Verb groups: "has not been saying", "would say".
BE = _set("'re are be been being get got is was were ’re")
HAVE = _set("'d 've had has have having ’d ’ve")
MODALS = _set("'ll can cannot could couldn't may might must ought shall should will won't would wouldn't ’ll")
NEGATIONS = _set("cannot didn't doesn't don't hadn't hardly hasn't haven't n't neither never nor not won't")

# What a noun phrase hangs on, and what opens another clause.
PREPOSITIONS = _set(
    """about above across after against ahead along amid among around at before behind between by despite during for
    from in inside into like near of off on onto over through throughout to toward towards under until upon via
    with within without"""
)
OPENERS = _set(
    """after although and as because before but if since that though unless until when where whereas whereby whether
    while"""
)
DETERMINERS = _set("'s a an any her his its no the their these this ’ ’s")

ARTICLES = _set("a an the")
# One of those who spoke before: "a third said".
ONES = _set("another fourth one second third")
# Of whom nothing is told but whose they are.
SOURCES = _set("source sources")
# "came after the paper reported": prepositions that open a clause as well.
CONJUNCTIONS = _set("after before like since until")

# Signs: quotation marks as tokens, and what else can close the content before "X said".
MARKS = frozenset('“”"„«»')
CONTENT_ENDS = _set(", - – — ’ ' ) ? !")
DASHES = _set("- – —")
POSSESSIVES = _set("'s ’s")

# After a subject candidate: a verb that makes it the subject of the content instead.
FINITE = _set("are can could did does had has is may might not should was were will would")
# Over these no noun phrase reaches, over the last ones no bare one, looking back from its noun.
BREAKS = PREPOSITIONS | FINITE
CLAUSE_BREAKS = BREAKS | OPENERS
PHRASE_BREAKS = BREAKS | {"a", "an", "and", "or", "that", "the"}
PHRASE_REACH = 6  # tokens before a noun
# After an adverb or a day: a word that opens a clause by itself.
CLAUSE_OPENERS = _set("a an he i it my no our she some the their there these they this we")
# What begins a parenthesis after a name: "Novak, an envoy,", "Ruiz, who was".
PARENTHESIS_STARTS = _set(
    """a according addressing after along also an and asked at before citing during for formerly her herself himself
    his in its itself now on one quoting referring speaking the their then together under when which while who
    whose with"""
)
