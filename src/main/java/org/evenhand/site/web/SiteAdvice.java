package org.evenhand.site.web;

import jakarta.servlet.http.HttpServletRequest;
import org.evenhand.site.SiteOffice;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the office it speaks for and the layout's view of the request. */
@ControllerAdvice
class SiteAdvice {

    private final SiteOffice office;

    SiteAdvice(SiteOffice office) {
        this.office = office;
    }

    @ModelAttribute("office")
    SiteOffice office() {
        return office;
    }

    @ModelAttribute("site")
    SiteView site(HttpServletRequest request) {
        return SiteView.of(request);
    }
}
