package org.evenhand.publicity;

import org.jspecify.annotations.Nullable;

/**
 * How a draft fared.
 *
 * @param namesReason why what the search found names nobody; null where it does, or nothing was found
 * @param answers the questions with their answers
 * @param failed the questions that stand against it; null where none does
 * @param exception what lets it go out all the same, with its reason; null where nothing does
 */
public record Assessment(
        boolean namesAnyone,
        @Nullable String namesReason,
        String answers,
        @Nullable String failed,
        @Nullable ExceptionGround exception,
        @Nullable String exceptionReason) {}
