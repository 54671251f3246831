import { makeStyles, Tab, TabList } from '@fluentui/react-components';

interface ChoiceTabsProps<T extends string> {
  readonly label: string;
  readonly choices: readonly T[];
  readonly selected: NoInfer<T>;
  words(choice: NoInfer<T>): string;
  onSelect(choice: NoInfer<T>): void;
}

const useStyles = makeStyles({ root: { flexWrap: 'wrap' } });

/** Which of several lists is shown below. */
export function ChoiceTabs<T extends string>({
  label,
  choices,
  selected,
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
        <Tab key={choice} value={choice}>
          {words(choice)}
        </Tab>
      ))}
    </TabList>
  );
}
