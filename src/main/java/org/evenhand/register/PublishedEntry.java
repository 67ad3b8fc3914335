package org.evenhand.register;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the public register, named as in {@code register.json}. It is never changed: a correction is a new entry
 * that {@code supersedes} this one.
 */
@JsonPropertyOrder({
    "number",
    "reference",
    "dateOfContact",
    "role",
    "method",
    "category",
    "informationSought",
    "informationProvided",
    "documents",
    "dateAddedToRegister",
    "datePublished",
    "supersedes",
    "leafHash"
})
public record PublishedEntry(
        long number,
        String reference,
        LocalDate dateOfContact,
        RequesterRole role,
        ContactMethod method,
        ContactCategory category,
        String informationSought,
        String informationProvided,
        List<PublishedDocument> documents,
        LocalDate dateAddedToRegister,
        LocalDate datePublished,
        @Nullable Long supersedes,
        String leafHash) {}
