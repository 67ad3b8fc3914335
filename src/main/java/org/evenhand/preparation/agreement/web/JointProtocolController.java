package org.evenhand.preparation.agreement.web;

import org.evenhand.preparation.agreement.JointProtocol;
import org.evenhand.preparation.agreement.JointProtocols;
import org.evenhand.preparation.agreement.ProtocolDraft;
import org.evenhand.preparation.agreement.ProtocolDrafts;
import org.evenhand.preparation.agreement.ProtocolSignatures;
import org.evenhand.preparation.agreement.ProtocolText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The joint protocol for everyone: the version in force, and each earlier one (P02 · 001:7.2; P05.5; U7). */
@Controller
class JointProtocolController {

    private final JointProtocols protocols;
    private final ProtocolDrafts drafts;
    private final ProtocolSignatures signatures;

    JointProtocolController(JointProtocols protocols, ProtocolDrafts drafts, ProtocolSignatures signatures) {
        this.protocols = protocols;
        this.drafts = drafts;
        this.signatures = signatures;
    }

    @GetMapping("/joint-protocol")
    String inForce(Model model) {
        model.addAttribute("versions", protocols.issued());
        model.addAttribute("inForce", true);
        protocols.inForce().ifPresent(protocol -> show(protocol, model));
        return "preparation/joint-protocol";
    }

    @GetMapping("/joint-protocol/{edition:\\d{1,6}}")
    String earlier(@PathVariable int edition, Model model) {
        JointProtocol protocol = protocols.issued().stream()
                .filter(one -> one.edition() == edition)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("versions", protocols.issued());
        model.addAttribute(
                "inForce",
                protocols
                        .inForce()
                        .map(JointProtocol::edition)
                        .filter(newest -> newest == edition)
                        .isPresent());
        show(protocol, model);
        return "preparation/joint-protocol";
    }

    private void show(JointProtocol protocol, Model model) {
        ProtocolDraft text = drafts.latest(protocol.edition());
        model.addAttribute("protocol", protocol);
        model.addAttribute("parts", ProtocolText.parts(text.text()));
        model.addAttribute("signatures", signatures.of(protocol.edition()));
    }
}
