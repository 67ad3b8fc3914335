package org.evenhand.election.policy;

import java.util.List;

/** Settings that staff look for in one place. */
public record SettingGroup(String title, List<Setting> settings) {

    public SettingGroup {
        settings = List.copyOf(settings);
    }
}
