package org.isnad.analysis.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.name.Known.Evidence;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.ArrayReader;
import org.isnad.analysis.text.KeptStrings;
import org.isnad.analysis.text.Spellings;
import org.jspecify.annotations.Nullable;

/** What the names of the gazetteer stand for, by number: each is made when it is first found. */
@SuppressWarnings("EnumOrdinal") // places among bits that are made and read by the same build
final class KnownNames {

  private static final List<EntityType> TYPES = List.of(EntityType.values());
  private static final List<SourceKind> KINDS = List.of(SourceKind.values());
  private static final List<Evidence> EVIDENCE = List.of(Evidence.values());

  /** So many bits a letter of a country's code takes, and each of the enums. */
  private static final int BITS = 5;

  private static final int MASK = (1 << BITS) - 1;
  private static final char BEFORE_A = 'A' - 1;

  private static final int COUNTRY = 3;

  /** Those that were put, with their numbers, where the lists are read. */
  private final Map<Known, Integer> numbers = new HashMap<>();

  private final KeptStrings ids;

  /** Type, kind, evidence and the letters of the country. */
  private int[] attributes;

  /** Those that were found; another thread may make one again, which is as good. */
  private @Nullable Known[] made;

  KnownNames(Spellings spellings) {
    this.ids = new KeptStrings(spellings);
    ArrayReader kept = spellings.kept();
    this.attributes = kept == null ? new int[1 << 4] : kept.ints();
    this.made = new Known[attributes.length];
    spellings.keepBy(writer -> writer.ints(attributes, numbers.size()));
  }

  /** The number of one, a new one where it has none yet. */
  int number(Known known) {
    int next = numbers.size();
    Integer number = numbers.putIfAbsent(known, next);
    if (number != null) {
      return number;
    }
    if (next == attributes.length) {
      attributes = Arrays.copyOf(attributes, next * 2);
      made = Arrays.copyOf(made, next * 2);
    }
    attributes[next] = attributes(known);
    made[next] = known;
    ids.put(next, known.id());
    return next;
  }

  Known get(int number) {
    Known known = made[number];
    if (known == null) {
      known = known(ids.get(number), attributes[number]);
      made[number] = known;
    }
    return known;
  }

  private static int attributes(Known known) {
    int bits = known.type().ordinal() << BITS | known.kind().ordinal();
    bits = bits << BITS | known.evidence().ordinal();
    for (int i = 0; i < COUNTRY; i++) {
      bits = bits << BITS | (known.country() == null ? 0 : known.country().charAt(i) - BEFORE_A);
    }
    return bits;
  }

  private static Known known(String id, int attributes) {
    char[] country = new char[COUNTRY];
    int bits = attributes;
    for (int i = COUNTRY - 1; i >= 0; i--) {
      country[i] = (char) (BEFORE_A + (bits & MASK));
      bits >>>= BITS;
    }
    return new Known(
        id,
        TYPES.get(bits >>> 2 * BITS),
        country[0] == BEFORE_A ? null : new String(country),
        KINDS.get(bits >>> BITS & MASK),
        EVIDENCE.get(bits & MASK));
  }
}
