"""Serves a built site below a path of a host, as a page of a larger site would be."""

import contextlib
import functools
import http.server
import threading
import time

PATH = "/a/b/"


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A browser that hangs up is no news."""


class _Requests(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    delay = 0

    def do_GET(self):
        if not self.path.startswith(PATH):
            return self.send_error(404)
        self.path = self.path[len(PATH) - 1:]
        if self.delay and self.path.startswith("/search/"):
            time.sleep(self.delay)
        super().do_GET()

    def end_headers(self):
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder, delay=0):
    """The address of a folder while it is served; files of the index come after `delay` seconds."""
    requests = type("Requests", (_Requests,), {"delay": delay})
    server = _Server(("127.0.0.1", 0), functools.partial(requests, directory=str(folder)))
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{PATH}"
    finally:
        server.shutdown()
        server.server_close()
