-- Whoever cannot be written to is told otherwise, and it is recorded how (P27.1, T26). Owned by the module "imagery".
alter table office.imagery_notice alter column address drop not null;
alter table office.imagery_notice
    add column how text check (how ~ '\S'),                 -- how somebody was told without a letter
    add check ((address is null) = (how is not null));
