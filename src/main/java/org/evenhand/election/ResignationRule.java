package org.evenhand.election;

/**
 * Setting 21: how the nineteen days are counted by which a member of staff resigns before standing (D07).
 *
 * @param anchor what the days are counted back from
 * @param days which days count
 */
public record ResignationRule(Anchor anchor, Days days) {

    /** The day a person declares (000:5di; 001:4.1) or is nominated (000:5diii; 001:B3-3.5.3). */
    public enum Anchor {
        DECLARATION,
        NOMINATION
    }

    /** Every day, nineteen whole days between the two, or working days; no document says which. */
    public enum Days {
        CALENDAR,
        CLEAR,
        WORKING
    }
}
