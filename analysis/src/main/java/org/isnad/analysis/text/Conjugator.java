package org.isnad.analysis.text;

import static org.isnad.analysis.text.VerbForm.Gender.ANY;
import static org.isnad.analysis.text.VerbForm.Gender.FEMININE;
import static org.isnad.analysis.text.VerbForm.Gender.MASCULINE;
import static org.isnad.analysis.text.VerbForm.Number.DUAL;
import static org.isnad.analysis.text.VerbForm.Number.PLURAL;
import static org.isnad.analysis.text.VerbForm.Number.SINGULAR;
import static org.isnad.analysis.text.VerbForm.Tense.PARTICIPLE;
import static org.isnad.analysis.text.VerbForm.Tense.PAST;
import static org.isnad.analysis.text.VerbForm.Tense.PRESENT;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.text.VerbForm.Gender;
import org.isnad.analysis.text.VerbForm.Number;
import org.isnad.analysis.text.VerbForm.Tense;

/**
 * All forms of a verb that news uses, from its past and present of the third person.
 *
 * <p>{@code نفى، ينفي} → {@code نفي نفت نفيا نفوا … ينفي تنفي ينفون ينف … نافي} (folded), each also
 * with the pronoun suffixes: {@code نفاه، نفته، ينفيها}.
 *
 * <p>It works on spelling, as there are no vowels: weak endings are the last letter of the past (ى
 * or ا) and of the present (ي، ى، و); a hollow verb has و، ي or ا before the last letter of the
 * present.
 */
public final class Conjugator {

  private final String past;
  private final String present;
  private final Set<VerbForm> forms = new LinkedHashSet<>();

  private Conjugator(String past, String present) {
    this.past = past;
    this.present = present;
  }

  /**
   * @param past third person masculine singular, as it is spelled: {@code نفى}
   * @param present likewise: {@code ينفي}
   * @throws IllegalArgumentException if {@code present} does not start with ي
   */
  public static List<VerbForm> forms(String past, String present) {
    if (past.length() < 2 || present.length() < 3 || present.charAt(0) != 'ي') {
      throw new IllegalArgumentException("not a verb: " + past + " " + present);
    }
    Conjugator conjugator = new Conjugator(past, present);
    conjugator.addPast();
    conjugator.addPresent();
    conjugator.addParticiple();
    return List.copyOf(conjugator.forms);
  }

  private void addPast() {
    boolean weak = endsWeak(past);
    String stem = weak ? withoutLast(past) : past;
    boolean waw = past.endsWith("ا");
    add(past, PAST, 3, MASCULINE, SINGULAR);
    add(past.endsWith("ي") ? past + "ت" : stem + "ت", PAST, 3, FEMININE, SINGULAR);
    add(past.endsWith("ي") ? withoutLast(past) + "وا" : stem + "وا", PAST, 3, MASCULINE, PLURAL);
    add(weak ? stem + (waw ? "وا" : "يا") : past + "ا", PAST, 3, MASCULINE, DUAL);
    add(past.endsWith("ي") ? past + "تا" : stem + "تا", PAST, 3, FEMININE, DUAL);
    String consonantal = weak ? stem + (waw && past.length() == 3 ? "و" : "ي") : shortenedPast();
    add(consonantal + (consonantal.endsWith("ن") ? "ا" : "نا"), PAST, 1, ANY, PLURAL);
    add(consonantal + "ن", PAST, 3, FEMININE, PLURAL);
  }

