package org.knotwise.outbox;

import org.knotwise.outbox.internal.MailServer;
import org.knotwise.outbox.internal.Transports;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which channels are set up, and under which addresses the practice is known outside. */
@Component
public class Channels {

    private final Transports transports;
    private final MailServer mail;
    private final String url;

    Channels(Transports transports, MailServer mail, @Value("${knotwise.url}") String url) {
        this.transports = transports;
        this.mail = mail;
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Whether something can be sent by it. */
    public boolean isSetUp(Channel channel) {
        return transports.isSetUp(channel);
    }

    /** The address that mail comes from; empty if mail is not set up. */
    public String from() {
        return mail.from();
    }

    /** The address of a page, such as {@code join}. */
    public String address(String page) {
        return url + "/" + page;
    }

    /** Where clients sign in. */
    public String portal() {
        return address("my");
    }
}
