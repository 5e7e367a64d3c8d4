#!/usr/bin/env python3
"""Builds archives with mistakes made at random, and says where a build crashes, hangs or leaves something.

    Tests/hostile/fuzz.py 20000                       so many builds, by .build/release/vankho
    Tests/hostile/fuzz.py 1000 --seed 7 --from 40     others, from the 40th on
    Tests/hostile/fuzz.py 1 --from 123 --keep DIR     one again, its content kept

Each build takes a small archive to which one to five things were done: bytes changed, cut out, put in or
repeated; lines moved; a text made of nothing but Markdown's special characters; values made of YAML's;
a file in the place of a folder, or a link; and, now and then, the same to a template. It may end within
20 seconds with 0 (built), 1 (refused, with a place for each message and nothing written) or 3 (could
not be read or written). Ends with 1 where one does not. The same numbers make the same builds.
"""

import argparse
import concurrent.futures
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

import inputs

ROOT = pathlib.Path(__file__).resolve().parents[2]
LONGEST = 20
MARKDOWN = [
    "[",
    "]",
    "(",
    ")",
    "*",
    "_",
    "~",
    "`",
    "<",
    ">",
    "!",
    "#",
    "|",
    ":",
    "-",
    "+",
    "^",
    "&",
    "\\",
    '"',
    "'",
    "=",
    "@",
    ".",
    "/",
    "\n",
    "\n\n",
    " ",
    "  ",
    "\t",
    "    ",
    "[^1]",
    "[^1]: ",
    "[x](",
    "](official:",
    "www.",
    "https://",
    "- [ ] ",
    "| - | - |\n",
    "> ",
    "1. ",
    "```",
    "~~~",
    "<!--",
    "<?",
    "<![CDATA[",
    "&amp;",
    "a",
    "đ",
]
YAML = [
    "'",
    '"',
    "[",
    "]",
    "{",
    "}",
    ":",
    ": ",
    "- ",
    "#",
    " #",
    "&a ",
    "*a",
    "!",
    "|",
    ">",
    "%",
    "@",
    "`",
    "~",
    "?",
    ",",
    "\n",
    "\n  ",
    "\t",
    "---\n",
    "...\n",
    "<<: ",
    "null",
    "2024-13-45",
    "../..",
    "đ",
    "e\u0301",
    "\u202e",
    "\ufeff",
]
RICH = {
    "articles/2024/can-tho.md": """---
title: "Cần Thơ: tập huấn"
published: 2024-08-15
publisher: ttxvn
author: [Đỗ Đình Đăng, An]
url: https://example.org/can-tho
retrieved: 2024-08-20
language: vi
meetings:
  - {meeting: can-tho-2024-08-14-training, date: 2024-08-14}
participants:
  - official: le-an
    role: chair
    rank: Thiếu tướng
    position: Phó Chánh Văn phòng; Giám đốc Công an tỉnh
  - {official: le-an, role: quoted}
provinces: [can-tho]
topics: [t]
figures:
  - {measure: Đại biểu, value: 250, unit: người, province: can-tho, period: 2024-08, qualifier: over}
mentions: {Lê An: "official:le-an", Cần Thơ: ignore}
summary: >
  Tóm tắt.

  Đoạn hai.
---

Đồng chí [Lê Văn An](official:le-an) chủ trì [hội nghị](meeting:can-tho-2024-08-14-training) ngày 14/8/2024.[^1]

| Tỉnh | Số |
|---|--:|
| [Cần Thơ](province:can-tho) | 34.178 |

- [x] ~~sai~~ www.example.org

[^1]: Về [bài](article:toan-quoc#p1).
""",
    "articles/toan-quoc.md": "---\ntitle: Bài\npublished: 2024-03-08\n---\n\nĐoạn một.\n\nĐoạn hai.\n",
    "meetings/can-tho-2024-08-14-training.md": "---\nname: Tập huấn\nkind: training\ndate: 2024-08-14\n"
    "province: can-tho\norganizers: [ttxvn]\nnote: |\n  Một.\n\n"
    "  Hai.\n---\n",
    "redirects.yml": "- from: officials/an\n  to: officials/le-an\n- from: articles/cu\n  withdrawn: Đăng nhầm.\n",
}
PLACE = re.compile(r"^.+:\d+:\d+: (error|warning): .+ \[[a-z-]+\]$")


