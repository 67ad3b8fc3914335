package org.evenhand.register.log;

import java.util.Arrays;
import java.util.List;

/** Checks a proof with nothing but what the proof says (RFC 9162, sections 2.1.3.2 and 2.1.4.2). */
public final class ProofCheck {

    private ProofCheck() {}

    /** Whether this leaf is the one at this place, from 0, of the log of this size and root. */
    public static boolean included(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = TreeHash.node(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = TreeHash.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether the log of the later size and root begins with the whole log of the earlier size and root. */
    public static boolean consistent(
            long earlier, byte[] earlierRoot, long later, byte[] laterRoot, List<byte[]> proof) {
        if (earlier < 0 || earlier > later) {
            return false;
        }
        if (earlier == 0 || earlier == later) {
            byte[] known = earlier == 0 ? TreeHash.empty() : laterRoot;
            return proof.isEmpty() && Arrays.equals(earlierRoot, known);
        }
        boolean full = Long.bitCount(earlier) == 1;
        if (!full && proof.isEmpty()) {
            return false;
        }
        int shift = Long.numberOfTrailingZeros(earlier);
        long node = (earlier - 1) >> shift;
        long last = (later - 1) >> shift;
        byte[] one = full ? earlierRoot : proof.get(0);
        byte[] other = one;
        for (byte[] hash : full ? proof : proof.subList(1, proof.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                one = TreeHash.node(hash, one);
                other = TreeHash.node(hash, other);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                other = TreeHash.node(other, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(one, earlierRoot) && Arrays.equals(other, laterRoot);
    }
}
