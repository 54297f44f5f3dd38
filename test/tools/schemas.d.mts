/** A schema in `spec/`, and the type that it is made of. */
export interface SchemaOf {
  readonly file: string;
  readonly module: string;
  readonly type: string;
  readonly title: string;
  readonly about: string;
}

/** The schemas in `spec/`: their files, and the types that they are made of. */
export const SCHEMAS: readonly SchemaOf[];

/** The JSON Schema of a type, as its file holds it. */
export function schemaText(schema: SchemaOf): Promise<string>;
