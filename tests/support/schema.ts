import { z } from 'zod';

/** A field of a schema, by its path: `moments.[].title.en`. */
export interface Field {
  path: string;
  schema: z.ZodType;
  meta: { description?: string; section?: string };
}

/** Every field of a schema, those inside others included; what stands in a list bears `[]`. */
export function fieldsOf(schema: z.ZodType, path: string[] = []): Field[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, part]) => {
      const here = [...path, name];
      return [{ path: here.join('.'), schema: part, meta: metaOf(part) }, ...fieldsOf(part, here)];
    });
  if (inner instanceof z.ZodArray) {
    const element = inner.element as z.ZodType;
    const here = [...path, '[]'];
    const own =
      unwrap(element) instanceof z.ZodObject
        ? []
        : [{ path: here.join('.'), schema: element, meta: metaOf(element) }];
    return [...own, ...fieldsOf(element, here)];
  }
  if (inner instanceof z.ZodUnion)
    return (inner.options as z.ZodType[]).flatMap((form) => fieldsOf(form, path));
  return [];
}

/** What a schema is without `optional` and `default`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap() as z.ZodType;
  return inner;
}

function metaOf(schema: z.ZodType): Field['meta'] {
  return { ...unwrap(schema).meta(), ...schema.meta() };
}
