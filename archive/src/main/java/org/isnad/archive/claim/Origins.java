package org.isnad.archive.claim;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
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
 * description together with the text it stands in, so that the same wire in ten outlets is one and
 * the «officials» of two different articles are two.
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

  /** What is said or denied in one claim, each with its source. */
  List<Assertion> assertions(List<Proposition> propositions) {
    List<Voice> all = propositions.stream().map(this::voice).toList();
    OneSource sources = new OneSource(all);
    return propositions.stream().map(p -> assertion(p, sources.of(voice(p)))).toList();
  }

  private Assertion assertion(Proposition proposition, String source) {
    Statement statement = proposition.statement();
    return new Assertion(
        proposition.record().id(),
        statement.id(),
        statement.chain(),
        statement.act(),
        statement.content(),
        source,
        voice(proposition).known(),
        statement.when());
  }

  /** Whether both are the words of one source. */
  boolean isOneVoice(Proposition a, Proposition b) {
    return voice(a).isOneWith(voice(b));
  }

  /** {@link Proposition#sameness}, the sources known. */
  double sameness(Proposition a, Proposition b) {
    return a.sameness(b, isOneVoice(a, b));
  }

  /** Whether both are told by those who speak for one state, or by one source. */
  boolean areOfOneSide(Proposition a, Proposition b) {
    return isOneVoice(a, b) || voice(a).isOfOneSideWith(voice(b));
  }

  private Voice voice(Proposition proposition) {
    return voices.computeIfAbsent(
        proposition, p -> voice(p.record().id(), p.statement().speaker()));
  }

  private Voice voice(String article, Link speaker) {
    Optional<String> known = known(article, speaker);
    String source = known.orElseGet(() -> Folding.key(speaker.name()) + " @ " + carrier(article));
    return delegates.voice(source, known.isPresent(), article, speaker.entity());
  }

  /** Who it is, where that can be told. */
  private Optional<String> known(String article, Link speaker) {
    return names
        .of(article, speaker.entity())
        .filter(identity -> speaker.kind() != SourceKind.UNNAMED)
        .map(Identity::name)
        .or(() -> offices.voice(speaker.name()));
  }

  private String carrier(String article) {
    String agency = copies.groupOf(article).map(CopyGroup::agency).orElse(null);
    return agency == null ? copies.originOf(article) : agency;
  }
}
