package io.onetrip.chassis.problem;

import static java.util.stream.Collectors.joining;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a body could not be read, without repeating what stood there. */
final class UnreadableBody {
    private UnreadableBody() {}

    static List<FieldFault> faults(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException broken) {
                return List.of(fault(broken));
            }
        }
        return List.of();
    }

    private static FieldFault fault(JacksonException broken) {
        return switch (broken) {
            case UnrecognizedPropertyException unknown ->
                new FieldFault(path(unknown), "is not known here; leave it out");
            case InvalidFormatException wrong -> new FieldFault(path(wrong), expected(wrong.getTargetType()));
            case StreamReadException syntax ->
                new FieldFault(
                        "",
                        "is not JSON at line %d, column %d"
                                .formatted(
                                        syntax.getLocation().getLineNr(),
                                        syntax.getLocation().getColumnNr()));
            default -> new FieldFault(path(broken), "cannot be read");
        };
    }

    private static String expected(Class<?> type) {
        if (type == String.class) return StorableText.ADVICE;
        return type.isEnum()
                ? "must be one of " + List.of(type.getEnumConstants())
                : "must be of the type " + type.getSimpleName();
    }

    private static String path(JacksonException broken) {
        return broken.getPath().stream()
                .map(step ->
                        step.getPropertyName() != null ? step.getPropertyName() : Integer.toString(step.getIndex()))
                .collect(joining("."));
    }
}
