package org.evenhand.register;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.evenhand.register.log.ProofShape;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signed checkpoints of the register, and the proofs that tie entries and checkpoints together. */
@Repository
public class LogReader {

    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient published;
    private final LogNodes nodes;

    LogReader(@Qualifier("published") JdbcClient published) {
        this.published = published;
        this.nodes = new LogNodes(published);
    }

    /** A checkpoint as it was signed: of this many entries, with this root in hexadecimal. */
    public record Signed(long size, String root, String note) {}

    /** The newest checkpoint; there is none only before the application's first start is done. */
    public Optional<Signed> latest() {
        return checkpoint("order by size desc limit 1", Long.MAX_VALUE);
    }

    public Optional<Signed> checkpoint(long size) {
        return checkpoint("and size = :size", size);
    }

    private Optional<Signed> checkpoint(String which, long size) {
        return published
                .sql("select size, encode(root, 'hex') as root, note from published.checkpoint where size <= :size "
                        + which)
                .param("size", size)
                .query(Signed.class)
                .optional();
    }

    /** The hashes, lowest first, that lead from the entry of this number to the root of the log of this size. */
    public List<String> inclusion(long number, long size) {
        return hex(nodes.hashes(ProofShape.inclusion(number - 1, size)));
    }

    /** The hashes from which the roots of an earlier and a later size can both be computed. */
    public List<String> consistency(long earlier, long later) {
        return hex(nodes.hashes(ProofShape.consistency(earlier, later)));
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HEX::formatHex).toList();
    }
}
