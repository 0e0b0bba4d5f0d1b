package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes one event of what an article tells twice: same type, one's participants among the other's,
 * and no times that differ.
 */
final class EventMerger {

  private EventMerger() {}

  static List<Event> merge(List<Event> events, Text text) {
    List<Event> merged = new ArrayList<>();
    for (Event event : events) {
      int same = indexOfSame(merged, event);
      if (same < 0) {
        merged.add(event);
      } else {
        merged.set(same, both(merged.get(same), event, text));
      }
    }
    return merged;
  }

  private static int indexOfSame(List<Event> events, Event event) {
    for (int i = 0; i < events.size(); i++) {
      if (isSame(events.get(i), event)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(Event a, Event b) {
    if (a.type() != b.type() || differ(a.when(), b.when())) {
      return false;
    }
    if ((a.status() == EventStatus.DENIED) != (b.status() == EventStatus.DENIED)) {
      return false;
    }
    Set<String> first = names(a);
    Set<String> second = names(b);
    return first.containsAll(second) || second.containsAll(first);
  }

  private static boolean differ(@Nullable String a, @Nullable String b) {
    return a != null && b != null && !a.startsWith(b) && !b.startsWith(a);
  }

  private static Set<String> names(Event event) {
    Set<String> names = new HashSet<>();
    for (Participant p : event.actors()) {
      names.add(p.entity() == null ? p.name() : p.entity());
    }
    for (Participant p : event.recipients()) {
      names.add(p.entity() == null ? p.name() : p.entity());
    }
    return names;
  }

  private static Event both(Event first, Event second, Text text) {
    Event fuller = names(second).size() > names(first).size() ? second : first;
    return new Event(
        first.id(),
        first.type(),
        first.mode() == null ? second.mode() : first.mode(),
        first.cameo(),
        fuller.actors(),
        fuller.recipients(),
        mayShareTime(first, second, text) ? finer(first.when(), second.when()) : first.when(),
        first.where() == null ? second.where() : first.where(),
        first.status(),
        first.trigger(),
        first.via(),
        first.rule());
  }

  /** What has not happened takes no time from another sentence. */
  private static boolean mayShareTime(Event first, Event second, Text text) {
    return first.status() == EventStatus.HAPPENED
        || text.sentenceAt(first.trigger().start())
            .equals(text.sentenceAt(second.trigger().start()));
  }

  private static @Nullable String finer(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.length() >= b.length() ? a : b;
  }
}
