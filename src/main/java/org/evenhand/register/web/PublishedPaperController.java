package org.evenhand.register.web;

import java.time.Duration;
import org.evenhand.register.PublishedRegister;
import org.evenhand.site.Download;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The documents of the register. A withdrawn one is gone, so nobody keeps a copy for long on its behalf. */
@Controller
class PublishedPaperController {

    private static final CacheControl BRIEFLY =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final PublishedRegister register;

    PublishedPaperController(PublishedRegister register) {
        this.register = register;
    }

    @GetMapping("/register/{reference}/documents/{digest:[0-9a-f]{64}}/{fileName}")
    ResponseEntity<byte[]> paper(@PathVariable String reference, @PathVariable String digest) {
        return register.paper(reference, digest)
                .map(paper -> Download.of(paper.fileName(), paper.content(), BRIEFLY))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
