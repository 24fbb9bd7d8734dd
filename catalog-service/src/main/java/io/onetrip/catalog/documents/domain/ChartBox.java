package io.onetrip.catalog.documents.domain;

import java.util.ArrayList;
import java.util.List;

/** One box of a flow chart with its text, as high as the text needs. */
final class ChartBox {

    static final int WIDTH = 232;
    private static final int PADDING = 12;
    private static final double ROOM = WIDTH - 2.0 * PADDING - 4;

    /** A line of text and how it is set. */
    record Line(String text, Style style) {}

    enum Style {
        NAME(15, 21),
        NOTE(12.5, 18);

        final double size;
        final int height;

        Style(double size, int height) {
            this.size = size;
            this.height = height;
        }
    }

    private final List<Line> lines = new ArrayList<>();

    ChartBox with(Style style, String text) {
        if (!text.isBlank())
            WrappedText.lines(text, style.size, ROOM).forEach(line -> lines.add(new Line(line, style)));
        return this;
    }

    List<Line> lines() {
        return lines;
    }

    int height() {
        return 2 * PADDING
                + lines.stream().mapToInt(line -> line.style().height).sum();
    }

    static int padding() {
        return PADDING;
    }
}
