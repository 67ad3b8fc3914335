package org.evenhand.register.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads an export of the register entry by entry, so that its size does not matter. */
final class ExportFile {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, String> head = new HashMap<>();

    /** What stands around the entries, such as the checkpoint; complete when all has been read. */
    @Nullable
    String head(String name) {
        return head.get(name);
    }

    /**
     * Reads all of it.
     *
     * @throws DoesNotHold if it is cut short, or no export
     */
    void read(InputStream file, Consumer<SortedMap<String, @Nullable Object>> entry) throws IOException {
        try (JsonParser parser = JSON.createParser(file)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new DoesNotHold("This is no export of a register: it does not begin with {.");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("entries") && value == JsonToken.START_ARRAY) {
                    entries(parser, entry);
                } else if (value == JsonToken.VALUE_STRING) {
                    head.put(name, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new DoesNotHold("Something follows behind the end of the register.");
            }
        } catch (JsonEOFException e) {
            throw new DoesNotHold(
                    "The file ends too early, in line " + e.getLocation().getLineNr() + ": it has been cut short.");
        } catch (JsonParseException e) {
            throw new DoesNotHold(
                    "The file is no JSON from line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + " on.");
        }
    }

    private static void entries(JsonParser parser, Consumer<SortedMap<String, @Nullable Object>> entry)
            throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            entry.accept(object(parser));
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            throw new DoesNotHold("Among the entries stands something that is none, in line "
                    + parser.currentLocation().getLineNr() + ".");
        }
    }

    private static SortedMap<String, @Nullable Object> object(JsonParser parser) throws IOException {
        SortedMap<String, @Nullable Object> members = new TreeMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (members.containsKey(name)) {
                throw new DoesNotHold("An entry says “" + name + "” twice, in line "
                        + parser.currentLocation().getLineNr() + ".");
            }
            members.put(name, value);
        }
        return members;
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? tooMuch(parser) : parser.getLongValue();
            default -> tooMuch(parser);
        };
    }

    private static List<@Nullable Object> list(JsonParser parser) throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "end of file in a list");
            }
            items.add(value(parser));
        }
        return items;
    }

    private static Object tooMuch(JsonParser parser) {
        throw new DoesNotHold("A value that the register never holds stands in line "
                + parser.currentLocation().getLineNr() + ".");
    }
}
