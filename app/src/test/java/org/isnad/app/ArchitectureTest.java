package org.isnad.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.stream.BaseStream;
import org.junit.jupiter.api.Test;

/**
 * The arrows between modules and packages run one way, and the analysis touches nothing outside.
 */
class ArchitectureTest {

  private static final String ANALYSIS = "org.isnad.analysis..";
  private static final String SOURCES = "org.isnad.sources..";
  private static final String ARCHIVE = "org.isnad.archive..";
  private static final String APP = "org.isnad.app..";

  /** Each reads only those before it. */
  private static final List<String> STAGES =
      List.of("record", "text", "page", "name", "time", "statement", "event");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.isnad");

  @Test
  void sourcesReadsAnalysisOnly() {
    noClasses()
        .that()
        .resideInAPackage(SOURCES)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ARCHIVE, APP)
        .check(PROGRAM);
  }

  @Test
  void archiveReadsAnalysisOnly() {
    noClasses()
        .that()
        .resideInAPackage(ARCHIVE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SOURCES, APP)
        .check(PROGRAM);
  }

  @Test
  void analysisIsALibraryOfItsOwn() {
    classes()
        .that()
        .resideInAPackage(ANALYSIS)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ANALYSIS, "java..", "org.jsoup..", "com.fasterxml.jackson..", "org.jspecify..")
        .check(PROGRAM);
  }

  @Test
  void eachStageReadsOnlyTheStagesBeforeIt() {
    for (int i = 0; i < STAGES.size(); i++) {
      String[] later =
          STAGES.subList(i + 1, STAGES.size()).stream()
              .map(stage -> "org.isnad.analysis." + stage + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.isnad.analysis." + STAGES.get(i) + "..")
          .should()
          .dependOnClassesThat(resideInAnyPackage(later).or(resideInAPackage("org.isnad.analysis")))
          .check(PROGRAM);
    }
  }

  @Test
  void everyPackageOfTheAnalysisIsAStage() {
    String[] known =
        STAGES.stream().map(stage -> "org.isnad.analysis." + stage + "..").toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(ANALYSIS)
        .should()
        .resideInAnyPackage(known)
        .orShould()
        .resideInAPackage("org.isnad.analysis")
        .check(PROGRAM);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackages(APP, "org.isnad.benchmark..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(PROGRAM);
  }

  @Test
  void nothingDependsOnTheMachinesLocaleOrTimeZone() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .check(PROGRAM);
  }

  @Test
  void analysisReadsNoClock() {
    noClasses()
        .that()
        .resideInAPackage(ANALYSIS)
        .should()
        .callMethodWhere(readsTheClock())
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.util.Date.class)
        .check(PROGRAM);
  }

  @Test
  void analysisTouchesNoFileNetworkDatabaseOrThread() {
    noClasses()
        .that()
        .resideInAPackage(ANALYSIS)
        // The build's own step, and what opens the file that it makes in the program's own jar.
        .and()
        .doNotHaveFullyQualifiedName("org.isnad.analysis.LanguageData")
        .and()
        .doNotHaveFullyQualifiedName("org.isnad.analysis.text.Spellings")
        .should()
        .dependOnClassesThat(outside())
        .orShould()
        .callMethodWhere(runsInParallel())
        .check(PROGRAM);
  }

  private static DescribedPredicate<JavaClass> outside() {
    DescribedPredicate<JavaClass> address =
        assignableTo(URI.class)
            .or(assignableTo(URISyntaxException.class))
            .or(assignableTo(URLDecoder.class));
    return resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.sql..", "javax..")
        .or(resideInAPackage("java.net..").and(not(address)))
        .or(assignableTo(java.io.File.class))
        .or(name("java.io.FileInputStream"))
        .or(name("java.io.FileOutputStream"))
        .or(name("java.io.FileReader"))
        .or(name("java.io.FileWriter"))
        .or(name("java.io.RandomAccessFile"))
        .or(assignableTo(Thread.class))
        .or(assignableTo(Executor.class))
        .or(assignableTo(CompletionStage.class))
        .as("files, network, databases or threads");
  }

  private static DescribedPredicate<JavaCall<?>> runsInParallel() {
    DescribedPredicate<JavaClass> streams =
        assignableTo(BaseStream.class).or(assignableTo(Collection.class));
    return target(owner(streams))
        .and(target(name("parallel").or(name("parallelStream"))))
        .as("runs in parallel");
  }

  private static DescribedPredicate<JavaCall<?>> readsTheClock() {
    DescribedPredicate<CodeUnitCallTarget> withoutClock =
        describe(
            "without a Clock",
            call ->
                call.getRawParameterTypes().stream()
                    .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)));
    return target(owner(resideInAPackage("java.time..")))
        .and(target(name("now")))
        .and(target(withoutClock))
        .as("reads the machine's clock");
  }
}
