package org.evenhand.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mail is told apart and addressed.
 *
 * @param redirectors domains or addresses of force, fire service, members and staff, who pass requests on (P10.1)
 * @param plusAddress whether letters ask for replies to {@code spoc+reference@…}; only where the mail system delivers
 *     those to the same mailbox
 */
@ConfigurationProperties("evenhand.mail")
record MailSettings(List<String> redirectors, boolean plusAddress) {

    /** Whether this is the address of someone who passes requests on and does not make them. */
    boolean isRedirector(@Nullable String address) {
        if (address == null) {
            return false;
        }
        String lower = address.toLowerCase(Locale.ROOT);
        return redirectors.stream()
                .map(redirector -> redirector.strip().toLowerCase(Locale.ROOT))
                .filter(redirector -> !redirector.isEmpty())
                .anyMatch(redirector -> redirector.contains("@")
                        ? lower.equals(redirector)
                        : lower.endsWith("@" + redirector) || lower.endsWith("." + redirector));
    }
}
