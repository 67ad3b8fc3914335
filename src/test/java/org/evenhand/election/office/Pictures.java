package org.evenhand.election.office;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures, honest and otherwise. */
public final class Pictures {

    /** Where the header of a PNG file begins and how long it is, its name included. */
    private static final int HEADER = 12;

    private static final int HEADER_LENGTH = 17;

    private Pictures() {}

    public static byte[] of(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(42, 140, 130));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, format, bytes)) {
            throw new IllegalArgumentException(format);
        }
        return bytes.toByteArray();
    }

    public static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    /** A PNG file whose header says another size than it has. */
    static byte[] withSize(byte[] png, int width, int height) {
        var file = ByteBuffer.wrap(png.clone());
        file.putInt(HEADER + 4, width).putInt(HEADER + 8, height);
        var sum = new CRC32();
        sum.update(file.array(), HEADER, HEADER_LENGTH);
        return file.putInt(HEADER + HEADER_LENGTH, (int) sum.getValue()).array();
    }
}
