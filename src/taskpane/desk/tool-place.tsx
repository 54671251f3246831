import type { ComponentProps } from 'react';
import type { ViewTool } from '../kit';
import { ToolList } from '../tools';

type Tools = ComponentProps<typeof ToolList>;

interface ToolPlaceProps extends Tools {
  /** What the place begins with. */
  readonly front: ViewTool | null;
  onRecheck(): void;
  onSummarise(): void;
}

/** A place that begins with a tool's own view; the other tools of the place stand below. */
export function ToolPlace({ front, onRecheck, onSummarise, ...tools }: ToolPlaceProps) {
  const { ledger, summary, onOpen } = tools;
  return (
    <>
      {front && <front.view {...{ ledger, summary, onOpen, onRecheck, onSummarise }} onBack={null} />}
      <ToolList {...tools} />
    </>
  );
}
