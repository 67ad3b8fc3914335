package org.evenhand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The repository's own files, for tests that read models, forms and sources as text. */
final class RepositoryFiles {
    private RepositoryFiles() {}

    static List<Path> under(String folder, String extension) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file name without its extension: what a model, decision or form must use as its key. */
    static String key(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The folder a file lies in, which names its feature in every tree. */
    static String feature(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }

    static String mainSources() {
        return under("src/main/java", ".java").stream()
                .map(RepositoryFiles::read)
                .collect(Collectors.joining("\n"));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
