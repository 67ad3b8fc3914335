package org.evenhand.register.log;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command {@code verify}: checks an export without a database and says in words what came of it. */
public final class VerifyCommand {

    public static final String HELP = """
            Evenhand: the election-period protocols of a commissioner's office, made executable.

              java -jar evenhand.jar                     starts the application; README.md lists its settings
              java -jar evenhand.jar verify FILE [--checkpoint OLD] [--key KEY]
                                                         checks an export of the public register, offline
              java -jar evenhand.jar --help              shows this

            verify
              FILE              an export as /register.json serves it; - reads it from the standard input
              --checkpoint OLD  a file with a checkpoint kept from an earlier day: also checks that nothing signed
                                then has been changed or taken away since
              --key KEY         the office's public key as text or in a file, as /register/key serves it; without it
                                the key in the export is taken and shown

              Exit code 0: all holds. 1: something does not, the first failing entry is named. 2: nothing could be
              checked, because a file could not be read or the command was not understood.
            """;

    private static final int HOLDS = 0;
    private static final int FAILS = 1;
    private static final int NOT_CHECKED = 2;

    private final PrintStream out;
    private final PrintStream err;

    public VerifyCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Checks as these arguments say and returns the exit code. */
    public int run(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        String file = null;
        String old = null;
        String key = null;
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            if (argument.equals("--checkpoint") && !rest.isEmpty()) {
                old = rest.pop();
            } else if (argument.equals("--key") && !rest.isEmpty()) {
                key = rest.pop();
            } else if (file == null && (argument.equals("-") || !argument.startsWith("-"))) {
                file = argument;
            } else {
                return refuse("Not understood: " + argument + "\n\n" + HELP);
            }
        }
        return file == null ? refuse("Say which file to check.\n\n" + HELP) : check(file, old, key);
    }

    private int check(String file, @Nullable String old, @Nullable String key) {
        try (InputStream export =
                new BufferedInputStream(file.equals("-") ? System.in : Files.newInputStream(Path.of(file)), 1 << 16)) {
            Verification verification = new RegisterVerifier(
                            old == null ? null : Files.readString(Path.of(old)),
                            key == null ? null : PublicLogKey.parse(textOf(key)))
                    .verify(export);
            out.println(verification.holds() ? "The register holds." : "The register does NOT hold.");
            verification.findings().forEach(finding -> out.println("- " + finding));
            return verification.holds() ? HOLDS : FAILS;
        } catch (IOException e) {
            return refuse("Cannot read " + e.getMessage());
        } catch (MalformedNote e) {
            return refuse("The checkpoint or key you gave cannot be used: " + e.getMessage() + ".");
        }
    }

    private static String textOf(String key) throws IOException {
        return Files.exists(Path.of(key)) ? Files.readString(Path.of(key)) : key;
    }

    private int refuse(String why) {
        err.println(why);
        return NOT_CHECKED;
    }
}
