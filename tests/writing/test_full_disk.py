"""A disk that is full: the error names the file, and what was there before stays."""

from pathlib import Path

import pytest

from diplo_cli.errors import OutputError
from diplo_cli.writing import open_whole


def test_the_file_is_named_and_the_old_one_stays(tmp_path: Path) -> None:
    (tmp_path / "events.csv").write_text("old")
    with (
        pytest.raises(OutputError, match=r"events\.csv: cannot be written: No space left on device"),
        open_whole(tmp_path / "events.csv"),
    ):
        raise OSError(28, "No space left on device")
    assert [path.read_text() for path in tmp_path.iterdir()] == ["old"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_a_device_that_is_full() -> None:
    with pytest.raises(OutputError, match="/dev/full: cannot be written"), open_whole("/dev/full") as stream:
        stream.write(b"x")
