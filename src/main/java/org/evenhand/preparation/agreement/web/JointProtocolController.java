package org.evenhand.preparation.agreement.web;

import java.util.List;
import org.evenhand.preparation.agreement.ProtocolText;
import org.evenhand.preparation.agreement.PublishedProtocol;
import org.evenhand.preparation.agreement.PublishedProtocols;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The joint protocol for everyone: the version in force, and each earlier one (P02 · 001:7.2; P05.5; U7). */
@Controller
class JointProtocolController {

    private final PublishedProtocols protocols;

    JointProtocolController(PublishedProtocols protocols) {
        this.protocols = protocols;
    }

    @GetMapping("/joint-protocol")
    String inForce(Model model) {
        List<PublishedProtocol> versions = protocols.all();
        model.addAttribute("versions", versions);
        if (!versions.isEmpty()) {
            show(versions.get(0), true, model);
        }
        return "preparation/joint-protocol";
    }

    @GetMapping("/joint-protocol/{edition:\\d{1,6}}")
    String earlier(@PathVariable int edition, Model model) {
        List<PublishedProtocol> versions = protocols.all();
        PublishedProtocol protocol = versions.stream()
                .filter(one -> one.edition() == edition)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("versions", versions);
        show(protocol, protocol.equals(versions.get(0)), model);
        return "preparation/joint-protocol";
    }

    private static void show(PublishedProtocol protocol, boolean inForce, Model model) {
        model.addAttribute("protocol", protocol);
        model.addAttribute("inForce", inForce);
        model.addAttribute("parts", ProtocolText.parts(protocol.text()));
    }
}
