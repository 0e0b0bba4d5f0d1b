package org.isnad.archive.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Role;
import org.isnad.analysis.text.Folding;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.NameBook;

/**
 * The offices that only one can hold at a time, and who holds them in a story.
 *
 * <p>Example: {@code المتحدث باسم الحكومة} in one article, {@code المتحدث باسم الحكومة عمر الراوي}
 * in another → both are عمر الراوي; where no article has a name both are the office.
 */
final class Offices {

  private static final Set<String> SPOKESPERSONS =
      folded("المتحدث", "المتحدثة", "الناطق", "الناطقة", "متحدث", "متحدثة", "ناطق", "ناطقة");
  private static final String IN_THE_NAME_OF = Folding.key("باسم");
  private static final String BUREAU = Folding.key("مكتب");

  private final Map<String, Set<String>> holders = new HashMap<>();

  /** The offices that the articles of one story tell of. */
  Offices(Collection<AnalysisRecord> story, NameBook names) {
    for (AnalysisRecord record : story) {
      for (Entity entity : record.entities()) {
        String holder =
            names.of(record.id(), entity.id()).map(Identity::name).orElse(entity.name());
        for (Role role : entity.roles()) {
          descriptions(record, role)
              .filter(Offices::isOffice)
              .forEach(d -> holders.computeIfAbsent(d, key -> new HashSet<>()).add(holder));
        }
      }
    }
  }

  /** The title alone where it says whose it is, else with each name of the body. */
  private static Stream<String> descriptions(AnalysisRecord record, Role role) {
    return Stream.concat(
        Stream.of(Folding.key(role.title())),
        record.entities().stream()
            .filter(body -> body.id().equals(role.of()))
            .flatMap(body -> Stream.concat(Stream.of(body.name()), body.aliases().stream()))
            .map(name -> Folding.key(role.title() + " " + name)));
  }

  /** The only holder of an office, or else the office; nothing for another description. */
  Optional<String> voice(String description) {
    String office = Folding.key(description);
    if (!isOffice(office)) {
      return Optional.empty();
    }
    Set<String> known = holders.getOrDefault(office, Set.of());
    return Optional.of(known.size() == 1 ? known.iterator().next() : office);
  }

  /** Whether who has the title only passes on what his body says. */
  static boolean isSpokesperson(String title) {
    String folded = Folding.key(title);
    int end = folded.indexOf(' ');
    return SPOKESPERSONS.contains(end < 0 ? folded : folded.substring(0, end));
  }

  private static boolean isOffice(String folded) {
    String[] words = folded.split(" ");
    int name = -1;
    for (int i = 0; i < words.length && name < 0; i++) {
      name = words[i].equals(IN_THE_NAME_OF) ? i : -1;
    }
    boolean speaks = SPOKESPERSONS.contains(words[0]) && name > 0 && name < words.length - 1;
    return speaks || words[0].equals(BUREAU) && words.length > 1;
  }

  private static Set<String> folded(String... words) {
    Set<String> folded = new HashSet<>();
    for (String word : words) {
      folded.add(Folding.key(word));
    }
    return folded;
  }
}
