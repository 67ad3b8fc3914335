package org.evenhand.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The office a page speaks for. It is asked for every page, the error pages among them, so it answers without fail:
 * from memory, not from a query that may be what has just failed. What is not known is an empty text.
 */
public interface SiteOffice {

    /** The office's neutral name; never a commissioner's (P05.1). */
    String name();

    /** Its name in the reader's language. */
    String name(Locale locale);

    /** Which office it is; pages word it by {@code office.kind.<code>}. */
    String kind();

    /** The one address to which candidates and everyone else write. */
    String spocAddress();

    /** Its postal address, in lines. */
    String address();

    String telephone();

    /** The fingerprint of its logo, which is part of the logo's address; null where the office has none. */
    @Nullable
    String logo();

    /** Who runs the election (P03.1). */
    ReturningOfficer returningOfficer();

    /** Where the conduct policy and the complaints procedure of office holders are published (P40.2, U8); may be empty. */
    String conductPage();

    /** Whether the pages are offered in Welsh as well. */
    boolean welsh();

    /**
     * The Police Area Returning Officer as the public may reach that office.
     *
     * @param page the returning officer's own page
     * @param nominatedPage where the statement of persons nominated is published
     */
    record ReturningOfficer(String name, String email, String telephone, String page, String nominatedPage) {

        /** Whether anything is known of the office to show. */
        public boolean known() {
            return !name.isEmpty() || !email.isEmpty() || !telephone.isEmpty() || !page.isEmpty();
        }
    }
}
