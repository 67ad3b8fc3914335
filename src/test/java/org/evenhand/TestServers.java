package org.evenhand;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.evenhand.demo.DemoDatabase;
import org.evenhand.demo.DemoEvenhand;
import org.evenhand.demo.DemoMailServer;
import org.evenhand.register.log.LogKey;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** One database server for all tests of a run, and for each application a database and a mail server of its own. */
public class TestServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger APPLICATIONS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DemoMailServer mail = DemoMailServer.start(0, 0);
        context.getBeanFactory().registerSingleton("demoMailServer", mail);
        context.getBeanFactory().registerSingleton("demoDatabase", Server.DATABASE);
        DemoEvenhand.tell(context, Server.DATABASE.url("evenhand_" + APPLICATIONS.incrementAndGet()), mail);
        if (context.getEnvironment().matchesProfiles("demo")) {
            DemoEvenhand.tell(context, "signing key", Map.of("EVENHAND_REGISTER_SIGNING_KEY", LogKey.newPem()));
        }
    }

    private static final class Server {

        static final DemoDatabase DATABASE = start();

        private static DemoDatabase start() {
            // each of the machines that share the tests has one of its own
            Path data = Path.of("target", "postgresql-" + System.getProperty("tests.fork", "fork-1"));
            FileSystemUtils.deleteRecursively(data.toFile());
            DemoDatabase database = DemoDatabase.start(data, Boolean.getBoolean("tests.durable"));
            // behind the applications, which still use it while they close
            SpringApplication.getShutdownHandlers().add(database::stop);
            return database;
        }
    }
}
