package org.evenhand.induction.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the new commissioner prefers on how they work and govern (P47.3 · 001:10.7–10.8). */
@Service
@Transactional
public class Preferences {

    private final JdbcClient jdbc;
    private final Topics topics;
    private final ProgrammeSteps steps;
    private final Clock clock;

    Preferences(JdbcClient jdbc, Topics topics, ProgrammeSteps steps, Clock clock) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Enters the preferences; those given before are replaced.
     *
     * @param scales by topic, the word of a {@link Scale}
     * @param working what they say on how they wish to work
     * @param governance what they say on how they wish to govern
     * @throws org.evenhand.engine.FieldRefused of the topic's field if the word is none of the scale
     */
    public void give(
            UUID programme,
            Map<String, String> scales,
            @Nullable String working,
            @Nullable String governance,
            String by) {
        for (Topic topic : topics.marked()) {
            jdbc.sql("insert into office.programme_preference (programme_id, topic, scale) values (?, ?, ?)"
                            + " on conflict (programme_id, topic) do update set scale = excluded.scale")
                    .params(
                            programme,
                            topic.id(),
                            Scale.of(field(topic), scales.get(topic.id())).name())
                    .update();
        }
        jdbc.sql("update office.induction_programme set working_views = ?, governance_views = ?, preferences_by = ?,"
                        + " preferences_at = ? where id = ?")
                .params(Arrays.asList(working, governance, by, OffsetDateTime.now(clock), programme))
                .update();
        steps.add(programme, "Preferences given", by, "P47.3");
    }

    /** The form's field in which a topic's preference is asked. */
    public static String field(Topic topic) {
        return "prefers" + topic.id();
    }

    /** By topic; empty while none were given. */
    @Transactional(readOnly = true)
    public Map<String, Scale> of(UUID programme) {
        return jdbc
                .sql("select topic, scale from office.programme_preference where programme_id = ?")
                .param(programme)
                .query((row, index) -> Map.entry(row.getString("topic"), Scale.valueOf(row.getString("scale"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
