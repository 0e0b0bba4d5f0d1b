package org.isnad.archive.dating;

import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;

/**
 * A page with its record.
 *
 * @param record as the analysis of the page alone gives it
 */
public record ReadPage(Page page, AnalysisRecord record) {}
