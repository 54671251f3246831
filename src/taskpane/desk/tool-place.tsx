import type { ComponentProps } from 'react';
import type { Occasion, ViewTool } from '../kit';
import { ToolList } from '../tools';
import type { OpenedView } from './use-places';

type Tools = ComponentProps<typeof ToolList>;

interface ToolPlaceProps extends Omit<Tools, 'onOpen' | 'place'> {
  readonly place: Occasion;
  /** What the place begins with. */
  readonly front: ViewTool | null;
  onOpen(view: OpenedView): void;
  onRecheck(): void;
}

/** A place that begins with a tool's own view; the other tools of the place stand below. */
export function ToolPlace({ place, front, onOpen, onRecheck, ...tools }: ToolPlaceProps) {
  const { ledger, summary } = tools;
  const open = (tool: ViewTool): void => {
    onOpen({ name: tool.id, tool });
  };
  return (
    <>
      {front && (
        <front.view ledger={ledger} summary={summary} onBack={null} onOpen={open} onRecheck={onRecheck} />
      )}
      <ToolList {...tools} place={place} onOpen={open} />
    </>
  );
}
