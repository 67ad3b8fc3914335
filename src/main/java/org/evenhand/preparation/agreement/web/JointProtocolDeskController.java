package org.evenhand.preparation.agreement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.evenhand.engine.FieldRefused;
import org.evenhand.preparation.agreement.ComplianceMeetings;
import org.evenhand.preparation.agreement.JointProtocol;
import org.evenhand.preparation.agreement.JointProtocols;
import org.evenhand.preparation.agreement.ProtocolDrafts;
import org.evenhand.preparation.agreement.ProtocolSignatures;
import org.evenhand.preparation.agreement.Signatory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of the joint protocol, what became of each, and the meetings on how it is kept (P02, P02.5). */
@Controller
@RequestMapping("/desk/joint-protocol")
class JointProtocolDeskController {

    private static final int LONGEST = 20_000;

    private final JointProtocols protocols;
    private final ProtocolDrafts drafts;
    private final ProtocolSignatures signatures;
    private final ComplianceMeetings meetings;

    JointProtocolDeskController(
            JointProtocols protocols,
            ProtocolDrafts drafts,
            ProtocolSignatures signatures,
            ComplianceMeetings meetings) {
        this.protocols = protocols;
        this.drafts = drafts;
        this.signatures = signatures;
        this.meetings = meetings;
    }

    @GetMapping
    String page(Model model) {
        return page("", model);
    }

    @PostMapping("/meetings")
    String note(
            @RequestParam(defaultValue = "") String heldOn,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String minutes,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        Optional<LocalDate> day = day(heldOn);
        if (day.isEmpty() || present.isBlank() || minutes.isBlank() || minutes.length() > LONGEST) {
            return refused("Give the day, who was there and the minutes (P02.5).", response, model);
        }
        try {
            meetings.note(day.get(), present.strip(), minutes.strip(), user.getName());
        } catch (FieldRefused e) {
            return refused(e.why(), response, model);
        }
        return "redirect:/desk/joint-protocol#meetings";
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private String refused(String problem, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(problem, model);
    }

    private String page(String problem, Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute(
                "making", protocols.inTheMaking().map(this::inTheMaking).orElse(null));
        model.addAttribute("versions", protocols.issued());
        model.addAttribute("meetings", meetings.all());
        return "preparation/joint-protocol-desk";
    }

    private InTheMaking inTheMaking(JointProtocol protocol) {
        return new InTheMaking(
                protocol,
                drafts.find(protocol.edition()).map(draft -> draft.name()).orElse("Not drafted yet"),
                signatures.of(protocol.edition()).stream()
                        .map(signature -> signature.signatory().label())
                        .toList(),
                signatures.missing(protocol.edition()).stream()
                        .map(Signatory::label)
                        .toList());
    }

    /** The version that is being settled. */
    record InTheMaking(JointProtocol protocol, String draft, List<String> signed, List<String> missing) {}
}
