package org.evenhand.parity.web;

import org.evenhand.parity.Dealings;
import org.evenhand.parity.Findings;
import org.evenhand.parity.Requester;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Equal treatment as it stands: what the audit found, and how each requester was treated, without names. */
@Controller
class ParityDeskController {

    private static final int LISTED = 100;

    private final Dealings dealings;
    private final Findings findings;

    ParityDeskController(Dealings dealings, Findings findings) {
        this.dealings = dealings;
        this.findings = findings;
    }

    @GetMapping("/desk/parity")
    String parity(Model model) {
        var requesters = Requester.among(dealings.all());
        model.addAttribute("requesters", requesters);
        model.addAttribute("chart", new OutcomeChart(requesters));
        model.addAttribute("findings", findings.latest(LISTED));
        return "parity/desk";
    }
}
