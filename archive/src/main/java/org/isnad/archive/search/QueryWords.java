package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.name.ListedName;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;

/**
 * The words of the query language, in English and Arabic.
 *
 * <p>{@code قائل} → {@link QueryField#SPEAKER}; {@code act}, {@code ينفي} → {@code DENY}; {@code
 * country}, {@code روسيا} → {@code RUS}.
 */
final class QueryWords {

  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  private final Map<String, QueryField> fields = new HashMap<>();
  private final Map<QueryField, Map<String, String>> values = new EnumMap<>(QueryField.class);
  private final Map<QueryField, List<String>> usual = new EnumMap<>(QueryField.class);
  private final List<String> usualFields = new ArrayList<>();

  QueryWords() {
    for (Lexicon.Entry entry : Lexicon.read(QueryWords.class, "query-words.tsv", 3)) {
      String kind = entry.field(0);
      if (kind.equals("field")) {
        QueryField field = entry.constant(1, QueryField.class);
        entry.list(2).forEach(word -> fields.put(Folding.key(word), field));
        usualFields.add(entry.list(2).get(0));
      } else {
        QueryField field = entry.constant(0, QueryField.class);
        Enum<?> constant =
            field == QueryField.ACT
                ? entry.constant(1, Act.class)
                : entry.constant(1, EventType.class);
        entry.list(2).forEach(word -> put(field, word, constant.name()));
        usual.computeIfAbsent(field, f -> new ArrayList<>()).add(entry.list(2).get(0));
      }
    }
    addCountries();
    usual.put(QueryField.COUNTRY, List.of("RUS", "Russia", "روسيا", "…"));
  }

  /** By code, by their names in two languages, and by what news calls them. */
  private void addCountries() {
    for (Lexicon.Entry entry : Lexicon.read(ListedName.class, "countries.txt", 5)) {
      put(QueryField.COUNTRY, entry.field(1), entry.field(0));
      entry.list(2).forEach(name -> put(QueryField.COUNTRY, name, entry.field(0)));
    }
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      String iso = country.getISO3Country();
      put(QueryField.COUNTRY, iso, iso);
      put(QueryField.COUNTRY, country.getDisplayCountry(Locale.ENGLISH), iso);
      put(QueryField.COUNTRY, country.getDisplayCountry(ARABIC), iso);
    }
  }

  private void put(QueryField field, String word, String constant) {
    values.computeIfAbsent(field, f -> new HashMap<>()).putIfAbsent(Folding.key(word), constant);
  }

  Optional<QueryField> field(String word) {
    return Optional.ofNullable(fields.get(Folding.key(word)));
  }

  Optional<String> value(QueryField field, String word) {
    return Optional.ofNullable(values.getOrDefault(field, Map.of()).get(Folding.key(word)));
  }

  /** The fields as they are usually written, for messages. */
  String fields() {
    return String.join(", ", usualFields);
  }

  /** The values of a field as they are usually written, for messages. */
  String values(QueryField field) {
    return String.join(", ", usual.getOrDefault(field, List.of()));
  }
}
