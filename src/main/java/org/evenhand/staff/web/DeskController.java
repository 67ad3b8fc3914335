package org.evenhand.staff.web;

import org.evenhand.staff.StaffAccess;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a person who has signed in goes first. */
@Controller
class DeskController {

    @GetMapping("/desk")
    String desk(Authentication user) {
        return StaffAccess.CONTACT_READERS.includes(user)
                ? "redirect:/desk/register"
                : "redirect:/camunda/app/tasklist/";
    }
}
