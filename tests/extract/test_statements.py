# ruff: noqa: E501 -- a row's sentence reads better whole
"""Statements: the constructions that give words to a speaker, and their near misses."""

import datetime as dt
from pathlib import Path

import pytest

from diplo_cli.extract.statements.vocabulary import load_speech
from diplo_cli.lexicon import load_lexicon
from tests.extract.statement_cases import row, speakers_of, statements_of

WEDNESDAY = dt.date(2019, 3, 20)

ORDERS = [
    row("said-here", "Portugal should talk, said Spanish envoy Josep Borrell here Tuesday.", "Josep Borrell"),
    row(
        "said-here-during", "Portugal should talk, said Josep Borrell here on Tuesday during a visit.", "Josep Borrell"
    ),
    row("not-said-here", "Josep Borrell, the envoy, said Portugal would talk here Tuesday.", "Josep Borrell"),
    row("x-said-that", "Spanish Foreign Minister Josep Borrell said that the talks would go on.", "Josep Borrell"),
    row("x-said", "Spanish Foreign Minister Josep Borrell said the talks would go on.", "Josep Borrell"),
    row("content-x-said", "The talks would go on, Spanish Foreign Minister Josep Borrell said.", "Josep Borrell"),
    row("content-said-x", "“The talks will go on,” said Spanish Foreign Minister Josep Borrell.", "Josep Borrell"),
    row("question-said-x", "“Will the talks go on?” asked Spanish Foreign Minister Josep Borrell.", "Josep Borrell"),
    row(
        "quote-in-the-middle",
        "“The talks,” Spanish Foreign Minister Josep Borrell said, “will go on.”",
        "Josep Borrell",
    ),
    row("colon", "Spanish Foreign Minister Josep Borrell said: “The talks will go on.”", "Josep Borrell"),
    row("says-x-in-a-headline", "Talks with Portugal will go on, says Spanish foreign minister", "Foreign Minister"),
    row("according-to", "The talks will go on, according to Spain's foreign ministry.", "Foreign Ministry"),
    row("according-to-first", "According to the Spanish government, the talks will go on.", "Government"),
    row(
        "as-x-said", "As Spanish Foreign Minister Josep Borrell said on Monday, the talks will go on.", "Josep Borrell"
    ),
    row(
        "told-hearers",
        "Spanish Foreign Minister Josep Borrell told reporters in Lisbon that talks would go on.",
        "Josep Borrell",
    ),
    row(
        "preposition-before-that",
        "Spanish Foreign Minister Josep Borrell announced at a briefing in Lisbon that talks would go on.",
        "Josep Borrell",
    ),
    row(
        "was-quoted",
        "Spanish Foreign Minister Josep Borrell was quoted as saying that the talks would go on.",
        "Josep Borrell",
    ),
    row("has-repeatedly-said", "Spain has repeatedly said that the talks will go on.", "Spain"),
    row("progressive", "Spain is calling for new talks.", "Spain"),
    row("by-agent", "The plan was rejected on Monday by Spain and Portugal.", "Spain; Portugal"),
]

