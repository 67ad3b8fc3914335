package org.evenhand.preparation.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.preparation.agreement.ProtocolText.Kind;
import org.evenhand.preparation.agreement.ProtocolText.Part;
import org.junit.jupiter.api.Test;

/** Headings, lists and paragraphs, and nothing else. */
class ProtocolTextTest {

    @Test
    void aTextIsReadInItsParts() {
        assertThat(ProtocolText.parts("# One\nFirst\nline\n- a\n- b\n\n\n## Two\r\n\r\n<script>- no</script>\n"))
                .containsExactly(
                        new Part(Kind.HEADING, List.of("One")),
                        new Part(Kind.PARAGRAPH, List.of("First", "line")),
                        new Part(Kind.LIST, List.of("a", "b")),
                        new Part(Kind.HEADING, List.of("Two")),
                        new Part(Kind.PARAGRAPH, List.of("<script>- no</script>")));
    }

    @Test
    void anEmptyTextHasNoParts() {
        assertThat(ProtocolText.parts(" \n\n ")).isEmpty();
    }
}
