package org.evenhand.induction.programme;

import java.util.Arrays;
import java.util.List;
import org.evenhand.staff.OfficeGroup;
import org.jspecify.annotations.Nullable;

/** Who can cover a topic: every group that has tasks, but for the commissioner, whose programme it is. */
public final class Owners {

    private Owners() {}

    public static List<OfficeGroup> all() {
        return Arrays.stream(OfficeGroup.values())
                .filter(group -> group != OfficeGroup.COMMISSIONER && group != OfficeGroup.MANAGER)
                .toList();
    }

    static boolean include(String id) {
        return all().stream().anyMatch(group -> group.id().equals(id));
    }

    /** The name of the group with this id; empty for none. */
    public static String label(@Nullable String id) {
        return all().stream()
                .filter(group -> group.id().equals(id))
                .map(OfficeGroup::label)
                .findFirst()
                .orElse("");
    }
}