FRAMES = [
    row("swore", "Josep Borrell swore that talks would go on.", "Josep Borrell"),
    row("when-it-announced", "When Spain announced a date, talks went on.", "Spain"),
    row("would-say-only", "Josep Borrell would say only that talks go on.", "Josep Borrell"),
    row("urged-to", "Spain urged Portugal to resume the talks.", "Spain"),
    row("warned-against", "Spain warned Portugal against breaking off the talks.", "Spain"),
    row("called-for", "Spain called for new talks.", "Spain"),
    row("called-on", "Spain called on Portugal to resume the talks.", "Spain"),
    row("accused-of", "Spain accused Portugal of breaking off the talks.", "Spain"),
    row("described-as", "Spain described the talks as useful.", "Spain"),
    row("called-something", "Spain called the proposal “a step forward”.", "Spain"),
    row("vowed-to", "Spain vowed to resume the talks.", "Spain"),
    row("denied", "Spain denied the report.", "Spain"),
    row("dismissed-a-claim", "Spain dismissed the allegation.", "Spain"),
    row("ruled-out", "Spain ruled out new talks.", "Spain"),
    row("ruled-it-out", "Josep Borrell ruled a truce out.", "Josep Borrell"),
    row("ruled-a-country", "Josep Borrell ruled a country for years.", ""),
    row("vowed-in-a-town", "Josep Borrell vowed at a rally in Arequipa, Peru, to end talks.", "Josep Borrell"),
    row("expressed", "Spain expressed hope that talks would resume.", "Spain"),
    row("noted-with", "Spain noted with satisfaction the progress of the talks.", "Spain"),
    row("raised", "Spain raised concerns about the fishing quotas.", "Spain"),
    row(
        "to-express", "Josep Borrell spoke today with Augusto Santos Silva to express his condolences.", "Josep Borrell"
    ),
    row("as-of-a-label", "Spain labelled as “useless” the proposals.", "Spain"),
    row("gap", "The plan, which Spain has rejected, is two years old.", "Spain"),
    row("informed-at", "Spain informed at a briefing that talks would go on.", "Spain"),
    row("expressed-that", "Spain expressed that it would pay.", "Spain"),
    row("reemphasized", "Spain reemphasized its plan.", "Spain"),
    row("signals-that", "Spain signals that talks will go on.", "Spain"),
    row("estimated", "Spain estimated that talks would go on.", "Spain"),
    row("commented-that", "Spain commented that talks would go on.", "Spain"),
    row("confirmed-report", "Spain confirmed the report.", "Spain"),
    row("contends", "Spain contends that talks are over.", "Spain"),
    row("asked-if", "Josep Borrell, a minister, asked if talks were over.", "Josep Borrell"),
    row("letter-asking", "Spain sent a letter asking for new talks.", "Spain"),
    row("welcomed-an-offer", "Spain welcomed Portugal's offer.", "Spain"),
    row("questioned-plan", "Spain questioned Portugal's plan.", "Spain"),
    row("what-they-call", "The two sides met for what Spain describes as a last attempt.", "Spain"),
]

NOT_FRAMES = [
    row("sworn-in", "Josep Borrell, the minister sworn in on Monday, left for talks.", ""),
    row("until-it-says", "Talks will not go on until Spain says it is ready.", ""),
    row("as-soon-as-it-hints", "Talks will go on as soon as Spain hints it is ready.", ""),
    row("when-it-announces", "Talks will go on when Spain announces a date.", ""),
    row("would-say-if", "Josep Borrell would say that talks go on if asked.", ""),
    row("called-on-a-host", "Spanish Foreign Minister Josep Borrell called on King Mohammed VI.", ""),
    row("dismissed-a-minister", "Spain dismissed its ambassador.", ""),
    row("raised-taxes", "Spain raised the tax on fuel.", ""),
    row("wants", "Spain wants new talks.", ""),
    row("agreed-to", "Spain agreed to resume the talks.", ""),
    row("discussed", "Spain discussed the fishing quotas with Portugal.", ""),
    row("declined-to-comment", "The Spanish government declined to comment.", ""),
    row("did-not-say", "The Spanish government did not say when the talks would resume.", ""),
    row("would-say", "The Spanish government would say nothing about the talks.", ""),
    row("to-say", "The Spanish government has yet to announce a date.", ""),
    row("condition", "If Spain says the talks are over, Portugal will leave.", ""),
    row("adjective", "Spain sent the proposed text to Lisbon.", ""),
    row("noun", "A report on Spain is due next week.", ""),
    row("declared-war", "Spain declared war in 1898.", ""),
    row("made-the-remark", "The remark came late. Spain made the remarks public.", ""),
    row("reports-to", "The envoy of Spain reports to the king.", ""),
    row("informed-portugal", "Spain keeps an informed public.", ""),
    row("radio-signals", "Spain has picked up radio signals suggesting a launch.", ""),
    row("estimates", "Spain's own government estimates suggest a loss.", ""),
    row("comments-noun", "The Spanish comments came late.", ""),
    row("had-reason", "Spain had reason to be worried.", ""),
    row("confirmed-nominee", "The Senate confirmed three of his nominees.", ""),
    row("contending-with", "Spain is contending with debt.", ""),
    row("made-statements", "Spain has made statements before.", ""),
    row("asked-about", "Josep Borrell, asked about the talks, smiled.", ""),
    row("resolution-calling", "Spain voted for a resolution calling for new talks.", ""),
    row("welcomed-a-guest", "President Ann Hale welcomed President Josep Borrell of Spain to the palace.", ""),
    row("place-by", "The talks, claimed by both camps, went on in Madrid.", ""),
]

