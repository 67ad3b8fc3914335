package org.evenhand.preparation.agreement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.evenhand.engine.FieldRefused;
import org.evenhand.engine.TypedDay;
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
    private static final String INCOMPLETE = "Give the day, who was there and the minutes (P02.5).";

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
        return page("", new Typed("", "", "", ""), model);
    }

    @PostMapping("/meetings")
    String note(
            @RequestParam(defaultValue = "") String heldOn,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String minutes,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        try {
            meetings.note(
                    TypedDay.of("heldOn", heldOn, INCOMPLETE),
                    required("present", present),
                    required("minutes", minutes),
                    user.getName());
            return "redirect:/desk/joint-protocol#meetings";
        } catch (FieldRefused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(refused.why(), new Typed(refused.field(), heldOn, present, minutes), model);
        }
    }

    private static String required(String field, String typed) {
        if (typed.isBlank()) {
            throw new FieldRefused(field, INCOMPLETE);
        }
        if (typed.length() > LONGEST) {
            throw new FieldRefused(field, "Shorten it to 20,000 characters (P02.5).");
        }
        return typed.strip();
    }

    private String page(String problem, Typed typed, Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute("typed", typed);
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

    /** What stays in the form of a meeting, and which of its fields is refused. */
    record Typed(String refused, String heldOn, String present, String minutes) {}

    /** The version that is being settled. */
    record InTheMaking(JointProtocol protocol, String draft, List<String> signed, List<String> missing) {}
}
