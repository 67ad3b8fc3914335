package org.evenhand.register;

/** In which order the master register is read; entries alike in it follow their references. */
public record MasterOrder(MasterSort by, boolean descending) {

    public static final MasterOrder NEWEST_FIRST = new MasterOrder(MasterSort.ADDED, true);

    MasterOrder reversed() {
        return new MasterOrder(by, !descending);
    }

    String beyond() {
        return descending ? "<" : ">";
    }

    String sql() {
        String way = descending ? "desc" : "asc";
        return " order by " + by.key() + " " + way + ", reference " + way;
    }
}
