package org.evenhand.election.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Every setting and every preset; what is incomplete or wrong in them is refused at the start, by name. */
@Component
public class PolicyCatalogue {

    private final List<SettingGroup> groups;
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final Map<String, Preset> presets = new LinkedHashMap<>();

    @Autowired
    public PolicyCatalogue() {
        this(PolicyFiles.settings(), PolicyFiles.presets());
    }

    PolicyCatalogue(List<SettingGroup> groups, List<Preset> presets) {
        this.groups = List.copyOf(groups);
        groups.stream().flatMap(group -> group.settings().stream()).forEach(this::add);
        presets.forEach(this::add);
    }

    private void add(Setting setting) {
        if (settings.put(setting.key(), setting) != null) {
            throw new MalformedPolicy("setting " + setting.key() + " stands in it twice");
        }
        setting.problem(setting.silent().settled()).ifPresent(problem -> {
            throw new MalformedPolicy("value for silence: " + problem);
        });
    }

    private void add(Preset preset) {
        if (presets.put(preset.id(), preset) != null) {
            throw new MalformedPolicy("preset " + preset.id() + " stands in it twice");
        }
        TreeSet<String> missing = new TreeSet<>(settings.keySet());
        missing.removeAll(preset.values().keySet());
        if (!missing.isEmpty()) {
            throw new MalformedPolicy("preset " + preset.id() + " has no value for " + String.join(", ", missing));
        }
        preset.values().forEach((key, value) -> {
            PresetValue settled = settings.containsKey(key) ? stated(preset.id(), key) : value;
            problem(key, String.valueOf(settled.value())).ifPresent(problem -> {
                throw new MalformedPolicy("preset " + preset.id() + ": " + problem);
            });
        });
    }

    public List<SettingGroup> groups() {
        return groups;
    }

    public Collection<Setting> settings() {
        return List.copyOf(settings.values());
    }

    public Collection<Preset> presets() {
        return List.copyOf(presets.values());
    }

    /** @throws IllegalArgumentException if there is no such setting */
    public Setting setting(String key) {
        return Optional.ofNullable(find(key))
                .orElseThrow(() -> new IllegalArgumentException("No setting is called '" + key + "'"));
    }

    public @Nullable Setting find(String key) {
        return settings.get(key);
    }

    /** What a preset says on a setting, or takes from elsewhere where its document is silent. */
    public PresetValue stated(String preset, String key) {
        return preset(preset)
                .map(Preset::values)
                .map(values -> values.get(key))
                .orElseThrow(() -> new IllegalArgumentException("Preset '" + preset + "' has no setting '" + key + "'"))
                .orElse(setting(key).silent());
    }

    public Optional<Preset> preset(String id) {
        return Optional.ofNullable(presets.get(id));
    }

    /** Every setting's value under a preset and the office's own choices. */
    public Map<String, String> values(String preset, Map<String, String> overrides) {
        Map<String, String> values = new LinkedHashMap<>();
        settings.keySet()
                .forEach(key -> values.put(
                        key,
                        Optional.ofNullable(overrides.get(key))
                                .orElseGet(() -> stated(preset, key).settled())));
        return values;
    }

    private Optional<String> problem(String key, String value) {
        Setting setting = settings.get(key);
        return setting == null
                ? Optional.of("No setting is called “%s”: leave it out or correct its name.".formatted(key))
                : setting.problem(value);
    }

    /** What is wrong with a preset and the office's own choices. */
    public List<PolicyProblem> problems(String preset, Map<String, String> overrides) {
        List<PolicyProblem> problems = new ArrayList<>();
        if (!presets.containsKey(preset)) {
            problems.add(new PolicyProblem(
                    "preset",
                    "No preset is called “%s”: choose one of %s."
                            .formatted(preset, String.join(", ", presets.keySet()))));
        }
        overrides.forEach(
                (key, value) -> problem(key, value).ifPresent(text -> problems.add(new PolicyProblem(key, text))));
        return problems;
    }
}
