import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { ReactNode, Ref } from 'react';
import type { HelpTopic } from '../../locales';
import { HelpLink } from '../help';
import { useFocusHeading, useTexts } from '../look';

/** The height of what stays above a view: a custom property that the frame sets. */
export const DESK_TOP = '--desk-top';

interface ViewHeadProps {
  readonly heading: string;
  readonly about?: string;
  /** Where the help tells of it. */
  readonly help?: HelpTopic;
  /** Buttons and what became of them. */
  readonly children?: ReactNode;
  /** Tabs that stand on its lower edge. */
  readonly tabs?: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
  /** Null where there is nothing to go back to. */
  readonly onBack: (() => void) | null;
}

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    // Below the tabs of the places, which stay, too.
    top: `var(${DESK_TOP}, 0px)`,
    zIndex: 1,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    flexGrow: 1,
  },
  // A button without a frame has room around its arrow; the arrow stands at the edge.
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  tabs: {
    margin: `calc(-1 * ${tokens.spacingVerticalS}) calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `0 ${tokens.spacingHorizontalL}`,
  },
});

/** The top of a view: the way back, what it is, what can be done. Stays in sight. */
export function ViewHead({ heading, about, help, children, tabs, ref, onBack }: ViewHeadProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const title = useFocusHeading(onBack !== null);
  return (
    <div ref={ref} className={styles.root}>
      <div className={styles.title}>
        {onBack && (
          <Button
            className={styles.back}
            appearance="subtle"
            icon={<ArrowLeft20Regular />}
            aria-label={texts.findings.back}
            title={texts.findings.back}
            onClick={onBack}
          />
        )}
        <h2 ref={title} tabIndex={-1} className={styles.heading}>
          {heading}
        </h2>
        {help !== undefined && <HelpLink topic={help} about={heading} />}
      </div>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      {children}
      {tabs !== undefined && <div className={styles.tabs}>{tabs}</div>}
    </div>
  );
}
