package org.evenhand.register.web;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.register.MasterSheet;
import org.jspecify.annotations.Nullable;

/** The columns of the exported sheet: every field of the register (C01–C18), and what is worked out for it. */
final class MasterColumns {

    static final List<String> HEADINGS = List.of(
            "reference",
            "dateOfContact",
            "requester",
            "requesterEmail",
            "role",
            "onBehalfOf",
            "officeHeld",
            "candidateOffice",
            "officer",
            "method",
            "class",
            "category",
            "period",
            "subject",
            "informationSought",
            "informationProvided",
            "documents",
            "dateAddedToRegister",
            "datePublished",
            "withdrawn",
            "notForPublication",
            "workingDaysUnpublished",
            "overdue",
            "state",
            "owner",
            "tasks",
            "outcome",
            "decisions",
            "mitigations",
            "redirected");

    private MasterColumns() {}

    /** The values of a line in the order of the headings: dates, times in this zone, whole numbers, and text. */
    static List<@Nullable Object> of(MasterRow row, MasterSheet sheet, ZoneId zone) {
        var entry = row.entry();
        var role = entry.requesterRole();
        var contactClass = entry.contactClass();
        var period = row.period();
        var office = sheet.candidateOffice();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(entry.reference());
        values.add(moment(entry.contactedAt(), zone));
        values.add(entry.requesterName());
        values.add(entry.requesterEmail());
        values.add(role == null ? null : role.label());
        values.add(sheet.onBehalfOf());
        values.add(sheet.officeHeld());
        values.add(office == null ? null : office.label());
        values.add(entry.receivedBy());
        values.add(entry.method().label());
        values.add(contactClass == null ? null : contactClass.label());
        values.add(contactClass == null ? null : contactClass.category());
        values.add(period == null ? null : period.label());
        values.add(entry.subject());
        values.add(entry.informationSought());
        values.add(sheet.informationProvided());
        values.add(sheet.papers());
        values.add(moment(entry.registeredAt(), zone));
        values.add(entry.publishedOn());
        values.add(entry.withdrawn() ? "yes" : "no");
        values.add(entry.publishedOn() == null ? entry.withheldReason() : null);
        values.add(row.waits());
        values.add(row.overdue() ? "yes" : "no");
        values.add(entry.open() ? "open" : "closed");
        values.add(entry.owner());
        values.add(entry.tasks());
        values.add(row.outcome());
        values.add(sheet.decisions());
        values.add(sheet.mitigations());
        values.add(sheet.redirect());
        return values;
    }

    private static Object moment(OffsetDateTime at, ZoneId zone) {
        return at.atZoneSameInstant(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
