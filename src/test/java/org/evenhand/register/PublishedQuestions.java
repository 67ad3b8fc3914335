package org.evenhand.register;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publishes questions of which nothing matters but their words; for tests that roll back what they publish. */
final class PublishedQuestions {

    private final JdbcClient database;

    private PublishedQuestions(JdbcClient database) {
        this.database = database;
    }

    static PublishedQuestions in(JdbcClient database) {
        return new PublishedQuestions(database);
    }

    /** @return the number of the new entry */
    long publish(String reference, String question, @Nullable Long supersedes) {
        return database.sql("""
                insert into published.entry (number, reference, date_of_contact, role, method, category,
                  information_sought, information_provided, date_added_to_register, date_published, supersedes, canonical,
                  leaf_hash)
                select coalesce(max(number), 0) + 1, :reference, date '2027-03-12', 'CANDIDATE', 'EMAIL', 'INFORMATION',
                  :question, 'As published.', date '2027-03-13', date '2027-03-16', :supersedes::bigint, '{}',
                  sha256('\\x00'::bytea || convert_to('{}', 'UTF8'))
                from published.entry returning number""")
                .param("reference", reference)
                .param("question", question)
                .param("supersedes", supersedes)
                .query(Long.class)
                .single();
    }

    /** Withdraws the entry of this number, and says its question once more. */
    void withdraw(String reference, String question, long number) {
        database.sql("""
                insert into published.entry (number, reference, date_of_contact, role, method, category,
                  information_sought, information_provided, date_added_to_register, date_published, supersedes, canonical,
                  leaf_hash, change, reason, withdraws)
                select max(number) + 1, :reference, date '2027-03-12', 'CANDIDATE', 'EMAIL', 'INFORMATION', :question, '',
                  date '2027-03-13', date '2027-03-16', :number::bigint, '{}',
                  sha256('\\x00'::bytea || convert_to('{}', 'UTF8')), 'WITHDRAWAL', 'It named a person.',
                  array[:number::bigint]
                from published.entry""")
                .param("reference", reference)
                .param("question", question)
                .param("number", number)
                .update();
    }
}
