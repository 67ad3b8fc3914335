package org.evenhand.register.log;

import java.util.Arrays;
import java.util.Base64;

/**
 * A checkpoint and its signature, as a C2SP signed note: the text, an empty line, and the line of the signature.
 *
 * @param note the whole note, as it is served, kept and mailed
 */
public record SignedCheckpoint(Checkpoint checkpoint, String note) {

    private static final String SIGNATURE = "\n— ";
    private static final int HINT = 4;

    /** Signs a checkpoint with the key of the log it belongs to. */
    public static SignedCheckpoint sign(Checkpoint checkpoint, LogKey key) {
        byte[] hint = key.publicKey().hint();
        byte[] signature = key.sign(checkpoint.text());
        byte[] both = Arrays.copyOf(hint, HINT + signature.length);
        System.arraycopy(signature, 0, both, HINT, signature.length);
        return new SignedCheckpoint(
                checkpoint,
                checkpoint.text() + SIGNATURE + key.publicKey().name() + " "
                        + Base64.getEncoder().encodeToString(both) + "\n");
    }

    /**
     * Reads a note and checks its signature; signatures by other keys, such as those of witnesses, are passed over.
     *
     * @throws MalformedNote if it is no checkpoint, or not signed with this key
     */
    public static SignedCheckpoint open(String note, PublicLogKey key) {
        String unix = plain(note);
        int end = unix.indexOf("\n" + SIGNATURE);
        if (end < 0) {
            throw new MalformedNote("it carries no signature");
        }
        String text = unix.substring(0, end + 1);
        boolean signed = unix.substring(end + 2)
                .lines()
                .filter(line -> line.startsWith("— " + key.name() + " "))
                .anyMatch(line -> signs(line.substring(line.lastIndexOf(' ') + 1), text, key));
        if (!signed) {
            throw new MalformedNote("its signature is not by the key " + key.name() + "+" + key.id());
        }
        return new SignedCheckpoint(Checkpoint.parse(text), unix);
    }

    /** A note as it was signed, whatever copying from a message has done to its line ends. */
    static String plain(String note) {
        return note.replace("\r\n", "\n").strip() + "\n";
    }

    private static boolean signs(String encoded, String text, PublicLogKey key) {
        try {
            byte[] both = Base64.getDecoder().decode(encoded);
            return both.length > HINT
                    && Base64.getEncoder().encodeToString(both).equals(encoded)
                    && Arrays.equals(Arrays.copyOf(both, HINT), key.hint())
                    && key.verify(text, Arrays.copyOfRange(both, HINT, both.length));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
