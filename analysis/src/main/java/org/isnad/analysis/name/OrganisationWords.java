package org.isnad.analysis.name;

import java.util.Set;
import org.isnad.analysis.name.NameLexicons.HeadUse;
import org.isnad.analysis.name.NameLexicons.OrganisationHead;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/** What a word may be within the name of an organisation, by itself and by the name's head noun. */
final class OrganisationWords {

  private static final char YEH_HAMZA = 'ئ';
  private static final String MOVEMENT = "حركه";
  private static final String INTEREST = "مصلحه";
  private static final String FORCES = "قوات";
  private static final String SITE = "موقع";
  private static final String STATE = "الدوله";
  private static final String CENTRE = "مركز";

  /** Nouns followed by على: هيئة الإشراف على الانتخابات. */
  final Set<String> controlling;

  /** Nouns followed by عن: منظمة الدفاع عن المستهلك. */
  final Set<String> defending;

  /** Heads that are never named after a person: لجنة سالم is no name. */
  final Set<String> notOfPersons;

  /** Heads that may be named after who leads them: حكومة سالم, نظام سالم. */
  final Set<String> ofLeaders;

  /** Heads that may be followed by a country: بنك مصر. */
  final Set<String> ofCountries;

  /** Heads whose name keeps no place of its own in it: جامعة أوسلو, نادي برشلونة. */
  final Set<String> namedAfterPlaces;

  /** Organisations by one definite word: الجيش. */
  final Set<String> alone;

  /** Heads of offices, whose name may go on with where they are: الغرفة التجارية بجدة. */
  final Set<String> offices;

  /** Titles that stand before the person whom an institution is named in honour of. */
  final Set<String> honoured;

  /** Heads of two ministries at once: وزارتا. */
  final Set<String> dualMinistries;

  /** Military units, which a number names: الفرقة 30. */
  final Set<String> units;

  /** What may follow the number of a unit: الكتيبة 155 مشاة. */
  final Set<String> arms;

  /** Numbers in words: الفرقة الثانية. */
  final Set<String> ordinals;

  /** Adjectives of an office that tell that its purpose follows: الإدارة العامة للمرور. */
  final Set<String> officeAdjectives;

  /** Heads of what leads an armed force: قيادة. */
  final Set<String> commands;

  /** Heads of the forces that have one: القوات. */
  final Set<String> commanded;

  /** Heads of a part of another organisation: فرع الهيئة العامة للسياحة. */
  final Set<String> ofBodies;

  /** Heads that behind ب are what somebody does: بقيادة. */
  final Set<String> leading;

  /** Nouns for who leads an organisation: رئيس. */
  final Set<String> leads;

  /** Heads of what belongs to such a person: ديوان. */
  final Set<String> led;

  /** Heads of missions to a country: السفارة. */
  final Set<String> missions;

  /** Heads of companies. */
  final Set<String> trading;

  /** Definite heads that an adjective names where somebody leads the body: المجلس البلدي. */
  final Set<String> signed;

  /** Adjectives that say what a body does this once: اللجنة المنظمة. */
  final Set<String> participles;

  /** Heads of offices for what the state has or does: جهاز أمن الدولة. */
  final Set<String> stateOffices;

  /** Heads of offices that somebody leads, whatever they are for: مدير إدارة التسويق. */
  final Set<String> ledOffices;

  /** Heads of local offices: بلدية المحافظة. */
  final Set<String> local;

  /** What stands for the place of a local office: المحافظة in بلدية المحافظة. */
  final Set<String> regions;

  /** Heads of teams, whose sport follows the nationality: المنتخب السعودي لألعاب القوى. */
  final Set<String> teams;

  /** Heads without a feminine ending that have a feminine adjective: القوات. */
  final Set<String> plurals;

  /** What a board is of, which is no organisation of its own: مجلس إدارة الشركة. */
  final Set<String> boards;

