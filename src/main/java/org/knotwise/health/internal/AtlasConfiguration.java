package org.knotwise.health.internal;

import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Tracer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the atlas once, at start; it has no Spring in it itself. */
@Configuration(proxyBeanMethods = false)
class AtlasConfiguration {

    @Bean
    Atlas atlas() {
        return Atlas.load();
    }

    @Bean
    Tracer tracer(Atlas atlas) {
        return new Tracer(atlas);
    }
}
