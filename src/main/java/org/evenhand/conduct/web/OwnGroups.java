package org.evenhand.conduct.web;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** The groups of whoever reads a page. */
final class OwnGroups {

    private OwnGroups() {}

    static List<String> of(Authentication user) {
        return user.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
    }
}
