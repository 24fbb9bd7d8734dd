package io.onetrip.cases.files;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** Draws a picture small: what is read of it is thinned out row by row, so that a large one takes no more memory. */
final class Thumbnail {
    /** In pixels. */
    static final int LONGEST_SIDE = 240;
    /** A telephone's 50 megapixels; a progressive JPEG is unpacked as a whole. */
    private static final long MOST_PIXELS = 52_000_000;

    private Thumbnail() {}

    /** @return a JPEG; nothing for what is no picture, is too large or cannot be read */
    static Optional<byte[]> of(Path file) throws IOException {
        try (var input = new FileImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                var width = reader.getWidth(0);
                var height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) return Optional.empty();
                return Optional.of(jpeg(Orientation.of(file).applied(shrunk(read(reader, width, height)))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof java.nio.file.NoSuchFileException gone) throw gone;
            return Optional.empty();
        }
    }

    /** At least twice as large as what is drawn, so that lines of text do not break up. */
    private static BufferedImage read(ImageReader reader, int width, int height) throws IOException {
        var every = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        var parameters = new ImageReadParam();
        parameters.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage shrunk(BufferedImage image) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
