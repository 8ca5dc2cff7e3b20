package org.knotwise;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A clock that stands still until a test moves it. It starts on Tuesday 22 September 2026, 10:12 in New York. */
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

    public static final Instant START = Instant.parse("2026-09-22T14:12:00Z");

    @Bean
    Movable clock() {
        return new Movable();
    }

    /** The clock itself. */
    public static final class Movable extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(START);

        public void moveTo(Instant instant) {
            now.set(instant);
        }

        public void advance(Duration by) {
            now.updateAndGet(instant -> instant.plus(by));
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now.get(), zone);
        }
    }
}
