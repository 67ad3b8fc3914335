package org.evenhand.preparation.page.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.evenhand.preparation.page.Pack;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The pack, to take away (P05). */
@Controller
class PackController {

    private final Pack pack;
    private final MessageSource messages;

    PackController(Pack pack, MessageSource messages) {
        this.pack = pack;
        this.messages = messages;
    }

    @GetMapping("/pack.pdf")
    ResponseEntity<byte[]> pdf(Locale locale) {
        byte[] pdf = pack.pdf(locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String name = messages.getMessage("pack.title", null, locale) + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }
}
