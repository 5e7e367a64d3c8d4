"""Prints figures with what they should be, and remembers which are not."""

import math


def percentile(values, share):
    """The least value that `share` percent of all do not exceed."""
    ranked = sorted(values)
    return ranked[max(0, math.ceil(share / 100 * len(ranked)) - 1)]


class Report:
    def __init__(self):
        self.archive = ""
        self.missed = []
        self.figures = {}

    def begin(self, archive):
        """The figures that follow are of this archive."""
        self.archive = f"{archive}: "
        print(f"\n== {archive}", flush=True)

    def head(self, text):
        print(f"\n{text}", flush=True)

    def figure(self, name, value, digits=3, unit="", least=None, most=None):
        """Prints one figure; with a bar, whether it holds."""
        self.figures[self.archive + name] = value
        bar, holds = "", True
        if least is not None:
            bar, holds = f"at least {least:g}", value >= least
        if most is not None:
            bar, holds = f"at most {most:g}", value <= most
        if not holds:
            self.missed.append(f"{self.archive}{name}: {value:.{digits}f} {unit}".rstrip() + f" ({bar})")
        mark = "" if holds else "  << missed"
        print(f"  {name:46}{value:>10.{digits}f} {unit:5}{bar}{mark}".rstrip(), flush=True)

    def note(self, text):
        print(f"  {text}", flush=True)

    def end(self):
        """Says what was missed; the exit code."""
        if self.missed:
            print("\nmissed:")
            for line in self.missed:
                print(f"  {line}")
        return 1 if self.missed else 0
