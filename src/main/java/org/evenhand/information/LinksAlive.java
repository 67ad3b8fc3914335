package org.evenhand.information;

import java.util.List;
import java.util.UUID;
import org.evenhand.parity.Dealing;
import org.evenhand.parity.ParityCheck;
import org.evenhand.parity.Suspicion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pointing to what is published is no denial as long as the link works (Q21). */
@Component
class LinksAlive implements ParityCheck {

    private final JdbcClient jdbc;

    LinksAlive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String rule() {
        return "Q21";
    }

    @Override
    public List<Suspicion> look(List<Dealing> dealings) {
        return jdbc.sql("""
                select p.reference, c.id, p.link, k.problem
                from office.pointed_link p join office.link_check k on k.link = p.link
                    left join office.contact c on c.reference = p.reference
                where k.problem is not null order by p.reference, p.link""")
                .query((row, index) -> new Suspicion(
                        row.getString("reference") + " " + row.getString("link"),
                        row.getObject("id", UUID.class),
                        "The public is pointed to " + row.getString("link") + ". " + row.getString("problem")
                                + " Give the requester another link, or correct the entry."))
                .list();
    }
}
