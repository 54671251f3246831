import { makeStyles, tokens } from '@fluentui/react-components';
import { ShieldCheckmark16Regular } from '@fluentui/react-icons';
import { useTexts } from '../look';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: { margin: `${tokens.spacingVerticalXS} 0 0` },
  privacy: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '& > svg': { flexShrink: 0 },
  },
});

/** What a clerk sees before anything was run. */
export function FirstRun() {
  const styles = useStyles();
  const { intro } = useTexts().texts;
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{intro.title}</h2>
      <p className={styles.about}>{intro.about}</p>
      <p className={styles.privacy}>
        <ShieldCheckmark16Regular aria-hidden />
        {intro.privacy}
      </p>
    </div>
  );
}
