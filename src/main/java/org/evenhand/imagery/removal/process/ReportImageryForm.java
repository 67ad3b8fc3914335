package org.evenhand.imagery.removal.process;

import java.util.Map;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.evenhand.imagery.removal.ImageryReports;
import org.evenhand.register.Contact;
import org.springframework.stereotype.Component;

/** Anyone of the office who sees police or fire imagery in campaign material reports it (P27.3). */
@Component
class ReportImageryForm implements StartForm {

    private final ImageryReports reports;

    ReportImageryForm(ImageryReports reports) {
        this.reports = reports;
    }

    @Override
    public String key() {
        return "report-imagery";
    }

    @Override
    public Map<String, Object> open() {
        return Map.of();
    }

    @Override
    public Start submit(Submission form) {
        Contact contact = reports.enter(
                form.require("imagerySeen"),
                form.require("imageryPlace"),
                form.require("seenBy"),
                form.dateTime("seenAt").toOffsetDateTime(),
                form.submittedBy());
        return new Start(contact.reference(), EngineRemovalProcess.variables(contact));
    }
}