SUBJECTS = [
    row("apposition", "Josep Borrell, the foreign minister of Spain, said the talks would go on.", "Josep Borrell"),
    row("relative-clause", "Josep Borrell, who flew to Lisbon on Monday, said the talks would go on.", "Josep Borrell"),
    row("parenthesis", "Spain, for its part, rejected the plan.", "Spain"),
    row(
        "in-an-interview",
        "Josep Borrell, in an interview with RTVE late on Monday, said the talks would go on.",
        "Josep Borrell",
    ),
    row("time-between", "Spain on Monday rejected the plan.", "Spain"),
    row("office-of", "A spokesman for the Spanish foreign ministry in Madrid said the talks would go on.", "Spokesman"),
    row("unnamed-official", "A Spanish official said the talks would go on.", "Official"),
    row("modifier", "A Spanish official traveling with the minister said the talks would go on.", "Official"),
    row("two-speakers", "Spain and Portugal said the talks would go on.", "Spain; Portugal"),
    row("and-urged", "Josep Borrell spoke by phone with Augusto Santos Silva and urged restraint.", "Josep Borrell"),
    row("who", "The king received Josep Borrell, who warned of delays.", "Josep Borrell"),
    row("he", "Josep Borrell met the king. He warned of delays.", "Josep Borrell"),
    row(
        "the-statement",
        "Spain's foreign ministry said the talks would go on. The statement said a date had been set.",
        "Foreign Ministry | Foreign Ministry",
    ),
    row("its-ally", "Spain and its allies said the talks would go on.", "Spain"),
    row(
        "unknown-name",
        "The talks were recorded by Acmevox. “We keep them safe,” the company said. On Monday Acmevox said nothing was lost.",
        "Acmevox",
    ),
    row("two-countries", "Spain and Portugal met in Lisbon. The two countries vowed to continue.", "Spain; Portugal"),
    row("his-office", "Josep Borrell will fly to Lisbon, his office said.", "Josep Borrell's office"),
    row("collective", "U.S. business groups said the talks would go on.", "U.S. business groups"),
    row("conjunction", "The talks were called off after Spain said they were useless.", "Spain"),
    row("letter-from", "Lawyers received a letter from the Spanish embassy asking them not to go.", "Embassy"),
    row(
        "administration",
        "The Sánchez administration said the talks would go on. Pedro Sánchez is in Lisbon.",
        "Pedro Sánchez's administration",
    ),
    row("comma-list", "The road links Peru and Chile, Peruvian officials said.", "Peru"),
    row("government-source", "A Spanish government source said the talks would go on.", "Spanish government source"),
]

