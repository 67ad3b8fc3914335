package org.evenhand.election.policy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the files, and says which one is wrong and where. */
final class PolicyFiles {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PolicyFiles() {}

    static List<SettingGroup> settings() {
        return read("policy/settings.yml", SettingsFile.class).groups();
    }

    static List<Preset> presets() {
        return read("policy/presets.yml", PresetsFile.class).presets();
    }

    private static <T> T read(String location, Class<T> type) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream yaml = new ClassPathResource(location).getInputStream()) {
            return MAPPER.convertValue(new Yaml(new SafeConstructor(options)).load(yaml), type);
        } catch (YAMLException | IllegalArgumentException e) {
            throw new MalformedPolicy(location + ", " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The policy file " + location + " cannot be read", e);
        }
    }

    private record SettingsFile(List<SettingGroup> groups) {}

    private record PresetsFile(List<Preset> presets) {}
}
