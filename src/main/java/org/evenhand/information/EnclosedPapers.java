package org.evenhand.information;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.evenhand.register.Document;
import org.evenhand.register.Documents;
import org.springframework.stereotype.Component;

/** The papers of a case that go with its answer, as the drafter names them by their numbers: {@code 1, 3}. */
@Component
public class EnclosedPapers {

    private final Documents documents;

    EnclosedPapers(Documents documents) {
        this.documents = documents;
    }

    /** @throws NoSuchPaper if one of them is no paper of this case */
    public List<Document> of(UUID contactId, String numbers) {
        List<Document> all = documents.of(contactId);
        return Arrays.stream(numbers.split("[\\s,;]+"))
                .filter(number -> !number.isEmpty())
                .distinct()
                .map(number -> all.stream()
                        .filter(document -> number.matches("0*" + document.number()))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchPaper(number)))
                .toList();
    }

    /** How the letter names them; empty where there are none. */
    public static String names(List<Document> papers) {
        return papers.stream()
                .map(paper -> paper.label() + " " + paper.fileName())
                .collect(joining(", "));
    }

    /** A number that no paper of the case has. */
    public static class NoSuchPaper extends RuntimeException {

        NoSuchPaper(String number) {
            super(number);
        }
    }
}
