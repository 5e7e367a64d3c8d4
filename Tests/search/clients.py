"""The search of built sites in Node: the same scripts and files as in a browser, without one."""

import itertools
import json
import pathlib
import shutil
import subprocess

ASK = pathlib.Path(__file__).resolve().parents[1] / "client/ask.mjs"


class Node:
    """One process of Node in which search pages are opened."""

    def __init__(self):
        program = shutil.which("node")
        assert program, "no Node on this machine"
        self._process = subprocess.Popen(
            [program, ASK], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        self._numbers = itertools.count(1)

    def number(self):
        """The number of a further page."""
        return next(self._numbers)

    def tell(self, **message):
        """Sends a line, and returns what is said to it."""
        # In escapes: halves of letters, as nobody types them, have no UTF-8.
        self._process.stdin.write(json.dumps(message) + "\n")
        self._process.stdin.flush()
        said = json.loads(self._process.stdout.readline())
        assert "error" not in said, said["error"]
        return said

    def close(self):
        self._process.stdin.close()
        self._process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Client:
    """The open search page of a site in a folder, and what it answers."""

    def __init__(self, node, site):
        self.site, self._node, self._number = pathlib.Path(site), node, node.number()
        self.open()

    def open(self):
        """Opens the page anew, with nothing of the index loaded."""
        self.rounds = []
        self._node.tell(page=self._number, site=str(self.site))
        return self

    def close(self):
        self._node.tell(page=self._number, close=True)

    def texts(self, queries, options):
        """What is said to each query, as JSON text."""
        return self.say(ask=[[query, options] for query in queries])["answers"]

    def say(self, **message):
        """What is said to a message of ask.mjs, once its searches are over."""
        said = self._node.tell(page=self._number, **message)
        self.rounds += said["rounds"]
        return said

    @property
    def loaded(self):
        """The files of the index that were asked for since the page was opened, in order."""
        return [name for files in self.rounds for name in files]

    def ask(self, queries, **options):
        """The answers in the order of the queries, as `browsers.SearchPage` has them."""
        return [_short(json.loads(text)) for text in self.texts(queries, options)]


def _short(answer):
    return {
        "total": answer["total"],
        "results": [
            {"kind": result["kind"], "id": result["id"], "missing": len(result["missing"])}
            for result in answer["results"]
        ],
    }
