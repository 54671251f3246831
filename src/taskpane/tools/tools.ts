import { answersTool } from '../answers';
import { carryTool } from '../carry';
import { comparisonTool } from '../comparison';
import { fixesTool } from '../fixes';
import type { Tool } from '../kit';
import { historyTool } from '../history';
import { liveTool } from '../live';
import { mappingTool } from '../mapping';
import { marksTool } from '../marks';
import { mergeTool } from '../merge';
import { papersTool } from '../papers';
import { proposalsTool } from '../proposals';
import { returnsTool } from '../returns';
import { schemeTool } from '../scheme';
import { scoringTool } from '../scoring';
import { sealingTool } from '../sealing';
import { templatesTool } from '../templates';

/** Every tool beside the steps, in the order in which those of a group are offered. */
export const TOOLS: readonly Tool[] = [
  fixesTool,
  returnsTool,
  historyTool,
  marksTool,
  liveTool,
  templatesTool,
  mergeTool,
  mappingTool,
  answersTool,
  proposalsTool,
  schemeTool,
  papersTool,
  comparisonTool,
  carryTool,
  sealingTool,
  scoringTool,
];
