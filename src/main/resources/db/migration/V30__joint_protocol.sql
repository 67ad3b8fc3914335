-- The joint protocol of office and force: its versions, the drafts of each, where a draft covers what it must, and who signed
-- which draft (P02). Owned by the module "preparation".
create table office.joint_protocol (
    edition         int primary key,
    with_fire       boolean not null,
    begun_by        text not null,
    begun_at        timestamptz not null,
    advice_asked_at timestamptz,
    advice_asked_of text,                                       -- null where the PARO has no address in the office's profile
    advice          text check (advice in ('GIVEN', 'DECLINED', 'NO_ANSWER')),
    advice_words    text,
    advice_noted_by text,
    advice_noted_at timestamptz,
    issued_at       timestamptz,
    review_on       date,
    circulated_at   timestamptz,
    circulated_to   int,
    not_reached     text,                                       -- whom the circulation found no address for
    check (advice is distinct from 'GIVEN' or advice_words is not null),
    check (issued_at is null or review_on is not null)
);
create unique index on office.joint_protocol ((true)) where issued_at is null;
create table office.joint_protocol_draft (
    edition       int not null references office.joint_protocol (edition),
    draft         int not null,
    text          text not null,
    review_on     date not null,
    drafted_by    text not null,
    drafted_at    timestamptz not null,
    returned_for  text,                                         -- the signatory who returned it
    returned_by   text,
    return_reason text,
    returned_at   timestamptz,
    primary key (edition, draft)
);
create table office.joint_protocol_subject (
    edition int not null,
    draft   int not null,
    subject text not null,
    place   text not null,
    primary key (edition, draft, subject),
    foreign key (edition, draft) references office.joint_protocol_draft (edition, draft)
);
create table office.joint_protocol_signature (
    edition   int not null,
    draft     int not null,
    signatory text not null,
    name      text not null,
    copy      text,                                             -- where the signed copy is, of one who signed outside
    signed_by text not null,                                    -- who entered it
    signed_at timestamptz not null,
    primary key (edition, draft, signatory),
    foreign key (edition, draft) references office.joint_protocol_draft (edition, draft)
);
create table office.compliance_meeting (
    id       uuid primary key,
    held_on  date not null,
    present  text not null,
    minutes  text not null,
    noted_by text not null,
    noted_at timestamptz not null
);
