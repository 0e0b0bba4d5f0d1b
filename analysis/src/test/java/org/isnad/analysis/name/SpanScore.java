package org.isnad.analysis.name;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.analysis.record.EntityType;

/** Counts names that have the right type, first and last word. */
final class SpanScore {

  private record Name(EntityType type, int first, int end) {}

  private static final class Count {
    private int right;
    private int wanted;
    private int got;

    double f1() {
      return 2.0 * right / (wanted + got);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "P %.3f  R %.3f  F1 %.3f",
          (double) right / got,
          (double) right / wanted,
          f1());
    }
  }

  private final Count all = new Count();
  private final Map<EntityType, Count> byType = new EnumMap<>(EntityType.class);

  /** Numbers of tags, by word. */
  void add(int[] wanted, int[] got) {
    List<Name> wantedNames = names(wanted);
    List<Name> gotNames = names(got);
    for (Name name : wantedNames) {
      all.wanted++;
      count(name).wanted++;
      if (gotNames.contains(name)) {
        all.right++;
        count(name).right++;
      }
    }
    for (Name name : gotNames) {
      all.got++;
      count(name).got++;
    }
  }

  double f1() {
    return all.f1();
  }

  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder("all  ").append(all);
    byType.forEach((type, count) -> lines.append("\n  ").append(type).append("  ").append(count));
    return lines.toString();
  }

  private Count count(Name name) {
    return byType.computeIfAbsent(name.type(), type -> new Count());
  }

  private static List<Name> names(int[] tags) {
    List<Name> names = new ArrayList<>();
    int first = -1;
    for (int i = 0; i <= tags.length; i++) {
      TaggerTag tag = i == tags.length ? TaggerTag.OUTSIDE : TaggerTag.ALL.get(tags[i]);
      boolean goesOn = tag.type() != null && !tag.isFirst();
      if (first >= 0 && !goesOn) {
        names.add(new Name(requireNonNull(TaggerTag.ALL.get(tags[first]).type()), first, i));
        first = -1;
      }
      if (tag.isFirst()) {
        first = i;
      }
    }
    return names;
  }
}
