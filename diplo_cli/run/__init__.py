"""Stage: a batch of articles through the extractor, with failures recorded; one module for each way to run it."""

from diplo_cli.run.executor import Batch, Executor, ExtractorConfig, Failure, Outcome, Result, Tally
from diplo_cli.run.serial import SerialExecutor

__all__ = ["Batch", "Executor", "ExtractorConfig", "Failure", "Outcome", "Result", "SerialExecutor", "Tally"]
