package org.evenhand.mail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A {@code winmail.dat} as a mail program writes it (MS-OXTNEF), byte by byte. */
public final class WrittenWinMail {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MESSAGE = 1;
    private static final int ATTACHMENT = 2;
    private static final int SYSTIME = 0x0040;
    private static final int STRING8 = 0x001E;
    private static final int UNICODE = 0x001F;
    private static final int OBJECT = 0x000D;
    private static final byte[] READ_AS_MESSAGE = {
        0x07, 0x03, 0x02, 0x00, 0, 0, 0, 0, (byte) 0xC0, 0, 0, 0, 0, 0, 0, 0x46
    };

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<byte[]> properties = new ArrayList<>();
    private final ByteArrayOutputStream attachments = new ByteArrayOutputStream();

    public WrittenWinMail() {
        write(file, little(6).putInt(0x223E9F78).putShort((short) 1));
        attribute(file, MESSAGE, 0x00089006, little(4).putInt(0x00010000).array());
    }

    public WrittenWinMail subject(String subject) {
        attribute(file, MESSAGE, 0x00018004, zero(subject));
        return this;
    }

    /** The sender as the older form has it. */
    public WrittenWinMail olderSender(String name, String address) {
        byte[] first = zero(name);
        byte[] second = zero("SMTP:" + address);
        ByteBuffer data = little(8 + first.length + second.length)
                .putShort((short) 4)
                .putShort((short) (8 + first.length + second.length))
                .putShort((short) first.length)
                .putShort((short) second.length);
        attribute(file, MESSAGE, 0x00008000, data.put(first).put(second).array());
        return this;
    }

    public WrittenWinMail olderBody(String text) {
        attribute(file, MESSAGE, 0x0002800C, zero(text));
        return this;
    }

    public WrittenWinMail sender(String name, String address) {
        properties.add(string(STRING8, 0x0C1A, zero(name)));
        properties.add(string(STRING8, 0x0C1F, zero("/o=EXCHANGE/cn=" + name)));
        properties.add(string(UNICODE, 0x5D01, (address + "\0").getBytes(StandardCharsets.UTF_16LE)));
        return this;
    }

    public WrittenWinMail recipient(String shown) {
        properties.add(string(UNICODE, 0x0E04, (shown + "\0").getBytes(StandardCharsets.UTF_16LE)));
        return this;
    }

    public WrittenWinMail sent(Instant at) {
        long since1601 = (at.getEpochSecond() + 11_644_473_600L) * 10_000_000;
        properties.add(little(12)
                .putShort((short) SYSTIME)
                .putShort((short) 0x0039)
                .putLong(since1601)
                .array());
        return this;
    }

    public WrittenWinMail body(String text) {
        properties.add(string(UNICODE, 0x1000, (text + "\0").getBytes(StandardCharsets.UTF_16LE)));
        return this;
    }

    public WrittenWinMail file(String name, byte[] content) {
        attribute(attachments, ATTACHMENT, 0x00069002, new byte[14]);
        attribute(attachments, ATTACHMENT, 0x00018010, zero(name));
        attribute(attachments, ATTACHMENT, 0x0006800F, content);
        return this;
    }

    public WrittenWinMail enclosed(WrittenWinMail message) {
        byte[] inner = message.bytes();
        byte[] object =
                little(16 + inner.length).put(READ_AS_MESSAGE).put(inner).array();
        attribute(attachments, ATTACHMENT, 0x00069002, new byte[14]);
        attribute(attachments, ATTACHMENT, 0x00069005, joined(List.of(string(OBJECT, 0x3701, object))));
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(file.toByteArray());
        if (!properties.isEmpty()) {
            attribute(whole, MESSAGE, 0x00069003, joined(properties));
        }
        whole.writeBytes(attachments.toByteArray());
        return whole.toByteArray();
    }

    private static byte[] joined(List<byte[]> all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, little(4).putInt(all.size()));
        all.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] string(int type, int id, byte[] value) {
        int padded = (value.length + 3) / 4 * 4;
        return little(12 + padded)
                .putShort((short) type)
                .putShort((short) id)
                .putInt(1)
                .putInt(value.length)
                .put(value)
                .array();
    }

    private static void attribute(ByteArrayOutputStream out, int level, int typeAndId, byte[] data) {
        int sum = 0;
        for (byte one : data) {
            sum += Byte.toUnsignedInt(one);
        }
        ByteBuffer attribute = little(11 + data.length)
                .put((byte) level)
                .putInt(typeAndId)
                .putInt(data.length)
                .put(data)
                .putShort((short) sum);
        write(out, attribute);
    }

    private static byte[] zero(String words) {
        return (words + "\0").getBytes(WINDOWS);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void write(ByteArrayOutputStream out, ByteBuffer bytes) {
        out.writeBytes(bytes.array());
    }
}
