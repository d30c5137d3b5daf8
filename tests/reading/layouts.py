# ruff: noqa: E501 - markup reads best as it is written
"""Ten common layouts of news pages, written for these tests: markup as content systems make it, with what surrounds it.

Each page holds HEADLINE, PARAGRAPHS and the day DAY, and things that are no part of the article, each with "NOISE".
"""

HEADLINE = "Wang Yi meets Lavrov in Beijing for talks"
DAY = "2024-04-09"
PARAGRAPHS = (
    "BEIJING - Chinese Foreign Minister Wang Yi met his Russian counterpart Sergey Lavrov in Beijing on Tuesday, "
    "the foreign ministry said, as both countries prepare for a summit later this year.",
    "The two ministers discussed the situation in Ukraine, cooperation in the United Nations Security Council and "
    "the calendar of exchanges between the two governments for the rest of the year.",
    "“We will strengthen our strategic coordination,” Wang told reporters after the talks, which lasted three hours "
    "and were followed by a working dinner with members of both delegations.",
    "Lavrov, who arrived on Monday, is to leave for Moscow on Wednesday after a meeting with business leaders from "
    "both countries at the Russian embassy, according to the ministry's spokeswoman.",
)
_P = "".join(f"<p>{paragraph}</p>\n" for paragraph in PARAGRAPHS)
_P_CLASSED = "".join(f'<p class="article__text__x1Yz" data-id="{i}">{p}</p>\n' for i, p in enumerate(PARAGRAPHS))
_DIVS = "".join(f'<div class="paragraph"><span>{paragraph}</span></div>\n' for paragraph in PARAGRAPHS)
_MENU = '<nav><ul><li><a href="/">NOISE Home</a></li><li><a href="/world">NOISE World</a></li></ul></nav>'
_FOOT = (
    "<footer><p>NOISE 2024 The Daily Example. All rights reserved.</p><a href='/terms'>NOISE Terms of use</a></footer>"
)
_RELATED = (
    '<aside class="related"><h3>NOISE Read more</h3><ul><li><a href="/1">NOISE Markets fall</a></li>'
    '<li><a href="/2">NOISE Rain ahead</a></li></ul></aside>'
)
_LD = (
    '<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", '
    f'"headline": "{HEADLINE}", "datePublished": "{DAY}T10:15:00Z", "dateModified": "2024-04-10T01:00:00Z"}}]}}</script>'
)
_OG = f'<meta property="og:title" content="{HEADLINE}"><meta property="og:site_name" content="The Daily Example">'
_TITLE = f"<title>{HEADLINE} | The Daily Example</title>"


def _page(head: str, body: str) -> str:
    return f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">{head}</head>\n<body>{body}</body></html>'


LAYOUTS = {
    "semantic article with Open Graph": _page(
        f'{_TITLE}{_OG}<meta property="article:published_time" content="{DAY}T10:15:00Z">',
        f"<header>{_MENU}</header><main><article><h1>{HEADLINE}</h1>{_P}</article>{_RELATED}</main>{_FOOT}",
    ),
    "agency with JSON-LD and generated class names": _page(
        f"{_TITLE}{_OG}{_LD}",
        f'<div id="root"><div class="site-header__a1">{_MENU}</div><div class="article-body__content__17Yit">'
        f'<h1 class="text__heading_2">{HEADLINE}</h1>{_P_CLASSED}</div></div>{_FOOT}',
    ),
    "blog engine with entry-content": _page(
        f'{_TITLE}{_OG}<meta property="article:published_time" content="{DAY}T10:15:00+00:00">',
        f'{_MENU}<div id="content"><div class="post hentry"><h1 class="entry-title">{HEADLINE}</h1>'
        f'<div class="entry-content">{_P}<div class="sharedaddy"><h3>NOISE Share this:</h3></div></div></div>'
        f'<div id="comments"><p>NOISE First! What a story this is, I never read one like it.</p></div></div>{_FOOT}',
    ),
    "ministry's press release": _page(
        f"<title>{HEADLINE}</title><meta name='PubDate' content='{DAY} 18:30'>",
        f'<div class="nav">NOISE Home &gt; NOISE News</div><div class="article"><h1>{HEADLINE}</h1>'
        f'<div id="News_Body_Txt_A">{_P}</div></div><div class="foot">NOISE Ministry, No. 2 South Street</div>',
    ),
    "tables of the nineties": _page(
        f'<title>{HEADLINE}</title><meta name="date" content="{DAY}">',
        f'<table width="100%"><tr><td width="150"><a href="/">NOISE Index</a></td><td><h2>{HEADLINE}</h2>{_P}</td></tr>'
        f'<tr><td colspan="2"><font size="1">NOISE Copyright</font></td></tr></table>',
    ),
    "microdata": _page(
        f"<title>{HEADLINE}</title>",
        f'{_MENU}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{HEADLINE}</h1>'
        f'<time itemprop="datePublished" datetime="{DAY}">9 April</time><div itemprop="articleBody">{_P}</div></div>{_FOOT}',
    ),
    "paragraphs as divisions": _page(
        f'{_TITLE}{_OG}<meta name="parsely-pub-date" content="{DAY}T10:15:00Z">',
        f'{_MENU}<article><h1>{HEADLINE}</h1><div class="story-body">{_DIVS}</div></article>{_FOOT}',
    ),
    "accelerated mobile page": _page(
        f'<title>{HEADLINE}</title><link rel="canonical" href="https://example.org/a">{_LD}',
        f'<amp-sidebar id="s">{_MENU}</amp-sidebar><article class="amp-wp-article"><h1>{HEADLINE}</h1>'
        f'<amp-img src="x.jpg" width="1" height="1"></amp-img><div class="amp-wp-article-content">{_P}</div></article>{_FOOT}',
    ),
    "advertisements and teasers between the paragraphs": _page(
        f'{_TITLE}{_OG}<meta itemprop="datePublished" content="{DAY}T10:15:00Z">',
        f'{_MENU}<main><article><h1>{HEADLINE}</h1><section name="articleBody">'
        + _P.replace("</p>\n", '</p>\n<div class="ad-slot" aria-hidden="true"></div>\n')
        + f'</section>{_RELATED}</article></main><div class="newsletter"><p>NOISE Sign up for our newsletter</p></div>{_FOOT}',
    ),
    "broadcaster with blocks and a figure": _page(
        f'{_TITLE}{_OG}<meta name="dcterms.created" content="{DAY}T10:15:00Z">',
        f'<header>{_MENU}</header><main id="main-content"><article><header><h1 id="main-heading">{HEADLINE}</h1></header>'
        + "".join(f'<div data-component="text-block"><p><b>{p[:20]}</b>{p[20:]}</p></div>' for p in PARAGRAPHS)
        + f'<section data-component="links-block"><ul><li><a href="/x">NOISE Related topic</a></li></ul></section>'
        f"</article></main>{_FOOT}",
    ),
}
