package org.evenhand.protocol.coverage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the rule ids that the product's models, forms, letters, policy, pages and code name. */
class MentionScan {

    private static final List<String> FOLDERS = List.of(
            "processes",
            "forms",
            "src/main/java",
            "src/main/resources/induction",
            "src/main/resources/mail",
            "src/main/resources/policy",
            "src/main/resources/templates");

    private final Path project;

    MentionScan(Path project) {
        this.project = project;
    }

    List<Mention> mentions() throws IOException {
        List<Mention> mentions = new ArrayList<>();
        for (String folder : FOLDERS) {
            for (Path file : filesIn(project.resolve(folder))) {
                mentions.addAll(mentionsIn(file));
            }
        }
        return mentions;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private List<Mention> mentionsIn(Path file) throws IOException {
        String name = project.relativize(file).toString().replace('\\', '/');
        boolean java = name.endsWith(".java");
        RuleNotation notation = java ? RuleNotation.JAVA : RuleNotation.TEXT;
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<String> lines =
                (java ? JavaText.commentsAndLiterals(text) : text).lines().toList();
        List<Mention> mentions = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            int line = index + 1;
            notation.idsIn(lines.get(index))
                    .distinct()
                    .map(id -> new Mention(id, name, line, notation.mustBeKnown(id)))
                    .forEach(mentions::add);
        }
        return mentions;
    }
}
