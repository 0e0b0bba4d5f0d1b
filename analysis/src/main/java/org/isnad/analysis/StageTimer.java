package org.isnad.analysis;

import java.util.function.Supplier;

/** Runs the stages of the analysis for one who wants to know what each takes. */
public interface StageTimer {

  /** Runs them and looks at no clock. */
  StageTimer NONE =
      new StageTimer() {
        @Override
        public <T> T run(Stage stage, Supplier<T> work) {
          return work.get();
        }
      };

  /**
   * Runs the stage on one page.
   *
   * @return what {@code work} gives
   */
  <T> T run(Stage stage, Supplier<T> work);
}
