package org.evenhand.election;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.election.office.LogoPicture;
import org.evenhand.election.office.LogoRefused;
import org.evenhand.election.office.OfficeField;
import org.evenhand.election.office.OfficeProblem;
import org.evenhand.election.office.OfficeProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office's profile in its versions, who made each and why. A version is never changed: a change is a new one, read
 * by everything from then on.
 */
@Service
@Transactional
public class Offices {

    private final OfficeVersions versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offices(OfficeVersions versions, ApplicationEventPublisher events, Clock clock) {
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OfficeVersion current() {
        return versions.last().orElseThrow(() -> new IllegalStateException("The office has no profile yet"));
    }

    /** Every version, newest first. */
    @Transactional(readOnly = true)
    public List<OfficeVersion> all() {
        return versions.all();
    }

    /** A logo as a PNG file, by its fingerprint. */
    @Transactional(readOnly = true)
    public Optional<byte[]> logo(String fingerprint) {
        return versions.logo(fingerprint);
    }

    /**
     * Makes a new version with these values.
     *
     * @param basedOn the number of the version that the person saw
     * @throws OfficeRefused if a field is wrong, nothing changes, no reason is given or another change came first
     */
    public void change(OfficeProfile profile, int basedOn, String reason, String person) {
        var now = current();
        var problems = new ArrayList<>(profile.problems());
        if (profile.changesFrom(now.profile()).isEmpty()) {
            problems.add(new OfficeProblem("kind", "Nothing would change: alter a field."));
        }
        require(now, basedOn, "kind", reason, problems);
        put(new OfficeVersion(now.number() + 1, profile, now.logo(), person, now(), reason.strip()));
    }

    /**
     * Makes a new version with this logo, or without one.
     *
     * @param upload the file as it came; null takes the logo away
     * @throws OfficeRefused if it is no picture that may be shown, or as in {@link #change}
     */
    public void changeLogo(byte @Nullable [] upload, int basedOn, String reason, String person) {
        var now = current();
        var problems = new ArrayList<OfficeProblem>();
        var picture = upload == null ? null : picture(upload, problems);
        var fingerprint = picture == null ? null : LogoPicture.fingerprint(picture);
        if (upload == null && now.logo() == null) {
            problems.add(new OfficeProblem("logo", "There is no logo to remove."));
        }
        require(now, basedOn, "logo", reason, problems);
        if (picture != null && fingerprint != null) {
            versions.addLogo(fingerprint, picture);
        }
        put(new OfficeVersion(now.number() + 1, now.profile(), fingerprint, person, now(), reason.strip()));
    }

    /**
     * Names who is commissioner from now on, and takes the personal address of whoever was before out. Where the name
     * stands already, nothing changes.
     */
    public void nameCommissioner(String name, String reason, String person) {
        var now = current();
        if (now.profile().value(OfficeField.COMMISSIONER_NAME).equals(name)) {
            return;
        }
        var values = now.profile().filledIn();
        values.put(OfficeField.COMMISSIONER_NAME.key(), name);
        values.remove(OfficeField.COMMISSIONER_EMAIL.key());
        put(new OfficeVersion(now.number() + 1, new OfficeProfile(values), now.logo(), person, now(), reason));
    }

    /** Puts the first version down, unless there is one; answers with the current one. */
    OfficeVersion begin(OfficeProfile profile) {
        if (versions.last().isEmpty()) {
            put(new OfficeVersion(1, profile, null, "installation", now(), "As the installation was set up"));
        }
        return current();
    }

    private static byte @Nullable [] picture(byte[] upload, List<OfficeProblem> problems) {
        try {
            return LogoPicture.draw(upload);
        } catch (LogoRefused refused) {
            problems.add(new OfficeProblem("logo", String.valueOf(refused.getMessage())));
            return null;
        }
    }

    private static void require(
            OfficeVersion now, int basedOn, String field, String reason, List<OfficeProblem> problems) {
        if (basedOn != now.number()) {
            problems.add(new OfficeProblem(
                    field, "Someone else has changed the profile meanwhile: compare it, then send yours again."));
        }
        if (reason.isBlank()) {
            problems.add(new OfficeProblem("reason", "Give the reason for the change; it is kept with the version."));
        }
        if (!problems.isEmpty()) {
            throw new OfficeRefused(problems);
        }
    }

    private void put(OfficeVersion version) {
        versions.add(version);
        events.publishEvent(new OfficeChanged(version));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
