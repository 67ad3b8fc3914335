package org.evenhand.induction.programme;

/** The file of the topics does not say what the catalogue of rules says; the application does not start. */
public class MalformedTopics extends RuntimeException {

    MalformedTopics(String problem) {
        super("induction/topics.yml: " + problem);
    }
}
