package org.evenhand.demo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A mail server for SMTP and IMAP; every address gets a mailbox on first delivery, its password is the address. */
public final class DemoMailServer {

    private final GreenMail server;

    private DemoMailServer(GreenMail server) {
        this.server = server;
    }

    /** Starts on these ports; 0 takes any free one. */
    public static DemoMailServer start(int smtp, int imap) {
        GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imap, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        return new DemoMailServer(server);
    }

    public int smtpPort() {
        return server.getSmtp().getPort();
    }

    public int imapPort() {
        return server.getImap().getPort();
    }

    /** Makes the mailbox of this address, so that it can be read before anything is delivered. */
    public void mailbox(String address) {
        server.setUser(address, address, address);
    }

    public GreenMail greenMail() {
        return server;
    }
}
