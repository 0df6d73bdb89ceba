import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Opens a file as File > Open of Gephi does, without "Auto-scale", and prints as JSON what Gephi has then. */
public class GephiReader {
  static String quoted(Object value) {
    if (value == null) return "null";
    if (value instanceof Number || value instanceof Boolean) return value.toString();
    StringBuilder text = new StringBuilder("\"");
    for (char one : value.toString().toCharArray())
      if (one < ' ' || one > '~' || one == '"' || one == '\\') text.append(String.format("\\u%04x", (int) one));
      else text.append(one);
    return text.append('"').toString();
  }

  static String pair(String name, Object value) {
    return quoted(name) + ":" + quoted(value);
  }

  static String attributes(Element element) {
    StringJoiner all = new StringJoiner(",", "{", "}");
    for (Column column : element.getAttributeColumns())
      if (!column.isProperty() && element.getAttribute(column) != null)
        all.add(pair(column.getTitle(), element.getAttribute(column)));
    return all.toString();
  }

  static String color(Element element) {
    java.awt.Color color =
        element instanceof Node node ? node.getColor() : ((Edge) element).getColor();
    return color == null ? null : String.format("#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
  }

  static String node(Node node) {
    return "{" + pair("id", node.getId()) + "," + pair("label", node.getLabel()) + "," + pair("color", color(node)) + ","
        + pair("x", node.x()) + "," + pair("y", node.y()) + "," + pair("size", node.size()) + ",\"attributes\":"
        + attributes(node) + "}";
  }

  static String spells(Edge edge) {
    StringJoiner all = new StringJoiner(",", "[", "]");
    for (Interval spell : edge.getIntervals())
      all.add("[" + quoted(day(spell.getLow())) + "," + quoted(day(spell.getHigh())) + "]");
    return all.toString();
  }

  static String day(double time) {
    return Double.isInfinite(time) ? null : java.time.Instant.ofEpochMilli((long) time).toString().substring(0, 10);
  }

  static String edge(Edge edge) {
    return "{" + pair("id", edge.getId()) + "," + pair("from", edge.getSource().getId()) + ","
        + pair("to", edge.getTarget().getId()) + "," + pair("label", edge.getLabel()) + ","
        + pair("kind", edge.getTypeLabel()) + "," + pair("color", color(edge)) + "," + pair("weight", edge.getWeight())
        + "," + pair("directed", edge.isDirected()) + ",\"spells\":" + spells(edge) + ",\"attributes\":"
        + attributes(edge) + "}";
  }

  public static void main(String[] paths) throws Exception {
    Lookup.getDefault().lookup(ProjectController.class).newProject();
    Workspace workspace = Lookup.getDefault().lookup(ProjectController.class).getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(paths[0]));
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    container.getLoader().setAutoScale(false);
    importer.process(container, new DefaultProcessor(), workspace);
    List<String> issues = new ArrayList<>();
    container.getReport().getIssues(1000).forEachRemaining((Issue issue) -> issues.add(quoted(issue.getMessage())));
    Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace).getGraph();
    List<String> nodes = new ArrayList<>();
    for (Node one : graph.getNodes()) nodes.add(node(one));
    List<String> edges = new ArrayList<>();
    for (Edge one : graph.getEdges()) edges.add(edge(one));
    System.out.println("{\"issues\":[" + String.join(",", issues) + "],\"nodes\":[" + String.join(",", nodes)
        + "],\"edges\":[" + String.join(",", edges) + "]}");
    System.exit(0);
  }
}