  private void addPresent() {
    String tail = present.substring(1);
    boolean weak = endsWeak(present) || present.endsWith("و") || present.endsWith("ي");
    String stem = weak ? withoutLast(tail) : tail;
    String dual = present.endsWith("ى") ? stem + "ي" : tail;
    add("ي" + tail, PRESENT, 3, MASCULINE, SINGULAR);
    add("ت" + tail, PRESENT, 3, FEMININE, SINGULAR);
    add("ن" + tail, PRESENT, 1, ANY, PLURAL);
    add("أ" + tail, PRESENT, 1, ANY, SINGULAR);
    add("ي" + stem + "ون", PRESENT, 3, MASCULINE, PLURAL);
    add("ي" + stem + "وا", PRESENT, 3, MASCULINE, PLURAL);
    add("ي" + dual + "ان", PRESENT, 3, MASCULINE, DUAL);
    add("ي" + dual + "ا", PRESENT, 3, MASCULINE, DUAL);
    add("ت" + dual + "ان", PRESENT, 3, FEMININE, DUAL);
    String jussive = weak ? stem : shortenedPresent(tail);
    if (!jussive.equals(tail)) {
      add("ي" + jussive, PRESENT, 3, MASCULINE, SINGULAR);
      add("ت" + jussive, PRESENT, 3, FEMININE, SINGULAR);
    }
    add("ي" + jussive + "ن", PRESENT, 3, FEMININE, PLURAL);
  }

  /** The active participle, which news uses in the accusative: مضيفاً، مضيفةً، مضيفين. */
  private void addParticiple() {
    String participle = past.length() == 3 ? basicParticiple() : "م" + present.substring(1);
    if (participle.endsWith("ى")) {
      participle = withoutLast(participle) + "ي";
    }
    String stem = participle.endsWith("ي") ? withoutLast(participle) : participle;
    add(participle, PARTICIPLE, 3, MASCULINE, SINGULAR);
    add(participle + "ا", PARTICIPLE, 3, MASCULINE, SINGULAR);
    add(participle + "ة", PARTICIPLE, 3, FEMININE, SINGULAR);
    add(stem + "ين", PARTICIPLE, 3, MASCULINE, PLURAL);
    add(stem + "ون", PARTICIPLE, 3, MASCULINE, PLURAL);
    add(participle + "ات", PARTICIPLE, 3, FEMININE, PLURAL);
    add(participle + "ين", PARTICIPLE, 3, MASCULINE, DUAL);
    add(participle + "تين", PARTICIPLE, 3, FEMININE, DUAL);
  }

  /** Of a first-form verb: قال → قائل, نفى → ناف(ي), ذكر → ذاكر; doubled حث stays as it is. */
  private String basicParticiple() {
    char middle = past.charAt(1) == 'ا' ? 'ئ' : past.charAt(1);
    String last = endsWeak(past) ? "ي" : past.substring(2);
    return past.charAt(0) + "ا" + middle + last;
  }

  private String shortenedPast() {
    return isHollow(past)
        ? past.substring(0, past.length() - 2) + past.charAt(past.length() - 1)
        : past;
  }

  private String shortenedPresent(String tail) {
    return tail.length() >= 3 && isHollow(past)
        ? tail.substring(0, tail.length() - 2) + tail.charAt(tail.length() - 1)
        : tail;
  }

  private boolean isHollow(String verb) {
    boolean alef = verb.length() >= 3 && verb.charAt(verb.length() - 2) == 'ا';
    char weak = present.charAt(present.length() - 2);
    return alef && (weak == 'و' || weak == 'ي' || weak == 'ا' && verb.length() == 3);
  }

  private static boolean endsWeak(String verb) {
    return verb.endsWith("ى") || verb.endsWith("ا");
  }

  private static String withoutLast(String word) {
    return word.substring(0, word.length() - 1);
  }

  private void add(String form, Tense tense, int person, Gender gender, Number number) {
    VerbForm plain = new VerbForm(Folding.key(form), tense, person, gender, number, "");
    if (!forms.add(plain)) {
      return;
    }
    if (tense != PARTICIPLE) {
      for (String suffix : VerbForm.SUFFIXES) {
        forms.add(plain.withObject(Folding.key(beforeSuffix(form) + suffix), suffix));
      }
    }
  }

  /** The final letter as it is written before a suffix: نفى → نفا, قالوا → قالو. */
  private static String beforeSuffix(String form) {
    if (form.endsWith("ى")) {
      return withoutLast(form) + "ا";
    }
    return form.endsWith("وا") ? withoutLast(form) : form;
  }
}
