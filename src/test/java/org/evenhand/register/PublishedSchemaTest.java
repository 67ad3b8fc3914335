package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.evenhand.EvenhandTest;
import org.evenhand.protocol.Rule;
import org.evenhand.site.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@EvenhandTest
class PublishedSchemaTest {

    private static final String TABLES = """
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'v', 'm', 'p', 'S', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'""";

    @LocalServerPort
    int port;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient application;

    @Autowired
    @Qualifier("published")
    JdbcClient published;

    @Autowired
    MasterRegister register;

    @Autowired
    Publication publication;

    private Contact contact;

    @BeforeEach
    void approvedEntry() {
        contact = register.enter(new NewContact(
                Instant.parse("2026-03-29T23:30:00Z"),
                ContactMethod.TELEPHONE,
                "Front desk",
                "Ottoline Quarmby",
                null,
                null,
                RequesterRole.AGENT,
                null,
                null,
                null,
                "Who runs “Operation £5”?",
                null,
                null));
        publication.redact(contact.id(), "Who runs “Operation £5”?", "A \"small\" team\\unit.\nSee ½.", "spoc");
        publication.approve(contact.id(), "chief-executive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update published.entry set information_provided = 'other'",
                "delete from published.entry",
                "truncate published.entry",
                "update published.node set hash = ''",
                "delete from published.checkpoint",
                "truncate published.term",
                "update published.joint_protocol set text = 'other'",
                "delete from published.joint_protocol",
                "truncate published.joint_protocol",
                "drop table published.entry",
                "alter table published.entry disable trigger all"
            })
    @Rule("C21")
    void theApplicationCannotChangeWhatIsPublished(String change) {
        assertThatThrownBy(() -> application.sql(change).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update published.entry set information_provided = 'other'",
                "delete from published.entry",
                "truncate published.entry cascade",
                "update published.node set level = 9",
                "delete from published.node",
                "truncate published.node",
                "update published.checkpoint set note = 'other'",
                "delete from published.checkpoint",
                "truncate published.checkpoint",
                "update published.term set term = 'other'",
                "delete from published.term",
                "truncate published.term",
                "update published.joint_protocol set text = 'other'",
                "delete from published.joint_protocol",
                "truncate published.joint_protocol"
            })
    void evenTheOwnerIsStoppedByTheTrigger(String change) {
        JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(
                String.valueOf(environment.getProperty("EVENHAND_DB_URL")), "evenhand_owner", "demo"));
        assertThatThrownBy(() -> owner.sql(change).update()).rootCause().hasMessageContaining("append-only");
    }

    @Test
    void thePublicPagesMayReadTheEntriesAndNothingElse() {
        assertThat(application
                        .sql("select n.nspname || '.' || c.relname " + TABLES
                                + " and has_any_column_privilege('evenhand_public', c.oid, 'select')")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "published.checkpoint",
                        "published.entry",
                        "published.fairness",
                        "published.joint_protocol",
                        "published.node",
                        "published.page_item",
                        "published.paper",
                        "published.term");
        assertThat(application
                        .sql("select n.nspname || '.' || c.relname " + TABLES
                                + " and has_table_privilege('evenhand_public', c.oid,"
                                + " 'insert, update, delete, truncate, references, trigger')")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(application
                        .sql("select nspname from pg_namespace where nspname !~ '^pg_'"
                                + " and has_schema_privilege('evenhand_public', oid, 'create')")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "office.contact, permission denied for schema office",
        "office.message, permission denied for schema office",
        "office.joint_protocol_draft, permission denied for schema office",
        "public.act_ru_variable, permission denied for table act_ru_variable",
        "public.act_id_user, permission denied for table act_id_user"
    })
    void aMistakeOfThePublicPagesCannotReadTheOffice(String table, String refusal) {
        assertThatThrownBy(() -> published.sql("select * from " + table).query().listOfRows())
                .rootCause()
                .hasMessageContaining(refusal);
        assertThatCode(() ->
                        published.sql("select * from published.entry").query().listOfRows())
                .doesNotThrowAnyException();
    }

    @Test
    void publishingTwiceGivesOneEntry() {
        publication.publish(contact.id());
        publication.publish(contact.id());
        assertThat(entries()).hasSize(1);
    }

    @Test
    void publishingAtTheSameTimeGivesOneEntry() throws Exception {
        int writers = 4;
        CyclicBarrier start = new CyclicBarrier(writers);
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Future<?>> ended = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                ended.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    publication.publish(contact.id());
                    return null;
                }));
            }
            for (Future<?> writer : ended) {
                writer.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(entries()).hasSize(1);
        assertThat(register.decisions(contact.id()))
                .filteredOn(decision -> decision.outcome().startsWith("Published"))
                .hasSize(1);
    }

    @Test
    void numbersHaveNoGaps() {
        publication.publish(contact.id());
        List<Long> numbers = published
                .sql("select number from published.entry order by number")
                .query(Long.class)
                .list();
        assertThat(numbers).first().isEqualTo(1L);
        assertThat(numbers).last().isEqualTo((long) numbers.size());
    }

    @Test
    void theHashIsThatOfTheCanonicalFormWhichIsTheEntryItself() throws Exception {
        publication.publish(contact.id());
        Row row = entries().get(0);
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update((byte) 0);
        String leaf = HexFormat.of().formatHex(sha256.digest(row.canonical().getBytes(StandardCharsets.UTF_8)));
        assertThat(row.leafHash()).isEqualTo(leaf);

        ObjectMapper json = new ObjectMapper();
        JsonNode canonical = json.readTree(row.canonical());
        List<String> names = new ArrayList<>();
        canonical.fieldNames().forEachRemaining(names::add);
        assertThat(names).isSorted().isNotEmpty();
        assertThat(json.writeValueAsString(canonical)).as("no white space").isEqualTo(row.canonical());

        ObjectNode shown = shown(json);
        assertThat(shown.remove("leafHash").asText()).isEqualTo(leaf);
        assertThat(shown).isEqualTo(canonical);
        // half an hour past midnight in London, where summer time had just begun
        assertThat(canonical.get("dateOfContact").asText()).isEqualTo("2026-03-30");
    }

    private ObjectNode shown(ObjectMapper json) throws Exception {
        for (JsonNode entry :
                json.readTree(new Visitor(port).get("/register.json").body()).get("entries")) {
            if (entry.get("reference").asText().equals(contact.reference())) {
                return (ObjectNode) entry;
            }
        }
        throw new AssertionError(contact.reference() + " is not in register.json");
    }

    private List<Row> entries() {
        return published.sql("""
                select canonical, encode(leaf_hash, 'hex') as leaf_hash from published.entry where reference = ?""").param(contact.reference()).query(Row.class).list();
    }

    record Row(String canonical, String leafHash) {}
}
