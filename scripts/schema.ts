import { z } from 'zod';
import { schemas } from '../src/model/index.ts';

/** Prints the JSON Schema of every kind of content, as one document `{ kind: schema }`, for editors and other programs. */
const document = Object.fromEntries(
  Object.entries(schemas).map(([kind, schema]) => [kind, z.toJSONSchema(schema, { unrepresentable: 'any' })]),
);
console.log(JSON.stringify(document, null, 2));
