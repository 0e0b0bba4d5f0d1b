package org.isnad.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.TextReader;
import org.junit.jupiter.api.Test;

class TriggerLexiconTest {

  private final TriggerLexicon lexicon = new TriggerLexicon(new Spellings());

  /** The conversion published with PLOVER, and beside it the types that are ours. */
  private static final Map<String, Set<EventType>> TYPES_OF_ROOTS =
      Map.ofEntries(
          Map.entry("02", EnumSet.of(EventType.REQUEST)),
          Map.entry("03", EnumSet.of(EventType.AGREE)),
          Map.entry("04", EnumSet.of(EventType.CONSULT)),
          Map.entry("05", EnumSet.of(EventType.SUPPORT, EventType.AGREE)),
          Map.entry("06", EnumSet.of(EventType.COOPERATE)),
          Map.entry("07", EnumSet.of(EventType.AID)),
          Map.entry("08", EnumSet.of(EventType.CONCEDE, EventType.RETREAT)),
          Map.entry("09", EnumSet.of(EventType.ACCUSE)),
          Map.entry("11", EnumSet.of(EventType.ACCUSE)),
          Map.entry("12", EnumSet.of(EventType.REJECT)),
          Map.entry("13", EnumSet.of(EventType.THREATEN)),
          Map.entry("14", EnumSet.of(EventType.PROTEST)),
          Map.entry("15", EnumSet.of(EventType.MOBILIZE)),
          Map.entry("16", EnumSet.of(EventType.SANCTION)),
          Map.entry("17", EnumSet.of(EventType.COERCE, EventType.ASSAULT)),
          Map.entry("18", EnumSet.of(EventType.ASSAULT)),
          Map.entry("19", EnumSet.of(EventType.ASSAULT, EventType.COERCE)));

  @Test
  void everyTypeStandsForItsCode() {
    for (Lexicon.Entry entry : entries()) {
      String root = entry.field(5).substring(0, 2);
      assertThat(TYPES_OF_ROOTS.get(root))
          .as(entry.source() + " " + entry.field(0) + " " + entry.field(5))
          .contains(entry.constant(3, EventType.class));
    }
  }

  @Test
  void coversEveryType() {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    Set<String> lemmas = new HashSet<>();
    for (Lexicon.Entry entry : entries()) {
      types.add(entry.constant(3, EventType.class));
      lemmas.add(entry.field(0));
    }
    assertThat(types).containsExactlyInAnyOrder(EventType.values());
    assertThat(lemmas).hasSizeGreaterThan(500);
  }

  @Test
  void findsVerbsInTheirForms() {
    checkVerb("وزارها", "زار|يزور");
    checkVerb("سيلتقي", "التقى|يلتقي");
    checkVerb("يتهمونه", "اتهم|يتهم");
    checkVerb("وجدته", "");
    checkVerb("أسلحة", "");
  }

  @Test
  void findsNounsInTheirForms() {
    checkNoun("زيارته", "زيارة|زيارات");
    checkNoun("والمحادثات", "محادثات");
    checkNoun("لقاءين", "لقاء|لقاءات");
  }

  private void checkVerb(String word, String lemma) {
    check(lexicon.verbs(new TextReader().read(word).word(0)).triggers(), lemma);
  }

  private void checkNoun(String word, String lemma) {
    check(lexicon.nouns(new TextReader().read(word).word(0)), lemma);
  }

  private static void check(List<TriggerLexicon.Match> matches, String lemma) {
    assertThat(matches.stream().map(m -> m.trigger().lemma()).findFirst().orElse(""))
        .isEqualTo(lemma);
  }

  private static List<Lexicon.Entry> entries() {
    return Lexicon.read(TriggerLexicon.class, "triggers.txt", 8);
  }
}
