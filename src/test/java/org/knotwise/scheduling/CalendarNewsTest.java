package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CalendarNewsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 22);

    @Test
    void arriveAsTheyWereSent() {
        var news = new CalendarNews(Set.of(DAY, DAY.plusDays(3)));

        assertThat(CalendarNews.of(news.message())).isEqualTo(news);
        assertThat(news.message()).isEqualTo("2026-09-22,2026-09-25");
        assertThat(CalendarNews.of(CalendarNews.ofAnyDay().message())).isEqualTo(CalendarNews.ofAnyDay());
    }

    @Test
    void whatCannotBeReadMayBeAnyDay() {
        assertThat(CalendarNews.of("yesterday")).isEqualTo(CalendarNews.ofAnyDay());
    }

    @Test
    void concernOnlyWhoeverShowsOneOfTheDays() {
        var news = new CalendarNews(Set.of(DAY));

        assertThat(news.concerns(DAY, DAY)).isTrue();
        assertThat(news.concerns(DAY.plusDays(1), DAY.plusDays(7))).isFalse();
        assertThat(news.concerns(DAY.minusDays(7), DAY.minusDays(1))).isFalse();
        assertThat(CalendarNews.ofAnyDay().concerns(DAY, DAY)).isTrue();
    }

    @Test
    void stayShort() {
        var many = new CalendarNews(DAY.datesUntil(DAY.plusDays(500)).collect(Collectors.toSet()));

        assertThat(many).isEqualTo(CalendarNews.ofAnyDay());
    }
}
