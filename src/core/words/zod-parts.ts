// What of zod the program uses. Named one by one, so that a page is not given its sixty languages and JSON schemas.
export {
  array,
  boolean,
  coerce,
  config,
  discriminatedUnion,
  enum,
  int,
  iso,
  literal,
  null,
  number,
  object,
  preprocess,
  record,
  string,
  tuple,
  union,
  unknown,
} from 'zod';
export type { infer, ZodType } from 'zod';
