package org.evenhand.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail system that answers as a test says, and remembers what it was told. */
final class ScriptedRelay implements AutoCloseable {

    final List<String> commands = new CopyOnWriteArrayList<>();
    final Map<String, String> answers = new ConcurrentHashMap<>(Map.of(
            "EHLO", "250-relay\r\n250 AUTH XOAUTH2 LOGIN PLAIN",
            "AUTH", "235 2.7.0 Accepted",
            "MAIL", "250 2.1.0 Ok",
            "RCPT", "250 2.1.5 Ok",
            "DATA", "354 End data with <CR><LF>.<CR><LF>",
            ".", "250 2.0.0 Ok: queued as 4F2A",
            "QUIT", "221 2.0.0 Bye"));

    private final ServerSocket server;

    ScriptedRelay() {
        try {
            server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "scripted relay");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                talk(client);
            } catch (IOException closed) {
                // the test is over, or the client has gone
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = client.getOutputStream();
        say(out, "220 relay ready");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data && !line.equals(".")) {
                continue;
            }
            commands.add(line);
            String command = line.split(" ")[0];
            String answer = answers.getOrDefault(command, "250 Ok");
            data = command.equals("DATA") && answer.startsWith("354");
            say(out, answer);
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
