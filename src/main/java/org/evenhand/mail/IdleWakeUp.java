package org.evenhand.mail;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has each server tell of new mail at once (IMAP IDLE), which only brings the next poll forward: what it misses, the poll
 * finds. One thread a mailbox, which reconnects by itself.
 */
@Component
class IdleWakeUp implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IdleWakeUp.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(60);

    /** Servers may end an idle connection after half an hour (RFC 2177); before that it is made anew. */
    private static final Duration SILENCE = Duration.ofMinutes(25);

    private final Mailbox mailbox;
    private final MailConnections connections;
    private final Runnable wake;
    private final List<Thread> threads = new ArrayList<>();
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    @Autowired
    IdleWakeUp(Mailbox mailbox, MailConnections connections, MailFetcher fetcher) {
        this(mailbox, connections, fetcher::poll);
    }

    IdleWakeUp(Mailbox mailbox, MailConnections connections, Runnable wake) {
        this.mailbox = mailbox;
        this.connections = connections;
        this.wake = wake;
    }

    @Override
    public void start() {
        if (mailbox.idle()) {
            stopped = new CountDownLatch(1);
            mailbox.accounts().forEach(account -> {
                Thread thread = new Thread(() -> watch(account), "mailbox-idle");
                thread.setDaemon(true);
                thread.start();
                threads.add(thread);
            });
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        threads.forEach(Thread::interrupt);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void watch(MailAccount account) {
        while (isRunning()) {
            long began = System.nanoTime();
            try (Store store = connections.connect(account, SILENCE);
                    Folder folder = store.getFolder(account.folder())) {
                folder.open(Folder.READ_ONLY);
                folder.addMessageCountListener(new MessageCountAdapter() {
                    @Override
                    public void messagesAdded(MessageCountEvent event) {
                        wake.run();
                    }
                });
                wake.run(); // what came while nobody listened
                while (isRunning()) {
                    ((IMAPFolder) folder).idle();
                }
            } catch (MessagingException | RuntimeException e) {
                LOG.info(
                        "A mailbox tells of no new mail for now: {}",
                        e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void pause() {
        try {
            stopped.await(BETWEEN_ATTEMPTS.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
