package org.evenhand.register;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts entries of the master register right. What stood in a field stays, with who changed it, when and why; the public
 * register is not touched, since what is published is corrected in public or not at all (P20.1, R1).
 */
@Repository
@Transactional
public class Amendments {

    private final JdbcClient jdbc;
    private final MasterRegister register;
    private final Clock clock;

    Amendments(JdbcClient jdbc, MasterRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.clock = clock;
    }

    /** What the fields of this entry hold now. */
    @Transactional(readOnly = true)
    public AmendableValues values(Contact contact) {
        return new AmendableValues(contact, clock.getZone());
    }

    /**
     * Amends the fields whose wanted values differ from what they hold; a field that is not named stays as it is.
     *
     * @param seen the mark of the values that the person saw
     * @throws AmendmentRefused if a value makes no sense, nothing would change, there is no reason, or someone else has
     *     changed the entry since
     */
    public void amend(UUID contactId, String seen, Map<AmendableField, String> wanted, String reason, String by) {
        jdbc.sql("select id from office.contact where id = ? for update")
                .param(contactId)
                .query(UUID.class)
                .single();
        Contact contact = register.contact(contactId);
        AmendableValues now = values(contact);
        Map<AmendableField, @Nullable String> changes = new LinkedHashMap<>();
        wanted.forEach((field, value) -> {
            String written = value.isBlank() ? null : value.strip().replace("\r\n", "\n");
            if (!Objects.equals(written, now.get(field))) {
                changes.put(field, written);
            }
        });
        refuse(contact, now, seen, changes, reason);
        changes.forEach((field, value) -> amend(contact, field, now.get(field), value, reason.strip(), by));
    }

    private void refuse(
            Contact contact,
            AmendableValues now,
            String seen,
            Map<AmendableField, @Nullable String> changes,
            String reason) {
        Map<String, String> problems = new LinkedHashMap<>();
        AmendmentCheck check = new AmendmentCheck(contact, clock);
        changes.forEach((field, value) ->
                check.problem(field, now.get(field), value).ifPresent(problem -> problems.put(field.key(), problem)));
        if (changes.isEmpty()) {
            problems.put("reason", "Nothing would change: amend at least one field.");
        } else if (reason.isBlank()) {
            problems.put("reason", "Give the reason; it is kept with the amendment.");
        }
        if (!seen.equals(now.mark())) {
            problems.put("reason", "Someone has changed this entry meanwhile. Go back to it and begin again.");
        }
        if (!problems.isEmpty()) {
            throw new AmendmentRefused(problems);
        }
    }

    private void amend(
            Contact contact,
            AmendableField field,
            @Nullable String before,
            @Nullable String after,
            String reason,
            String by) {
        jdbc.sql("""
            insert into office.amendment (contact_id, field, before, after, reason, amended_by, amended_at)
            values (?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(Arrays.asList(contact.id(), field.name(), before, after, reason, by, OffsetDateTime.now(clock)))
                .update();
        Object value = field.type() == AmendableField.Type.MOMENT && after != null
                ? LocalDateTime.parse(after).atZone(clock.getZone()).toOffsetDateTime()
                : after;
        jdbc.sql("update office.contact set " + field.column() + " = ? where id = ?")
                .params(Arrays.asList(value, contact.id()))
                .update();
    }

    /** The amendments of an entry, oldest first. */
    @Transactional(readOnly = true)
    public List<Amendment> of(UUID contactId) {
        return jdbc.sql("""
            select field, before, after, reason, amended_by, amended_at
            from office.amendment where contact_id = ? order by number\
            """).param(contactId).query(Amendment.class).list();
    }

    /** What stood in these fields before it was amended: it still tells who is meant. */
    @Transactional(readOnly = true)
    List<String> earlier(UUID contactId, AmendableField... fields) {
        return jdbc.sql("""
            select before from office.amendment
            where contact_id = ? and field = any(?) and before is not null order by number\
            """)
                .params(contactId, Arrays.stream(fields).map(Enum::name).toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
