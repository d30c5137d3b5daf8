"""Stage: a batch of articles through the extractor, with failures recorded; one module for each way to run it."""

from diplo_cli.run.executor import Executor, ExtractorConfig, Result, Tally
from diplo_cli.run.serial import SerialExecutor

__all__ = ["Executor", "ExtractorConfig", "Result", "SerialExecutor", "Tally"]
