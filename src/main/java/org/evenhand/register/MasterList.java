package org.evenhand.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The master register as a list: filtered, searched, sorted, page by page or all of it (P20.1, C01–C18). */
@Repository
@Transactional(readOnly = true)
public class MasterList {

    static final int PAGE_SIZE = 50;
    private static final int ROWS_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final MasterConditions conditions;

    MasterList(DataSource database, MasterConditions conditions) {
        var template = new JdbcTemplate(database);
        template.setFetchSize(ROWS_AT_ONCE);
        this.jdbc = JdbcClient.create(template);
        this.conditions = conditions;
    }

    public MasterPage first(MasterFilter filter, MasterOrder order) {
        var entries = select(filter, order, null);
        var more = entries.size() > PAGE_SIZE;
        var shown = more ? entries.subList(0, PAGE_SIZE) : entries;
        return new MasterPage(shown, null, more ? last(shown) : null);
    }

    /** The page behind this entry; the first page if there is no such entry. */
    public MasterPage after(String reference, MasterFilter filter, MasterOrder order) {
        if (!isEntered(reference)) {
            return first(filter, order);
        }
        var entries = select(filter, order, reference);
        var more = entries.size() > PAGE_SIZE;
        var shown = more ? entries.subList(0, PAGE_SIZE) : entries;
        return new MasterPage(shown, shown.isEmpty() ? reference : shown.get(0).reference(), more ? last(shown) : null);
    }

    /** The page in front of this entry; where less than a page is left there, the first page, which is full. */
    public MasterPage before(String reference, MasterFilter filter, MasterOrder order) {
        if (!isEntered(reference)) {
            return first(filter, order);
        }
        var entries = new ArrayList<>(select(filter, order.reversed(), reference));
        if (entries.size() <= PAGE_SIZE) {
            return first(filter, order);
        }
        var shown = new ArrayList<>(entries.subList(0, PAGE_SIZE));
        Collections.reverse(shown);
        return new MasterPage(shown, shown.get(0).reference(), last(shown));
    }

    public long count(MasterFilter filter) {
        var where = conditions.of(filter);
        return jdbc.sql("select count(*) from office.master_entry where " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** The people and groups who have open tasks. */
    public List<String> owners() {
        return jdbc.sql("select distinct owner from office.open_task order by owner")
                .query(String.class)
                .list();
    }

    /** Hands over every entry that the filter asks for, with all its fields, as the register is at this moment. */
    public void each(MasterFilter filter, MasterOrder order, BiConsumer<MasterEntry, MasterSheet> reader) {
        var where = conditions.of(filter);
        var entries = new SimplePropertyRowMapper<>(MasterEntry.class);
        var sheets = new SimplePropertyRowMapper<>(MasterSheet.class);
        try (Stream<Line> lines = jdbc
                .sql("select " + MasterEntry.COLUMNS + ", " + MasterSheet.COLUMNS + " from office.master_entry where "
                        + where.sql() + order.sql())
                .params(where.parameters())
                .query((row, index) -> new Line(entries.mapRow(row, index), sheets.mapRow(row, index)))
                .stream()) {
            lines.forEach(line -> reader.accept(line.entry(), line.sheet()));
        }
    }

    private record Line(MasterEntry entry, MasterSheet sheet) {}

    private List<MasterEntry> select(MasterFilter filter, MasterOrder order, @Nullable String beyond) {
        var where = conditions.of(filter);
        var place = "";
        if (beyond != null) {
            var key = order.by().key();
            place = " and (" + key + ", reference) " + order.beyond() + " (select " + key
                    + ", reference from office.master_entry where reference = :beyond)";
            where.parameters().put("beyond", beyond);
        }
        Map<String, Object> parameters = where.parameters();
        return jdbc.sql("select " + MasterEntry.COLUMNS + " from office.master_entry where " + where.sql() + place
                        + order.sql() + " limit " + (PAGE_SIZE + 1))
                .params(parameters)
                .query(MasterEntry.class)
                .list();
    }

    private boolean isEntered(String reference) {
        return jdbc.sql("select exists (select from office.contact where reference = ?)")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    private static String last(List<MasterEntry> entries) {
        return entries.get(entries.size() - 1).reference();
    }
}
