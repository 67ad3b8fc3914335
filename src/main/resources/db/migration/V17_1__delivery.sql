-- What became of each letter, attempt by attempt, in the words of the mail systems. Owned by the module "mail".
create table office.delivery (
    number    bigint generated always as identity primary key,
    letter_id uuid not null references office.outbox (id) on delete cascade,
    at        timestamptz not null,
    outcome   text not null check (outcome in
        ('ACCEPTED', 'DEFERRED', 'FAILED', 'BOUNCED', 'DELAYED', 'DELIVERED', 'RETRIED')),
    answer    text not null
);
create index delivery_of_letter on office.delivery (letter_id, number);
create trigger delivery_append_only before update or truncate on office.delivery
    for each statement execute function office.refuse_rewriting();
-- a row goes with its letter only
revoke update, delete on office.delivery from ${appRole};

-- What is known of the letters sent so far.
insert into office.delivery (letter_id, at, outcome, answer)
    select id, sent_at, 'ACCEPTED', '' from office.outbox where sent_at is not null order by sent_at;
insert into office.delivery (letter_id, at, outcome, answer)
    select id, bounced_at, 'BOUNCED', coalesce(last_error, '') from office.outbox where state = 'BOUNCED';
insert into office.delivery (letter_id, at, outcome, answer)
    select id, next_attempt_at, 'FAILED', coalesce(last_error, '') from office.outbox where state = 'DEAD';
