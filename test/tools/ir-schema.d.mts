/** The JSON Schema of the model, as `spec/ir.schema.json` holds it. */
export function irSchemaText(): Promise<string>;
