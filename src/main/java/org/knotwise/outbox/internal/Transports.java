package org.knotwise.outbox.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.knotwise.outbox.Channel;
import org.knotwise.outbox.Reachable;
import org.springframework.stereotype.Component;

/** The channels that are set up, and which of them suits a notice. */
@Component
public class Transports {

    private final Map<Channel, Transport> byChannel = new EnumMap<>(Channel.class);

    public Transports(List<Transport> all) {
        all.forEach(transport -> byChannel.put(transport.channel(), transport));
    }

    public boolean isSetUp(Channel channel) {
        Transport transport = byChannel.get(channel);
        return transport != null && transport.isSetUp();
    }

    boolean isAnySetUp() {
        return byChannel.values().stream().anyMatch(Transport::isSetUp);
    }

    /**
     * What is urgent goes as a text message where that is possible, all else by e-mail; a channel that is not set up is
     * taken only if there is no other, and then the notice waits for it.
     *
     * @return empty if the recipient has no address or agreed to no channel
     */
    static Optional<Channel> choose(Reachable recipient, boolean urgent, Predicate<Channel> isSetUp) {
        List<Channel> wished = urgent ? List.of(Channel.TEXT, Channel.EMAIL) : List.of(Channel.EMAIL, Channel.TEXT);
        List<Channel> possible = wished.stream()
                .filter(channel -> address(recipient, channel).isPresent())
                .toList();
        return possible.stream()
                .filter(isSetUp)
                .findFirst()
                .or(() -> possible.stream()
                        .filter(channel -> channel == Channel.EMAIL)
                        .findFirst());
    }

    static Optional<String> address(Reachable recipient, Channel channel) {
        return Optional.ofNullable(
                switch (channel) {
                    case EMAIL -> recipient.email();
                    case TEXT -> recipient.phone();
                });
    }

    Transport of(Channel channel) {
        Transport transport = byChannel.get(channel);
        if (transport == null) {
            throw new IllegalStateException("Nothing carries " + channel);
        }
        return transport;
    }
}
