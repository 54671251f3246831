import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ShieldCheckmark16Regular } from '@fluentui/react-icons';
import { Fragment, useState } from 'react';
import { OCCASIONS } from '../kit';
import { useTexts } from '../look';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    // Seen where the system's colours leave no background.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  lines: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  place: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  about: { margin: 0 },
  privacy: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '& > svg': { flexShrink: 0 },
  },
});

/** Where a browser remembers that the card was read. */
const READ = 'zhucun.introduced';

/** What each place is for: to be seen once, before anything was run. */
export function FirstRun() {
  const styles = useStyles();
  const { intro, places } = useTexts().texts;
  const [isRead, setRead] = useState(wasRead);
  if (isRead) return null;
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{intro.title}</h2>
      <dl className={styles.lines}>
        {OCCASIONS.map((place) => (
          <Fragment key={place}>
            <dt className={styles.place}>{places[place]}</dt>
            <dd className={styles.about}>{intro.lines[place]}</dd>
          </Fragment>
        ))}
      </dl>
      <p className={styles.privacy}>
        <ShieldCheckmark16Regular aria-hidden />
        {intro.privacy}
      </p>
      <Button
        size="small"
        onClick={() => {
          setRead(true);
          remember();
        }}
      >
        {intro.dismiss}
      </Button>
    </div>
  );
}

function wasRead(): boolean {
  try {
    return localStorage.getItem(READ) !== null;
  } catch {
    // Where a browser keeps nothing for pages in frames, the card is shown again.
    return false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(READ, 'yes');
  } catch {
    // As above.
  }
}
