"""Debian's Firefox as a reader has it, driven over Marionette: what it is told before it starts, and how.

Marionette speaks JSON over a socket: `LENGTH:[0, number, command, parameters]`, and in answer
`LENGTH:[1, number, error, result]` (Firefox, remote/marionette/doc). That needs no library, and no other
one drives Debian's Firefox: Playwright 1.65 asks it for commands that it does not have.

A Firefox that is driven is another one than a reader's: Marionette changes 115 settings, among them
`security.fileuri.strict_origin_policy`, with which every file may read every other. SETTINGS forbids that,
and `changed_settings` says which settings are not as Firefox comes with them.
"""

import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

PROGRAMS = ["firefox-esr", "firefox"]
PATIENCE = 60  # seconds to start

# All that is set here. The first two let the tests in; the others keep what is no page from asking the
# world outside: this machine may have no way there.
SETTINGS = {
    "remote.prefs.recommended": False,
    "marionette.port": 0,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
}

CHANGED = """
const {prefs} = Services;
const read = {[prefs.PREF_STRING]: 'getStringPref', [prefs.PREF_INT]: 'getIntPref', [prefs.PREF_BOOL]: 'getBoolPref'};
return Object.fromEntries(prefs.getChildList('').filter((name) => prefs.prefHasUserValue(name))
  .map((name) => [name, prefs[read[prefs.getPrefType(name)]](name)]));
"""
# What Marionette would set: a list of pairs in its source.
RECOMMENDED = """
const done = arguments[arguments.length - 1];
fetch('chrome://remote/content/shared/RecommendedPreferences.sys.mjs').then((file) => file.text()).then(done);
"""
SETTING = "return Services.prefs.getBoolPref(arguments[0])"
SET = "Services.prefs.setBoolPref(arguments[0], arguments[1])"
RESET = "Services.prefs.clearUserPref(arguments[0])"

# What readers before left behind: cookies, stores, caches, and what the console said.
FORGET = """
const done = arguments[arguments.length - 1];
Services.console.reset();
Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, {onDataDeleted: () => done(true)});
"""
SAID = """
return Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError)
  .map((message) => `${message.sourceName}: ${message.errorMessage}`);
"""


class Refused(Exception):
    """Firefox does not do what it is told; `kind` is WebDriver's name for why."""

    def __init__(self, kind, message):
        super().__init__(f"{kind}: {message}")
        self.kind = kind


def program():
    """The Firefox of this machine."""
    found = os.environ.get("FIREFOX") or next(filter(None, map(shutil.which, PROGRAMS)), None)
    assert found, "no Firefox on this machine"
    return found


class Firefox:
    """A running Firefox without a window."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="vankho-firefox-", ignore_cleanup_errors=True)
        profile = Path(self._folder.name)
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in SETTINGS.items()]
        (profile / "user.js").write_text("\n".join(lines) + "\n")
        # Without the last, settings could neither be read nor what readers left behind be forgotten.
        command = [
            program(),
            "--headless",
            "--no-remote",
            "--profile",
            profile,
            "--marionette",
            "--remote-allow-system-access",
        ]
        self._log = (profile / "log").open("w+")
        self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log)
        self._number = 0
        try:
            self._socket = socket.create_connection(("127.0.0.1", self._port(profile)))
            self._answers = self._socket.makefile("rb")
            self._read()
            self("WebDriver:NewSession", capabilities={"alwaysMatch": {"timeouts": {"implicit": 0}}})
        except BaseException:
            self._end()
            raise

    def _port(self, profile):
        """The port at which Firefox listens, which it writes down."""
        path, late = profile / "MarionetteActivePort", time.monotonic() + PATIENCE
        while not (path.exists() and path.read_text().strip()):
            if self._process.poll() is not None or time.monotonic() > late:
                self._log.seek(0)
                raise AssertionError(f"Firefox does not start: {self._log.read()[-2000:]}")
            time.sleep(0.05)
        return int(path.read_text())

    def _read(self):
        length = b""
        while (byte := self._answers.read(1)) != b":":
            assert byte, "Firefox hung up"
            length += byte
        return json.loads(self._answers.read(int(length)))

    def __call__(self, command, **parameters):
        """Tells Firefox to do something, and returns what it says."""
        self._number += 1
        message = json.dumps([0, self._number, command, parameters]).encode()
        self._socket.sendall(b"%d:" % len(message) + message)
        _, number, error, result = self._read()
        assert number == self._number, "an answer to something else"
        if error:
            raise Refused(error["error"], error["message"])
        return result.get("value", result) if isinstance(result, dict) else result

    def run(self, script, *values):
        """Runs a script in the page, and returns what it returns."""
        return self("WebDriver:ExecuteScript", script=script, args=list(values))

    def within(self, script, *values, waits=False):
        """Runs a script in Firefox itself; one that waits calls its last argument."""
        self("Marionette:SetContext", value="chrome")
        try:
            return self(f"WebDriver:Execute{'Async' if waits else ''}Script", script=script, args=list(values))
        finally:
            self("Marionette:SetContext", value="content")

    def setting(self, name):
        return self.within(SETTING, name)

    def changed_settings(self):
        """From every setting that is not as Firefox comes with it to its value."""
        return self.within(CHANGED)

    def recommended_settings(self):
        """From every setting that Marionette would change to the value, as it is written in its source."""
        source = self.within(RECOMMENDED, waits=True)
        return dict(re.findall(r'\[\s*"([\w.-]+)",\s*(.+?),?\s*\]', source))

    def set(self, name, value):
        self.within(SET, name, value)

    def reset(self, name):
        self.within(RESET, name)

    def forget(self):
        """Makes it a Firefox that has seen no page yet."""
        self.within(FORGET, waits=True)

    def said(self):
        """What the console has said since, behind the address of what says it."""
        return self.within(SAID)

    def close(self):
        try:
            self("Marionette:Quit", flags=["eForceQuit"])
            self._process.wait(PATIENCE)
        finally:
            self._end()

    def _end(self):
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        self._log.close()
        self._folder.cleanup()
