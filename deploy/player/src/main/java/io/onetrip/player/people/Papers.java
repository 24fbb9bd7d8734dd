package io.onetrip.player.people;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What applicants hand in. */
public final class Papers {
    private static final byte[] STAMP = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOQj9//HwAEGwI97z7gSwAAAABJRU5ErkJggg==");

    private Papers() {}

    /** A page with one line on it, which makes it different from every other. */
    public static byte[] pdf(String line) {
        var text = "BT /F1 14 Tf 72 720 Td (" + line.replaceAll("[^A-Za-z0-9 .:-]", "") + ") Tj ET";
        var page = """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R\
                /Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
                4 0 obj<</Length %d>>stream
                %s
                endstream endobj
                trailer<</Root 1 0 R>>
                %%%%EOF
                """;
        return page.formatted(text.length(), text).getBytes(StandardCharsets.US_ASCII);
    }

    /** The same picture each time: it is stored once, however often it is handed in. */
    public static byte[] picture() {
        return STAMP.clone();
    }
}
