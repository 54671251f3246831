import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Picture, PictureNode } from '../../core/answers';
import type { Place } from '../ledger-port';
import { useWords } from '../look';
import { ANSWER_TEXTS } from './texts';

const COLUMNS = ['cadre', 'household', 'village'] as const;
/** In units of the picture: as wide as a narrow pane leaves room for. */
const WIDTH = 288;
const NODE_WIDTH = 80;
const NODE_HEIGHT = 28;
const LINE_HEIGHT = 36;
const HEAD_HEIGHT = 20;
/** Characters that a node has room for; the whole name stands in its title. */
const LONGEST = 6;

interface RelationPictureProps {
  readonly picture: Picture;
  onJump(place: Place): void;
}

/** A picture keeps its colours where the system brings its own: those are named. */
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', maxWidth: '440px', margin: `${tokens.spacingVerticalS} 0` },
  head: { fill: tokens.colorNeutralForeground3, fontSize: '11px', [FORCED]: { fill: 'CanvasText' } },
  edge: {
    fill: 'none',
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: 1,
    [FORCED]: { stroke: 'CanvasText' },
  },
  box: {
    fill: tokens.colorNeutralBackground3,
    stroke: tokens.colorNeutralStroke1,
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  subjectBox: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: 2,
    [FORCED]: { fill: 'Canvas', stroke: 'Highlight' },
  },
  text: { fill: tokens.colorNeutralForeground1, fontSize: '12px', [FORCED]: { fill: 'CanvasText' } },
  node: {
    '&[role=button]': { cursor: 'pointer' },
    '&:focus': { outlineStyle: 'none' },
    '&:focus-visible > rect': { stroke: tokens.colorStrokeFocus2, strokeWidth: 3 },
  },
});

/** Cadres, households and villages side by side; what helps what is joined. Each name leads to its row. */
export function RelationPicture({ picture: { nodes, edges }, onJump }: RelationPictureProps) {
  const styles = useStyles();
  const words = useWords(ANSWER_TEXTS);
  const places = placesOf(nodes);
  const height = Math.max(...places.map(({ y }) => y)) + NODE_HEIGHT + 2;
  const counts = Object.fromEntries(
    COLUMNS.map((column) => [
      column,
      nodes.filter((node) => node.column === column).reduce((sum, { count }) => sum + count, 0),
    ]),
  ) as Record<PictureNode['column'], number>;
  return (
    <svg
      className={styles.root}
      role="group"
      aria-label={words.picture.words(counts)}
      viewBox={`0 0 ${WIDTH} ${height}`}
    >
      {COLUMNS.map((column) => (
        <text
          key={column}
          className={styles.head}
          x={leftOf(column) + NODE_WIDTH / 2}
          y={13}
          textAnchor="middle"
        >
          {words.picture.columns[column]}
        </text>
      ))}
      {edges.map(([from, to]) => (
        <path
          key={`${from}-${to}`}
          className={styles.edge}
          d={edgeBetween(places[from], places[to])}
          aria-hidden="true"
        />
      ))}
      {nodes.map((node, index) => (
        <PictureBox key={index} node={node} place={places[index] ?? { x: 0, y: 0 }} onJump={onJump} />
      ))}
    </svg>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface PictureBoxProps {
  readonly node: PictureNode;
  readonly place: Point;
  onJump(place: Place): void;
}

function PictureBox({ node, place: { x, y }, onJump }: PictureBoxProps) {
  const styles = useStyles();
  const words = useWords(ANSWER_TEXTS);
  const { column, text, count, isSubject, source } = node;
  const name = text ?? words.picture.several(column, count);
  const jumps = source && {
    role: 'button',
    tabIndex: 0,
    'aria-label': `${words.picture.columns[column]} ${name}`,
    onClick: () => {
      onJump(source);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onJump(source);
    },
  };
  return (
    <g className={styles.node} {...jumps}>
      <title>{name}</title>
      <rect
        className={mergeClasses(styles.box, isSubject && styles.subjectBox)}
        x={x}
        y={y}
        width={NODE_WIDTH}
        height={NODE_HEIGHT}
        rx={4}
      />
      <text className={styles.text} x={x + NODE_WIDTH / 2} y={y + NODE_HEIGHT / 2 + 4} textAnchor="middle">
        {shortened(name, column)}
      </text>
    </g>
  );
}

/** Columns of few nodes stand in the middle of the tallest. */
function placesOf(nodes: readonly PictureNode[]): Point[] {
  const heights = COLUMNS.map((column) => nodes.filter((node) => node.column === column).length);
  const tallest = Math.max(...heights);
  const next = heights.map((own) => HEAD_HEIGHT + ((tallest - own) * LINE_HEIGHT) / 2);
  return nodes.map(({ column }) => {
    const at = COLUMNS.indexOf(column);
    const y = next[at] ?? HEAD_HEIGHT;
    next[at] = y + LINE_HEIGHT;
    return { x: leftOf(column), y };
  });
}

function leftOf(column: PictureNode['column']): number {
  const gap = (WIDTH - COLUMNS.length * NODE_WIDTH - 4) / (COLUMNS.length - 1);
  return 2 + COLUMNS.indexOf(column) * (NODE_WIDTH + gap);
}

function edgeBetween(from: Point | undefined, to: Point | undefined): string {
  if (!from || !to) return '';
  const [left, right] = from.x < to.x ? [from, to] : [to, from];
  const [x1, y1] = [left.x + NODE_WIDTH, left.y + NODE_HEIGHT / 2];
  const [x2, y2] = [right.x, right.y + NODE_HEIGHT / 2];
  // From a cadre to a village the line passes between the households.
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

/** A village's own name is what tells it from others of its township. */
function shortened(name: string, column: PictureNode['column']): string {
  const letters = [...name];
  if (letters.length <= LONGEST) return name;
  return column === 'village'
    ? `…${letters.slice(1 - LONGEST).join('')}`
    : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
