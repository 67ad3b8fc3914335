-- Which candidates were sent an answer that another had asked for, and by whom (P09.12, Q03). Owned by the module
-- "information".
create table office.answer_share (
    contact_id   uuid not null references office.contact (id),
    person_id    uuid not null references office.person (id),
    entry_number bigint not null,                           -- the entry of the public register whose text it was
    sent_by      text not null,
    sent_at      timestamptz not null,
    primary key (contact_id, person_id)
);
create trigger answer_share_append_only before update or truncate on office.answer_share
    for each statement execute function office.refuse_rewriting();
revoke update, delete on office.answer_share from ${appRole};
