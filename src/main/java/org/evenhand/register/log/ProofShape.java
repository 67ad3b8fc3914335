package org.evenhand.register.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which subtrees a proof consists of (RFC 6962, sections 2.1.1 and 2.1.2), whatever their hashes. */
public final class ProofShape {

    private ProofShape() {}

    /**
     * The subtrees that lead from a leaf to the root, lowest first.
     *
     * @param index of the leaf, from 0
     */
    public static List<Span> inclusion(long index, long size) {
        List<Span> path = new ArrayList<>();
        Span rest = Span.all(size);
        while (rest.size() > 1) {
            long middle = rest.first() + rest.split();
            Span left = new Span(rest.first(), middle);
            Span right = new Span(middle, rest.end());
            path.add(index < middle ? right : left);
            rest = index < middle ? left : right;
        }
        Collections.reverse(path);
        return path;
    }

    /** The subtrees from which the roots of an earlier and a later size can both be computed. */
    public static List<Span> consistency(long earlier, long later) {
        List<Span> proof = new ArrayList<>();
        Span rest = Span.all(later);
        boolean earlierIsWhole = true;
        while (earlier > 0 && rest.end() != earlier) {
            long middle = rest.first() + rest.split();
            if (earlier <= middle) {
                proof.add(new Span(middle, rest.end()));
                rest = new Span(rest.first(), middle);
            } else {
                proof.add(new Span(rest.first(), middle));
                rest = new Span(middle, rest.end());
                earlierIsWhole = false;
            }
        }
        if (!earlierIsWhole) {
            proof.add(rest);
        }
        Collections.reverse(proof);
        return proof;
    }
}