  /** Articles and prepositions of foreign names: ذي, دي. */
  final Set<String> foreignParticles;

  /** What companies deal in: السيارات. */
  final Set<String> trades;

  /** What stands before a noun and is none: هذا. */
  final Set<String> determiners;

  /** Who else a company is named for: وأولاده. */
  final Set<String> kin;

  /** Heads of clubs, which in sport any definite noun names: نادي الأمل. */
  final Set<String> clubs;

  /** Heads of associations, which say what they are for: الجمعية السعودية لطب العيون. */
  final Set<String> associations;

  /** Joined to a ministry these are bodies of their own: وزارة الداخلية والجمارك. */
  final Set<String> notOfMinistries;

  /** Of these only an institution has one that is a body: إدارة النادي is none. */
  final Set<String> ledBodies;

  /** Heads whose name may go on with the town they are in: الكلية الجامعية بالقنفذة. */
  final Set<String> seated;

  /** What tells a year from an adjective: العام الماضي. */
  final Set<String> timely;

  /** Heads that any noun and what it is of name: لجنة إعادة الإعمار. */
  final Set<String> ofAnyNoun;

  /** Prepositions written apart: من. */
  final Set<String> prepositions;

  /** Heads of federations, whose name goes on with the part of the world they are of. */
  final Set<String> federations;

  /** Before what a minister is of: وزيرة القضاء الإسرائيلية. */
  final Set<String> ministers;

  /** Heads that any noun with an adjective names: مركز التقدم الطبي. */
  final Set<String> described;

  /** Nouns that tell the field of a body named after a place: اتحاد غرب آسيا لكرة القدم. */
  final Set<String> fields;

  /** Nouns with the one adjective that goes on with them: القرآن الكريم. */
  final Set<String> fixedPairs;

  /** Adjectives of what a body is for, and of no body: مركز الرعاية المستمرة. */
  final Set<String> purposeAdjectives;

  /** Heads of two councils at once: مجلسي. */
  final Set<String> dualCouncils;

  /** Nouns of what committees are there for: مهرجان, سوق. */
  final Set<String> events;

  /** Nouns of regions and towns that stand before their names: بمحافظة. */
  final Set<String> seats;

  private final Set<String> ofSites;
  private final Set<String> bareForces;
  private final Set<String> ofGroups;
  private final Set<String> organs;
  private final Set<String> ofOrgans;
  private final Set<String> neverByTopic;
  private final Set<String> neverQuoted;
  private final Set<String> managed;
  private final Set<String> joining;
  private final Set<String> notJoined;
  private final Set<String> sites;
  private final Set<String> traffic;
  private final Set<String> services;
  private final Set<String> notComplements;
  private final Set<String> notRelations;
  private final NameLexicons lexicons;

