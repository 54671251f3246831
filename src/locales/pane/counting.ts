export { counted, grouped } from '../../core/words/counted';
