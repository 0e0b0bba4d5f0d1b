package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * One of the persons, organisations and places that are known by name, with all forms of it.
 *
 * <p>Example: {@code حلف شمال الأطلسي}, {@code الناتو}, {@code حلف الناتو}.
 *
 * @param forms the usual one first
 * @param country ISO 3166-1 alpha-3
 */
public record ListedName(EntityType type, List<String> forms, @Nullable String country) {

  public ListedName {
    forms = List.copyOf(forms);
  }

  /** All of them, in the order of the lists. */
  public static List<ListedName> all() {
    List<ListedName> all = new ArrayList<>(8_000);
    read("persons.txt", 3, entry -> all.add(of(EntityType.PER, entry, 2)));
    read("organisations.txt", 4, entry -> all.add(of(EntityType.ORG, entry, 2)));
    read("places.txt", 4, entry -> all.add(of(EntityType.LOC, entry, 3)));
    read("countries.txt", 5, entry -> addCountry(all, entry));
    return List.copyOf(all);
  }

  private static void read(String resource, int columns, Consumer<Lexicon.Entry> reader) {
    Lexicon.read(ListedName.class, resource, columns).forEach(reader);
  }

  private static ListedName of(EntityType type, Lexicon.Entry entry, int countryColumn) {
    String country = entry.field(countryColumn);
    return new ListedName(
        type, forms(entry.field(0), entry.list(1)), country.equals("-") ? null : country);
  }

  /** A country, and its capital. */
  private static void addCountry(List<ListedName> all, Lexicon.Entry entry) {
    String code = entry.field(0);
    all.add(new ListedName(EntityType.LOC, forms(entry.field(1), entry.list(2)), code));
    if (!entry.list(3).isEmpty()) {
      all.add(new ListedName(EntityType.LOC, entry.list(3), code));
    }
  }

  private static List<String> forms(String first, List<String> others) {
    List<String> forms = new ArrayList<>(others.size() + 1);
    forms.add(first);
    forms.addAll(others);
    return forms;
  }
}
