"""Makes the sites to measure: the real archive, and invented ones."""

import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build/release/vankho"
BENCH = ROOT / ".build/release/vankho-bench"
TEMPLATES = ROOT / "Templates"
CONTENT = ROOT / "Content"
WORK = ROOT / "Tests/.work/search"


def invented(articles, seed, work=WORK):
    """The content folder of an invented archive."""
    content = work / f"content-{articles}-{seed}"
    shutil.rmtree(content, ignore_errors=True)
    work.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [BENCH, "generate", str(articles), "--seed", str(seed), "--into", content],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return content


def built(content, site):
    """The site of a content folder."""
    subprocess.run(
        [PROGRAM, "build", "--content", content, "--templates", TEMPLATES, "--output", site, "--quiet"], check=True
    )
    return site
