import { z } from 'zod';
import { schemas } from '../src/model/index.ts';

/** Prints the JSON Schema of every kind of content, as one document `{ kind: schema }`, for editors and other programs. */
const document = Object.fromEntries(
  Object.entries(schemas).map(([kind, schema]) => [
    kind,
    withNulls(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
  ]),
);
console.log(JSON.stringify(document, null, 2));

/** What may be left out may be `null` as well. */
function withNulls(schema: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema {
  const { properties, required = [], items } = schema;
  if (properties)
    for (const [name, part] of Object.entries(properties)) {
      if (typeof part !== 'object') continue;
      const { description, ...rest } = withNulls(part);
      properties[name] = required.includes(name)
        ? { description, ...rest }
        : { description, anyOf: [rest, { type: 'null' }] };
    }
  if (typeof items === 'object' && !Array.isArray(items)) withNulls(items);
  return schema;
}
