/** The interface of Standard Schema, version 1, as libraries write it down that take schemas of any maker. */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Result<Output> | Promise<Result<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

type Result<Output> = { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

export type OutputOf<Of extends StandardSchema> = NonNullable<Of['~standard']['types']>['output'];

/** What a form would do: the value, or a message for each field. */
export async function submit<Of extends StandardSchema>(
  schema: Of,
  value: unknown,
): Promise<{ readonly value: OutputOf<Of> } | { readonly messages: Readonly<Record<string, string>> }> {
  const result = await schema['~standard'].validate(value);
  // The schema says that its values are of this type.
  if (!result.issues) return { value: result.value as OutputOf<Of> };
  const steps = ({ path = [] }: Issue): PropertyKey[] =>
    path.map((step) => (typeof step === 'object' ? step.key : step));
  return {
    messages: Object.fromEntries(result.issues.map((issue) => [steps(issue).map(String).join('/'), issue.message])),
  };
}
