package org.evenhand.information;

import java.util.Optional;
import java.util.regex.Pattern;
import org.evenhand.election.Office;
import org.evenhand.links.LinkCheck;
import org.evenhand.links.LinkState;
import org.evenhand.links.Links;
import org.evenhand.register.PublishedRegister;
import org.springframework.stereotype.Component;

/** Links to what is published: an entry of the public register, or a page of the open web. */
@Component
class PublishedLinks {

    private static final Pattern REFERENCE = Pattern.compile("EC-\\d{4}-\\d{4,}");

    private final PublishedRegister register;
    private final Office office;
    private final Links web;

    PublishedLinks(PublishedRegister register, Office office, Links web) {
        this.register = register;
        this.office = office;
        this.web = web;
    }

    /** The address that a reader can open. */
    String url(String link) {
        return REFERENCE.matcher(link).matches() ? office.publicUrl() + "/register/" + link : link;
    }

    /** Why a reader would not find anything there; empty where they would, or where only people are let in to look. */
    Optional<String> problem(String link) {
        if (REFERENCE.matcher(link).matches()) {
            return register.about(link).isEmpty()
                    ? Optional.of(link + " is not on the public register.")
                    : Optional.empty();
        }
        LinkCheck found = web.check(link);
        return found.state() == LinkState.REACHABLE || found.state() == LinkState.NOT_CHECKED
                ? Optional.empty()
                : Optional.of(found.why());
    }
}
