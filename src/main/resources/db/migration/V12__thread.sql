-- Which case a message belongs to, and how that came about. Owned by the module "mail".
alter table office.message add column number bigint generated always as identity unique;
alter table office.message add column kind text not null default 'PERSON' check (kind in
    ('PERSON', 'MACHINE', 'AUTO_REPLY', 'BOUNCE', 'DELAY', 'DELIVERED', 'READ_RECEIPT', 'LIST', 'LOOP'));
update office.message set kind = 'MACHINE' where automatic;
alter table office.message drop column automatic;
create index message_by_digest on office.message (content_digest);

-- Only added to: the last row of a message says where it lies; none of a case where it lies with no case.
create table office.filing (
    number     bigint generated always as identity primary key,
    message_id uuid not null references office.message (id),
    contact_id uuid references office.contact (id),
    manner     text not null check (manner in ('NEW_CONTACT', 'THREAD', 'BY_HAND', 'AUTOMATIC', 'UNCLEAR')),
    reason     text not null,
    filed_by   text not null,
    filed_at   timestamptz not null
);
create index filing_of_message on office.filing (message_id, number);
create index filing_of_contact on office.filing (contact_id);
insert into office.filing (message_id, contact_id, manner, reason, filed_by, filed_at)
    select id, contact_id, 'NEW_CONTACT', 'It came in before messages were filed with cases', 'the rules', fetched_at
    from office.message where contact_id is not null order by fetched_at;

create function office.refuse_filing_change() returns trigger language plpgsql as $$
begin
    raise exception 'How a message was filed is never changed: % of office.% is refused', tg_op, tg_table_name;
end $$;
create trigger filing_append_only before update or delete or truncate on office.filing
    for each statement execute function office.refuse_filing_change();
revoke update, delete on office.filing from ${appRole};

-- A letter that came back.
alter table office.outbox drop constraint outbox_state_check;
alter table office.outbox add constraint outbox_state_check
    check (state in ('WAITING', 'SENT', 'DEAD', 'BOUNCED'));
alter table office.outbox add column bounced_at timestamptz;
create index outbox_by_recipient on office.outbox (lower(recipient), created_at);

-- Papers know the message they came with, so that they move with it. Owned by the module "register".
alter table office.document add column message_id uuid references office.message (id);

-- A spoken request put in writing (P11). Owned by the module "register".
create table office.restatement (
    contact_id  uuid primary key references office.contact (id),
    recipient   text not null,
    restated_at timestamptz not null,
    remind_at   timestamptz not null,
    lapse_at    timestamptz not null,
    reminded_at timestamptz,
    outcome     text check (outcome in ('CONFIRMED', 'CORRECTED', 'LAPSED')),
    settled_at  timestamptz,
    settled_by  text,
    check ((outcome is null) = (settled_at is null))
);

-- C17: a contact that reached someone else first, and was passed on.
create table office.redirect (
    contact_id    uuid primary key references office.contact (id),
    received_by   text not null,                            -- the body or person it reached first
    passed_on_by  text not null,
    passed_on_at  timestamptz not null,
    answered_by   text                                      -- who answered by themselves (Q12)
);
