"""The errors that diplo raises: each names the place, what was expected and what to do next."""

import errno

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS})
"""The system's numbers for an output that takes no more."""


class DiploError(Exception):
    """The root of all errors that a user can cause or mend; its text is one readable line."""


class UsageError(DiploError):
    """An option or argument that makes no sense, or contradicts another one (exit status 2)."""


class InputError(DiploError):
    """An input that cannot be read or is not what it claims to be (exit status 3 or 4).

    `path` and `line` say where; `line` counts from 1 and is None for a whole file.
    """

    def __init__(self, problem: str, *, path: str | None = None, line: int | None = None) -> None:
        self.problem = problem
        self.path = path
        self.line = line
        where = "" if path is None else f"{path}:{line}: " if line is not None else f"{path}: "
        super().__init__(f"{where}{problem}")


class MissingModelError(DiploError):
    """The language model that was asked for is not installed."""


class LexiconError(DiploError):
    """A lexicon file is malformed; the text names file, entry and what was expected."""


class ExtractionError(DiploError):
    """One article whose events could not be extracted; the batch goes on without it (exit status 4).

    `article` is the article's id, `path` the file that it was read from, where there is one.
    """

    def __init__(self, problem: str, *, article: str, path: str | None = None) -> None:
        self.problem = problem
        self.article = article
        self.path = path
        where = "" if path is None else f"{path}: "
        super().__init__(f"{where}article {article!r}: {problem}")


class OutputError(DiploError):
    """A file or stream that cannot be written, or not in the format that was asked for (exit status 2)."""
