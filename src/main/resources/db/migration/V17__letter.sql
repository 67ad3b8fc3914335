-- Letters in both parts, in the office's own words and in the requester's language. Owned by the module "mail".
alter table office.outbox add column html text;             -- none for letters written before

-- What the office has made of a letter's text: each change a version, the last one counts.
create table office.letter_version (
    template   text not null,
    language   text not null check (language in ('en', 'cy')),
    number     int  not null check (number > 0),
    text       text,                                        -- none: the standard text again
    changed_by text not null,
    changed_at timestamptz not null,
    reason     text not null check (reason ~ '\S'),
    primary key (template, language, number)
);
create trigger letter_version_append_only before update or delete or truncate on office.letter_version
    for each statement execute function office.refuse_rewriting();
revoke update, delete on office.letter_version from ${appRole};

-- In which language a requester wishes to be written to, as far as it is known; the last choice counts.
create table office.contact_language (
    number     bigint generated always as identity primary key,
    contact_id uuid not null references office.contact (id),
    language   text not null check (language in ('en', 'cy')),
    chosen_by  text not null,
    chosen_at  timestamptz not null
);
create index contact_language_of_contact on office.contact_language (contact_id, number);
