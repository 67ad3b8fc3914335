-- The deputy's terms, and the appointment for a new one, step by step (P49). Owned by the module "induction".
create table office.deputy_appointment (
    induction_id  uuid primary key references office.induction (id),
    wanted        boolean not null,
    wish_words    text,
    wish_by       text not null,
    wish_at       timestamptz not null,
    proposed      text,
    criteria      text,
    terms         text,
    notified_on   date,
    hearing_on    date,
    hearing_words text,
    report_on     date,
    recommended   boolean,
    report_words  text,
    decided_on    date,
    appointed     boolean,
    reason        text,
    starts_on     date,
    changed_by    text not null,
    changed_at    timestamptz not null
);
create table office.deputy_term (
    number       bigint generated always as identity primary key,
    induction_id uuid not null references office.induction (id),
    holder       text not null,
    starts_on    date not null,
    ends_on      date
);
