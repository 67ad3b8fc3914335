package org.evenhand.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the master register. The pages beside it are named by the entries at its ends, not counted, so that entries
 * that arrive meanwhile move nothing.
 *
 * @param before the entry above which the page before ends, or null on the first page
 * @param after the entry below which the next page begins, or null on the last page
 */
public record MasterPage(
        List<MasterEntry> entries,
        @Nullable String before,
        @Nullable String after) {}
