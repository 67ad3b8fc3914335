-- Such as PP-2027-0001: four digits, and as many more as the number needs.
create function office.case_reference(prefix text, number bigint) returns text
    language sql immutable parallel safe
    return prefix || lpad(number::text, greatest(4, length(number::text)), '0');
