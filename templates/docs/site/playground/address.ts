/** What a link to the playground says: the method, and the parameters as they were typed. */
export interface Shared {
  readonly method: string;
  readonly params: string;
}

export function addressOf({ method, params }: Shared): string {
  return `#${new URLSearchParams({ method, params }).toString()}`;
}

export function readAddress(hash: string): Partial<Shared> {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const method = fields.get('method');
  const params = fields.get('params');
  return { ...(method === null ? {} : { method }), ...(params === null ? {} : { params }) };
}
