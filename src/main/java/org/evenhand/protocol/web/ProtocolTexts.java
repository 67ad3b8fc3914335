package org.evenhand.protocol.web;

import java.util.List;
import java.util.Locale;
import org.evenhand.protocol.Protocol;
import org.evenhand.site.PageText;
import org.evenhand.site.PageTexts;
import org.springframework.stereotype.Component;

/** Each rule of "How we decide", with its own address. */
@Component
class ProtocolTexts implements PageTexts {

    private final Protocol protocol;

    ProtocolTexts(Protocol protocol) {
        this.protocol = protocol;
    }

    @Override
    public List<PageText> texts(Locale locale) {
        return protocol.topics().stream()
                .flatMap(topic -> topic.rules().stream()
                        .map(rule -> new PageText(
                                "/protocol#" + rule.id(),
                                topic.title() + ": " + rule.text(),
                                topic.title() + ". " + rule.text())))
                .toList();
    }
}
