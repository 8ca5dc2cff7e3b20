package org.knotwise.outbox.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where text messages are handed over, as the operator says in the environment.
 *
 * @param url empty if there are none
 * @param token sent along so that the gateway knows who asks; empty if it needs none
 */
@ConfigurationProperties("knotwise.text")
public record TextGateway(String url, String token) {

    @Override
    public String toString() {
        return "TextGateway[" + url + "]";
    }
}