def text(random, pieces, most):
    return "".join(random.choices(pieces, k=random.randint(1, most))).encode()


def changed(random, data):
    """The bytes of a file, with one thing done to them."""
    place = random.randint(0, len(data))
    end = min(len(data), place + random.randint(1, 30))
    lines = data.split(b"\n")
    match random.randint(0, 12):
        case 0:
            return data[:place] + random.randbytes(random.randint(1, 8)) + data[end:]
        case 1:
            return data[:place] + data[end:]
        case 2:
            return data[:place]
        case 3:
            return data[:place] + data[place:end] * random.randint(2, 200) + data[end:]
        case 4:
            random.shuffle(lines)
            return b"\n".join(lines)
        case 5:
            number = random.randrange(len(lines))
            return b"\n".join(lines[:number] + [lines[number]] * 2 + lines[number:])
        case 6 | 7 | 8:
            head = data.rfind(b"\n---\n") + 5 if data.startswith(b"---\n") else place
            return data[:head] + text(random, MARKDOWN, 400)
        case 9 | 10:
            return data[:place] + text(random, YAML, 6) + data[place:]
        case 11:
            return unicodedata.normalize("NFD", data.decode("utf-8", "replace")).replace("\n", "\r\n").encode()
        case _:
            return b""


def damage(random, folder, is_template):
    """Does one thing to a folder, and says what."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    if is_template:
        files = [path for path in files if path.suffix in (".mustache", ".yml", ".css")]
    if not files:
        return
    file = random.choice(files)
    match random.randint(0, 15):
        case 0:
            file.unlink()
            file.mkdir()
        case 1:
            file.unlink()
            file.symlink_to(random.choice(["/etc/passwd", "..", file.name, "nowhere", "../archive.yml"]))
        case 2:
            other = file.with_name(random.choice(["index.md", "a b.md", "Đ.md", "x", "con.md", "page-2.md"]))
            # A copy that was damaged before may be chosen again.
            if other != file:
                shutil.copy(file, other)
        case _:
            file.write_bytes(changed(random, file.read_bytes()))


def build(program, seed, number, keep=None):
    """What is wrong with the build of a number, or nothing."""
    chance = random.Random(f"{seed}/{number}")
    with tempfile.TemporaryDirectory(prefix="vankho-fuzz-") as name:
        folder = pathlib.Path(name)
        content, templates = folder / "Content", ROOT / "Templates"
        for path, data in (inputs.BASE | RICH).items():
            (content / path).parent.mkdir(parents=True, exist_ok=True)
            (content / path).write_bytes(data.encode())
        for _ in range(chance.randint(1, 5)):
            damage(chance, content, False)
        if chance.random() < 0.1:
            templates = folder / "Templates"
            shutil.copytree(ROOT / "Templates", templates)
            damage(chance, templates, True)
        if keep:
            shutil.copytree(folder, keep, symlinks=True, dirs_exist_ok=True)
        command = [program, "build", "--content", content, "--templates", templates, "--output", folder / "public"]
        try:
            done = subprocess.run(command, capture_output=True, timeout=LONGEST)
        except subprocess.TimeoutExpired:
            return f"takes more than {LONGEST} seconds"
        said = done.stderr.decode("utf-8", "replace").rstrip("\n").split("\n")
        if done.returncode not in (0, 1, 3):
            return f"ends with {done.returncode}: {said[-1][:200]}"
        if done.returncode == 0:
            return None if (folder / "public" / "index.html").is_file() else "says built, and nothing is there"
        if (folder / "public").exists() or len(list(folder.iterdir())) > 2:
            return "is refused, and something is left beside the content"
        errors = [line for line in said if ": error: " in line]
        if done.returncode == 1 and not any(PLACE.match(line) for line in errors):
            return f"is refused without a place: {said[0][:200]}"
        return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--from", dest="first", type=int, default=0)
    parser.add_argument("--program", default=ROOT / ".build/release/vankho")
    parser.add_argument("--keep")
    given = parser.parse_args()
    numbers = range(given.first, given.first + given.count)
    wrong = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = pool.map(lambda number: build(given.program, given.seed, number, given.keep), numbers)
        for number, result in zip(numbers, results):
            if result:
                wrong += 1
                print(f"{number}: {result}", flush=True)
    print(f"{given.count} builds, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
