package org.isnad.archive.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.SourceKind;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.Names;

/**
 * A source that claims go back to.
 *
 * @param name that of who says it; with the text it stands in where that cannot be told
 * @param named whether it can be told who that is
 * @param asserted what it says, once for each article that passes it on
 * @param denied what it denies, likewise
 * @param claims how many different claims these are
 */
public record Origin(
    String name, boolean named, List<Assertion> asserted, List<Assertion> denied, int claims) {

  public Origin {
    asserted = List.copyOf(asserted);
    denied = List.copyOf(denied);
  }

  /** The sources of some claims of one story: those of most claims first. */
  public static List<Origin> of(Collection<Claim> claims) {
    return of(claims, assertion -> Optional.empty());
  }

  /**
   * The same over many stories: each tells who is who by its own articles alone, all together know
   * that {@code كيم جونج أون} of one is {@code كيم جونغ أون} of another.
   */
  public static List<Origin> of(Collection<Claim> claims, Names names) {
    return of(claims, assertion -> speaker(assertion, names));
  }

  private static Optional<Identity> speaker(Assertion assertion, Names names) {
    Link speaker = assertion.chain().get(assertion.chain().size() - 1);
    return speaker.kind() == SourceKind.UNNAMED
        ? Optional.empty()
        : names.of(assertion.article(), speaker.entity());
  }

  private static List<Origin> of(
      Collection<Claim> claims, Function<Assertion, Optional<Identity>> known) {
    Map<String, String> keys = new HashMap<>();
    for (Claim claim : claims) {
      Stream.concat(claim.assertions().stream(), claim.denials().stream())
          .forEach(a -> known.apply(a).ifPresent(i -> keys.putIfAbsent(a.origin(), i.key())));
    }
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (Claim claim : claims) {
      claim.assertions().forEach(a -> draft(drafts, a, known, keys).add(claim, a, false));
      claim.denials().forEach(a -> draft(drafts, a, known, keys).add(claim, a, true));
    }
    return drafts.values().stream()
        .map(Draft::origin)
        .sorted(
            Comparator.comparingInt((Origin origin) -> -origin.claims())
                .thenComparing(Origin::name))
        .toList();
  }

  /** The office that speaks for somebody goes by his name: with what he says himself. */
  private static Draft draft(
      Map<String, Draft> drafts,
      Assertion assertion,
      Function<Assertion, Optional<Identity>> known,
      Map<String, String> keys) {
    Optional<Identity> who = known.apply(assertion);
    String key =
        who.map(Identity::key).orElse(keys.getOrDefault(assertion.origin(), assertion.origin()));
    String name = who.map(Identity::name).orElse(assertion.origin());
    return drafts.computeIfAbsent(key, absent -> new Draft(name, assertion.named()));
  }

  private static final class Draft {
    private final String name;
    private final boolean named;
    private final List<Assertion> asserted = new ArrayList<>();
    private final List<Assertion> denied = new ArrayList<>();
    private final Map<String, Boolean> claims = new LinkedHashMap<>();

    Draft(String name, boolean named) {
      this.name = name;
      this.named = named;
    }

    void add(Claim claim, Assertion assertion, boolean denies) {
      (denies ? denied : asserted).add(assertion);
      claims.put(claim.id(), true);
    }

    Origin origin() {
      return new Origin(name, named, asserted, denied, claims.size());
    }
  }
}
