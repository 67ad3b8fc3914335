package org.evenhand.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the register, newest entry first. The pages next to it are named by entry number, not counted, so that a
 * link leads to the same entries however many arrive meanwhile.
 *
 * <p>A search looks through a bounded number of entries for each page, so that it takes no longer in a large register; a
 * page of a search may thus hold few entries, or none, and still have older ones behind it.
 *
 * @param newerThan where the page of newer entries begins, or null on the newest page
 * @param olderThan where the page of older entries begins, or null on the oldest page
 */
public record RegisterPage(
        List<ListedEntry> entries,
        @Nullable Long newerThan,
        @Nullable Long olderThan) {}
