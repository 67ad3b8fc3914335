package org.evenhand.register;

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

    public long getNumber() {
        return number;
    }

    public String getReference() {
        return reference;
    }

    public String getRole() {
        return role;
    }

    public String getMethod() {
        return method;
    }

    public String getCategory() {
        return category;
    }

    public String getSought() {
        return sought;
    }

    public String getProvided() {
        return provided;
    }

    public String getDocuments() {
        return documents;
    }

    public @Nullable Long getSupersedes() {
        return supersedes;
    }
}
