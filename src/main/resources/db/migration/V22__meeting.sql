-- Individual meetings (P22, P23). Owned by the module "meetings". A column that is null says: not yet.
create table office.meeting (
    contact_id        uuid primary key references office.contact (id),
    host              text not null,
    topic             text not null,
    questions         text,
    public_link       text,
    criteria          text not null,                        -- the order of questions and the answers, as they are shown
    assessed_by       text not null,
    assessed_at       timestamptz not null,
    outcome           text,
    advice            text,
    reason            text,
    difference_reason text,
    meet_at           timestamptz,
    minutes           int check (minutes > 0),
    decided_by        text,
    decided_at        timestamptz,
    held              boolean,
    notes             text,
    noted_by          text,
    noted_at          timestamptz,
    withdrawn_reason  text,
    withdrawn_by      text,
    withdrawn_at      timestamptz,
    check (decided_by <> assessed_by)
);
