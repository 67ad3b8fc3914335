package org.evenhand.mail;

/** One copy of a message in a mailbox, as IMAP names it (RFC 3501: the pair of validity and number is never reused). */
record MailCopy(String mailbox, long uidValidity, long uid) {}
