package org.evenhand;

import java.util.Arrays;
import java.util.List;
import org.evenhand.register.log.VerifyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Evenhand: the election-period protocols of a commissioner's office, made executable. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Evenhand {

    /** Starts the application, or does what its first argument asks for instead ({@code verify}, {@code --help}). */
    public static void main(String[] args) {
        List<String> arguments = Arrays.asList(args);
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        switch (command) {
            case "verify" ->
                System.exit(new VerifyCommand(System.out, System.err).run(arguments.subList(1, arguments.size())));
            case "help", "--help", "-h" -> System.out.print(VerifyCommand.HELP);
            default -> SpringApplication.run(Evenhand.class, args);
        }
    }
}
