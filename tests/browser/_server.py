"""A JupyterLab server of our own, and a line to the kernels that it starts."""

import ast
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[2]
START = 90  # seconds that a server or a kernel may take on a busy machine
ANSWER = 60  # seconds that a kernel may take to answer
SETTINGS = {
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
    "notebook-extension/tracker": {"windowingMode": "none"},  # every cell is drawn
    "docmanager-extension/plugin": {"autosave": False},
}


class Server:
    """JupyterLab on a free port, with folders that nobody else uses.

    Its root holds copies of the notebooks and the seeds, so that nothing that a test
    does can change the checkout.
    """

    def __init__(self, folder):
        self.folder, self.root = folder, folder / "root"
        for name in ("notebooks", "seeds"):
            shutil.copytree(ROOT / name, self.root / name)
        for name, value in SETTINGS.items():
            path = folder / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(value), "utf-8")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.url = f"http://127.0.0.1:{free.getsockname()[1]}"
        self._log = (folder / "log").open("wb")
        self._process = subprocess.Popen(
            self._command(),
            env=self._environment(),
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=subprocess.STDOUT,
        )

    def _command(self):
        chosen = {
            "ServerApp.ip": "127.0.0.1",
            "ServerApp.port": self.url.rpartition(":")[2],
            "ServerApp.port_retries": "0",
            "ServerApp.root_dir": self.root,
            "ServerApp.allow_root": "True",  # containers often know no user but root
            "ServerApp.disable_check_xsrf": "True",
            "IdentityProvider.token": "",
            "LabApp.expose_app_in_browser": "True",  # for what no menu can do
            "LabApp.open_browser": "False",
        }
        named = [f"--{name}={value}" for name, value in chosen.items()]
        return [sys.executable, "-m", "jupyterlab", *named]

    def _environment(self):
        own = {
            "JUPYTER_CONFIG_DIR": "config",
            "JUPYTER_DATA_DIR": "data",
            "JUPYTER_RUNTIME_DIR": "runtime",
            "JUPYTERLAB_SETTINGS_DIR": "settings",
            "JUPYTERLAB_WORKSPACES_DIR": "workspaces",
            "IPYTHONDIR": "ipython",
        }
        folders = {name: str(self.folder / value) for name, value in own.items()}
        return {**os.environ, **folders, "PLOTLY_RENDERER": "plotly_mimetype"}

    def ask(self, path):
        """Return the answer of the server's API; None if there is none, or not now."""
        try:
            with urllib.request.urlopen(f"{self.url}/api/{path}", timeout=10) as answer:
                return json.load(answer)
        except (OSError, ValueError):  # it answers 500 while a kernel starts
            return None

    def wait(self):
        """Wait until the server answers, or say what it wrote instead."""
        end = time.monotonic() + START
        while self.ask("status") is None:
            if self._process.poll() is not None or time.monotonic() > end:
                self.stop()
                said = (self.folder / "log").read_text("utf-8", "replace")
                raise RuntimeError(
                    f"JupyterLab did not start. It said:\n{said[-3000:]}"
                )
            time.sleep(0.2)

    def sessions(self):
        """Return the running notebooks: path of the notebook → its kernel."""
        return {one["path"]: one["kernel"] for one in self.ask("sessions") or []}

    def kernel(self, path):
        """Return a line to the kernel of a notebook that is open."""
        id_ = self.sessions()[path]["id"]
        return Kernel(self.folder / "runtime" / f"kernel-{id_}.json")

    def end(self, path):
        """End the kernel of a notebook; it would go on without a page."""
        for one in self.ask("sessions") or []:
            if one["path"] == path:
                url = f"{self.url}/api/sessions/{one['id']}"
                asked = urllib.request.Request(url, method="DELETE")
                urllib.request.urlopen(asked, timeout=START).close()

    def stop(self):
        """End the server, and with it its kernels."""
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()


class Kernel:
    """Asks the kernel of an open notebook, without leaving a trace in the notebook.

    A plain socket, and not jupyter_client's blocking client: that one wants an event
    loop of its own, and Playwright already runs one in this thread.
    """

    def __init__(self, connection_file):
        import zmq
        from jupyter_client.session import Session

        told = json.loads(connection_file.read_text("utf-8"))
        self._session = Session(
            key=told["key"].encode(), signature_scheme=told["signature_scheme"]
        )
        self._socket = zmq.Context.instance().socket(zmq.DEALER)
        self._socket.linger = 0
        self._socket.connect(f"tcp://{told['ip']}:{told['shell_port']}")

    def run(self, code):
        """Run statements."""
        self._ask(code, {})

    def eval(self, expression):
        """Return the value of an expression, by way of JSON."""
        value = f"__import__('json').dumps(({expression}), default=str)"
        given = self._ask("", {"value": value})["user_expressions"]["value"]
        if given["status"] != "ok":
            raise RuntimeError(f"{expression}: {given['ename']}: {given['evalue']}")
        return json.loads(ast.literal_eval(given["data"]["text/plain"]))

    def _ask(self, code, expressions):
        content = {
            "code": code,
            "silent": True,
            "store_history": False,
            "user_expressions": expressions,
            "allow_stdin": False,
            "stop_on_error": False,
        }
        sent = self._session.send(self._socket, "execute_request", content)
        while self._socket.poll(ANSWER * 1000):
            _, answer = self._session.recv(self._socket)
            if answer["parent_header"].get("msg_id") != sent["header"]["msg_id"]:
                continue
            if answer["content"]["status"] != "ok":
                raise RuntimeError("\n".join(answer["content"].get("traceback", [])))
            return answer["content"]
        raise RuntimeError(f"the kernel gave no answer within {ANSWER} s: {code}")

    def close(self):
        """Hang up; the kernel goes on."""
        self._socket.close()
