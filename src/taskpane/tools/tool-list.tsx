import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { useTexts } from '../look';

/** When a clerk reaches for a tool: while submissions come in, to look something up, at the end of the year. */
export const TOOL_GROUPS = ['collect', 'look', 'yearEnd'] as const;
export type ToolGroup = (typeof TOOL_GROUPS)[number];

export interface Tool {
  readonly group: ToolGroup;
  readonly name: string;
  readonly hint: string;
  open(): void;
}

interface ToolListProps {
  readonly tools: readonly Tool[];
  /** While a run is under way. */
  readonly locked: boolean;
  /** What is done on the spot, under the group that it belongs to. */
  readonly inPlace?: Readonly<Partial<Record<ToolGroup, ReactNode>>>;
}

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  tool: { justifyContent: 'space-between', width: '100%', textAlign: 'start' },
  words: { display: 'grid' },
  hint: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

/** What a clerk reaches for beside the steps, by occasion; an occasion without a tool is left out. */
export function ToolList({ tools, locked, inPlace = {} }: ToolListProps) {
  return TOOL_GROUPS.map((group) => {
    const own = tools.filter((tool) => tool.group === group);
    if (own.length === 0 && !inPlace[group]) return null;
    return <ToolSection key={group} group={group} tools={own} locked={locked} inPlace={inPlace[group]} />;
  });
}

interface ToolSectionProps {
  readonly group: ToolGroup;
  readonly tools: readonly Tool[];
  readonly locked: boolean;
  readonly inPlace: ReactNode;
}

function ToolSection({ group, tools, locked, inPlace }: ToolSectionProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const heading = useId();
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {texts.tools[group]}
      </h2>
      {inPlace}
      <ul className={styles.list}>
        {tools.map(({ name, hint, open }) => (
          <li key={name}>
            <Button
              className={styles.tool}
              appearance="subtle"
              icon={<ChevronRight16Regular />}
              iconPosition="after"
              disabledFocusable={locked}
              onClick={open}
            >
              <span className={styles.words}>
                <span>{name}</span>
                <span className={styles.hint}>{hint}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
