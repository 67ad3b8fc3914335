package org.evenhand.election.office;

import java.awt.Dimension;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a logo from whatever was uploaded. What it is, the content says, never its name; the picture is drawn anew, so
 * that nothing of the file but its pixels is ever served.
 */
public final class LogoPicture {

    /** The most bytes that are looked at. */
    public static final int MAX_BYTES = 1_000_000;

    private static final int FINGERPRINT = 16;
    private static final int MIN_SIDE = 16;
    private static final int MAX_SIDE = 3000;
    private static final Dimension DRAWN = new Dimension(640, 192);
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private LogoPicture() {}

    /** The logo as a PNG file no larger than a header needs. */
    public static byte[] draw(byte[] upload) throws LogoRefused {
        if (upload.length == 0) {
            throw new LogoRefused("Choose a PNG or JPEG picture.");
        }
        if (upload.length > MAX_BYTES) {
            throw new LogoRefused("The file is too large: the logo must be smaller than 1 MB.");
        }
        try (var file = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            return png(scaled(read(file)));
        } catch (IOException | RuntimeException unreadable) {
            throw new LogoRefused("The picture is damaged and cannot be read: save it again as PNG or JPEG.");
        }
    }

    /** By what a drawn logo is known: the beginning of its SHA-256, in hexadecimal. */
    public static String fingerprint(byte[] logo) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(logo);
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BufferedImage read(MemoryCacheImageInputStream file) throws IOException, LogoRefused {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(file);
        ImageReader reader = readers.hasNext() ? readers.next() : null;
        if (reader == null || !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new LogoRefused("The file is no PNG or JPEG picture, whatever its name says.");
        }
        try {
            reader.setInput(file, true, true);
            // asked of the header alone: a small file may unfold into an enormous picture
            requireSize(reader.getWidth(0), reader.getHeight(0));
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static void requireSize(int width, int height) throws LogoRefused {
        if (Math.min(width, height) < MIN_SIDE || Math.max(width, height) > MAX_SIDE) {
            throw new LogoRefused("The picture is %d × %d pixels: each side must be between %d and %d."
                    .formatted(width, height, MIN_SIDE, MAX_SIDE));
        }
    }

    private static BufferedImage scaled(BufferedImage picture) {
        var scale =
                Math.min(1, Math.min(DRAWN.getWidth() / picture.getWidth(), DRAWN.getHeight() / picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        }
        return bytes.toByteArray();
    }
}
