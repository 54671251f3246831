import { createEngine } from '../core/session';
import { sha256 } from '../sha256';
import { serveEngine } from './engine';

serveEngine(() => createEngine(sha256));
