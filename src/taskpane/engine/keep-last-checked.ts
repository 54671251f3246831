import type { Engine } from '../../core/engine';

/**
 * An engine that answers questions about findings from the last workbook it has checked while another is being
 * read, so that a cancelled or failed step takes nothing away from the list the clerk is working through.
 * Costs a second registry in memory while reading.
 */
export function keepLastChecked(create: () => Engine): Engine {
  let current = create();
  let checked = current;
  return {
    open: (workbook) => {
      current = create();
      return current.open(workbook);
    },
    addSheet: (sheet) => current.addSheet(sheet),
    usePrevious: (name, bytes) => current.usePrevious(name, bytes),
    dropPrevious: () => current.dropPrevious(),
    carryForward: () => current.carryForward(),
    mapSheets: (mappings) => current.mapSheets(mappings),
    check: async (options) => {
      const checking = current;
      const summary = await checking.check(options);
      checked = checking;
      return summary;
    },
    recheck: (changes) => checked.recheck(changes),
    findings: (filter, from, count) => checked.findings(filter, from, count),
    link: () => current.link(),
    figures: () => current.figures(),
    document: () => current.document(),
    layOut: (kinds) => current.layOut(kinds),
    fixes: () => checked.fixes(),
    returns: () => checked.returns(),
    scoreHandOut: () => checked.scoreHandOut(),
    scoreReview: () => checked.scoreReview(),
    proposals: () => checked.proposals(),
    proposalKeys: (indexes) => checked.proposalKeys(indexes),
    acceptProposals: (keys) => checked.acceptProposals(keys),
    acceptedCells: (sheet, from, count) => checked.acceptedCells(sheet, from, count),
    proposalLines: (from, count) => checked.proposalLines(from, count),
    marks: () => checked.marks(),
    ask: (selected) => checked.ask(selected),
    answerLines: (answer, group, from, count) => checked.answerLines(answer, group, from, count),
    answerFilter: (answer, group) => checked.answerFilter(answer, group),
    steeringSheets: () => current.steeringSheets(),
    schemeIndicators: () => checked.schemeIndicators(),
    tryScheme: (draft) => checked.tryScheme(draft),
    writeScheme: (draft, reason) => checked.writeScheme(draft, reason),
    differing: (sheets) => current.differing(sheets),
    seal: (sheets, run) => current.seal(sheets, run),
    verify: (seal, sheets, run) => current.verify(seal, sheets, run),
    cells: (kind, band, from, count) => current.cells(kind, band, from, count),
    submissionLimit: () => current.submissionLimit(),
    readSubmission: (name, bytes, options) => current.readSubmission(name, bytes, options),
    dropSubmission: (id) => current.dropSubmission(id),
    planMerge: (ids) => current.planMerge(ids),
    mergeDifferences: (id, kind, from, count) => current.mergeDifferences(id, kind, from, count),
    mergeCells: (sheet, from, count) => current.mergeCells(sheet, from, count),
  };
}
