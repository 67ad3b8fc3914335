package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.evenhand.register.log.Frontier;
import org.evenhand.register.log.TreeHash;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogNodesTest {

    private final PublishedSchema schema = new PublishedSchema();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 8, 100})
    void whatWasPublishedBeforeThereWasATreeIsInIt(int entries) {
        var nodes = new LogNodes(schema.upgradedWith(entries).client());
        var tree = new Frontier();
        for (int number = 1; number <= entries; number++) {
            tree.add(leaf("{\"n\":" + number + "}"), (node, hash) -> {});
        }
        assertThat(nodes.root(entries)).isEqualTo(tree.root());
        assertThat(schema.client()
                        .sql("select count(*) from published.term where term = 'word question'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(entries);
    }

    private static byte[] leaf(String canonical) {
        return TreeHash.leaf(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
