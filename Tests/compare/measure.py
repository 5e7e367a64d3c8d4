"""Runs commands and says what they cost: CPU seconds, peak memory, clock, pages, bytes.

CPU is user and system time of the command and of everything that it started (wait4). Peak memory is
the largest resident set of one process among them; a run starts from this small process, whose own
10 MB are the least that can be seen.
"""

import dataclasses
import os
import pathlib
import shutil
import subprocess
import sys
import time


@dataclasses.dataclass
class Cost:
    cpu: float  # seconds
    memory: float  # MiB
    clock: float  # seconds
    pages: int  # files that end in .html
    files: int
    bytes: int  # of all files

    def least(self, other):
        """Each figure at its best, which is the run least disturbed by others on the machine."""
        return Cost(*(min(pair) for pair in zip(dataclasses.astuple(self), dataclasses.astuple(other))))


def run(command, output, folder):
    """Runs a command that builds a site into `output`, which is removed before."""
    if output.exists():
        shutil.rmtree(output)
    os.sync()
    start = time.monotonic()
    child = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    problems = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    clock = time.monotonic() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(
            f"{' '.join(map(str, command))}\nended with {child.returncode}:\n"
            + problems.decode(errors="replace")[-2000:]
        )
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, clock, *count(output))


def count(output):
    files = [path for path in output.rglob("*") if path.is_file()]
    pages = sum(path.suffix == ".html" for path in files)
    return pages, len(files), sum(path.stat().st_size for path in files)


def best(commands, repetitions):
    """Runs the commands in turns, so that a busy minute hits all of them; the least of each.

    `commands` maps a name to (command, output, folder).
    """
    costs = {}
    for turn in range(repetitions):
        for name, (command, output, folder) in commands.items():
            cost = run(command, output, folder)
            print(
                f"  run {turn + 1} {name:10} {cost.cpu:8.2f} CPU s {cost.memory:8.0f} MiB {cost.clock:8.2f} s",
                file=sys.stderr,
            )
            costs[name] = costs[name].least(cost) if name in costs else cost
    return costs


def path(text):
    return pathlib.Path(text).resolve()
