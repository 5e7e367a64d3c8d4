"""Serves a built site below a path of a host, as a page of a larger site would be."""

import contextlib
import functools
import http.server
import threading

PATH = "/a/b/"


class _Server(http.server.ThreadingHTTPServer):
    # A connection more than can wait is asked for again only after seconds, on a busy machine too late.
    request_queue_size = 128
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A browser that hangs up is no news."""


class _Requests(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # A head and what follows it go out at once; else each waits for the other end to say that it has come.
    disable_nagle_algorithm = True

    def do_GET(self):
        if not self.path.startswith(PATH):
            self.send_error(404)
        else:
            self.path = self.path[len(PATH) - 1 :]
            super().do_GET()

    def end_headers(self):
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder):
    """The address of a folder while it is served."""
    server = _Server(("127.0.0.1", 0), functools.partial(_Requests, directory=str(folder)))
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{PATH}"
    finally:
        server.shutdown()
        server.server_close()
