-- The plans for the change of term and for what follows it, with who does what by when (P45.2, P45.3, P48). Owned by the
-- module "induction".
create table office.handover (
    induction_id   uuid primary key references office.induction (id),
    weekend_count  boolean not null,
    weekend_note   text,
    one_day_reason text,
    planned_by     text not null,
    planned_at     timestamptz not null,
    support        boolean,                                 -- whether the outgoing commissioner offers to help
    support_words  text,
    support_by     text,
    support_at     timestamptz,
    accepted       boolean,                                 -- whether the successor takes the offer up
    answer_words   text,
    answered_by    text,
    answered_at    timestamptz
);
create table office.new_term_plan (
    induction_id    uuid primary key references office.induction (id),
    officer_changes boolean not null,                       -- Chief Executive or finance officer (P48.2)
    officer_words   text,
    planned_by      text not null,
    planned_at      timestamptz not null
);
create table office.term_item (
    number       bigint generated always as identity primary key,
    induction_id uuid not null references office.induction (id),
    plan         text not null check (plan in ('HANDOVER', 'NEW_TERM')),
    what         text not null,
    owner        text not null,
    due_on       date not null,
    done_by      text,
    done_at      timestamptz,
    carried_to   text                                       -- where it goes on, if it was open when the plan was closed
);
create index on office.term_item (induction_id, plan, due_on);
