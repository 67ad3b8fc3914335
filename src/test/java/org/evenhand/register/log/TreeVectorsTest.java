package org.evenhand.register.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree against the reference vectors of Certificate Transparency: eight leaves, their roots and proofs. */
class TreeVectorsTest {

    private static final HexFormat HEX = HexFormat.of();

    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void rootsAreThoseOfTheReference() {
        Frontier tree = new Frontier();
        assertThat(HEX.formatHex(tree.root())).isEqualTo(ROOTS.get(0));
        for (int size = 1; size <= LEAVES.size(); size++) {
            tree.add(leaf(size - 1), (node, hash) -> {});
            assertThat(HEX.formatHex(tree.root())).as("size %d", size).isEqualTo(ROOTS.get(size));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, ''",
        "0, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "5, 8, bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2, 3, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "1, 5, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
    })
    void inclusionProofsAreThoseOfTheReference(long index, int size, String path) {
        List<byte[]> proof = hashes(ProofShape.inclusion(index, size), nodes());
        assertThat(hex(proof)).isEqualTo(split(path));
        assertThat(ProofCheck.included(leaf((int) index), index, size, proof, HEX.parseHex(ROOTS.get(size))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "1, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "6, 8, 0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2, 5, 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
    })
    void consistencyProofsAreThoseOfTheReference(int earlier, int later, String path) {
        List<byte[]> proof = hashes(ProofShape.consistency(earlier, later), nodes());
        assertThat(hex(proof)).isEqualTo(split(path));
        assertThat(ProofCheck.consistent(
                        earlier, HEX.parseHex(ROOTS.get(earlier)), later, HEX.parseHex(ROOTS.get(later)), proof))
                .isTrue();
    }

    @Property(tries = 300)
    void everyEntryIsProvenAndNoOtherIs(
            @ForAll @IntRange(min = 1, max = 200) int size, @ForAll @LongRange(max = 199) long at, @ForAll int change) {
        long index = at % size;
        Log log = log(size);
        List<byte[]> proof = hashes(ProofShape.inclusion(index, size), log.nodes());
        byte[] leaf = Objects.requireNonNull(log.nodes().get(new NodeId(0, index)));
        assertThat(ProofCheck.included(leaf, index, size, proof, log.root())).isTrue();
        assertThat(ProofCheck.included(TreeHash.leaf(new byte[] {9, 9, 9}), index, size, proof, log.root()))
                .isFalse();
        if (size > 1) {
            assertThat(ProofCheck.included(leaf, (index + 1) % size, size, proof, log.root()))
                    .isFalse();
            List<byte[]> changed = changed(proof, change);
            assertThat(ProofCheck.included(leaf, index, size, changed, log.root()))
                    .isFalse();
            assertThat(ProofCheck.included(leaf, index, size, proof.subList(1, proof.size()), log.root()))
                    .isFalse();
        }
    }

    @Property(tries = 300)
    void aLongerLogIsProvenToContinueAShorterOneAndNoOther(
            @ForAll @IntRange(max = 200) int one, @ForAll @IntRange(max = 200) int other, @ForAll int change) {
        int earlier = Math.min(one, other);
        int later = Math.max(one, other);
        Log before = log(earlier);
        Log after = log(later);
        List<byte[]> proof = hashes(ProofShape.consistency(earlier, later), after.nodes());
        assertThat(ProofCheck.consistent(earlier, before.root(), later, after.root(), proof))
                .isTrue();
        assertThat(ProofCheck.consistent(earlier, TreeHash.leaf(new byte[] {1}), later, after.root(), proof))
                .isFalse();
        if (!proof.isEmpty()) {
            assertThat(ProofCheck.consistent(earlier, before.root(), later, after.root(), changed(proof, change)))
                    .isFalse();
        }
    }

    private record Log(Map<NodeId, byte[]> nodes, byte[] root) {}

    private static Log log(int size) {
        Frontier tree = new Frontier();
        Map<NodeId, byte[]> nodes = new HashMap<>();
        for (int index = 0; index < size; index++) {
            byte[] leaf = TreeHash.leaf(new byte[] {(byte) index});
            nodes.put(new NodeId(0, index), leaf);
            tree.add(leaf, nodes::put);
        }
        assertThat(Span.all(size).hash(nodes::get)).isEqualTo(tree.root());
        return new Log(nodes, tree.root());
    }

    private static List<byte[]> changed(List<byte[]> proof, int change) {
        List<byte[]> changed = new ArrayList<>(proof);
        int at = Math.floorMod(change, proof.size());
        byte[] hash = proof.get(at).clone();
        hash[Math.floorMod(change, hash.length)] ^= 1;
        changed.set(at, hash);
        return changed;
    }

    private static Map<NodeId, byte[]> nodes() {
        Frontier tree = new Frontier();
        Map<NodeId, byte[]> nodes = new HashMap<>();
        for (int index = 0; index < LEAVES.size(); index++) {
            nodes.put(new NodeId(0, index), leaf(index));
            tree.add(leaf(index), nodes::put);
        }
        return nodes;
    }

    private static List<byte[]> hashes(List<Span> spans, Map<NodeId, byte[]> nodes) {
        return spans.stream().map(span -> span.hash(nodes::get)).toList();
    }

    private static byte[] leaf(int index) {
        return TreeHash.leaf(HEX.parseHex(LEAVES.get(index)));
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HEX::formatHex).toList();
    }

    private static List<String> split(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split(" "));
    }
}
