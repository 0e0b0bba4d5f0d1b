package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.analysis.name.Known.Evidence;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Phrases.Match;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Names that the gazetteer knows: {@code وللأمم المتحدة} → الأمم المتحدة.
 *
 * <p>One that is an ordinary word too needs something beside it that shows what is meant: {@code
 * قناة العربية}, but not {@code اللغة العربية}.
 */
final class GazetteerRule {

  private static final int LONGEST_QUOTED = 3;

  private final Set<String> son;
  private final Set<String> clubHeads;
  private final Set<String> papers;
  private final GazetteerEvidence evidence;

  private final NameLexicons lexicons;

  GazetteerRule(NameLexicons lexicons) {
    this.son = lexicons.list("son");
    this.papers = lexicons.list("papers");
    this.clubHeads = lexicons.list("club-heads");
    this.evidence = new GazetteerEvidence(lexicons);
    this.lexicons = lexicons;
  }

  void find(Draft draft) {
    int index = 0;
    while (index < draft.size()) {
      index = findAt(draft, index);
    }
  }

  private int findAt(Draft draft, int index) {
    if (draft.word(index).isPunctuation() || draft.word(index).isNumber()) {
      return index + 1;
    }
    Optional<Match<Known>> match = quotedMedia(draft, index);
    if (match.isEmpty()) {
      match = endQuoted(draft, index);
    }
    if (match.isEmpty()) {
      match = lexicons.gazetteer.find(draft.words(), index).flatMap(whole -> joined(draft, whole));
    }
    if (match.isEmpty() || !evidence.isMeant(draft, match.get()) || isFather(draft, match.get())) {
      return index + 1;
    }
    Match<Known> m = match.get();
    Known known = m.value();
    Found found =
        Found.of(
                known.type(),
                draft.span(m.first(), m.endWord()),
                index,
                m.endWord(),
                "known-name",
                known.kind())
            .withKnown(known);
    draft.add(withFathers(draft, withCore(draft, found, known)));
    return draft.covering(m.firstWord()).map(Found::endWord).orElse(m.endWord());
  }

  /** {@code خالد الفيصل بن عبدالعزيز}: a known person with more fathers than are known. */
  private Found withFathers(Draft draft, Found found) {
    int end = found.endWord();
    while (found.type() == EntityType.PER
        && end + 1 < draft.size()
        && draft.sameSentence(found.firstWord(), end + 1)
        && son.contains(draft.word(end).key())
        && draft.grade(lexicons.nameWords, end + 1).compareTo(NameWords.Grade.WEAK) <= 0) {
      end += 2;
    }
    return end == found.endWord()
        ? found
        : found.to(new Span(found.span().start(), draft.word(end - 1).end()), end);
  }

  /**
   * وجدة is و and جدة in an article that names جدة, or that tells of nothing in the country of
   * وجدة; وجده is a verb or a grandfather, if not that.
   */
  private Optional<Match<Known>> joined(Draft draft, Match<Known> whole) {
    Word word = draft.word(whole.firstWord());
    if (!whole.first().proclitics().isEmpty() || !word.key().startsWith("و")) {
      return Optional.of(whole);
    }
    for (Stem stem : word.stems()) {
      Optional<Known> place =
          stem.proclitics().equals("و") ? lexicons.gazetteer.place(stem.key()) : Optional.empty();
      if (place.isPresent()) {
        boolean stands = stands(draft, stem.key());
        if (!stands && word.surface().endsWith("ه")) {
          return Optional.empty();
        }
        return Optional.of(
            stands || evidence.isMeant(draft, whole) && !isToldOf(draft, whole)
                ? new Match<>(place.get(), stem, whole.firstWord(), whole.firstWord() + 1)
                : whole);
      }
    }
    return Optional.of(whole);
  }

  /** Whether a preposition governs the place, or the article names its country or what is there. */
  private boolean isToldOf(Draft draft, Match<Known> place) {
    String country = place.value().country();
    int at = place.firstWord();
    return evidence.isBehindPlaceWord(draft, at)
        || country != null
            && IntStream.range(0, draft.size())
                .filter(i -> !draft.word(i).key().equals(draft.word(at).key()))
                .anyMatch(i -> isOf(country, draft, i));
  }

