package org.evenhand.mail;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * Why a letter was not taken, in the mail system's own words where it said any.
 *
 * @param last whether it has said that it never will (RFC 5321, 4.2.1): codes 550 to 559 are about the letter or its
 *     address; the codes below are about the login and the connection, which can be mended
 */
record RelayAnswer(String words, boolean last) {

    private static final int ABOUT_THE_LETTER = 550;
    private static final int END_OF_CODES = 559;

    static RelayAnswer of(Exception failure) {
        RelayAnswer answer = new RelayAnswer(said(failure), false);
        Exception cause = failure;
        while (cause instanceof MessagingException messaging) {
            int code = code(cause);
            if (code != 0) {
                answer = new RelayAnswer(said(cause), code >= ABOUT_THE_LETTER && code <= END_OF_CODES);
            }
            cause = messaging.getNextException();
        }
        return answer;
    }

    private static int code(Exception failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException sending ? sending.getReturnCode() : 0;
    }

    private static String said(Exception failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message.strip();
    }
}
