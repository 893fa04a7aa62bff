"""A service that answers what a test tells it to: for faults that a real one seldom shows."""

import gzip
import http.server
import json
import threading


class FakeService:
    """Answers requests with what `answers` holds, one after the other: functions of the handler. Notes what was asked in `asked`."""

    def __init__(self, *answers):
        self.answers, self.asked = list(answers), []
        fake = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self):
                length = int(self.headers.get("content-length") or 0)
                body = self.rfile.read(length)
                fake.asked.append((self.command, self.path, dict(self.headers), body))
                if self.path == "/graphql" and b"service { version counts }" in body:
                    return json_answer({"data": {"service": {"version": "0.0.0", "counts": {"relations": 1}}}})(self)
                fake.answers.pop(0)(self)

            do_GET = do_POST = do_HEAD = answer

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def paths(self):
        return [path for _, path, _, body in self.asked if b"service { version counts }" not in body]


def send(handler, status, headers, body=b""):
    handler.send_response(status)
    for name, value in {"content-length": str(len(body)), **headers}.items():
        handler.send_header(name, value)
    handler.end_headers()
    if handler.command != "HEAD":
        handler.wfile.write(body)


def json_answer(content, status=200, headers=None):
    return lambda handler: send(handler, status, {"content-type": "application/json", **(headers or {})}, json.dumps(content).encode())


def refusal(status, code, headers=None):
    return json_answer({"errors": [{"message": f"No: {code}.", "extensions": {"code": code, "cure": "Do otherwise.", "argument": "types"}}]}, status, headers)


def rows_answer(rows, total=None, headers=None):
    """Rows as /export gives them, packed."""
    body = gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode())
    return lambda handler: send(handler, 200, {"content-encoding": "gzip", "x-total-count": str(len(rows) if total is None else total), "x-data-version": "7", "x-query-hash": "abcdefghij", "x-as-of": "2024-06-01T00:00:00.000Z", **(headers or {})}, body)


def broken_answer(rows, total):
    """Rows whose connection breaks before the end."""

    def answer(handler):
        handler.send_response(200)
        handler.send_header("transfer-encoding", "chunked")
        handler.send_header("x-total-count", str(total))
        handler.end_headers()
        body = "".join(json.dumps(row) + "\n" for row in rows).encode()
        handler.wfile.write(f"{len(body):x}\r\n".encode() + body + b"\r\n")
        handler.wfile.flush()
        handler.close_connection = True
        handler.connection.close()

    return answer
