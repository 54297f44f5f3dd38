/**
 * A file of disagreements between the model and a witness that are known and right as they are.
 * `spec/accepted.schema.json` is generated from these types, for editors.
 */
export interface AcceptedFile {
  /** The witness: the base name of its file of facts, without `.tsv`. */
  readonly witness: string;
  readonly accepted: readonly Accepted[];
}

/** One disagreement, or several of one kind. An entry that speaks of none is an error. */
export interface Accepted {
  /** As the witness or the model has it; `*` stands for any run of characters. */
  readonly id: string;
  readonly key: string;
  /** What the witness says; left out: anything. `null`: it says nothing. */
  readonly witness?: string | null;
  /** What the model says; left out: anything. `null`: it says nothing. */
  readonly model?: string | null;
  /** Why the model is not changed. */
  readonly why: string;
}
