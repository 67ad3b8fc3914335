package org.evenhand.register.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A subtree: the leaves from {@code first} up to, but without, {@code end}. Its hash is folded from those of the few full
 * subtrees it consists of, which never change once they are full.
 */
public record Span(long first, long end) {

    /** The subtree of a whole log of this size. */
    public static Span all(long size) {
        return new Span(0, size);
    }

    public long size() {
        return end - first;
    }

    /** Where RFC 6962 splits it: the largest power of two that is smaller than its size. */
    long split() {
        return Long.highestOneBit(size() - 1);
    }

    /** The full subtrees it consists of, left to right: at most one for each bit of its size. */
    public List<NodeId> nodes() {
        List<NodeId> nodes = new ArrayList<>();
        for (long at = first; at < end; ) {
            int level = Long.SIZE - 1 - Long.numberOfLeadingZeros(end - at);
            nodes.add(new NodeId(level, at >> level));
            at += 1L << level;
        }
        return nodes;
    }

    /** The hash of this subtree. */
    public byte[] hash(Function<NodeId, byte[]> node) {
        List<NodeId> nodes = nodes();
        if (nodes.isEmpty()) {
            return TreeHash.empty();
        }
        byte[] hash = node.apply(nodes.get(nodes.size() - 1));
        for (int at = nodes.size() - 2; at >= 0; at--) {
            hash = TreeHash.node(node.apply(nodes.get(at)), hash);
        }
        return hash;
    }
}
