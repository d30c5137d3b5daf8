"""Reading and cleaning: from files of many formats to articles, and from their raw text to blocks of prose."""

from diplo_cli.reading.articles import read_articles
from diplo_cli.reading.clean import Block, find_blocks
from diplo_cli.reading.dateline import Dateline, find_dateline
from diplo_cli.reading.options import ReadOptions

__all__ = ["Block", "Dateline", "ReadOptions", "find_blocks", "find_dateline", "read_articles"]
