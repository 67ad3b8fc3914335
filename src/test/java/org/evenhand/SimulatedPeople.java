package org.evenhand;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.evenhand.imagery.removal.Rung;
import org.evenhand.induction.programme.TopicList;
import org.jspecify.annotations.Nullable;

/**
 * People who do whatever task comes to their group: they say yes where they are asked, give words where words are wanted,
 * and know the few tasks in which that is not the answer of an ordinary year.
 */
final class SimulatedPeople {

    private static final List<String> AGREED = List.of("yes", "YES", "DONE");

    /** What is answered otherwise, by task. */
    private static final Map<String, Map<String, Object>> KNOWN = Map.ofEntries(
            Map.entry("Close new term plan", Map.of("planClosed", "All said", "carriedTo", "The office’s plan")),
            Map.entry("Decide on deputy", Map.of("startsOn", "2021-05-13")),
            Map.entry("Close handover", Map.of("handoverClosed", "All said", "carriedTo", "The induction programme")),
            Map.entry("Countersign protocol", Map.of("signature", "sign", "signatoryName", "Chief")),
            Map.entry("Sign protocol", Map.of("signature", "sign", "signatoryName", "Chief")),
            Map.entry(
                    "Draft protocol",
                    Map.of(
                            "protocolText",
                            "1 Point of contact. 2 Pack and event. 3 Contact. 4 Publicity. 5 Records.",
                            "reviewOn",
                            "2022-01-10",
                            "coversContact",
                            "1 Point of contact",
                            "coversChannel",
                            "1 Point of contact",
                            "coversPack",
                            "2 Pack and event",
                            "coversLiaison",
                            "3 Contact",
                            "coversPublicity",
                            "4 Publicity",
                            "coversRecord",
                            "5 Records")),
            Map.entry(
                    "Plan handover",
                    Map.of(
                            "weekendCount",
                            "no",
                            "handoverPlan",
                            "11 May 2021 | Chief Executive | Keys and devices\n12 May 2021 | Policy lead | Papers")),
            Map.entry("Publish annual report", Map.of("publishedAt", "https://opcc.example/annual-report")),
            Map.entry("Try to move meeting", Map.of("meetingMoved", "no")),
            Map.entry("Check annual report", Map.of("issueWished", "no")),
            Map.entry(
                    "Ask for declarations",
                    Map.of(
                            "sendLetter",
                            "yes",
                            "commissionerEmail",
                            "commissioner@opcc.example",
                            "deputyEmail",
                            "deputy@opcc.example")),
            Map.entry("Ask deputy", Map.of("deputyIntends", "NEITHER", "deputyName", "Deputy Hazel")),
            Map.entry("Triage contact", Map.of("holdsOffice", "no", "coveredByPublished", "no")),
            Map.entry(
                    "Assess visit",
                    Map.of(
                            "visitAt", "2021-03-17T07:30",
                            "visitMinutes", "60",
                            "visitParty", "2",
                            "visitHost", "Head of custody",
                            "publicityAim", "no",
                            "mediaAttending", "no",
                            "severalInterested", "no",
                            "healthRestricted", "no",
                            "nationalParty", "no")),
            Map.entry("Record visit", Map.of("actualMinutes", "60", "actualHost", "Head of custody")),
            Map.entry(
                    "Assess filming",
                    Map.of("campaignUse", "no", "staffShown", "no", "statementsMixed", "no", "materialWanted", "no")),
            Map.entry(
                    "Assess imagery",
                    Map.of(
                            "campaignName", "Blackthorn",
                            "filmedWithUs", "no",
                            "publishedPicture", "no",
                            "storyInaccurate", "no",
                            "priorConsent", "no",
                            "imagerySeverity", "serious")));

    private static final Map<String, FormModel> FORMS = FormModel.all().stream()
            .collect(Collectors.toMap(form -> form.json().path("id").asText(), Function.identity()));

    private final OfficeAtWork office;

    SimulatedPeople(OfficeAtWork office) {
        this.office = office;
    }

    /** Somebody of the first group, by the alphabet, does it. */
    void does(Task task, LocalDate today) {
        String person = Collections.min(office.groupsOf(task));
        office.claims(person, task.getId());
        office.submits(person, task.getId(), answers(task, today, office.sees(person, task.getId())));
    }

    /** What stands in the form already is left there. */
    private Map<String, Object> answers(Task task, LocalDate today, Map<String, Object> shown) {
        Map<String, Object> answers = new HashMap<>();
        FormModel form = requireNonNull(FORMS.get(task.getCamundaFormRef().getKey()));
        for (FormModel.Component field : form.components()) {
            Object filled = field.takesInput() ? shown.get(field.key()) : null;
            Object answer = filled == null || filled.equals("") ? answer(field, today) : filled;
            if (field.takesInput() && answer != null) {
                answers.put(field.key(), answer);
            }
        }
        answers.putAll(KNOWN.getOrDefault(task.getName(), Map.of()));
        answers.putAll(read(task, shown));
        return answers;
    }

    /** What is answered by what the form shows: a campaign gives way to a letter, and not to a call. */
    private static Map<String, Object> read(Task task, Map<String, Object> shown) {
        return switch (task.getName()) {
            case "Assess visit" ->
                Map.of(
                        "visitSite",
                        shows(shown, "knownSites").lines().findFirst().orElseThrow());
            case "Choose topics" -> Map.of("topicList", usualList(shown));
            case "Note reply" ->
                Map.of(
                        "replyOutcome",
                        shows(shown, "stepsShown").contains(Rung.LETTER.label()) ? "removed" : "refused");
            default -> Map.of();
        };
    }

    /** The list of the office's own document. */
    private static String usualList(Map<String, Object> shown) {
        return Arrays.stream(TopicList.values())
                .filter(list -> list.label().equals(shows(shown, "usualShown")))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static String shows(Map<String, Object> form, String field) {
        return String.valueOf(form.get(field));
    }

    private static @Nullable Object answer(FormModel.Component field, LocalDate today) {
        if (field.type().equals("radio") && field.key().startsWith("test")) {
            return "no"; // a yes stands against what is asked for, or takes it to the Chief Executive
        }
        List<String> choices =
                field.choices().map(choice -> choice.path("value").asText()).toList();
        if (!choices.isEmpty()) {
            return AGREED.stream().filter(choices::contains).findFirst().orElse(choices.get(0));
        }
        JsonNode validate = field.json().path("validate");
        return switch (field.type()) {
            case "datetime" ->
                field.json().path("subtype").asText().equals("date")
                        ? today.toString()
                        : today.atTime(8, 0).toString();
            case "number" -> validate.path("min").asInt(1);
            case "textfield" -> field.required() || field.key().endsWith("Owner") ? "As usual" : null;
            case "textarea" -> "As in any ordinary year";
            default -> null;
        };
    }
}
