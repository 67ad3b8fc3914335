package org.evenhand.site;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file from outside, only ever as a download: a browser must not open what a stranger sent. */
public final class Download {

    private Download() {}

    /** For one person, and kept by nothing on the way. */
    public static ResponseEntity<byte[]> of(String fileName, byte[] content) {
        return of(fileName, content, CacheControl.noStore());
    }

    public static ResponseEntity<byte[]> of(String fileName, byte[] content, CacheControl keeping) {
        return ResponseEntity.ok()
                .cacheControl(keeping)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
