"""A build that is killed at any moment leaves the old site or the new one, whole."""

import os
import subprocess

import pytest
import sitekit

MOMENTS = 10


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    """Two contents whose sites differ in every page: command lines to build each, and digests."""
    folder = tmp_path_factory.mktemp("killed")
    commands, digests = [], []
    for name, title in (("A", "Văn khố"), ("B", "Kho lưu trữ")):
        records = sitekit.copy(sitekit.CONTENT, folder / name)
        text = (records / "archive.yml").read_text("utf-8")
        (records / "archive.yml").write_text(text.replace("title: Văn khố", f"title: {title} {name}"), "utf-8")
        (records / f"officials/nguoi-{name.lower()}.md").write_text(f"---\nname: Người {name}\n---\n", "utf-8")
        digests.append(sitekit.digest(sitekit.built(records, folder / f"site-{name}").folder))
        commands.append(
            [
                sitekit.PROGRAM,
                "build",
                "--content",
                records,
                "--templates",
                sitekit.TEMPLATES,
                "--output",
                folder / "public",
                "--quiet",
            ]
        )
    assert digests[0] != digests[1]
    return folder, commands, digests


def run(command):
    result = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert result.returncode == 0, result.stderr


def killed(command, staging, files):
    """Starts a build, and kills it when its new site has so many files; whether it was still running."""
    build = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not has_ended(build) and sum(len(names) for *_, names in os.walk(staging)) < files:
        pass
    build.kill()
    return build.wait() < 0


def has_ended(build):
    """Whether a build has ended, at once or within a moment: so often its new site is looked at."""
    try:
        return build.wait(0.002) is not None
    except subprocess.TimeoutExpired:
        return False


def test_killed_at_ten_moments(two):
    """From the first file of the new site to the last; SiteWriterKillTests kills at every step."""
    folder, commands, digests = two
    output, staging = folder / "public", folder / ".public.vankho-staging"
    run(commands[0])
    files, current, kills, outcomes = len(sitekit.files(output)), 0, 0, set()
    for moment in range(MOMENTS):
        kills += killed(commands[1 - current], staging, 1 + moment * (files - 1) // (MOMENTS - 1))
        found = sitekit.digest(output)
        assert found in digests, f"neither the old site nor the new one after moment {moment}"
        outcomes.add(found == digests[current])
        current = digests.index(found)
        if moment % 5 == 4:
            run(commands[1 - current])
            current = 1 - current
            assert sitekit.digest(output) == digests[current]
            assert not staging.exists()
    # Were the moments all too late, nothing would have been tried.
    assert kills >= MOMENTS // 2 and True in outcomes


def test_the_site_is_whole_while_it_is_replaced(two):
    """Whoever opens the front page while builds replace the site always finds one."""
    folder, commands, digests = two
    output = folder / "public"
    run(commands[0])
    for command in (commands[1], commands[0]) * 3:
        build = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        while build.poll() is None:
            assert "</html>" in (output / "index.html").read_text("utf-8")
        assert build.returncode == 0
    assert sitekit.digest(output) == digests[0]


def test_two_builds_at_once_do_not_mix(two):
    folder, commands, digests = two
    for _ in range(5):
        pair = [subprocess.Popen(c, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8") for c in commands]
        said = [build.communicate()[1] for build in pair]
        codes = [build.returncode for build in pair]
        assert 0 in codes and set(codes) <= {0, 3}
        assert all(("another build" in text) == (code == 3) for text, code in zip(said, codes))
        assert sitekit.digest(folder / "public") in digests
