package org.evenhand.mail.template;

import java.util.Locale;

/** A language of letters. */
public enum Language {
    ENGLISH("en", "English", Locale.UK),
    WELSH("cy", "Welsh", Locale.forLanguageTag("cy-GB"));

    private final String code;
    private final String label;
    private final Locale locale;

    Language(String code, String label, Locale locale) {
        this.code = code;
        this.label = label;
        this.locale = locale;
    }

    /** @throws IllegalArgumentException if letters are not written in this language */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("No letter is written in " + code);
    }

    /** As in pages and tables: {@code en}, {@code cy}. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public Locale locale() {
        return locale;
    }
}
