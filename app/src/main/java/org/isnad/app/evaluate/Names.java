package org.isnad.app.evaluate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * The folded names of one article's entities, gold and found, and by them whether a source that was
 * found is the one that the gold names.
 */
final class Names {

  /** How alike two descriptions of one source are. */
  private static final double SAME_DESCRIPTION = 0.6;

  private static final String ARTICLE = "ال";

  private final Map<String, Set<String>> gold = new HashMap<>();
  private final Map<String, Set<String>> found = new HashMap<>();

  Names(GoldArticle goldArticle, AnalysisRecord record) {
    goldArticle.entities().forEach(entity -> gold.put(entity.id(), of(entity)));
    record.entities().forEach(entity -> found.put(entity.id(), of(entity, record.text())));
  }

  /** The names that a gold entity has in the article. */
  static Set<String> of(GoldArticle.Entity entity) {
    return entity.names().stream()
        .map(Fold::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The names that were found for an entity: its name, its aliases, and its mentions' words. */
  static Set<String> of(Entity entity, String text) {
    Stream<String> forms = Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    Stream<String> mentions = entity.mentions().stream().map(mention -> mention.span().of(text));
    return Stream.concat(forms, mentions)
        .map(Fold::name)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  boolean same(GoldSource wanted, Link link) {
    return same(wanted, link.entity(), link.name());
  }

  boolean same(GoldSource wanted, Participant participant) {
    return same(wanted, participant.entity(), participant.name());
  }

  private boolean same(GoldSource wanted, @Nullable String entity, @Nullable String name) {
    Set<String> names = new LinkedHashSet<>();
    names.add(Fold.name(name));
    names.addAll(found.getOrDefault(String.valueOf(entity), Set.of()));
    if (wanted.described()) {
      List<String> description = bare(wanted.words());
      return names.stream().anyMatch(got -> describes(description, bare(got)));
    }
    return gold.getOrDefault(wanted.words(), Set.of()).stream().anyMatch(names::contains);
  }

  /**
   * Whether two descriptions mean the same source, by their words without the article. A lone head
   * noun does too: {@code المصادر} takes up {@code مصادر سياسية في صنعاء}.
   */
  private static boolean describes(List<String> wanted, List<String> got) {
    return got.equals(wanted.subList(0, Math.min(1, wanted.size())))
        || bag(wanted).f1(bag(got)) >= SAME_DESCRIPTION;
  }

  private static WordBag bag(List<String> words) {
    return WordBag.ofWords(words.stream().filter(word -> !word.isEmpty()).toList());
  }

  private static List<String> bare(String words) {
    return Fold.words(words).stream()
        .map(word -> word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word)
        .toList();
  }
}
