package org.isnad.analysis.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.name.Known.Evidence;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.KeyNumbers;
import org.isnad.analysis.text.KeyedStrings;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Lexicon.Entry;
import org.isnad.analysis.text.PhraseNumbers;
import org.isnad.analysis.text.Phrases.Match;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The countries, places, organisations and persons that are known by name.
 *
 * <p>{@code للأمم المتحدة} → the organisation الأمم المتحدة, from the second letter on.
 *
 * <p>Of two entries with one spelling the one read last holds: persons, then organisations, places
 * and countries.
 */
final class Gazetteer {

  private static final String SEPARATOR = "\t";

  private final KnownNames names;
  private final PhraseNumbers phrases;
  private final PhraseNumbers media;

  /** By the word that alone names a place. */
  private final KeyNumbers places;

  /** The ids of organisations with the first words of their longer names, without the article. */
  private final KeyedStrings heads;

  private final LatinPhrases latin;

  /** What must stand beside names that are ordinary words too, while the lists are read. */
  private final Map<String, Evidence> ambiguous = new HashMap<>();

  /**
   * @param latin learns which forms are of one entity
   */
  Gazetteer(LatinPhrases latin, Spellings spellings) {
    this.names = new KnownNames(spellings);
    this.phrases = new PhraseNumbers(spellings);
    this.media = new PhraseNumbers(spellings);
    this.places = new KeyNumbers(spellings);
    this.heads = new KeyedStrings(spellings);
    this.latin = latin;
    if (phrases.isFilled()) {
      fill();
    }
  }

  private void fill() {
    for (Entry entry : Lexicon.read(Gazetteer.class, "ambiguous-names.txt", 2)) {
      ambiguous.put(Folding.key(entry.field(0)), entry.constant(1, Evidence.class));
    }
    Lexicon.read(Gazetteer.class, "persons.txt", 3).forEach(this::putPerson);
    Lexicon.read(Gazetteer.class, "organisations.txt", 4).forEach(this::putOrganisation);
    Lexicon.read(Gazetteer.class, "arab-places.txt", 4).forEach(this::putPlace);
    Lexicon.read(Gazetteer.class, "places.txt", 4).forEach(this::putPlace);
    Lexicon.read(Gazetteer.class, "countries.txt", 5).forEach(this::putCountry);
  }

  /** The longest known name that starts at a word. */
  Optional<Match<Known>> find(List<Word> words, int index) {
    return found(phrases.find(words, index));
  }

  /**
   * The longest name of a paper, channel or agency that starts at a word: الرياض in quotation
   * marks.
   */
  Optional<Match<Known>> findMedia(List<Word> words, int index) {
    return found(media.find(words, index));
  }

  private Optional<Match<Known>> found(PhraseNumbers.@Nullable Match match) {
    return match == null
        ? Optional.empty()
        : Optional.of(
            new Match<>(
                names.get(match.number()), match.first(), match.firstWord(), match.endWord()));
  }

  /** Whether a noun heads a name of an organisation: of أوبك منظمه. */
  boolean isHead(String id, String noun) {
    return heads.holds(id + SEPARATOR + noun);
  }

  private void putPerson(Entry entry) {
    put(entry, EntityType.PER, country(entry.field(2)), SourceKind.PERSON);
  }

  private void putOrganisation(Entry entry) {
    SourceKind kind = kind(entry);
    put(entry, EntityType.ORG, country(entry.field(2)), kind);
    putHead(entry, entry.field(0));
    entry.list(1).forEach(form -> putHead(entry, form));
    if (kind == SourceKind.MEDIA) {
      int known =
          names.number(
              new Known(
                  "ORG:" + entry.field(0),
                  EntityType.ORG,
                  country(entry.field(2)),
                  kind,
                  Evidence.NONE));
      media.put(entry.field(0), known);
      entry.list(1).forEach(form -> media.put(form, known));
    }
  }

  /** The place that one word names. */
  Optional<Known> place(String key) {
    int number = places.get(key);
    return number == KeyNumbers.NONE ? Optional.empty() : Optional.of(names.get(number));
  }

  private void putHead(Entry entry, String form) {
    int space = form.indexOf(' ');
    if (space > 0) {
      String word = Folding.key(form.substring(0, space));
      String noun = word.startsWith("ال") ? word.substring(2) : word;
      heads.put("ORG:" + entry.field(0) + SEPARATOR + noun, "");
    }
  }

  private void putPlace(Entry entry) {
    put(entry, EntityType.LOC, country(entry.field(3)), SourceKind.INSTITUTION);
  }

  private void put(Entry entry, EntityType type, @Nullable String country, SourceKind kind) {
    String name = entry.field(0);
    Known known = new Known(type + ":" + name, type, country, kind, Evidence.NONE);
    put(name, known);
    entry.list(1).forEach(form -> put(form, known));
  }

  private void putCountry(Entry entry) {
    String code = entry.field(0);
    Known country =
        new Known("LOC:" + code, EntityType.LOC, code, SourceKind.COUNTRY, Evidence.NONE);
    put(entry.field(1), country);
    entry.list(2).forEach(form -> put(form, country));
    if (!entry.list(3).isEmpty()) {
      String id = "LOC:" + entry.list(3).get(0);
      Known capital = new Known(id, EntityType.LOC, code, SourceKind.COUNTRY, Evidence.NONE);
      entry.list(3).forEach(form -> put(form, capital));
    }
  }

  private void put(String form, Known known) {
    latin.add(known.id(), form);
    if (known.type() == EntityType.LOC && form.indexOf(' ') < 0) {
      places.put(Folding.key(form), names.number(known));
    }
    Evidence evidence = ambiguous.getOrDefault(Folding.key(form), Evidence.NONE);
    phrases.put(form, names.number(known.with(evidence)));
    String servant =
        form.contains("عبد ال") ? form.replace("عبد ال", "عبدال") : form.replace("عبدال", "عبد ال");
    if (!servant.equals(form)) {
      phrases.put(servant, names.number(known));
    }
  }

  private static @Nullable String country(String field) {
    return field.equals("-") ? null : field;
  }

  private static SourceKind kind(Entry entry) {
    return kind(entry.field(3), entry);
  }

  /** The kind of source that a kind of organisation in a lexicon is. */
  static SourceKind kind(String kind, Entry entry) {
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "agency" -> SourceKind.AGENCY;
      case "media" -> SourceKind.MEDIA;
      case "institution", "igo", "ngo", "company" -> SourceKind.INSTITUTION;
      case "group", "club" -> SourceKind.GROUP;
      default -> throw entry.broken("no kind of organisation: " + kind);
    };
  }
}
