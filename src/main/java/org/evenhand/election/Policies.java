package org.evenhand.election;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.election.policy.PolicyCatalogue;
import org.evenhand.election.policy.PolicyProblem;
import org.evenhand.protocol.SourceDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office's policy in its versions. A version is never changed: a change is a new one, from the moment it is made.
 *
 * <p>A decision goes by the policy in force when it is taken, not when the case began, and records that version's number:
 * so a change takes effect at once and alike for everyone, and what was decided before stays as it was decided.
 */
@Service
@Transactional
public class Policies {

    private final PolicyVersions versions;
    private final PolicyCatalogue catalogue;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Policies(PolicyVersions versions, PolicyCatalogue catalogue, Clock clock, ApplicationEventPublisher events) {
        this.versions = versions;
        this.catalogue = catalogue;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public PolicyVersion inForce() {
        return at(clock.instant());
    }

    /** @throws IllegalStateException if there was no policy yet */
    @Transactional(readOnly = true)
    public PolicyVersion at(Instant moment) {
        return versions.at(moment).orElseThrow(() -> new IllegalStateException("No policy was in force at " + moment));
    }

    @Transactional(readOnly = true)
    public Optional<PolicyVersion> version(int number) {
        return versions.numbered(number);
    }

    /** The document that each preset follows, by the preset's id, in the order in which presets are offered. */
    public Map<String, SourceDocument> documents() {
        Map<String, SourceDocument> documents = new LinkedHashMap<>();
        catalogue.presets().forEach(preset -> documents.put(preset.id(), SourceDocument.numbered(preset.document())));
        return documents;
    }

    /** Every version, newest first. */
    @Transactional(readOnly = true)
    public List<PolicyVersion> all() {
        return versions.all();
    }

    /**
     * Puts a new version in force from now on.
     *
     * @param overrides the settings in which the office differs from the preset
     * @throws PolicyRefused if no reason is given, nothing changes, or a preset, setting or value is not known
     */
    public PolicyVersion change(String preset, Map<String, String> overrides, String by, @Nullable String reason) {
        List<PolicyProblem> problems = new ArrayList<>(catalogue.problems(preset, overrides));
        PolicyVersion now = inForce();
        if (now.preset().equals(preset) && now.overrides().equals(overrides)) {
            problems.add(new PolicyProblem("preset", "Nothing would change: choose another preset or setting."));
        }
        if (reason == null || reason.isBlank()) {
            problems.add(new PolicyProblem("reason", "Give the reason for the change; it is kept with the version."));
        }
        if (!problems.isEmpty()) {
            throw new PolicyRefused(problems);
        }
        String words = String.valueOf(reason).strip();
        PolicyVersion version = put(now.number() + 1, preset, overrides, by, words);
        events.publishEvent(new DatesChanged("Policy version " + version.number() + ": " + words, by));
        return version;
    }

    /** Puts the first version in force, unless there is one. */
    void begin(String preset, Map<String, String> overrides) {
        if (versions.all().isEmpty()) {
            put(1, preset, overrides, "installation", "The policy with which this installation began");
        }
    }

    private PolicyVersion put(int number, String preset, Map<String, String> overrides, String by, String reason) {
        // as exact as the database keeps it, so that the version is in force at once
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        PolicyVersion version =
                new PolicyVersion(number, now, preset, overrides, catalogue.values(preset, overrides), by, now, reason);
        versions.add(version);
        return version;
    }
}
