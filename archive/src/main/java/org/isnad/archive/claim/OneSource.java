package org.isnad.archive.claim;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom those who say one thing go back to, each counted once: spokesmen of one body are the body,
 * and a state that is named as such is no other source than who speaks for it.
 *
 * <p>Example: واشنطن، البيت الأبيض → one; واشنطن، وزير الدفاع الأميركي → one; وزير الدفاع الأميركي،
 * وزير الخارجية الأميركي → two.
 */
final class OneSource {

  private final Map<String, String> names = new HashMap<>();

  OneSource(List<Voice> voices) {
    voices.forEach(voice -> names.putIfAbsent(voice.source(), voice.source()));
    voices.stream().filter(voice -> voice.body() != null).forEach(voice -> body(voice, voices));
    voices.stream().filter(Voice::isState).forEach(voice -> state(voice, voices));
  }

  /** The name of the source that a voice goes back to. */
  String of(Voice voice) {
    return names.getOrDefault(voice.source(), voice.source());
  }

  private void body(Voice spokesman, List<Voice> voices) {
    String body = spokesman.body();
    boolean another =
        body != null
            && voices.stream()
                .anyMatch(v -> !v.source().equals(spokesman.source()) && v.isOneWith(spokesman));
    if (another) {
      names.put(spokesman.source(), body);
    }
  }

  /** The state goes by its country's name, and the first of those who speak for it with it. */
  private void state(Voice state, List<Voice> voices) {
    List<Voice> side = voices.stream().filter(voice -> voice.isOfOneSideWith(state)).toList();
    String name =
        side.stream()
            .filter(Voice::isState)
            .max((a, b) -> Boolean.compare(a.isCountry(), b.isCountry()))
            .map(Voice::source)
            .orElse(state.source());
    Set<String> others = new LinkedHashSet<>();
    side.stream().filter(voice -> !voice.isState()).forEach(voice -> others.add(of(voice)));
    String first = others.isEmpty() ? name : others.iterator().next();
    side.stream()
        .filter(voice -> voice.isState() || of(voice).equals(first))
        .forEach(voice -> names.put(voice.source(), name));
  }
}
