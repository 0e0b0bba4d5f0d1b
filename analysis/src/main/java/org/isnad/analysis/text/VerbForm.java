package org.isnad.analysis.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One form of a verb as news writes it.
 *
 * @param key folded, without proclitics
 * @param tense past, present or the active participle
 * @param person 1 or 3; participles have 3
 * @param object the pronoun suffix, folded, empty where there is none: {@code ها} in {@code وصفتها}
 */
@SuppressWarnings("EnumOrdinal") // places among bits that are made and read by the same build
public record VerbForm(
    String key, Tense tense, int person, Gender gender, Number number, String object) {

  /** The pronouns that verbs of news have as objects. */
  static final List<String> SUFFIXES = List.of("ه", "ها", "هم", "هما", "هن", "نا", "ني", "ك", "كم");

  private static final List<String> OBJECTS =
      Stream.concat(Stream.of(""), SUFFIXES.stream()).toList();
  private static final List<Tense> TENSES = List.of(Tense.values());
  private static final List<Gender> GENDERS = List.of(Gender.values());
  private static final List<Number> NUMBERS = List.of(Number.values());

  /** What form of the verb it is; the passive is written like the active and not told apart. */
  public enum Tense {
    PAST,
    PRESENT,
    PARTICIPLE
  }

  /** Grammatical gender; {@code ANY} where the form does not tell. */
  public enum Gender {
    MASCULINE,
    FEMININE,
    ANY
  }

  /** Grammatical number. */
  @SuppressWarnings("JavaLangClash") // the field's own term
  public enum Number {
    SINGULAR,
    DUAL,
    PLURAL
  }

  /** All but the key, in 11 bits: 4 of the object, 2 each of the others, 1 of the person. */
  int code() {
    int first = person == 1 ? 1 : 0;
    return ((OBJECTS.indexOf(object) << 1 | first) << 2 | tense.ordinal()) << 4
        | gender.ordinal() << 2
        | number.ordinal();
  }

  /** The form with a key whose {@link #code} is in the lowest bits. */
  static VerbForm of(String key, int code) {
    return new VerbForm(
        key,
        TENSES.get(code >>> 4 & 3),
        (code >>> 6 & 1) == 0 ? 3 : 1,
        GENDERS.get(code >>> 2 & 3),
        NUMBERS.get(code & 3),
        OBJECTS.get(code >>> 7 & 15));
  }

  /** As any record's, but fast from the first call on: a load makes some hundred thousand forms. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VerbForm form
        && key.equals(form.key)
        && tense == form.tense
        && person == form.person
        && gender == form.gender
        && number == form.number
        && object.equals(form.object);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  VerbForm withObject(String newKey, String suffix) {
    return new VerbForm(newKey, tense, person, gender, number, suffix);
  }
}
