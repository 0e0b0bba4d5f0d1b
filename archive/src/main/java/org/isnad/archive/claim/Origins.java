package org.isnad.archive.claim;

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

  Origins(NameBook names, Copies copies, Offices offices) {
    this.names = names;
    this.copies = copies;
    this.offices = offices;
  }

  Assertion assertion(Proposition proposition) {
    Statement statement = proposition.statement();
    String article = proposition.record().id();
    return new Assertion(
        article,
        statement.id(),
        statement.chain(),
        statement.act(),
        statement.content(),
        origin(article, statement.speaker()),
        known(article, statement.speaker()).isPresent(),
        statement.when());
  }

  /** Whether both are the words of one source. */
  boolean isOneVoice(Proposition a, Proposition b) {
    return origin(a.record().id(), a.statement().speaker())
        .equals(origin(b.record().id(), b.statement().speaker()));
  }

  private String origin(String article, Link speaker) {
    return known(article, speaker)
        .orElseGet(() -> Folding.key(speaker.name()) + " @ " + carrier(article));
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
