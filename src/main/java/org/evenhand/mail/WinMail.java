package org.evenhand.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.tika.Tika;

/**
 * Opens a {@code winmail.dat} (TNEF), in which some mail programs hide the files and the messages that they pass on. A
 * message within becomes an {@code .eml} file, so that it is read like any other forward (P10.6).
 *
 * @param text what its sender wrote; empty where it says so in a form that is kept as a file
 */
record WinMail(String text, List<ReceivedMail.Attachment> files) {

    /** No message that is taken in has a larger part; the library would give up at a megabyte. */
    private static final int LARGEST = 64 << 20;

    private static final byte[] SIGNATURE = {0x78, (byte) 0x9f, 0x3e, 0x22};

    /** Before an enclosed message stands by which interface it is read. */
    private static final int INTERFACE = 16;

    private static final int MOST_HANDS = 6;
    private static final Tika TYPES = new Tika();

    static {
        MAPIAttribute.setMaxRecordLength(LARGEST);
        TNEFAttribute.setMaxRecordLength(LARGEST);
    }

    static boolean is(byte[] content) {
        return content.length > SIGNATURE.length && startsWith(content, 0);
    }

    /** @throws IOException if it cannot be opened whole */
    static WinMail open(byte[] content) throws IOException {
        return open(content, 0);
    }

    private static WinMail open(byte[] content, int hands) throws IOException {
        try {
            HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(content));
            EnclosedMessage enclosed = new EnclosedMessage(message);
            List<ReceivedMail.Attachment> files = new ArrayList<>();
            for (Attachment attachment : message.getAttachments()) {
                files.add(file(attachment, files.size() + 1, hands));
            }
            enclosed.formatted().ifPresent(files::add);
            return new WinMail(enclosed.text(), files);
        } catch (RuntimeException e) {
            throw new IOException("It is damaged", e);
        }
    }

    private static ReceivedMail.Attachment file(Attachment attachment, int number, int hands) throws IOException {
        MAPIAttribute object = attachment.getMAPIAttribute(MAPIProperty.ATTACH_DATA);
        byte[] data = object == null ? new byte[0] : object.getData();
        if (data.length > INTERFACE + SIGNATURE.length && startsWith(data, INTERFACE) && hands < MOST_HANDS) {
            byte[] inner = Arrays.copyOfRange(data, INTERFACE, data.length);
            WinMail opened = open(inner, hands + 1);
            EnclosedMessage message = new EnclosedMessage(new HMEFMessage(new ByteArrayInputStream(inner)));
            return new ReceivedMail.Attachment(
                    "forwarded message " + number + ".eml", "message/rfc822", message.eml(opened));
        }
        byte[] content = contents(attachment, data);
        String name = name(attachment, number);
        return new ReceivedMail.Attachment(name, TYPES.detect(content, name), content);
    }

    private static byte[] contents(Attachment attachment, byte[] data) {
        boolean plain = attachment.getAttribute(TNEFProperty.ID_ATTACHDATA) != null;
        return plain ? attachment.getContents() : data;
    }

    private static String name(Attachment attachment, int number) {
        String longName = attachment.getLongFilename();
        String name = longName == null ? attachment.getFilename() : longName;
        return name == null || name.isBlank() ? "attachment " + number : FileName.safe(name);
    }

    private static boolean startsWith(byte[] content, int from) {
        return Arrays.equals(content, from, from + SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }
}
