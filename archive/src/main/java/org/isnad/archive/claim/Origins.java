package org.isnad.archive.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.text.Folding;
import org.isnad.archive.copy.Copies;
import org.isnad.archive.copy.CopyGroup;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.NameBook;

/**
 * The source that an assertion goes back to: the innermost speaker, by whatever spelling; for an
 * office that only one holds, that office or its holder; for another one without a name, the
 * description together with whoever is told to pass it on, else with the text it stands in, so that
 * the same wire in ten outlets is one and the «officials» of two different articles are two.
 */
final class Origins {

  private final NameBook names;
  private final Copies copies;
  private final Offices offices;
  private final Delegates delegates;
  private final IdentityHashMap<Proposition, Voice> voices = new IdentityHashMap<>();

  Origins(NameBook names, Copies copies, Offices offices, Delegates delegates) {
    this.names = names;
    this.copies = copies;
    this.offices = offices;
    this.delegates = delegates;
  }

  /**
   * What is said or denied in one claim, each with its source. Who is told in one article to have
   * it from another is no source of his own where another article leaves that out; whom those who
   * deny it have theirs from tells nothing here.
   */
  List<Assertion> assertions(List<Proposition> propositions) {
    Map<String, Voice> heardFrom = new HashMap<>();
    for (Proposition proposition : propositions) {
      List<Link> chain = proposition.statement().chain();
      for (int i = 0; i + 1 < chain.size(); i++) {
        heardFrom.putIfAbsent(
            voice(proposition.record().id(), chain, i).source(), voice(proposition));
      }
    }
    List<Voice> first =
        propositions.stream().map(this::voice).map(voice -> first(voice, heardFrom)).toList();
    OneSource sources = new OneSource(first);
    List<Assertion> assertions = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      assertions.add(assertion(propositions.get(i), first.get(i), sources));
    }
    return assertions;
  }

  /** Back to who has it from nobody; where two have it from each other, each is his own source. */
  private static Voice first(Voice voice, Map<String, Voice> heardFrom) {
    Set<String> passed = new HashSet<>();
    Voice first = voice;
    while (passed.add(first.source())) {
      Voice source = heardFrom.get(first.source());
      if (source == null) {
        return first;
      }
      first = source;
    }
    return voice;
  }

  private static Assertion assertion(Proposition proposition, Voice first, OneSource sources) {
    Statement statement = proposition.statement();
    return new Assertion(
        proposition.record().id(),
        statement.id(),
        statement.chain(),
        statement.act(),
        statement.content(),
        sources.of(first),
        first.known(),
        statement.when());
  }

  /** Whether both are the words of one source. */
  boolean isOneVoice(Proposition a, Proposition b) {
    return voice(a).isOneWith(voice(b));
  }

  /** {@link SamenessMeasures#odds} of two, the sources known. */
  double sameness(Proposition a, Proposition b) {
    return a.measures(b, isOneVoice(a, b)).odds();
  }

  /** Whether both are told by those who speak for one state, or by one source. */
  boolean areOfOneSide(Proposition a, Proposition b) {
    return isOneVoice(a, b) || voice(a).isOfOneSideWith(voice(b));
  }

  private Voice voice(Proposition proposition) {
    return voices.computeIfAbsent(
        proposition,
        p -> {
          List<Link> chain = p.statement().chain();
          return voice(p.record().id(), chain, chain.size() - 1);
        });
  }

  private Voice voice(String article, List<Link> chain, int at) {
    Link link = chain.get(at);
    Optional<String> known = known(article, link);
    String source =
        known.orElseGet(() -> Folding.key(link.name()) + " @ " + carrier(article, chain, at));
    return delegates.voice(source, known.isPresent(), article, link.entity());
  }

  /** Who it is, where that can be told. */
  private Optional<String> known(String article, Link speaker) {
    return names
        .of(article, speaker.entity())
        .filter(identity -> speaker.kind() != SourceKind.UNNAMED)
        .map(Identity::name)
        .or(() -> offices.voice(speaker.name()));
  }

  /**
   * Who tells of a source without a name: whoever passes it on, else the text's agency or origin.
   */
  private String carrier(String article, List<Link> chain, int at) {
    Optional<String> told = at == 0 ? Optional.empty() : known(article, chain.get(at - 1));
    if (told.isPresent()) {
      return told.get();
    }
    String agency = copies.groupOf(article).map(CopyGroup::agency).orElse(null);
    return agency == null ? copies.originOf(article) : agency;
  }
}
