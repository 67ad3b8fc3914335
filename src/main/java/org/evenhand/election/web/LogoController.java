package org.evenhand.election.web;

import java.time.Duration;
import java.util.Optional;
import org.evenhand.election.Offices;
import org.evenhand.site.SiteOffice;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the logo in use, and none before it. Its address names its content, so that a browser may keep it for good. */
@Controller
class LogoController {

    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Offices offices;
    private final SiteOffice office;

    LogoController(Offices offices, SiteOffice office) {
        this.offices = offices;
        this.office = office;
    }

    @GetMapping("/office/logo-{fingerprint:[0-9a-f]{16}}.png")
    ResponseEntity<byte[]> logo(@PathVariable String fingerprint) {
        return Optional.ofNullable(office.logo())
                .filter(fingerprint::equals)
                .flatMap(offices::logo)
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(FOR_A_YEAR)
                        .body(picture))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
