-- Mail in and out. Owned by the module "mail".

-- A message as it arrived, kept raw and once. message_key is its Message-ID, or a digest where it has none (or where
-- another message already used the same Message-ID for other content).
create table office.message (
    id              uuid primary key,
    contact_id      uuid references office.contact (id),
    mailbox         text not null,
    message_key     text not null,
    content_digest  text not null,
    message_id      text,
    in_reply_to     text,
    message_refs    text,
    sender_name     text,
    sender_address  text,
    recipients      text,
    subject         text,
    body            text,
    sent_at         timestamptz,
    fetched_at      timestamptz not null,
    automatic       boolean not null,
    problem         text,
    raw             bytea not null,
    unique (mailbox, message_key)
);
create index message_of_contact on office.message (contact_id);
create index message_by_message_id on office.message (message_id);

-- Which copies in the mailbox are dealt with: written in the same transaction as the message.
create table office.mailbox_copy (
    mailbox     text   not null,
    uidvalidity bigint not null,
    uid         bigint not null,
    message     uuid   not null references office.message (id),
    primary key (mailbox, uidvalidity, uid)
);

-- Letters to be sent; business_key makes an effect happen once.
create table office.outbox (
    id              uuid primary key,
    business_key    text not null unique,
    contact_id      uuid references office.contact (id),
    template        text not null,
    recipient       text not null,
    subject         text not null,
    body            text not null,
    in_reply_to     text,
    message_refs    text,
    automatic       boolean not null,
    state           text not null check (state in ('WAITING', 'SENT', 'DEAD')),
    attempts        int not null default 0,
    next_attempt_at timestamptz not null,
    last_error      text,
    created_at      timestamptz not null,
    sent_at         timestamptz
);
create index outbox_due on office.outbox (next_attempt_at) where state = 'WAITING';
create index outbox_of_contact on office.outbox (contact_id);
