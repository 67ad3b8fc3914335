package org.evenhand;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * After each class: no timer and no step of the engine waits whose rows the class took away. It would fail much later,
 * in a test that has nothing to do with it and only when the classes come in that order.
 */
class NoStepWithoutItsRow implements TestExecutionListener {

    private static final String KEYS = """
            select distinct v.text_
            from act_ru_job j join act_ru_variable v on v.proc_inst_id_ = j.process_instance_id_
            where v.text_ ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'""";
    private static final String WAITING = """
            select distinct d.key_ || ' (' || v.name_ || ')'
            from act_ru_job j
            join act_ru_variable v on v.proc_inst_id_ = j.process_instance_id_
            join act_re_procdef d on d.id_ = j.process_def_id_
            where v.text_ in (:keys)""";

    @Override
    public void afterTestClass(TestContext test) {
        JdbcClient jdbc =
                test.getApplicationContext().getBean(BehindTheScenes.class).sql();
        List<String> keys = jdbc.sql(KEYS).query(String.class).list();
        if (keys.isEmpty()) {
            return;
        }
        keys.removeAll(rows(jdbc, keys));
        if (!keys.isEmpty()) {
            List<String> waiting =
                    jdbc.sql(WAITING).param("keys", keys).query(String.class).list();
            throw new IllegalStateException("The rows are gone of what still waits: " + waiting
                    + ". End the process before its rows are taken away (OfficeAtWork.endsAll).");
        }
    }

    private static Collection<String> rows(JdbcClient jdbc, List<String> keys) {
        String tables = jdbc.sql("""
                        select table_name from information_schema.columns
                        where table_schema = 'office' and column_name = 'id' and data_type = 'uuid'""").query(String.class).list().stream()
                .map(table -> "select id::text from office." + table + " where id::text in (:keys)")
                .collect(joining(" union all "));
        return jdbc.sql(tables).param("keys", keys).query(String.class).list();
    }
}
