package org.knotwise.outbox.internal;

import java.time.Duration;
import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * How mail leaves the house, as the operator says in the environment.
 *
 * @param host empty if mail is not set up
 * @param user empty if the server asks for none
 * @param from the address that mail comes from; empty if mail is not set up
 * @param security how the way to the server is kept from being read
 */
@ConfigurationProperties("knotwise.mail")
public record MailServer(String host, int port, String user, String password, String from, Security security) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** How the way to the server is kept from being read. */
    public enum Security {
        /** Encrypted after the first words; a server that cannot is refused. */
        STARTTLS,
        /** Encrypted from the beginning. */
        TLS,
        /** Not at all: only for a server on the same machine. */
        NONE
    }

    boolean isSetUp() {
        return !host.isBlank() && !from.isBlank();
    }

    /** What stands behind the at sign; message ids end with it. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        Properties properties = sender.getJavaMailProperties();
        if (!user.isBlank()) {
            sender.setUsername(user);
            sender.setPassword(password);
            properties.setProperty("mail.smtp.auth", "true");
        }
        // Or the name of this machine would be looked up for each mail, which takes long where there is none.
        properties.setProperty("mail.from", from);
        properties.setProperty("mail.smtp.localhost", domain());
        String patience = String.valueOf(PATIENCE.toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        switch (security) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
                properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            }
            case TLS -> {
                properties.setProperty("mail.smtp.ssl.enable", "true");
                properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            }
            case NONE -> {}
        }
        return sender;
    }

    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
