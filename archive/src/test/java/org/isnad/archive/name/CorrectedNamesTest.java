package org.isnad.archive.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.analysis.record.EntityType;
import org.isnad.archive.Records;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.correction.NameRef;
import org.isnad.archive.term.BackgroundWords;
import org.junit.jupiter.api.Test;

/** What a person says of names holds, whatever the program finds. */
class CorrectedNamesTest {

  private static final Knowledge KNOWN = Knowledge.load(BackgroundWords.load());
  private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");
  private static final String GRIGOROV = "سيرغي غريغوروف";
  private static final String OTHERWISE = "سيرجي جريجوروف";

  private final List<Correction> corrections = new ArrayList<>();
  private final Records first = person("a", GRIGOROV);
  private final Records second = person("b", OTHERWISE);
  private final Records third = person("c", "أبو سامر الراوي");
  private final Records fourth = person("d", "ماجد الكندري");

  @Test
  void mergedNamesAreOne() {
    assertThat(names(third, fourth)).hasSize(2);
    correct(Correction.merge(ref("أبو سامر الراوي"), ref("ماجد الكندري"), NOON));
    Identity merged = names(third, fourth).get(0);
    assertThat(names(third, fourth)).hasSize(1);
    assertThat(merged.articles()).containsExactly("c", "d");
    assertThat(merged.joins()).extracting(Join::ground).containsExactly(Ground.CORRECTED);
  }

  @Test
  void splitNamesAreTwo() {
    assertThat(names(first, second)).hasSize(1);
    correct(Correction.split(List.of(ref(OTHERWISE), ref(GRIGOROV)), NOON));
    assertThat(names(first, second)).hasSize(2);
  }

  @Test
  void aSplitSpellingDoesNotComeBackByAThird() {
    Records between = person("e", "سيرغي جريغوروف");
    assertThat(names(first, second, between)).hasSize(1);
    correct(Correction.split(List.of(ref(OTHERWISE), ref(GRIGOROV), ref("سيرغي جريغوروف")), NOON));
    assertThat(names(first, second, between)).hasSize(2);
  }

  @Test
  void aShortNameSplitFromAPersonIsNotItsOwn() {
    Records full =
        Records.article("a", "2031-03-04", "نيكوس ستافريديس").person("نيكوس ستافريديس", "GRC");
    Records alone = Records.article("b", "2031-03-05", "ستافريديس").person("ستافريديس", null);
    assertThat(names(full, alone)).hasSize(1);
    correct(Correction.split(List.of(ref("ستافريديس"), ref("نيكوس ستافريديس")), NOON));
    assertThat(names(full, alone)).hasSize(2);
  }

  @Test
  void namesakesAreSplitByTheirArticles() {
    Records one = person("a", "محمد سالم");
    Records two = person("b", "محمد سالم");
    Records three = person("c", "محمد سالم");
    assertThat(names(one, two, three)).hasSize(1);
    Correction split = Correction.split(List.of(ref("محمد سالم")), List.of("b"), NOON);
    correct(split.withNumber(1));
    assertThat(names(one, two, three))
        .extracting(Identity::articles)
        .containsExactly(List.of("a", "c"), List.of("b"));
    assertThat(names(one, two, three)).extracting(Identity::key).doesNotHaveDuplicates();
  }

  @Test
  void theLaterOfTwoThatDisagreeHolds() {
    correct(Correction.split(List.of(ref(OTHERWISE), ref(GRIGOROV)), NOON));
    correct(Correction.merge(ref(GRIGOROV), ref(OTHERWISE), NOON));
    assertThat(names(first, second)).hasSize(1);
    correct(Correction.split(List.of(ref(OTHERWISE), ref(GRIGOROV)), NOON));
    assertThat(names(first, second)).hasSize(2);
  }

  @Test
  void aNewNameIsShownAndFound() {
    correct(Correction.rename(List.of(ref(GRIGOROV)), "سيرغي إيفانوفيتش غريغوروف", NOON));
    NameBook book = book(first, second);
    assertThat(book.identities().get(0).name()).isEqualTo("سيرغي إيفانوفيتش غريغوروف");
    assertThat(book.find("إيفانوفيتش")).hasSize(1);
    assertThat(book.find(OTHERWISE)).hasSize(1);
  }

  @Test
  void aNewTypeIsTheTypeOfAllThatBearTheName() {
    correct(Correction.type(List.of(ref("ماجد الكندري")), EntityType.ORG, NOON));
    assertThat(names(fourth)).extracting(Identity::type).containsExactly(EntityType.ORG);
    assertThat(names(first)).extracting(Identity::type).containsExactly(EntityType.PER);
  }

  @Test
  void whatIsTakenBackHoldsNoMore() {
    Correction merge = Correction.merge(ref("أبو سامر الراوي"), ref("ماجد الكندري"), NOON);
    correct(merge.undoneAt(NOON.plusSeconds(1)));
    assertThat(names(third, fourth)).hasSize(2);
  }

  @Test
  void aCorrectionHoldsForSpellingsThatFoldAlike() {
    correct(Correction.merge(ref("ابو سامر الراوى"), ref("ماجد الكندرى"), NOON));
    assertThat(names(third, fourth)).hasSize(1);
  }

  @Test
  void aCorrectionOfNamesThatAreGoneDoesNothing() {
    correct(Correction.merge(ref("أبو سامر الراوي"), ref("عمر الشناوي"), NOON));
    correct(Correction.rename(List.of(ref("عمر الشناوي")), "عمر", NOON));
    assertThat(names(third, fourth)).hasSize(2);
  }

  private void correct(Correction correction) {
    corrections.add(correction);
  }

  private List<Identity> names(Records... articles) {
    return book(articles).identities();
  }

  private NameBook book(Records... articles) {
    return NameBook.of(Arrays.stream(articles).map(Records::record).toList(), KNOWN, corrections);
  }

  private static Records person(String id, String name) {
    return Records.article(id, "2031-03-04", "قال " + name).person(name, null);
  }

  private static NameRef ref(String name) {
    return new NameRef(EntityType.PER, name, null, null);
  }
}
