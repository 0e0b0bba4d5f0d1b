package org.isnad.app.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.archive.View;
import org.isnad.archive.name.HeldRole;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.Join;

/** Names for reading: what each is called, why its spellings are one, what offices it held when. */
final class NameText {

  private static final int JOINS_IN_A_LIST = 4;
  private static final int ROLES_IN_A_LIST = 2;
  private static final int ARTICLES_OF_A_ROLE = 3;

  private final Lines lines;
  private final Labels labels = new Labels();

  NameText(Lines lines) {
    this.lines = lines;
  }

  void list(View view, NamePage page) {
    boolean whole = page.total() == 1;
    for (Identity identity : page.names()) {
      lines.line("");
      head(identity);
      joins(identity, whole ? Integer.MAX_VALUE : JOINS_IN_A_LIST);
      roles(view, identity, whole ? Integer.MAX_VALUE : ROLES_IN_A_LIST);
    }
    lines.line("");
    lines.line(lines.faint(count(page)));
  }

  private static String count(NamePage page) {
    if (page.total() == 0) {
      return "لا أسماء";
    }
    String names = ArabicCount.NAMES.of(page.total());
    return page.pages() == 1
        ? names
        : names
            + "؛ الصفحة "
            + page.page()
            + " من "
            + page.pages()
            + " ("
            + Lines.apart("--page")
            + ")";
  }

  /** Name, Latin letters, type, country, articles, id. */
  void head(Identity identity) {
    String latin = identity.latin().isEmpty() ? "" : " · " + Lines.apart(identity.latin());
    String country = identity.country() == null ? "" : " · " + Lines.apart(identity.country());
    lines.line(
        lines.on(Style.TITLE, identity.name())
            + lines.faint(
                "  "
                    + labels.arabic(identity.type())
                    + country
                    + latin
                    + " · في "
                    + ArabicCount.ARTICLES.after(identity.articles().size())
                    + " · "
                    + Lines.apart(identity.id())));
  }

  void joins(Identity identity, int most) {
    List<Join> joins = identity.joins();
    joins.stream().limit(most).forEach(join -> lines.line("   = " + join.spelling() + why(join)));
    more(joins.size() - most);
  }

  private String why(Join join) {
    String letters =
        join.differences().isEmpty()
            ? ""
            : " ("
                + join.differences().stream().map(Lines::apart).collect(Collectors.joining("، "))
                + ")";
    String score = Lines.apart(String.format(Locale.ROOT, "%.2f", join.score()));
    return lines.faint(
        "  مع " + join.to() + ": " + labels.arabic(join.ground()) + letters + " · " + score);
  }

  void roles(View view, Identity identity, int most) {
    List<HeldRole> roles = view.roles(identity);
    Teller teller = new Teller(view);
    for (HeldRole role : roles.stream().limit(most).toList()) {
      String of = role.of() == null ? "" : " (" + role.of() + ")";
      String articles =
          role.tellings().stream()
              .map(telling -> teller.articleWithId(telling.article()))
              .distinct()
              .limit(ARTICLES_OF_A_ROLE)
              .collect(Collectors.joining("؛ "));
      int others = role.tellings().size() - ARTICLES_OF_A_ROLE;
      lines.line(
          "   ◇ "
              + role.title()
              + of
              + lines.faint(days(role) + " — " + articles + (others > 0 ? "؛ …" : "")));
    }
    more(roles.size() - most);
  }

  private static String days(HeldRole role) {
    LocalDate first = role.first();
    LocalDate last = role.last();
    if (first == null || last == null) {
      return "";
    }
    return "  " + (first.equals(last) ? "في " + first : "من " + first + " إلى " + last);
  }

  private void more(int others) {
    if (others > 0) {
      lines.line(lines.faint("   … و" + others));
    }
  }
}