  private boolean isOf(String country, Draft draft, int at) {
    return lexicons
            .nationalities
            .at(draft.words(), at)
            .filter(adjective -> adjective.country().equals(country))
            .isPresent()
        || draft.word(at).stems().stream()
            .flatMap(stem -> lexicons.gazetteer.place(stem.key()).stream())
            .anyMatch(known -> country.equals(known.country()));
  }

  private static boolean stands(Draft draft, String key) {
    return draft.words().stream()
        .flatMap(word -> word.stems().stream())
        .anyMatch(stem -> stem.key().equals(key) && !stem.joined());
  }

  /** سعود بن سلمان بن عبدالعزيز: a known person's name behind بن is another's father's. */
  private boolean isFather(Draft draft, Match<Known> match) {
    int index = match.firstWord();
    return match.value().type() == EntityType.PER
        && index > 0
        && son.contains(draft.word(index - 1).key());
  }

  /** Papers are named like places and other things, but then stand in quotation marks. */
  private Optional<Match<Known>> quotedMedia(Draft draft, int index) {
    return draft.isQuote(index - 1)
        ? lexicons
            .gazetteer
            .findMedia(draft.words(), index)
            .filter(m -> m.first().proclitics().isEmpty() && draft.isQuote(m.endWord()))
        : Optional.empty();
  }

  /** الجوهرة "اف ام": quotation marks about the last words of a name. */
  private Optional<Match<Known>> endQuoted(Draft draft, int index) {
    int open = index + 1;
    int end = open + LONGEST_QUOTED;
    if (!draft.isQuote(open)
        || end >= draft.size()
        || !draft.isQuote(end)
        || draft.word(index).stems().stream().anyMatch(lexicons.organisationHeads::holds)) {
      return Optional.empty();
    }
    List<Word> words = new ArrayList<>(draft.words().subList(open + 1, end));
    words.add(0, draft.word(index));
    return lexicons
        .gazetteer
        .find(words, 0)
        .filter(m -> m.endWord() == words.size() && m.value().type() == EntityType.ORG)
        .map(m -> new Match<>(m.value(), m.first(), index, end + 1));
  }

  /** Of صحيفة نيويورك تايمز the words after the head, where they are a name of the same. */
  private Found withCore(Draft draft, Found found, Known known) {
    int second = found.firstWord() + 1;
    if (second >= found.endWord()) {
      return found;
    }
    boolean club =
        found.type() == EntityType.ORG
            && draft.word(found.firstWord()).stems().stream()
                .anyMatch(stem -> clubHeads.contains(stem.key()));
    boolean paper = papers.contains(draft.word(found.firstWord()).stems().get(0).key());
    if (club || paper && found.type() == EntityType.ORG) {
      return found.withCore(draft.text().span(second, found.endWord() - 1));
    }
    List<Span> cores = new ArrayList<>();
    lexicons
        .gazetteer
        .find(draft.words(), second)
        .filter(m -> m.value().id().equals(known.id()) && m.endWord() <= found.endWord())
        .ifPresent(m -> cores.add(draft.span(m.first(), m.endWord())));
    if (found.type() == EntityType.ORG) {
      addShorter(draft, found, known, cores);
    }
    return found.withCores(cores);
  }

  /** Of الكنيست الإسرائيلي الكنيست, of الاتحاد الدولي لكرة القدم (فيفا) both names. */
  private void addShorter(Draft draft, Found found, Known known, List<Span> cores) {
    int last = found.endWord() - 1;
    lexicons
        .gazetteer
        .find(draft.words().subList(0, last), found.firstWord())
        .filter(m -> m.value().id().equals(known.id()) && m.value().evidence() == Evidence.NONE)
        .ifPresent(m -> cores.add(draft.span(m.first(), m.endWord())));
    for (int i = found.firstWord() + 1; i < last && draft.word(last).is(')'); i++) {
      if (draft.word(i).is('(')) {
        cores.add(draft.text().span(i + 1, last - 1));
      }
    }
  }

  static boolean isKnown(Found found, Evidence evidence) {
    Known known = found.known();
    return known != null && known.evidence() == evidence;
  }
}
