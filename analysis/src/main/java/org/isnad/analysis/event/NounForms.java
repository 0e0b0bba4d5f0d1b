package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.text.Folding;

/**
 * The written forms of a noun, folded and without article or proclitics.
 *
 * <p>{@code زيارة} → {@code زياره، زيارته، زيارتها، زيارتان، زيارتين …}
 */
final class NounForms {

  /** A form, with the possessive pronoun it carries, empty where it has none. */
  record Form(String key, String possessive) {}

  /** Takes the forms one by one. */
  interface Sink {
    void accept(Form form);
  }

  private static final List<String> POSSESSIVES = List.of("ه", "ها", "هم", "هما", "هن", "نا", "كم");
  private static final List<String> ENDINGS = List.of("ا", "ان", "ين", "ون", "و", "ي");

  /** What the hamza of {@code لقاء} becomes in {@code لقائه}. */
  private static final String SEATED_HAMZA = "ئ";

  /** Letters of {@code تعاون}. */
  private static final int ACTING = 5;

  private NounForms() {}

  /**
   * @param noun as the lexicon spells it; a sound masculine plural in the nominative, ون
   */
  static void forms(String noun, Sink sink) {
    forms(noun, false, sink);
  }

  /** Those of the noun of a deed, which may end in ي and have an owner: {@code تعازيه}. */
  static void deed(String noun, Sink sink) {
    forms(noun, true, sink);
  }

  private static void forms(String noun, boolean verbal, Sink sink) {
    boolean feminine = noun.endsWith("ة");
    boolean plural = noun.endsWith("ون") && noun.length() > 4 && !isActing(noun);
    String stem = Folding.key(plural ? noun.substring(0, noun.length() - 2) : noun);
    if (feminine) {
      sink.accept(new Form(stem, ""));
      stem = stem.substring(0, stem.length() - 1) + "ت";
    } else if (!plural) {
      sink.accept(new Form(stem, ""));
    }
    for (String ending : ENDINGS) {
      if (!plural || !ending.equals("ا") && !ending.equals("ان")) {
        sink.accept(new Form(stem + ending, ""));
      }
    }
    if (!plural && stem.endsWith("ي") && !verbal) {
      return;
    }
    boolean hamza = noun.endsWith("اء");
    for (String possessive : POSSESSIVES) {
      sink.accept(new Form((plural ? stem + "ي" : stem) + possessive, possessive));
      if (hamza) {
        String seated = noun.substring(0, noun.length() - 1) + SEATED_HAMZA + possessive;
        sink.accept(new Form(Folding.key(seated), possessive));
      }
    }
  }

  /** {@code تعاون}: the noun of a verb, whose root ends so. */
  private static boolean isActing(String noun) {
    return noun.length() == ACTING && noun.charAt(0) == 'ت' && noun.charAt(2) == 'ا';
  }
}
