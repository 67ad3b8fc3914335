package org.evenhand.register.log;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks an export of the register by itself: that each entry is as its fingerprint says, that none is missing or out of
 * its place, and that all of them together are what the office signed. It reads entry by entry and keeps none.
 */
public final class RegisterVerifier {

    private final Frontier tree = new Frontier();
    private final MessageDigest sha256 = TreeHash.sha256();
    private final CanonicalJson canonical = new CanonicalJson();
    private final Map<Long, Long> withdrawnBy = new HashMap<>();
    private final @Nullable String keptNote;
    private final @Nullable PublicLogKey keptKey;
    private final long keptSize;
    private byte @Nullable [] rootAtKept;

    /**
     * @param keptNote a checkpoint kept from an earlier day, or null
     * @param keptKey the key that the reader trusts, or null for the one in the export
     * @throws MalformedNote if the kept checkpoint is none
     */
    public RegisterVerifier(@Nullable String keptNote, @Nullable PublicLogKey keptKey) {
        this.keptNote = keptNote == null ? null : SignedCheckpoint.plain(keptNote);
        this.keptKey = keptKey;
        this.keptSize =
                this.keptNote == null ? -1 : Checkpoint.parse(this.keptNote).size();
    }

    public Verification verify(InputStream file) throws IOException {
        List<String> findings = new ArrayList<>();
        try {
            noteKeptRoot();
            ExportFile export = new ExportFile();
            export.read(file, this::entry);
            withdrawnBy.forEach((number, by) -> {
                throw new DoesNotHold("Entry " + number + " fails: it is said to be withdrawn by entry " + by
                        + ", and that entry does not withdraw it.");
            });
            findings.add("Each of the " + tree.size() + " entries is as its fingerprint says, and none is missing.");
            PublicLogKey key = key(export);
            findings.add("Together they are what was signed on "
                    + signed(export, key).checkpoint().time() + " with the key " + key.text()
                    + (keptKey == null ? ", which stands in the file itself: compare it with one you trust." : "."));
            earlier(key, findings);
            return new Verification(true, findings);
        } catch (DoesNotHold failure) {
            findings.add(String.valueOf(failure.getMessage()));
            return new Verification(false, findings);
        }
    }

    private void entry(SortedMap<String, @Nullable Object> entry) {
        long expected = tree.size() + 1;
        String name = "Entry " + entry.get("number") + " (" + entry.get("reference") + ")";
        if (!Long.valueOf(expected).equals(entry.get("number"))) {
            throw new DoesNotHold(name + " fails: expected entry " + expected
                    + " in its place. Entries are missing or not in their order.");
        }
        byte[] published = fingerprint(entry.remove("leafHash"), name);
        if (entry.remove("withdrawnBy") instanceof Long by) {
            withdrawnBy.put(expected, by);
        } else {
            byte[] computed = leaf(entry, name);
            if (!Arrays.equals(published, computed)) {
                throw new DoesNotHold(name + " fails: expected the fingerprint " + hex(published)
                        + ", but what stands there has " + hex(computed)
                        + ". The entry or its fingerprint has been changed.");
            }
            if (entry.get("withdraws") instanceof Collection<?> numbers) {
                numbers.forEach(number -> withdrawnBy.remove(number, expected));
            }
        }
        tree.add(published, (node, hash) -> {});
        noteKeptRoot();
    }

    private byte[] leaf(SortedMap<String, @Nullable Object> entry, String name) {
        try {
            canonical.reset();
            canonical.write(entry);
        } catch (IllegalArgumentException e) {
            throw new DoesNotHold(name + " fails: expected text in Unicode, but it holds half a character.");
        }
        sha256.update((byte) 0);
        sha256.update(canonical.buffer(), 0, canonical.length());
        return sha256.digest();
    }

    private static byte[] fingerprint(@Nullable Object written, String name) {
        try {
            if (written instanceof String hex && hex.length() == 64) {
                return HexFormat.of().parseHex(hex);
            }
        } catch (IllegalArgumentException e) {
            // answered below
        }
        throw new DoesNotHold(name + " fails: expected a fingerprint of 64 hexadecimal digits, but found "
                + (written == null ? "none" : "“" + written + "”") + ".");
    }

    private void noteKeptRoot() {
        if (tree.size() == keptSize) {
            rootAtKept = tree.root();
        }
    }

    private PublicLogKey key(ExportFile export) {
        String written = export.head("publicKey");
        if (keptKey != null) {
            return keptKey;
        }
        try {
            return PublicLogKey.parse(written == null ? "" : written);
        } catch (MalformedNote e) {
            throw new DoesNotHold("The public key in the file is none: " + e.getMessage() + ".");
        }
    }

    private SignedCheckpoint signed(ExportFile export, PublicLogKey key) {
        String note = export.head("checkpoint");
        SignedCheckpoint signed = open(note == null ? "" : note, key, "The checkpoint in the file does not hold: ");
        Checkpoint checkpoint = signed.checkpoint();
        if (checkpoint.size() != tree.size()) {
            throw new DoesNotHold("Signed were " + checkpoint.size() + " entries, but the file has " + tree.size()
                    + ": entries " + (Math.min(checkpoint.size(), tree.size()) + 1) + " to "
                    + Math.max(checkpoint.size(), tree.size())
                    + (checkpoint.size() > tree.size() ? " are missing." : " were added."));
        }
        if (!Arrays.equals(checkpoint.root(), tree.root())) {
            throw new DoesNotHold("The entries are not those that were signed: expected the root "
                    + hex(checkpoint.root()) + ", but they have " + hex(tree.root())
                    + ". An entry has been replaced together with its fingerprint.");
        }
        return signed;
    }

    private void earlier(PublicLogKey key, List<String> findings) {
        if (keptNote == null) {
            return;
        }
        Checkpoint kept =
                open(keptNote, key, "The earlier checkpoint does not hold: ").checkpoint();
        if (rootAtKept == null) {
            throw new DoesNotHold("The earlier checkpoint speaks of " + kept.size() + " entries, but the file has only "
                    + tree.size() + ": entries have been taken away.");
        }
        if (!Arrays.equals(kept.root(), rootAtKept)) {
            throw new DoesNotHold("The first " + kept.size() + " entries are not those of the earlier checkpoint of "
                    + kept.time() + ": the register has been rewritten since.");
        }
        findings.add("The first " + kept.size() + " entries are those of the earlier checkpoint of " + kept.time()
                + ": nothing has been changed or taken away since.");
    }

    private static SignedCheckpoint open(String note, PublicLogKey key, String what) {
        try {
            return SignedCheckpoint.open(note, key);
        } catch (MalformedNote e) {
            throw new DoesNotHold(what + e.getMessage() + ".");
        }
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
