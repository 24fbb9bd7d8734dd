package io.onetrip.cases.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a telephone was held, as its photo tells (Exif tag 0x0112), in quarter turns clockwise. */
record Orientation(int quarters) {
    private static final Orientation UPRIGHT = new Orientation(0);
    private static final int HEAD = 1 << 17;
    private static final int APP1 = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    static Orientation of(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return of(ByteBuffer.wrap(content.readNBytes(HEAD)));
        } catch (IndexOutOfBoundsException _) {
            return UPRIGHT;
        }
    }

    private static Orientation of(ByteBuffer head) {
        if (Short.toUnsignedInt(head.getShort(0)) != 0xffd8) return UPRIGHT;
        for (var segment = 2; ; segment += 2 + Short.toUnsignedInt(head.getShort(segment + 2))) {
            var marker = Short.toUnsignedInt(head.getShort(segment));
            if (marker < 0xff00 || marker == START_OF_SCAN) return UPRIGHT;
            if (marker == APP1 && head.getInt(segment + 4) == 0x45786966)
                return ofTiff(head.slice(segment + 10, head.limit() - segment - 10));
        }
    }

    private static Orientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        for (var index = 0; index < Short.toUnsignedInt(tiff.getShort(directory)); index++) {
            var entry = directory + 2 + index * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) != TAG) continue;
            return switch (tiff.getShort(entry + 8)) {
                case 3 -> new Orientation(2);
                case 6 -> new Orientation(1);
                case 8 -> new Orientation(3);
                default -> UPRIGHT;
            };
        }
        return UPRIGHT;
    }

    BufferedImage applied(BufferedImage image) {
        if (quarters == 0) return image;
        var lying = quarters % 2 == 1;
        var width = lying ? image.getHeight() : image.getWidth();
        var height = lying ? image.getWidth() : image.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        pen.translate(width / 2.0, height / 2.0);
        pen.rotate(Math.PI / 2 * quarters);
        pen.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return turned;
    }
}
