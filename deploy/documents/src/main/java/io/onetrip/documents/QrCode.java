package io.onetrip.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a QR code, with the quiet zone that readers need; a quarter of its squares may be lost (level Q). */
public record QrCode(String address) {

    private static final int QUIET_ZONE = 4;
    private static final int PIXELS_PER_SQUARE = 8;

    private BitMatrix squares() {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
        } catch (WriterException impossible) {
            throw new IllegalStateException("Too long for a QR code: " + address, impossible);
        }
    }

    /** @param label what it leads to, for those who do not see it; already escaped */
    public String svg(String label) {
        var squares = squares();
        var path = new StringBuilder();
        for (var y = 0; y < squares.getHeight(); y++)
            for (var x = 0; x < squares.getWidth(); x++)
                if (squares.get(x, y)) path.append("M%d %dh1v1h-1z".formatted(x, y));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="240" height="240" role="img" \
                shape-rendering="crispEdges"><title>%s</title>\
                <rect width="100%%" height="100%%" fill="#fff"/><path d="%s"/></svg>
                """.formatted(squares.getWidth(), squares.getHeight(), label, path);
    }

    public byte[] png() {
        var squares = squares();
        var size = squares.getWidth() * PIXELS_PER_SQUARE;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < size; y++)
            for (var x = 0; x < size; x++)
                image.setRGB(x, y, squares.get(x / PIXELS_PER_SQUARE, y / PIXELS_PER_SQUARE) ? 0 : 0xFFFFFF);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
