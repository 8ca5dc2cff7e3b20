package org.knotwise.health.internal;

import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Tracer;
import org.knotwise.shared.ui.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the atlas once, at start, and tells it who reads; it has no Spring in it itself. */
@Configuration(proxyBeanMethods = false)
class AtlasConfiguration {

    @Bean
    Atlas atlas() {
        return Atlas.load().readBy(Words::locale);
    }

    @Bean
    Tracer tracer(Atlas atlas) {
        return new Tracer(atlas);
    }
}
