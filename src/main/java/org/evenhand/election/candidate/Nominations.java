package org.evenhand.election.candidate;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evenhand.election.candidate.NominationPreview.Planned;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the statement of persons nominated into the list of candidates (P06, P06.1): first a preview, then, when a person
 * has confirmed it, all of it in one transaction. Whoever is named in it becomes nominated; everyone else stays as they
 * are (P06.2).
 */
@Service
@Transactional
public class Nominations {

    private final JdbcClient jdbc;
    private final Candidates candidates;

    Nominations(JdbcClient jdbc, Candidates candidates) {
        this.jdbc = jdbc;
        this.candidates = candidates;
    }

    /** What taking in this list would do; it does nothing. */
    @Transactional(readOnly = true)
    public NominationPreview preview(UUID electionId, String pasted) {
        return new NominationPlan(candidates.of(electionId)).of(NominationFile.read(pasted), state(electionId));
    }

    /**
     * Takes in the list.
     *
     * @param same for a line, the person on the list who is the candidate in it though written otherwise (P06.2)
     * @param basedOn the state of the list in the preview that was confirmed
     * @throws NominationsRefused if a line cannot be read, the list has changed since the preview, or no reason is given
     */
    public void confirm(UUID electionId, String pasted, Map<Long, UUID> same, long basedOn, String by, String reason) {
        // one import at a time: two that ran together would enter everybody twice
        jdbc.sql("select id from office.election where id = ? for update")
                .param(electionId)
                .query(UUID.class)
                .single();
        var plan = new NominationPlan(candidates.of(electionId));
        NominationPreview preview = plan.of(NominationFile.read(pasted), state(electionId));
        if (preview.basedOn() != basedOn) {
            throw new NominationsRefused("Someone has changed the list of candidates meanwhile: look again at what"
                    + " would change, then confirm.");
        }
        if (!preview.canBeConfirmed()) {
            throw new NominationsRefused("Correct the lines that cannot be read first.");
        }
        if (reason.isBlank()) {
            throw new NominationsRefused("Say where the list comes from; it is kept in the history.");
        }
        Set<UUID> taken = new HashSet<>();
        for (Planned line : preview.planned()) {
            Person known = line.known() == null ? chosen(line, same.get(line.line())) : line.known();
            if (known != null && !taken.add(known.id())) {
                throw new NominationsRefused("Two lines cannot both be " + known.name() + ".");
            }
            UUID candidate = take(electionId, line, known, by, reason);
            agent(electionId, plan, candidate, line.agent(), by, reason);
        }
    }

    private static @Nullable Person chosen(Planned line, @Nullable UUID id) {
        if (id == null) {
            return null;
        }
        return line.similar().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NominationsRefused("Line " + line.line() + " names another person."));
    }

    private UUID take(UUID electionId, Planned line, @Nullable Person known, String by, String reason) {
        Details details = line.details();
        if (known == null) {
            return candidates
                    .enter(electionId, Role.CANDIDATE, null, details, Status.NOMINATED, by, reason)
                    .id();
        }
        Details merged = details.onTopOf(known.details());
        if (known.status() != Status.NOMINATED || !merged.equals(known.details())) {
            candidates.change(known.id(), before -> merged, Status.NOMINATED, by, reason);
        }
        return known.id();
    }

    private void agent(
            UUID electionId, NominationPlan plan, UUID candidate, @Nullable Details agent, String by, String reason) {
        if (agent != null && plan.agentOf(candidate, agent).isEmpty()) {
            candidates.enter(electionId, Role.AGENT, candidate, agent, Status.ACTING, by, reason);
        }
    }

    /** Grows with every change of the list. */
    private long state(UUID electionId) {
        return jdbc.sql("""
                select coalesce(max(c.number), 0) from office.person_change c
                join office.person p on p.id = c.person_id where p.election_id = ?""").param(electionId).query(Long.class).single();
    }
}
