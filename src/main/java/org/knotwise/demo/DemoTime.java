package org.knotwise.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Gives the demonstration a clock that its year can be lived through with. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoTime {

    @Bean
    DemoClock clock() {
        return new DemoClock();
    }
}
