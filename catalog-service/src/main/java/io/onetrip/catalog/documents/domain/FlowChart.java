package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.documents.domain.ChartBox.Style;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The flow chart of a bundle: the window, the items in their waves, the window again. */
public final class FlowChart {

    private static final String IN = " in";
    private static final String OUT = " out";
    private static final Words TAKEN_IN = Words.of("综合窗口一次收件", "One window takes everything in");
    private static final Words ACCEPTED = Words.of("受理后分送各部门", "Once accepted, it goes to all departments");
    private static final Words HANDED_OUT = Words.of("统一窗口出件", "One window hands everything out");

    private FlowChart() {}

    /** As SVG with a title and the whole course in words. */
    public static String svg(BundleSource source, Locale language) {
        var order = new BundleOrder(source);
        var boxes = new LinkedHashMap<String, ChartBox>();
        var columns = new LinkedHashMap<String, Integer>();
        var before = new LinkedHashMap<String, Set<String>>();
        boxes.put(IN, new ChartBox().with(Style.NAME, TAKEN_IN.in(language)).with(Style.NOTE, ACCEPTED.in(language)));
        columns.put(IN, 0);
        for (var step : FlowSteps.of(source, order)) {
            boxes.put(step.item(), box(step, language));
            columns.put(step.item(), step.wave());
            var direct = order.directlyBefore(step.item());
            before.put(step.item(), direct.isEmpty() ? Set.of(IN) : direct);
        }
        var waves = order.waves().size();
        boxes.put(OUT, outBox(source, language));
        columns.put(OUT, waves + 1);
        before.put(OUT, order.last());
        return new ChartDrawing(new ChartLayout(boxes, columns, before), boxes)
                .write(
                        FlowSteps.title(source).in(language),
                        FlowSteps.inWords(source, order).in(language),
                        headings(order.waves().values().stream()
                                .map(items -> FlowSteps.heading(order.waveOf(items.getFirst()), items.size())
                                        .in(language))
                                .toList()),
                        language);
    }

    private static Map<Integer, String> headings(List<String> waves) {
        var headings = new LinkedHashMap<Integer, String>();
        for (var wave : waves) headings.put(headings.size() + 1, wave);
        return headings;
    }

    private static ChartBox box(FlowSteps.Step step, Locale language) {
        var box = new ChartBox()
                .with(Style.NAME, step.name().in(language))
                .with(Style.NOTE, step.department().in(language))
                .with(Style.NOTE, step.limit().in(language));
        return box.with(Style.NOTE, step.when().in(language));
    }

    private static ChartBox outBox(BundleSource source, Locale language) {
        return new ChartBox()
                .with(Style.NAME, HANDED_OUT.in(language))
                .with(Style.NOTE, FlowSteps.promise(source).in(language));
    }
}
