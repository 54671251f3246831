import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { columnLetter } from '../../core/registry';
import { NOBODY, type ComparedItem } from '../../core/returns';
import { LineList, ListLine, ShowMore, useStretch, useViewStyles } from '../kit';
import type { Place } from '../ledger-port';
import { useWords } from '../look';
import { RETURN_TEXTS } from './texts';

/** Items that are shown at first, and added at a time. */
const SHOWN = 50;

interface ComparedListProps {
  /** Those of a place lie together. */
  readonly items: readonly ComparedItem[];
  onJump(place: Place): void;
}

const useStyles = makeStyles({
  place: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
});

/** Findings under the township that has to answer for them. */
export function ComparedList({ items, onJump }: ComparedListProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(RETURN_TEXTS);
  const { shown, left, showMore } = useStretch(items, SHOWN);
  const nameOf = (place: string): string => (place === NOBODY ? words.nobody : place);
  return (
    <>
      {placesOf(shown).map(({ place, own }) => (
        <section key={place} aria-label={nameOf(place)}>
          <h2 className={mergeClasses(view.title, styles.place)}>{nameOf(place)}</h2>
          <LineList>
            {own.map((item) => (
              <ComparedLine key={item.identity} item={item} onJump={onJump} />
            ))}
          </LineList>
        </section>
      ))}
      <ShowMore left={left.length} words={words.more} onMore={showMore} />
    </>
  );
}

function ComparedLine({ item, onJump }: { item: ComparedItem; onJump: ComparedListProps['onJump'] }) {
  const view = useViewStyles();
  const words = useWords(RETURN_TEXTS);
  const { at, rule, sheet, key, message, first } = item;
  return (
    <ListLine
      place={
        at
          ? `${at.sheet}!${columnLetter(at.columnIndex ?? 0)}${at.row}`
          : [sheet, key].filter((text) => text !== '').join(' ')
      }
      to={at}
      beside={<span className={view.quiet}>{rule}</span>}
      onJump={onJump}
    >
      <div>{message}</div>
      {first !== null && <div className={view.quiet}>{words.first(first)}</div>}
    </ListLine>
  );
}

function placesOf(
  items: readonly ComparedItem[],
): { readonly place: string; readonly own: ComparedItem[] }[] {
  const places = new Map<string, ComparedItem[]>();
  for (const item of items) {
    const own = places.get(item.place);
    if (own) own.push(item);
    else places.set(item.place, [item]);
  }
  return [...places].map(([place, own]) => ({ place, own }));
}