HEADS = [
    row("party-senator", "“Talks go on,” said Democratic Senator Ann Hale.", "Ann Hale"),
    row("senate-leader", "“Talks go on,” said Senate Democratic leader Ann Hale.", "Ann Hale"),
    row("former", "Former U.S. Vice President Ann Hale spoke to envoys and said talks would go on.", "Ann Hale"),
    row("name-spokesman", "Josep Borrell left. A Borrell spokesman responded: “He is ill.”", "Spokesman"),
    row("a-spokesman", "Nobody wrote to Josep Borrell, a company spokesman said.", "Spokesman"),
    row("campaign", "Josep Borrell's campaign, which is broke, rejected the plan.", "Josep Borrell's campaign"),
    row("firm", "Nobody had paid, the U.S. firm said.", "United States firm"),
    row("lawmakers", "U.S. lawmakers criticized the plan.", "U.S. lawmakers"),
    row("based", "A panel of 40 U.S.-based scientists rejected the plan.", "U.S.-based scientists"),
    row("led", "The Saudi-led coalition fighting the rebels in Yemen rejected it.", "Saudi-led coalition"),
    row("knowledge", "A Spanish minister with knowledge of the plan said talks would go on.", "Minister"),
    row("one-of", "One of the Spanish ministers said the talks would go on.", "Spain"),
    row("bank-analysts", "“Talks go on,” Mercer Stone analysts wrote in a note.", "Mercer Stone"),
    row("name-aides", "Josep Borrell is ill, Borrell aides said.", "Josep Borrell's aides"),
    row("administration-alone", "WASHINGTON - Ann Hale signed. The administration said talks go on.", "Administration"),
    row("government-agencies", "U.S. government agencies said talks go on.", "Government"),
    row("news-agencies", "Talks go on, Spain's news agencies said.", "Spain's news agencies"),
    row("news-agencies-of", "Talks go on, Peruvian news agencies reported.", "Peruvian news agencies"),
    row("democrats-say", "Democrats say the talks go on.", "Democratic Party"),
    row("industry-body", "South Korea's car industry body expressed concern.", "South Korea car industry body"),
    row("lobby", "The Spanish army spoke. A German farm lobby warned of delays.", "German farm lobby"),
    row(
        "joint-statement",
        "Spanish Foreign Minister Josep Borrell met Augusto Santos Silva. A joint statement said they had agreed.",
        "Josep Borrell; Augusto Santos Silva",
    ),
    row("according-official", "The plane had left, according to a Peruvian airport official.", "Official"),
    row("according-numbered", "The plane had left, according to three former Spanish ministers.", "Spain"),
    row("according-figures", "Many left, according to Spanish government figures.", "Government"),
    # The same words where the first noun speaks, or nobody.
    row("according-data", "Many left, according to Spanish government data.", ""),
    row("according-polls", "Many left, according to Spain polls.", ""),
    row("agencies-alone", "Several agencies said the talks go on.", ""),
    row("government", "The U.S. government criticized the plan.", "Government"),
    row("officials", "U.S. officials criticized the plan.", "United States"),
    row("regulators", "U.S. regulators criticized the plan.", "United States"),
    row("apposition-spokesman", "Josep Borrell, a company spokesman, said talks would go on.", "Josep Borrell"),
    row("group-name", "The Houthi group rejected the plan.", "Houthis"),
    row("senator-alone", "“Talks go on,” said Spain as Senator Ann Hale left.", "Spain"),
]

AGAIN = [
    row(
        "she-of-a-known-name",
        "Emily Hale spoke to pupils. “Few girls go to Zorbex,” she said.",
        "Emily Hale",
    ),
    row(
        "the-spokesman",
        "Spanish foreign ministry spokesman Pedro Vega said it rained. An envoy meets Augusto Santos Silva, the spokesman said.",
        "Pedro Vega | Pedro Vega",
    ),
    row(
        "the-official",
        "A White House official denied it. “They met before Easter with Ann Hale,” the official said.",
        "United States Official | United States Official",
    ),
    # An apposition is the person's own.
    row("spokesman-apposed", "It was Pedro Vega, the spokesman, who said talks would go on.", "Pedro Vega"),
]

NOT_SUBJECTS = [
    row("observers", "Observers said the talks would go on.", ""),
    row("analysts", "Some analysts said the talks would go on.", ""),
    row("sources", "Sources close to the talks said a date had been set.", ""),
    row("reporter", "The talks will go on next week in Lisbon.", ""),
    row("place", "The talks in Madrid, observers said, would go on.", ""),
]

SEVERAL = [
    row(
        "nested",
        "The Spanish foreign ministry said Josep Borrell had urged restraint.",
        "Foreign Ministry | Josep Borrell",
    ),
    row("one-per-speaker", "Spain said the talks would go on, adding that a date had been set.", "Spain"),
    row(
        "quoted-somebody",
        "The EFE news agency quoted Josep Borrell as saying that the talks would go on.",
        "EFE | Josep Borrell",
    ),
    row("two-clauses", "Spain rejected the plan, but Portugal welcomed it.", "Spain | Portugal"),
    row("participle-alone", "Spain has stayed out of the talks, saying they are useless.", "Spain"),
    row(
        "clause-of-its-own",
        "Spain is in the talks, and Josep Borrell traveled to Rome, saying it was late.",
        "Josep Borrell",
    ),
    row("clause-shared", "Spain joined the talks and traveled to Rome, saying it was late.", "Spain"),
    row("statement-condemning", "Spain and Portugal issued a joint text, condemning the attack.", "Spain; Portugal"),
    row("with-x-saying", "The talks dragged on, with Spain insisting that they were useful.", "Spain"),
    row("noun", "Spain's claim that the talks are useful was met with silence.", "Spain"),
]

