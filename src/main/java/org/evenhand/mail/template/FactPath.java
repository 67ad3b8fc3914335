package org.evenhand.mail.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows a path like {@code contact.reference}: the keys of maps and the components of records, and nothing else. */
public final class FactPath {

    private FactPath() {}

    /**
     * What stands at the end of the path; null where a step of it is not there.
     *
     * @throws IllegalStateException if something on the way has no such component
     */
    public static @Nullable Object at(String path, Object about) {
        Object value = about;
        for (String step : path.split("\\.")) {
            value = value == null ? null : step(value, step);
        }
        return value;
    }

    private static @Nullable Object step(Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return map.get(name);
        }
        try {
            Method method = value.getClass().getMethod(name);
            method.setAccessible(true);
            return method.invoke(value);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(value.getClass().getSimpleName() + " has no " + name, e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The fact " + name + " cannot be read", e.getCause());
        }
    }
}
