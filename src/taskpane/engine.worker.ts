import { createEngine } from '../core/engine';
import { sha256 } from '../sha256';
import { limitsOf, readSubmission } from '../submissions';
import { serveEngine } from './engine';

serveEngine(
  createEngine({
    digest: sha256,
    read: (bytes, name, megabytes) => readSubmission(bytes, name, limitsOf(megabytes)),
  }),
);
