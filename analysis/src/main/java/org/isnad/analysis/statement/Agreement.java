package org.isnad.analysis.statement;

import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Gender;
import org.isnad.analysis.text.VerbForm.Number;

/**
 * Gender and number, as far as they are known: what a dropped subject is matched by.
 *
 * <p>{@code وأضافت} asks for a feminine singular; {@code مصادر}, a plural of things, answers it.
 */
record Agreement(Gender gender, Number number) {

  static final Agreement UNKNOWN = new Agreement(Gender.ANY, Number.SINGULAR);
  static final Agreement MASCULINE = new Agreement(Gender.MASCULINE, Number.SINGULAR);
  static final Agreement FEMININE = new Agreement(Gender.FEMININE, Number.SINGULAR);
  static final Agreement PEOPLE = new Agreement(Gender.MASCULINE, Number.PLURAL);

  /** Of {@code نطالب}, also of one alone: another verb of the first person ends what is said. */
  static final Agreement OURS = new Agreement(Gender.ANY, Number.PLURAL);

  static Agreement of(VerbForm form) {
    return new Agreement(form.gender(), form.number());
  }

  static Agreement ofPronoun(String suffix) {
    return switch (suffix) {
      case "ه" -> MASCULINE;
      case "ها" -> FEMININE;
      case "هم", "هن" -> PEOPLE;
      case "هما" -> new Agreement(Gender.ANY, Number.DUAL);
      default -> UNKNOWN;
    };
  }

  /** Of {@code هو}, {@code وهي}, {@code فهم}. */
  static Agreement ofSubjectPronoun(String key) {
    if (key.endsWith("هو")) {
      return MASCULINE;
    }
    if (key.endsWith("هي")) {
      return FEMININE;
    }
    return key.endsWith("هم") ? PEOPLE : UNKNOWN;
  }

  /** What the verb of a relative clause about the pronoun's antecedent has: {@code الذي قال}. */
  static Agreement ofRelative(String key) {
    if (key.endsWith("الذين")) {
      return PEOPLE;
    }
    if (key.endsWith("الذي")) {
      return MASCULINE;
    }
    return key.endsWith("التي") ? FEMININE : UNKNOWN;
  }

  /**
   * Whether a source with this agreement can be the subject of a verb that asks for {@code verb}.
   */
  boolean answers(Agreement verb) {
    boolean sameGender = gender == Gender.ANY || verb.gender == Gender.ANY || gender == verb.gender;
    return sameGender && (number == Number.PLURAL) == (verb.number == Number.PLURAL);
  }

  /** Whether anything is known of it. */
  boolean isKnown() {
    return gender != Gender.ANY || number != Number.SINGULAR;
  }
}
