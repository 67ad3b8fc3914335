-- A plan item that comes to lie in the period is weighed anew, and its story says why (P30, E11). Owned by the module
-- "publicity".
alter table office.plan_item add column restricted boolean;  -- by which rules its day was weighed last
update office.plan_item set restricted = answers like 'The rules of the pre-election period hold%';
alter table office.plan_item alter column restricted set not null;

create table office.plan_step (
    number       bigint generated always as identity primary key,
    plan_item_id uuid not null references office.plan_item (id),
    words        text not null,
    rules        text not null,
    taken_by     text not null,
    taken_at     timestamptz not null
);
create index on office.plan_step (plan_item_id);
create trigger plan_step_append_only before update or delete or truncate on office.plan_step
    for each statement execute function office.refuse_change();
revoke update, delete on office.plan_step from ${appRole};