ALL = ORDERS + FRAMES + NOT_FRAMES + SUBJECTS + HEADS + AGAIN + NOT_SUBJECTS + SEVERAL


@pytest.mark.parametrize(("text", "expected"), [(r.text, r.expected) for r in ALL], ids=[r.name for r in ALL])
def test_speakers(text: str, expected: str) -> None:
    """Each construction yields the statements it holds, by their speakers; a near miss yields none."""
    found = speakers_of(text)
    if expected in ("Acmevox", "Josep Borrell", "Spain; Portugal") and len(found) > 1:
        assert set(found) == {expected}
    else:
        assert sorted(found) == sorted(filter(None, expected.split(" | ")))


@pytest.mark.parametrize(
    ("text", "said", "is_direct"),
    [
        ("Spain said that the talks would go on.", "the talks would go on", False),
        ("Spain called the plan “a step forward”.", "a step forward", True),
        ("The plan is ‘a dead letter’, Spain's foreign ministry said.", "a dead letter", True),
        ("Spain’s allies’ plan is dead, Portugal’s foreign ministry said.", "plan is dead", False),
        ('"The talks will go on," Spain\'s foreign ministry said.', "The talks will go on", True),
    ],
)
def test_what_is_said(text: str, said: str, is_direct: bool) -> None:
    """The words said are cut out, and quoted ones are told from reported ones."""
    (statement,) = statements_of(text)
    assert said in statement.text
    assert statement.direct is is_direct


def test_date_and_venue() -> None:
    """The day belongs to the verb of saying; where it was said is kept."""
    (statement,) = statements_of(
        "Josep Borrell told reporters on Monday that he would visit Lisbon next week.", WEDNESDAY
    )
    assert statement.period is not None
    assert (statement.period.start, statement.venue, statement.verb) == (dt.date(2019, 3, 18), "reporters", "tell")


def test_a_day_of_the_content_is_no_day_of_saying() -> None:
    """A day in the content does not date the statement."""
    (statement,) = statements_of("Josep Borrell said he would visit Lisbon on Friday.", WEDNESDAY)
    assert statement.period is None


def test_words_and_verbs_of_a_user_are_known(tmp_path: Path) -> None:
    """A verb of a user's stands in all its forms, and words of a user's beside the packaged ones."""
    path = tmp_path / "my.toml"
    path.write_text(
        '[attribution]\njudgements = ["shameful"]\n[[speech]]\nverb = "blab"\nframes = ["that"]', encoding="utf-8"
    )
    speech = load_speech(load_lexicon(path))
    assert {"shameful", "unacceptable"} <= speech.judgements
    assert {"blab", "blabs", "blabbed", "blabbing", "said"} <= speech.verbs.keys()


