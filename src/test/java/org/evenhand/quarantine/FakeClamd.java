package org.evenhand.quarantine;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A virus scanner that speaks INSTREAM and knows one virus; it can be slow, rude or away. */
final class FakeClamd implements AutoCloseable {

    /** The harmless file that every scanner takes for a virus; in two halves, lest one takes this source for it. */
    static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    static final int LARGEST = 300_000;

    /** What it was asked to look at. */
    final List<byte[]> streams = new CopyOnWriteArrayList<>();

    final List<Integer> chunks = new CopyOnWriteArrayList<>();
    volatile boolean silent;
    volatile boolean hangsUp;

    private final ServerSocket server;
    private final Thread thread = new Thread(this::serve, "fake clamd");

    FakeClamd() {
        this(0);
    }

    FakeClamd(int port) {
        try {
            server = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                answer(socket);
            } catch (IOException closedOrCut) {
                // the next one, if any
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        ByteArrayOutputStream command = new ByteArrayOutputStream();
        for (int next = in.read(); next > 0; next = in.read()) {
            command.write(next);
        }
        if (!command.toString(StandardCharsets.US_ASCII).equals("zINSTREAM")) {
            reply(socket, "UNKNOWN COMMAND");
            return;
        }
        if (hangsUp) {
            return;
        }
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            chunks.add(length);
            stream.write(in.readNBytes(length));
            if (stream.size() > LARGEST) {
                reply(socket, "INSTREAM size limit exceeded. ERROR");
                return;
            }
        }
        streams.add(stream.toByteArray());
        if (silent) {
            in.read(); // until the other side gives up
            return;
        }
        boolean virus =
                stream.toString(StandardCharsets.ISO_8859_1).contains(new String(EICAR, StandardCharsets.ISO_8859_1));
        reply(socket, virus ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");
    }

    private static void reply(Socket socket, String words) throws IOException {
        socket.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    /** Away only when nobody waits for a caller any more: one who calls while the door closes would still be let in. */
    @Override
    public void close() {
        try {
            server.close();
            thread.join(5_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
