package org.isnad.app.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.statement.Grounds;

/**
 * Measures statements: at least half the content's words in common; then the speaker, the chain,
 * the act and the mode of those that match.
 */
final class StatementScorer {

  private static final double SAME_CONTENT = 0.5;

  /** What a right speaker and a right chain add, so that of like contents theirs is matched. */
  private static final double SPEAKER_BONUS = 0.3;

  private static final double CHAIN_BONUS = 0.2;

  private record Wanted(GoldArticle.Statement statement, WordBag words) {}

  private record Got(Statement statement, WordBag words) {}

  private final Comparison article;

  StatementScorer(Comparison article) {
    this.article = article;
  }

  void score() {
    List<Wanted> wanted =
        article.gold().statements().stream()
            .map(s -> new Wanted(s, WordBag.of(s.content())))
            .toList();
    List<Got> got =
        article.record().statements().stream()
            .map(s -> new Got(s, WordBag.of(article.words(s.content()))))
            .toList();
    Pairing pairing = Pairing.of(wanted, got, this::likeness, SAME_CONTENT);
    article.scores().add(Measure.STATEMENTS, pairing.tally());
    scoreChains(wanted, got, pairing);
    judge(wanted, got, pairing);
    for (Pairing.Pair pair : pairing.pairs()) {
      scoreMatched(wanted.get(pair.gold()).statement(), got.get(pair.system()).statement());
    }
    pairing.missed().forEach(i -> article.mistake("statement missed", told(wanted.get(i))));
    pairing.spurious().forEach(i -> article.mistake("statement spurious", told(got.get(i))));
  }

  private void judge(List<Wanted> wanted, List<Got> got, Pairing pairing) {
    Set<Integer> right =
        pairing.pairs().stream()
            .filter(
                p -> sameChain(wanted.get(p.gold()).statement(), got.get(p.system()).statement()))
            .map(Pairing.Pair::system)
            .collect(Collectors.toSet());
    for (int i = 0; i < got.size(); i++) {
      Statement statement = got.get(i).statement();
      article
          .scores()
          .judge(new Judged(Grounds.of(statement), statement.confidence(), right.contains(i)));
    }
  }

  private double likeness(Wanted wanted, Got got) {
    double content = wanted.words().f1(got.words());
    if (content < SAME_CONTENT) {
      return 0;
    }
    double speaker = sameSpeaker(wanted.statement(), got.statement()) ? SPEAKER_BONUS : 0;
    double chain = sameChain(wanted.statement(), got.statement()) ? CHAIN_BONUS : 0;
    return content + speaker + chain;
  }

  private boolean sameSpeaker(GoldArticle.Statement wanted, Statement got) {
    return article.names().same(wanted.chain().get(wanted.chain().size() - 1), got.speaker());
  }

  private boolean sameChain(GoldArticle.Statement wanted, Statement got) {
    List<GoldSource> sources = wanted.chain();
    List<Link> links = got.chain();
    return sources.size() == links.size()
        && IntStream.range(0, links.size())
            .allMatch(i -> article.names().same(sources.get(i), links.get(i)));
  }

  private void scoreChains(List<Wanted> wanted, List<Got> got, Pairing pairing) {
    int speakers = 0;
    int chains = 0;
    int longChains = 0;
    for (Pairing.Pair pair : pairing.pairs()) {
      GoldArticle.Statement gold = wanted.get(pair.gold()).statement();
      Statement found = got.get(pair.system()).statement();
      boolean chain = sameChain(gold, found);
      speakers += sameSpeaker(gold, found) ? 1 : 0;
      chains += chain ? 1 : 0;
      longChains += chain && gold.chain().size() > 1 ? 1 : 0;
    }
    long inGold = wanted.stream().filter(w -> w.statement().chain().size() > 1).count();
    long found = got.stream().filter(g -> g.statement().chain().size() > 1).count();
    Scores scores = article.scores();
    scores.add(Measure.SPEAKER, new Tally(speakers, wanted.size(), got.size()));
    scores.add(Measure.CHAIN, new Tally(chains, wanted.size(), got.size()));
    scores.add(Measure.LONG_CHAIN, new Tally(longChains, (int) inGold, (int) found));
  }

  private void scoreMatched(GoldArticle.Statement wanted, Statement got) {
    article.scores().add(Accuracy.ACT, wanted.act() == got.act());
    article.scores().add(Accuracy.MODE, wanted.mode() == got.mode());
    if (!sameChain(wanted, got)) {
      article.mistake(
          "chain wrong", chain(got) + " for " + wanted.chain() + ": " + wanted.content());
    } else if (wanted.act() != got.act()) {
      article.mistake("act wrong", got.act() + " for " + wanted.act() + ": " + wanted.cue());
    }
  }

  private static String told(Wanted wanted) {
    GoldArticle.Statement statement = wanted.statement();
    return statement.chain() + " " + statement.cue() + ": " + statement.content();
  }

  private String told(Got got) {
    return chain(got.statement()) + ": " + article.words(got.statement().content());
  }

  private static String chain(Statement statement) {
    return statement.chain().stream().map(Link::name).collect(Collectors.joining(", ", "[", "]"));
  }
}
