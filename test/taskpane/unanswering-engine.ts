import type { Engine } from '../../src/core/engine';

/** An engine that must not be asked; a test replaces what it is about. */
export function unanswering(): Engine {
  const refuse = (): never => {
    throw new Error('not part of this test');
  };
  return {
    open: refuse,
    addSheet: refuse,
    usePrevious: refuse,
    dropPrevious: refuse,
    carryForward: refuse,
    mapSheets: refuse,
    check: refuse,
    recheck: refuse,
    findings: refuse,
    link: refuse,
    figures: refuse,
    document: refuse,
    layOut: refuse,
    fixes: refuse,
    returns: refuse,
    scoreHandOut: refuse,
    scoreReview: refuse,
    proposals: refuse,
    proposalKeys: refuse,
    acceptProposals: refuse,
    acceptedCells: refuse,
    proposalLines: refuse,
    marks: refuse,
    steeringSheets: refuse,
    ask: refuse,
    answerLines: refuse,
    answerFilter: refuse,
    schemeIndicators: refuse,
    tryScheme: refuse,
    writeScheme: refuse,
    differing: refuse,
    seal: refuse,
    verify: refuse,
    cells: refuse,
    submissionLimit: refuse,
    readSubmission: refuse,
    dropSubmission: refuse,
    planMerge: refuse,
    mergeDifferences: refuse,
    mergeCells: refuse,
  };
}
