package io.onetrip.cases.files.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {
    @TempDir
    Path folder;

    @Test
    void takesPicturesAndPagesThatOnlyShowSomething() throws IOException {
        assertThat(inspect(picture("png"))).isEqualTo(FileType.PNG);
        assertThat(inspect(picture("jpeg"))).isEqualTo(FileType.JPEG);
        assertThat(inspect(pdf("<</Type/Catalog/Pages 2 0 R>>"))).isEqualTo(FileType.PDF);
        assertThat(inspect(packed("<</Type/Catalog/Pages 2 0 R>>".getBytes()))).isEqualTo(FileType.PDF);
    }

    @Test
    void aTelephonesPictureMayCarryMoreBehindIt() throws IOException {
        assertThat(inspect(joined(picture("jpeg"), new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2'})))
                .isEqualTo(FileType.JPEG);
    }

    @Test
    void saysWhatItIsInsteadOfWhatItIsCalled() throws IOException {
        var svg = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        assertThat(refusal(svg.getBytes()).details()).containsEntry("found", "image/svg+xml");
        assertThat(refusal(svg.getBytes()).reason()).isEqualTo(Reason.FILE_TYPE_REFUSED);
        assertThat(refusal("<html><script>alert(1)</script>".getBytes()).details())
                .containsEntry("found", "text/html");
        assertThat(refusal(office()).details()).containsEntry("found", "application/zip");
        assertThat(refusal(new byte[0]).details()).containsEntry("found", "application/x-empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>",
                "<</S /J#61vaScript /JS 5 0 R>>",
                "<</Names<</J#61#76aScript 4 0 R>>>>",
                "% >> stream\n<</S/JavaScript>>"
            })
    void refusesAScriptInAPdf(String object) throws IOException {
        assertThat(danger(pdf(object))).isEqualTo(Danger.SCRIPT);
        assertThat(danger(packed(object.getBytes()))).isEqualTo(Danger.SCRIPT);
    }

    @Test
    void refusesAPdfThatStartsAProgram() throws IOException {
        assertThat(danger(pdf("<</S/Launch/F(cmd.exe)>>"))).isEqualTo(Danger.LAUNCH);
        assertThat(danger(pdf("<</AcroForm<</XFA 5 0 R>>>>"))).isEqualTo(Danger.ACTIVE_FORM);
        assertThat(danger(pdf("<</A<</S/SubmitForm/F(http://example.test)>>>>")))
                .isEqualTo(Danger.ACTIVE_FORM);
    }

    @Test
    void findsAScriptWhereverItLies() throws IOException {
        for (var before : new int[] {0, (1 << 20) - 30, (1 << 20) - 15, (1 << 20) - 5, 3 << 20}) {
            var object = "%" + "x".repeat(before) + "\n<</S/JavaScript>>";
            assertThat(danger(pdf(object))).as("after %d", before).isEqualTo(Danger.SCRIPT);
        }
    }

    @Test
    void doesNotTakeForAScriptWhatIsNone() throws IOException {
        assertThat(inspect(pdf("<</Title(JavaScript) /JavaScripts 1 /Launcher 2>>")))
                .isEqualTo(FileType.PDF);
    }

    @Test
    void refusesWhatCannotBeLookedInto() throws IOException {
        var encrypted = "<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length 9>>stream\nencrypted\nendstream";
        assertThat(danger(pdf(encrypted))).isEqualTo(Danger.NOT_READABLE);
        assertThat(danger(pdf("<</Type/ObjStm/N 1/First 4/Filter/LZWDecode>>stream\nabc\nendstream")))
                .isEqualTo(Danger.NOT_READABLE);
    }

    @Test
    void aCommentBeforeAStreamHidesNothing() throws IOException {
        var script = "<</S/JavaScript>>".getBytes();
        for (var before : new String[] {"%x\n", " % >\n%y\r\n", "\n%(%)\n"})
            assertThat(danger(packed(before, script))).as(before).isEqualTo(Danger.SCRIPT);
    }

    @Test
    void objectsThatAreCodedTwiceAreNotTaken() throws IOException {
        var coded = "<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/DecodeParms 6 0 R>>stream\nabc\nendstream";
        assertThat(danger(pdf(coded))).isEqualTo(Danger.NOT_READABLE);
    }

    /** Each of these could have the 64 KB before it looked through. */
    @Test
    void whatMakesWorkIsNotTaken() throws IOException {
        assertThat(danger(("%PDF-1.7" + ">>stream".repeat(1 << 18)).getBytes())).isEqualTo(Danger.NOT_READABLE);
        assertThat(danger(("%PDF-1.7" + "stream".repeat(1 << 18)).getBytes())).isEqualTo(Danger.NOT_READABLE);
        assertThat(danger(("%PDF-1.7" + " ".repeat(1 << 16) + "stream".repeat(1 << 16)).getBytes()))
                .isEqualTo(Danger.NOT_READABLE);
    }

    @Test
    void refusesBombs() throws IOException {
        assertThat(danger(packed(new byte[40 << 20]))).isEqualTo(Danger.BOMB);
        var png = picture("png");
        png[17] = 1;
        png[21] = 1;
        assertThat(danger(png)).isEqualTo(Danger.BOMB);
    }

    @Test
    void refusesPagesThatUnpackWithoutEnd() throws IOException {
        assertThat(danger(stream("/Filter/FlateDecode", new byte[300 << 20]))).isEqualTo(Danger.BOMB);
        assertThat(danger(stream("/Filter[/FlateDecode/FlateDecode]", "q Q".getBytes())))
                .isEqualTo(Danger.BOMB);
        assertThat(inspect(stream("/Filter/FlateDecode", new byte[100 << 20]))).isEqualTo(FileType.PDF);
        assertThat(inspect(stream("/Subtype/Image/Filter/FlateDecode", new byte[300 << 20])))
                .isEqualTo(FileType.PDF);
    }

    @Test
    void refusesWhatIsTwoThingsAtOnce() throws IOException {
        assertThat(danger(joined(pdf("<</Type/Catalog>>"), office()))).isEqualTo(Danger.POLYGLOT);
        assertThat(danger(joined(picture("jpeg"), office()))).isEqualTo(Danger.POLYGLOT);
        assertThat(danger(joined(picture("png"), office()))).isEqualTo(Danger.DAMAGED);
        assertThat(danger(joined(picture("jpeg"), pdf("")))).isEqualTo(Danger.POLYGLOT);
    }

    @Test
    void refusesBrokenPictures() throws IOException {
        var png = picture("png");
        assertThat(danger(Arrays.copyOf(png, png.length - 6))).isEqualTo(Danger.DAMAGED);
        assertThat(danger(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0}))
                .isEqualTo(Danger.DAMAGED);
    }

    private FileType inspect(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("scan.pdf"), content);
        return new Inspection().inspect(file);
    }

    private CaseRefused refusal(byte[] content) {
        return catchThrowableOfType(CaseRefused.class, () -> inspect(content));
    }

    private Object danger(byte[] content) throws IOException {
        var refused = refusal(content);
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.reason()).isEqualTo(Reason.FILE_UNSAFE);
        return refused.details().get("danger");
    }

    private static byte[] pdf(String object) {
        return "%%PDF-1.7\n1 0 obj\n%s\nendobj\ntrailer<</Root 1 0 R>>\n%%%%EOF"
                .formatted(object)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(byte[] object) throws IOException {
        return packed("", object);
    }

    private static byte[] packed(String beforeStream, byte[] object) throws IOException {
        var output = new ByteArrayOutputStream();
        output.write("%%PDF-1.7\n1 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>%sstream\r\n"
                .formatted(beforeStream)
                .getBytes());
        var deflater = new DeflaterOutputStream(output);
        deflater.write(object);
        deflater.finish();
        output.write("\nendstream endobj\n%%EOF".getBytes());
        return output.toByteArray();
    }

    private static byte[] stream(String dictionary, byte[] shown) throws IOException {
        var output = new ByteArrayOutputStream();
        output.write("%%PDF-1.7\n1 0 obj<<%s>>stream\r\n".formatted(dictionary).getBytes());
        var deflater = new DeflaterOutputStream(output);
        deflater.write(shown);
        deflater.finish();
        output.write("\nendstream endobj\n%%EOF".getBytes());
        return output.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        var output = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, output);
        return output.toByteArray();
    }

    /** An office file is an archive; this one unpacks to a hundred times its size. */
    private static byte[] office() throws IOException {
        var output = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(output)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[10 << 20]);
        }
        return output.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
