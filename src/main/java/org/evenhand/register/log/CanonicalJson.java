package org.evenhand.register.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the one form that everyone computes alike (RFC 8785): sorted names, no white space, UTF-8, and nothing escaped
 * that need not be. Numbers are whole ones; the log has no others. An instance can be used again after {@link #reset}.
 */
public final class CanonicalJson {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final String SHORT = "\"\\\b\t\n\f\r";
    private static final byte[] SHORT_LETTERS = "\"\\btnfr".getBytes(StandardCharsets.US_ASCII);

    private byte[] buffer = new byte[1024];
    private int length;

    public static byte[] of(Map<String, ? extends @Nullable Object> value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return Arrays.copyOf(json.buffer, json.length);
    }

    /** The same as text, of any value. */
    public static String text(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return new String(json.buffer, 0, json.length, StandardCharsets.UTF_8);
    }

    void reset() {
        length = 0;
    }

    /** What has been written; valid until the next call. */
    byte[] buffer() {
        return buffer;
    }

    int length() {
        return length;
    }

    void write(@Nullable Object value) {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Collection<?> items) {
            char before = '[';
            for (Object item : items) {
                put(before);
                write(item);
                before = ',';
            }
            ascii(items.isEmpty() ? "[]" : "]");
        } else if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            ascii(String.valueOf(value));
        } else {
            throw new IllegalArgumentException("The log holds no " + value.getClass());
        }
    }

    private void object(Map<?, ?> map) {
        Map<?, ?> sorted = map instanceof SortedMap<?, ?> ? map : new TreeMap<>(map);
        char before = '{';
        for (Map.Entry<?, ?> member : sorted.entrySet()) {
            put(before);
            string((String) member.getKey());
            put(':');
            write(member.getValue());
            before = ',';
        }
        ascii(sorted.isEmpty() ? "{}" : "}");
    }

    private void string(String text) {
        put('"');
        int characters = text.length();
        for (int at = 0; at < characters; at++) {
            char character = text.charAt(at);
            if (character >= 0x80) {
                at += beyondAscii(text, at);
            } else if (character < 0x20 || character == '"' || character == '\\') {
                escaped(character);
            } else {
                put(character);
            }
        }
        put('"');
    }

    private void escaped(char character) {
        put('\\');
        int known = SHORT.indexOf(character);
        if (known >= 0) {
            put((char) SHORT_LETTERS[known]);
        } else {
            ascii("u00");
            put((char) HEX[character >> 4]);
            put((char) HEX[character & 0xF]);
        }
    }

    /** Writes one code point and returns how many more characters it took. */
    private int beyondAscii(String text, int at) {
        int point = text.codePointAt(at);
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            throw new IllegalArgumentException("Half a character");
        }
        for (byte part : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            put((char) (part & 0xFF));
        }
        return Character.charCount(point) - 1;
    }

    private void ascii(String text) {
        for (int at = 0; at < text.length(); at++) {
            put(text.charAt(at));
        }
    }

    private void put(char part) {
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * length);
        }
        buffer[length++] = (byte) part;
    }
}
