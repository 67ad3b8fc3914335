-- Such as PP-2027-0001: four digits, and as many more as the number needs.
create function office.case_reference(prefix text, number bigint) returns text
    language sql immutable parallel safe
    return prefix || lpad(number::text, greatest(4, length(number::text)), '0');

-- What a deputy answered, a row for each time they were asked (P36.1). Confidential: the Chief Executive's. Owned by the
-- module "conduct".
create table office.deputy_answer (
    number       bigint generated always as identity primary key,
    intention_id uuid not null references office.deputy_intention on delete cascade,
    intention    text not null check (intention in ('STAND', 'SUPPORT', 'NEITHER', 'UNDECIDED', 'NO_DEPUTY')),
    words        text,
    ask_again_at timestamptz check (ask_again_at is null or intention = 'UNDECIDED'),
    recorded_by  text not null,
    recorded_at  timestamptz not null
);
insert into office.deputy_answer (intention_id, intention, words, ask_again_at, recorded_by, recorded_at)
    select id, intention, words, case when intention = 'UNDECIDED' then recorded_at + interval '28 days' end, recorded_by,
        recorded_at
    from office.deputy_intention where intention is not null;
alter table office.deputy_intention
    drop column intention, drop column words, drop column recorded_by, drop column recorded_at;

-- That a roster is closed is struck out once anything changes, as every line of this record is.
alter table office.roster_confirmation rename to roster_closing;
alter table office.roster_closing rename column confirmed_by to closed_by;
alter table office.roster_closing rename column confirmed_at to closed_at;
alter table office.roster_closing add column struck_by text, add column struck_at timestamptz;
