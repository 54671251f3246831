// In: what the core finds unlikely before a run. Out: a question with two answers, in words. May not: judge, or run.
export { useAskBack } from './use-ask-back';
