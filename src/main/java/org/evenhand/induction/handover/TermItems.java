package org.evenhand.induction.handover;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.induction.handover.TermItem.Plan;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done around the change of term, by whom and when, and what of it is done. */
@Service
@Transactional
public class TermItems {

    private final JdbcClient jdbc;
    private final Clock clock;

    TermItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A plan made anew takes the place of the one before. */
    void replace(UUID inductionId, Plan plan, List<PlanLine> lines) {
        jdbc.sql("delete from office.term_item where induction_id = ? and plan = ?")
                .params(inductionId, plan.name())
                .update();
        lines.forEach(line -> jdbc.sql(
                        "insert into office.term_item (induction_id, plan, what, owner, due_on) values (?, ?, ?, ?, ?)")
                .params(inductionId, plan.name(), line.what(), line.owner(), line.day())
                .update());
    }

    /** In the order in which they are due. */
    @Transactional(readOnly = true)
    public List<TermItem> of(UUID inductionId, Plan plan) {
        return jdbc.sql("""
                select number, induction_id, plan, what, owner, due_on, done_by, carried_to
                from office.term_item where induction_id = ? and plan = ? order by due_on, number""")
                .params(inductionId, plan.name())
                .query(TermItem.class)
                .list();
    }

    /** One that is done or carried on stays as it is. */
    public void done(long number, String by) {
        jdbc.sql("update office.term_item set done_by = ?, done_at = ? where number = ? and done_by is null"
                        + " and carried_to is null")
                .params(by, OffsetDateTime.now(clock), number)
                .update();
    }

    /**
     * Closes a plan.
     *
     * @param carriedTo where what is still open goes on
     * @throws FieldRefused if something is open and nobody says so
     */
    public void close(UUID inductionId, Plan plan, @Nullable String carriedTo) {
        List<TermItem> open =
                of(inductionId, plan).stream().filter(TermItem::open).toList();
        if (open.isEmpty()) {
            return;
        }
        if (carriedTo == null) {
            throw new FieldRefused(
                    "carriedTo",
                    "say where this goes on, or mark it as done at /desk/induction: "
                            + open.stream().map(TermItem::what).collect(joining("; ")) + ".");
        }
        open.forEach(item -> jdbc.sql("update office.term_item set carried_to = ? where number = ?")
                .params(carriedTo, item.number())
                .update());
    }
}
