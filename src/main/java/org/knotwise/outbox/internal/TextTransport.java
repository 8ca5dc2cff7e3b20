package org.knotwise.outbox.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.knotwise.outbox.Channel;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text messages by a gateway that takes JSON: {@code {"id": ..., "to": "+15045550131", "text": ...}}. Any 2xx means that it
 * took the message; the id is the same when one is sent again, so that a gateway which knows it need not send it twice.
 */
final class TextTransport implements Transport {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int TOO_MANY = 429;
    private static final int TOO_SLOW = 408;

    private final TextGateway gateway;
    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    TextTransport(TextGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public Channel channel() {
        return Channel.TEXT;
    }

    @Override
    public boolean isSetUp() {
        return !gateway.url().isBlank();
    }

    @Override
    public void send(Outgoing message) {
        int status = status(request(message));
        if (status / 100 == 2) {
            return;
        }
        boolean forGood = status / 100 == 4 && status != TOO_MANY && status != TOO_SLOW;
        if (status == 401 || status == 403) {
            throw new Unreachable("gatewaySignIn", new IOException("HTTP " + status));
        }
        if (forGood) {
            throw new Refused("number");
        }
        throw new Unreachable("gateway", new IOException("HTTP " + status));
    }

    private HttpRequest request(Outgoing message) {
        String body =
                json.writeValueAsString(Map.of("id", message.messageId(), "to", message.to(), "text", message.text()));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway.url()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", message.messageId())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!gateway.token().isBlank()) {
            request.header("Authorization", "Bearer " + gateway.token());
        }
        return request.build();
    }

    private int status(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new Unreachable("gateway", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("gateway", e);
        }
    }
}
