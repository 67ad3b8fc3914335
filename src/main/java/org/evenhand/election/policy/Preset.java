package org.evenhand.election.policy;

import java.util.Map;
import org.evenhand.protocol.SourceDocument;

/** The policy of one source document: a value for every setting. */
public record Preset(String id, String document, String summary, Map<String, PresetValue> values) {

    public Preset {
        values = Map.copyOf(values);
    }

    /** The short name of the document, by which staff know it. */
    public String name() {
        return SourceDocument.numbered(document).shortName();
    }
}