  OrganisationWords(NameLexicons lexicons) {
    this.lexicons = lexicons;
    this.controlling = lexicons.list("after-noun-on");
    this.defending = lexicons.list("after-noun-of");
    this.notOfPersons = lexicons.list("not-of-persons");
    this.ofLeaders = lexicons.list("of-leaders");
    this.ofCountries = lexicons.list("of-countries");
    this.namedAfterPlaces = lexicons.list("named-after-places");
    this.alone = lexicons.list("organisations-alone");
    this.offices = lexicons.list("offices");
    this.honoured = lexicons.list("honoured");
    this.dualMinistries = lexicons.list("dual-ministries");
    this.units = lexicons.list("units");
    this.arms = lexicons.list("arms");
    this.ordinals = lexicons.list("ordinals");
    this.officeAdjectives = lexicons.list("office-adjectives");
    this.ofBodies = lexicons.list("of-bodies");
    this.leading = lexicons.list("leading");
    this.commands = lexicons.list("commands");
    this.commanded = lexicons.list("commanded");
    this.leads = lexicons.list("leads");
    this.led = lexicons.list("led");
    this.missions = lexicons.list("missions");
    this.trading = lexicons.list("trading");
    this.stateOffices = lexicons.list("state-offices");
    this.signed = lexicons.list("signed-bodies");
    this.participles = lexicons.list("body-participles");
    this.ledOffices = lexicons.list("led-offices");
    this.local = lexicons.list("local-offices");
    this.regions = lexicons.list("local-places");
    this.teams = lexicons.list("teams");
    this.plurals = lexicons.list("plural-heads");
    this.boards = lexicons.list("boards");
    this.foreignParticles = lexicons.list("foreign-particles");
    this.trades = lexicons.list("trades");
    this.determiners = lexicons.list("determiners");
    this.kin = lexicons.list("kin");
    this.clubs = lexicons.list("club-heads");
    this.associations = lexicons.list("associations");
    this.notOfMinistries = lexicons.list("not-of-ministries");
    this.ledBodies = lexicons.list("led-bodies");
    this.seated = lexicons.list("seated-offices");
    this.timely = lexicons.list("timely");
    this.ofAnyNoun = lexicons.list("of-any-noun");
    this.prepositions = lexicons.list("behind-nisba");
    this.federations = lexicons.list("federations");
    this.ministers = lexicons.list("ministers");
    this.described = lexicons.list("described-bodies");
    this.fields = lexicons.list("fields");
    this.fixedPairs = lexicons.list("fixed-pairs");
    this.purposeAdjectives = lexicons.list("purpose-adjectives");
    this.dualCouncils = lexicons.list("dual-councils");
    this.events = lexicons.list("events");
    this.seats = lexicons.list("seats");
    this.ofSites = lexicons.list("of-sites");
    this.bareForces = lexicons.list("bare-forces");
    this.ofGroups = lexicons.list("of-groups");
    this.organs = lexicons.list("organs");
    this.ofOrgans = lexicons.list("of-organs");
    this.neverByTopic = lexicons.list("never-by-topic");
    this.managed = lexicons.list("managed");
    this.neverQuoted = lexicons.list("never-quoted");
    this.joining = lexicons.list("joining-heads");
    this.notJoined = lexicons.list("not-joined");
    this.sites = lexicons.list("sites");
    this.traffic = lexicons.list("traffic");
    this.services = lexicons.list("services");
    this.notComplements = lexicons.list("not-complements");
    this.notRelations = lexicons.list("not-relations");
  }

  /** An indefinite noun between the head and the last noun: وزارة شؤون الأسرى. */
  boolean isInner(Stem stem) {
    return lexicons.organisationWords.contains(stem.key());
  }

  /** Whether the name itself may follow the head: شركة إيني, قوات "النسر". */
  boolean isAppositive(String key, OrganisationHead head) {
    return head.use() == HeadUse.APPOSITION
        || head.use() == HeadUse.NAMED
        || ofGroups.contains(key);
  }

  /** Whether a name in quotation marks may follow the head. */
  boolean mayBeQuoted(Stem stem, OrganisationHead head) {
    return (isAppositive(stem.key(), head) || !stem.definite())
        && !neverQuoted.contains(stem.key());
  }

  /** What organisations do: الأنباء, الدراسات. */
  boolean isTrade(Stem noun) {
    return lexicons.organisationTopics.contains(noun.key())
        || trades.contains(noun.key())
        || lexicons.organisationWords.contains(noun.bareKey());
  }

  /** المركزية, which needs a noun before it; not الخارجية, which is one too. */
  boolean isOnlyAdjective(Word word) {
    return lexicons.organisationAdjectives.contains(word.key())
        && !lexicons.organisationTopics.contains(word.key());
  }

  /** المكتب السياسي, المحكمة العليا: one of the organs that a state or party has. */
  boolean isOrgan(String key, Word adjective) {
    return organs.contains(key) && ofOrgans.contains(adjective.key());
  }

