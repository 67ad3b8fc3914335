package org.evenhand.quarantine;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Asks a ClamAV daemon by its command INSTREAM: the file in chunks, each behind its length, a chunk of length zero at the
 * end, and one line as the answer.
 */
final class Clamd {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;

    private final ScannerSettings settings;

    Clamd(ScannerSettings settings) {
        this.settings = settings;
    }

    /**
     * The name of the virus found in this file; empty where none was.
     *
     * @throws ScanRefused if the scanner answers, but not about the file, as when it is too large for it
     * @throws IOException if the scanner does not answer
     */
    Optional<String> scan(byte[] content) throws IOException, ScanRefused {
        int timeout = Math.toIntExact(settings.timeout().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), timeout);
            socket.setSoTimeout(timeout);
            IOException cut = send(socket, content);
            return read(answer(socket, cut));
        }
    }

    /** A scanner that has had enough answers and hangs up while it is still being sent to: the answer is read then. */
    private static IOException send(Socket socket, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        try {
            out.write(COMMAND);
            for (int at = 0; at < content.length; at += CHUNK) {
                int length = Math.min(CHUNK, content.length - at);
                out.writeInt(length);
                out.write(content, at, length);
            }
            out.writeInt(0);
            out.flush();
            return new IOException("The scanner hung up without an answer");
        } catch (IOException hungUp) {
            return hungUp;
        }
    }

    private static String answer(Socket socket, IOException cut) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next > 0 && line.size() < LONGEST_ANSWER; next = in.read()) {
            line.write(next);
        }
        if (line.size() == 0) {
            throw cut;
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    private static Optional<String> read(String answer) throws ScanRefused {
        String words = answer.replaceFirst("^stream: ", "");
        if (words.equals("OK")) {
            return Optional.empty();
        }
        if (words.endsWith(" FOUND")) {
            return Optional.of(words.substring(0, words.length() - " FOUND".length()));
        }
        throw new ScanRefused(words);
    }
}
