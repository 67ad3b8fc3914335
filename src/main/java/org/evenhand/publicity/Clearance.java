package org.evenhand.publicity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to go to the public, and how far its clearance has come (P29). What is null has not happened yet.
 *
 * @param reference such as {@code PC-2026-0001}
 * @param hosted whether it is material of a third party that the office would host
 * @param plannedOn the day on which it is to go out, in the office's zone; the rules of this day apply
 * @param names what the search of the draft found; empty if nothing (Q18)
 * @param namesReason why what was found names nobody
 * @param answers the questions with their answers, as the decider reads them
 * @param failed the questions that stand against it, one on a line
 * @param restricted whether the rules of the pre-election period were applied to it
 * @param rulingId of the doubt on which the returning officer was asked
 * @param heldUntil the first day on which those rules hold no more
 */
public record Clearance(
        UUID id,
        String reference,
        String title,
        Channel channel,
        boolean hosted,
        String wording,
        LocalDate plannedOn,
        String author,
        State state,
        String names,
        @Nullable String namesReason,
        @Nullable String answers,
        @Nullable String failed,
        @Nullable ExceptionGround exception,
        @Nullable String exceptionReason,
        @Nullable Boolean restricted,
        @Nullable String assessedBy,
        @Nullable Advice advice,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable LocalDate heldUntil,
        @Nullable UUID rulingId) {

    /** Where an item would appear. */
    public enum Channel {
        WEBSITE("Website"),
        RELEASE("Press release"),
        SOCIAL_MEDIA("Social media"),
        NEWSLETTER("Newsletter or leaflet"),
        ADVERTISEMENT("Paid advertising"),
        EVENT("Event or speech"),
        OTHER("Something else");

        private final String label;

        Channel(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How far it has come. */
    public enum State {
        IN_CLEARANCE("In clearance"),
        RETURNED("To be changed"),
        HELD("Held"),
        CLEARED("Cleared"),
        REFUSED("Refused"),
        WITHDRAWN("Withdrawn");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Where it would appear, and whose material it is. */
    public String place() {
        return channel.label() + (hosted ? ", material of a third party" : "");
    }
}
