import type { ComponentType } from 'react';
import type { GeneratedKind } from '../../core/report';
import type { CheckSummary, WorkLeft, YearEnd } from '../../core/tasks';
import type { Locale, Localized } from '../../core/words/settings';
import type { LedgerPort } from '../ledger-port';
import type { Occasion } from './occasions';
import type { OnDemand } from './on-demand';

/** What every view that a tool opens is given. */
export interface ToolViewProps {
  readonly ledger: LedgerPort;
  /** What the last check found; null before the first. */
  readonly summary: CheckSummary | null;
  /** Null where the view stands in its place of its own accord: there is nothing to go back to. */
  readonly onBack: (() => void) | null;
  /** Opens another tool in the same place; null where the view was opened itself. */
  readonly onOpen: ((tool: ViewTool) => void) | null;
  /** Goes back and checks anew: the registry or how it is read has changed. */
  onRecheck(): void;
  /** Goes back and makes figures and evaluation anew: what they go by has changed. */
  onSummarise(): void;
}

/** What is done on the spot is given this. */
export interface ToolControlProps {
  readonly ledger: LedgerPort;
  /** What the last check found; null before the first. */
  readonly summary: CheckSummary | null;
  /** While a run is under way. */
  readonly locked: boolean;
}

interface ToolEntry {
  readonly id: string;
  readonly group: Occasion;
  /** What is said of it before it is opened. */
  readonly texts: Localized<object>;
}

/** Whether the sheet of a kind was written and when, in words. */
interface MadeSheet {
  readonly isMade: boolean;
  readonly words: string;
}

/** What is known of the year's work and of the results that the workbook has. */
export interface YearStanding {
  /** By the last check; null before the first. */
  readonly yearEnd: YearEnd | null;
  readonly made: (kind: GeneratedKind) => MadeSheet;
  /** When a year was sealed, in words; null where it is not. */
  readonly sealed: (year: number | null) => string | null;
}

/** Opens a view of its own. */
export interface ViewTool extends ToolEntry {
  /** The name under which it is offered; null where there is nothing for it to do. */
  label(locale: Locale, summary: CheckSummary | null): string | null;
  hint(locale: Locale): string | null;
  /** Whether the last check leaves something for it to do, where telling that takes some computing. */
  isNeeded?(left: WorkLeft): boolean;
  /** How far its work is, where that can be told in a few characters. */
  standing?(locale: Locale, year: YearStanding): string | null;
  readonly view: OnDemand<ToolViewProps>;
  /** Its place begins with it: nobody has to open it. */
  readonly isFront?: true;
  /** The foot offers it wherever the clerk is: no place lists it as well. */
  readonly isInFoot?: true;
}

/** Is done on the spot, in the list of tools. */
export interface ControlTool extends ToolEntry {
  readonly control: ComponentType<ToolControlProps>;
}

export type Tool = ViewTool | ControlTool;

interface ListedTexts {
  readonly open: string;
  readonly openHint: string;
}

/** A tool that is always in the list, under the name and hint in its texts. */
export function listedTool({
  texts,
  ...entry
}: Pick<ViewTool, 'id' | 'group' | 'view' | 'isFront' | 'isInFoot' | 'isNeeded' | 'standing'> & {
  readonly texts: Localized<ListedTexts>;
}): ViewTool {
  return {
    ...entry,
    texts,
    label: (locale) => texts[locale].open,
    hint: (locale) => texts[locale].openHint,
  };
}
