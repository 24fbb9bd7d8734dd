package io.onetrip.catalog.documents.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.documents.application.Sheet;
import io.onetrip.catalog.documents.domain.Block;
import io.onetrip.catalog.documents.domain.BundleSources;
import io.onetrip.catalog.documents.domain.Document;
import io.onetrip.catalog.documents.domain.Entry;
import io.onetrip.catalog.documents.domain.FlowChart;
import io.onetrip.catalog.documents.domain.Section;
import io.onetrip.catalog.importing.adapter.json.Catalogues;
import io.onetrip.documents.PdfPages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PagesTest {

    private final FreemarkerPages pages = pages();
    private final PdfPages pdf = PdfPages.withFonts();

    @Test
    void thePdfHasItsFontsAndItsTextInIt() throws IOException {
        try (var read = pdf(document("公司设立登记", "当场登记"))) {
            assertThat(text(read)).contains("公司设立登记", "办理时限", "当场登记", "未载明", "1 / 1");
            for (var page : read.getPages())
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("NotoSansSC");
                }
        }
    }

    @Test
    void thePdfCanBeReadAloudAndTurnedOverByItsHeadings() throws IOException {
        try (var read = pdf(document("公司设立登记", "当场登记"))) {
            var catalog = read.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("基本信息");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfaid", "pdfuaid");
        }
    }

    @Test
    void aCharacterThatTheFontDoesNotHaveIsSeenToBeMissing() throws IOException {
        try (var read = pdf(document("𠮷野家😀𪚥分店", "尾"))) {
            assertThat(text(read)).contains("野家", "〓", "分店", "尾");
        }
    }

    @Test
    void whatLooksLikeMarkupIsText() throws IOException {
        var hostile = "<script>alert(1)</script> & \"'${1+1} <#list> ]]> &nbsp; \u0000\u001B\u202E";
        var document = document(hostile, hostile);
        assertThat(pages.forScreen(sheet(document)))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;");
        try (var read = pdf(document)) {
            assertThat(text(read)).contains("<script>alert(1)</script> &", "${1+1} <#list> ]]> &nbsp;");
        }
    }

    @Test
    void aLineWithoutEndIsBroken() throws IOException {
        try (var read = pdf(document("长".repeat(500), "x".repeat(5000)))) {
            assertThat(text(read).codePoints().filter(point -> point == '长').count())
                    .isEqualTo(1000);
            assertThat(text(read).codePoints().filter(point -> point == 'x').count())
                    .isGreaterThan(5000);
            assertThat(new WidestText().of(read)).isLessThan(595);
        }
    }

    @Test
    void aLongTableGoesOnOverPages() throws IOException {
        var rows = new ArrayList<List<Words>>();
        for (var each = 0; each < 400; each++) rows.add(List.of(Words.said("材料" + each), Words.said("说明".repeat(20))));
        var table = new Block.Table(List.of(Words.of("材料", "Material"), Words.of("说明", "Notes")), rows);
        var entry = new Entry(1, "materials", Words.of("申请材料", "Materials"), List.of(table));
        try (var read = pdf(new Document(
                Document.Kind.ITEM_GUIDE,
                "I_X",
                1,
                Words.said("名称"),
                List.of(new Section(Words.of("材料", "Materials"), List.of(entry)))))) {
            assertThat(read.getNumberOfPages()).isGreaterThan(5);
            assertThat(text(read)).contains("材料0", "材料399");
        }
    }

    @Test
    void manyInARowAreEachComplete() throws IOException {
        for (var each = 0; each < 5; each++) {
            var own = String.valueOf((char) ('甲' + each));
            try (var read = pdf(document("公司" + own, own))) {
                assertThat(text(read)).contains("公司" + own);
                assertThat(read.getPage(0).getResources().getFontNames()).hasSize(2);
            }
        }
    }

    @Test
    void leadsToItsFiles() throws IOException {
        var link = new Block.Link(Words.of("空白表格", "Blank form"), "/api/catalog/files/" + "a".repeat(64));
        var document = new Document(
                Document.Kind.ITEM_GUIDE,
                "I_X",
                1,
                Words.said("名称"),
                List.of(new Section(
                        Words.of("材料", "Materials"),
                        List.of(new Entry(
                                1,
                                "materials",
                                Words.of("申请材料", "Materials"),
                                List.of(new Block.Links(List.of(link))))))));
        var address = "https://onetrip.example" + link.path();
        assertThat(pages.forScreen(sheet(document))).contains("href=\"" + address + "\"");
        try (var read = pdf(document)) {
            assertThat(read.getPage(0).getAnnotations())
                    .anyMatch(annotation -> annotation instanceof PDAnnotationLink leading
                            && leading.getAction() instanceof PDActionURI action
                            && action.getURI().equals(address));
        }
    }

    @Test
    void speaksEnglishWhenAsked() {
        var page = pages.forScreen(new Sheet(
                document("公司设立登记", "当场登记"), Locale.ENGLISH, "https://x.example", "https://x.example/guide", null));
        assertThat(page).contains("lang=\"en\"", "Service guide", "Time limit", "not stated", "公司设立登记");
    }

    @Test
    void theChartStandsInThePdfAcrossASheetWithItsWordsAsWords() throws IOException {
        var svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3000 400" width="3000" height="400">\
                <title id="title">图</title><style>x</style><rect width="100%" height="100%" fill="#fff"/>\
                <text class="wave" x="12" y="26">第1批</text>\
                <path class="line" d="M232 100H400L412 90H2700"/><path class="line" d="M2700 80V200"/>\
                <circle class="dot" cx="1" cy="1" r="2.2"/><path class="tip" d="M2729 109l-9 -4.5v9z"/>\
                <rect class="box" x="2730" y="60" rx="8" width="232" height="120"/>\
                <text class="name" x="2742" y="98">统一&lt;b&gt;出件&amp;</text></svg>""";
        var sheet = sheet(document("开餐饮店", "5个工作日"));
        var charted = new Sheet(sheet.document(), sheet.language(), sheet.root(), sheet.address(), svg);
        assertThat(pages.forScreen(charted)).contains("data:image/svg+xml;base64,", "alt=\"流程图: 开餐饮店\"");
        try (var read = Loader.loadPDF(pdf.set(pages.forPaper(charted)))) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
            var across = read.getPage(1).getMediaBox();
            assertThat(across.getWidth()).isGreaterThan(across.getHeight());
            assertThat(text(read)).contains("流程图: 开餐饮店", "第1批", "统一<b>出件&");
            assertThat(new WidestText().of(read)).isBetween(700f, across.getWidth());
            assertThat(read.getDocumentCatalog()
                            .getDocumentOutline()
                            .getLastChild()
                            .getTitle())
                    .isEqualTo("流程图");
        }
    }

    @Test
    void theChartOfEveryBundleFitsOnItsSheetWithAllItsItems() throws IOException {
        for (var bundle : Catalogues.shipped().get("bundles").values()) {
            var id = bundle.get("id").asString();
            var source = BundleSources.of(Catalogues.shipped(), id);
            var sheet = sheet(document(id, "图"));
            var svg = FlowChart.svg(source, sheet.language());
            var charted = new Sheet(sheet.document(), sheet.language(), sheet.root(), sheet.address(), svg);
            try (var read = Loader.loadPDF(pdf.set(pages.forPaper(charted)))) {
                assertThat(read.getNumberOfPages()).as(id).isEqualTo(2);
                assertThat(text(read)).contains(names(bundle));
                assertThat(new WidestText().of(read)).isLessThan(842);
            }
        }
    }

    /** The beginnings of the names of its items: the rest may stand on the next line. */
    private static List<String> names(JsonNode bundle) {
        return bundle.get("items").values().stream()
                .map(member -> Catalogues.shipped().get("items").values().stream()
                        .filter(item -> item.get("id").equals(member.get("item")))
                        .findFirst()
                        .orElseThrow()
                        .get("name")
                        .asString()
                        .substring(0, 4))
                .toList();
    }

    private static Document document(String name, String limit) {
        return new Document(
                Document.Kind.ITEM_GUIDE,
                "I_X",
                3,
                Words.said(name),
                List.of(new Section(
                        Words.of("基本信息", "Facts"),
                        List.of(
                                new Entry(1, "taskName", Words.of("事项名称", "Name"), List.of(lines(name))),
                                new Entry(2, "limit", Words.of("办理时限", "Time limit"), List.of(lines(limit))),
                                new Entry(3, "fee", Words.of("收费", "Fees"), List.of())))));
    }

    private static Block lines(String text) {
        return new Block.Lines(List.of(Words.said(text)));
    }

    private static Sheet sheet(Document document) {
        return new Sheet(
                document,
                Locale.SIMPLIFIED_CHINESE,
                "https://onetrip.example",
                "https://onetrip.example/guide/items/I_X",
                null);
    }

    private PDDocument pdf(Document document) throws IOException {
        return Loader.loadPDF(pdf.set(pages.forPaper(sheet(document))));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static FreemarkerPages pages() {
        try {
            return new FreemarkerPages();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
