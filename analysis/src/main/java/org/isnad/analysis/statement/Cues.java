package org.isnad.analysis.statement;

/** The rules, in the order in which they are tried at a word. */
final class Cues {

  private final Report report;
  private final AttributionRule attributions;
  private final RelayRule relays;
  private final VerbRule verbs;
  private final ParticipleRule participles;
  private final NounRule nouns;
  private final InfinitiveRule infinitives;
  private final CirculatedNews news;
  private final ColonRule colons;
  private final ScriptureRule scripture;
  private final ContentFirstRule contentsFirst;
  private final BySayingRule bySaying;
  private final PredicateRule predicates;
  private final PurposeRule purposes;

  Cues(Report report) {
    this.report = report;
    this.attributions = new AttributionRule(report);
    this.verbs = new VerbRule(report);
    this.participles = new ParticipleRule(report);
    this.nouns = new NounRule(report);
    this.infinitives = new InfinitiveRule(report, nouns);
    this.news = new CirculatedNews(report);
    this.relays = new RelayRule(report, nouns);
    this.colons = new ColonRule(report);
    this.scripture = new ScriptureRule(report);
    this.bySaying = new BySayingRule(report);
    this.predicates = new PredicateRule(report);
    this.purposes = new PurposeRule(report);
    this.contentsFirst = new ContentFirstRule(report);
  }

  /**
   * Relays stand before plain verbs, as نقل with عن is both; attributions before all, since the
   * verb of {@code حسبما أعلن} brings no content of its own.
   */
  void read(int at) {
    if (!report.view.word(at).isArabic()) {
      return;
    }
    if (colons.apply(at) || scripture.apply(at)) {
      return;
    }
    int end = attributions.apply(at);
    if (end > at) {
      report.taken = end;
      return;
    }
    if (relays.apply(at) || contentsFirst.apply(at) || verbs.apply(at) || participles.apply(at)) {
      return;
    }
    if (bySaying.apply(at) || predicates.apply(at) || infinitives.apply(at)) {
      return;
    }
    if (!nouns.apply(at) && !news.apply(at)) {
      purposes.apply(at);
    }
  }
}
