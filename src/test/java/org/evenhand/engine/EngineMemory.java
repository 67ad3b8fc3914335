package org.evenhand.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.BehindTheScenes;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/** What the engine remembers, in whatever table, of words that carry the mark. */
final class EngineMemory {

    static final String MARK = "zq7x";

    private final BehindTheScenes database;

    EngineMemory(BehindTheScenes database) {
        this.database = database;
    }

    /** Looks through every column of every table of the engine, as nobody but a superuser could. */
    void nothingIsLeft() {
        List<String> found = new ArrayList<>();
        columns().forEach((table, columns) -> {
            String anywhere = String.join(
                    " or ",
                    columns.stream().map(column -> column + " ilike :mark").toList());
            int rows = database.sql()
                    .sql("select count(*) from " + table + " where " + anywhere)
                    .param("mark", "%" + MARK + "%")
                    .query(Integer.class)
                    .single();
            if (rows > 0) {
                found.add(rows + " rows of " + table);
            }
        });
        assertThat(found).isEmpty();
    }

    private Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new HashMap<>();
        database.sql().sql("""
            select table_name, case data_type when 'bytea' then 'encode(' || column_name || ', ''escape'')'
                else column_name || '::text' end as words
            from information_schema.columns where table_schema = 'public' and table_name like 'act\\_%'\
            """).query(row -> {
            columns.computeIfAbsent(row.getString("table_name"), table -> new ArrayList<>())
                    .add(row.getString("words"));
        });
        assertThat(columns).containsKeys("act_ru_variable", "act_hi_detail", "act_ge_bytearray", "act_hi_op_log");
        return columns;
    }

    /** Every variable of this case is declared in one of the product’s classes, with the type that is declared. */
    void onlyDeclaredVariables(String reference) throws Exception {
        List<String> kept = database.sql()
                .sql("""
                    select name_ || ' ' || var_type_ from act_hi_varinst where proc_inst_id_ in
                        (select proc_inst_id_ from act_hi_procinst where business_key_ = :reference)
                    union
                    select name_ || ' ' || type_ from act_ru_variable where proc_inst_id_ in
                        (select proc_inst_id_ from act_hi_procinst where business_key_ = :reference)\
                    """)
                .param("reference", reference)
                .query(String.class)
                .list();

        assertThat(kept).contains("contactId string").isSubsetOf(declaredVariables());
    }

    /** Every variable of a …Variables class in its type, and as null where a decision is still to be taken. */
    private static List<String> declaredVariables() throws Exception {
        List<String> declared = new ArrayList<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:org/evenhand/**/*Variables.class")) {
            String path = file.getURL().getPath();
            String name = path.substring(path.indexOf("org/evenhand/"), path.length() - ".class".length());
            for (Field field : Class.forName(ClassUtils.convertResourcePathToClassName(name))
                    .getDeclaredFields()) {
                field.setAccessible(true);
                Object value = field.get(null);
                if (value instanceof IdVariable id) {
                    declared.add(id.name() + " string");
                }
                if (value instanceof ProcessVariable<?> variable) {
                    assertThat(variable.type()).isIn(String.class, Boolean.class, Integer.class, Date.class);
                    declared.add(variable.name() + " "
                            + variable.type().getSimpleName().toLowerCase(Locale.ROOT));
                    declared.add(variable.name() + " null");
                }
            }
        }
        return declared;
    }
}
