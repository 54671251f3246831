// In: who could help whom. Out: a list to look through, and the sheet made of it. May not: propose anything itself.
export { ProposalsView } from './proposals-view';
