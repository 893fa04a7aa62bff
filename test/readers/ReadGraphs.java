import java.io.File;
import java.io.FileNotFoundException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Reads files as Gephi does, by the Gephi Toolkit, and prints what it has seen of each as a line of JSON:
 * nodes, edges, how many edges lead from n0 to n1, the label of each node, and the first day and the type of each edge.
 * A single-file program: java -cp gephi-toolkit-all.jar ReadGraphs.java network.gexf …
 */
public class ReadGraphs {
  public static void main(String[] paths) throws Exception {
    PrintStream out = System.out;
    System.setOut(System.err); // Gephi's own words
    for (String path : paths) out.println(read(new File(path)));
    out.flush();
    System.exit(0); // Gephi leaves threads behind
  }

  private static String read(File file) throws FileNotFoundException {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(file);
    container.getLoader().setAllowAutoNode(false);
    container.getLoader().setEdgeDefault(EdgeDirectionDefault.MIXED);
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    List<String> issues = new ArrayList<>();
    container.getReport().getIssuesList(1_000).forEach(issue -> issues.add(quote(issue.getLevel() + " " + issue.getMessage())));
    imports.process(container, new DefaultProcessor(), workspace);
    Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace).getGraph();
    StringBuilder text = new StringBuilder("{\"file\":" + quote(file.getName()) + ",\"nodes\":" + graph.getNodeCount() + ",\"edges\":" + graph.getEdgeCount());
    int parallel = 0;
    for (Edge edge : graph.getEdges()) if (edge.getSource().getId().equals("n0") && edge.getTarget().getId().equals("n1")) parallel++;
    text.append(",\"parallel\":").append(parallel).append(",\"issues\":[").append(String.join(",", issues)).append("],\"labels\":{");
    List<String> labels = new ArrayList<>();
    for (Node node : graph.getNodes()) labels.add(quote(id(node, "node_id")) + ":" + quote(node.getLabel()));
    List<String> edges = new ArrayList<>();
    for (Edge edge : graph.getEdges()) edges.add(quote(id(edge, "edge_id")) + ":[" + quote(value(edge, "start_date")) + "," + quote(value(edge, "relation_type")) + "," + quote(edge.getTypeLabel()) + "," + quote(days(edge)) + "]");
    List<String> places = new ArrayList<>();
    for (Node node : graph.getNodes()) places.add(quote(node.getId()) + ":[" + node.x() + "," + node.y() + "]");
    return text + String.join(",", labels) + "},\"dates\":{" + String.join(",", edges) + "},\"places\":{" + String.join(",", places) + "}}";
  }

  /** The interval in which the edge is there, in milliseconds since 1970. */
  private static Object days(Edge edge) {
    Interval bounds = edge.getTimeBounds();
    return bounds == null ? null : bounds.getLow() + " " + bounds.getHigh();
  }

  private static Object value(Element element, String title) {
    for (Column column : element.getTable()) if (column.getTitle().equals(title)) return element.getAttribute(column);
    return null;
  }

  /** The id as it is: GraphML has it in a value, for not every sign may stand in the ids of its elements. */
  private static Object id(Element element, String title) {
    Object own = value(element, title);
    return own == null ? element.getId() : own;
  }

  private static String quote(Object value) {
    if (value == null) return "null";
    StringBuilder text = new StringBuilder("\"");
    for (char sign : value.toString().toCharArray()) {
      if (sign == '"' || sign == '\\' || sign < 0x20 || sign > 0x7e) text.append(String.format("\\u%04x", (int) sign));
      else text.append(sign);
    }
    return text.append('"').toString();
  }
}
