import type { ReactNode } from 'react';
import type { Picture, PictureLine, Share } from '../../core/tasks';
import { useTexts, useWords } from '../look';
import { BarList, type BarLine } from './bar-list';
import { PictureSection } from './picture-section';
import { OVERVIEW_TEXTS } from './texts';

interface ShareWords {
  readonly said: (total: Share) => string;
  readonly least: (least: Share & { readonly name: string }) => string;
  readonly figures: (share: Share) => string;
  readonly none: string;
  readonly done: string;
  readonly of: string;
}

interface SharesPictureProps<Line extends PictureLine<Share>> {
  readonly heading: string;
  readonly words: ShareWords;
  /** What a line is of. */
  readonly of: string;
  readonly restOf: (lines: number) => string;
  /** Null where there is nothing to be done. */
  readonly picture: Picture<Share, Line> | null;
  /** Said in place of the picture. */
  readonly instead?: string | null;
  readonly choice?: ReactNode;
  readonly actions?: ReactNode;
  /** What came of them. */
  readonly told?: ReactNode;
  /** Where a line leads that is not whole; null where nowhere. */
  wayFrom(line: Line): (() => void) | null;
  /** Where the others lead together. */
  wayFromRest(): void;
}

/** So many of so many, line by line. */
export function SharesPicture<Line extends PictureLine<Share>>(props: SharesPictureProps<Line>) {
  const {
    heading,
    words,
    of: ofWhat,
    restOf,
    picture,
    instead = null,
    wayFrom,
    wayFromRest,
    ...beside
  } = props;
  const { texts } = useTexts();
  const { share, percent } = useWords(OVERVIEW_TEXTS);
  if (!picture)
    return (
      <PictureSection {...beside} heading={heading} said={instead ?? words.none} table={null}>
        {null}
      </PictureSection>
    );
  const { lines, shown, rest, total } = picture;
  const drawn = (figures: Share): Pick<BarLine, 'figures' | 'bar'> => ({
    figures: words.figures(figures),
    bar: { segments: [{ look: 'done', value: figures.done }], whole: figures.of },
  });
  const bars = lines.slice(0, shown).map((line): BarLine => {
    const { name, figures } = line;
    return {
      id: name ?? '',
      name: name ?? '',
      ...drawn(figures),
      onPress: figures.done < figures.of ? wayFrom(line) : null,
    };
  });
  const others: readonly BarLine[] = rest
    ? [
        {
          id: ' ',
          name: restOf(lines.length - shown),
          ...drawn(rest),
          onPress: rest.done < rest.of ? wayFromRest : null,
        },
      ]
    : [];
  const [least] = lines;
  const isShort = least !== undefined && lines.length > 1 && least.figures.done < least.figures.of;
  return (
    <PictureSection
      {...beside}
      heading={heading}
      said={words.said(total) + (isShort ? words.least({ name: least.name ?? '', ...least.figures }) : '')}
      table={{
        columns: [ofWhat, words.done, words.of, share],
        rows: lines.map(({ name, figures }) => [
          name ?? '',
          texts.count(figures.done),
          texts.count(figures.of),
          percent(figures),
        ]),
      }}
    >
      <BarList label={heading} lines={[...bars, ...others]} hasTrack />
    </PictureSection>
  );
}
