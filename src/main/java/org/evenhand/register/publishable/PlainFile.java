package org.evenhand.register.publishable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A text or a table: it says nothing but what it says, and stays as it is. */
final class PlainFile {

    private PlainFile() {}

    static PublishableFile check(byte[] upload, boolean table) throws NotPublishable {
        String text = decoded(upload);
        if (text.codePoints().anyMatch(code -> Character.isISOControl(code) && "\t\n\r\f".indexOf(code) < 0)) {
            throw new NotPublishable("The file holds characters that no text has: save it again as plain text.");
        }
        return new PublishableFile(upload, table ? "text/csv" : "text/plain", table ? "csv" : "txt", text, "Nothing");
    }

    private static String decoded(byte[] upload) throws NotPublishable {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(upload))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotPublishable("The file’s characters cannot be read: save it in UTF-8.");
        }
    }
}
