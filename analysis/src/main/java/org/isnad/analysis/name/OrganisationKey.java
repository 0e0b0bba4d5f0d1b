package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.text.Phrases.Match;
import org.isnad.analysis.text.Word;

/**
 * What two names of one organisation have in common: {@code وزارة الداخلية البحرينية} and {@code
 * وزارة الداخلية في البحرين} → {@code ORG:وزاره داخليه BHR}.
 */
final class OrganisationKey {

  private static final String ARMY = "جيش";

  private final NameLexicons lexicons;

  /** Heads without which an organisation is named as well: وزارة, قوات. */
  private final Set<String> unnamed;

  /** The names of an army but جيش: القوات, القوات المسلحة. */
  private final Set<String> armies;

  OrganisationKey(NameLexicons lexicons) {
    this.unnamed = lexicons.list("unnamed-heads");
    this.armies = lexicons.list("armies");
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
    if (words.size() > 1 && unnamed.contains(words.get(0))) {
      words.remove(0);
    }
    if (isArmy(words)) {
      words.set(0, ARMY);
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
    return switch (head) {
      case "وزارتي", "وزارتا" -> "وزاره";
      case "مجلسي", "مجلسا" -> "مجلس";
      default -> head;
    };
  }

  /** القوات الروسية is الجيش الروسي, and so is القوات المسلحة الروسية. */
  private boolean isArmy(List<String> words) {
    return words.size() == 1 && armies.contains(words.get(0));
  }

  private static String bare(Word word) {
    return word.stems().get(0).bareKey();
  }
}
