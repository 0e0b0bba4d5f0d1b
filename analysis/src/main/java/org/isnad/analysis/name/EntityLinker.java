package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Joins the names found in a text to entities.
 *
 * <ul>
 *   <li>what the gazetteer knows as one: {@code أمريكا} and {@code الولايات المتحدة}; a capital
 *       stays an entity of its own, and so does a province beside its town
 *   <li>a repeated name to the one it repeats
 *   <li>persons by their words in all spellings: {@code سيرغي لافروف} and {@code لافروف}
 *   <li>organisations by their words, with or without the country: {@code وزارة الداخلية البحرينية}
 *       and {@code وزارة الداخلية في البحرين}
 * </ul>
 */
final class EntityLinker {

  private final Draft draft;
  private final OrganisationKey organisationKey;
  private static final String REGION = " region";

  private final Romanizer romanizer;
  private final NameLexicons lexicons;
  private final Parliaments parliaments;

  /** The places of which the article names the town too: مدينة حلب. */
  private final Set<String> towns = new HashSet<>();

  private final List<Cluster> clusters = new ArrayList<>();
  private final IdentityHashMap<Found, Cluster> clusterOf = new IdentityHashMap<>();
  private final Map<String, Cluster> byKey = new HashMap<>();

  /** The words of the names, as {@link NameSkeleton} has them. */
  private final IdentityHashMap<Found, List<String>> words = new IdentityHashMap<>();

  EntityLinker(
      Draft draft, NameLexicons lexicons, OrganisationKey organisationKey, Romanizer romanizer) {
    this.draft = draft;
    this.lexicons = lexicons;
    this.parliaments = new Parliaments(lexicons);
    this.romanizer = romanizer;
    this.organisationKey = organisationKey;
  }

  List<Entity> link() {
    List<Found> ordered = new ArrayList<>(draft.found());
    ordered.sort(Comparator.comparing(Found::span));
    for (Found found : ordered) {
      Known known = found.known();
      if (found.type() == EntityType.LOC && known != null && isHeadedBy(found, "town-heads")) {
        towns.add(known.id());
      }
    }
    List<Found> persons = new ArrayList<>();
    List<Found> vague = new ArrayList<>();
    for (Found found : ordered) {
      if (draft.origin(found) != null) {
        continue;
      }
      switch (found.type()) {
        case PER -> persons.add(found);
        case LOC -> join(found, placeKey(found));
        case ORG -> {
          if (found.known() == null && found.country() == null || isShared(found)) {
            vague.add(found);
          } else {
            joinOrganisation(found);
          }
        }
      }
    }
    vague.forEach(this::joinVague);
    parliaments.find(clusters, this::words).ifPresent(pair -> merge(pair.first(), pair.second()));
    linkPersons(persons, false);
    linkRepeats(ordered);
    linkPersons(persons, true);
    linkRepeats(ordered);
    ordered.stream().filter(f -> !clusterOf.containsKey(f)).forEach(f -> add(newCluster(f), f));
    return entities();
  }

  private void join(Found found, String key) {
    Cluster cluster = byKey.computeIfAbsent(key, k -> newCluster(found));
    add(cluster, found);
  }

  /**
   * By the gazetteer's entry, else by words; what one of its names is known by joins the others.
   */
  private void joinOrganisation(Found found) {
    String words = organisationKey.of(draft, found);
    Known known = found.known();
    if (known == null) {
      Cluster seated = byKey.containsKey(words) ? null : seated(found);
      seated = seated == null ? ofPurpose(found) : seated;
      if (seated == null) {
        join(found, words);
      } else {
        add(seated, found);
      }
      return;
    }
    Cluster named = byKey.get(words);
    if (named != null && named.members().stream().allMatch(m -> m.known() == null)) {
      byKey.putIfAbsent(known.id(), named);
    }
    join(found, known.id());
    byKey.putIfAbsent(words, clusterOf.get(found));
  }

  /**
   * An organisation without a country is one with the same words and a country, if there is one.
   */
  private void joinVague(Found found) {
    String key = organisationKey.of(draft, found);
    List<String> with =
        byKey.keySet().stream()
            .filter(k -> k.startsWith(key) && k.length() == key.length() + 3)
            .toList();
    Cluster longer = with.isEmpty() ? longerNamed(found) : null;
    if (longer != null) {
      add(longer, found);
      return;
    }
    if (found.known() == null) {
      join(found, with.size() == 1 ? with.get(0) : key);
    } else {
      joinOrganisation(found);
    }
  }

