package org.evenhand.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry in words; what a test does not care about has a value already. */
public final class EntryFixture {

    private final long number;
    private String reference;
    private String role = "CANDIDATE";
    private String method = "EMAIL";
    private String category = "INFORMATION";
    private String sought;
    private String provided;
    private String documents = "[]";
    private @Nullable Long supersedes;
    private String day = "2027-03-12";
    private Map<String, Object> change = Map.of();

    private EntryFixture(long number) {
        this.number = number;
        this.reference = "EH-2027-%04d".formatted(number);
        this.sought = "Question " + number;
        this.provided = "Answer " + number;
    }

    public static EntryFixture entry(long number) {
        return new EntryFixture(number);
    }

    public EntryFixture from(RequesterRole role) {
        this.role = role.name();
        return this;
    }

    public EntryFixture by(ContactMethod method) {
        this.method = method.name();
        return this;
    }

    public EntryFixture about(ContactCategory category) {
        this.category = category.name();
        return this;
    }

    public EntryFixture asking(String sought) {
        this.sought = sought;
        return this;
    }

    public EntryFixture answering(String provided) {
        this.provided = provided;
        return this;
    }

    public EntryFixture with(String documents) {
        this.documents = documents;
        return this;
    }

    public EntryFixture correcting(EntryFixture earlier) {
        this.supersedes = earlier.number;
        this.reference = earlier.reference;
        return this;
    }

    /** With this day of contact. */
    public EntryFixture on(String day) {
        this.day = day;
        return this;
    }

    public EntryFixture withdrawing(EntryFixture latest, String reason, Long... withdrawn) {
        correcting(latest);
        this.sought = "";
        this.provided = "";
        this.change = Map.of("change", "WITHDRAWAL", "reason", reason, "withdraws", List.of(withdrawn));
        return this;
    }

    public EntryFixture coarsened(Coarsened coarsened) {
        this.change = Map.of("coarsened", coarsened.name());
        return this;
    }

    /** The entry as the canonical form has it. */
    Map<String, @Nullable Object> values() {
        try {
            Map<String, @Nullable Object> values = new HashMap<>(change);
            values.put("number", number);
            values.put("reference", reference);
            values.put("dateOfContact", day);
            values.put("role", role);
            values.put("method", method);
            values.put("category", category);
            values.put("informationSought", sought);
            values.put("informationProvided", provided);
            values.put("documents", new ObjectMapper().readValue(documents, List.class));
            values.put("dateAddedToRegister", "2027-03-13");
            values.put("datePublished", "2027-03-16");
            values.put("supersedes", supersedes);
            return values;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public long getNumber() {
        return number;
    }
}
