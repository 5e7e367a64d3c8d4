"""A build that somebody stops leaves nothing beside the site, and the site is the old one or the new one."""

import os
import pty
import signal
import subprocess
import time

import pytest
import sitekit

SIGNALS = [(signal.SIGINT, 130), (signal.SIGQUIT, 131), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    """Two contents whose sites differ in every page, and the digests of these."""
    folder = tmp_path_factory.mktemp("stopped")
    contents, digests = [], []
    for name in "AB":
        records = sitekit.copy(sitekit.CONTENT, folder / name)
        sitekit.replace(records / "archive.yml", "title: Văn khố", f"title: Văn khố {name}")
        digests.append(sitekit.digest(sitekit.built(records, folder / f"site-{name}").folder))
        contents.append(records)
    assert digests[0] != digests[1]
    return contents, digests


def command(records, output):
    return [sitekit.PROGRAM, "build", "--content", records, "--templates", sitekit.TEMPLATES, "--output", output]


def stopped(records, output, number, files, staging):
    """Starts a build, sends it a signal when its new site has so many files; its exit code and what it said."""
    build = subprocess.Popen(command(records, output), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    while build.poll() is None and sum(len(names) for *_, names in os.walk(staging)) < files:
        time.sleep(0.001)
    build.send_signal(number)
    said, _ = build.communicate(timeout=20)
    return build.returncode, said.decode()


@pytest.mark.parametrize("number, code", SIGNALS)
@pytest.mark.parametrize("files", [1, 50, 300])
def test_nothing_is_left_beside_the_site(two, tmp_path, number, code, files):
    contents, digests = two
    output, staging = tmp_path / "public", tmp_path / ".public.vankho-staging"
    sitekit.built(contents[0], output)
    returned, _ = stopped(contents[1], output, number, files, staging)
    # A build that is quick may have ended before.
    assert returned in (code, 0)
    assert sorted(os.listdir(tmp_path)) == ["public"]
    assert sitekit.digest(output) in (digests if files > 1 else digests[:1])
    sitekit.built(contents[1], output)
    assert sitekit.digest(output) == digests[1]


@pytest.mark.parametrize("number, code", SIGNALS)
def test_a_first_build_leaves_nothing_at_all(two, tmp_path, number, code):
    """Neither the folders above the output that it made."""
    output, staging = tmp_path / "a" / "b" / "public", tmp_path / "a" / "b" / ".public.vankho-staging"
    returned, said = stopped(two[0][0], output, number, 1, staging)
    assert (returned, said) == (code, "")
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("number, code", SIGNALS)
def test_a_build_that_still_reads_ends_at_once(two, tmp_path, number, code):
    build = subprocess.Popen(command(two[0][0], tmp_path / "public"), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    # Its handlers are there when the program is.
    time.sleep(0.05)
    build.send_signal(number)
    assert build.wait(timeout=20) in (code, -number)
    assert os.listdir(tmp_path) == []


def test_what_ignores_a_signal_goes_on(two, tmp_path):
    """As `nohup` does, and what a script starts in the background."""
    staging = tmp_path / ".public.vankho-staging"
    build = subprocess.Popen(
        command(two[0][0], tmp_path / "public"),
        stdout=subprocess.DEVNULL,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),
    )
    while build.poll() is None and not staging.exists():
        time.sleep(0.001)
    build.send_signal(signal.SIGINT)
    assert build.wait(timeout=60) == 0
    assert sitekit.digest(tmp_path / "public") == two[1][0]


def test_the_line_of_progress_is_cleared(two, tmp_path):
    reader, terminal = pty.openpty()
    build = subprocess.Popen(command(two[0][0], tmp_path / "public"), stdout=terminal, stderr=terminal)
    os.close(terminal)
    seen = b""
    while b"Writing pages" not in seen:
        seen += os.read(reader, 1000)
    build.send_signal(signal.SIGINT)
    assert build.wait(timeout=20) == 130
    try:
        while piece := os.read(reader, 1000):
            seen += piece
    except OSError:
        pass
    os.close(reader)
    assert seen.endswith(b"\r\x1b[K")
    assert os.listdir(tmp_path) == []


def test_another_build_is_left_alone(two, tmp_path):
    """A build that waits for nobody is refused; stopping others beside it does no harm to the first."""
    output, staging = tmp_path / "public", tmp_path / ".public.vankho-staging"
    first = subprocess.Popen(command(two[0][0], output), stdout=subprocess.DEVNULL)
    while first.poll() is None and not staging.exists():
        time.sleep(0.001)
    others = [
        subprocess.Popen(command(two[0][1], output), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(3)
    ]
    for other in others:
        time.sleep(0.1)
        other.send_signal(signal.SIGTERM)
    assert {other.wait(timeout=20) for other in others} <= {143, 3, 0, -15}
    assert first.wait(timeout=60) == 0
    assert sitekit.digest(output) in two[1]
    assert os.listdir(tmp_path) == ["public"]
