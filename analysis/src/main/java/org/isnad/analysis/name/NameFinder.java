package org.isnad.analysis.name;

import org.isnad.analysis.text.Spellings;
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

  private final NameLexicons lexicons;
  private final AliRule ali;
  private final GazetteerRule gazetteer;
  private final PersonNames personNames;
  private final DatelineRule datelines;
  private final LettersRule letters;
  private final OrganisationRule organisations;
  private final BelongingRule belonging;
  private final ApposedNameRule apposed;
  private final CompanyRule companies;
  private final NamedListRule namedLists;
  private final ClubRule clubs;
  private final PlaceRule places;
  private final DefiniteFacilityRule facilities;
  private final PlaceListRule placeLists;
  private final InitialledNameRule initialled;
  private final TitledPersonRule titledPersons;
  private final NameSequenceRule nameSequences;
  private final NationalNameRule nationalNames;
  private final SpokenNameRule spokenNames;
  private final UnlistedSpeakerRule unlistedSpeakers;
  private final QuotedPersonRule quotedPersons;
  private final AliasRule aliases;
  private final RepeatRule repeats;
  private final ShortFormRule shortForms;
  private final KingdomRule kingdoms;
  private final TaggerFeatures features;
  private final TaggedNameRule tagged;
  private final Romanizer romanizer;
  private final OrganisationKey organisationKey;

  /** Finds names in texts whose words were looked up in no table. */
  public NameFinder() {
    this(new Spellings());
  }

  /**
   * @param spellings takes the lexicons of this stage in
   */
  public NameFinder(Spellings spellings) {
    this.lexicons = new NameLexicons(spellings);
    this.ali = new AliRule(lexicons);
    this.gazetteer = new GazetteerRule(lexicons);
    this.personNames = new PersonNames(lexicons);
    this.datelines = new DatelineRule(lexicons);
    this.letters = new LettersRule(lexicons);
    this.organisations = new OrganisationRule(lexicons, personNames);
    this.belonging = new BelongingRule(lexicons);
    this.apposed = new ApposedNameRule(lexicons);
    this.companies = new CompanyRule(lexicons);
    this.namedLists = new NamedListRule(lexicons);
    this.clubs = new ClubRule(lexicons, spellings);
    this.places = new PlaceRule(lexicons);
    this.facilities = new DefiniteFacilityRule(lexicons);
    this.placeLists = new PlaceListRule(lexicons);
    this.initialled = new InitialledNameRule(lexicons, personNames);
    this.titledPersons = new TitledPersonRule(lexicons, personNames);
    this.nameSequences = new NameSequenceRule(lexicons, personNames);
    this.nationalNames = new NationalNameRule(lexicons, personNames);
    this.spokenNames = new SpokenNameRule(lexicons, personNames);
    this.unlistedSpeakers = new UnlistedSpeakerRule(lexicons, spokenNames);
    this.quotedPersons = new QuotedPersonRule(lexicons);
    this.aliases = new AliasRule(lexicons, personNames);
    this.repeats = new RepeatRule(lexicons);
    this.shortForms = new ShortFormRule(lexicons);
    this.kingdoms = new KingdomRule(lexicons);
    this.features = new TaggerFeatures(lexicons, new WordClusters(spellings));
    this.tagged = tagged(TaggerModel.read());
    this.romanizer = new Romanizer(lexicons.latinPhrases, spellings);
    this.organisationKey = new OrganisationKey(lexicons);
  }

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
    letters.find(draft);
    organisations.find(draft);
    belonging.find(draft);
    apposed.find(draft);
    companies.find(draft);
    namedLists.find(draft);
    clubs.find(draft);
    places.find(draft);
    facilities.find(draft);
    placeLists.find(draft);
    initialled.find(draft);
    titledPersons.find(draft);
    nameSequences.find(draft);
    nationalNames.find(draft);
    spokenNames.find(draft);
    unlistedSpeakers.find(draft);
    quotedPersons.find(draft);
    aliases.find(draft);
    repeat(draft);
    // Again, since a surname repeated shows what stands before it to be a first name.
    spokenNames.find(draft);
    kingdoms.find(draft);
    return draft;
  }

  /** What a tagger finds besides, and its parts and repetitions. */
  void byTagger(Draft draft, TaggedNameRule rule) {
    if (rule.find(draft)) {
      // Before repetition for whole names to repeat, and after it as among the rules.
      spokenNames.find(draft);
      repeat(draft);
      spokenNames.find(draft);
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
