package io.onetrip.catalog.documents.adapter.page;

import java.io.StringReader;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * A flow chart for paper. What sets PDFs knows no SVG: the same drawing is laid out again as boxes, bars and words at
 * their places, as large as a sheet across allows, so that its words stay words.
 */
final class PaperChart {

    private static final double WIDEST = 264;
    private static final double HIGHEST = 146;
    /** Millimetres of a pixel: a small chart is not blown up. */
    private static final double NATURAL = 25.4 / 96;

    private static final double BAR = 1.4;
    private static final double ASCENT = 1.16;
    private static final Pattern STROKE = Pattern.compile("([MHVL])(-?\\d+)(?: (-?\\d+))?");

    private final StringBuilder html = new StringBuilder();
    private final double scale;

    private PaperChart(double scale) {
        this.scale = scale;
    }

    /** @param svg as the catalogue draws flow charts */
    static String of(String svg) {
        var drawing = parse(svg);
        var width = number(drawing, "width");
        var height = number(drawing, "height");
        var chart = new PaperChart(Math.min(NATURAL, Math.min(WIDEST / width, HIGHEST / height)));
        chart.html.append("<div class=\"chart\" style=\"%s\">\n".formatted(chart.size(width, height)));
        for (var node = drawing.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element shape) chart.draw(shape);
        return chart.html.append("</div>").toString();
    }

    private void draw(Element shape) {
        switch (shape.getTagName() + " " + shape.getAttribute("class")) {
            case "rect box", "rect window" -> box(shape);
            case "path line" -> line(shape.getAttribute("d"));
            case "path tip" -> tip(shape.getAttribute("d"));
            case "text name" -> words(shape, 15);
            case "text wave" -> words(shape, 13);
            case "text note" -> words(shape, 12.5);
            default -> {
                // what describes the drawing, its ground, and dots too small for paper
            }
        }
    }

    private void box(Element box) {
        part(
                box.getAttribute("class"),
                place(number(box, "x"), number(box, "y")) + size(number(box, "width"), number(box, "height")),
                "");
    }

    private void words(Element text, double em) {
        var style = place(number(text, "x"), number(text, "y") - ASCENT * em) + "font-size:" + length(em);
        part(text.getAttribute("class"), style, escaped(text.getTextContent()));
    }

    private void line(String path) {
        var strokes = STROKE.matcher(path);
        var x = 0.0;
        var y = 0.0;
        while (strokes.find()) {
            var first = Double.parseDouble(strokes.group(2));
            switch (strokes.group(1)) {
                case "H" -> across(x, x = first, y);
                case "V" -> down(x, y, y = first);
                case "L" -> {
                    var to = Double.parseDouble(strokes.group(3));
                    across(x, first, y);
                    down(first, y, to);
                    x = first;
                    y = to;
                }
                default -> {
                    x = first;
                    y = Double.parseDouble(strokes.group(3));
                }
            }
        }
    }

    private void across(double from, double to, double y) {
        var left = Math.min(from, to) - BAR / 2;
        part("bar", place(left, y - BAR / 2) + size(Math.abs(to - from) + BAR, BAR), "");
    }

    private void down(double x, double from, double to) {
        var top = Math.min(from, to) - BAR / 2;
        part("bar", place(x - BAR / 2, top) + size(BAR, Math.abs(to - from) + BAR), "");
    }

    /** An arrow head that ends where its path begins. */
    private void tip(String path) {
        var start = STROKE.matcher(path);
        if (!start.find()) return;
        var x = Double.parseDouble(start.group(2));
        var y = Double.parseDouble(start.group(3));
        for (var width = 1; width <= 9; width++) {
            var half = width / 2.0;
            part("bar", place(x - width, y - half) + size(1.2, 2 * half), "");
        }
    }

    private void part(String kind, String style, String content) {
        html.append("<div class=\"%s\" style=\"%s\">%s</div>\n".formatted(kind, style, content));
    }

    private String place(double x, double y) {
        return "left:%s;top:%s;".formatted(length(x), length(y));
    }

    private String size(double width, double height) {
        return "width:%s;height:%s;".formatted(length(width), length(height));
    }

    private String length(double units) {
        return String.format(Locale.ROOT, "%.3fmm", units * scale);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Element parse(String svg) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (Exception unreadable) {
            throw new IllegalStateException("Not a flow chart of the catalogue", unreadable);
        }
    }
}
