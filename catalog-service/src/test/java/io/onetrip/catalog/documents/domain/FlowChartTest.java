package io.onetrip.catalog.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.catalog.importing.adapter.json.Catalogues;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FlowChartTest {

    @Test
    void drawsEveryItemOfEveryBundle() {
        for (var bundle : BundleSources.shipped()) {
            var chart = read(FlowChart.svg(bundle, Locale.CHINESE));
            var drawn = String.join("", texts(chart)).replace(" ", "");
            for (var member : bundle.members()) {
                var item = bundle.items().get(member.textOr("item", ""));
                assertThat(drawn).contains(item.textOr("name", "").replace(" ", ""));
                assertThat(drawn).contains(bundle.departmentName(item.textOr("department", "")));
            }
            assertThat(drawn).contains("综合窗口一次收件", "统一窗口出件");
        }
    }

    @Test
    void saysInWordsWhatItDraws() {
        var hotel = BundleSources.of(Catalogues.shipped(), "B_HOTEL");
        var description = read(FlowChart.svg(hotel, Locale.CHINESE))
                .getElementsByTagName("desc")
                .item(0)
                .getTextContent();
        assertThat(description).contains("第 1 步", "第 2 步", "公司设立登记", "等待: 公司设立登记", "情形: 申请主体类型是? 选“公司”", "10 个工作日");
        assertThat(FlowChart.svg(hotel, Locale.ENGLISH)).contains("Step 1", "Waits for: 公司设立登记", "10 working days");
    }

    @Test
    void boxesStandApartAndInsideTheDrawing() {
        for (var bundle : BundleSources.shipped()) {
            var chart = read(FlowChart.svg(bundle, Locale.CHINESE));
            var width = number(chart.getDocumentElement(), "width");
            var height = number(chart.getDocumentElement(), "height");
            var boxes = boxes(chart);
            assertThat(boxes).hasSize(bundle.members().size() + 2);
            for (var box : boxes) {
                assertThat(box.x() >= 0 && box.x() + box.width() <= width).isTrue();
                assertThat(box.y() >= 0 && box.y() + box.height() <= height).isTrue();
                for (var other : boxes)
                    assertThat(other.equals(box) || box.apart(other))
                            .as(box + " and " + other)
                            .isTrue();
            }
        }
    }

    @Test
    void isTheSameEachTime() {
        var one = BundleSources.of(Catalogues.shipped(), "B_HOTEL");
        var again = BundleSources.of(Catalogues.shipped(), "B_HOTEL");
        assertThat(FlowChart.svg(one, Locale.CHINESE)).isEqualTo(FlowChart.svg(again, Locale.CHINESE));
    }

    @Test
    void aLongNameIsWrappedAndNotCut() {
        var name = "关于".repeat(100) + "A".repeat(300);
        var chart = read(FlowChart.svg(
                BundleSources.of(
                        Catalogues.shippedWith(
                                file -> Catalogues.at(file, "/items/0").put("name", name)),
                        "B_HOTEL"),
                Locale.CHINESE));
        assertThat(String.join("", texts(chart))).contains(name);
        for (var line :
                texts(chart).stream().filter(text -> text.startsWith("AAA")).toList())
            assertThat(line.length() * 15 * 0.85).isLessThanOrEqualTo(ChartBox.WIDTH);
    }

    @Test
    void whatLooksLikeMarkupIsText() {
        var name = "<script>alert(1)</script>&\"]]>\u0000\u202E😀";
        var svg = FlowChart.svg(
                BundleSources.of(
                        Catalogues.shippedWith(
                                file -> Catalogues.at(file, "/items/0").put("name", name)),
                        "B_HOTEL"),
                Locale.CHINESE);
        assertThat(svg).doesNotContain("<script");
        assertThat(String.join("", texts(read(svg)))).contains("<script>alert(1)</script>&\"]]>\uFFFD\uFFFD😀");
    }

    private record Box(int x, int y, int width, int height) {
        boolean apart(Box other) {
            return x + width <= other.x
                    || other.x + other.width <= x
                    || y + height <= other.y
                    || other.y + other.height <= y;
        }
    }

    private static List<Box> boxes(Document chart) {
        return elements(chart, "rect").stream()
                .filter(element -> element.hasAttribute("rx"))
                .map(element -> new Box(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height")))
                .toList();
    }

    private static List<String> texts(Document chart) {
        return elements(chart, "text").stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document chart, String name) {
        var found = chart.getElementsByTagName(name);
        return new ArrayList<>(IntStream.range(0, found.getLength())
                .mapToObj(each -> (Element) found.item(each))
                .toList());
    }

    private static int number(Element element, String name) {
        return Integer.parseInt(element.getAttribute(name));
    }

    private static Document read(String svg) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception broken) {
            throw new AssertionError(svg, broken);
        }
    }
}
