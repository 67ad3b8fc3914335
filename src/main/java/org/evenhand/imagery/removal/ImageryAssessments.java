package org.evenhand.imagery.removal;

import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Policy;
import org.evenhand.election.Policy.ImageryPolicy;
import org.evenhand.election.candidate.Person;
import org.evenhand.engine.FieldRefused;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was found out about a use, on evidence, by the tests and merits of the policy in force (P27.4, P27.5). */
@Service
@Transactional
public class ImageryAssessments {

    private final ImageryRows rows;
    private final Evidences evidences;
    private final Campaigns campaigns;
    private final Policy policy;
    private final MasterRegister register;

    ImageryAssessments(
            ImageryRows rows, Evidences evidences, Campaigns campaigns, Policy policy, MasterRegister register) {
        this.rows = rows;
        this.evidences = evidences;
        this.campaigns = campaigns;
        this.policy = policy;
        this.register = register;
    }

    /** The candidates of a contact's election, as text for a form. */
    @Transactional(readOnly = true)
    public String candidates(UUID contactId) {
        return campaigns.describe(contactId);
    }

    /**
     * Writes down what was found out.
     *
     * @param address for a letter, needed where nobody of that name is on the list of candidates
     * @throws FieldRefused without evidence, without the merits where the policy weighs them, or where nobody could be
     *     written to
     */
    public void assess(
            UUID contactId, Sighting seen, @Nullable String address, Merits merits, Severity severity, String by) {
        ImageryPolicy inForce = policy.imageryPolicy();
        Optional<Person> person = campaigns.find(contactId, seen.campaign());
        if (evidences.of(contactId).isEmpty()) {
            throw new FieldRefused(
                    "imageUsed", "no evidence is kept yet. Add a picture, a PDF or a link at /desk/imagery (P27.4).");
        }
        if (inForce.weighsMerits() && !merits.missing().isEmpty()) {
            throw new FieldRefused(
                    merits.missing().get(0), "the policy weighs all four merits: record this one too (P27.5, E08.5).");
        }
        if (person.isEmpty() && address == null) {
            throw new FieldRefused(
                    "campaignAddress",
                    "nobody of this name is on the list of candidates: give an address to write to.");
        }
        rows.add(contactId, person.map(Person::id).orElse(null), address, seen, merits, severity, inForce, by);
        register.decide(
                contactId,
                "Imagery assessed",
                severity.label() + "; " + inForce.label(),
                seen.inWords() + "\n" + merits.describe(),
                by,
                "P27.4 P27.5");
    }
}
