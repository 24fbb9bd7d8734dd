package io.onetrip.chassis.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** What a caller may write where a value of a type is read, in words. */
final class Expected {
    private static final Map<Class<?>, String> WORDS = Map.of(
            Integer.class, "a whole number",
            Long.class, "a whole number",
            Boolean.class, "true or false",
            LocalDate.class, "a day written yyyy-MM-dd",
            Year.class, "a year of four digits",
            Instant.class, "a time written yyyy-MM-ddThh:mm:ssZ",
            UUID.class, "an id as this service gave it");

    private Expected() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "a value of another kind";
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.joining(", ", "one of ", ""))
                : WORDS.getOrDefault(ClassUtils.resolvePrimitiveIfNecessary(type), "a value of another kind");
    }
}
