package org.isnad.archive.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** The sources of some claims: those of most claims first. */
  public static List<Origin> of(Collection<Claim> claims) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (Claim claim : claims) {
      claim.assertions().forEach(a -> draft(drafts, a).add(claim, a, false));
      claim.denials().forEach(a -> draft(drafts, a).add(claim, a, true));
    }
    return drafts.values().stream()
        .map(Draft::origin)
        .sorted(
            Comparator.comparingInt((Origin origin) -> -origin.claims())
                .thenComparing(Origin::name))
        .toList();
  }

  private static Draft draft(Map<String, Draft> drafts, Assertion assertion) {
    return drafts.computeIfAbsent(assertion.origin(), name -> new Draft(name, assertion.named()));
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
