package org.evenhand.engine;

/** A submitted form that cannot be accepted. The message names the field and says what to do; a person reads it. */
public class InvalidForm extends RuntimeException {

    public InvalidForm(String message) {
        super(message);
    }

    /** Names the field by its label, as the person sees it. */
    static InvalidForm in(FormField field, String remedy) {
        return new InvalidForm("“" + field.label() + "”: " + remedy);
    }
}
