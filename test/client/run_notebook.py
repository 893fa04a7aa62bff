"""Executes a notebook from top to bottom and prints, as JSON, what its cells say: one list of texts a code cell.

    python run_notebook.py notebooks/quickstart.ipynb [where to write it with its outputs]

It runs in an empty folder with the service of PARLEY_URL. A cell that fails ends it. What differs from run to run is replaced:
the address of the service, instants, versions of data, hashes of queries.
"""

import json
import os
import re
import sys
import tempfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient

usual = "http://localhost:4000"
volatile = [
    (r"http://(127\.0\.0\.1|localhost):\d+", usual),
    (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", "<instant>"),
    (r"(Data version |version = \{)\d+", r"\1<version>"),
    (r"(query |query/|parley-)[\w\\-]{22,30}", r"\1<hash>"),
    (r"\b\d+\.\d+\.\d+\b(\. \(\d{4}-\d\d-\d\d\))?", "<release>"),
    (r"(actors|counterparts)=[\w:-]+", r"\1=<id>"),  # ids follow from how the data were brought in
    (r"year = \{\d+\}, month = \{\d+\}", "year = {<year>}, month = {<month>}"),
]


def settled(text):
    for pattern, replacement in volatile:
        text = re.sub(pattern, replacement, text)
    return text


def said(cell):
    """The texts that a cell shows; of pictures that there is one."""
    texts = []
    for output in cell.outputs:
        if output.output_type == "stream":
            texts.append(settled(output.text))
        else:
            texts.append("a picture" if "image/png" in output.data else settled(output.data["text/plain"]))
    return texts


notebook = nbformat.read(sys.argv[1], as_version=4)
before = [said(cell) for cell in notebook.cells if cell.cell_type == "code"]
with tempfile.TemporaryDirectory() as folder:
    os.environ.update(MPLBACKEND="module://matplotlib_inline.backend_inline", MPLCONFIGDIR=folder, IPYTHONDIR=folder)
    NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": folder}}).execute()
for cell in notebook.cells:
    if cell.cell_type == "code":  # how far a reading has come is shown only where it takes long
        cell.outputs = [output for output in cell.outputs if output.get("name") != "stderr"]
after = [said(cell) for cell in notebook.cells if cell.cell_type == "code"]
if len(sys.argv) > 2:
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", []):
            if "text" in output:
                output["text"] = re.sub(*volatile[0], output["text"])
            for kind in ("text/plain", "text/html"):
                if kind in output.get("data", {}):
                    output["data"][kind] = re.sub(*volatile[0], output["data"][kind])
    notebook.metadata["language_info"] = {"name": "python"}
    nbformat.write(notebook, Path(sys.argv[2]))
print(json.dumps({"kept": before, "now": after}))
