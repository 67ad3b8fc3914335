package org.evenhand.site;

/**
 * The office a page speaks for. It is asked for every page, the error pages among them, so it answers without fail:
 * from memory, not from a query that may be what has just failed.
 */
public interface SiteOffice {

    /** The office's neutral name; never a commissioner's (P05.1). */
    String name();

    /** The one address to which candidates and everyone else write. */
    String spocAddress();

    /** Whether the pages are offered in Welsh as well. */
    boolean welsh();
}
