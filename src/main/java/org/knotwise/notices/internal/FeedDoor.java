package org.knotwise.notices.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.knotwise.notices.CalendarFeeds;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where calendar programs read along. A wrong address and a void one look the same. */
@RestController
class FeedDoor {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final CalendarFeeds feeds;
    private final WrongTokens wrong;

    FeedDoor(CalendarFeeds feeds, WrongTokens wrong) {
        this.feeds = feeds;
        this.wrong = wrong;
    }

    @GetMapping("/feed/{token:.+}.ics")
    ResponseEntity<byte[]> read(@PathVariable("token") String token, HttpServletRequest request) {
        String from = request.getRemoteAddr();
        if (wrong.areTooMany(from)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        return feeds.read(token)
                .map(calendar -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                        .header("X-Robots-Tag", "noindex")
                        .body(calendar.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> {
                    wrong.add(from);
                    return ResponseEntity.notFound()
                            .cacheControl(CacheControl.noStore())
                            .build();
                });
    }
}
