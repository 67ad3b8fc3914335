package org.evenhand.imagery.removal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.evenhand.OfficeAtWork;
import org.evenhand.links.LinkState;
import org.evenhand.register.MasterRegister;

/** A case of imagery on its way through the office, with the people and forms that it takes. */
final class ImageryCase {

    static final String DIFFERENT = "The test treats it by itself";

    private final OfficeAtWork office;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final String address;
    private final String reference;
    private final UUID contact;

    private ImageryCase(
            OfficeAtWork office,
            MasterRegister register,
            RuntimeService runtime,
            ManagementService management,
            String address) {
        this.office = office;
        this.runtime = runtime;
        this.management = management;
        this.address = address;
        this.reference = office.starts("spoc", "imagery-report", report());
        this.contact = register.find(reference).orElseThrow().id();
    }

    /** A report that somebody of the office made; the letter about it goes to this address. */
    static ImageryCase reported(
            OfficeAtWork office,
            MasterRegister register,
            RuntimeService runtime,
            ManagementService management,
            String address) {
        return new ImageryCase(office, register, runtime, management, address);
    }

    static Map<String, Object> report() {
        return Map.of(
                "imagerySeen", "A leaflet shows an officer " + UUID.randomUUID(),
                "imageryPlace", "Market Street",
                "seenBy", "Reception",
                "seenAt", "2026-03-02T09:30");
    }

    /** With a link as its evidence. */
    ImageryCase evidenced(Evidences evidences) {
        evidences.addLink(contact, "https://campaign.example/leaflet", LinkState.REACHABLE, seen(), "spoc");
        return this;
    }

    static Seen seen() {
        return new Seen(
                "The campaign’s page",
                OffsetDateTime.of(2026, 3, 2, 9, 30, 0, 0, ZoneOffset.UTC),
                "Reception",
                "An officer in uniform");
    }

    ImageryCase assessed(String severity, Map<String, Object> unlike) {
        office.completes("spoc", "Assess imagery", reference, assessment(address, severity, unlike));
        return this;
    }

    static Map<String, Object> assessment(String address, String severity, Map<String, Object> unlike) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "campaignName", "Campaign " + address,
                "campaignAddress", address,
                "imageUsed", "An officer in uniform",
                "imagePlace", "A leaflet in Market Street",
                "filmedWithUs", "no",
                "publishedPicture", "no",
                "impliesSupport", "yes",
                "storyInaccurate", "no",
                "priorConsent", "no",
                "imagerySeverity", severity));
        form.putAll(unlike);
        return form;
    }

    ImageryCase decided(String decision, Map<String, Object> unlike) {
        office.completes("chief-executive", "Decide imagery", reference, decision(decision, unlike));
        return this;
    }

    static Map<String, Object> decision(String decision, Map<String, Object> unlike) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "imageryDecision",
                decision,
                "decisionReason",
                "It reads as if the force stood behind it",
                "firstStep",
                "verbal",
                "differenceReason",
                DIFFERENT));
        form.putAll(unlike);
        return form;
    }

    ImageryCase raised() {
        office.completes(
                "spoc",
                "Raise imagery in conversation",
                reference,
                Map.of(
                        "spokenAt", "2026-03-03T10:00",
                        "personReached", "The agent",
                        "removalAsked", "To take the officer off the leaflet",
                        "answerGiven", "It will be thought about"));
        return this;
    }

    ImageryCase drafted() {
        office.completes(
                "spoc",
                "Draft removal letter",
                reference,
                Map.of("letterGrounds", "It suggests that the force supports you"));
        return this;
    }

    ImageryCase approved() {
        office.completes("chief-executive", "Approve removal letter", reference, Map.of("letterDecision", "approve"));
        return this;
    }

    ImageryCase replied(String outcome) {
        office.completes(
                "spoc", "Note reply", reference, Map.of("replyOutcome", outcome, "replyWords", "Looked at the page"));
        return this;
    }

    ImageryCase instructed(String adviser, String question) {
        office.completes(
                "chief-executive",
                "Instruct adviser",
                reference,
                Map.of("adviserAddress", adviser, "adviserQuestion", question));
        return this;
    }

    ImageryCase checked(String gone) {
        office.completes(
                "spoc", "Check removal", reference, Map.of("imageryGone", gone, "checkWords", "Looked at the page"));
        return this;
    }

    /** The time of a timer comes. */
    ImageryCase timeComes(String event) {
        List<Job> timers = management.createJobQuery().activityId(event).timers().list().stream()
                .filter(job -> runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processInstanceBusinessKey(reference)
                                .count()
                        == 1)
                .toList();
        if (timers.size() != 1) {
            throw new AssertionError(timers.size() + " timers " + event);
        }
        management.executeJob(timers.get(0).getId());
        office.runJobs();
        return this;
    }

    List<String> openTasks() {
        return office.openTasks(reference);
    }

    String reference() {
        return reference;
    }

    UUID contact() {
        return contact;
    }
}