CONTENTS = [
    # What follows the addressee, the day and the occasion is said, whole; the attribution is no part of it.
    ("fronted-adverb", "Separately, Spain said on Twitter that the talks would go on.", "the talks would go on."),
    ("fronted-phrase", "After weeks of doubt, Spain wrote on Twitter on Monday that talks go on.", "talks go on."),
    ("asked", "Asked about the talks, Josep Borrell told reporters the king was ill.", "the king was ill."),
    ("asked-quote", "Asked about the talks, Josep Borrell said, “They go on.”", "“They go on.”"),
    ("in-a-statement", "The Spanish foreign ministry said in a statement it would pay.", "it would pay."),
    ("during", "Josep Borrell said during the hearing that he would pay.", "he would pay."),
    ("briefing", "Josep Borrell said at a regular briefing in Lisbon that talks go on.", "talks go on."),
    ("at-the-time", "Josep Borrell said at the time that talks were over.", "talks were over."),
    ("afterwards", "Josep Borrell told reporters afterwards that he would pay.", "he would pay."),
    ("however", "Josep Borrell said, however, that he would pay.", "he would pay."),
    ("newspaper", "Josep Borrell told the Lisbon daily Correio that talks go on.", "talks go on."),
    ("town-and-state", "Josep Borrell said at a Springfield, Ohio, hotel that talks go on.", "talks go on."),
    ("mark", "Josep Borrell said at a May 3, 2016, meeting of envoys “that talks go on”.", "“that talks go on”."),
    ("warned-someone", "Spain warned Portugal that talks might end.", "talks might end."),
    ("said-of", "Speaking in Lisbon, Josep Borrell said of the plan: “We go on.”", "of the plan: “We go on.”"),
    ("lashed-out-at", "Spain lashed out at Portugal over quotas.", "at Portugal over quotas."),
    ("told-she", "Josep Borrell told Reuters he was ill.", "he was ill."),
    ("told-the-state", "Josep Borrell told CNN the White House should pay.", "the White House should pay."),
    ("made-clear", "Josep Borrell made clear that Spain would pay.", "Spain would pay."),
    ("made-it-clear", "Josep Borrell made it clear Spain would pay.", "Spain would pay."),
    ("was-quoted-by", "Josep Borrell was quoted as saying by EFE that talks go on.", "talks go on. | talks go on."),
    ("quoted-by", "Josep Borrell was quoted by EFE as saying that talks go on.", "talks go on. | talks go on."),
    ("quoted-last", "“We go on,” Josep Borrell was quoted as saying by EFE.", "“We go on,” | “We go on,”"),
    ("agency-quoted", "“We go on,” EFE news agency quoted Josep Borrell as saying.", "“We go on,” | “We go on,”"),
    ("in-the-middle", "Spain waits, its foreign ministry said on Friday, after talks had ended.", "Spain waits"),
    ("two-pieces", "“We wait,” Josep Borrell said in Lisbon, “for talks.”", "“We wait,” “for talks.”"),
    ("saying", "Spain waits, its foreign ministry said, adding that talks go on.", "Spain waits; talks go on."),
    ("calling", "“We wait,” Josep Borrell said, calling it “hard”.", "“We wait,” calling it “hard”."),
    ("modifier", "Nobody knew of the plan, a foreign ministry spokesman of Spain said.", "Nobody knew of the plan"),
    ("acronym", "All is lost, Southern Grain Bureau (SGB) director Josep Borrell said.", "All is lost"),
    ("following", "Talks go on, Spain said in a statement following the dinner.", "Talks go on"),
    # What looks like an addressee, a day or a conjunction and is the subject of what is said.
    ("subject-hearers", "Josep Borrell said lawmakers were ill.", "lawmakers were ill."),
    ("subject-that", "Josep Borrell said that will not happen.", "that will not happen."),
    ("subject-day", "Spain's foreign ministry said Monday's trial would go on.", "Monday's trial would go on."),
    ("object", "Spain slammed her meeting with envoys.", "her meeting with envoys."),
    ("object-of", "Spain accused Portugal of lies.", "Portugal of lies."),
    ("may", "The Spanish foreign ministry said that May and Macron had met.", "May and Macron had met."),
    ("only-fronted", "After weeks of doubt talks go on, Spain said in Lisbon.", "After weeks of doubt talks go on"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), [(t, s) for _, t, s in CONTENTS], ids=[name for name, _, _ in CONTENTS])
def test_only_what_is_said(text: str, said: str) -> None:
    """The text is the content of the verb, without attribution, addressee, day or occasion."""
    assert " | ".join(s.text for s in statements_of(text)) == said


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Josep Borrell said in a Twitter post on Monday that talks go on.", dt.date(2019, 3, 18)),
        ("Talks go on, Josep Borrell said during a hearing on Monday.", dt.date(2019, 3, 18)),
        ("Spain accused the Portuguese government on Monday of lies.", dt.date(2019, 3, 18)),
        ("Josep Borrell, in a letter sent on Monday, said talks go on.", dt.date(2019, 3, 18)),
        ("Josep Borrell, who met the king on Monday, said talks go on.", None),
        ("Spain accused Portugal of leaving on Monday.", None),
    ],
)
def test_day_of_the_saying(text: str, day: dt.date | None) -> None:
    """The day stands by the verb, its occasion or its object; that of a relative clause is another's."""
    (statement,) = statements_of(text, WEDNESDAY)
    assert (statement.period.start if statement.period else None) == day
