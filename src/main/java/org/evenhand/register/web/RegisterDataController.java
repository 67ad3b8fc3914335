package org.evenhand.register.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.evenhand.register.EntryFilter;
import org.evenhand.register.LogReader;
import org.evenhand.register.PublishedEntry;
import org.evenhand.register.PublishedRegister;
import org.evenhand.register.log.PublicLogKey;
import org.evenhand.site.SiteOffice;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** The register as data. Each answer is written while it is read, so its length does not matter. */
@Controller
class RegisterDataController {

    private final PublishedRegister register;
    private final LogReader log;
    private final PublicLogKey key;
    private final ObjectMapper json;
    private final MessageSource messages;
    private final PublicAddress address;
    private final SiteOffice office;

    RegisterDataController(
            PublishedRegister register,
            LogReader log,
            PublicLogKey key,
            ObjectMapper json,
            MessageSource messages,
            PublicAddress address,
            SiteOffice office) {
        this.register = register;
        this.log = log;
        this.key = key;
        this.json = json;
        this.messages = messages;
        this.address = address;
        this.office = office;
    }

    @GetMapping("/register.json")
    void json(WebRequest request, HttpServletResponse response) throws IOException {
        var checkpoint = log.latest();
        if (Freshness.unchanged(checkpoint, request, response)) {
            return;
        }
        answer(response, MediaType.APPLICATION_JSON_VALUE);
        JsonGenerator export = json.createGenerator(response.getOutputStream());
        export.writeStartObject();
        export.writeStringField("$schema", address.of("/register/schema.json"));
        export.writeStringField("origin", key.name());
        export.writeStringField("publicKey", key.text());
        export.writeStringField(
                "checkpoint", checkpoint.map(LogReader.Signed::note).orElse(""));
        export.writeArrayFieldStart("entries");
        var writer = json.writerFor(PublishedEntry.class).without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        for (var entries = register.upTo(checkpoint.map(LogReader.Signed::size).orElse(0L)); entries.hasNext(); ) {
            writer.writeValue(export, entries.next());
        }
        export.writeEndArray();
        export.writeEndObject();
        // closed only when whole: closing after a failure would end a part of the register as if it were all
        export.close();
    }

    @GetMapping("/register.csv")
    void csv(WebRequest request, HttpServletResponse response) throws IOException {
        var checkpoint = log.latest();
        if (Freshness.unchanged(checkpoint, request, response)) {
            return;
        }
        answer(response, "text/csv");
        response.setHeader("Content-Disposition", "attachment; filename=\"register.csv\"");
        var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        var table = new CsvTable(out);
        table.head();
        for (var entries = register.upTo(checkpoint.map(LogReader.Signed::size).orElse(0L)); entries.hasNext(); ) {
            table.row(entries.next());
        }
        out.flush();
    }

    /** The newest entries as a feed to follow without leaving an address. */
    @GetMapping("/register.atom")
    void atom(WebRequest request, HttpServletResponse response, Locale locale) throws IOException {
        if (Freshness.unchanged(log.latest(), request, response)) {
            return;
        }
        answer(response, "application/atom+xml");
        new AtomFeed(response.getOutputStream(), address, messages, locale)
                .write(office.name(), register.newest(EntryFilter.NONE).entries());
    }

    @GetMapping("/register/schema.json")
    ResponseEntity<ClassPathResource> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/schema+json"))
                .cacheControl(Freshness.FOR_A_MINUTE)
                .body(new ClassPathResource("register/schema.json"));
    }

    private static void answer(HttpServletResponse response, String type) {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    }
}
