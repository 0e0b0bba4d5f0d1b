package org.isnad.archive.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Which names are a state's government, which are bodies of it, and which titles speak for it.
 *
 * <p>Example: {@code البيت الأبيض} → the government of USA; {@code وزارة الخارجية المصرية} → a body
 * of EGY; {@code وزير الدفاع} → an office.
 */
final class StateWords {

  private static final String ALONE = "=";
  private static final Set<String> GOVERNMENTS = Set.of("حكومه", "الحكومه", "السلطات");
  private static final Set<String> NOT_NOW =
      Set.of("سابق", "السابق", "السابقه", "سابقا", "الاسبق", "اسبق", "الراحل");

  private final Map<String, String> seats = new HashMap<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> offices = new HashSet<>();
  private final Set<String> wholeOffices = new HashSet<>();

  StateWords() {
    for (Lexicon.Entry entry : Lexicon.read(StateWords.class, "government-seats.txt", 2)) {
      entry.list(1).forEach(name -> seats.put(Folding.key(name), entry.field(0)));
    }
    for (Lexicon.Entry entry : Lexicon.read(StateWords.class, "state-bodies.txt", 1)) {
      bodies.add(Folding.key(entry.field(0)));
    }
    for (Lexicon.Entry entry : Lexicon.read(StateWords.class, "state-offices.txt", 1)) {
      String title = entry.field(0);
      boolean alone = title.startsWith(ALONE);
      (alone ? wholeOffices : offices).add(Folding.key(alone ? title.substring(1) : title));
    }
  }

  /** The state that a name is the government of. */
  @Nullable String government(Entity entity) {
    if (isCountry(entity)) {
      return entity.country();
    }
    if (entity.type() != EntityType.ORG) {
      return null;
    }
    String name = Folding.key(entity.name());
    String seat = seats.get(name);
    return seat == null && GOVERNMENTS.contains(firstWord(name)) ? entity.country() : seat;
  }

  /** The state that a body is of. */
  @Nullable String stateOf(Entity body) {
    return isCountry(body) || isBody(body) ? body.country() : government(body);
  }

  boolean isBody(Entity body) {
    return body.type() == EntityType.ORG && begins(bodies, Folding.key(body.name()));
  }

  static boolean isCountry(Entity entity) {
    return entity.type() == EntityType.LOC && entity.kind() == SourceKind.COUNTRY;
  }

  /** Whether who has the title now speaks for his state or its body. */
  boolean isOffice(String title) {
    String folded = Folding.key(title);
    for (String word : folded.split(" ")) {
      if (NOT_NOW.contains(word)) {
        return false;
      }
    }
    return wholeOffices.contains(folded) || begins(offices, folded);
  }

  private static boolean begins(Set<String> expressions, String name) {
    for (int end = name.indexOf(' '); end >= 0; end = name.indexOf(' ', end + 1)) {
      if (expressions.contains(name.substring(0, end))) {
        return true;
      }
    }
    return expressions.contains(name);
  }

  private static String firstWord(String name) {
    int end = name.indexOf(' ');
    return end < 0 ? name : name.substring(0, end);
  }
}
