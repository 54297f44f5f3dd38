/**
 * Schemas of other libraries, made of the binding's JSON Schemas: those keywords that the binding's schemas use, without
 * the rules about several fields (`allOf`). `kit` has what a library calls each part.
 */
export function fromSchema({ $ref, $defs }, kit) {
  const made = new Map();

  const named = (ref) => {
    const name = ref.slice('#/$defs/'.length);
    // Asked for by a function: classes may hold themselves.
    if (!made.has(name)) {
      made.set(name, null);
      made.set(name, convert($defs[name]));
    }
    return made.get(name) ?? kit.lazy(() => made.get(name));
  };

  const convert = (schema) => {
    if (schema.$ref) return named(schema.$ref);
    if (schema.anyOf) return kit.nullable(convert(schema.anyOf[0]));
    const types = [schema.type].flat();
    const values = schema.enum?.filter((value) => value !== null);
    const inner = values ? kit.values(values) : typed(types[0], schema);
    return types.includes('null') || schema.enum?.includes(null) ? kit.nullable(inner) : inner;
  };

  const typed = (type, schema) => {
    switch (type) {
      case 'string':
        return kit.string(schema);
      case 'boolean':
        return kit.boolean();
      case 'number':
        return kit.number();
      case 'integer':
        return kit.integer();
      case 'array':
        return kit.array(schema.items ? convert(schema.items) : kit.anything());
      case 'object':
        return object(schema);
      default:
        return kit.anything();
    }
  };

  const object = ({ properties, required = [], additionalProperties }) => {
    if (!properties) return kit.map(additionalProperties ? convert(additionalProperties) : kit.anything());
    const fields = Object.entries(properties).map(([key, schema]) => {
      const field = convert(schema);
      return [key, required.includes(key) ? field : kit.optional(field)];
    });
    return kit.object(Object.fromEntries(fields), additionalProperties === false);
  };

  return named($ref);
}
