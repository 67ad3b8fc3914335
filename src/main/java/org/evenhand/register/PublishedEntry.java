package org.evenhand.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the public register, named as in {@code register.json}. It is never changed: a correction is a new entry
 * that {@code supersedes} this one.
 *
 * @param coarsened where role and days are not exact: the role is its wider group, a day the first of its week or month
 * @param change what it does to the entry that it supersedes, or null for a first entry
 * @param reason why, in words for the public
 * @param withdraws the numbers of the entries that a withdrawal takes out of sight
 * @param salt random digits, which keep the fingerprint of a withdrawn text from confirming a guess at it
 * @param withdrawnBy the number of the entry that withdrew this one; its text, papers and salt are then left out
 * @param leafHash its fingerprint, in hexadecimal: the leaf hash of its canonical form
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
    "coarsened",
    "change",
    "reason",
    "withdraws",
    "salt",
    "withdrawnBy",
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
        @JsonInclude(Include.NON_NULL) @Nullable Coarsened coarsened,
        @JsonInclude(Include.NON_NULL) @Nullable EntryChange change,
        @JsonInclude(Include.NON_NULL) @Nullable String reason,
        @JsonInclude(Include.NON_NULL) @Nullable List<Long> withdraws,
        @JsonInclude(Include.NON_NULL) @Nullable String salt,
        @JsonInclude(Include.NON_NULL) @Nullable Long withdrawnBy,
        String leafHash) {}
