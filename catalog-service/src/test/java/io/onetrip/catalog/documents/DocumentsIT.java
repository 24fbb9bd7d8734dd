package io.onetrip.catalog.documents;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.at;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.onetrip.catalog.CatalogServiceIT;
import io.onetrip.catalog.documents.domain.FullItem;
import io.onetrip.testkit.Caller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DocumentsIT extends CatalogServiceIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<String> PUBLIC = List.of(
            "/api/catalog/items/I_FOOD_PERMIT/guide",
            "/api/catalog/items/I_FOOD_PERMIT/guide.html",
            "/api/catalog/items/I_FOOD_PERMIT/guide.pdf",
            "/api/catalog/items/I_FOOD_PERMIT/qr.svg",
            "/api/catalog/items/I_FOOD_PERMIT/qr.png",
            "/api/catalog/bundles/B_RESTAURANT/guide",
            "/api/catalog/bundles/B_RESTAURANT/guide.html",
            "/api/catalog/bundles/B_RESTAURANT/guide.pdf",
            "/api/catalog/bundles/B_RESTAURANT/flow-chart.svg",
            "/api/catalog/bundles/B_RESTAURANT/qr.svg",
            "/api/catalog/bundles/B_RESTAURANT/qr.png");

    @BeforeEach
    void withTheShippedCatalogue() {
        importing(shipped());
    }

    @Test
    void everyPublicDocumentIsOfItsTypeAndAskedForOnceOnly() throws Exception {
        for (var path : PUBLIC) {
            var first = ask(path, request -> {});
            assertThat(first.statusCode()).as(path).isEqualTo(200);
            assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith(type(path));
            var tag = first.headers().firstValue("ETag").orElseThrow();
            var second = ask(path, request -> request.header("If-None-Match", tag));
            assertThat(second.statusCode()).as(path).isEqualTo(304);
            assertThat(second.body()).isEmpty();
        }
    }

    @Test
    void aNewVersionIsAnotherDocumentAndTheOldOneStays() throws Exception {
        var path = "/api/catalog/items/I_FOOD_PERMIT/guide";
        var before = get(path).json();
        var old = before.get("version").asInt();
        var tag = ask(path, request -> {}).headers().firstValue("ETag").orElseThrow();
        importing(shippedWith(file -> {
            item(file, "I_FOOD_PERMIT").put("name", "食品经营许可(改名)");
            material(file, "M_ID_LEGAL").put("name", "改名的证件");
        }));
        assertThat(ask(path, request -> request.header("If-None-Match", tag)).statusCode())
                .isEqualTo(200);
        assertThat(get(path).text("/title/zh")).isEqualTo("食品经营许可(改名)");
        assertThat(get(path + "?version=" + old).json()).isEqualTo(before);
        assertThat(get(path).json().toString()).contains("改名的证件");
        assertThat(get(path + "?version=9999").problem()).isEqualTo("404 /problems/item-not-found");
    }

    @Test
    void anOldVersionOfABundleIsDrawnAsItWas() {
        var path = "/api/catalog/bundles/B_RESTAURANT/flow-chart.svg";
        var before = get(path).response().body();
        var old = get("/api/catalog/bundles/B_RESTAURANT/guide")
                .json()
                .get("version")
                .asInt();
        importing(shippedWith(file -> item(file, "I_FOOD_PERMIT").put("name", "改名以后")));
        assertThat(get(path).response().body()).contains("改名以后");
        assertThat(get(path + "?version=" + old).response().body()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manual", "manual.html", "manual.pdf"})
    void theManualIsForThoseWhoWorkWithIt(String form) {
        isForStaff("/api/catalog/items/I_FOOD_PERMIT/" + form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptance-guide", "acceptance-guide.html", "acceptance-guide.pdf"})
    void theAcceptanceGuideIsForThoseWhoWorkWithIt(String form) {
        isForStaff("/api/catalog/bundles/B_RESTAURANT/" + form);
    }

    private void isForStaff(String path) {
        assertThat(get(path).status()).isEqualTo(401);
        assertThat(Caller.as("applicant-1", port).get(path).problem()).isEqualTo("403 /problems/forbidden");
        assertThat(Caller.as("intake-main", port).get(path).status()).isEqualTo(200);
    }

    @Test
    void theManualSaysWhatStopsTheClock() {
        var manual = Caller.as("editor-1", port).get("/api/catalog/items/I_FOOD_PERMIT/manual.html");
        assertThat(manual.response().body()).contains("现场核查", "不停钟", "市场监督管理局", "可延长 5 个工作日", "10 个工作日");
    }

    @Test
    void theAcceptanceGuideSaysWhatToCheck() {
        importing(shippedWith(file -> {
            material(file, "M_ID_LEGAL").put("acceptanceStandard", "证件在有效期内");
            material(file, "M_ID_LEGAL").put("fillInNotes", "复印件写明用途");
        }));
        var guide = Caller.as("intake-main", port).get("/api/catalog/bundles/B_RESTAURANT/acceptance-guide");
        assertThat(guide.json().toString()).contains("受理标准: 证件在有效期内", "填报须知: 复印件写明用途", "可容缺后补", "行政许可法 32");
    }

    @ParameterizedTest
    @CsvSource({
        "items/I_NOTHING/guide, item",
        "items/I_NOTHING/guide.pdf, item",
        "items/I_NOTHING/qr.png, item",
        "bundles/B_NOTHING/guide, bundle",
        "bundles/B_NOTHING/guide.pdf, bundle",
        "bundles/B_NOTHING/qr.svg, bundle",
        "bundles/B_NOTHING/flow-chart.svg, bundle",
        "bundles/I_FOOD_PERMIT/guide, bundle"
    })
    void saysThatThereIsNoSuchThing(String path, String kind) {
        assertThat(get("/api/catalog/" + path).problem()).isEqualTo("404 /problems/%s-not-found".formatted(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?language=fr", "?version=0", "?version=-1", "?version=one", "?version=99999999999"})
    void refusesWhatItDoesNotUnderstand(String query) {
        var answer = get("/api/catalog/bundles/B_RESTAURANT/flow-chart.svg" + query);
        assertThat(answer.problem()).isEqualTo("400 /problems/invalid-request");
    }

    @ParameterizedTest
    @CsvSource({"items/I_FOOD_PERMIT", "bundles/B_RESTAURANT"})
    void theCodeLeadsToThePublicGuide(String path) throws Exception {
        var png = ask("/api/catalog/" + path + "/qr.png", request -> {}).body();
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))));
        assertThat(read.getText()).isEqualTo("http://localhost:8080/guide/" + path);
        assertThat(get("/api/catalog/" + path + "/guide").text("/address")).isEqualTo(read.getText());
    }

    @Test
    void saysThatSomethingIsNotOfferedAnyMore() {
        jdbc.sql("update entry set withdrawn_at = '2026-11-22T16:30:00Z' where id in ('I_FOOD_PERMIT', 'B_RESTAURANT')")
                .update();
        var said = "已取消, 自 2026-11-23 起不再受理";
        assertThat(get("/api/catalog/items/I_FOOD_PERMIT/guide.html").response().body())
                .contains(said);
        assertThat(get("/api/catalog/bundles/B_RESTAURANT/guide.html")
                        .response()
                        .body())
                .contains(said);
        jdbc.sql("update entry set withdrawn_at = null").update();
        assertThat(get("/api/catalog/bundles/B_RESTAURANT/guide.html")
                        .response()
                        .body())
                .doesNotContain(said);
    }

    @Test
    void everyCallIsDescribed() {
        var paths = get("/v3/api-docs").json().get("paths");
        for (var path : PUBLIC)
            assertThat(paths.at("/" + path.replaceAll("[BI]_[A-Z_]+", "{id}").replace("/", "~1") + "/get/summary")
                            .asString(""))
                    .as(path)
                    .isNotBlank();
        assertThat(paths.at("/~1api~1catalog~1items~1{id}~1manual/get/description")
                        .asString())
                .contains("Roles: intake-clerk");
    }

    @Test
    void speaksEnglish() {
        var page = get("/api/catalog/bundles/B_RESTAURANT/guide.html?language=en");
        assertThat(page.response().body()).contains("Service guide", "working days", "Merged materials");
    }

    @Test
    void thePdfOfAGuideNamesAllElementsAndWhatIsSaidOfThem() throws Exception {
        importing(FullItem.file());
        var pdf = text("/api/catalog/items/I_ENT_SETUP/guide.pdf");
        var elements = get("/api/catalog/items/I_ENT_SETUP/guide").json().get("sections").values().stream()
                .flatMap(section -> section.get("entries").values().stream())
                .toList();
        assertThat(elements).hasSize(54);
        for (var element : elements) {
            assertThat(pdf).contains(element.at("/number").asString() + without(element.at("/label/zh")));
            for (var line : element.findValues("lines"))
                for (var words : line.values()) assertThat(pdf).contains(without(words.get("zh")));
            for (var rows : element.findValues("rows"))
                for (var cell : rows.values().stream()
                        .flatMap(row -> row.values().stream())
                        .toList())
                    for (var part : cell.get("zh").asString().split("\\s"))
                        assertThat(pdf).contains(part.substring(0, Math.min(4, part.length())));
        }
        assertThat(pdf).doesNotContain("未载明");
    }

    private static String without(JsonNode spaces) {
        return spaces.asString().replaceAll("\\s", "");
    }

    @Test
    void everyBundleAndEveryItemHasItsDocuments() throws Exception {
        for (var bundle : shipped().get("bundles").values()) {
            var id = bundle.get("id").asString();
            assertThat(text("/api/catalog/bundles/%s/guide.pdf".formatted(id)))
                    .contains(bundle.get("name").asString().substring(0, 4));
        }
        for (var item : shipped().get("items").values()) {
            var id = item.get("id").asString();
            assertThat(get("/api/catalog/items/%s/guide.html".formatted(id))
                            .response()
                            .body())
                    .contains(item.get("name").asString());
        }
    }

    @Test
    void hostileTextIsShownAsTextEverywhere() throws Exception {
        var hostile = "<script>alert(1)</script>&\"'</svg>]]>😀𪚥" + "长".repeat(300) + "\u202E";
        importing(shippedWith(file -> {
            item(file, "I_FOOD_PERMIT").put("name", hostile);
            item(file, "I_FOOD_PERMIT")
                    .putObject("guide")
                    .putArray("acceptCondition")
                    .add(hostile);
            material(file, "M_ID_LEGAL").put("name", hostile).put("acceptanceStandard", hostile);
            at(file, "/departments/3").put("name", hostile);
        }));
        for (var path : PUBLIC) {
            var answer = ask(path, request -> {});
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            if (!path.endsWith(".png") && !path.endsWith(".pdf") && !path.endsWith("guide"))
                assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("<script>alert");
        }
        assertThat(text("/api/catalog/items/I_FOOD_PERMIT/guide.pdf")).contains("<script>alert(1)</script>", "〓");
        importing(shipped());
    }

    private void importing(ObjectNode file) {
        var answer = upload(file.toString(), false);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private static ObjectNode item(JsonNode file, String id) {
        return entry(file, "items", id);
    }

    private static ObjectNode material(JsonNode file, String id) {
        return entry(file, "materials", id);
    }

    private static ObjectNode entry(JsonNode file, String list, String id) {
        return (ObjectNode) file.get(list).values().stream()
                .filter(entry -> entry.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String type(String path) {
        var dot = path.lastIndexOf('.');
        return switch (dot < 0 ? "" : path.substring(dot)) {
            case ".html" -> "text/html";
            case ".pdf" -> "application/pdf";
            case ".svg" -> "image/svg+xml";
            case ".png" -> "image/png";
            default -> "application/json";
        };
    }

    private String text(String path) throws IOException {
        try (var pdf = Loader.loadPDF(Caller.nobody(port).download(path))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    private HttpResponse<byte[]> ask(String path, Consumer<HttpRequest.Builder> more) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)));
        more.accept(request);
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }
}
