package org.isnad.analysis.text;

import org.jspecify.annotations.Nullable;

/**
 * One form of a verb as news writes it.
 *
 * @param key folded, without proclitics
 * @param tense past, present or the active participle
 * @param person 1 or 3; participles have 3
 * @param object the pronoun suffix, folded, empty where there is none: {@code ها} in {@code وصفتها}
 */
public record VerbForm(
    String key, Tense tense, int person, Gender gender, Number number, String object) {

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
