package org.evenhand.register.publishable;

import java.io.ByteArrayOutputStream;

/** A JPEG file without what describes it: place, time and camera stand in segments of their own before the picture. */
final class JpegSegments {

    private static final int START_OF_SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    /** Says how the colours are to be read. */
    private static final int COLOURS = 0xEE;

    private JpegSegments() {}

    /** The same picture, bit for bit; a file that is not put together as it should be comes back as it is. */
    static byte[] strip(byte[] jpeg) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
        kept.write(jpeg, 0, Math.min(2, jpeg.length));
        int at = 2;
        while (at + 4 <= jpeg.length && Byte.toUnsignedInt(jpeg[at]) == 0xFF) {
            int marker = Byte.toUnsignedInt(jpeg[at + 1]);
            int length = 2 + (Byte.toUnsignedInt(jpeg[at + 2]) << 8 | Byte.toUnsignedInt(jpeg[at + 3]));
            if (marker == START_OF_SCAN) {
                kept.write(jpeg, at, jpeg.length - at);
                return kept.toByteArray();
            }
            if (at + length > jpeg.length) {
                return jpeg;
            }
            boolean describes =
                    marker == COMMENT || marker > FIRST_APPLICATION && marker <= LAST_APPLICATION && marker != COLOURS;
            if (!describes) {
                kept.write(jpeg, at, length);
            }
            at += length;
        }
        return jpeg;
    }
}
