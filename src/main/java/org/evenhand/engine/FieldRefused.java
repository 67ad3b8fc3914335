package org.evenhand.engine;

/**
 * A rule or the facts stand against what someone filled in. The office's services throw it; a task's form that lets it
 * pass refuses that field with these words, and the task stays open.
 */
public class FieldRefused extends RuntimeException {

    private final String field;

    /**
     * @param field the key of the form's field
     * @param why what stands against it, by which rule, and what to do, in words that end a sentence
     */
    public FieldRefused(String field, String why) {
        super(why);
        this.field = field;
    }

    public String field() {
        return field;
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
