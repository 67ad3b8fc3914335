package org.evenhand.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.register.log.Frontier;
import org.evenhand.register.log.NodeId;
import org.evenhand.register.log.Span;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tree over the published entries: leaves are the entries' hashes, full subtrees have rows of their own. */
final class LogNodes {

    private final JdbcClient jdbc;

    LogNodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The hashes of these subtrees, in their order, read at once. */
    List<byte[]> hashes(Collection<Span> spans) {
        Map<NodeId, byte[]> nodes =
                read(spans.stream().flatMap(span -> span.nodes().stream()).toList());
        return spans.stream().map(span -> span.hash(nodes::get)).toList();
    }

    byte[] root(long size) {
        return hashes(List.of(Span.all(size))).get(0);
    }

    /** Adds the leaf of the entry of this number, the next one, and returns the root of the tree with it. */
    byte[] append(long number, byte[] leaf) {
        List<NodeId> edge = Span.all(number - 1).nodes();
        Map<NodeId, byte[]> nodes = read(edge);
        Frontier frontier =
                new Frontier(number - 1, edge.stream().map(nodes::get).toList());
        frontier.add(leaf, this::insert);
        return frontier.root();
    }

    private void insert(NodeId node, byte[] hash) {
        jdbc.sql("insert into published.node (level, index, hash) values (?, ?, ?)")
                .params(node.level(), node.index(), hash)
                .update();
    }

    private Map<NodeId, byte[]> read(List<NodeId> wanted) {
        List<Integer> levels = new ArrayList<>();
        List<Long> indexes = new ArrayList<>();
        wanted.forEach(node -> {
            levels.add(node.level());
            indexes.add(node.index());
        });
        Map<NodeId, byte[]> nodes = new HashMap<>();
        jdbc.sql("""
                select w.level, w.index, coalesce(n.hash, e.leaf_hash) as hash
                from unnest(:levels::int[], :indexes::bigint[]) as w (level, index)
                left join published.node n on n.level = w.level and n.index = w.index
                left join published.entry e on w.level = 0 and e.number = w.index + 1""")
                .param("levels", levels.toArray(Integer[]::new))
                .param("indexes", indexes.toArray(Long[]::new))
                .query(row -> {
                    nodes.put(new NodeId(row.getInt("level"), row.getLong("index")), row.getBytes("hash"));
                });
        return nodes;
    }
}
