/** The model as an OpenAPI document, for tools that make types of one: a path for each method, a schema for each type. */
export function openApiOf(ir) {
  const schemas = Object.fromEntries([
    ...ir.enums.map((of) => [of.name.value, { enum: of.members.map(({ value }) => value.value) }]),
    ...ir.classes.map((of) => [of.name.value, objectOf(of.fields, () => false)]),
  ]);
  return {
    openapi: '3.1.0',
    info: { title: ir.title, version: '1' },
    paths: Object.fromEntries(ir.methods.map((method) => [`/${method.name.value}`, { post: operationOf(method) }])),
    components: { schemas },
  };
}

function operationOf({ name, params, result }) {
  const takes = params.filter(({ type }) => type.value.kind !== 'listener');
  const answer = {
    type: 'object',
    required: ['code', 'data', 'desc'],
    properties: {
      code: { type: 'integer' },
      data: schemaOf(result.type.value, isNotOptional),
      desc: { type: 'string' },
    },
  };
  return {
    operationId: name.value,
    ...(takes.length > 0 && { requestBody: { required: true, ...json(objectOf(takes, isRequired)) } }),
    responses: { 200: { description: 'The answer.', ...json(answer) } },
  };
}

function json(schema) {
  return { content: { 'application/json': { schema } } };
}

const isRequired = ({ required }) => required.value === 'yes';
const isNotOptional = ({ required }) => required.value !== 'no';

function objectOf(fields, needs) {
  const [only] = fields;
  if (only?.key.kind === 'any') return { type: 'object', additionalProperties: schemaOf(only.type.value, needs) };
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldOf(field, needs)])),
    required: fields.filter(needs).map(({ name }) => name),
  };
}

function fieldOf({ type, nullable, default: byDefault }, needs) {
  const schema = schemaOf(type.value, needs);
  return nullable || byDefault?.value === null ? { anyOf: [schema, { type: 'null' }] } : schema;
}

const PRIMITIVES = {
  string: 'string',
  boolean: 'boolean',
  number: 'number',
  double: 'number',
  integer: 'integer',
  long: 'integer',
};

function schemaOf(type, needs) {
  switch (type.kind) {
    case 'primitive':
      return type.name in PRIMITIVES ? { type: PRIMITIVES[type.name] } : {};
    case 'enum':
    case 'class':
      return { $ref: `#/components/schemas/${type.name}` };
    case 'array':
      return { type: 'array', items: schemaOf(type.element, needs) };
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(type.value, needs) };
    case 'object':
      return objectOf(type.fields, needs);
    default:
      return {};
  }
}
