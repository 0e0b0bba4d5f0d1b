package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Lexicon.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of known names hold no name twice: it would be joined to whichever stands last. */
class KnownNamesTest {

  @ParameterizedTest
  @CsvSource({"organisations.txt, 4", "places.txt, 4", "persons.txt, 3"})
  void everyFormIsOfOneEntry(String resource, int columns) {
    Map<String, String> entries = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Entry entry : Lexicon.read(Gazetteer.class, resource, columns)) {
      Set<String> forms = new HashSet<>();
      forms.add(Folding.key(entry.field(0)));
      entry.list(1).forEach(form -> forms.add(Folding.key(form)));
      for (String form : forms) {
        String other = entries.putIfAbsent(form, entry.source());
        if (other != null) {
          twice.add(form + ": " + other + ", " + entry.source());
        }
      }
    }
    assertThat(entries).isNotEmpty();
    assertThat(twice).isEmpty();
  }
}
