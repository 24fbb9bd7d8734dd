package io.onetrip.catalog.listing.domain;

import java.util.List;

/** Something found in a column of a row; said in words only when it is told. */
public record Finding(Column column, FindingCode code, List<String> arguments) {

    private static final int TOLD = 200;

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(Column column, FindingCode code, Object... arguments) {
        var texts = List.of(arguments).stream().map(String::valueOf).map(Finding::shortened);
        return new Finding(column, code, texts.toList());
    }

    private static String shortened(String argument) {
        return argument.length() <= TOLD ? argument : argument.substring(0, TOLD) + "…";
    }

    public String in(Language language) {
        return code.words(language).formatted(arguments.toArray());
    }

    public boolean is(Severity severity) {
        return code.severity() == severity;
    }
}
