// In: a ledger port and its steps. Out: the pane's frame: four places by occasion, what stays above and below them, and
// where a clerk goes from one to another. May not: show a finding, a figure or a file itself.
export { Desk } from './desk';
