package org.evenhand.register.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The full subtrees at the right edge of a growing log: all that adding a leaf and computing the root need, at most one
 * hash for each bit of the size.
 */
public final class Frontier {

    private final List<byte[]> hashes;
    private long size;

    /** The edge of an empty log. */
    public Frontier() {
        this(0, List.of());
    }

    /** The edge of a log of this size: the hashes of {@code Span.all(size).nodes()}. */
    public Frontier(long size, List<byte[]> hashes) {
        this.size = size;
        this.hashes = new ArrayList<>(hashes);
    }

    public long size() {
        return size;
    }

    /** Adds a leaf and tells every node above the leaves that becomes full by it. */
    public void add(byte[] leaf, BiConsumer<NodeId, byte[]> full) {
        long index = size++;
        byte[] hash = leaf;
        for (int level = 1; (index & 1) == 1; level++) {
            hash = TreeHash.node(hashes.remove(hashes.size() - 1), hash);
            index >>= 1;
            full.accept(new NodeId(level, index), hash);
        }
        hashes.add(hash);
    }

    public byte[] root() {
        if (hashes.isEmpty()) {
            return TreeHash.empty();
        }
        byte[] root = hashes.get(hashes.size() - 1);
        for (int at = hashes.size() - 2; at >= 0; at--) {
            root = TreeHash.node(hashes.get(at), root);
        }
        return root;
    }
}
