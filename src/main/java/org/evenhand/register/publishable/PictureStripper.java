package org.evenhand.register.publishable;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a picture anew: its pixels remain; place, time, camera, thumbnails and whatever else rode along do not. */
final class PictureStripper {

    private static final long MOST_PIXELS = 40_000_000;
    private static final float QUALITY = 0.92f;

    private PictureStripper() {}

    static PublishableFile strip(byte[] upload) throws NotPublishable {
        try (var file = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(file);
            if (!readers.hasNext()) {
                throw new NotPublishable("The picture cannot be read: save it again as PNG or JPEG.");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(file, true, true);
                boolean photograph =
                        reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("jp");
                return drawn(read(reader), photograph);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            throw new NotPublishable("The picture is damaged and cannot be read: save it again as PNG or JPEG.");
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException, NotPublishable {
        // asked of the header alone: a small file may unfold into an enormous picture
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new NotPublishable("The picture is too large: make it smaller than 40 million pixels.");
        }
        return reader.read(0);
    }

    private static PublishableFile drawn(BufferedImage picture, boolean photograph) throws IOException {
        int type = photograph ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage drawn = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        var pen = drawn.createGraphics();
        if (photograph) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        }
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return new PublishableFile(
                written(drawn, photograph ? "jpeg" : "png"),
                photograph ? "image/jpeg" : "image/png",
                photograph ? "jpg" : "png",
                "",
                "Everything but the pixels");
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
