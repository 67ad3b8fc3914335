package org.evenhand.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One mapping of the catalogue file; every complaint says which entry it is about. */
record CatalogueEntry(String name, Map<?, ?> fields) {

    CatalogueEntry called(String newName) {
        return new CatalogueEntry(newName, fields);
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    void allowOnly(String... known) {
        Set<String> unknown = new TreeSet<>();
        fields.keySet().forEach(field -> unknown.add(String.valueOf(field)));
        unknown.removeAll(Set.of(known));
        if (!unknown.isEmpty()) {
            throw wrong("has the unknown field " + String.join(", ", unknown));
        }
    }

    String text(String field) {
        if (fields.get(field) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong("has no " + field);
    }

    boolean flag(String field) {
        Object value = fields.get(field);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw wrong(field + " is neither true nor false");
    }

    <E extends Enum<E>> E constant(Class<E> type, String field) {
        String value = text(field);
        try {
            return Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            throw new MalformedCatalogue(name, "has the unknown " + field + " '" + value + "'", e);
        }
    }

    List<String> citations() {
        List<String> citations = new ArrayList<>();
        for (Object citation : list("citations")) {
            String notation = String.valueOf(citation);
            try {
                Citation.parse(notation);
            } catch (IllegalArgumentException e) {
                throw new MalformedCatalogue(name, String.valueOf(e.getMessage()), e);
            }
            citations.add(notation);
        }
        return citations;
    }

    List<CatalogueEntry> entries(String field) {
        List<CatalogueEntry> entries = new ArrayList<>();
        for (Object value : list(field)) {
            String place = name + ", " + field + "[" + entries.size() + "]";
            entries.add(new CatalogueEntry(place, value instanceof Map<?, ?> map ? map : Map.of()));
        }
        if (entries.isEmpty()) {
            throw wrong("has no " + field);
        }
        return entries;
    }

    private List<?> list(String field) {
        @Nullable Object value = fields.get(field);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(field + " is not a list");
    }

    private MalformedCatalogue wrong(String problem) {
        return new MalformedCatalogue(name, problem);
    }
}
