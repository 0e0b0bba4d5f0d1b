package org.isnad.archive.name;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The ministries that a name is said to hold, and when: two at one time are held by two of one
 * name.
 *
 * <p>Example: {@code وزير الدفاع محمد أحمد} and {@code وزير الصحة محمد أحمد} in one week.
 */
final class Ministries {

  private static final Set<String> MINISTER = Set.of("وزير", "وزيره", "الوزير", "الوزيره");
  private static final Set<String> NOT_NOW = Set.of("سابق", "السابق", "السابقه", "سابقا", "الاسبق");
  private static final int AT_ONE_TIME_IN_DAYS = 30;

  private record Held(String ministry, @Nullable LocalDate day) {}

  private final List<Held> held = new ArrayList<>(1);

  static Ministries of(Appearance appearance) {
    Ministries ministries = new Ministries();
    ministries.add(appearance);
    return ministries;
  }

  void add(Appearance appearance) {
    for (Named.Office office : appearance.named().offices()) {
      String ministry = ministry(office.title());
      if (!ministry.isEmpty() && !holds(ministry, appearance.day())) {
        held.add(new Held(ministry, appearance.day()));
      }
    }
  }

  private boolean holds(String ministry, @Nullable LocalDate day) {
    return held.stream().anyMatch(h -> h.ministry().equals(ministry) && isAtOneTime(h.day(), day));
  }

  /** Whether the two hold different ministries at one time. */
  boolean differFrom(Ministries other) {
    boolean shared =
        held.stream()
            .anyMatch(h -> other.held.stream().anyMatch(o -> h.ministry().equals(o.ministry())));
    return !shared
        && held.stream()
            .anyMatch(h -> other.held.stream().anyMatch(o -> isAtOneTime(h.day(), o.day())));
  }

  /** The first word of what a minister is minister of; empty for another title. */
  private static String ministry(String title) {
    String[] words = Folding.key(title).split(" ");
    if (words.length < 2 || !MINISTER.contains(words[0])) {
      return "";
    }
    for (String word : words) {
      if (NOT_NOW.contains(word)) {
        return "";
      }
    }
    return NameKey.of(words[1]);
  }

  private static boolean isAtOneTime(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null
        && other != null
        && Math.abs(ChronoUnit.DAYS.between(day, other)) <= AT_ONE_TIME_IN_DAYS;
  }
}
