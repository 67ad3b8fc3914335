package org.evenhand.election.web;

import java.util.List;
import org.evenhand.election.PolicyVersion;
import org.evenhand.election.policy.PolicyCatalogue;
import org.evenhand.election.policy.Preset;
import org.evenhand.election.policy.PresetValue;
import org.evenhand.election.policy.Setting;
import org.evenhand.protocol.Citation;
import org.jspecify.annotations.Nullable;

/** A version of the policy as staff read it: each value with where it comes from, beside what each document says. */
record PolicyView(List<Group> groups) {

    static PolicyView of(PolicyVersion version, PolicyCatalogue catalogue) {
        return new PolicyView(catalogue.groups().stream()
                .map(group -> new Group(
                        group.title(),
                        group.settings().stream()
                                .map(setting -> Row.of(setting, version, catalogue))
                                .toList()))
                .toList());
    }

    record Group(String title, List<Row> rows) {}

    /**
     * @param source the paragraphs behind the value in force; empty where no document states it
     * @param disputed whether the documents that speak differ
     */
    record Row(
            Setting setting,
            String inForce,
            boolean own,
            boolean silent,
            String source,
            @Nullable String note,
            List<Cell> cells,
            boolean disputed) {

        static Row of(Setting setting, PolicyVersion version, PolicyCatalogue catalogue) {
            String value = version.value(setting.key());
            boolean own = version.overrides().containsKey(setting.key());
            PresetValue stated = catalogue.stated(version.preset(), setting.key());
            boolean asPreset = !own && value.equals(stated.value());
            List<Cell> cells = catalogue.presets().stream()
                    .map(preset -> Cell.of(setting, preset, catalogue))
                    .toList();
            return new Row(
                    setting,
                    setting.say(value),
                    own,
                    asPreset && stated.silent(),
                    Citation.inWords(asPreset ? stated.citations() : offered(setting, value)),
                    asPreset ? stated.note() : null,
                    cells,
                    disputed(cells));
        }

        private static List<String> offered(Setting setting, String value) {
            return setting.offered(value).map(offer -> offer.citations()).orElse(List.of());
        }

        private static boolean disputed(List<Cell> cells) {
            return cells.stream()
                            .filter(cell -> !cell.silent())
                            .map(Cell::words)
                            .distinct()
                            .count()
                    > 1;
        }
    }

    /** What one preset says on one setting. */
    record Cell(String words, boolean silent) {

        static Cell of(Setting setting, Preset preset, PolicyCatalogue catalogue) {
            PresetValue stated = catalogue.stated(preset.id(), setting.key());
            return new Cell(setting.say(stated.settled()), stated.silent());
        }
    }
}