  /** Whether such a definite head may be an organ of another body: المكتب. */
  boolean hasOrgans(String key) {
    return organs.contains(key);
  }

  /** Whether the noun tells what a body of this head is for: لجنة الطوارئ. */
  boolean isTopic(String key, OrganisationHead head, Word noun) {
    boolean group =
        head.kind() == SourceKind.GROUP && !key.equals(FORCES)
            || neverByTopic.contains(key)
            || boards.contains(key) && managed.contains(noun.key());
    return !group && lexicons.organisationTopics.contains(noun.key());
  }

  /** Whether a definite noun names nothing after a head: وزارة البلاد. */
  boolean isNoComplement(Stem noun) {
    return notComplements.contains(noun.key());
  }

  /** Whose an office's field is: وزارة أملاك الدولة, جهاز أمن الدولة. */
  boolean isState(String key, Word word) {
    return word.key().equals(STATE) && stateOffices.contains(key);
  }

  /** حركة التجارة, which is no movement of people who think alike. */
  boolean isTraffic(String key, Word noun) {
    return key.equals(MOVEMENT) && traffic.contains(noun.key());
  }

  /** في مصلحة الشعب: what is good for them, and no office like مصلحة الجمارك. */
  boolean isInterest(String key, Word next) {
    return key.equals(INTEREST) && !services.contains(next.key());
  }

  boolean isForce(String key) {
    return key.equals(FORCES);
  }

  /** قوات الأمن, whose they ever are; قوات الجيش is the army. */
  boolean isBareForce(String key, Word noun) {
    return key.equals(FORCES) && bareForces.contains(noun.key());
  }

  /** موقع الحادث, and not موقع البريد الإخباري. */
  boolean isSpot(String key, Word noun, Word behind) {
    return key.equals(SITE)
        && (!ofSites.contains(behind.key()) || lexicons.organisationHeads.holds(noun));
  }

  /** مركز محافظة شبوة is a town. */
  boolean isCapital(String key, Word next) {
    return key.equals(CENTRE) && lexicons.list("region-heads").contains(next.key());
  }

  /** Whether only more than one word makes a name of the head and an ordinary word. */
  boolean isSite(String key, Word next) {
    return sites.contains(key) && lexicons.nameWords.grade(next) == Grade.COMMON;
  }

  /**
   * A relational adjective in no list: المائية, السريري. Ordinary adjectives of time and order are
   * none, nor are family names.
   */
  boolean isRelation(Word word) {
    Stem whole = word.stems().get(0);
    return word.isArabic()
        && whole.definite()
        && whole.key().length() > 5
        && (endsLikeRelation(word) || word.surface().endsWith("ي"))
        && !notRelations.contains(whole.key());
  }

  /** الطبي, المائية, not الرئيسي. */
  boolean isDescribing(Word word) {
    return isRelation(word) || isOnlyAdjective(word) && !notRelations.contains(word.key());
  }

  /** المائية, not التهنئة, which folds alike. */
  private static boolean endsLikeRelation(Word word) {
    String surface = word.surface();
    return word.key().endsWith("يه") && surface.indexOf(YEH_HAMZA, surface.length() - 3) < 0;
  }

  /** Heads whose name may go on after و whatever it began with. */
  boolean isJoining(String key) {
    return joining.contains(key);
  }

  /** والتدريب: what may go on after و in the name of an administration. */
  boolean isJoined(Stem stem, Word word) {
    String joined = stem.key();
    return stem.definite()
        && !joined.endsWith("ون")
        && !joined.endsWith("ين")
        && !notJoined.contains(joined)
        && !notComplements.contains(joined)
        && !lexicons.organisationHeads.holds(joined)
        && !lexicons.placeHeads.holdsBare(stem)
        && !lexicons.nationalities.isAdjective(word)
        && lexicons.nameWords.grade(stem, word).compareTo(Grade.PARTICLE) > 0;
  }
}
