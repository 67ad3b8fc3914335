package org.evenhand.intake;

import org.evenhand.mail.ReceivedMail;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much of a message is kept with its case. What is beyond is noted by name, size and digest, and stays in the message
 * as it arrived.
 *
 * @param maxSize the largest attachment
 * @param maxCount how many attachments of one message
 */
@ConfigurationProperties("evenhand.mail.attachments")
record AttachmentLimits(DataSize maxSize, int maxCount) {

    boolean allow(ReceivedMail.Attachment file, int before) {
        return before < maxCount && file.content().length <= maxSize.toBytes();
    }
}
