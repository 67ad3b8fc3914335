package org.evenhand.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import org.evenhand.site.SiteOffice;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the office it speaks for and the layout's view of the request. */
@ControllerAdvice
class SiteAdvice {

    private final SiteOffice office;
    private final Clock clock;

    SiteAdvice(SiteOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    @ModelAttribute("office")
    SiteOffice office() {
        return office;
    }

    /** The zone in which pages show times. */
    @ModelAttribute("zone")
    ZoneId zone() {
        return clock.getZone();
    }

    @ModelAttribute("site")
    SiteView site(HttpServletRequest request) {
        return SiteView.of(request);
    }
}
