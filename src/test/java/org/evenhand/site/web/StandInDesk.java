package org.evenhand.site.web;

import org.evenhand.site.PublicPagesTest;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Stands in for the desk where only its layout is tested, and for a page with a fault. */
@Controller
@Profile(PublicPagesTest.PROFILE)
class StandInDesk {

    @GetMapping("/desk/mail")
    String mail() {
        return "site-test/desk";
    }

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException("secret of the house");
    }
}
