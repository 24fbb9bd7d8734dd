package io.onetrip.cases.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailTest {
    @TempDir
    Path folder;

    @Test
    void isNoLongerThanAskedForAndKeepsTheShape() throws IOException {
        var drawn = drawn(picture("png", 3000, 1500));
        assertThat(drawn.getWidth()).isEqualTo(Thumbnail.LONGEST_SIDE);
        assertThat(drawn.getHeight()).isEqualTo(Thumbnail.LONGEST_SIDE / 2);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        assertThat(drawn(picture("jpeg", 40, 30)).getWidth()).isEqualTo(40);
    }

    @Test
    void standsAsTheTelephoneWasHeld() throws IOException {
        var drawn = drawn(turned(picture("jpeg", 400, 200), 6));
        assertThat(drawn.getHeight()).isGreaterThan(drawn.getWidth());
        assertThat(new Color(drawn.getRGB(drawn.getWidth() / 2, 5)).getRed())
                .as("what was at the left is on top")
                .isGreaterThan(150);
    }

    /** 60,000 pixels each way in a few bytes: 14 GB, were they unpacked. */
    @Test
    void unpacksNoBomb() throws IOException {
        var bomb = picture("png", 1, 1);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        var header = new CRC32();
        header.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) header.getValue());
        assertThat(of(bomb)).isEmpty();
    }

    @Test
    void drawsNothingOfWhatIsDamagedOrNoPicture() throws IOException {
        var damaged = picture("png", 300, 300);
        assertThat(of(Arrays.copyOf(damaged, 60))).isEmpty();
        assertThat(of("%PDF-1.4".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }

    private Optional<byte[]> of(byte[] content) throws IOException {
        return Thumbnail.of(Files.write(Files.createTempFile(folder, "picture", null), content));
    }

    private BufferedImage drawn(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(of(content).orElseThrow()));
    }

    /** Red at the left. */
    private static byte[] picture(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 4, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] turned(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(36)
                .putShort((short) 0xffe1)
                .putShort((short) 34)
                .put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        return ByteBuffer.allocate(jpeg.length + exif.capacity())
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
