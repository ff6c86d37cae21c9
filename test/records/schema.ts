/** As much of JSON Schema as the log's schema uses. Any other word in it is an error. */
export interface Schema {
  readonly [word: string]: unknown;
}

const silent = new Set(['$schema', '$defs', 'title', 'description']);

/** Whether a value is what a schema says. */
export function accepts(schema: Schema, value: unknown, root = schema): boolean {
  return Object.entries(schema).every(([word, says]) => silent.has(word) || holds(word, says, value, root));
}

function holds(word: string, says: unknown, value: unknown, root: Schema): boolean {
  const inner = (schema: unknown, part: unknown): boolean => accepts(schema as Schema, part, root);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  switch (word) {
    case '$ref':
      return inner((root['$defs'] as Record<string, unknown>)[String(says).replace('#/$defs/', '')], value);
    case 'type':
      return says === 'object' ? isObject : says === 'array' ? Array.isArray(value) : says === 'integer' ? Number.isInteger(value) : typeof value === says;
    case 'const':
      return value === says;
    case 'enum':
      return (says as unknown[]).includes(value);
    case 'anyOf':
      return (says as unknown[]).some((schema) => inner(schema, value));
    case 'required':
      return !isObject || (says as string[]).every((name) => name in (value as object));
    case 'properties':
      return !isObject || Object.entries(says as object).every(([name, schema]) => !(name in (value as object)) || inner(schema, (value as Record<string, unknown>)[name]));
    case 'items':
      return !Array.isArray(value) || value.every((each) => inner(says, each));
    case 'minLength':
      return typeof value !== 'string' || value.length >= Number(says);
    case 'minimum':
      return typeof value !== 'number' || value >= Number(says);
    case 'maximum':
      return typeof value !== 'number' || value <= Number(says);
    default:
      throw new Error(`The schema says "${word}", which this check does not know.`);
  }
}
