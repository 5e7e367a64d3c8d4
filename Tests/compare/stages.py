"""What each stage of a build costs, as `vankho-bench stages` prints it."""

import dataclasses
import subprocess


@dataclasses.dataclass
class Stage:
    cpu: float  # seconds
    clock: float  # seconds
    now: float  # MB resident when it ends
    peak: float  # MB that the process ever held until then


def costs(bench, content, templates):
    """From the name of a stage, and `all`, to what it cost."""
    said = subprocess.run(
        [bench, "stages", content, "--templates", templates], check=True, capture_output=True, text=True
    ).stdout
    rows = (line.split() for line in said.splitlines()[1:])
    return {name: Stage(*map(float, numbers)) for name, *numbers in rows if len(numbers) == 4}


def least(bench, content, templates, repeat):
    """The runs' figures, each at its least; those of the index must be among them."""
    runs = [costs(bench, content, templates) for _ in range(repeat)]
    if "index" not in runs[0]:
        raise SystemExit(f"vankho-bench stages has no stage 'index': {', '.join(runs[0])}")
    return {name: Stage(*map(min, zip(*(dataclasses.astuple(run[name]) for run in runs)))) for name in runs[0]}
