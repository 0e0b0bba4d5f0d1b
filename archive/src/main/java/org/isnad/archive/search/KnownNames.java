package org.isnad.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.name.NameSpellings;
import org.isnad.archive.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * What else a name in a query may be: other spellings that the archive's articles have, other names
 * that the lists of known names have, and those that a person said.
 */
final class KnownNames {

  private static final int LONGEST = 6;
  private static final int SHORTEST_SPELLED = 4;
  private static final int MOST_SPELLINGS = 20;

  private final NameSpellings spellings;
  private final org.isnad.archive.term.Terms terms;
  private final SaidNames said;
  private final IndexReader reader;

  KnownNames(
      NameSpellings spellings,
      org.isnad.archive.term.Terms terms,
      Collection<Correction> corrections,
      IndexReader reader) {
    this.spellings = spellings;
    this.terms = terms;
    this.said = new SaidNames(corrections, terms);
    this.reader = reader;
  }

  /** The names in the words of a query, each with the other names of its bearer. */
  List<SaidNames.Found> in(List<Term> words) {
    List<SaidNames.Found> found = new ArrayList<>(said.in(words));
    List<Term> rest = new ArrayList<>(words);
    found.forEach(name -> rest.removeAll(name.words()));
    for (int start = 0; start < rest.size(); start++) {
      for (int end = Math.min(rest.size(), start + LONGEST); end > start; end--) {
        List<Term> run = List.copyOf(rest.subList(start, end));
        List<String> forms = forms(run);
        if (forms.size() > 1) {
          found.add(new SaidNames.Found(run, forms.stream().map(terms::of).toList()));
          start = end - 1;
          break;
        }
      }
    }
    return found;
  }

  private List<String> forms(List<Term> run) {
    boolean mayBeOrdinary = run.size() == 1 && terms.isKnown(run.get(0));
    return mayBeOrdinary
        ? List.of()
        : spellings.formsOf(String.join(" ", run.stream().map(Term::word).toList()));
  }

  /** All names of the bearer of this one, this one first. */
  List<String> namesOf(String name) {
    Set<String> names = new LinkedHashSet<>();
    names.add(name);
    names.addAll(spellings.formsOf(name));
    List<Term> words = terms.of(name);
    for (SaidNames.Found found : said.in(words)) {
      if (found.words().size() == words.size()) {
        found.names().forEach(other -> names.add(words(other)));
      }
    }
    return List.copyOf(names);
  }

  private static String words(List<Term> terms) {
    return String.join(" ", terms.stream().map(Term::word).toList());
  }

  /** Other spellings of a word that looks like a name, as articles have them, folded. */
  List<String> spellingsOf(Term word) throws IOException {
    if (terms.isKnown(word)) {
      return List.of();
    }
    List<String> parts = NameSpellings.parts(word.word());
    return parts.size() == 1 ? spellingsOf(parts.get(0)) : List.of();
  }

  /** Other spellings of a part of a name that articles have. */
  List<String> spellingsOf(String part) throws IOException {
    if (part.length() < SHORTEST_SPELLED) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    String sound = NameSpellings.skeleton(part) + IndexFields.BETWEEN;
    for (Rest rest : withPrefix(IndexFields.SOUND, sound)) {
      String other = rest.text();
      boolean isOther = !other.equals(part) && other.length() >= SHORTEST_SPELLED - 1;
      if (isOther && found.size() < MOST_SPELLINGS && spellings.mayBeOne(part, other)) {
        found.add(other);
      }
    }
    return found;
  }

  /** The name that most articles write for a key. */
  String usualForm(String key) throws IOException {
    String usual = key;
    int most = 0;
    for (Rest form : withPrefix(IndexFields.FORM, key + IndexFields.BETWEEN)) {
      if (form.documents() > most) {
        most = form.documents();
        usual = form.text();
      }
    }
    return usual;
  }

  /** What follows the prefix in a term, and how many documents have the term. */
  private record Rest(String text, int documents) {}

  private List<Rest> withPrefix(String field, String prefix) throws IOException {
    List<Rest> rests = new ArrayList<>();
    Terms all = MultiTerms.getTerms(reader, field);
    if (all != null) {
      TermsEnum terms = all.iterator();
      for (BytesRef term = seek(terms, prefix); term != null; term = terms.next()) {
        String text = term.utf8ToString();
        if (!text.startsWith(prefix)) {
          break;
        }
        rests.add(new Rest(text.substring(prefix.length()), terms.docFreq()));
      }
    }
    return rests;
  }

  private static @Nullable BytesRef seek(TermsEnum terms, String prefix) throws IOException {
    return terms.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END ? null : terms.term();
  }
}
