package org.evenhand.staff;

import java.util.Set;

/**
 * The processes of what somebody tells the head of their organisation, or of what is known of somebody (P35 to P38). That
 * a case of theirs is there at all shows in the task list of its adviser and nowhere else.
 */
public final class ProcessesInConfidence {

    private static final Set<String> KEYS =
            Set.of("staff-candidacy", "deputy-intentions", "nomination-paper", "polling-day-posting");

    private ProcessesInConfidence() {}

    /** @param process its key, such as {@code staff-candidacy} */
    public static boolean include(String process) {
        return KEYS.contains(process);
    }
}
