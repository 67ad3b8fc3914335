package org.evenhand.register.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.evenhand.register.ListedEntry;
import org.evenhand.register.PublishedEntry;
import org.springframework.context.MessageSource;

/** The newest entries as an Atom feed (RFC 4287), so that anyone can follow the register without leaving an address. */
final class AtomFeed {

    private static final String NOT_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";
    private static final String EMPTY_SINCE = "1970-01-01";

    private final OutputStream out;
    private final PublicAddress address;
    private final MessageSource messages;
    private final Locale locale;

    AtomFeed(OutputStream out, PublicAddress address, MessageSource messages, Locale locale) {
        this.out = out;
        this.address = address;
        this.messages = messages;
        this.locale = locale;
    }

    void write(String office, List<ListedEntry> entries) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", locale.getLanguage());
            text(xml, "title", words("register.title") + " – " + office);
            text(xml, "id", address.of("/register"));
            link(xml, "self", "/register.atom");
            link(xml, "alternate", "/register");
            text(
                    xml,
                    "updated",
                    moment(
                            entries.isEmpty()
                                    ? EMPTY_SINCE
                                    : entries.get(0).entry().datePublished().toString()));
            xml.writeStartElement("author");
            text(xml, "name", office);
            xml.writeEndElement();
            for (var listed : entries) {
                entry(xml, listed.entry());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void entry(XMLStreamWriter xml, PublishedEntry entry) throws XMLStreamException {
        var page = "/register/" + entry.reference() + "#entry-" + entry.number();
        xml.writeStartElement("entry");
        text(xml, "title", entry.reference() + ": " + words("category." + entry.category()));
        text(xml, "id", address.of(page));
        link(xml, "alternate", page);
        text(xml, "updated", moment(entry.datePublished().toString()));
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.category().name());
        text(xml, "content", content(entry));
        xml.writeEndElement();
    }

    private String content(PublishedEntry entry) {
        if (entry.withdrawnBy() != null) {
            return words("register.withdrawnBy", entry.withdrawnBy().toString());
        }
        var said = words("register.sought") + ": " + entry.informationSought() + "\n\n" + words("register.provided")
                + ": " + entry.informationProvided();
        return entry.change() == null
                ? said
                : words("register.change." + entry.change(), String.valueOf(entry.supersedes())) + " " + entry.reason()
                        + (entry.informationSought().isEmpty() ? "" : "\n\n" + said);
    }

    private void link(XMLStreamWriter xml, String relation, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address.of(path));
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll(NOT_XML, "�"));
        xml.writeEndElement();
    }

    private static String moment(String day) {
        return day + "T00:00:00Z";
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
