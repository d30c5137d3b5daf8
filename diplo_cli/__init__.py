"""diplo: typed, checkable diplomatic events from news articles."""

from importlib import metadata

__version__ = metadata.version("diplo-cli")
