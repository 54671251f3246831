import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';

interface ChoiceTabsProps<T extends string> {
  readonly label: string;
  readonly choices: readonly T[];
  readonly selected: NoInfer<T>;
  /** Of the panel below, where it is to be named by its tab. */
  readonly panelId?: string;
  words(choice: NoInfer<T>): string;
  onSelect(choice: NoInfer<T>): void;
}

// A tab has room around its words: they begin at the edge at which all others do.
const useStyles = makeStyles({
  root: { flexWrap: 'wrap', margin: `0 calc(-1 * ${tokens.spacingHorizontalSNudge})` },
});

/** Which of several lists is shown below. */
export function ChoiceTabs<T extends string>({
  label,
  choices,
  selected,
  panelId,
  words,
  onSelect,
}: ChoiceTabsProps<T>) {
  const styles = useStyles();
  return (
    <TabList
      className={styles.root}
      size="small"
      aria-label={label}
      selectedValue={selected}
      onTabSelect={(_, { value }) => {
        const chosen = choices.find((choice) => choice === value);
        if (chosen !== undefined) onSelect(chosen);
      }}
    >
      {choices.map((choice) => (
        <Tab
          key={choice}
          value={choice}
          {...(panelId === undefined ? {} : { id: tabId(panelId, choice), 'aria-controls': panelId })}
        >
          {words(choice)}
        </Tab>
      ))}
    </TabList>
  );
}

/** Of the tab that shows a choice in a panel. */
export function tabId(panelId: string, choice: string): string {
  return `${panelId}-${choice}`;
}
