import { createEngine } from '../core/session';
import { serveEngine } from './engine';

serveEngine(createEngine);
