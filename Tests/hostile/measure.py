#!/usr/bin/env python3
"""Builds archives that are made to hurt, and says what they cost at a size and at twice that size.

    Tests/hostile/measure.py                          all, by .build/release/vankho
    Tests/hostile/measure.py --program PATH WORD ...   those with a WORD in their name

A line for each: the size n, how the build of 2n ended, CPU seconds and peak memory (MB) at n and at
2n, and how many times as much. Of both is taken away what the same archive costs without the input,
so that what is compared is the input's own; the least of three where a first look is above the limit.

A build may take at most 2.2 times as much at 2n, 10 CPU seconds and 500 MB, and ends within 60
seconds with 0 (built) or 1 (refused with a place). Ends with 1 where one does not.
"""

import argparse
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

import inputs

ROOT = pathlib.Path(__file__).resolve().parents[2]
MOST_TIMES, MOST_SECONDS, MOST_MEMORY, MOST_CLOCK = 2.2, 10, 500, 60
# What is less is noise: nobody can say how many times as much it is.
LEAST_SECONDS, LEAST_MEMORY = 0.4, 100


def write(folder, files):
    for path, text in (inputs.BASE | files).items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))


def limit():
    """Keeps a build from taking the whole machine."""
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_CLOCK, MOST_CLOCK + 1))
    resource.setrlimit(resource.RLIMIT_DATA, (4 << 30, 4 << 30))


def cost(program, files):
    """CPU seconds, peak MB, how it ended, and the first thing that a build said."""
    with tempfile.TemporaryDirectory(prefix="vankho-hostile-") as name:
        folder = pathlib.Path(name)
        write(folder / "Content", files)
        command = [
            program,
            "build",
            "--content",
            folder / "Content",
            "--templates",
            ROOT / "Templates",
            "--output",
            folder / "public",
            "--quiet",
            "--jobs",
            "2",
        ]
        with open(folder / "said", "wb") as said:
            child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=said, preexec_fn=limit)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        with open(folder / "said", "rb") as said:
            first = said.readline(2000).decode("utf-8", "replace").strip().replace(f"{folder}/Content/", "")
        return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, child.returncode, first


def least(program, files, times):
    runs = [cost(program, files) for _ in range(times)]
    return min(r[0] for r in runs), min(r[1] for r in runs), *runs[-1][2:]


def times(small, large, base, least_difference):
    """How many times as much the input itself costs at twice its size; 0 where it costs nearly nothing."""
    own = large - base
    return 0 if own < least_difference else own / max(small - base, least_difference / 10)


def measured(program, name, base, repeat=1):
    """The line of an input, and what is wrong with it."""
    n, make = inputs.INPUTS[name]
    small, large = least(program, make(n), repeat), least(program, make(2 * n), repeat)
    seconds = times(small[0], large[0], base[0], LEAST_SECONDS)
    memory = times(small[1], large[1], base[1], LEAST_MEMORY)
    faults = [
        fault
        for fault, is_there in (
            ("time", seconds > MOST_TIMES),
            ("memory", memory > MOST_TIMES),
            ("too slow", large[0] > MOST_SECONDS),
            ("too large", large[1] > MOST_MEMORY),
            ("crash", {small[2], large[2]} - {0, 1}),
        )
        if is_there
    ]
    if faults and repeat == 1 and large[0] < MOST_SECONDS:
        return measured(program, name, base, 3)
    line = (
        f"{name:36} {n:>10,} {large[2]:>4} {small[0]:7.2f} {large[0]:7.2f} {seconds:5.1f} "
        f"{small[1]:7.0f} {large[1]:7.0f} {memory:5.1f}  {', '.join(faults)}"
    )
    return line.rstrip(), faults, large[3]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=ROOT / ".build/release/vankho", type=pathlib.Path)
    parser.add_argument("--said", action="store_true", help="show the first message of each build")
    parser.add_argument("words", nargs="*", help="parts of names")
    options = parser.parse_args()
    names = [name for name in inputs.INPUTS if not options.words or any(word in name for word in options.words)]
    base = least(options.program, {"articles/bai.md": inputs.HEAD + "Chữ.\n"}, 3)
    print(f"an archive without: {base[0]:.2f} s, {base[1]:.0f} MB\n")
    print(f"{'input':36} {'n':>10} exit   CPU n      2n times    MB n      2n times")
    start, failed = time.monotonic(), 0
    for name in names:
        line, faults, said = measured(options.program, name, base)
        failed += bool(faults)
        print(line, flush=True)
        if options.said and said:
            print(f"    {said[:200]}", flush=True)
    print(f"\n{len(names)} inputs, {failed} above a limit, in {time.monotonic() - start:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
