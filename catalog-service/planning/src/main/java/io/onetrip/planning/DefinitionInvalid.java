package io.onetrip.planning;

/** A definition lacks a field, or a field is of the wrong kind; {@code place} is its JSON pointer. */
public final class DefinitionInvalid extends RuntimeException {

    private final String place;

    DefinitionInvalid(String place, String message) {
        super("%s: %s".formatted(place.isEmpty() ? "/" : place, message));
        this.place = place;
    }

    public String place() {
        return place;
    }
}
