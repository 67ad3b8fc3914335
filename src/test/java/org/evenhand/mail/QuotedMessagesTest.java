package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedMessagesTest {

    @Test
    void eachMessageInATextIsFoundOutermostFirst() {
        var found = QuotedMessages.in("""
                Please see below.

                From: Clerk <clerk@police.example>
                Sent: 28 February 2026 09:30
                To: desk@police.example; other@police.example;
                 third@police.example
                Cc: copy@police.example
                Subject: FW: Burglary

                Pass it on

                On 27 Feb 2026 at 08:00, Jo Candidate <jo@candidate.example> wrote:
                > How many?
                > Jo
                """);

        assertThat(found).hasSize(2);
        assertThat(found.get(0).senderAddress()).isEqualTo("clerk@police.example");
        assertThat(found.get(0).recipients()).contains("desk@police.example", "third@police.example");
        assertThat(found.get(0).subject()).isEqualTo("FW: Burglary");
        assertThat(found.get(0).body()).startsWith("Pass it on");
        assertThat(found.get(1).senderName()).isEqualTo("Jo Candidate");
        assertThat(found.get(1).senderAddress()).isEqualTo("jo@candidate.example");
        assertThat(found.get(1).sentAt()).isEqualTo(Instant.parse("2026-02-27T08:00:00Z"));
        assertThat(found.get(1).body()).isEqualTo("How many?\nJo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: the beginning we asked:\nwhat is to be done?",
                "From: jo@candidate.example",
                "To: all\nSubject: x\nSent: 27 February 2026 09:30",
                "On the whole, I agree: <b>",
            })
    void wordsThatOnlyLookLikeHeadingsAreNone(String text) {
        assertThat(QuotedMessages.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a b", "From: a@b\nDate: x\nTo: y\n", "> From: ", "On 1 <", "From: x\n\n"})
    void aTextMadeToBeSlowIsReadAtOnce(String piece) {
        String text = piece.repeat(3_000_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> QuotedMessages.in(text));
    }
}
