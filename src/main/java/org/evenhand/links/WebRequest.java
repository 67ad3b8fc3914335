package org.evenhand.links;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Asks one server for one page and reads the head of its answer, never the page. It connects to the address that was looked
 * at, and to no other: a name that means something else a moment later (DNS rebinding) leads nowhere.
 */
final class WebRequest {

    private static final int MOST_BYTES = 16_384;
    private static final String HEAD_END = "\r\n\r\n";

    private final URI page;
    private final InetSocketAddress server;
    private final long until;

    /** @param until when to give up, as {@link System#nanoTime()} counts */
    WebRequest(URI page, InetSocketAddress server, long until) {
        this.page = page;
        this.server = server;
        this.until = until;
    }

    /** The head of an answer. */
    record Answer(int status, Optional<String> location) {}

    Answer send() throws IOException {
        try (Socket socket = connected()) {
            socket.getOutputStream().write(question());
            socket.getOutputStream().flush();
            return parsed(head(socket));
        }
    }

    private Socket connected() throws IOException {
        Socket plain = new Socket();
        try {
            plain.connect(server, remaining());
            plain.setSoTimeout(remaining());
            return "https".equalsIgnoreCase(page.getScheme()) ? secured(plain) : plain;
        } catch (IOException | RuntimeException failed) {
            plain.close();
            throw failed;
        }
    }

    private Socket secured(Socket plain) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secure = (SSLSocket) factory.createSocket(plain, page.getHost(), server.getPort(), true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private byte[] question() {
        String path = page.getRawPath() == null || page.getRawPath().isEmpty() ? "/" : page.getRawPath();
        String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
        String host = page.getPort() < 0 ? page.getHost() : page.getHost() + ":" + page.getPort();
        return ("GET " + path + query + " HTTP/1.1\r\nHost: " + host
                        + "\r\nUser-Agent: Evenhand link check\r\nAccept: */*\r\nConnection: close" + HEAD_END)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private String head(Socket socket) throws IOException {
        InputStream answer = socket.getInputStream();
        var read = new ByteArrayOutputStream();
        byte[] some = new byte[2048];
        while (read.size() < MOST_BYTES) {
            socket.setSoTimeout(remaining());
            int count = answer.read(some);
            if (count < 0) {
                break;
            }
            read.write(some, 0, count);
            if (read.toString(StandardCharsets.ISO_8859_1).contains(HEAD_END)) {
                break;
            }
        }
        return read.toString(StandardCharsets.ISO_8859_1);
    }

    private static Answer parsed(String head) throws IOException {
        String[] lines = head.split("\r\n");
        if (!lines[0].matches("HTTP/1\\.[01] [1-5]\\d\\d.*")) {
            throw new ProtocolException("No answer of a web server");
        }
        Optional<String> location = Optional.empty();
        for (int i = 1; i < lines.length && !lines[i].isEmpty(); i++) {
            if (lines[i].regionMatches(true, 0, "location:", 0, 9)) {
                location = Optional.of(lines[i].substring(9).strip());
            }
        }
        return new Answer(Integer.parseInt(lines[0].substring(9, 12)), location);
    }

    private int remaining() throws SocketTimeoutException {
        long left = (until - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("It takes too long");
        }
        return (int) left;
    }
}
