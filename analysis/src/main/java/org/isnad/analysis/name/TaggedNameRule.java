package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Stem;

/**
 * Names that no other rule has found, by the learned {@link Tagger}: {@code كان أكسوي في الميناء},
 * {@code في سان دييقو}.
 *
 * <p>It is asked only about words that look like names, which are few, and believed of
 *
 * <ul>
 *   <li>persons and places of two words or more
 *   <li>a person of one word behind a verb that persons do
 *   <li>another one that looks like a person's name, where much speaks for it
 * </ul>
 *
 * <p>One name is of one type in all the text: of that for which most speaks somewhere. How the
 * margins were chosen is told in docs/names.md.
 */
final class TaggedNameRule {

  /**
   * So much less than learnt speaks for no name. It was learnt where the rules have found most
   * names; this reads what they missed.
   */
  private static final int LENIENCE = 20;

  private static final int ENOUGH = 20;
  private static final int ENOUGH_ALONE = 40;
  private static final int ENOUGH_BEHIND_VERB = -20;

  /** Ordinary words behind one that looks like a name that may still be part of it. */
  private static final int BEHIND = 2;

  private final Set<String> notTagged;
  private final Set<String> unsureVerbs;
  private final NameLexicons lexicons;
  private final PiousWords pious;
  private final Tagger tagger;

  TaggedNameRule(NameLexicons lexicons, PiousWords pious, Tagger tagger) {
    this.notTagged = lexicons.list("not-tagged");
    this.unsureVerbs = lexicons.list("unsure-verbs");
    this.lexicons = lexicons;
    this.pious = pious;
    this.tagger = tagger;
  }

  /** Whether it has found any. */
  boolean find(Draft draft) {
    List<TaggedName> names = new ArrayList<>();
    for (Sentence sentence : draft.text().sentences()) {
      int at = sentence.firstWord();
      while (at < sentence.endWord()) {
        int first = at++;
        if (mayBegin(draft, first)) {
          at = end(draft, sentence, first);
          if (mayHold(draft, first, at)) {
            tagger.names(draft, sentence, first, at, LENIENCE).stream()
                .filter(name -> isBelieved(draft, name))
                .forEach(names::add);
          }
        }
      }
    }
    add(draft, names);
    return !names.isEmpty();
  }

  /** Whether a word looks like a name, or would without its clitics and the next one does. */
  private boolean mayBegin(Draft draft, int at) {
    if (!isFree(draft, at) || pious.isNoNameOfGod(draft, at)) {
      return false;
    }
    if (isNameLike(draft, at)) {
      return true;
    }
    boolean clitics = draft.word(at).stems().size() > 1;
    return clitics
        && (lexicons.nameWords.isGivenOrJoined(draft.word(at))
            || at + 1 < draft.size()
                && isFree(draft, at + 1)
                && isNameLike(draft, at + 1)
                && !stem(draft, at).proclitics().isEmpty());
  }

  /** Goes on over words that look like names, and over ordinary ones behind a sure one. */
  private int end(Draft draft, Sentence sentence, int first) {
    int may = first + 1 + (mayLead(draft, first) ? BEHIND : 0);
    int at = first + 1;
    while (at < sentence.endWord()
        && isFree(draft, at)
        && (isNameLike(draft, at) || at < may)
        && !isClitic(draft, at)
        && !pious.isBlessing(draft, at)
        && !pious.isNoNameOfGod(draft, at)) {
      at++;
      may = mayLead(draft, at - 1) ? at + BEHIND : may;
    }
    return at;
  }

  /** {@code قالت مي لـ"الساحل" إنها}: a preposition that the mark behind it is torn from. */
  private static boolean isClitic(Draft draft, int at) {
    String key = draft.word(at).key();
    return key.equals("ل") || key.equals("ب");
  }

  /** Behind such a word an ordinary one may be part of the name: ومحمد القرون. */
  private boolean mayLead(Draft draft, int at) {
    Grade grade = draft.grade(lexicons.nameWords, at);
    return grade == Grade.SURE
        || grade == Grade.PARTICLE
        || lexicons.nameWords.isGivenOrJoined(draft.word(at));
  }