  /** مجلس النواب, which many countries have: the one that the article names with more words. */
  private boolean isShared(Found found) {
    return found.known() != null
        && lexicons.list("shared-names").contains(Folding.key(draft.form(found.span())));
  }

  /** The one organisation whose name begins with these words and goes on, if there is one. */
  private @Nullable Cluster longerNamed(Found found) {
    List<String> words = words(found);
    if (words.size() < 2) {
      return null;
    }
    List<Cluster> longer =
        clusters.stream()
            .filter(c -> c.type() == EntityType.ORG)
            .filter(c -> c.members().stream().anyMatch(m -> beginsWith(words(m), words)))
            .toList();
    return longer.size() == 1 ? longer.get(0) : null;
  }

  /** مجلس مدينة سالم بالشرقية is مجلس مدينة سالم. */
  private @Nullable Cluster seated(Found found) {
    List<String> words = words(found);
    for (Cluster cluster : clusters) {
      for (Found member : cluster.type() == EntityType.ORG ? cluster.members() : List.<Found>of()) {
        List<String> whole = words(member);
        if (beginsWith(whole, words)
            && (whole.get(words.size()).equals("في") || whole.get(words.size()).startsWith("ب"))) {
          return cluster;
        }
      }
    }
    return null;
  }

  /** الاتحاد السعودي is the one الاتحاد السعودي لكرة القدم of the article. */
  private @Nullable Cluster ofPurpose(Found found) {
    if (!draft.word(found.firstWord()).stems().get(0).definite()) {
      return null;
    }
    List<String> words = words(found);
    if (words.size() != 2) {
      return null;
    }
    List<Cluster> longer =
        clusters.stream()
            .filter(c -> c.type() == EntityType.ORG)
            .filter(
                c ->
                    c.members().stream()
                        .map(this::words)
                        .anyMatch(w -> beginsWith(w, words) && w.get(2).startsWith("ل")))
            .toList();
    return longer.size() == 1 ? longer.get(0) : null;
  }

  private static boolean beginsWith(List<String> whole, List<String> part) {
    return whole.size() > part.size() && whole.subList(0, part.size()).equals(part);
  }

  private String placeKey(Found found) {
    Known known = found.known();
    if (known != null) {
      boolean apart = towns.contains(known.id()) && isHeadedBy(found, "region-heads");
      return apart ? known.id() + REGION : known.id();
    }
    Span name = found.core().isEmpty() || isFacility(found) ? found.span() : found.core().get(0);
    return "LOC:" + String.join(" ", NameSkeleton.words(draft.form(name)));
  }

  private boolean isHeadedBy(Found found, String heads) {
    return found.endWord() > found.firstWord() + 1
        && draft.word(found.firstWord()).stems().stream()
            .anyMatch(stem -> lexicons.list(heads).contains(stem.key()));
  }

  private static boolean isFacility(Found found) {
    return found.country() != null;
  }

  /** Persons by their names; after all others those of one word, which may be an alias. */
  private void linkPersons(List<Found> persons, boolean single) {
    List<Found> byLength =
        new ArrayList<>(persons.stream().filter(p -> words(p).size() == 1 == single).toList());
    byLength.sort(Comparator.comparingInt((Found f) -> -words(f).size()));
    for (Found person : byLength) {
      Cluster cluster = null;
      for (Cluster other : clusters) {
        if (other.type() == EntityType.PER && samePerson(other, person)) {
          cluster = other;
          break;
        }
      }
      cluster = cluster == null ? calledSo(person) : cluster;
      add(cluster == null ? newCluster(person) : cluster, person);
    }
  }

  /** The one person whose given name this is: الأمير محمد after الأمير محمد بن ماجد. */
  private @Nullable Cluster calledSo(Found person) {
    List<String> words = words(person);
    if (words.size() != 1 || person.known() != null) {
      return null;
    }
    List<Cluster> called =
        clusters.stream()
            .filter(c -> c.type() == EntityType.PER)
            .filter(c -> c.members().stream().anyMatch(m -> beginsWith(words(m), words)))
            .toList();
    return called.size() == 1 ? called.get(0) : null;
  }

