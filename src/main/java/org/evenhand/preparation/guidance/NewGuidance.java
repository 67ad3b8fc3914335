package org.evenhand.preparation.guidance;

import java.time.LocalDate;
import java.util.Arrays;
import org.evenhand.engine.FieldRefused;
import org.evenhand.staff.OfficeGroup;

/** A guidance as somebody enters it: what is missing or unknown is refused. */
public record NewGuidance(
        String title,
        SourceBody body,
        String classification,
        String owner,
        String feedbackContact,
        LocalDate reviewOn,
        String version,
        String link) {

    /** @throws FieldRefused if a field is empty, the owner is no group of the office, or the link is none */
    public NewGuidance {
        required("title", title);
        required("classification", classification);
        required("feedbackContact", feedbackContact);
        required("version", version);
        if (Arrays.stream(OfficeGroup.values()).noneMatch(group -> group.id().equals(owner))) {
            throw new FieldRefused("owner", "choose who answers for it: a group of this office (P02.6).");
        }
        requireLink(link);
    }

    static void requireLink(String link) {
        if (!link.matches("https?://\\S+")) {
            throw new FieldRefused("link", "give the whole address where it can be read (P02.6).");
        }
    }

    static void required(String field, String value) {
        if (value.isBlank()) {
            throw new FieldRefused(
                    field, "each guidance has title, version, classification and feedback contact (P02.6).");
        }
    }
}
