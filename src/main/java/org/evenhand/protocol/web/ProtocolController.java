package org.evenhand.protocol.web;

import org.evenhand.protocol.Protocol;
import org.evenhand.protocol.SourceDocument;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** "How we decide": every rule with its own address, so that a letter or a decision can point to it. */
@Controller
class ProtocolController {

    private final Protocol protocol;

    ProtocolController(Protocol protocol) {
        this.protocol = protocol;
    }

    @GetMapping("/protocol")
    String protocol(Model model) {
        model.addAttribute("topics", protocol.topics());
        model.addAttribute("documents", SourceDocument.values());
        return "protocol/protocol";
    }
}
