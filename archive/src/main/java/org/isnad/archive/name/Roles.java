package org.isnad.archive.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who held what when, as articles tell it.
 *
 * <p>Example: {@code وزير الدفاع} of روسيا in articles from May to June, {@code أمين مجلس الأمن} in
 * one of July.
 */
public final class Roles {

  private record Office(String title, @Nullable String of) {}

  private Roles() {}

  /**
   * What offices somebody held, the earliest first, from what articles tell one after the other.
   */
  public static List<HeldRole> of(List<OfficeTold> told) {
    Map<Office, List<HeldRole.Telling>> tellings = new LinkedHashMap<>();
    Map<Office, String> titles = new LinkedHashMap<>();
    for (OfficeTold one : told) {
      Office office = new Office(NameKey.of(one.title()), one.of());
      titles.putIfAbsent(office, one.title());
      tellings
          .computeIfAbsent(office, o -> new ArrayList<>())
          .add(new HeldRole.Telling(one.article(), one.day(), one.span()));
    }
    return joined(tellings).entrySet().stream()
        .map(e -> held(titles.getOrDefault(e.getKey(), ""), e.getKey().of(), e.getValue()))
        .sorted(byFirstDay())
        .toList();
  }

  /** {@code وزير الدفاع} alone goes with the only body that it is told of elsewhere. */
  private static Map<Office, List<HeldRole.Telling>> joined(
      Map<Office, List<HeldRole.Telling>> tellings) {
    Map<Office, List<HeldRole.Telling>> joined = new LinkedHashMap<>(tellings);
    for (Office office : tellings.keySet()) {
      List<Office> same =
          tellings.keySet().stream()
              .filter(other -> other.of() != null && other.title().equals(office.title()))
              .toList();
      List<HeldRole.Telling> alone = joined.get(office);
      List<HeldRole.Telling> told = same.size() == 1 ? joined.get(same.get(0)) : null;
      if (office.of() == null && told != null && alone != null) {
        told.addAll(alone);
        joined.remove(office);
      }
    }
    return joined;
  }

  private static HeldRole held(String title, @Nullable String of, List<HeldRole.Telling> tellings) {
    List<HeldRole.Telling> byDay = tellings.stream().sorted(byDay()).toList();
    List<LocalDate> days =
        byDay.stream().map(HeldRole.Telling::day).filter(Objects::nonNull).toList();
    return new HeldRole(
        title,
        of,
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1),
        byDay);
  }

  private static Comparator<HeldRole.Telling> byDay() {
    return Comparator.comparing(
            HeldRole.Telling::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
        .thenComparing(HeldRole.Telling::article);
  }

  private static Comparator<HeldRole> byFirstDay() {
    return Comparator.comparing(
            HeldRole::first, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
        .thenComparing(HeldRole::title);
  }
}
