package org.knotwise.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.outbox.NoticeId;
import tools.jackson.databind.json.JsonMapper;

/** Text messages as a gateway receives them, and what its answers mean. */
class TextTransportTest {

    private final AtomicInteger answer = new AtomicInteger(202);
    private final List<String> asked = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private HttpServer gateway;

    @SuppressWarnings("NullAway.Init") // set before each test
    TextTransportTest() {}

    @BeforeEach
    void aGateway() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/send", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        gateway.start();
    }

    @AfterEach
    void closed() {
        gateway.stop(0);
    }

    @Test
    void theMessageIsHandedOverWithItsNumberItsIdAndTheToken() {
        transport().send(message());

        assertThat(JsonMapper.shared().readTree(asked.getFirst()))
                .isEqualTo(JsonMapper.shared().readTree("""
                                        {"id": "the-id", "to": "+15045550131", "text": "Grüße: \\"11:00\\""}
                                        """));
        assertThat(tokens).containsExactly("Bearer secret");
    }

    @Test
    void whatTheGatewayWillNeverTakeIsRefusedForGood() {
        answer.set(422);
        assertThatThrownBy(() -> transport().send(message())).isInstanceOf(Transport.Refused.class);
    }

    @Test
    void whatItDoesNotTakeNowWaits() {
        for (int status : List.of(401, 429, 500, 503)) {
            answer.set(status);
            assertThatThrownBy(() -> transport().send(message()))
                    .as("%s", status)
                    .isInstanceOf(Transport.Unreachable.class);
        }
        gateway.stop(0);
        assertThatThrownBy(() -> transport().send(message())).isInstanceOf(Transport.Unreachable.class);
    }

    @Test
    void itIsOffUntilSomebodySaysWhereTheGatewayIs() {
        assertThat(new TextTransport(new TextGateway("", "")).isSetUp()).isFalse();
        assertThat(transport().isSetUp()).isTrue();
    }

    private TextTransport transport() {
        return new TextTransport(
                new TextGateway("http://localhost:" + gateway.getAddress().getPort() + "/send", "secret"));
    }

    private static Outgoing message() {
        return new Outgoing(NoticeId.random(), "the-id", "+15045550131", "", "Grüße: \"11:00\"", List.of());
    }
}
