-- The doubt on which the returning officer was asked before an item is decided (P29, P08). Owned by the module "publicity".
alter table office.clearance add column ruling_id uuid references office.ruling (id);
