package io.onetrip.catalog.documents.domain;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines of a width. Fonts differ from screen to screen: widths are taken a little too large, so that
 * nothing reaches over the edge.
 */
final class WrappedText {

    private static final double WIDE = 1.02;
    private static final double NARROW = 0.62;
    private static final double CAPITAL = 0.85;
    private static final String CAPITALS = "mwMW@%&ABCDEFGHKNOPQRSTUVXYZ—…";

    private final double em;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double used;

    private WrappedText(double em, double width) {
        this.em = em;
        this.width = width;
    }

    /** @param em the size of the font, in the unit of the width */
    static List<String> lines(String text, double em, double width) {
        var wrapped = new WrappedText(em, width);
        for (var paragraph : text.strip().split("\\s*\\n\\s*")) {
            pieces(paragraph, BreakIterator.getLineInstance(Locale.CHINESE)).forEach(wrapped::add);
            wrapped.end();
        }
        return wrapped.lines;
    }

    private void add(String piece) {
        var needed = width(piece.stripTrailing());
        if (used > 0 && used + needed > width) end();
        if (needed > width) pieces(piece, BreakIterator.getCharacterInstance()).forEach(this::addCharacter);
        else append(piece);
    }

    private void addCharacter(String character) {
        if (used > 0 && used + width(character) > width) end();
        append(character);
    }

    private void append(String piece) {
        line.append(piece);
        used += width(piece);
    }

    private void end() {
        if (!line.isEmpty()) lines.add(line.toString().strip());
        line.setLength(0);
        used = 0;
    }

    private double width(String text) {
        return em * text.codePoints().mapToDouble(WrappedText::ems).sum();
    }

    private static double ems(int point) {
        if (point >= 0x1100) return WIDE;
        return CAPITALS.indexOf(point) >= 0 ? CAPITAL : NARROW;
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next())
            pieces.add(text.substring(from, to));
        return pieces;
    }
}
