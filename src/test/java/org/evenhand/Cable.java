package org.evenhand;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The line to a server on this machine, which a test cuts and mends: what is in it when it is cut is gone. */
public final class Cable implements AutoCloseable {

    private final int server;
    private final int port;
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket entrance;
    private volatile boolean whole = true;

    public Cable(int server) {
        this.server = server;
        try {
            this.entrance = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.port = entrance.getLocalPort();
        start(this::accept);
    }

    /** Where to connect to. */
    public int port() {
        return port;
    }

    /** Has it break by itself once the server has sent this many bytes more. */
    public void cutAfter(long bytes) {
        left.set(bytes);
    }

    /** Whoever connects is hung up on until it is mended. */
    public void cut() {
        whole = false;
        open.forEach(Cable::close);
        open.clear();
    }

    public void mend() {
        cut();
        left.set(Long.MAX_VALUE);
        whole = true;
    }

    @Override
    public void close() {
        cut();
        close(entrance);
    }

    private void accept() throws IOException {
        while (true) {
            Socket near = entrance.accept();
            if (whole) {
                join(near);
            } else {
                close(near);
            }
        }
    }

    private void join(Socket near) throws IOException {
        Socket far = new Socket("127.0.0.1", server);
        open.add(near);
        open.add(far);
        start(() -> pump(near.getInputStream(), far.getOutputStream(), near, far, false));
        start(() -> pump(far.getInputStream(), near.getOutputStream(), near, far, true));
    }

    private void pump(InputStream from, OutputStream to, Socket near, Socket far, boolean counted) throws IOException {
        byte[] buffer = new byte[4096];
        try {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                if (counted && left.addAndGet(-read) < 0) {
                    cut();
                    return;
                }
                to.write(buffer, 0, read);
                to.flush();
            }
        } finally {
            close(near);
            close(far);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException cut) {
                        // it ends here
                    }
                },
                "cable");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
