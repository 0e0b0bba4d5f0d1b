package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Role;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Folding;

/**
 * Who has spoken so far in an article, the last first: what dropped subjects, pronouns and short
 * forms stand for.
 *
 * <p>After {@code قالت مصادر ملاحية}, {@code وأضافت} and {@code المصادر} are these sources again.
 */
final class Discourse {

  private final List<Source> heard = new ArrayList<>();
  private final List<List<Source>> carriers = new ArrayList<>();
  private final List<Boolean> passedOn = new ArrayList<>();

  /**
   * @param chain whose last source spoke, what he said passed on by the others
   */
  void hear(List<Source> chain) {
    hear(chain, true);
  }

  /**
   * @param chain whose last source spoke
   * @param relayed whether the others passed his words on, and do not only tell of them
   */
  void hear(List<Source> chain, boolean relayed) {
    passedOn.add(relayed);
    heard.add(chain.get(chain.size() - 1));
    carriers.add(chain.subList(0, chain.size() - 1));
  }

  /**
   * The chain with those who passed a source without a name on, where it speaks again: after {@code
   * نقلت الوكالة عن مصدر} what {@code المصدر} adds has come through the agency too.
   */
  List<Source> carried(List<Source> chain) {
    Source source = chain.get(0);
    if (chain.size() > 1 || source.entity() != null) {
      return chain;
    }
    for (int i = heard.size() - 1; i >= 0; i--) {
      if (heard.get(i).isSame(source) || isOneOf(source, heard.get(i))) {
        List<Source> whole = new ArrayList<>(passedOn.get(i) ? carriers.get(i) : List.of());
        whole.add(source);
        return whole;
      }
    }
    return chain;
  }

  /** {@code أحد المصدرين} after {@code مصدرين مطلعين}. */
  private static boolean isOneOf(Source one, Source several) {
    return several.entity() == null
        && one.name().startsWith("أحد ")
        && several.head().equals(one.head());
  }

  /** Who spoke last, after those who passed it on; empty where nobody spoke so far. */
  List<Source> lastChain() {
    if (heard.isEmpty()) {
      return List.of();
    }
    List<Source> chain = new ArrayList<>(carriers.get(carriers.size() - 1));
    chain.add(heard.get(heard.size() - 1));
    return chain;
  }

  Optional<Source> lastPerson() {
    return persons().stream().findFirst();
  }

  /** The persons with a name who spoke, the last first. */
  List<Source> persons() {
    List<Source> persons = new ArrayList<>();
    for (int i = heard.size() - 1; i >= 0; i--) {
      Entity entity = heard.get(i).entity();
      if (entity != null && entity.type() == EntityType.PER) {
        persons.add(heard.get(i));
      }
    }
    return persons;
  }

  /** The last source heard before {@code offset}, or of all where there is none. */
  Optional<Source> lastBefore(int offset) {
    for (int i = heard.size() - 1; i >= 0; i--) {
      if (heard.get(i).span().start() < offset) {
        return Optional.of(heard.get(i));
      }
    }
    return last();
  }

  Optional<Source> last() {
    return heard.isEmpty() ? Optional.empty() : Optional.of(heard.get(heard.size() - 1));
  }

  /**
   * The last source, or who passed it on, that can be the subject of a verb with this agreement.
   */
  Optional<Source> subject(Agreement verb) {
    for (int i = heard.size() - 1; i >= 0; i--) {
      if (heard.get(i).agreement().answers(verb)) {
        return Optional.of(heard.get(i));
      }
      for (Source carrier : carriers.get(i)) {
        if (carrier.agreement().isKnown() && carrier.agreement().answers(verb)) {
          return Optional.of(carrier);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whom {@code المصادر} stands for, where no source was called so: who spoke first of those
   * without a name.
   */
  Optional<Source> firstUnnamed() {
    return heard.stream().filter(source -> source.entity() == null).findFirst();
  }

  /** The last source without a name, or person with a title, whose head noun is this one. */
  Optional<Source> withHead(String head) {
    for (int i = heard.size() - 1; i >= 0; i--) {
      Source source = heard.get(i);
      if (source.head().equals(head) || isPluralOf(source.head(), head)) {
        return Optional.of(source);
      }
    }
    return Optional.empty();
  }

  /** {@code القيادي} after {@code مصدر قيادي}: the last source without a name so described. */
  Optional<Source> describedBy(String adjective) {
    for (int i = heard.size() - 1; i >= 0; i--) {
      Source source = heard.get(i);
      boolean described =
          source.entity() == null
              && source.head().startsWith("مصدر")
              && (source.name() + " ").startsWith(source.head() + " " + adjective + " ");
      if (described) {
        return Optional.of(source);
      }
    }
    return Optional.empty();
  }

  private static boolean isPluralOf(String one, String other) {
    return one.equals("مصادر") && other.equals("مصدر")
        || one.equals("مصدر") && other.equals("مصادر")
        || isDual(one) && isDual(other) && stem(one).equals(stem(other))
        || one.startsWith(other) && one.length() - other.length() == 2 && !one.endsWith("ها");
  }

  /** By its letters: {@code مصدران}. */
  static boolean isDual(String noun) {
    return noun.length() > 4 && (noun.endsWith("ان") || noun.endsWith("ين"));
  }

  /** A dual without its ending. */
  static String stem(String dual) {
    return dual.substring(0, dual.length() - 2);
  }

  /** What a person's definite title stands for: {@code الوزير} after {@code وزير الدفاع فلان}. */
  static Optional<Named> byRole(View view, String title, int before) {
    String key = Folding.key(title);
    Named best = null;
    for (Named named : view.names.mentions()) {
      if (named.span().start() >= before) {
        break;
      }
      if (named.entity().type() == EntityType.PER && holds(named.entity(), key)) {
        best = named;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean holds(Entity entity, String key) {
    for (Role role : entity.roles()) {
      String title = Folding.key(role.title());
      if (title.equals(key) || title.equals(bare(key)) || bare(title).startsWith(bare(key) + " ")) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String key) {
    StringBuilder bare = new StringBuilder();
    for (String word : key.split(" ", -1)) {
      boolean definite = word.length() > 4 && word.startsWith("ال");
      bare.append(bare.isEmpty() ? "" : " ").append(definite ? word.substring(2) : word);
    }
    return bare.toString();
  }

  /** The last organisation named before whose name starts with this noun: {@code الوزارة}. */
  static Optional<Named> byFirstWord(View view, String head, Span here) {
    Named best = null;
    for (Named named : view.names.mentions()) {
      if (named.span().start() >= here.start()) {
        break;
      }
      boolean organisation = named.entity().type() == EntityType.ORG;
      if (organisation && SourceReader.firstWord(named.entity().name()).equals(head)) {
        best = named;
      }
    }
    return Optional.ofNullable(best);
  }
}