  /** Whether any name in these words may be believed: one is a name's, or a verb stands before. */
  private boolean mayHold(Draft draft, int first, int end) {
    if (isBehindVerb(draft, first)) {
      return true;
    }
    boolean alone = end == first + 1;
    for (int i = first; i < end; i++) {
      Grade grade = draft.grade(lexicons.nameWords, i);
      if (grade == Grade.SURE
          || grade == Grade.FOREIGN
          || !alone && (grade == Grade.PARTICLE || grade == Grade.WEAK)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFree(Draft draft, int at) {
    return draft.word(at).isArabic() && draft.free(at, at + 1);
  }

  private boolean isNameLike(Draft draft, int at) {
    return draft.grade(lexicons.nameWords, at) != Grade.COMMON;
  }

  private boolean isBehindVerb(Draft draft, int at) {
    return at > 0
        && !lexicons.personVerbs.find(draft.word(at - 1)).isEmpty()
        && !unsureVerbs.contains(draft.word(at - 1).key());
  }

  /** The whole word where it looks like a name, else the reading that most does. */
  private Stem stem(Draft draft, int at) {
    List<Stem> stems = draft.word(at).stems();
    Stem best = stems.get(0);
    Grade most = draft.grade(lexicons.nameWords, at);
    if (most != Grade.COMMON) {
      return best;
    }
    for (Stem stem : stems.subList(1, stems.size())) {
      Grade grade = lexicons.nameWords.grade(stem, draft.word(at));
      if (grade.compareTo(most) < 0) {
        best = stem;
        most = grade;
      }
    }
    return best;
  }

  private boolean isBelieved(Draft draft, TaggedName name) {
    if (notTagged.contains(draft.word(name.first()).key())
        || isTorn(draft, name)
        || lexicons.isThing(draft, name.first())) {
      return false;
    }
    return switch (name.type()) {
      case PER ->
          !isToldByHead(draft, name)
              && (name.isOneWord() ? isPerson(draft, name) : name.margin() >= ENOUGH);
      case LOC -> !name.isOneWord() && name.margin() >= ENOUGH;
      case ORG -> false;
    };
  }

  /** Whether a name or a word like one stands right beside it that it may be a part of. */
  private boolean isTorn(Draft draft, TaggedName name) {
    int end = name.end();
    boolean before = draft.covering(name.first() - 1).isPresent();
    boolean behind = draft.covering(end).isPresent();
    return before && !stem(draft, name.first()).joined()
        || behind && !draft.word(end).key().startsWith("و")
        || name.isOneWord()
            && end < draft.size()
            && isNameLike(draft, end)
            && draft.word(end).stems().get(0).definite();
  }

  /** Behind a noun that names of bodies and places begin with: شركة جو برو. */
  private boolean isToldByHead(Draft draft, TaggedName name) {
    return name.first() > 0
        && draft.word(name.first() - 1).stems().stream()
            .map(Stem::key)
            .anyMatch(
                key -> lexicons.organisationHeads.holds(key) || lexicons.placeHeads.holds(key));
  }

  /** Whether a single word is a person's name: no title, no قال زائر. */
  private boolean isPerson(Draft draft, TaggedName name) {
    int at = name.first();
    if (draft.isQuote(at - 1) || lexicons.titles.find(draft.words(), at).isPresent()) {
      return false;
    }
    boolean definite = draft.word(at).stems().get(0).definite();
    boolean verb = isBehindVerb(draft, at);
    boolean sure = name.margin() >= (verb ? ENOUGH_BEHIND_VERB : ENOUGH_ALONE);
    return switch (draft.grade(lexicons.nameWords, at)) {
      case SURE, FOREIGN -> sure;
      case WEAK -> sure && verb && (definite || name.margin() >= ENOUGH);
      case UNKNOWN -> sure && verb && definite;
      case PARTICLE, COMMON -> false;
    };
  }

  private void add(Draft draft, List<TaggedName> names) {
    Map<String, TaggedName> surest = new HashMap<>();
    for (TaggedName name : names) {
      surest.merge(key(draft, name), name, (a, b) -> b.margin() > a.margin() ? b : a);
    }
    for (TaggedName name : names) {
      EntityType type = surest.getOrDefault(key(draft, name), name).type();
      draft.add(
          Found.of(
              type,
              draft.span(stem(draft, name.first()), name.end()),
              name.first(),
              name.end(),
              "tagged",
              type == EntityType.PER ? SourceKind.PERSON : SourceKind.INSTITUTION));
    }
  }

  private String key(Draft draft, TaggedName name) {
    StringBuilder key = new StringBuilder(stem(draft, name.first()).key());
    for (int i = name.first() + 1; i < name.end(); i++) {
      key.append(' ').append(draft.word(i).key());
    }
    return key.toString();
  }
}
