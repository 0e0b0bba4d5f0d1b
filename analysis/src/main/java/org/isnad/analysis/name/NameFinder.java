package org.isnad.analysis.name;

import org.isnad.analysis.text.Text;

/**
 * Finds the persons, organisations and places that a text names, and joins the names of one entity.
 *
 * <p>{@code ذكر وزير الدفاع اليوناني نيكوس ستافريديس أن أثينا ...} → the person نيكوس ستافريديس
 * with the role وزير الدفاع, country GRC; the place أثينا.
 *
 * <p>Each rule sees what those before it found:
 *
 * <ol>
 *   <li>what the gazetteer knows, since it is surest
 *   <li>organisations and places by their head nouns, which take known names into longer ones;
 *       second names behind them, foreign companies, clubs
 *   <li>persons by titles, which may hold organisations and countries
 *   <li>persons by name words, verbs and appositions
 *   <li>parts and repetitions of all these, and definite short forms
 *   <li>names that only the learned tagger sees, and their repetitions
 * </ol>
 */
public final class NameFinder {

  private final NameLexicons lexicons = new NameLexicons();
  private final AliRule ali = new AliRule(lexicons);
  private final GazetteerRule gazetteer = new GazetteerRule(lexicons);
  private final PersonNames personNames = new PersonNames(lexicons);
  private final DatelineRule datelines = new DatelineRule(lexicons);
  private final OrganisationRule organisations = new OrganisationRule(lexicons, personNames);
  private final BelongingRule belonging = new BelongingRule(lexicons);
  private final ApposedNameRule apposed = new ApposedNameRule(lexicons);
  private final CompanyRule companies = new CompanyRule(lexicons);
  private final ClubRule clubs = new ClubRule(lexicons);
  private final PlaceRule places = new PlaceRule(lexicons);
  private final DefiniteFacilityRule facilities = new DefiniteFacilityRule(lexicons);
  private final PlaceListRule placeLists = new PlaceListRule(lexicons);
  private final InitialledNameRule initialled = new InitialledNameRule(lexicons, personNames);
  private final TitledPersonRule titledPersons = new TitledPersonRule(lexicons, personNames);
  private final NameSequenceRule nameSequences = new NameSequenceRule(lexicons, personNames);
  private final QuotedPersonRule quotedPersons = new QuotedPersonRule(lexicons);
  private final AliasRule aliases = new AliasRule(lexicons, personNames);
  private final RepeatRule repeats = new RepeatRule(lexicons);
  private final ShortFormRule shortForms = new ShortFormRule(lexicons);
  private final PremierRule premiers = new PremierRule();
  private final KingdomRule kingdoms = new KingdomRule(lexicons);
  private final TaggerFeatures features = new TaggerFeatures(lexicons, new WordClusters());
  private final TaggedNameRule tagged = tagged(TaggerModel.read());
  private final Romanizer romanizer = new Romanizer(lexicons.latinPhrases);
  private final OrganisationKey organisationKey = new OrganisationKey(lexicons);

  public Names find(Text text) {
    Draft draft = byRules(text);
    byTagger(draft, tagged);
    return new Names(new EntityLinker(draft, lexicons, organisationKey, romanizer).link());
  }

  /** What the rules find alone. */
  Draft byRules(Text text) {
    Draft draft = new Draft(text);
    ali.find(draft);
    clubs.judge(draft);
    gazetteer.find(draft);
    datelines.find(draft);
    organisations.find(draft);
    belonging.find(draft);
    apposed.find(draft);
    companies.find(draft);
    clubs.find(draft);
    places.find(draft);
    facilities.find(draft);
    placeLists.find(draft);
    initialled.find(draft);
    titledPersons.find(draft);
    nameSequences.find(draft);
    quotedPersons.find(draft);
    aliases.find(draft);
    premiers.find(draft);
    repeat(draft);
    kingdoms.find(draft);
    return draft;
  }

  /** What a tagger finds besides, and its parts and repetitions. */
  void byTagger(Draft draft, TaggedNameRule rule) {
    if (rule.find(draft)) {
      repeat(draft);
    }
  }

  /** The rule that asks a model. */
  TaggedNameRule tagged(TaggerModel model) {
    return new TaggedNameRule(lexicons, personNames.pious(), new Tagger(features, model));
  }

  /** What a tagger sees of a word. */
  TaggerFeatures features() {
    return features;
  }

  private void repeat(Draft draft) {
    repeats.find(draft);
    shortForms.find(draft);
  }
}
