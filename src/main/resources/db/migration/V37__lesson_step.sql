-- At which step of which process a lesson was learnt, by their names in the model (P50). Owned by the module "induction".
alter table office.lesson add column step text;
