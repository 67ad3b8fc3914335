package org.evenhand.register.web;

import org.evenhand.election.Office;
import org.springframework.stereotype.Component;

/** Full addresses, for what is read away from this site. They come from the settings, never from a request. */
@Component
class PublicAddress {

    private final String site;

    PublicAddress(Office office) {
        this.site = office.publicUrl();
    }

    String of(String path) {
        return site + path;
    }
}