  private List<String> words(Found name) {
    return words.computeIfAbsent(name, n -> NameSkeleton.words(draft.form(n.span())));
  }

  private boolean samePerson(Cluster cluster, Found person) {
    List<String> words = words(person);
    Known known = person.known();
    for (Found member : cluster.members()) {
      if (known != null && member.known() != null && known.id().equals(member.known().id())
          || isPart(words, words(member)) && !isAnother(person, member)
          || isWrittenApart(words, words(member))
          || isWrittenApart(words(member), words)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether all words of {@code part} stand in {@code whole} in this order, the last among them.
   */
  private boolean isPart(List<String> part, List<String> whole) {
    if (part.size() > 1 && !NameSkeleton.alike(part.get(0), whole.get(0)) && isSon(part, whole)) {
      return false;
    }
    int at = 0;
    for (String word : part) {
      while (at < whole.size() && !NameSkeleton.alike(word, whole.get(at))) {
        at++;
      }
      if (at == whole.size()) {
        return false;
      }
      at++;
    }
    boolean surname = at == whole.size();
    return surname || part.size() > 1 || lexicons.isSurnameFirst(part.get(0));
  }

  /** الملك فيصل is not خالد الفيصل, الملك عبدالعزيز not سلمان بن عبدالعزيز but his father. */
  private boolean isAnother(Found alone, Found whole) {
    String name = Folding.key(draft.form(alone.span()));
    int last = whole.endWord() - 1;
    return alone.endWord() == alone.firstWord() + 1
        && last > whole.firstWord()
        && lexicons.nameWords.isGivenKey(name)
        && (draft.word(last).key().equals("ال" + name)
            || last > whole.firstWord() + 1
                && lexicons.list("son").contains(draft.word(last - 1).key()));
  }

  /** لودريان is the end of جان إيف لو دريان. */
  private static boolean isWrittenApart(List<String> whole, List<String> apart) {
    int size = apart.size();
    return whole.size() == 1
        && size > 1
        && apart.get(size - 2).length() < 4
        && NameSkeleton.alike(whole.get(0), apart.get(size - 2) + apart.get(size - 1));
  }

  /** Whether the part begins after a بن: محمد بن سلمان is not his father. */
  private static boolean isSon(List<String> part, List<String> whole) {
    int at = whole.indexOf(part.get(0));
    return at > 0 && whole.get(at - 1).equals("بن");
  }

  /** Joins what repeats a name that is linked already. */
  private void linkRepeats(List<Found> ordered) {
    for (Found found : ordered) {
      Found origin = draft.origin(found);
      Cluster cluster = origin == null ? null : clusterOf.get(origin);
      if (cluster != null && !clusterOf.containsKey(found)) {
        add(cluster, found);
      }
    }
  }

  private void merge(Cluster cluster, Cluster other) {
    other.members().forEach(found -> add(cluster, found));
    byKey.replaceAll((key, value) -> value == other ? cluster : value);
    clusters.remove(other);
  }

  private Cluster newCluster(Found found) {
    Cluster cluster = new Cluster(found.type());
    clusters.add(cluster);
    return cluster;
  }

  private void add(Cluster cluster, Found found) {
    cluster.add(found);
    clusterOf.put(found, cluster);
  }

  private List<Entity> entities() {
    clusters.sort(Comparator.comparingInt(Cluster::start));
    int position = 1;
    for (Cluster cluster : clusters) {
      cluster.number(position++);
    }
    List<Entity> entities = new ArrayList<>();
    for (Cluster cluster : clusters) {
      entities.add(cluster.entity(romanizer, draft::form, this::office));
    }
    return entities;
  }

  /** The entity that a title is held in. */
  private @Nullable String office(Found.Title title) {
    for (Cluster cluster : clusters) {
      for (Found found : cluster.members()) {
        if (found.span().equals(title.office())) {
          return cluster.id();
        }
      }
    }
    String country = title.country();
    Cluster land = country == null ? null : byKey.get("LOC:" + country);
    return land == null ? null : land.id();
  }
}
