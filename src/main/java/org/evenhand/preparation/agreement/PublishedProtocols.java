package org.evenhand.preparation.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.evenhand.preparation.agreement.PublishedProtocol.Signed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The joint protocol as the public may read it: what was signed and issued, and nothing of a draft (P02 · 001:7.2). It knows
 * the schema {@code published} and nothing else.
 */
@Repository
public class PublishedProtocols {

    private final JdbcClient published;

    PublishedProtocols(@Qualifier("published") JdbcClient published) {
        this.published = published;
    }

    /** The version in force, then the earlier ones. */
    public List<PublishedProtocol> all() {
        return published.sql("""
                select distinct on (edition) edition, text, signatories, signed_as, issued_at, review_on
                from published.joint_protocol order by edition desc, number desc""").query(PublishedProtocols::read).list();
    }

    private static PublishedProtocol read(ResultSet row, int number) throws SQLException {
        String[] signatories = (String[]) row.getArray("signatories").getArray();
        String[] names = (String[]) row.getArray("signed_as").getArray();
        return new PublishedProtocol(
                row.getInt("edition"),
                row.getString("text"),
                IntStream.range(0, names.length)
                        .mapToObj(at -> new Signed(Signatory.valueOf(signatories[at]), names[at]))
                        .toList(),
                row.getObject("issued_at", OffsetDateTime.class),
                row.getObject("review_on", LocalDate.class));
    }
}
