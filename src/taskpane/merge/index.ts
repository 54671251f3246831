// In: files that a clerk picks or drops, what they change in the registry. Out: those that the clerk accepts, merged and
// taken back through the ledger. May not: read a file, compare rows, or know Excel.
export { MergeView } from './merge-view';
