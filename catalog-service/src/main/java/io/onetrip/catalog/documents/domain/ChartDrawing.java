package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.documents.domain.ChartLayout.Junction;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a layout as SVG; the XML writer escapes every text. */
final class ChartDrawing {

    private static final int MARGIN = 12;
    private static final int HEAD = 34;
    /** Lines leave a box in its middle and reach it a little lower, so that two never run in one. */
    private static final int ENTRY = 9;

    private static final String STYLE = """
            text{font-family:"Noto Sans SC","PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",sans-serif;fill:#1b2430}\
            .name{font-size:15px;font-weight:600}.note{font-size:12.5px;fill:#3f4a58}.wave{font-size:13px;fill:#3f4a58}\
            .box{fill:#fff;stroke:#8a99ab;stroke-width:1.2}.window{fill:#e8f0fa;stroke:#14509b;stroke-width:1.6}\
            .line{fill:none;stroke:#5b6b7d;stroke-width:1.4}.dot,.tip{fill:#5b6b7d}""";

    private final ChartLayout layout;
    private final Map<String, ChartBox> boxes;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    ChartDrawing(ChartLayout layout, Map<String, ChartBox> boxes) {
        this.layout = layout;
        this.boxes = boxes;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String write(String title, String description, Map<Integer, String> headings, Locale language) {
        try {
            begin(title, description, language);
            for (var heading : headings.entrySet())
                words("wave", MARGIN + layout.left(heading.getKey()), MARGIN + 14, heading.getValue());
            for (var junction : layout.junctions()) lines(junction);
            for (var box : boxes.entrySet()) box(box.getKey(), box.getValue());
            xml.writeEndElement();
            xml.flush();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return text.toString();
    }

    private void begin(String title, String description, Locale language) throws XMLStreamException {
        var width = layout.width() + 2 * MARGIN;
        var height = layout.height() + HEAD + 2 * MARGIN;
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes("viewBox", "0 0 %d %d".formatted(width, height), "width", width, "height", height);
        attributes("role", "img", "aria-labelledby", "title description", "lang", language.toLanguageTag());
        element("title", title, "id", "title");
        element("desc", description, "id", "description");
        element("style", STYLE);
        xml.writeEmptyElement("rect");
        attributes("width", "100%", "height", "100%", "fill", "#fff");
    }

    private void box(String name, ChartBox box) throws XMLStreamException {
        var x = MARGIN + layout.left(name);
        var y = down(layout.top(name));
        xml.writeEmptyElement("rect");
        attributes("class", name.startsWith(" ") ? "window" : "box", "x", x, "y", y, "rx", 8);
        attributes("width", ChartBox.WIDTH, "height", box.height());
        var baseline = y + ChartBox.padding();
        for (var line : box.lines()) {
            baseline += line.style().height;
            words(line.style().name().toLowerCase(Locale.ROOT), x + ChartBox.padding(), baseline - 5, line.text());
        }
    }

    private void lines(Junction junction) throws XMLStreamException {
        var meet = MARGIN + junction.x();
        for (var from : junction.from()) path(arriving(from, junction, meet));
        for (var to : junction.to()) {
            var x = MARGIN + layout.left(to);
            var y = down(layout.middle(to)) + ENTRY;
            path("M%d %dH%d".formatted(meet, y, x - 6));
            dot(meet, y);
            xml.writeEmptyElement("path");
            attributes("class", "tip", "d", "M%d %dl-9 -4.5v9z".formatted(x - 1, y));
        }
        var ends = Stream.concat(
                        junction.from().stream().map(from -> arrival(from, junction.column())),
                        junction.to().stream().map(to -> down(layout.middle(to)) + ENTRY))
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        path("M%d %dV%d".formatted(meet, ends.getMin(), ends.getMax()));
    }

    /** From the box through its lanes to the upright line. */
    private String arriving(String from, Junction junction, int meet) throws XMLStreamException {
        var y = down(layout.middle(from));
        var path = new StringBuilder("M%d %d".formatted(MARGIN + layout.left(from) + ChartBox.WIDTH, y));
        for (var lane : layout.lanes(from, junction.column()).entrySet()) {
            var x = MARGIN + layout.left(lane.getKey());
            var next = down(lane.getValue());
            path.append("H%dL%d %dH%d".formatted(x - 12, x, next, x + ChartBox.WIDTH));
        }
        dot(meet, arrival(from, junction.column()));
        return path.append("H").append(meet).toString();
    }

    private int arrival(String from, int column) {
        var lanes = layout.lanes(from, column).values();
        return down(lanes.isEmpty() ? layout.middle(from) : lanes.stream().reduce(0, (one, last) -> last));
    }

    private int down(int y) {
        return MARGIN + HEAD + y;
    }

    private void dot(int x, int y) throws XMLStreamException {
        xml.writeEmptyElement("circle");
        attributes("class", "dot", "cx", x, "cy", y, "r", 2.2);
    }

    private void path(String path) throws XMLStreamException {
        xml.writeEmptyElement("path");
        attributes("class", "line", "d", path);
    }

    private void words(String style, int x, int y, String words) throws XMLStreamException {
        element("text", words, "class", style, "x", x, "y", y);
    }

    private void element(String name, String content, Object... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    private void attributes(Object... namesAndValues) throws XMLStreamException {
        for (var each = 0; each < namesAndValues.length; each += 2)
            xml.writeAttribute(namesAndValues[each].toString(), namesAndValues[each + 1].toString());
    }
}
