package org.evenhand.election.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.evenhand.election.OfficeVersion;

/**
 * A version of the profile as the desk tells it.
 *
 * @param changes what it changed, each as "field: from → to"
 */
record OfficeVersionView(OfficeVersion version, List<String> changes) {

    private static final String NOTHING = "–";

    /** @param versions newest first */
    static List<OfficeVersionView> of(List<OfficeVersion> versions) {
        var views = new ArrayList<OfficeVersionView>();
        for (var index = 0; index < versions.size(); index++) {
            var version = versions.get(index);
            views.add(new OfficeVersionView(
                    version, index + 1 < versions.size() ? changes(version, versions.get(index + 1)) : List.of()));
        }
        return views;
    }

    private static List<String> changes(OfficeVersion version, OfficeVersion before) {
        var changes = new ArrayList<String>();
        version.profile()
                .changesFrom(before.profile())
                .forEach(field -> changes.add(field.label() + ": "
                        + written(before.profile().say(field)) + " → "
                        + written(version.profile().say(field))));
        if (!Objects.equals(version.logo(), before.logo())) {
            changes.add("Logo: " + (version.logo() == null ? "removed" : "new"));
        }
        return changes;
    }

    private static String written(String value) {
        return value.isEmpty() ? NOTHING : value.replace("\n", ", ");
    }
}
