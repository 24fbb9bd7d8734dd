package io.onetrip.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object, given as a map, and where it stands. Fields nobody asks for are left alone. */
record Fields(Map<?, ?> map, String place) {

    String text(String name) {
        return required(name, optionalText(name));
    }

    @Nullable
    String optionalText(String name) {
        return as(name, String.class);
    }

    int number(String name) {
        var number = required(name, as(name, Number.class));
        if (number.doubleValue() != number.intValue()) throw wrong(name, "must be a whole number");
        return number.intValue();
    }

    boolean flag(String name) {
        var flag = as(name, Boolean.class);
        return flag != null && flag;
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        var text = text(name);
        for (var constant : type.getEnumConstants()) if (constant.name().equals(text)) return constant;
        throw wrong(name, "must be one of " + List.of(type.getEnumConstants()));
    }

    boolean has(String name) {
        return map.get(name) != null;
    }

    Fields object(String name) {
        return required(name, optionalObject(name));
    }

    @Nullable
    Fields optionalObject(String name) {
        var object = as(name, Map.class);
        return object == null ? null : new Fields(object, place + "/" + name);
    }

    /** An absent list is an empty one. */
    List<String> texts(String name) {
        return list(name, String.class, (text, where) -> text);
    }

    <T> List<T> objects(String name, Function<Fields, T> read) {
        return list(name, Map.class, (object, where) -> read.apply(new Fields(object, where)));
    }

    DefinitionInvalid wrong(String name, String message) {
        return new DefinitionInvalid(place + "/" + name, message);
    }

    private <J, T> List<T> list(String name, Class<J> type, ElementReader<J, T> reader) {
        var elements = as(name, List.class);
        var read = new ArrayList<T>();
        if (elements == null) return read;
        for (Object element : elements) {
            var where = "%s/%s/%d".formatted(place, name, read.size());
            if (!type.isInstance(element)) throw new DefinitionInvalid(where, "is of the wrong kind");
            read.add(reader.read(type.cast(element), where));
        }
        return read;
    }

    private <T> @Nullable T as(String name, Class<T> type) {
        var value = map.get(name);
        if (value != null && !type.isInstance(value)) throw wrong(name, "is of the wrong kind");
        return type.cast(value);
    }

    private <T> T required(String name, @Nullable T value) {
        if (value == null) throw wrong(name, "is missing");
        return value;
    }

    private interface ElementReader<J, T> {
        T read(J element, String where);
    }
}
