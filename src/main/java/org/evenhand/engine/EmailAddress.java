package org.evenhand.engine;

import java.util.regex.Pattern;

/** One e-mail address as people type it into a form or a page: nothing around it, and no second one. */
public final class EmailAddress {

    /** The longest that mail servers take (RFC 5321). */
    private static final int LONGEST = 254;

    private static final Pattern FORM =
            Pattern.compile("[^@\\s<>,;\"\\p{Cntrl}]{1,64}@[^@\\s<>,;\"\\p{Cntrl}]+\\.[^@\\s<>,;\".\\p{Cntrl}]+");

    private EmailAddress() {}

    public static boolean is(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
