package org.knotwise.series;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.RoomId;

/**
 * The places of one day: every therapist with every room at every time of day. What it costs to go from a place of one
 * session to a place of the next is a sum of what the change of therapist, of room and of the time of day cost, each by
 * itself; so the cheapest way from every place to some place is found by three sweeps over the grid instead of by
 * comparing all with all.
 */
final class Grid {

    private final Map<AccountId, Integer> therapists;
    private final Map<RoomId, Integer> rooms;
    private final int[] minutes;

    Grid(Collection<List<FreeTime>> lists, PlacingClock clock) {
        therapists = numbered(lists, FreeTime::therapist);
        rooms = numbered(lists, FreeTime::room);
        minutes = lists.stream()
                .flatMap(list -> list.stream().map(FreeTime::start).distinct())
                .mapToInt(clock::minute)
                .sorted()
                .distinct()
                .toArray();
    }

    int size() {
        return therapists.size() * rooms.size() * minutes.length;
    }

    int cell(FreeTime time, int minute) {
        return (therapists.getOrDefault(time.therapist(), 0) * rooms.size() + rooms.getOrDefault(time.room(), 0))
                        * minutes.length
                + Arrays.binarySearch(minutes, minute);
    }

    /** What it costs to go from one place to another. */
    int change(int from, int to) {
        int minute = PlacingCosts.start(minutes[to % minutes.length] - minutes[from % minutes.length]);
        return minute
                + (room(from) == room(to) ? 0 : PlacingCosts.CHANGE_OF_ROOM)
                + (therapist(from) == therapist(to) ? 0 : PlacingCosts.CHANGE_OF_THERAPIST);
    }

    int room(int cell) {
        return cell / minutes.length % rooms.size();
    }

    private int therapist(int cell) {
        return cell / minutes.length / rooms.size();
    }

    /** Lowers each number to the least of going from there to any other place and of the number there. */
    void spread(long[] numbers) {
        for (int row = 0; row < numbers.length; row += minutes.length) {
            spreadOverTheDay(numbers, row);
        }
        int ofTherapist = rooms.size() * minutes.length;
        for (int block = 0; block < numbers.length; block += ofTherapist) {
            for (int place = block; place < block + minutes.length; place++) {
                level(numbers, place, minutes.length, block + ofTherapist, PlacingCosts.CHANGE_OF_ROOM);
            }
        }
        for (int place = 0; place < ofTherapist; place++) {
            level(numbers, place, ofTherapist, numbers.length, PlacingCosts.CHANGE_OF_THERAPIST);
        }
    }

    private void spreadOverTheDay(long[] numbers, int row) {
        for (int i = 1; i < minutes.length; i++) {
            long fromEarlier = numbers[row + i - 1] + PlacingCosts.start(minutes[i] - minutes[i - 1]);
            numbers[row + i] = Math.min(numbers[row + i], fromEarlier);
        }
        for (int i = minutes.length - 2; i >= 0; i--) {
            long fromLater = numbers[row + i + 1] + PlacingCosts.start(minutes[i + 1] - minutes[i]);
            numbers[row + i] = Math.min(numbers[row + i], fromLater);
        }
    }

    private static void level(long[] numbers, int from, int step, int end, int change) {
        long least = Long.MAX_VALUE - change;
        for (int i = from; i < end; i += step) {
            least = Math.min(least, numbers[i]);
        }
        for (int i = from; i < end; i += step) {
            numbers[i] = Math.min(numbers[i], least + change);
        }
    }

    private static <T> Map<T, Integer> numbered(Collection<List<FreeTime>> lists, Function<FreeTime, T> what) {
        Map<T, Integer> numbers = new HashMap<>();
        lists.forEach(list -> list.forEach(time -> numbers.putIfAbsent(what.apply(time), numbers.size())));
        return numbers;
    }
}
