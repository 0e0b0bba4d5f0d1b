package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.text.Phrases.Match;
import org.isnad.analysis.text.Word;

/**
 * What two names of one organisation have in common: {@code وزارة الداخلية البحرينية} and {@code
 * وزارة الداخلية في البحرين} → {@code ORG:وزاره داخليه BHR}.
 */
final class OrganisationKey {

  private final NameLexicons lexicons;

  OrganisationKey(NameLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The words that name it, whether the gazetteer knows it or not. */
  String of(Draft draft, Found found) {
    List<String> words = new ArrayList<>();
    int at = found.firstWord();
    while (at < found.endWord()) {
      Word word = draft.word(at);
      var nationality = lexicons.nationalities.at(draft.words(), at);
      var place =
          at == found.firstWord()
              ? Optional.<Match<Known>>empty()
              : lexicons.gazetteer.find(draft.words(), at).filter(m -> m.value().isCountry());
      if (nationality.isPresent() && at > found.firstWord()) {
        at = nationality.get().endWord();
      } else if (place.isPresent()) {
        at = place.get().endWord();
      } else if (word.isPunctuation() || word.key().equals("في") || isPlaceHead(found, word)) {
        at++;
      } else {
        words.add(at == found.firstWord() ? head(draft, found) : bare(word));
        at++;
      }
    }
    if (words.size() > 1 && (words.get(0).equals("وزاره") || words.get(0).equals("جهاز"))) {
      words.remove(0);
    }
    if (words.size() > 2) {
      words.remove("للانباء");
    }
    if (words.size() > 1) {
      words.remove("اتحاديه");
      words.remove("وطنيه");
    }
    String country = found.country() == null ? "" : found.country();
    return "ORG:" + String.join(" ", words) + " " + country;
  }

  /** شرطة محافظة جدة is شرطة جدة. */
  private boolean isPlaceHead(Found found, Word word) {
    return word.index() > found.firstWord()
        && word.index() + 1 < found.endWord()
        && lexicons.placeHeads.holds(word.stems().get(0));
  }

  private static String head(Draft draft, Found found) {
    String surface = draft.form(found.span());
    List<String> words = NameSkeleton.words(surface);
    String head = words.isEmpty() ? surface : words.get(0);
    return head.equals("وزارتي") || head.equals("وزارتا") ? "وزاره" : head;
  }

  private static String bare(Word word) {
    return word.stems().get(0).bareKey();
  }
}
